"""Everything that leaves on paper or as a file.

What a document says is built from the concept as plain blocks (`content`, `concept_content`); how it is set
on paper stands apart in `pdf`. reportlab is imported when the first page is set, never before.
"""
