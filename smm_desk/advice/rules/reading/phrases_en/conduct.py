"""English phrases of what would hurt people or mislead them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "healed": "painless* pain-free healing healed cured cure",
    "disease": """
        bowel cholesterol migraine migraines rheumatism arthritis diabetes cancer depression allergies asthma
        eczema inflammation constipation heartburn psoriasis flu covid gout
    """,
    "insult": """
        cowboy cowboys botcher botchers bungler bunglers crook crooks rip-off cheat cheats quack quacks
        charlatan charlatans
    """,
    "rivals": """
        supermarket supermarkets discounter discounters competition competitor competitors tesco
        aldi lidl
    """,
    "machine": "ai chatgpt gpt bot chatbot program machine",
    "letters": """
        messages message mails mail emails enquiries comments reviews customers customer clients patients
        guests
    """,
    "own_posts": "posts reels stories videos postings",
    "somebody": "guest guests customer client patient participant victim driver",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "healing_promised": (
        "guaranteed|guarantee|guarantees|promise .. <healed>",
        "<healed> .. guaranteed|promised",
        "guaranteed|guarantee no|without pain",
    ),
    "cures": (
        "cures|heals|relieves|lowers|fights|cure|heal .. <disease>",
        "helps|good (you) against|with .. <disease>",
        "lowers|reduces (your|the) blood sugar|pressure",
    ),
    "runs_down": (
        "<insult> … across|over|down the street|road|way|square|river",
        "<insult> … next door|opposite|competition",
    ),
    "rivals_are_bad": ("<rivals> … sick|ill|poison|poisonous|rubbish|crap|rip-off",),
    "quotes_others": ("study|studies|research*|doctor*",),
    "machine_answers": (
        "<machine> .. answer|answers|replies|reply|respond|responds … <letters>",
        "<letters> are|get|is answered .. <machine>",
    ),
    "more_than_real": (
        "nicer|better|prettier|bigger|fresher … than .. real|reality|really|original",
        "nicer|prettier|fresher than (our|the|they|it) (own|are|is)",
    ),
    "somebody_exposed": (
        "mr|mrs|ms .. never|not|hasn't|didn't … paid|pay|pays",
        "mr|mrs|ms .. came|was|is|always … late|drunk|rude",
        "mr|mrs|ms .. owes|owed|lied|lies",
    ),
    "guilt_denied": (
        "not our|my fault|mistake",
        "no fault of ours|mine",
        "our|we … acted|worked .. correctly|properly|perfectly",
        "did|done nothing wrong",
        "<somebody> … not|didn't .. follow|followed|listen|obey|keep",
        "<somebody> … own|his|her fault",
    ),
    "says_not": ("not|never|don't say|write|claim|promise", "not yet"),
    "duty_denied": (
        "only (for) (the) big|large|bigger|larger",
        "not|isn't needed|required|necessary|compulsory|obligatory",
        "we|i|you|one|that (also) don't|doesn't need|apply",
        "needn't have",
    ),
    "ends_in_a_sale": (
        "and|so|that .. come (and|to) buy|order (it|them) $",
        "that|so they|people|customers|guests (can|will) buy|order (more|it|them|again) $",
        "and buy (more|it|them|again) $",
        "buy|order (more|it|again) (from|at) us $",
        "want it too $",
        "want it as well $",
    ),
    "own_posts_counted": (
        "^ number|count|amount of (our|the|published) <own_posts> on|about|per|each|every|a|in",
    ),
    "reads_first": (
        "read|reads|check|checks|checked|approve|approves",
        "approved|proofread*|correct|corrects|review|reviews",
        "draft|drafts|suggest|suggests",
        "look|looks … through|over|at",
    ),
    "treats_people": (
        "doctor*|practice|clinic|hospital|physio*|therap*|*therapy|*therapist|nurs*|midwi*|osteopath*|dent*",
        "pharmac*|medic*|psycho*|counsel*|healer",
    ),
    "what_comes_of_posts": (
        "with|that|which|by|from|through|who",
        "repl*|answer*|enquir*|comment*|saved|shared",
    ),
    "named_duty": ("imprint|privacy|legal|consent|label*|marking|disclosure|cookie*",),
    "contempt": (
        "more money than sense|brains|taste",
        "too stupid|dumb|thick|daft to|for",
        "idiots|morons|suckers|muppets",
    ),
    "feels_so": (
        "feel*|felt|fear*|afraid|think|thinks|believe*|worry|worried|ashamed|like",
        "treated|taken|made|called",
        "look|seem|sound (too) stupid|dumb|foolish|like",
    ),
}
"""Every list of phrases by its name."""
