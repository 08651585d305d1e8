"""English words that fill the slots of thoughts about conduct, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "unkind": """
        bad negative critical unpleasant unfavourable unfavorable unflattering nasty poor awful onestar
        unkind unwelcome hostile mean disappointed dissatisfied unhappy damaging disparaging sceptical
        adverse low lousy annoying inconvenient embarrassing grumpy
    """,
    "opinion": """
        comment comments review reviews rating ratings remark remarks feedback post posts opinion opinions
        experience experiences testimonial testimonials reaction reactions voice voices statement
        statements entry entries stars score scores stuff things word words message messages thread
        threads
    """,
    "grumble": """
        complaint complaints criticism criticisms negatives negativity grumbles grumbling moans moaning
        gripes whinging whining objections dissatisfaction complaining onestar
    """,
    "grumbler": """
        moaners moaner whingers whinger complainers complainer critics critic naysayers grumblers haters
        grouches know-alls
    """,
    "grumbles": """
        complains complain complaining moans moan grumbles grumble criticises criticise criticizes
        criticize whinges whines objects disagrees unhappy dissatisfied disappointed
    """,
    "erase": """
        delete deletes deleted deleting deletion remove removes removed removing removal hide hides hidden
        hiding wipe wipes wiped block blocks blocked blocking ban bans banned banning suppress suppressed
        censor censored erase erased bin binned scrub scrubbed purge mute muted kick kicked disappear
        disappears vanish vanishes blacklist blacklisted unpublish bury buried filter filtered
    """,
    "carry": """
        take takes taken taking clear clears cleared clean cleans cleaned get gets throw throws thrown
        weed weeds come comes go goes sweep chuck chucked sort
    """,
    "away": "off down out away rid offline",
    "allowed": """
        tolerate tolerated allow allowed approve approved accept accepted publish published permitted
        shown visible
    """,
    "honorific": "mr mrs ms miss mister family",
    "secret": """
        chat chats dm dms correspondence diagnosis findings debts debt arrears reminder reminders
        surname address x-ray illness medical records criminal
    """,
    "body": """
        weight gums teeth hygiene blood cholesterol pregnancy illness surgery depression therapy addiction
        rash drinking diet diagnosis results medication lifestyle
    """,
    "culprit": """
        guest guests guest's customer customers customer's client clients patient patients participant
        participants victim victims driver drivers driver's rider tenant tenants parent parents mother
        father child children visitor visitors family teenagers pupils group supplier suppliers supplier's
        manufacturer manufacturer's landlord builder builders weather authority council organiser
        wholesaler subcontractor user users buyer passenger passengers cyclist hikers they themselves
    """,
    "slip": """
        carelessness negligence recklessness misuse stupidity disobedience inattention misconduct
        mishandling
    """,
    "document": """
        diagnosis diagnoses symptoms symptom illness medication medications x-ray x-rays rash wound wounds
        pregnancy bloodwork passport payslip payslips bank iban tax religion insurance prescriptions
    """,
    "stopgap": "just really also all simply anyway of course clearly surely the our to at is that us only",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "criticism": (
        "<unkind> (and|or) (<unkind>) <opinion>",
        "<grumble>|<grumbler>",
        "one|two|<number> star|stars <opinion>",
        "one|two star",
        "under|below|fewer|less (than) two|three|four|<number> stars",
        "whoever|anyone|anybody|people|customers|guests|someone|somebody|those|who .. <grumbles>",
        "whoever|anyone|people|someone|somebody|those … <unkind> .. about|us",
        "too expensive|dear|slow|loud|pricey",
        "finds|find us too",
    ),
    "is_erased": (
        "<erase>",
        "<carry> … <away>",
        "not|never|no|don't|won't|isn't|aren't .. <allowed>",
        "out (they|he|she) (go|goes) $",
    ),
    "criticism_stays": (
        "call|calls|ring|rings|talk|talks",
        "answer*|repl*|respond*|welcome|serious*|thank*|stay|stays|remain|remains|stand|stands|learn",
        "insult*|hate*|racis*|sexis*|threat*|spam*|fake*|swear*|phone|investigat*|hear|listen*",
    ),
    "their_secret": (
        "<secret>",
        "his|her|their full|last|real name|names",
        "full|last|real name|names",
        "his|her|their|unpaid|open bill|bills|invoice|invoices",
        "his|her|their order|orders|purchases|appointments|address|emails|messages|file|history|data",
        "medical|private|personal record|records|messages|data|details|history",
        "what (they|he|she) owe|owes",
    ),
    "laid_open": (
        "publish*|post|posts|posted|posting|publicly|expose|exposes|upload*|disclose*|reveal*|leak*|leaked",
        "make|makes|made|go .. public",
        "put|puts|write|writes … underneath|online|comments|facebook|instagram|public",
        "name (and) shame",
        "for all|everyone|everybody to see",
    ),
    "shown_up": (
        "name|naming|names (and) shame|shaming|shames",
        "everyone|everybody (can|will|should) see|sees|know|knows|learn (what|how|who) he|she|they",
        "people|others|all (can|will|should) see|sees|know|knows|learn (what|how|who) he|she|they",
        "everyone|everybody (can|will|should) see|sees|know|knows what|how|who he|she|they|that",
        "people|others (can|will|should) see|sees|know|knows what|how|who he|she|they|that",
        "pillory|pilloried",
        "publicly|openly shame|shamed|humiliate|humiliated|expose|exposed|named",
        "expose|shame|humiliate|ridicule (the|them|a) <grumbler>|customer|customers|guest|guests",
    ),
    "addressed": ("<honorific>", "you|your"),
    "misdeed": (
        "stole|stolen|stealing|theft|shoplifting|drunk|thrown|kicked|banned|insulted|shouted|screamed|lied",
        "cheated|unpaid|owe|owes|debts|rude|aggressive|dirty|filthy|damaged|worn|broke|arrears",
        "never|not|didn't|hasn't|haven't paid|pay|showed|turned|came",
        "cancelled|missed|rescheduled .. times|again|three|four|<number>",
    ),
    "your_body": ("your|her|his .. <body>",),
    "reproach": (
        "wonder|surprised|surprise|surprising|poor|lack|neglected|yourself|obviously|obvious|unsurprising",
        "own fault",
    ),
    "sorry": ("sorry|apologise|apologize|apologies|regret",),
    "culprit": ("<culprit>",),
    "blamed": (
        "<slip>",
        "user|operating|operator|driver|driving|customer|human error",
        "caused|brought (this|it) (on) by|themselves|himself|herself",
        "should|could|might|ought (<stopgap>) (to) have",
        "fault|blame|guilty",
        "is|was|were|are|solely responsible",
        "down to (the|their|his|her)",
        "brought (it|them|this|that) themselves|along",
        "due|owing to (the|their|his|her)",
        "because of (the|their|his|her)",
        "misused|ignored|misunderstood|mishandled|disregarded|provoked|wrongly|incorrectly|improperly",
        "not|didn't|hadn't|failed|refused (to) follow|followed|read|obey|listen|keep|watch|wait|look",
    ),
    "only_slip": ("user|operating|operator error", "<slip> by|of|on"),
    "being_examined": (
        "whether|if|investigat*|examin*|check*|find|looking",
        "unclear|unknown|ask*|help*|offer*|inform*|told|call*",
        "we|our us|could|should",
    ),
    "ask_for": (
        "send|sends|write|describe|post|tell|share|upload",
        "submit|ask|asks|request|give|comment|message|text|list",
    ),
    "ailment": (
        "<document>",
        "medical|test|lab|blood report|reports|results|history|certificate|values",
        "credit card|cards",
        "id|passport|identity copy|card|scan",
        "your|their|her|his condition|pain|complaint|ailment|ailments|symptoms|disease",
        "what hurts|ails",
        "salary|wage|tax slip|slips|statement|statements|return",
    ),
    "open_place": (
        "whatsapp|messenger|dm|dms|comment|comments|publicly|instagram|facebook|wall|chat|group|telegram",
        "direct message|messages",
    ),
    "safe_way": (
        "phone|telephone|call|ring|encrypted|form|person",
        "confidential*|secure|portal|counter|rather|instead|general",
        "remind*",
    ),
    "duty_word": (
        "imprint|privacy|legal|consent|label*|marking|disclosure",
        "cookie*|gdpr|copyright|licence|license|law|laws",
        "prize|raffle|raffles|competition|terms|accessibility",
        "retention|rules|regulation*|duty|duties|dpa|fadp",
        "music|image rights",
        "data protection|processing",
        "right of withdrawal",
        "advertising|ads|sponsored",
    ),
    "is_exempt": (
        "exempt|excused|free from|of (all|any) (that|this|it|these|of)",
        "we|we're (are) (<stopgap>) too small (for) (all) (that|this|it)",
    ),
    "does_not_hold": (
        "exempt|excused",
        "we|you|one|i can|may (<stopgap>) skip|ignore|omit",
        "only|just (<stopgap>) (for|to|with) (<stopgap>) big|large|bigger",
        "only|just (<stopgap>) (for|to|with) (<stopgap>) larger|influencers|corporations|shops",
        "aimed|meant|intended at|for big|large|corporations|influencers|companies|professionals",
        "not|isn't|aren't (really) needed|required|necessary|compulsory|obligatory|relevant|mandatory|our",
        "doesn't|don't (<stopgap>) apply|concern|affect|matter|need|bother",
        "needn't|no need",
        "not|isn't|aren't our|my|a (a) problem|concern|business|issue|topic",
        "we|we're (are) (<stopgap>) too small",
        "too small for|to",
        "nobody|noone|no one (<stopgap>) checks|cares|asks|reads|looks|minds|notices",
        "no rules|law|laws|obligation|duty for|here|us",
        "there are no rules|laws",
        "don't bother|care|have to|earn",
        "skip|skipped|spare|ignore|superfluous|unnecessary|exaggerated|voluntary|optional|irrelevant|red",
        "private matter",
        "not commercial|business",
    ),
}
"""Every list of phrases by its name."""
