"""Rules about answers that leave their question open: no name, no day, no place, nothing against us."""

from __future__ import annotations

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Rule
from smm_desk.advice.rules.doing.open_answers import Find, is_within, watches_for
from smm_desk.advice.rules.reading.persons import places_of_nobody, says_that_nobody_does
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_BY_BODIES = ("signed_by", "decided_by", "accountable")
"""Fields in which a board may answer for something as one."""

_MOST_WORDS = 16
"""So long may a sentence be that says that nothing at all speaks against us."""

_WHOSE = {"audit": ("owner",)}
"""Fields in which the shop or the office may stand as well as a person."""

_WHO = {
    "goals": ("owner",),
    "channels": ("owner", "deputy"),
    "posts": ("assignee",),
    "people": ("name",),
    "roles": ("responsible", "accountable"),
    "duties": ("responsible", "deputy"),
    "watchwords": ("responsible",),
    "replies": ("responsible",),
    "community": ("enquiries",),
    "crisis": ("decided_by",),
    "crisis_levels": ("decided_by",),
    "staff_rules": ("spokespersons", "contact"),
    "gate": ("signed_by",),
}
_WHEN = {
    "goals": ("rhythm",),
    "channels": ("frequency",),
    "duties": ("reply_within",),
    "watchwords": ("rhythm",),
    "review": ("rhythm", "decides_again"),
}
_WHERE = {
    "strategy": ("source",),
    "goals": ("source",),
    "dialogue": ("handover",),
    "accounts": ("access_kept",),
    "legal_duties": ("found_at", "source"),
    "watchwords": ("tool",),
    "consents": ("kept_at",),
    "review": ("sources",),
}
_AGAINST_US = {
    "swot": ("weaknesses", "threats"),
    "competitors": ("name",),
    "audiences": ("objections",),
    "crisis": ("risks",),
}


def _phrases(*names: str) -> Find:
    return lambda _key, text, language: said(text, language, *names)


def _no_day(key: str, text: str, language: str) -> tuple[Span, ...]:
    """Return where it is left open when, unless a day or an interval stands beside.

    A channel for messages may well be used when it is needed; nothing else is done of itself.
    """
    if said(text, language, "a_day"):
        return ()
    lists = ("no_day", "not_known") if key == "frequency" else ("no_day", "not_known", "on_need")
    return said(text, language, *lists)


def _nothing(_key: str, text: str, language: str) -> tuple[Span, ...]:
    """Return where nothing is said to speak against us; what says so wholly may say more beside it."""
    wholly = () if said(text, language, "but") else said(text, language, "nothing_at_all")
    places = (place for place in places_of_sentences(text) if any(is_within(span, place) for span in wholly))
    long = tuple(place for place in places if len(words_in(text[place.start : place.end])) <= _MOST_WORDS)
    return (*long, *wholly, *said(text, language, "nothing_against_us", "not_known"))


def _of_no_one(_key: str, text: str, language: str) -> tuple[Span, ...]:
    return places_of_nobody(text, language)


def _nobody(key: str, text: str, language: str) -> tuple[Span, ...]:
    also = ("not_needed",) if key == "deputy" else ("room", "nobody_keeps_it")
    return places_of_nobody(text, language, *also, *(() if key in _BY_BODIES else ("board",)))


def _of_nobody(key: str, text: str, language: str) -> str:
    """Return what is to be said when it is nobody's job, and not everyone's."""
    if not says_that_nobody_does(text, language):
        return ""
    if key == "deputy":
        return N_("{words}: during holidays and illness nobody answers then.")
    return N_("{words}: as long as no name stands here, it is left lying.")


NOBODY_NAMED = Rule(
    id="nobody-named",
    severity=Severity.HINT,
    title=N_("No name stands here yet"),
    explanation=N_("{words}: what is everyone's job is done by nobody in the holidays."),
    question=N_("Which one person would you ask if it had not been done?"),
    source=N_(
        "Bibb Latané and John Darley, Bystander Intervention in Emergencies (1968): the more people could "
        "do something, the less likely it is that one of them does."
    ),
    watches=(*watches_for(_WHO, _nobody, _of_nobody), *watches_for(_WHOSE, _of_no_one, _of_nobody)),
    field="goals/g1/owner",
    examples={
        "de": Examples(
            hits=(
                "Das Team",
                "Wer gerade Zeit hat",
                "Wir alle",
                {"community/enquiries": "Wer es zuerst sieht."},
                {"roles/r1/name": "Antworten", "roles/r1/responsible": "jemand aus dem Laden"},
            ),
            misses=(
                "",
                "Anna",
                "Team Backstube: Anna Keller",
                "Wird von Reto entschieden",
                {"audit/k1/platform": "Facebook", "audit/k1/owner": "Die Firma"},
                "Wer Dienst hat, laut Plan an der Bürotür; im Zweifel Reto",
            ),
        ),
        "en": Examples(
            hits=(
                "The team",
                "Whoever has time",
                "All of us",
                {"community/enquiries": "Whoever sees it first."},
                {"roles/r1/name": "Answers", "roles/r1/responsible": "somebody from the shop"},
            ),
            misses=(
                "",
                "Anna",
                "Bakery team: Anna Keller",
                "Is decided by Reto",
                {"audit/k1/platform": "Facebook", "audit/k1/owner": "The company"},
                "Whoever is on duty, by the plan on the office door; in doubt Reto",
            ),
        ),
    },
)

NO_DAY = Rule(
    id="no-day",
    severity=Severity.HINT,
    title=N_("It does not say when yet"),
    explanation=N_("{words}: what has no fixed day is the first thing to be put off in a busy week."),
    question=N_("Which day or interval could you keep to even in a busy week?"),
    source=N_(
        "Peter Gollwitzer, Implementation Intentions (American Psychologist, 1999): people do what they "
        "mean to do far more often once they have settled when and where."
    ),
    watches=watches_for(_WHEN, _no_day),
    field="review/rhythm",
    examples={
        "de": Examples(
            hits=(
                "wenn Zeit ist",
                "Hin und wieder",
                "Wenn etwas ist",
                {"channels/c1/frequency": "Regelmäßig"},
                {"goals/g1/rhythm": "wenn wir dazukommen"},
                "Ohne festen Termin",
            ),
            misses=(
                "",
                "alle drei Monate",
                "Am ersten Montag im Quartal",
                {"channels/c1/frequency": "Regelmäßig am Donnerstag, dazu eine kurze Story"},
                {"channels/c1/frequency": "bei Bedarf"},
                {"channels/c1/frequency": "Wenn ein Rad fertig restauriert ist, etwa einmal im Monat"},
            ),
        ),
        "en": Examples(
            hits=(
                "when there is time",
                "Now and then",
                "When something happens",
                {"channels/c1/frequency": "Regularly"},
                {"goals/g1/rhythm": "when we get round to it"},
                "No fixed date",
            ),
            misses=(
                "",
                "every three months",
                "On the first Monday of the quarter",
                {"channels/c1/frequency": "Regularly on Thursdays, and a short story beside it"},
                {"channels/c1/frequency": "as needed"},
                {"channels/c1/frequency": "Whenever a bicycle has been restored, about once a month"},
            ),
        ),
    },
)

NOWHERE_TO_FIND = Rule(
    id="nowhere-to-find",
    severity=Severity.HINT,
    title=N_("Nobody else could find this"),
    explanation=N_("{words}: whoever stands in for you, or reads this in a year, cannot look it up there."),
    question=N_("Where exactly, so that somebody new finds it in five minutes?"),
    source=N_("A rule of the desk itself: a concept has to work when the person who wrote it is on holiday."),
    watches=watches_for(_WHERE, _phrases("nowhere_to_find", "not_known")),
    field="goals/g1/source",
    yields_to=("access-open",),
    examples={
        "de": Examples(
            hits=(
                "Aus dem Internet",
                "Bauchgefühl",
                "Das sieht man doch.",
                {"dialogue/handover": "Steht alles im Handy."},
                {"dialogue/handover": "Nie aufgeschrieben."},
                {"accounts/k1/name": "Instagram", "accounts/k1/access_kept": "In meinem Kopf"},
            ),
            misses=(
                "",
                "Kassenjournal, Spalte Probefahrten",
                "Statistik im Google-Unternehmensprofil",
                {"dialogue/handover": "Im Handy des Ladens, Notiz «Übergabe»; das Handy liegt im Büro."},
            ),
        ),
        "en": Examples(
            hits=(
                "On the internet",
                "Our gut feeling",
                "Everybody sees that.",
                {"dialogue/handover": "Everything is in my phone."},
                {"dialogue/handover": "Never written down."},
                {"accounts/k1/name": "Instagram", "accounts/k1/access_kept": "In my head"},
            ),
            misses=(
                "",
                "Till journal, column test rides",
                "Statistics of the Google business profile",
                {"dialogue/handover": "In the phone of the shop, note “Handover”; it lies in the office."},
            ),
        ),
    },
)

NOTHING_AGAINST_US = Rule(
    id="nothing-against-us",
    severity=Severity.HINT,
    title=N_("Nothing speaks against you here"),
    explanation=N_("{words}: every company has something here; whoever finds nothing has not asked yet."),
    question=N_("What did the last person say who decided against you?"),
    source=N_(
        "Gary Klein, Performing a Project Premortem (Harvard Business Review, 2007): people name what could "
        "go wrong only when they are asked to suppose that it has."
    ),
    watches=watches_for(_AGAINST_US, _nothing),
    field="swot/weaknesses",
    examples={
        "de": Examples(
            hits=(
                "Eigentlich keine",
                "Perfektionismus",
                {"audiences/a1/name": "Familien", "audiences/a1/objections": "Gar nichts."},
                {"competitors/w1/name": "Wir haben keine Mitbewerber"},
                {"crisis/risks": "Nichts, man mag uns."},
                {"swot/threats": "Da kommt uns nichts in den Sinn."},
            ),
            misses=(
                "",
                "Keine eigene Werkstatt am Bahnhof",
                "Alle sind zufrieden, aber keiner empfiehlt uns weiter.",
                "Nichts geht ohne die Chefin, und sie ist oft auf Montage.",
                {"audiences/a1/name": "Familien", "audiences/a1/objections": "Zu teuer, keine Parkplätze."},
            ),
        ),
        "en": Examples(
            hits=(
                "None really",
                "Perfectionism",
                {"audiences/a1/name": "Families", "audiences/a1/objections": "Nothing at all."},
                {"competitors/w1/name": "We have no competitors"},
                {"crisis/risks": "Nothing, people like us."},
                {"swot/threats": "Nothing comes to mind."},
            ),
            misses=(
                "",
                "No workshop of our own at the station",
                "Everyone is happy, but nobody recommends us.",
                "Nothing works without the owner, and she is often away on site.",
                {"audiences/a1/name": "Families", "audiences/a1/objections": "Too dear, no parking."},
            ),
        ),
    },
)

RULES = (NOBODY_NAMED, NO_DAY, NOWHERE_TO_FIND, NOTHING_AGAINST_US)
