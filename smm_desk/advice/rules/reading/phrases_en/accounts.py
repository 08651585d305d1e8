"""English phrases by which accounts and dialogue are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "few": "two three four five six",
    "all": "all everyone everybody anyone team staff",
    "fillword": """
        just simply also really already now nowadays today after all certainly surely absolutely practically
        almost us me you probably
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "stands_in": (
        "deputy|deputies|deputised|deputized|substitute*|backup",
        "cover|covers|covered|alternate*|alternating|rota",
        "stands|stand|steps|step|fills|fill in",
        "standin*",
        "in turn|turns|rotation",
        "take|takes|taking turns",
    ),
    "person_word": ("i|wife|husband|daughter|son|sister|brother|father|mother|partner|he|she",),
    "deputy_is_there": (
        "am|i'm (<fillword>) always|never (in) there|here|around|away|ill|reachable|available|online",
        "^ always (in) there|here|around|reachable|available|online $",
        "it|they (just) waits|wait|stays|has (to) (wait) (until)",
    ),
    "always_there": (
        "also|even|still|too (looks|reads|answers) (in|on|from|during|while) (her|his|the) holiday|holidays",
        "also|even|still|too (looks|reads|answers) (in|on|from|during|while) (her|his|the) vacation|leave",
        "always|also|never (<fillword>) (in) there|here|around|reachable|available|online|away|ill",
        "has|have|takes|take … phone|mobile|laptop (<fillword>) (always) with|along",
    ),
    "other_person": (
        "wife|husband|daughter|son|sister|brother|father",
        "mother|partner|nephew|niece|colleague*|employee*|staff",
        "trainee*|apprentice*|intern|agency|boss|deputy",
    ),
    "role_word": (
        "owner|owners|boss|manager*|head|director*|president*|trainee*|apprentice*|intern|interns",
    ),
    "reply_whenever": (
        "it depends",
        "quickly|promptly|swiftly|speedily|soon|asap|timely|fast|rapidly",
        "in good|due|reasonable time|course",
        "without (undue|unnecessary) delay",
        "as soon|quickly|fast|promptly as|possible",
        "do|try (our|my) best",
        "we|i try to",
        "within reason|reasonable",
        "when|whenever|if|once|as i|we|i'm|we're|you|somebody|someone … time|round|around|moment|minute|mood",
        "when|whenever|if|once i|we … round|around to it|them|that",
        "when|whenever|if|once (it|it's|things) .. quiet|slow|calm",
        "if|when … not|isn't .. tired",
        "maybe|perhaps|possibly|depends|depending",
        "at some point|time",
        "some time|day in|when",
        "sometime",
        "time permitting|allowing",
    ),
    "reply_by": (
        "<number>",
        "within|latest|same|next|following|half",
        "monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*",
        "day|days|hour|hours|daily|by",
    ),
    "promises_any_day": (
        "24 7",
        "weekends|sundays (and) (sundays) (and) (public) (holidays) too|also|included|aswell",
        "holidays|saturdays (and) (sundays) (and) (public) (holidays) too|also|included|aswell",
        "weekends|sundays|holidays|saturdays (and) (public) (holidays) as well",
        "also|even|including (on|at) (the) weekends|weekend|sundays|holidays|saturdays",
        "around|round the clock",
        "day and|or night",
        "every|any single day|hour",
        "every day|hour",
        "at any|all time|times|hours",
        "seven|<number> days a|per week",
    ),
    "promises_hours": (
        "within|in|under|inside <number>|<few>|an|a|half (an) hour|hours|minutes",
        "at once|immediately|instantly",
        "immediately|instantly",
    ),
    "never_unwatched": (
        "automatic*|bot|autoreply|autoresponder|away|emergency|answering|standby|pager",
        "during|in (the|our|shop|office|opening|working) (opening|working|office) hours|time",
        "outside|otherwise|working|workday*|weekday*|opening",
    ),
    "watched_daily": (
        "saturday*|sunday*|weekend*|daily|holidays|sat|sun|always",
        "every|each day|evening|morning|night|noon",
        "around|round the clock",
        "seven days",
    ),
    "watched_on_days": (
        "monfri|mofr|montofri|monthu|tuefri|tuesfri",
        "monday*|tuesday*|wednesday*|thursday*|friday*|mon|tue|tues|wed|thu|thur|fri|weekday*|workday*",
        "working days",
    ),
    "weekday": ("monday*|tuesday*|wednesday*|thursday*|friday*|mon|tue|tues|wed|thu|thur|fri",),
    "watched_at_times": (
        "in|during|over (the|her|his) lunch|break|breaks|lunchbreak",
        "in the evening|evenings",
        "after work|closing",
        "once a|per day|week",
    ),
    "leaves_soon": (
        "contract runs|ends|expires|finishes|is (out)",
        "goes|going|off (off|away) to uni|university|college|abroad|sea",
        "handed|handing|given|gave|giving (in) (her|his|their|my) notice",
        "is|are|am|will|'ll (soon) leaving|quitting|retiring|retire|quit $",
        "is|are|am (soon) leaving|quitting|retiring (us|in|at|next|this|the)",
        "will leave us|in|next|this",
        "last day is|in|on",
        "only|still here|with till|until|us",
        "finishes|ends|completes (her|his|the) training|apprenticeship|studies|school|degree|internship",
        "till|until he|she|they|i … leave|leaves|goes|go|moves|retires|finishes|graduates|quits",
        "till|until (her|his|my|the) (parental|maternity) retirement|departure|leave",
        "on|goes|before|from (on) (parental|maternity|paternity) leave",
        "retires in|at|next|this|on",
        "leaves us|the in|at|next|this",
        "leaves in|at|next|this",
        "for a|half year abroad|away",
        "goes abroad",
    ),
    "goes_home": (
        "goes|go|leaves|leave home|bed|lunch|sleep|work",
        "leaves|leave at <number>|<few>|noon",
        "until <number>|<few>|noon (am|pm)",
    ),
    "somebody_follows": (
        "then|afterwards|thereafter",
        "after that|which",
        "takes|take|taking over",
        "successor|handover|hands|replaces|replaced|follows|stands|covers|deputy|from then",
    ),
    "in_training": (
        "apprentice|apprentices|trainee*|intern|interns|internship|student|pupil|schoolboy|schoolgirl",
    ),
    "private_account": (
        "my|her|his|own own|personal|private facebook|instagram|tiktok|linkedin (profile|account|page)",
        "private|personal profile|profiles|account|accounts|page (of)",
        "over|through|on her|his|my|private|personal phone|mobile|number",
        "private facebook|instagram|tiktok|linkedin profile|account|page",
    ),
    "has_left": (
        "has|have|had|who|she|he left",
        "left the|us|our (association|company|club|firm|team|in)",
        "former|ex|old|previous trainee*|apprentice*|employee*|intern*|president*",
        "former|ex|old|previous chair*|manager*|owner*|agency",
        "extrainee|exemployee|expresident|exapprentice",
        "was|were .. until|till|trainee|apprentice .. <year>",
        "moved away",
        "no longer with|here|in|works",
        "retired",
    ),
    "private_number": (
        "private|personal|own mobile|phone|number|email|handset (number|address)",
        "registered|belongs to|in|on her|his|them|him|hers",
    ),
    "runs_on": (
        "only|sole admin*|owner",
        "runs|running|registered|opened|hangs|set|belongs|linked|created .. on|with|through|to|by|up|under",
    ),
    "taken_away": ("removed|revoked|deleted|closed|blocked|handed|moved|changed|transferred|switched",),
    "still_here": ("now|today|nowadays|since",),
    "has_moved_on": (
        "has|have|who|she|he left",
        "moved away",
    ),
    "access_word": ("password*|passcode|access|login*|credentials",),
    "access_shared": (
        "same as|for (the|our|with) .. wifi|wlan|wi-fi|alarm|printer",
        "one (password) for everything|all",
        "<all> .. has|have|know|knows … password|login|passcode",
        "<all> … same password|login",
        "<all> (<fillword>) has|have|know|knows … password|login",
        "same password|login as|everywhere|for",
        "password is (always|everywhere) the same",
        "same as (the|our) .. software|till|mail|email|computer|bookkeeping|bank",
    ),
    "knows_password": ("knows|has (<fillword>) (the) password",),
    "own_login": ("own (<fillword>) login|access|password|account", "login|access|account of .. own"),
    "access_open": (
        "whiteboard|flipchart|fridge",
        "always|permanently logged|signed in",
        "without|no (a) (screen) lock",
        "open|visible|accessible|readable to|for all|everyone|everybody|whole",
        "open|visible|accessible|readable to|for the whole|entire",
        "chat|chats|whatsapp|groupchat",
        "in the (team's|family|staff) whatsapp|chat|group (group|chat)",
        "note|slip|paper|sticker .. under|on|at|by|behind (the) keyboard|screen|till|wall|counter",
        "under the keyboard",
        "on the wall|board|noticeboard|pinboard|screen|monitor",
        "postit*|noticeboard|pinboard|stickynote*",
        "sticky note*",
    ),
}
"""Every list of phrases by its name."""
