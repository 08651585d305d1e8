"""English phrases by which an offer says that there is no room, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "takers": """
        customers clients patients orders pupils members subs subscribers students bookings mandates
        registrations families dogs children guests
    """,
    "place": """
        place places course courses lesson lessons plot plots slot slots room rooms group groups bed
        beds box boxes hour hours capacity appointments vacancies
    """,
    "wholly": "completely totally fully absolutely entirely already constantly chock jam utterly",
    "full_place": """
        hall house practice surgery course courses group groups class classes stable nursery school
        diary calendar book books schedule list lists workshop season gym studio
    """,
    "gone": "taken let filled full gone booked occupied",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "no_room": (
        "we|we're|i'm|are|am (<wholly>) <wholly> full|packed|overbooked|booked",
        "full to bursting|capacity",
        "closed|shut to|for (new|more) (any|further) <takers>",
        "put|putting … people|customers|them|clients off",
        "at|over|beyond (our|my|the) limit|capacity",
        "can't|cannot|unable (to) take|accept|serve any|anyone|anybody|nobody",
        "not|stopped|paused taking|accepting (on|in) (any) (new|more|further) <takers>|anyone|anybody",
        "booked|sold out|up|solid",
        "fully|completely booked|booked-up|occupied|subscribed|let",
        "all|every|each (of) (our|the|them|<number>) (<number>) (<place>|are|is) … <gone>",
        "<place> are (all) full|taken|gone|booked",
        "no (more|free|further|open|new) <place> (left|free)",
        "nothing free|left|available",
        "not|cannot|can't|don't|aren't (take|taking) (accept|accepting|on) new|more|further <takers>",
        "no|nor new|more|further <takers>",
        "not|cannot|can't|don't take|accept|serve (on) (any) new|more|further|additional <takers>",
        "no new .. accepted|taken|possible|admitted",
        "cannot|can't|unable (to) take|accept|serve|supply|grow|deliver .. more|any|further|else",
        "waiting list is|remains closed|full|long",
        "long|full|closed waiting list",
        "order book|books (is|are) (already) full|closed",
        "admission|intake freeze|stop|stopped|closed",
        "full until|till",
        "no (more|free|spare) (more|free) capacity|slots|slot|appointments|vacancies",
        "no (more|free) places|space|room left|free|for new",
        "not enough capacity|slots",
        "<full_place> is|are (already|currently|always) (<wholly>) full|closed|booked|packed",
        "turn|turning|send .. enquiries|people|customers|clients .. away|elsewhere|down|down",
        "sending|refuse|refusing .. enquiries|people|customers|clients .. away|elsewhere|down|down",
        "turn|turning|send .. orders|them|families|work .. away|elsewhere|down|down",
        "sending|refuse|refusing .. orders|them|families|work .. away|elsewhere|down|down",
        "turn|turning away|down enquiries|people|customers|clients|orders|work",
        "refuse|refusing enquiries|customers|orders|work",
        "hardly|barely|can't|cannot keep|cope up|with",
        "waiting list|time .. two|three|four|five|six|<number>|a years|year|months",
        "next|first (free|available) appointment|appointments .. only|not|in a|two|three|<number>",
        "next|first (free|available) place|slot|slots .. only|not|in a|two|three|<number>",
        "can't|cannot|unable (to) manage|cope|take more|any",
    ),
    "room_after_all": (
        "again|still free|places|room|open",
        "not|never|rarely|hardly booked|full|sold|fully",
        "at|on weekends|weekend|saturdays|sundays|fridays|holidays|evenings|saturday|sunday",
        "in summer|winter|august|july|december|advent|autumn|spring|june|season",
        "last|was|were|used|often",
        "dogs|cats|cash|parcels allowed",
        "nobody|never|anyone … away|down",
        "on mondays|tuesdays|wednesdays|thursdays|fridays|monday|friday",
        "otherwise|else … room|space|places|free",
        "no|without|never (long) (any) waiting",
    ),
    "more_takers": (
        "more|new|further|additional|another|extra|acquire",
        "win|fill|double|increase|grow|let|gain|attract|sell",
        "newcomers",
    ),
    "no_takers": (
        "application|applications|apprentice*|staff|employee*|joiner*|doctor",
        "doctors|nurse|nurses|therapist*|cook|cooks|colleague*",
        "job|jobs|vacanc*|team|volunteer*|trainee*|recruit*|hire|hired|worker*",
        "recommend*|review|reviews|rating*|answer*|repl*|questions|follower*|donation*|donor*",
        "once|when|from|after … room|free|opens|open|places",
        "waiting|voucher*|cancel*|regular|regulars|return*|direct|directly|fewer|less|back",
        "turnover|margin|price|prices|revenue|profit",
    ),
}
"""Every list of phrases by its name."""
