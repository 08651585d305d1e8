"""English phrases by which is told where people are met, and where that is no place."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "all": "everybody everyone anybody anyone all everyone's everybody's anyone's anybody's",
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
}
"""Every list of phrases by its name."""
