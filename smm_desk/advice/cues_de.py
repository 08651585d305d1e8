"""Cues of German in the notation of `cues.py`: a result, an action, and those of other modules.

Ways stand in `cues_de_ways.py`, pictures of the future in `cues_de_pictures.py`, word lists in `words_de.py`.
"""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign
from smm_desk.advice.cues_de_pictures import PICTURES
from smm_desk.advice.cues_de_ways import WAYS

_R, _A = Sign.RESULT, Sign.ACTION

CUES: tuple[Cue, ...] = (
    # A result: how much should come out, and until when.
    Cue(
        "as much as possible",
        _R,
        3,
        (
            "möglichst viel|viele|vielen .. <sell>",
            "möglichst viel|viele|vielen … <gain>",
            "möglichst viel|viele|vielen",
            "möglichst hohe|hohen|hoher|grosse|grossen",
            "so viel|viele wie|als möglich",
            "soviel|soviele wie|als möglich (<sell>)",
            "so viel|viele .. wie|als möglich (zu) (<sell>|<gain>)",
        ),
    ),
    Cue(
        "figure changed",
        _R,
        3,
        (
            "<figure> … <raise>|<improve>|<gain>|<sell>",
            "<raise>|<improve>|<gain> … <figure>",
            "<figure> .. wächst|steigt|wachsen|steigen um|auf",
            "<figure> … wachsen|steigen $",
        ),
    ),
    Cue(
        "people won",
        _R,
        3,
        ("<people> .. (zu) <gain>|akquirieren|ansprechen $", "<more> .. <people> … <gain>"),
    ),
    Cue("people found", _R, 3, ("<people> … finden $", "<people> und|oder <people> finden $")),
    # How many are called or asked is no result.
    Cue("people asked", _R, 0, ("<number>|<count> … <contact>", "mit … <count>|<number> … sprechen|reden $")),
    Cue("number won", _R, 2, ("<number>|<count> … <gain>",)),
    Cue("number reached", _R, 2, ("<number>|<count> .. <reached>", "<number> … <reached> $")),
    Cue(
        "seen as",
        _R,
        2,
        ("als … wahrgenommen|angesehen|anerkannt|etablieren|etabliert|gelten|gilt|bekannt (werden|sein)",),
    ),
    Cue("people won, openly", _R, 2, ("<gain> .. <more> .. <people>", "<number> .. <people> .. <gain>")),
    Cue("change", _R, 2, ("<raise>",)),
    Cue(
        "growing",
        _R,
        2,
        (
            "^ wachsen",
            "<want> … wachsen|zulegen $",
            "schneller|stärker|weiter wachsen",
            "um <number> (%|prozent) wachsen",
        ),
    ),
    Cue("more of it", _R, 2, ("mehr <figure>", "mehr <people>", "<more> .. <figure>", "mehr .. <sell>")),
    Cue(
        "more, at the head", _R, 3, ("^ mehr|weniger .. <figure>|<people>", "^ <more> .. <figure>|<people> $")
    ),
    Cue("named change", _R, 3, ("^ <nominal>", "^ <nominal> der|des|von .. <figure>|<people>")),
    Cue(
        "named change of a figure",
        _R,
        3,
        ("<nominal>|<nominal_soft> (der|des|von|unserer|unseres|der) .. <figure>|<people>",),
    ),
    Cue(
        "better figure",
        _R,
        2,
        ("bessere|besseres|höhere|höherer|hohe|hohes|top|grössere|starke|gute .. <figure>",),
    ),
    Cue("bare figure", _R, 2, ("^ <figure> $", "^ <figure> und <figure> $", "^ <figure> <figure> $")),
    Cue("number of something", _R, 3, ("^ <number> (+) (<number>) .. <figure>|<people>",)),
    Cue("number of something, inside", _R, 2, ("<number> (+) (%|prozent) .. <figure>|<people>",)),
    Cue(
        "by so much",
        _R,
        2,
        ("um (rund|mindestens|etwa) <number> (%|prozent|prozentpunkte)", "<number> %|prozent mehr"),
    ),
    Cue(
        "to so much",
        _R,
        1,
        ("auf (rund|mindestens|über) <number>", "mindestens|mind <number>", "über <number>"),
    ),
    Cue("from so much to so much", _R, 3, ("von <number> .. auf <number> (%|prozent)",)),
    Cue("money", _R, 1, ("<number> €|euro|chf|franken", "chf|fr|€|euro <number>")),
    Cue(
        "until then",
        _R,
        1,
        (
            "bis (zum) (spätestens) (ende|mitte|anfang|herbst|frühling|sommer|winter) <year>",
            "bis (spätestens) ende|mitte|anfang (<month>|jahr|jahres|saison|quartal)",
            "bis <month> (<year>)",
            "bis jahresende|weihnachten|saisonende",
            "im ersten|nächsten|laufenden|kommenden jahr|quartal",
            "nächstes|dieses jahr",
            "in den nächsten|kommenden <number> jahren|monaten",
            "innert|innerhalb (von) (eines) jahres|<number> jahren|jahre|monaten|monate",
            "pro jahr|quartal",
            "q <number>",
        ),
    ),
    Cue(
        "named as a goal",
        _R,
        3,
        (
            "unser|mein|oberstes|wichtigstes|das|klares|grosses ziel ist|lautet|bleibt",
            "ziel ist es",
            "ziele sind|lauten",
            "unser ziel",
            "^ ziel",
            "zum ziel gesetzt",
            "ziel bleibt|lautet|heisst",
        ),
    ),
    Cue(
        "named figure",
        _R,
        2,
        (
            "*zielwert|zielwert|zielgrösse|planwert|kpi|kpis|okr|okrs|kennzahl .. <number>",
            "*ziel .. <number>",
            "north star",
            "key result|results",
        ),
    ),
    Cue(
        "criterion",
        _R,
        3,
        (
            "^ erfolgskriterium|erfolgskriterien|erfolgsmass|messgrösse|zielgrösse|zielmarke|zielzustand",
            "im median|mittel|schnitt|durchschnitt (nicht) unter|über|höchstens|mindestens|weniger|mehr",
            "unter|über|höchstens|mindestens <number> … im median|mittel|schnitt|durchschnitt",
        ),
    ),
    Cue(
        "to be improved",
        _R,
        2,
        (
            "ist|sind … zu <raise>|<improve>|optimieren|stärken|fördern|vereinfachen $",
            "ist|sind … zu erhalten|sichern|bewahren|halten $",
            "muss|müssen … <raise>|<improve>|besser|stärker|steigen|sinken|wachsen|ausbauen",
        ),
    ),
    Cue("aimed at", _R, 1, ("mit dem ziel", "ziel", "ziele", "angestrebt", "anstreben", "streben")),
    Cue("rank", _R, 3, ("<rank>|nummer … werden|sein|bleiben $", "<want> … nummer|nr eins|<number>")),
    Cue("rank, openly", _R, 2, ("werden|wird .. <rank>", "<rank> .. werden|sein", "nummer|nr eins|<number>")),
    Cue(
        "known",
        _R,
        3,
        (
            "bekannt|bekannter|sichtbar|sichtbarer|erfolgreicher|präsenter|grösser (zu) werden|machen|sein",
            "bekannter|sichtbarer|präsenter",
        ),
    ),
    Cue(
        "paying off",
        _R,
        2,
        ("profitabel|rentabel|profitabler|gewinnbringend .. werden|sein|arbeiten|wirtschaften",),
    ),
    Cue(
        "state reached",
        _R,
        2,
        (
            "^ … etabliert|gesichert|erreicht|verankert|gefestigt|ausgelastet|ausgebucht|besetzt|bekannt $",
            "schuldenfrei|kostendeckend|selbsttragend|ausgebucht|ausgelastet|tragfähig|eigenfinanziert|voll",
            "soll|sollen so bleiben",
            "liegt|liegen bei|über|unter|zwischen",
            "^ <condition> … ist|sind|bleibt|bleiben|wird|werden $",
        ),
    ),
    Cue(
        "good of its kind, at the head",
        _R,
        2,
        (
            "^ <sound> .. <figure>|<people>|<condition>",
            "^ ein|eine|einen <sound> .. <figure>|<people>|<condition>",
        ),
    ),
    Cue(
        "condition brought about",
        _R,
        2,
        (
            "<condition> … <raise>|<improve>|<gain>|erhalten|herstellen|pflegen|festigen|ermöglichen $",
            "<raise>|<improve>|<gain>|<nominal>|<nominal_soft> .. <condition>",
            "wir <want> … <condition>",
            "aus … (mehr) machen|werden $",
        ),
    ),
    Cue(
        "wanted", _R, 1, ("wollen|will|möchten|möchte|soll|sollen … <raise>|<gain>|<sell>|<improve>|werden",)
    ),
    *WAYS,
    # An action: something done, how often, on which channel.
    Cue(
        "thing done",
        _A,
        3,
        ("<artefact> … <do>", "<do> … <artefact>", "<artefact>|<channel> … machen|betreiben|nutzen $"),
    ),
    Cue(
        "people contacted",
        _A,
        3,
        ("<people>|<number>|<count>|<partner> … <contact>", "mit … sprechen|reden $"),
    ),
    Cue("named approach", _A, 2, ("<approach> an|bei|in|per|über|durch|auf|mit|von|vor|am|im",)),
    Cue(
        "thing is done",
        _A,
        2,
        ("wird|werden … <done> $", "<done> und <done>", "<done> (und) (<done>) werden $"),
    ),
    Cue(
        "incentive",
        _A,
        2,
        ("<incentive> für|von|nach|bei|ab|auf", "<number> €|franken|chf|%|prozent <incentive>"),
    ),
    Cue("doing", _A, 2, ("^ <do>", "<do> $", "^ wir <do>")),
    Cue(
        "done once", _A, 3, ("<do>|<task> (aber) erst wenn|nachdem|nach", "<do>|<task> sobald|nachdem|bevor")
    ),
    Cue("task and thing", _A, 1, ("<thing> … <task>|<do>",)),
    Cue("task, weakly", _A, 1, ("<task> $", "^ <task>")),
    Cue(
        "rhythm",
        _A,
        4,
        (
            "<number>|<times> (bis) (<number>) (x|mal|×) pro|die|in|im|je (der) <period>|jahr (<do>)",
            "<number> x|mal|× <period> (<do>)",
            "<times> (pro|im) jahr",
            "<number>|<times> (x|mal) wöchentlich|täglich|monatlich|jährlich (<do>)",
            "<number> (bis) (<number>) <artefact> (pro|in|die|im|je) (der) <period>|jahr",
            "<rhythm> .. <do>|<artefact>",
            "<artefact>|<do> … <rhythm>",
            "jeden|jede|jedes|alle (<number>) (zweiten) <weekday>|<period> … <do>|<artefact>",
            "<do>|<artefact> … jeden|jede|jedes|alle|pro (<number>) (zweiten) <weekday>|<period>",
            "ein|eine|einen|<number> <artefact> pro|in|im (der) <period>",
        ),
    ),
    Cue("rhythm, weakly", _A, 1, ("pro woche|tag|monat", "jede|jeden woche|tag|monat", "<rhythm>")),
    Cue("named action", _A, 3, ("^ <act_noun>",)),
    Cue(
        "takes part",
        _A,
        2,
        (
            "nehmen|nimmt … teil (um)",
            "teilnehmen|teilzunehmen|beteiligen",
            "regelmässig|jährlich|laufend .. an|in|auf|mit",
        ),
    ),
    Cue(
        "task and task",
        _A,
        2,
        (
            "<task>|<do> (und|oder) .. <task>|<do> $",
            "<task>|<do>|<done> (um|damit|für) … <gain>|<raise>|<improve>|<do>|<task> $",
        ),
    ),
    Cue(
        "bare thing",
        _A,
        2,
        ("^ <artefact> $", "^ <channel> <artefact> $", "^ <channel> und <channel> $", "^ <channel> $"),
    ),
    Cue(
        "on a channel",
        _A,
        2,
        (
            "auf <channel> (media) .. (aktiv|präsent|aktiver) sein|werden|machen",
            "bei|auf <channel> mitmachen",
        ),
    ),
    *PICTURES,
)
