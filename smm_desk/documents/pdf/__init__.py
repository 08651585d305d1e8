"""Setting a document on paper and writing it as PDF; the only place that knows reportlab.

::

    content ──► composing ──► strips ──► paging ──► pages ──► drawing ──► PDF
                  │   lines, hyphens, direction                  │  tagging
                  └── pieces ◄── faces, scripts, arabic          └── reportlab's canvas

Words of the owner are never read as markup, because there is none: a string becomes runs of glyphs in
`pieces` and nothing on the way interprets it. Positions are worked out before anything is drawn, so page
numbers in the contents are right at the first pass, and everything may break over pages.
"""
