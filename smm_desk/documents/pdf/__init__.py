"""Setting a document on paper and writing it as PDF; the only place that knows reportlab.

::

    writer:  content ──► front, composing (grids) ──► strips ──► paging ──► drawing ──► canvas ──► PDF
                              │                                                └── tagging
                         paragraphs ──► lines (hyphens, direction)
                              └── pieces (faces, scripts, arabic)

Words of the owner are never read as markup, because there is none: a string becomes runs of glyphs in
`pieces` and nothing on the way interprets it. Positions are worked out before anything is drawn, so page
numbers in the contents are right at the first pass, and everything may break over pages.
"""
