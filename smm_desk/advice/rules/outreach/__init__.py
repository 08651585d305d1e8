"""Rules about audiences and channels."""
