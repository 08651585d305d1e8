"""The rule about competitions: whether taking part asks for something that not every platform allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed, clause_at, said, sentence_at, unopposed
from smm_desk.advice.rules.reading.slots import sentence_of, side_by_side
from smm_desk.advice.rules.reading.told import TOLD_IN, Texts, texts_of
from smm_desk.advice.rules.reading.vocabulary import places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_THE_FIRM = ("wir", "ich", "we", "i")


def _check_of(texts: Callable[[Any], Texts]) -> Check:
    """Return what notices a competition that has people tag their friends or share it on their profile."""

    def check(part: Any, look: Look) -> Iterator[Notice]:
        told = texts(part)
        for path, text in told:
            others = (each for _, each in told if each is not text)
            if affirmed(text, look.language, "competition") or affirmed(text, look.language, "may_win"):
                spans = affirmed(text, look.language, "tag_or_share")
            else:
                spans = ()
            spans = spans or _tagged(text, look.language, any(_is_game(o, look.language) for o in others))
            if spans:
                yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)
                return

    return check


def _is_game(text: str, language: str) -> bool:
    return bool(said(text, language, "competition", "game"))


def _tagged(text: str, language: str, is_game: bool) -> tuple[Span, ...]:
    """Return where people are to tag or share to win; what the firm shares itself is no condition."""
    return joined_spans(
        text,
        (
            span
            for span in said(text, language, "friends_tagged")
            if (is_game or _is_game(_with_neighbours(text, span), language))
            and not said(_slice(text, sentence_at(text, span)), language, "game_denied")
            and not _by_the_firm(_slice(text, clause_at(text, span)))
        ),
    )


def _with_neighbours(text: str, span: Span) -> str:
    """Return the sentence with those before and after it."""
    places = places_of_sentences(text)
    number = places.index(sentence_at(text, span))
    return text[places[max(number - 1, 0)].start : places[min(number + 1, len(places) - 1)].end]


def _by_the_firm(clause: str) -> bool:
    return any(word.form in _THE_FIRM for word in words_in(clause))


def _slice(text: str, place: Span) -> str:
    return text[place.start : place.end]


def _rigged_of(texts: Callable[[Any], Texts]) -> Check:
    """Return what notices a competition whose winner is settled before it begins."""

    def check(part: Any, look: Look) -> Iterator[Notice]:
        told = texts(part)
        is_game = any(_is_game(text, look.language) for _, text in told)
        for path, text in told:
            spans = joined_spans(text, _rigged(text, look.language, is_game=is_game))
            if spans:
                yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)
                return

    return check


def _rigged(text: str, language: str, *, is_game: bool) -> tuple[Span, ...]:
    settled = unopposed(text, language, "winner_known")
    if not is_game:
        return settled
    undrawn = said(text, language, "not_drawn")
    by_slots = (
        *side_by_side(text, language, "slot_winner", "slot_before", "slot_fixed", far=9),
        *said(text, language, "rigged"),
    )
    unfair = (span for span in by_slots if not said(sentence_of(text, span), language, "draws_fair"))
    return (*settled, *unopposed(text, language, "winner_settled"), *undrawn, *unfair)


COMPETITION_BY_TAGGING = Rule(
    id="competition-by-tagging",
    severity=Severity.WARNING,
    title=N_("Not every platform allows this condition"),
    explanation=N_(
        "{words}: on Facebook, people must not be required to share on their own profile or tag "
        "friends to take part."
    ),
    question=N_("What could people do instead that tells you something, such as answering a question?"),
    source=N_(
        "Meta, Pages, Groups and Events Policies, on promotions: personal timelines and friend connections "
        "must not be used to administer a promotion."
    ),
    watches=tuple(Watch(section=section, check=_check_of(texts_of(section))) for section in TOLD_IN),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                {
                    "posts/b1/title": "Verlosung im Advent",
                    "posts/b1/copy": "Erwähnt eure Nachbarin und seid dabei!",
                },
                "Wir verlosen ein Velo: Beitrag liken, teilen und zwei Freunde markieren.",
                "Wettbewerb im Mai: Wer zwei Leute in den Kommentaren markiert, ist dabei.",
                {"actions/m1/title": "Gewinnspiel: Freunde markieren und gewinnen"},
                "Wer uns folgt und drei Freundinnen markiert, kann ein Velo gewinnen.",
            ),
            misses=(
                "Beim Preisausschreiben teilt Rita am Abend die Lösung.",
                "Wir verlosen ein Velo unter allen, die uns ihre liebste Strecke verraten.",
                "Wettbewerb ohne Liken und Teilen: Wer die Frage beantwortet, ist dabei.",
                "Wir teilen die Beiträge unserer Freunde im Quartier und markieren sie.",
                "Wir nehmen am Wettbewerb teil und markieren die Leute, die geholfen haben.",
                "Liken, teilen, Fragen stellen: So gewinnen wir Kundinnen.",
                "Gewinnspiel im Mai; die Bilder der Gewinner teilen wir auf Instagram.",
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "posts/b1/title": "Advent raffle",
                    "posts/b1/copy": "Mention your neighbour and you are in!",
                },
                "We raffle a bicycle: like and share the post and tag two friends.",
                "Competition in May: whoever tags two people in the comments takes part.",
                {"actions/m1/title": "Giveaway: tag your friends and win"},
                "Whoever follows us and tags three friends can win a bicycle.",
            ),
            misses=(
                "At the raffle Rita shares the answer in the evening.",
                "We raffle a bicycle among everybody who tells us their favourite route.",
                "A competition without likes and shares: whoever answers the question takes part.",
                "We share the posts of our friends in the quarter and tag them.",
                "We enter the competition and tag the people who helped.",
                "Like, share, ask: that is how we win customers.",
                "Competition in May; we share the pictures of the winners on Instagram.",
            ),
        ),
    },
)

WINNER_KNOWN = Rule(
    id="winner-known",
    severity=Severity.WARNING,
    title=N_("This winner is known beforehand"),
    explanation=N_(
        "{words}: people who take part trust that everyone has the same chance; here they would not."
    ),
    question=N_("Who draws the winner, and who watches?"),
    source=N_("A rule of the desk itself: a competition is only as good as the trust that it is a fair one."),
    watches=tuple(Watch(section=section, check=_rigged_of(texts_of(section))) for section in TOLD_IN),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                "Tombola am Fest, der Hauptpreis geht sowieso an die Schwägerin.",
                "Wettbewerb zum Schein, gezogen wird nicht.",
                "Gewinnspiel: die Siegerin suchen wir schon vorher aus.",
                "Verlosung im Juni; die Gewinnerin steht schon fest.",
                "Als Gewinner nehmen wir einen, den wir mögen.",
                {"actions/m1/how": "Wer folgt, kann gewinnen. Gewinner wird ein Bekannter des Chefs."},
            ),
            misses=(
                "Der Hauptpreis geht an das Los mit der Nummer 7; wir verlosen öffentlich.",
                "Die Gewinnerin steht am 3. Juni fest.",
                "Gewinner darf niemand sein, den wir kennen.",
                "Die Jury wählt die Gewinnerin aus.",
                "Die Gewinner kommen mit einer Bekannten zum Essen.",
            ),
        ),
        "en": Examples(
            hits=(
                "A tombola at the fair; the prize goes to my cousin regardless.",
                "A raffle for show, nothing is drawn.",
                "Contest: we pick the winner ourselves beforehand.",
                "A raffle in June; the winner is already decided.",
                "As winner we take somebody we like.",
                {"actions/m1/how": "Whoever follows can win. The winner will be a friend of the boss."},
            ),
            misses=(
                "The prize goes to ticket 7; the raffle is held in public.",
                "The winner is decided on 3 June.",
                "The winner must not be somebody we know.",
                "The jury chooses the winner.",
                "The winners come to dinner with a friend.",
            ),
        ),
    },
)

RULES = (COMPETITION_BY_TAGGING, WINNER_KNOWN)
