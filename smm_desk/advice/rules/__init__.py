"""The rules, in one file for each part of the concept that they look at."""
