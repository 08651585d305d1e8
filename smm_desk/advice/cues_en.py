"""Cues of English, in the notation of `cues.py`; those of a way stand in `cues_en_ways.py`.

The word lists stand in `words_en.py`.
"""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign
from smm_desk.advice.cues_en_ways import WAYS

_R, _A, _P = Sign.RESULT, Sign.ACTION, Sign.PICTURE

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
            "become|becoming|be|being|remain|are .. <rank>",
            "become|be the .. <rank>",
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
        ("^ <do>", "we will|shall <do>", "^ <doing> .. on|to", "be|being active on", "to <doing> .. on"),
    ),
    Cue("task and thing", _A, 1, ("<task>|<do> … <thing>",)),
    Cue("task, weakly", _A, 1, ("^ <task>",)),
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
    # A picture: what will be different, what the firm is there for.
    Cue(
        "named as a vision",
        _P,
        5,
        (
            "our|my|the vision",
            "^ vision",
            "our|my|the mission",
            "^ mission",
            "our purpose",
            "vision|mission is|was|statement",
            "on a mission",
            "exists|exist|founded to|for",
            "envision|envisions|envisage",
        ),
    ),
    Cue(
        "a world in which",
        _P,
        4,
        ("a|the <place_of_vision> where|in|that|of (which)", "^ <place_of_vision> where|in"),
    ),
    Cue(
        "dream", _P, 4, ("dream|dreams|dreaming", "imagine", "one day", "we believe|exist", "we are here to")
    ),
    Cue(
        "everybody can",
        _P,
        2,
        (
            "every|everyone|everybody|all .. can|has|have|should|deserves|thrives",
            "nobody|no-one has|needs",
            "accessible to all|everyone",
        ),
    ),
    Cue(
        "what for",
        _P,
        2,
        (
            "^ to <serve>",
            "^ to be|become (a|an|the) .. *ly|place|centre|center|home|voice|leader",
            "^ to become",
            "^ become (a|an|the) .. default|standard|home|benchmark|platform|voice|heart|hub|place",
            "^ <serve>|helping|empowering|enriching|inspiring|connecting people|lives|families|children",
            "^ empowering|enriching|inspiring|connecting|transforming|nurturing|celebrating",
            "committed|dedicated to *ing|the|excellence|quality|serving",
            "strive|strives|striving to|for",
            "purpose of|is|was",
            "aim|object|objective|role|task|job|goal is to provide|serve|offer|preserve|help|give",
            "^ to <serve> .. <serve> and|or <serve>",
            "^ to <serve> and|or <serve>",
            "will be a|an|the vibrant|thriving|leading|welcoming|center|centre|heart|home|hub|place",
            "present|future|next|coming generations",
            "^ purpose",
            "great|good|better|best|welcoming|vibrant place to",
            "enhance|enrich|improve|change|transform .. life|lives|world|wellbeing|well-being",
            "strengthens|enriches|connects|empowers|inspires|preserves|celebrates|promotes|fosters|serves",
            "helping|empowering|enabling|inspiring .. people|families|women|communities|customers",
            "fulfilling|better|healthier|happier lives|life",
            "full|fullest potential",
        ),
    ),
    Cue(
        "the common good",
        _P,
        1,
        ("society|planet|community|communities|world|future|generations|humanity|peace|dignity",),
    ),
)
