"""Cues of English in the notation of `cues.py`: a result, an action, and those of other modules.

Ways stand in `cues_en_ways.py`, pictures of the future in `cues_en_pictures.py`, word lists in `words_en.py`.
"""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign
from smm_desk.advice.cues_en_pictures import PICTURES
from smm_desk.advice.cues_en_ways import WAYS

_R, _A = Sign.RESULT, Sign.ACTION

CUES: tuple[Cue, ...] = (
    # A result: how much should come out, and until when.
    Cue(
        "as much as possible",
        _R,
        3,
        (
            "<sell> as much|many .. as possible|we",
            "as much|many .. as possible|we",
            "as high|large|many|big .. as possible",
        ),
    ),
    Cue(
        "figure changed",
        _R,
        3,
        (
            "<raise>|<improve>|<gain> … <figure>",
            "<figure> .. <raise> (by)",
            "<figure> … has|have <raise>",
            "<raise>|<gain> … <people>",
            "get|bring|attract|reach|win more .. <others>",
        ),
    ),
    Cue(
        "people won",
        _R,
        2,
        (
            "<gain> .. <more> .. <people>",
            "<people> .. <raise>",
            "expand|grow|build .. base|list|audience|following",
        ),
    ),
    Cue("change", _R, 2, ("<raise>", "<raise> by <number>", "growth of <number>")),
    Cue(
        "growing",
        _R,
        2,
        ("<want> (to) grow|expand (further|faster|more) $", "^ grow (further|faster|strongly) $"),
    ),
    Cue("growing slowly", _R, 0, ("grow|growing with|slowly|together|only|at",)),
    Cue("more of it", _R, 2, ("more <figure>|<people>|<others>", "<sell> more", "<more> .. <figure>")),
    Cue(
        "more, at the head",
        _R,
        3,
        (
            "^ more .. <figure>|<people>|<others>",
            "^ new|more .. <people>|<figure> $",
            "^ higher|better|greater|lower|fewer|stronger <figure>",
        ),
    ),
    Cue(
        "bare figure",
        _R,
        2,
        (
            "^ <figure> $",
            "^ <people> acquisition|retention|growth $",
            "^ <figure> and <figure> $",
            "^ <figure> growth $",
        ),
    ),
    Cue(
        "number of something",
        _R,
        3,
        ("^ <number> (+) (<number>) … <figure>|<people>", "^ first <number> .. <figure>|<people>"),
    ),
    Cue("number of something, inside", _R, 2, ("<number> (+) (%|percent|per) (cent) .. <figure>|<people>",)),
    Cue(
        "by so much",
        _R,
        2,
        (
            "by (at) (least) (about) <number> (%|percent|per) (cent)",
            "<number> (%|percent|per) (cent) more|growth|increase",
        ),
    ),
    Cue(
        "to so much",
        _R,
        1,
        ("to (at) (least) <number>", "at least <number>", "more than|over <number>", "targeting"),
    ),
    Cue("from so much to so much", _R, 3, ("from <number> .. to <number> (%|percent|per) (cent)",)),
    Cue("money", _R, 1, ("€|£|$|chf|eur <number>", "<number> €|euros|francs|pounds|chf")),
    Cue(
        "until then",
        _R,
        1,
        (
            "by|until (the) end of (<year>|the|this|next|<month>) (year)",
            "by (<month>|summer|autumn|spring|winter) <year>",
            "by <month>|christmas",
            "in|within (the) (first|next) <number> days|months|years|weeks",
            "in the first|next|coming year|quarter",
            "this|next|per|a|by year",
            "in|by (the) q <number>",
            "by year <number>",
            "annually|yearly",
        ),
    ),
    Cue(
        "named as a goal",
        _R,
        3,
        (
            "our|my|main|primary|overall|first|the goal|aim|target|objective|goals|objectives is|are",
            "^ goal|goals|objective",
            "sales target",
        ),
    ),
    Cue("hoped", _R, 1, ("hope (is) that|to", "hopes to", "the hope is")),
    Cue("aimed at", _R, 1, ("aims|aim to", "goal|target|objective", "with the goal|aim")),
    Cue(
        "named figure",
        _R,
        2,
        (
            "target|targets|kpi|kpis|okr|okrs .. <number>",
            "margin|sales|occupancy|conversion|annual|day target|targets",
            "north star",
            "key result|results",
        ),
    ),
    Cue(
        "rank",
        _R,
        3,
        (
            "become|becoming|be|being|remain|are .. <rank> (one|<number>)",
            "become|be the .. <rank>",
            "become|becoming|be|being|remain|as … of choice",
            "become|becoming|be|being|as .. go-to|top-of-mind|household",
        ),
    ),
    Cue(
        "rank, not meant",
        _R,
        0,
        ("be|become|are known|recognised|recognized for|as", "known|recognised|recognized"),
    ),
    Cue(
        "known",
        _R,
        3,
        (
            "become|get|be better|more|well known|visible|profitable|successful",
            "become|be (financially) viable|profitable",
            "raise|build|increase|create .. awareness|profile",
        ),
    ),
    Cue("sold out", _R, 2, ("sold out", "break even", "breaks even")),
    Cue(
        "state reached",
        _R,
        2,
        (
            "^ … established|secured|achieved|reached|filled|doubled|halved|won|reduced|increased|restored $",
            "fully|largely|mostly|well booked|funded|staffed|occupied|subscribed|attended|used|let",
            "^ *er|more|fewer|less .. *s $",
        ),
    ),
    Cue(
        "good of its kind, at the head",
        _R,
        2,
        (
            "^ <sound> .. <figure>|<condition>|<people>",
            "^ a|an <sound> .. <figure>|<condition>|<people>",
        ),
    ),
    Cue(
        "people sought",
        _R,
        2,
        ("^ <gain>|<raise>|<improve> (and) (<improve>) .. <people>|<others> who|that|from|in|with|of",),
    ),
    Cue("wanted", _R, 1, ("<want> (to) .. <raise>|<gain>|<sell>|<improve>|become",)),
    Cue(
        "condition brought about",
        _R,
        2,
        (
            "^ <fashion>|<mend>|<gain>|<raise> .. <condition>",
            "^ to <fashion>|<mend>|<gain>|<raise> .. <condition>",
            "we will|want|aim (to) <fashion>|<mend>|<gain>|<raise> .. <condition>",
            "^ become|be|get|stay|remain more|less|better",
            "^ turn|convert|make .. into",
            "^ get .. into more",
            "be as *ly|efficient|effective|good|fast|open as",
            "^ <fashioning> .. <condition>|<figure>|<people>",
            "change|shift|win|overcome .. perception|perceptions|attitudes|minds|image",
            "^ <raise>|<mend> the number|length|share|range|quality|amount|level|use of",
        ),
    ),
    Cue(
        "figure named",
        _R,
        2,
        (
            "^ <number> (%) … collected|reached|signed|sold|booked|filled|registered|enrolled|indexed|raised",
            "<number> (%) (of) .. <people>|<figure>|<others>|attendance $",
            "^ average|total|monthly|annual|net|gross <figure>|<number>|attendance",
            "conversion|move|shift from .. to",
            "<number> in|by the bank|year",
        ),
    ),
    *WAYS,
    # An action: something done, how often, on which channel.
    Cue(
        "thing done",
        _A,
        3,
        (
            "^ <do> … <artefact>",
            "host|hold|organise|organize .. workshop|workshops",
            "will|to|we <do> … <artefact>|<channel>",
            "^ <doing> … <channel>",
            "^ we <doing> … <channel>",
        ),
    ),
    Cue(
        "doing",
        _A,
        2,
        (
            "^ <do>",
            "we will|shall (also|then|first|both) <do>",
            "^ <doing> .. on|to",
            "be|being active on",
            "to <doing> .. on",
        ),
    ),
    Cue("task and thing", _A, 1, ("<task>|<do> … <thing>",)),
    Cue("task, weakly", _A, 1, ("^ <task>",)),
    Cue(
        "task and what for",
        _A,
        3,
        (
            "^ <do>|<task>|<examine> … to <gain>|<raise>|<improve>|<mend>|<fashion>|<do>|<task>|<examine>",
            "^ <do>|<task>|<examine> … to encourage|help|support|ensure|allow|let|enable|give",
            "^ <do>|<task>|<examine> … to see|show|hear|draw|keep",
            "^ <do>|<task>|<examine> … for|with feedback|review|approval|discussion|comment|use",
        ),
    ),
    Cue(
        "task advised",
        _A,
        2,
        (
            "it is|would be best|good|useful|important|advisable|recommended to <do>|<task>|<examine>",
            "should be <done>",
            "^ <fashion>|<improve> and <do>|<task>|<examine>|implement … <paperwork>|<thing>|<artefact>",
            "^ <fashion>|<improve> … committee|taskforce|plan|calendar|handbook|register|database|rota",
        ),
    ),
    Cue(
        "rhythm",
        _A,
        4,
        (
            "<number> (<number>) (x|times|×) a|per|each|every <period>",
            "<number> x|times|× <period>",
            "two|three|four|five times (a|per|each|every) <period>",
            "<times> (or) (twice) a|per|every|each <period>",
            "<number> (<number>) .. <artefact> (a|per|each|every) <period>",
            "<artefact>|<doing> … <rhythm>",
            "<rhythm> .. <artefact>|<doing>",
            "<artefact>|<doing> … every|each (<number>) <weekday>|days|weeks",
            "every|each <weekday> .. <artefact>|<doing>",
            "a|an|one <artefact> a|per|every|each <period>",
        ),
    ),
    Cue("rhythm, weakly", _A, 1, ("a|per|every|each <period>", "<rhythm>")),
    Cue(
        "bare thing",
        _A,
        2,
        (
            "^ <artefact> $",
            "^ <channel> <artefact> $",
            "^ <channel> and <channel> $",
            "^ instagram|facebook|tiktok|linkedin|youtube|newsletter $",
            "^ social media $",
        ),
    ),
    Cue(
        "looked into",
        _A,
        2,
        (
            "^ <examine>",
            "^ to <examine>",
            "we will <examine>",
            "continue to",
            "^ commit to",
            "^ within|by … will <do>|<task>|<examine>|<fashion>|complete|set|draw",
            "^ <number> .. calls|attempts|mails|emails|messages|flyers|leaflets|visits $",
            "^ ads|adverts|advertisements|posters|flyers in|on|at|through",
        ),
    ),
    Cue(
        "office work",
        _A,
        2,
        (
            "^ <do>|<task>|<examine>|<fashion>|provide|prepare .. <paperwork>|<artefact>|<thing>",
            "we will|shall|to <do>|<task>|<examine>|<fashion>|provide|prepare .. <paperwork>",
            "^ <do>|<task>|<examine>|<fashion> (an|a|the) annual|monthly|weekly|quarterly|regular|periodic",
            "^ *ing .. <paperwork>|<artefact> $",
        ),
    ),
    *PICTURES,
)
