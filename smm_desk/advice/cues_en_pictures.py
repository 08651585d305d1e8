"""Cues of a picture in English: what will be different, what the firm is there for."""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign

_P = Sign.PICTURE

PICTURES: tuple[Cue, ...] = (
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
            "committed|dedicated|devoted to *ing|the|excellence|quality|serving",
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
            "^ seeking|working|aspiring|aiming|called to <serve>|uphold|further",
            "together we (are) *ing",
            "together we|we're|we'll|we",
            "<place_of_vision> .. one .. at a time",
            "everyone|everybody|all .. is|are|feels|feel (truly) welcome|home|themselves|included|safe|heard",
            "inspire|inspires|encourage others|people|everyone to",
        ),
    ),
    Cue(
        "the common good",
        _P,
        1,
        ("society|planet|community|communities|world|future|generations|humanity|peace|dignity",),
    ),
)
