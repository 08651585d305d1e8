"""English words for slots of thoughts about accounts and messages, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "bit": """
        just simply also really still already now anyway of course always even the a an to be at it is are
        then usually actually only
    """,
    "other_one": """
        agency son daughter nephew niece brother sister trainee apprentice intern friend photographer
        webmaster designer freelancer boss's chef's owner's colleague's colleague junior supplier
    """,
    "set_up": """
        registered opened created founded started linked belongs belong hangs runs tied connected attached
    """,
    "private_thing": "gmail hotmail yahoo icloud gmx outlook",
    "many": """
        all everyone everybody anyone anybody whole entire team staff crew members volunteers colleagues
        employees trainers helpers temps juniors customers visitors
    """,
    "secret_key": "password passwords passcode login logins access credentials pin",
    "open_spot": """
        till keyboard screen monitor counter wall door board noticeboard fridge printer router coffee-machine
        pinboard window whiteboard
    """,
    "off_time": """
        holidays holiday vacation vacations absence illness ill sick away leave christmas summer closed
        easter
    """,
    "stands_still": """
        rests rest closed quiet waits wait waiting paused pauses pause silent still stops stop dead
        offline nobody nothing unanswered dormant sleeps lies shut break
    """,
    "far_away": """
        beach abroad holiday holidays vacation everywhere anywhere sofa bed road train mountains hotel
        campsite hospital poolside
    """,
    "gadget": "phone mobile laptop tablet smartphone computer laptops phones ipad",
    "leave_noun": """
        maternity paternity parental retirement abroad military sabbatical internship studies graduation
        apprenticeship unipension
    """,
    "contacts": """
        addresses address emails numbers contacts all everyone everybody anyone people customers guests
        patients participants entrants visitors whoever clients mails recipients e-mails
    """,
    "holder_of_contacts": "phonebook business-cards customer-database guestbook directory",
    "source_of_contacts": """
        raffle competition prize-draw visitors guestbook booking bookings reservation reservations order
        orders webshop till crm directory directories imprint invoices invoice quotes customer-file
        database register fair business-cards linkedin phonebook diary appointments file delivery checkout
        warranty contest giveaway roster wifi wi-fi records website websites
    """,
    "puts_in": """
        add adds added put puts goes go import imported enter entered copy copied upload receive receives
        get gets send sends sent write writes mail mailed mails message text use used land lands include
        included email emails type typed harvest scrape pull recipients transfer
    """,
    "mass_mail": """
        newsletter newsletters mailing mailings circular broadcast promotion promotions promo advert
        advertising offer offers voucher vouchers list blast price-list mailshot leaflet
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "set_up_by": ("<set_up>", "set up", "admin|administrator|owner|owns", "signed up", "in (the) name"),
    "by_one_gone": (
        "former|ex|previous|late|old|earlier owner|chair*|president|manager|trainee*|intern*|employee*|boss",
        "former|ex|previous|late|old|earlier colleague*|agency|apprentice*|partner",
        "former|ex|previous|late|old|earlier member|tenant|head|treasurer",
        "exchairman|expresident|exintern|extrainee|exboyfriend|exgirlfriend|exwife|exhusband|predecessor*",
        "his|her|my|their (own|private|personal) name|gmail|email|mail|e-mail|number|mobile|address",
        "personal|private (facebook) gmail|email|mail|e-mail|number|mobile|address|profile|account",
        "<private_thing>",
    ),
    "by_another": (
        "to|on|under|through|with|via .. <other_one>",
        "to|on|under|through|with|via .. account|profile|number|email of .. <other_one>",
    ),
    "stays_with_them": (
        "belongs to (the|our|my|an|a) (former) <other_one>",
        "<other_one> owns|keeps",
        "owner|admin is (the|our) <other_one>",
        "keeps|keep it|page|account (if|when) (we|they)",
        "stays|remains with (the) agency|him|her|them",
        "lets|let us|me (<bit>) (also) post|use|write|in",
        "we (are|may|can) (<bit>) allowed (to) post|use",
        "his|her|my own|private|personal channel|account|profile|page",
        "it's|its|is (<bit>) (<bit>) his|her|my channel|account|profile (really)",
        "<other_one> own account|profile|channel",
        "brought|brings it|along (with|along)",
        "holiday|family|wedding|baby|dog|cat|private photos|pictures|snaps",
    ),
    "is_of_the_firm": (
        "company's|firm's|club's|moved|transferred",
        "to|on (the|our) company|firm|club|us",
        "company|club|business account|address|email|number",
    ),
    "many_people": ("<many>", "anyone|people who|at|in", "one (and) all"),
    "opens_it": (
        "open|opens|read|look|see|view",
        "same|one|shared|common|single|joint <secret_key>",
        "share|shares|shared|use|uses .. <secret_key>",
        "know|knows|has|have|got|given|gets (<bit>) (<bit>) … <secret_key>",
        "<secret_key> … known|sent|shared|given|mailed|emailed",
        "knows|know (it|them|by) (by) (heart)",
        "sent|mailed|emailed|circulated|handed .. round|around|to|out",
    ),
    "lies_open": (
        "shared|common|public|open drive|folder|server|cloud|dropbox|calendar|list|spreadsheet|sheet|excel",
        "saved|stored|remembered in|by (the|our) browser",
        "browser (<bit>) remembers|saves|stores",
        "pinned|taped|stuck|hangs|hanging (up) .. on|by|under|next|beside|in|behind .. <open_spot>",
        "lies|lying|posted|displayed|is|on (up) .. on|by|under|next|beside|in|behind .. <open_spot>",
        "on|by|under|beside|behind (the|our) <open_spot>",
        "pinned (up) in|to",
        "hanging|lies|lying|posted|displayed (<bit>) to|in|on|by|under|next|up|beside",
        "staff|break|changing|coffee room|kitchen",
        "intranet|slack|cashbook",
        "teams channel|chat|group",
        "stays|stay|left|remains|always|permanently (<bit>) logged|signed|open",
        "same everywhere",
        "is (<bit>) our|the name|dog's|club's|company's name",
        "where customers|guests|visitors|everyone|anybody",
        "round robin|robin",
    ),
    "only_read": ("readonly|viewer|viewers", "view|viewing|read only|access|rights", "only view|read|look"),
    "nobody_but": ("nobody|noone|one|none but|except|apart|besides",),
    "is_locked": (
        "read-only|readonly|view|viewing|statistics|insights|own|personal|individual",
        "password manager|safe|vault",
        "locked|encrypted|sealed|safe|vault|keepass|bitwarden|1password|lastpass|envelope|emergency|manager",
        "read only|access",
    ),
    "promises_soon": (
        "within|in|inside the|one|maximum hour",
        "in no time",
        "straight|right away",
        "in|within (at) (most) (a) (few) minutes|hours",
    ),
    "promises_a_day": (
        "same day|evening",
        "the next|following day|morning",
        "within|in|inside (a|one|the|<number>) day|24",
        "by tomorrow|tonight",
        "daily",
    ),
    "promises_sunday": (
        "sunday*|holidays|weekend*|24 (7)",
        "round|around the clock",
        "day and night",
        "every|any|all|seven (single) day|days|hours|hour",
    ),
    "watched_on_sunday": (
        "sunday*|weekend*|daily|holidays|sun|always",
        "every|each day|evening|morning|night|noon",
        "around|round the clock",
        "seven|7 days",
    ),
    "watched_now_and_then": (
        "every other|second|third|few|couple day|days",
        "once|twice|1x|2x a|per|each|every week|month|weekend|fortnight",
        "weekly|monthly|sporadically|occasionally|irregularly|fortnightly",
        "now and then|again",
        "when|whenever|if … time|chance|quiet",
        "only|just (at|on) (the) weekends|weekend|saturdays|sundays",
    ),
    "saturday": ("saturday*|sat",),
    "still_in_holidays": (
        "during|in|on|over|when|while (<bit>) .. <off_time> … <stands_still>",
        "<stands_still> (<bit>) (<bit>) during|while|in|on|over (<bit>) .. <off_time>",
        "nothing|nobody|noone (<bit>) (<bit>) comes|writes|happens|asks (in)",
        "too few|small (people|staff|of|a|for)",
        "not enough|many people|staff",
        "nobody|noone|no one (<bit>) else|otherwise|spare (<bit>) (has|to)",
        "on my|her|his own",
        "^ alone|solo",
        "one man|woman|person show|business|band|firm|operation|company|outfit",
        "one-man|one-woman|one-person|sole trader|show|business|operation|firm|band",
        "sole trader",
        "do|does|answer|answers|manage|handle|work|reply … from (the|my|a|her|his) <far_away>",
        "from (the|my|a) <far_away>",
        "i|we take|have|bring|pack .. <gadget> (<bit>) (with|along|to|on)",
        "takes|brings|packs|has .. <gadget> (<bit>) with|along|to|on",
        "i'm|i (am) (<bit>) never ill|sick|away|off",
        "^ so|until|up|till (far|to) (now) (<bit>) nobody|noone|no|none",
        "doesn't|don't|we|there (<bit>) (have|exist|isn't) one (<bit>) $",
    ),
    "nobody_keeps_it": (
        "nobody|noone|no one (<bit>) (<bit>) looks|checks|responsible|charge",
        "nobody|noone|no one (<bit>) (<bit>) reads|answers|cares|bothers|knows",
        "nobody|noone|no one's|one (is) (<bit>) responsible|looking|minding|left",
        "no|without (fixed|clear|set|real) responsibility|owner|responsibilities|contact",
        "no|without (one|fixed|clear|particular|single) person|name|caretaker",
        "vacant|orphaned|abandoned|unattended|dormant|neglected|unmanned|ownerless|unassigned",
        "not assigned|allocated|looked|staffed",
        "used to be|do|look",
        "since .. left|gone",
    ),
    "leaves_now": (
        "<leave_noun> from|in|starting|starts|begins|leave",
        "until|till|before|from|on|off (to|on) (the|her|his|my|their|a) .. <leave_noun>",
        "moves|moving (<bit>) away|to|abroad|house",
        "leaves|leaving|quits|quitting|retires|retiring|departs (<bit>) us|in|at|next|soon|for|on|end|after",
        "resigned|resigns",
        "gave|given|handed|has (in) (her|his|their|my) notice",
        "contract|internship (only) ends|runs|until|till|over|expires|finishes|up",
        "apprenticeship|placement|job (only) ends|runs|until|till|over|expires|finishes|up",
        "goes|going|off (off|away) to|back uni|university|college|abroad|sea|study",
        "only|just (here) (until|till|for) (the|this|one) summer|autumn|spring|winter|year|season|months",
        "her|his|my|their last day|week|month|season",
        "last day (is) is|in|at|on",
        "steps|stepping down|back",
        "is|'s pregnant|expecting",
        "having a baby",
    ),
    "is_back": ("back|returned|returns|again|takes|successor|then|afterwards|replaced|replaces",),
    "source_of_contacts": (
        "<contacts> … <source_of_contacts>",
        "business cards from|of|collected|we|at",
        "<holder_of_contacts>",
        "all|every|everyone|everybody … bought|ordered|booked|entered|enquired|visited",
        "anyone|whoever|who|those … bought|ordered|booked|entered|enquired|visited",
        "<contacts> .. on file|record",
    ),
    "puts_in": ("<puts_in>",),
    "mass_mail": ("<mass_mail>",),
    "unasked": (
        "automatically|unasked|unsolicited|uninvited",
        "whether|if they|he|she want|like|wants|likes (it) or",
        "without (<bit>) asking|consent|permission|being|signing|signup|opt-in|opting",
        "nobody|noone|none (of) (them) (has|have) signed|asked|agreed|objected|subscribed|opted",
        "never (<bit>) asked|signed|agreed|subscribed",
        "didn't|haven't|hasn't|don't (<bit>) ask|asked|sign|signed|agree|agreed|subscribe",
        "no need to ask",
        "plus|and all|every (the|our) (delivery|other) addresses|customers|contacts|numbers",
    ),
    "opts_out": (
        "who|those|anyone|whoever|they (<bit>) doesn't|don't (<bit>) want|like",
        "can|could (<bit>) (<bit>) unsubscribe|optout|complain",
        "can|could (<bit>) opt out",
    ),
    "agreed": (
        "ticked|tick|agreed|agree|consent*|opted|opt-in|signed|sign|signup|subscribed|subscriber*|double",
    ),
    "wishes": ("want|wants|wish|like|would|asked|ask|reminder*|confirm*|appointment|delivery|ready|yes",),
    "cold": (
        "cold mail|mails|mailing|email",
        "cold emails|dm|dms|messages|outreach|messaging|contacting",
        "cold-mailing|cold-emailing",
        "strangers|random|unknown people|companies|firms|profiles|accounts|businesses",
        "spam|mass-message|mass-dm",
        "<number> companies|firms|profiles|people|accounts a|per|every|each day|week",
    ),
}
"""Every list of phrases by its name."""
