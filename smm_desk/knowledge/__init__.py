"""Facts and examples that are shipped with the desk, read from `resources/`. No rules, no Qt."""
