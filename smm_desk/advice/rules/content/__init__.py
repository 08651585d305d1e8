"""Rules about what is spoken of and shown."""
