"""The rule about pictures and music that somebody else has made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import meant, said, sentence_at, unopposed
from smm_desk.advice.rules.reading.slots import denied, in_one_clause, side_by_side
from smm_desk.advice.rules.reading.told import Texts, texts_of
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_PICTURES = {
    "content": ("topics",),
    "pillars": ("topic", "benefit"),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "posts": ("picture",),
}
_SOURCES = {"pillars": ("source",)}
_ALONE = re.compile(r"\s*(?:$|[,;.:!()–/+&]|(?:und|and|oder|or|hat|da|dort|natürlich|holen|nehmen)\b)")


def _taken(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    """Return where pictures of others are taken, and no right to them is spoken of."""
    language = look.language
    found = (
        *(
            span
            for span in unopposed(text, language, "taken_pictures")
            if not said(_sentence(text, span), language, "maps_shown")
        ),
        *unopposed(text, language, "pictures_copied"),
        *(
            span
            for span in unopposed(text, language, "pictures_from_net")
            if not said(_sentence(text, span), language, "ideas_only", "maps_shown")
        ),
    )
    kept = (*found, *_copied_from_others(text, language))
    return tuple(span for span in kept if not _is_allowed(text, span, language))


def _copied_from_others(text: str, language: str) -> Iterator[Span]:
    """Return where somebody else, what they show and that it is copied stand side by side."""
    found = (
        *side_by_side(text, language, "slot_image", "slot_others", "slot_taken"),
        *in_one_clause(text, language, "slot_copied", "slot_others"),
        *in_one_clause(text, language, "slot_image", "slot_others_plain", "slot_used"),
    )
    for span in found:
        sentence = _sentence(text, span)
        is_ours = said(text[span.start : span.end], language, "ours_taken")
        if is_ours or said(sentence, language, "ideas_only", "maps_shown", "pictures_of_them"):
            continue
        if not denied(text, span, language) or said(sentence, language, "no_right"):
            yield span


def _taken_source(text: str, look: Look, before: str) -> tuple[Span, ...]:
    """Return what is taken, and the place alone: whoever names it as the source takes what is there."""
    alone = (
        span
        for span in unopposed(text, look.language, "net_alone")
        if _ALONE.match(text, span.end)
        and not said(_sentence(text, span), look.language, "ideas_only")
        and not _is_allowed(text, span, look.language)
    )
    return (*_taken(text, look, before), *alone)


def _is_allowed(text: str, span: Span, language: str) -> bool:
    sentence = _sentence(text, span)
    return bool(said(sentence, language, "has_right")) and not said(sentence, language, "no_right")


def _music_of(texts: Callable[[Any], Texts]) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        """Notice music from the charts: whoever may hear it may not yet put it under a film."""
        for path, text in texts(part):
            found = meant(text, look.language, "music_of_others")
            spans = joined_spans(
                text,
                (span for span in found if not said(_sentence(text, span), look.language, "free_music")),
            )
            if spans:
                yield Notice(
                    path=path,
                    evidence=text,
                    values={"words": quoted(text, spans)},
                    spans=spans,
                    title=N_("This music belongs to somebody"),
                    explanation=N_("{words}: what anyone may hear, a firm may not simply use in its films."),
                    question=N_("Which music may you use, and where does it say so?"),
                )
                return

    return check


def _sentence(text: str, span: Span) -> str:
    place = sentence_at(text, span)
    return text[place.start : place.end]


PICTURES_OF_OTHERS = Rule(
    id="pictures-of-others",
    severity=Severity.WARNING,
    title=N_("These pictures belong to somebody"),
    explanation=N_(
        "{words}: a picture that can be found is not free; whoever made it decides where it is shown."
    ),
    question=N_("Which pictures can you take yourselves, or whom can you ask?"),
    source=N_(
        "Berne Convention for the Protection of Literary and Artistic Works, Art. 9: authors decide whether "
        "their works may be reproduced."
    ),
    watches=(
        *watches_on(_PICTURES, _taken),
        *watches_on(_SOURCES, _taken_source),
        *(
            Watch(section=section, check=_music_of(texts_of(section)))
            for section in _PICTURES
            if section != "posts"
        ),
    ),
    field="pillars/p1/source",
    examples={
        "de": Examples(
            hits=(
                "Bilder googeln wir, das merkt ja niemand.",
                "Wir scannen Bilder aus alten Zeitschriften.",
                {"measures/first_steps": "Unter die Filme kommt Musik aus den Charts."},
                "Reels von anderen Salons herunterladen und bei uns hochladen",
                "Schöne Fotos aus dem Internet",
                "Bilder, die wir auf Pinterest finden",
                {"measures/first_steps": "Fotos aus dem Netz holen und posten."},
            ),
            misses=(
                "Wir stellen unsere Bilder auf Google und Pinterest.",
                "Unter die Filme kommt Musik, für die wir eine Lizenz haben, nichts aus den Charts.",
                "",
                "Fotos aus unserem Archiv herunterladen und in den Katalog übernehmen",
                "Fotos aus dem Internet nur mit Erlaubnis",
                "Keine Bilder von Google",
                "Ideen von Pinterest, fotografiert in unserer Küche",
            ),
        ),
        "en": Examples(
            hits=(
                "We google pictures, nobody will notice.",
                "We scan pictures from old magazines.",
                {"measures/first_steps": "Music from the charts goes under the films."},
                "Download reels from other salons and upload them to our page",
                "Nice photos off the internet",
                "Pictures we find on Pinterest",
                {"measures/first_steps": "Take photos from the web and post them."},
            ),
            misses=(
                "We put our pictures on Google and Pinterest.",
                "Our own music goes under the films, nothing from the charts.",
                "",
                "Download photos from our archive and use them in the catalogue",
                "Photos from the internet only with permission",
                "No pictures from Google",
                "Ideas from Pinterest, photographed in our kitchen",
            ),
        ),
    },
)

RULES = (PICTURES_OF_OTHERS,)
