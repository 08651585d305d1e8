"""How the rules read texts: words, phrases, and what two texts share."""
