"""The poster for sticky notes: the core questions of the concept on one page for the wall of a workshop.

One large page of exactly the size of the paper, or sheets of A4 to be glued. What is said of the layout in
millimetres stands in `poster_plan`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import parts_of
from smm_desk.documents.answers import Answers
from smm_desk.documents.characters import shortened
from smm_desk.documents.poster_content import Poster, PosterChoice, PosterField
from smm_desk.i18n import N_, Texts
from smm_desk.whole_file import write_whole

_NAME_LIMIT, _TITLE_LIMIT = 80, 200

POSTER_TITLE = N_("Social media on one page")


def write_poster(
    concept: Concept,
    texts: Texts,
    target: Path | BinaryIO,
    *,
    as_of: date,
    choice: PosterChoice,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write the poster as PDF and return the number of pages.

    `texts` speak the language of the poster, `progress` hears of each page. A path holds the old file or the
    new one, never half of one; `FileNotWrittenError` says why it still holds the old one.
    """
    from smm_desk.documents.pdf.poster import poster_pdf

    content = poster(concept, texts, is_blank=choice.is_blank)
    data, pages = poster_pdf(content, texts, as_of, choice, progress)
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)
    return pages


def poster_bytes(
    concept: Concept,
    texts: Texts,
    *,
    as_of: date,
    choice: PosterChoice,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return the poster as PDF, for the printer."""
    target = BytesIO()
    write_poster(concept, texts, target, as_of=as_of, choice=choice, progress=progress)
    return target.getvalue()


def poster(concept: Concept, texts: Texts, *, is_blank: bool) -> Poster:
    """Return the words of the poster; of a blank one, without any of the concept's but the name."""
    shown = Concept(id=concept.id, language=concept.language) if is_blank else concept
    said = _Said(shown, texts)
    fields = (
        _chapter("vision", said.vision(), texts),
        _chapter("strategy", said.strategy(), texts),
        _field("strategy", "deliberately_not", said.answers("strategy", "deliberately_not"), texts),
        _chapter("goals", said.parts("goals"), texts),
        _chapter("audiences", said.parts("audiences"), texts),
        _chapter("channels", said.channels(), texts),
        _chapter("content", said.content(), texts),
        _chapter("measures", said.measures(), texts),
        _chapter("dialogue", said.dialogue(), texts),
    )
    return Poster(
        language=texts.language,
        title=texts(POSTER_TITLE),
        company=shortened(concept.company.name, _NAME_LIMIT),
        hint=texts(N_("Sticky notes of 76 × 76 mm fit the squares")),
        fields=fields,
    )


def _chapter(key: str, said: Iterator[str], texts: Texts) -> PosterField:
    """Return the field of a chapter, with the first of its questions."""
    chapter = outline().chapter(key)
    question = texts(chapter.question)
    first, mark, _ = question.partition("? ")
    return PosterField(str(chapter.number), texts(chapter.label), first + mark.strip(), tuple(said))


def _field(section: str, key: str, said: Iterator[str], texts: Texts) -> PosterField:
    entry = outline().field(section, key)
    return PosterField(entry.number, texts(entry.field.label), texts(entry.field.question), tuple(said))


class _Said:
    """What a concept says already, in a few words for each field."""

    def __init__(self, concept: Concept, texts: Texts) -> None:
        self._concept, self._texts = concept, texts
        self._answers = Answers(concept, texts, Depth.FULL)

    def vision(self) -> Iterator[str]:
        return self.answers("vision", "statement")

    def strategy(self) -> Iterator[str]:
        yield from self.answers("strategy", "guiding_policy")
        yield from self.parts("thrusts")

    def channels(self) -> Iterator[str]:
        """Yield each channel with what was decided of it."""
        field = outline().field("channels", "decision").field
        decided = {choice.key: self._texts(choice.label) for choice in field.choices}
        return self.parts("channels", lambda channel: decided.get(channel.decision, ""))

    def content(self) -> Iterator[str]:
        if self._concept.pillars:
            return self.parts("pillars")
        return self.answers("content", "topics")

    def dialogue(self) -> Iterator[str]:
        yield from self.labelled("dialogue", "caretaker", "deputy", "reply_time")
        yield from self.parts("accounts")

    def measures(self) -> Iterator[str]:
        if self._concept.actions:
            return self.parts("actions", lambda action: action.responsible)
        return self.answers("measures", "first_steps")

    def answers(self, section: str, *keys: str) -> Iterator[str]:
        """Yield what stands in fields, as it was written."""
        for key in keys:
            paragraphs = self._answers.of(
                getattr(self._concept, section), outline().field(section, key).field
            )
            if paragraphs:
                yield "\n".join("".join(span.words for span in text) for text in paragraphs)

    def labelled(self, section: str, *keys: str) -> Iterator[str]:
        """Yield short answers behind their labels."""
        for key in keys:
            label = self._texts(outline().field(section, key).field.label)
            for words in self.answers(section, key):
                yield f"{label}: {words}"

    def parts(self, section: str, beside: Callable[..., str] | None = None) -> Iterator[str]:
        """Yield number and title of the parts of a list, with something more behind a dash."""
        for part in parts_of(self._concept, section):
            title = "".join(span.words for span in self._answers.reference(section, part.id, _TITLE_LIMIT))
            more = beside(part) if beside is not None else ""
            yield f"{title} – {more}" if more else title
