"""English phrases by which is told where people are met, and where that is no place."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "net": """
        online internet net web digital digitally virtual virtually phone phones smartphone smartphones social
        media app apps www screen screens
    """,
    "real": """
        offline analogue analog personally real physical physically person life live street everyday shop
        store
        outside outdoors home road face-to-face
    """,
    "kinds": """
        channel channels network networks platform platforms media medium portal portals site sites app apps
    """,
    "common": """
        usual common typical popular normal standard known well-known big various several different all every
        any many most multiple diverse social possible main major numerous
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "nowhere_said": (
        "wherever .. be|are|is|go",
        "not in|at a|any particular|specific|fixed|certain place|spot",
        "one|they|people happen|happens to be",
        "at the moment",
        "all over switzerland|germany|austria|europe",
        "at home|work $",
        "^ outside|outdoors $",
        "everywhere|anywhere",
        "here and|or there",
        "all over (the) (place|world|country|town|city|shop)",
        "in all (sorts|kinds) (of) (possible) places|corners",
        "all sorts|kinds of places",
        "very|quite|totally|completely|pretty (<filler>) different|varied|mixed|individual",
        "varies|differs|depends",
        "that's|it's|is (<filler>) different|individual|mixed",
        "wherever",
        "where (<filler>) people|everybody (<filler>) (usually|normally) are|is|go|hang",
        "where (<filler>) everyone|they|customers (<filler>) (usually|normally) are|is|go|hang",
        "usual|common|typical|popular networks|portals|platforms (and) (networks|portals|platforms)",
        "usual|common|typical|popular networks|portals|platforms (and) (channels|places|sites)",
        "usual|common|typical|popular channels|media|places|sites (and) (networks|portals|platforms)",
        "usual|common|typical|popular channels|media|places|sites (and) (channels|places|sites)",
        "normal|standard|known|big networks|portals|platforms (and) (networks|portals|platforms)",
        "normal|standard|known|big networks|portals|platforms (and) (channels|places|sites)",
        "normal|standard|known|big channels|media|places|sites (and) (networks|portals|platforms)",
        "normal|standard|known|big channels|media|places|sites (and) (channels|places|sites)",
        "usual|common|typical|popular|normal|standard|big social (media|networks) (channels|platforms)",
        "all (the) (usual|common|popular|social|possible) channels|platforms|networks",
        "all (the) (usual|common|popular|social|possible) media|portals|sites|places",
        "the whole|entire|wide world|country|town|city|region|web",
        "around|in the world",
        "in everyday|daily|real life",
        "out and about",
        "no (<filler>) fixed|particular|specific|special|certain place|spot|location",
        "nowhere (<filler>) (in) (particular|special|specific)",
        "can't|cannot|hard|difficult (to) say|tell|pin",
        "don't|not know",
        "no idea",
        "unknown|unclear|somewhere",
    ),
    "meets_online": (
        "instagram|insta|facebook|fb|tiktok|linkedin|xing|youtube|pinterest|whatsapp|reddit|discord",
        "forum|forums|online group|groups|community",
        "forum|forums|subreddit",
    ),
    "nowhere_beside": (
        "i|we guess|suppose|think|reckon|believe|imagine|assume",
        "i'd|we'd|i would say|guess|think",
        "you|one|we (<filler>) (can) bump|run|come|meet (them) (into|across|on) (them)",
        "you|one|we (<filler>) (can) find|see|reach|stumble (them) (into|across|on) (them)",
        "them|across|into|honest|honestly|though|like|whatever|etc|elsewhere|sometimes|shopping|leisure|time",
        "in|at|on|from (the) (their) shop|store|home|work|school|road|phone|phones|shopping|leisure|street",
        "<net>|<real>|<common>",
        "to be honest",
        "too|also|well|maybe|perhaps|probably|practically|basically|both|still|a|lot|bit|today|nowadays",
        "like|as everyone|everybody|anyone|all",
    ),
    "nowhere_mixed": (
        "<net> … and|or|as|but|plus (also) (in|on) (the) (<filler>) (real) <real>",
        "<real> … and|or|as|but|plus (also) (in|on) (the) (<filler>) <net>",
        "<net> + <real>",
        "<real> + <net>",
        "<net> .. <real> $",
        "road|outside|work|out (and) (about) and|or (at) home|leisure|school",
        "home and|or (on) (at) (the) road|outside|work|out",
    ),
    "nowhere_common": (
        "can't|cannot|couldn't (<filler>) be said|told|pinned|narrowed (down)",
        "scattered|spread (<filler>) (all) over|across|throughout (the) (whole) region|country",
        "scattered|spread (<filler>) (all) over|across|throughout (the) (whole) city|area|world",
        "dispersed|distributed (<filler>) (all) over|across|throughout (the) (whole) region|country",
        "dispersed|distributed (<filler>) (all) over|across|throughout (the) (whole) city|area|world",
        "every|each|any corner",
        "where people|folk|humans|customers (<filler>) are|live",
        "<common> (<common>) (<kinds>) <kinds>",
        "<common> (sorts|kinds) of <kinds>",
        "all sorts|kinds of channels|platforms|networks|media|places",
        "a|whole|wide number|range|variety|mix of <kinds>|places",
        "from|to person|case|customer to|from person|case|customer",
        "varies|vary|differs|differ|changes (a) (lot|widely|greatly|from)",
        "hard|difficult|impossible to say|tell|pin",
        "not|yet|nothing known|clear|sure|certain|recorded",
        "don't|not (really|exactly) know",
        "a (little) bit|little of everywhere|everything|anywhere",
        "everywhere|anywhere (and) (nowhere|anywhere)",
        "here (and) there everywhere",
        "in everyday|daily|normal|real|ordinary life",
        "no idea|clue",
        "every|each|any (<common>) corner|platform|channel|network",
    ),
}
"""Every list of phrases by its name."""
