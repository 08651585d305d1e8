"""Rules about what is done: measures, hours, entries, and answers that leave their question open."""
