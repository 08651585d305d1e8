"""SMM Desk: plan social-media marketing from vision and strategy down to the accounts."""

__version__ = "0.1.0"
