"""The structure of a document behind its pages: what is a heading, a table, a link, in order of reading.

Screen readers, reflow and text extraction go by it. reportlab knows nothing of it, so the tree is built here
while strips are composed, filled while pages are drawn, and written into the catalogue at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc

from smm_desk.documents.pdf.canvas import PageCanvas


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure: `seat` is its place in the order of reading, `scope` what a head is of."""

    tag: str
    seat: int
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)  # page and number of a marked run on it
    annotations: list[tuple[int, str, int]] = field(default_factory=list)  # page, name and key of a link
    scope: str = "Column"

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def is_used(self) -> bool:
        """Tell whether anything was drawn for it or below it, or it holds the place of an empty cell."""
        has_own = bool(self.contents or self.annotations) or self.tag == "TD"
        return has_own or any(child.is_used for child in self.children)


class StructureTree:
    """Hands out the elements of one document and writes them."""

    def __init__(self) -> None:
        self._count = 0
        self.root = self.add(None, "Document")

    def add(self, parent: Node | None, tag: str) -> Node:
        """Return a new last child of an element."""
        self._count += 1
        node = Node(tag, self._count, parent)
        if parent is not None:
            parent.children.append(node)
        return node

    def write(
        self,
        canvas: PageCanvas,
        pages: int,
        *,
        title: str,
        language: str,
        day: date,
        stepped: Callable[[], None] | None = None,
    ) -> None:
        """Put the tree and what belongs to it into a canvas after its last page.

        `stepped` is called for each element, and once more when the canvas is written.
        """
        document = canvas.document
        used = [node for node in self.root.walk() if node.is_used]
        names = {id(node): f"Structure{node.seat}" for node in used}
        root = _Written("StructureRoot")
        document.Reference(root, "StructureRoot")
        for node in used:
            if stepped is not None:
                stepped()
            document.Reference(_Element(node, names, stepped), names[id(node)])
        root.body = _root_body(used, names, pages)
        canvas.set_catalogue(
            (
                ("StructTreeRoot", root),
                ("MarkInfo", pdfdoc.PDFDictionary({"Marked": "true"})),
                ("Metadata", _metadata(title, language, day)),
            )
        )


class _Written(pdfdoc.PDFObject):
    """An object written out piece by piece; a piece that begins with `@` names an object to refer to."""

    __RefOnly__ = 1

    def __init__(self, name: str) -> None:
        self.name = name
        self.body: list[str] = []

    def format(self, document: Any) -> bytes:
        numbers = document.idToObjectNumberAndVersion
        return "".join(
            f"{numbers[piece[1:]][0]} 0 R" if piece.startswith("@") else piece for piece in self.body
        ).encode("latin-1")


class _Element(_Written):
    def __init__(self, node: Node, names: dict[int, str], stepped: Callable[[], None] | None) -> None:
        super().__init__(names[id(node)])
        self._stepped = stepped
        parent = names[id(node.parent)] if node.parent is not None else "StructureRoot"
        self.body = [f"<< /Type /StructElem /S /{node.tag} /P ", f"@{parent}"]
        if node.tag == "TH":
            self.body.append(f" /A << /O /Table /Scope /{node.scope} >>")
        page = min((page for page, _ in node.contents), default=0)
        if page:
            self.body += [" /Pg ", f"@Page{page}"]
        kids = [_content(number, on, page) for on, number in node.contents]
        kids += [_link(name, on) for on, name, _ in node.annotations]
        kids += [[f"@{names[id(child)]}"] for child in node.children if id(child) in names]
        several = len(kids) != 1
        self.body.append(" /K [ " if several else " /K ")
        for kid in kids:
            self.body += [*kid, " "]
        self.body.append("] >>" if several else ">>")

    def format(self, document: Any) -> bytes:
        if self._stepped is not None:
            self._stepped()
        return super().format(document)


def _content(number: int, on: int, page: int) -> list[str]:
    """Return a marked run of a page; its number is enough on the page of the element."""
    if on == page:
        return [str(number)]
    return ["<< /Type /MCR /Pg ", f"@Page{on}", f" /MCID {number} >>"]


def _link(name: str, on: int) -> list[str]:
    return ["<< /Type /OBJR /Pg ", f"@Page{on}", " /Obj ", f"@{name}", " >>"]


def _root_body(used: list[Node], names: dict[int, str], pages: int) -> list[str]:
    """Return the root: the tree, and from each page and link the way back into it."""
    on_page: dict[int, dict[int, str]] = {page: {} for page in range(1, pages + 1)}
    links: dict[int, str] = {}
    for node in used:
        for page, number in node.contents:
            on_page[page][number] = names[id(node)]
        links.update((key, names[id(node)]) for _, _, key in node.annotations)
    body = ["<< /Type /StructTreeRoot /K ", f"@{names[id(used[0])]}", " /ParentTree << /Nums [ "]
    for page, numbers in on_page.items():
        body.append(f"{page - 1} [ ")
        for number in sorted(numbers):
            body += [f"@{numbers[number]}", " "]
        body.append("] ")
    for key in sorted(links):
        body += [f"{key} ", f"@{links[key]}", " "]
    return [*body, f"] >> /ParentTreeNextKey {pages + len(links)} >>"]


def _metadata(title: str, language: str, day: date) -> pdfdoc.PDFStream:
    """Return what the file says of itself; no conformance is claimed (docs/adr/0005)."""
    packet = _XMP.format(title=escape(title, quote=False), language=language, day=day.isoformat())
    dictionary = pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    return pdfdoc.PDFStream(dictionary, packet.encode("utf-8"))


_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>SMM Desk</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
