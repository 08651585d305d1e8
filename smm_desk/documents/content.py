"""What a document says, as plain blocks without a thought of paper.

A writer for another format (DOCX) reads the same blocks. All words are final: put into the language of the
document and still exactly as the owner wrote them; cleaning and setting is the writer's work.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """How a run of words speaks."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    LABEL = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words in one tone; `to` is the number of the place it leads to, if it does."""

    words: str
    tone: Tone = Tone.PLAIN
    to: str = ""


Text = tuple[Span, ...]
"""A paragraph; line ends within a span begin a new one."""


def plain(words: str) -> Text:
    """Return a paragraph in one tone."""
    return (Span(words),)


@dataclass(frozen=True, slots=True)
class Entry:
    """A filled field: number, label and what stands in it; a short answer may stand beside its label."""

    number: str
    label: str
    paragraphs: tuple[Text, ...]
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Gaps:
    """Empty fields in one line: the word for empty, and number (if it has one) and label of each."""

    word: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer in a part under its label; short ones are set beside each other. `letter` is its number."""

    letter: str
    label: str
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a list, with runs of facts and longer answers in the order of the outline.

    Only parts that are `in_contents` are named there: a long plan of posts would flood them.
    """

    number: str
    title: Text
    facts: tuple[Fact | tuple[Fact, ...], ...]
    gaps: Gaps | None = None
    in_contents: bool = True


@dataclass(frozen=True, slots=True)
class Card:
    """A few words under a title."""

    number: str
    title: Text
    paragraphs: tuple[Text, ...]
    in_contents: bool = True


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards beside each other under a common heading."""

    number: str
    label: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a chapter, without a number."""

    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of our own between the fields."""

    text: Text


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table and its share of the width."""

    title: str
    share: float


Cell = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a heading.

    One that `is_drawn` says nothing that drawings beside it do not; a file with pictures can do without it.
    """

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_drawn: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, the shares of its pieces in the whole width (0 to 1), and its value in words."""

    name: str
    pieces: tuple[float, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars to one scale under a heading, with a sentence above and a legend below."""

    heading: str
    words: str
    bars: tuple[Bar, ...]
    legend: str


class Shade(Enum):
    """The colour of a line or a caption in a drawing, by what it says; the steps go from little to much."""

    TEXT = auto()
    ACCENT = auto()
    SOFT = auto()
    QUIET = auto()
    FAINT = auto()
    OPEN = auto()
    PAPER = auto()
    STEP_1 = auto()
    STEP_2 = auto()
    STEP_3 = auto()
    STEP_4 = auto()


Point = tuple[float, float]
"""A place in a drawing: to the right and down from its upper left corner, in points of a full-width print."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; as a curve it has one point to start, two that bend it, and one to end.

    `fill` fills what the line goes around.
    """

    points: tuple[Point, ...]
    shade: Shade
    weight: float = 1.0
    is_dashed: bool = False
    is_curve: bool = False
    fill: Shade | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """Words on one line of a drawing: left end and base line, the room there is, the size of the letters.

    Those with a `cell` (row and column) are a table to a screen reader; row 0 and column 0 hold its heads.
    """

    at: Point
    width: float
    words: str
    size: float = 8.4
    shade: Shade = Shade.TEXT
    is_strong: bool = False
    to: str = ""
    cell: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of lines and captions under a heading; what it shows is said in `words` too.

    One that `repeats` only shows what stands beside it in words; a file without pictures can do without it.
    `sources` are said beside it in a document, and below it where it stands alone.
    """

    heading: str
    words: str
    width: float
    height: float
    strokes: tuple[Stroke, ...]
    captions: tuple[Caption, ...]
    repeats: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Input:
    """A field of a form to fill in on screen: its name in the file, words for screen readers, its content.

    With `choices` (key and label of each) one of them is taken, else words are typed on `lines` lines.
    """

    name: str
    label: str
    value: str
    lines: int
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """A question on a worksheet: an example, what is answered already, answers to tick, lines to write on.

    On a form an `input` takes the place of answers and lines.
    """

    number: str
    label: str
    question: str
    example: str
    choices: tuple[str, ...]
    answer: tuple[Text, ...]
    lines: int
    input: Input | None = None


Block = Entry | Gaps | Part | Cards | Heading | Paragraph | Table | Bars | Drawing | Blank


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter with its number; `label` is its name in the desk, `title` and `lead` open it.

    Chapters follow each other on a page where there is room, unless one `starts_page`.
    """

    number: str
    label: str
    title: str
    lead: str
    blocks: tuple[Block, ...]
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The title page: whom it is about (empty as long as nobody is named), what it is, which copy.

    `logo` is a PNG, or empty.
    """

    company: str
    kind: str
    about: str
    copy: tuple[str, ...]
    maker: str
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `title` names it in the reader's window, `footer` at the foot of each page.

    A single sheet has no front: neither title page nor contents. What can be filled in on screen is a `form`:
    its name and what a program reads there to know it again.
    """

    language: str
    title: str
    cover: Cover
    contents_heading: str
    footer: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    has_front: bool = True
    form: tuple[str, str] | None = None

    def parts(self) -> Iterator[tuple[Chapter, Part | Card]]:
        """Yield every part of a list with its chapter, in order."""
        for chapter in self.chapters:
            for block in chapter.blocks:
                if isinstance(block, Part):
                    yield chapter, block
                elif isinstance(block, Cards):
                    yield from ((chapter, card) for card in block.cards)
