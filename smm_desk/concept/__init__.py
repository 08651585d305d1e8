"""The planning language: the concept, its parts, edits, links and outline. No I/O, no Qt, no clock."""
