"""Rules about who answers, who holds the accounts, and how people are treated."""
