"""English phrases by which accounts and dialogue are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
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
    "nobody_by_name": (
        "whoever … has|finds|got (a) (bit|minute|moment) .. time|moment|minute",
        "whoever (<fillword>) sees|reads|notices|spots … first",
        "whoever (<fillword>) is|happens|feels|wants|likes|has",
        "whoever's (<fillword>) there|around|free|in",
        "anyone|anybody who|with … time|password|login|access",
        "everyone|everybody|all who|with … password|login|access",
        "everyone|everybody (of|in) (us|the) (team) $",
        "everyone|everybody (does) a bit|little",
        "nobody|noone yet",
        "not needed|necessary|required",
    ),
    "nobody_at_all": (
        "^ nobody|noone|none",
        "^ currently|presently|so nobody|noone|none",
    ),
    "role_word": (
        "owner|owners|boss|manager*|head|director*|president*|trainee*|apprentice*|intern|interns",
    ),
    "reply_whenever": (
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
    "private_account": (
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
        "moved away",
        "no longer with|here|in|works",
        "retired",
    ),
    "still_here": ("now|today|nowadays|since",),
    "has_moved_on": (
        "has|have|who|she|he left",
        "moved away",
    ),
    "access_word": ("password*|passcode|access|login*|credentials",),
    "access_open": (
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
