"""Rules about goals: whether they are goals, SMART, and fit each other."""
