"""English phrases by which is told what people need and get, and what the firm wants from them."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "goods": """
        advice consulting course courses treatment treatments therapy therapies menu menus app shop
        workshop workshops event events tours know-how knowhow expertise competence experience
        craftsmanship quality team programme programmes seminars newsletter website blog posts flyer
        channel jewellery wines wine beer beers bread breads kitchen selection
    """,
    "wanted": """
        members helpers volunteers donors donations sponsors customers clients guests apprentices apprentice
        trainees trainee staff employees hands workers talent talents applicants applications orders
        turnover bookings registrations money audience participants subscribers followers people personnel
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "our_goods": ("^ our|my .. <goods>",),
    "wish_for_us": (
        "we'd|i'd|we|i (would) like|love|want|wish them|people|these to know|see|notice|recommend",
        "we'd|i'd|we|i (would) like|love|want|wish them|people|these to buy|come|join|follow",
        "they|these|people should (<filler>) notice|see|know … we|us|our",
        "they|these|people should (<filler>) realise|realize|understand|appreciate … we|us|our",
        "we|i hope|count|rely (for|on) their|them",
        "we|i urgently|desperately|always|still need|want|seek|require|lack .. <wanted>",
        "we|i need|want|seek|require|lack (<filler>) (urgently|desperately|more|new|some) .. <wanted>",
        "we|i are|am|were|'re looking|searching for .. <wanted>",
        "we're|i'm (<filler>) looking|searching|seeking (for) .. <wanted>",
        "we|i want|need|expect|hope|wish|like|love (for) them|they|these|people|everyone (to|should|will)",
        "we'd|i'd like|love them|these|people to",
        "we|i would like|love them|these|people to",
        "get|make|want|persuade|convince them (to) buy|book|come|order|join",
        "get|make|want|persuade|convince them (to) donate|spend|follow|sign|recommend|pay",
        "they|these|people should|ought (to|finally) (<filler>) … buy|book|order|spend",
        "they|these|people should|ought (to|finally) (<filler>) … donate|recommend|follow|subscribe|pay",
        "they|these|people should|ought|must (to|finally) (<filler>) … come|go to us|me",
        "^ should … buy|book|order|spend|donate|recommend|follow|subscribe|pay",
        "^ to buy|book|order|spend … us|our|more",
        "their money",
    ),
    "wish_of_them": (
        "we|i urgently|desperately|really|still need|want|seek (more|new|some)",
        "we|i need|want|seek|are|'re (looking) (for) more|new|urgently|desperately",
    ),
}
"""Every list of phrases by its name."""
