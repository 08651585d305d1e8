"""The marks by which a text is read that says what a strategy leaves, and other words for what it leaves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

_FROM_A_DAY_DE = (
    r"(?:(?:sofort|jetzt|heute|heuer|20\d\d|nächste[mnrs]?|januar|februar|märz|april|mai|juni|juli|august"
    r"|september|oktober|november|dezember|anfang|mitte|ende)\b|(?:dem\s+)?\d{1,2}\.\s*[JFMASOND\d])"
)
_FROM_A_DAY_EN = (
    r"(?:now|today|then|20\d\d|next|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b"
)
"""After a "from" these say since when a thing is left, and do not narrow it."""

CUES = {
    "de": r"""
        \b(?: kein(?:e[nmrs]?)?\b | ohne\b | finger\s+weg\s+von\b | (?:genug|schluss)\s+von\b
          | weder\b | nicht\s+(?:mehr\s+)?(?:mit|für|auf)\b | nicht\s*:
          | (?:nix|nichts|schluss|aufgehört|aufhören)\s+mit\b | verzicht(?:en|et)?\s+(?:\w+\s+){0,2}auf\b )
    """,
    "en": r"""
        \b(?: no(?!\s+one|\s+longer) | without | neither | nor | never(?!\s+know) | forgo(?:es)?
          | refrain(?:s)?\s+from
          | (?:do\s+not|don['’]t|will\s+not|won['’]t)
            (?:\s+(?:do|sell|offer|run|give|make|use|want|serve|take|buy|have|show|post|publish|film
              |photograph|accept))?
          | (?:are|am|be)\s+not\s+on | aren['’]t\s+on
          | stay\s+(?:away\s+from|off|clear\s+of|out\s+of) | keep\s+(?:away\s+from|off|out\s+of)
          | leave\s+out
          | (?:stop|stopped|quit|give\s+up|gave\s+up|done\s+with|finished\s+with|skip|avoid|drop)
            (?:\s+(?:doing|selling|offering|posting|running|giving|making))? ) \b
    """,
}
"""Where a thing that is left begins."""

STRONG_CUES = {
    "de": r"\bverzicht(?:en|et)?\s+(?:\w+\s+){0,2}auf\b",
    "en": r"(?<!can['’]t\s)(?<!cannot\s)(?<!not\s)\b(?:do|does|doing)\s+without\b"
    r"|\bforgo(?:es)?\b|\brefrain(?:s)?\s+from\b",
}
"""The same for a text that speaks of other things, too."""

NARROWED_BEFORE = {
    "de": r"""
        \b(?:im|am|an|während|vor(?!\s+allem)|nach|unter|\w+tags)\b | \bin\b(?!\s+zukunft)
        | \bauf\b(?!\s+keinen) | \b(?:für|bei)\b(?!\s+uns\b)
    """,
    "en": r"\b(?:on|at|during|before|after)\b|\b(?:in|for)\b(?!\s+(?:the\s+)?(?:future|now|us)\b)",
}
"""Words before a cue by which it holds only sometimes or somewhere: "sonntags keine Kurse"."""

NARROWED = {
    "de": rf"""
        ,\s* (?: (?:für|mit|bei|von|in|auf|aus|zu|an|über|ohne|durch|unter)\s+
            (?:das|die|den|dem|denen|der|deren)\b
          | (?:der|die|das|den|dem|denen|deren|dessen|wo|wenn|welche\w?|bevor|solange|sofern|falls)\b )
        | (?<!,)(?<!\bund)(?<!\boder)\s+
          (?:ohne|ausser|außer|ausserhalb|außerhalb|vor|nach|bis|unter|über|ab(?!\s+{_FROM_A_DAY_DE})|während|wenn|als
            |gegen(?=\s+(?-i:[A-ZÄÖÜ]))|im\s+(?:tausch|gegenzug))\b
    """,
    "en": r"""
        ,?\s+ (?: (?:for|with|on|in|from|to|of|by|at)\s+(?:which|whom) | which | that | who | whose
          | where | unless | if ) \b
        | (?<!,)(?<!\band)(?<!\bbut)(?<!\bor)\s+
          (?:we\s+\w+|without|outside|except|before|after|until|above|below|under|over|beyond
            |in\s+(?:exchange|return)\s+for)\b
    """,
}
"""Where a clause begins that narrows the thing before it."""

EXPLAINED = {
    "de": r"""
        ,\s*(?:der|die|das)\s+(?:machen|macht|sind|ist|is|isch|san|sin|kosten|kostet|haben|hat|ruinieren|ruiniert|schaden
          |schadet|zerstören|bringen|bringt|passen|passt|gehören|gehört|führen|führt|können|kann|überlassen
          |lohnt|lohnen|ziehen|zieht|locken|lockt|vergraulen|vergrault|verderben|verdirbt|fressen|frisst
          |nerven|nervt|stören|stört|verwirren|verwirrt|stressen|nützen|nützt|helfen|hilft|funktionieren
          |funktioniert|wirken|wirkt|laufen|läuft|rauben|raubt|verschlingen|brauchen|braucht|interessieren
          |interessiert|verschrecken|entwerten|entwertet|verlangen|verlangt|stehlen|stiehlt|bleiben|bleibt)\b
        | ,\s*(?:der|die|das|den|dem)\s+(?:[\w-]+\s+){0,6}?
          (?!(?:auch|dort|gerne?|heute|nicht|selbst|sonst|oft)\b)(?-i:[a-zäöü]+(?:en|t|n|e))
          \s+(?:wir|ich|man|andere|die\s+anderen)\b
        | ,\s*(?:der|die|das)\s+(?!(?:nicht|oft|selbst)\b)(?-i:[a-zäöü]+(?:en|t))\s+uns\b
    """,
    "en": r",\s*(?:they|it|this|that\s+is|that['’]s|these)\b",
}
"""Where a clause begins that explains: "…, die machen die Preise kaputt", "…, den Kampf verlieren wir"."""

ENDS = {
    "de": r"[;:(–—]|\s-\s|,\s*(?:weil|da|denn|damit|sonst|sondern|dafür|auch|so)\b"
    r"|\b(?:sondern|weil|dafür|statt|nur(?!-))\b|\bwie\s+(?:die|der|das|beim?|im|andere|früher)\b"
    rf"|\bab\s+{_FROM_A_DAY_DE}",
    "en": r"[;:(–—]|\s-\s|,\s*we\b|,?\s*\b(?:because|since|so\s+that|otherwise|but|instead|as\s+they"
    r"|in\s+order)\b|,?\s*(?<!-)\b(?:only|just)\b|\blike\s+(?:the|those|our|every|others)\b"
    rf"|\b(?:from|as\s+of)\s+{_FROM_A_DAY_EN}",
}
"""What follows is a reason or a comparison, and no longer the thing."""

GOES_ON = {
    "de": r",\s+(?:und\s+)?(?=(?:kein(?:e[nmrs]?)?|weder)\b)|\s(?:und|oder)\s+(?=kein(?:e[nmrs]?)?\b)",
    "en": r",\s+(?:and\s+|or\s+)?(?=(?:no|neither|nor)\b)|\s(?:and|or)\s+(?=no\b)",
}
"""Where a list goes on, also after a thing that was narrowed: "…, keine Rabatte"."""

REASON = {
    "de": r"\b(?:weil|denn|damit|sonst)\b|,\s*da\b",
    "en": r"\b(?:because|since|so\s+that|otherwise)\b",
}
"""After this nothing more is read: what is missing there is the reason and not left."""

BETWEEN_THINGS = {
    "de": r"\s*,\s*|\s+(?:und|oder|sowie|noch|bzw\.?)\s+|\s*[/&+]\s*",
    "en": r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|nor|as\s+well\s+as)\s+|\s*[/&+]\s*",
}

PURPOSE = {
    "de": r"\b(?:für|an|von|mit|zu[mr]?|über|auf)\s+\w",
    "en": r"\b(?:for|to|of|with|about|on)\s+\w",
}
"""Words after which a list belongs to them, and no longer to what is left."""

VERB_LEADS = r"""
    (?P<things>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,3}(?:\s+(?:auf|aus|mit)\s+[^\W\d_]+)?)
      \s+(?:\w+(?:en|t)\s+wir|mache?\s+ich|gibt\s+es(?:\s+bei\s+(?:uns|mir))?|gibt['’]?s(?:\s+bei\s+(?:uns|mir))?)
      \s+(?:bewusst\s+|auch\s+|künftig\s+|ab\s+(?:\S+\s+){1,3})?(?:nicht|nimmer|keine[nrs]?)
      (?:\s+mehr)?(?:\s+(?:an|auf|ab|her))?(?=\s*(?:$|[^\w\s]|(?:und|weil|da)\b))
    | auf\s+(?P<without>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,3})\s+verzichte[nt]?\s+(?:wir|ich)\b
    | (?P<refused>[^\W\d_]+(?:\s*(?:,|und|oder)\s*[^\W\d_]+){0,3})\s*
      (?: (?:ist|sind)\s+(?:\w+\s+){0,2}(?:tabu|nichts\s+für\s+uns|nicht\s+unser(?:e|es)?
          |kein\s+thema|gestrichen|vorbei)
        | (?:kommt|kommen)\s+(?:\w+\s+){0,2}nicht\s+in\s*frage | (?:interessier|reiz)en\s+uns\s+nicht
        | lassen\s+wir\s+(?:\w+\s+){0,2}(?:weg|bleiben|aus|sein|anderen|den\s+anderen)
        | überlassen\s+wir\s+(?:\w+\s+){0,2}anderen
        | (?:haben|hat)\s+bei\s+uns\s+(?:nichts\s+zu\s+suchen|keinen\s+platz)
        | (?::|–|-)\s*(?:nein|nie|ohne\s+uns|nicht\s+(?:bei|mit)\s+uns|machen\s+wir\s+nicht) )
    | (?:von|vor)\s+(?P<hands>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,2})\s+lassen\s+wir\s+die\s+finger
    | mit\s+(?P<ended>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,2})\s+
      (?:ist\s+(?:jetzt\s+)?schluss|haben\s+wir\s+aufgehört|hören\s+wir\s+auf)
    | (?:(?:nur|auch)\s+)?(?:in|an|zu|auf)\s+(?:(?:den|die|das|dem|der|eine[mnr]?)\s+)?
      (?P<places>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,3})
      \s+(?:gehe?n|fahre?n|liefern|stehe?n|sind|stelle?n|wollen)\s+(?:wir|ich)
      \s+(?:\w+\s+)?nicht\b
"""
"""German things that stand before the verb: "Rabatte machen wir nicht", "auf Messen gehen wir nicht"."""

REFUSED_EN = r"""
    (?P<things>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*)?(?:\s*(?:,|and|or)\s*[^\W\d_][\w'’-]*){0,3})\s*
      (?: (?:is|are)\s+(?:just\s+|simply\s+)?(?:not\s+for\s+us|not\s+our\s+thing|off\s+the\s+table
            |taboo|out\b(?!\s+of)|history|a\s+no-go)
        | (?:isn['’]t|aren['’]t)\s+(?:for\s+us|our\s+thing)
        | (?::|–|-)\s*(?:no|never|not\s+us|not\s+with\s+us|without\s+us
            |we\s+(?:no\s+longer|don['’]t|do\s+not|never|won['’]t)\s+\w+\s+(?:them|it|that|these|those|any)\b)
        | ,?\s*we\s+(?:leave|left)\s+(?:them\s+)?to\s+(?:the\s+)?others )
"""
"""English things that stand before their no: "discounts are not for us", "tourists: we don't court them"."""

SHOWS = {
    "de": r"\b(?:(?:ab)?zeig(?:en|t|e)|(?:ge)?film(?:en|t|e)|fotografier\w+|abbilden|bilden|abgebildet)\b",
    "en": r"\b(?:show(?:s|ing)?|portray|photograph(?:ing)?|(?:not|never|n['’]t)\s+film)\b",
}
"""Verbs by which a thing is left as a picture only: "wir zeigen keine Kinder"."""

PUBLISHES = {
    "de": r"\b(?:poste[nt]?|veröffentlich\w+|publizier\w+|teilen)\b",
    "en": r"\b(?:post|publish|share)\b",
}
"""Verbs by which a thing is left in what is published, and not elsewhere."""


class Kind(NamedTuple):
    """What owners often leave, as it is called: words, and turns of speech with figures and the like."""

    words: frozenset[str]
    turns: Mapping[str, str]


_DISCOUNT_DE = r"""
    (?:minus\s+|[-–−]\s?)?\d+\s*(?:%|prozent)\s+(?:(?:günstiger|billiger|weniger\s+zahlen)(?!\s+als)|rabatt
      |nachlass|reduziert|auf\s+(?:alles\b|(?:alle|das|den|die|ihren?|euren?|deinen?)(?:\s+[^\W\d_]+)?))
    | (?<![\w\d])(?:[-–−]\s?|minus\s+)\d{1,2}\s?(?:%|prozent)\s+(?:auf|für|bei)\b
    | \b\w*aktion\s+(?:\w+\s+){0,2}(?:minus\s+|[-–−]\s?)?\d{1,2}\s?(?:%|prozent)
    | \bblack[-\s](?:friday|week)\b | \b(?:2|zwei)\s+(?:für|zum\s+preis\s+von)\s+(?:1|einem?)\b
"""
_DISCOUNT_EN = r"""
    \d+\s*(?:%|per\s?cent)\s+(?:off\b|cheaper(?!\s+than)|discount|reduced)
    | (?<![\w\d])(?:[-–−]\s?|minus\s+)\d{1,2}\s?(?:%|per\s?cent)\s+(?:on|for)\b
    | \baction\s+(?:minus\s+|[-–−]\s?)\d{1,2}\s?(?:%|per\s?cent)
    | \bblack[-\s](?:friday|week)\b | \b(?:2|two)\s+for\s+(?:1|(?:the\s+price\s+of\s+)?one)\b
    | \bspecial\s+offers?\b | \bmoney\s+off\b | \b(?:summer|winter|clearance|spring|autumn)\s+sales?\b
"""
_CONTEST_DE = r"""
    \bverlos(?:en|t|e)\b | \b(?:foto|mal|rätsel|advents|weihnachts|zeichnungs)wettbewerbe?\b
    | \b(?:gutschein\w*|preise?)\s+(?:zu\s+)?gewinnen\b
"""
_CONTEST_EN = r"""
    \b(?:prize|lucky)\s+draws?\b | \bgive-aways?\b | \benter\s+to\s+win\b | \bchance\s+to\s+win\b
    | \b(?:photo|prize|colouring|drawing)\s+(?:contest|competition)s?\b | \bwin\s+a\s+voucher\b
"""
_SWISS_CONTEST = r"""
    (?<!\bim\s)(?<!\bin\s)(?<!\bvom\s)(?<!\bzum\s)(?<!\bden\s)(?<!\bder\s)(?<!\bdem\s)(?<!\bals\s)
    \bwettbewerbe?\b(?!\s+(?:mit|unter|um|zwischen)\b)
"""
_SHOPS = r"aldi|billa|coop|denner|edeka|hofer|kaufland|lidl|migros|penny|rewe|spar|volg"
_SUPERMARKET_DE = rf"\b(?:beim?|ins?|im|zur|zum|mit)\s+(?:dem\s+|der\s+)?(?:{_SHOPS})\b"

_PRIVATE_DE = r"\bprivate[nr]?\s+(?:kund\w*|haushalte?\w*|käufer\w*|auftraggeber\w*)"
_PRIVATE_EN = r"""
    \bprivate\s+(?:customers?|clients?|individuals?|persons?|people|households?|buyers?)\b
    | \b(?:end\s+)?consumers?\b
"""

KINDS: Mapping[str, tuple[Kind, ...]] = {
    "de": (
        Kind(
            frozenset(
                ["rabatt", "preisnachlass", "aktionspreis", "preisaktion", "sonderrabatt", "sonderangebot"]
            )
            | frozenset(["schnaeppchen", "schlussverkauf", "sonderverkauf"]),
            {"de": _DISCOUNT_DE},
        ),
        Kind(
            frozenset(["gewinnspiel", "verlosung", "fotowettbewerb", "malwettbewerb"]),
            {"de": _CONTEST_DE, "CH": _SWISS_CONTEST},
        ),
        Kind(
            frozenset(
                ["privatkund", "privatkunde", "privatkundin", "privatkundschaft", "privatkundengeschaeft"]
            )
            | frozenset(
                ["privatleut", "privatleute", "privatperson", "endkund", "endkunde", "endverbraucher"]
            ),
            {"de": _PRIVATE_DE},
        ),
        Kind(frozenset(["onlineshop", "webshop"]), {"de": r"\b(?:online|web)[-\s]?shops?\b"}),
        Kind(
            frozenset(["supermarkt", "supermaerkt", "grossverteiler", "lebensmittelhandel"]),
            {"de": _SUPERMARKET_DE},
        ),
        Kind(frozenset(["instagram", "insta"]), {}),
        Kind(frozenset(["facebook", "fb"]), {}),
    ),
    "en": (
        Kind(frozenset(["discount", "markdown", "pricecut", "bargain"]), {"en": _DISCOUNT_EN}),
        Kind(frozenset(["prizedraw", "raffle", "giveaway", "sweepstake", "contest"]), {"en": _CONTEST_EN}),
        Kind(
            frozenset(["privatecustomer", "privateclient", "privateindividual", "privatepeople", "consumer"]),
            {"en": _PRIVATE_EN},
        ),
        Kind(frozenset(["onlineshop", "webshop"]), {"en": r"\b(?:online|web)[-\s]?(?:shop|store)s?\b"}),
        Kind(frozenset(["instagram", "insta"]), {}),
        Kind(frozenset(["facebook", "fb"]), {}),
    ),
}
"""Other words for what owners most often leave, by language; turns by language or by country."""

SWISS = "CH"
SWISS_CONTESTS = frozenset(("wettbewerb", "wettbewerbe"))
"""What is a prize draw in this country, and elsewhere the competition."""


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Return a pattern that does not heed case; one of several lines may be spaced out."""
    return re.compile(source, re.IGNORECASE | (re.VERBOSE if "\n" in source else 0))
