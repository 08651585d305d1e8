"""Rules about vision and strategy, and about what goes against them."""
