"""Rules about what is said in public: no promise of healing, and no bad word about others in the trade."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Rule
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import affirmed, meant, said, told_against
from smm_desk.advice.rules.reading.slots import in_one_clause, in_order, question_before, sentence_of
from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.i18n import N_

_PUBLIC = {
    "audiences": ("key_message",),
    "content": ("topics",),
    "pillars": ("topic", "benefit"),
    "voice": ("like_this", "sample_sentence"),
    "posts": ("title", "copy"),
}
"""What people are going to read, or what stands for it."""

_LIKE = ("so", "wie", "like", "as")
_TOWARDS = ("gegen", "against")


def _promised(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    """Return where healing is promised; those who treat people may say what a treatment is for."""
    certain = affirmed(text, look.language, "cure_certain")
    spans = (
        *meant(text, look.language, "healing_promised"),
        *(span for span in certain if not _is_asked(text, span)),
    )
    if look.around or said(text, look.language, "quotes_others"):
        return spans
    cures = (*affirmed(text, look.language, "cures"), *told_against(text, look.language, "cures_much"))
    return (*spans, *(span for span in cures if not _is_asked(text, span)))


def _is_asked(text: str, span: Span) -> bool:
    place = next(place for place in places_of_sentences(text) if place.start <= span.start < place.end)
    return text[place.start : place.end].rstrip().endswith("?")


def _run_down(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    bad = (span for span in said(text, look.language, "rivals_are_bad", "slurs") if not _is_asked(text, span))
    spans = (*said(text, look.language, "runs_down"), *bad, *_run_down_by_slots(text, look.language))
    return tuple(span for span in spans if not _is_ruled_out(text, span, look.language))


def _run_down_by_slots(text: str, language: str) -> Iterator[Span]:
    """Return where others in the trade and a bad word stand side by side, or it answers "From there?"."""
    bad = in_order(text, language, "slot_rival", "slot_slur")
    found = (
        *in_one_clause(text, language, "slot_rival", "slot_cheat"),
        *(span for span in bad if not said(sentence_of(text, span), language, "takes_waste")),
        *in_order(text, language, "slot_rival_there", "slot_cheat"),
    )
    yield from (span for span in found if not _is_asked(text, span))
    for span in said(text, language, "slot_slur"):
        asked = question_before(text, span)
        if asked and said(asked, language, "slot_rival"):
            yield span


def _is_ruled_out(text: str, span: Span, language: str) -> bool:
    """Tell whether a "no" stands before it, as in "we do not talk about"; "not like" rules nothing out."""
    place = next(place for place in places_of_sentences(text) if place.start <= span.start < place.end)
    if said(text[place.start : span.start], language, "warned_off"):
        return False
    before = words_in(text[place.start : span.start])
    following = (*(word.form for word in before[1:]), "")
    return any(
        is_in("denials", language, word.form) and word.form not in _TOWARDS and after not in _LIKE
        for word, after in zip(before, following, strict=False)
    )


def _treats_people(concept: Concept) -> bool:
    return bool(said(concept.company.trade[:500], concept.language[:2], "treats_people"))


HEALING_PROMISED = Rule(
    id="healing-promised",
    severity=Severity.WARNING,
    title=N_("This promises health"),
    explanation=N_("{words}: nobody can be sure of that, so nobody may advertise with it."),
    question=N_("What can you say that people will taste, see or feel themselves?"),
    source=N_(
        "Section 3 of the German Act on Advertising in the Field of Healthcare, article 7, paragraph 3 of "
        "Regulation (EU) No 1169/2011 on food information, and article 3, paragraph 1, letter b of the Swiss "
        "Unfair Competition Act: nothing misleading is said of what heals."
    ),
    watches=watches_on(_PUBLIC, _promised, _treats_people),
    field="voice/sample_sentence",
    examples={
        "de": Examples(
            hits=(
                "Nie wieder Heuschnupfen!",
                {"content/topics": "Wie unser Balsam Gicht lindert"},
                "Bei uns ist jede Massage garantiert schmerzfrei.",
                "Unser Honig hilft gegen Asthma.",
                {"posts/b1/copy": "Dieser Tee senkt den Blutdruck!"},
            ),
            misses=(
                "Nie wieder Ärger mit dem Schloss!",
                "Garantiert frisch, oder Sie bekommen das Geld zurück.",
                "Dass es schmerzfrei ist, können wir nicht versprechen.",
                "Hilft Honig gegen Asthma?",
                "Wir versprechen jedem Kind ein gesundes Znüni.",
                {
                    "voice/sample_sentence": "Diese Übung hilft bei Arthrose.",
                    "company/trade": "Praxis für Physiotherapie",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "Never again hay fever, only relief: your asthma is gone for good.",
                {"content/topics": "How our balm relieves gout"},
                "With us every massage is guaranteed painless.",
                "Our honey cures asthma.",
                {"posts/b1/copy": "This tea lowers your blood pressure!"},
            ),
            misses=(
                "Never again trouble with the lock!",
                "Guaranteed fresh, or you get your money back.",
                "We cannot promise that it is painless.",
                "Does honey help against asthma?",
                "We promise every child a healthy snack.",
                {
                    "voice/sample_sentence": "This exercise helps with arthritis.",
                    "company/trade": "Physiotherapy practice",
                },
            ),
        ),
    },
)

OTHERS_RUN_DOWN = Rule(
    id="others-run-down",
    severity=Severity.WARNING,
    title=N_("This runs others in the trade down"),
    explanation=N_("{words}: that tells people more about you than about the others."),
    question=N_("What do you do better, said without a word about the others?"),
    source=N_(
        "Section 4, no. 1 of the German, section 7 of the Austrian and article 3, paragraph 1, letter a of "
        "the Swiss act against unfair competition: competitors are not run down."
    ),
    watches=watches_on(_PUBLIC, _run_down, tells_of_others=True),
    field="voice/sample_sentence",
    examples={
        "de": Examples(
            hits=(
                "Die anderen Werkstätten liefern doch nur Schrott.",
                "Die anderen Fahrschulen ziehen euch nur über den Tisch.",
                "Die Gauner am Bahnhof haben nicht einmal eine Lehre gemacht!",
                "Nicht wie das Brot vom Discounter, das macht krank.",
                {"posts/b1/copy": "Das Fleisch vom Discounter macht krank."},
            ),
            misses=(
                "Andere Werkstätten nehmen den Schrott auch an, fragen Sie ruhig.",
                "Woran man einen Pfuscher erkennt",
                "Wir reden nicht über Stümper nebenan.",
                "Der Discounter gegenüber ist billiger, wir nehmen uns mehr Zeit.",
            ),
        ),
        "en": Examples(
            hits=(
                "The other workshops deliver nothing but junk, they only make rubbish.",
                "The other driving schools just fleece you.",
                "The crooks down the road never even learnt the trade!",
                "Not like bread from the supermarket, which makes you sick.",
                {"posts/b1/copy": "Meat from the discounter makes you sick."},
            ),
            misses=(
                "Other workshops are glad of your old bicycle, too.",
                "How to tell a cowboy builder",
                "We do not talk about bunglers next door.",
                "The discounter opposite is cheaper, we take more time.",
            ),
        ),
    },
)

RULES = (HEALING_PROMISED, OTHERS_RUN_DOWN)
