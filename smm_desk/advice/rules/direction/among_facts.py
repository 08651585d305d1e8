"""The one sentence of a text that is a goal or a measure, where the others only tell who the firm is."""

from __future__ import annotations

from smm_desk.advice.rule import Look
from smm_desk.advice.rules.reading.vocabulary import holds_any, places_of_sentences, says_what_is_done
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span

_LONGEST = 600
_FEWEST_SENTENCES = 2
_MOST_SENTENCES = 5
_SURE = {Label.MEASURE: 0.9, Label.GOAL: 0.75}
_PLAINLY = 0.95
"""So surely it is a measure, whatever its verb."""

_OTHERWISE = 0.75
"""As surely another sentence must be what the field asks for, to speak for the text."""


def only_sentence_of(label: Label, text: str, look: Look, wanted: tuple[Label, ...]) -> Span | None:
    """Return the one sentence of this kind, if none of the others is what the field asks for."""
    places = places_of_sentences(text)
    if len(text) > _LONGEST or not _FEWEST_SENTENCES <= len(places) <= _MOST_SENTENCES:
        return None
    found: list[Span] = []
    for place in places:
        sentence = text[place.start : place.end]
        sorted_as = look.sort(sentence, look.language)
        if sorted_as.label is label and sorted_as.confidence >= _SURE[label]:
            found.append(place)
        elif sorted_as.label in wanted and sorted_as.confidence >= _OTHERWISE:
            return None
    if len(found) != 1:
        return None
    place = found[0]
    sentence = text[place.start : place.end]
    is_told = (
        label is not Label.MEASURE
        or (
            holds_any("we", look.language, sentence)
            and look.sort(sentence, look.language).confidence >= _PLAINLY
        )
        or says_what_is_done(sentence, look.language)
    )
    return place if is_told else None
