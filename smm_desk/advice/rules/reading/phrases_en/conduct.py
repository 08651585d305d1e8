"""English phrases of what would hurt people or mislead them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "houses": """
        club clubs firm firms shop shops company companies practice practices salon salons agency agencies
        business businesses school schools
    """,
    "healed": "painless* pain-free healing healed cured cure",
    "disease": """
        bowel cholesterol migraine migraines rheumatism arthritis diabetes cancer depression allergies asthma
        eczema inflammation constipation heartburn psoriasis flu covid gout burnout insomnia colds
        headaches tinnitus
        hayfever infertility virus viruses backache
    """,
    "insult": """
        cowboy cowboys botcher botchers bungler bunglers crook crooks rip-off cheat cheats quack quacks
        charlatan charlatans botched shoddy dodgy con-man con-men conmen incompetent swindler swindlers
        scammers fraudsters bodgers amateurs wannabe wannabes
    """,
    "rivals": """
        supermarket supermarkets discounter discounters competition competitor competitors tesco
        aldi lidl
    """,
    "number_word": "numbers addresses emails contacts mobiles phonenumbers number address e-mail e-mails",
    "kept": "file files till system diary records database software phone crm register",
    "orders": "order orders booking bookings reservations invoices invoice quotes enquiries registrations",
    "machine": "ai chatgpt gpt bot chatbot program machine",
    "letters": """
        messages message mails mail emails enquiries comments reviews customers customer clients patients
        guests
    """,
    "own_posts": "posts reels stories videos postings",
    "somebody": """
        guest guests customer client patient participant victim driver rider tenant parent parents mother
        father child visitor worker people
    """,
    "fill": "all just clearly entirely simply really always first at once straight away immediately the our",
    "blame": "bad negative critical unpleasant unfavourable nasty poor awful one-star",
    "remark": "comment comments review reviews rating ratings remark remarks feedback posts",
    "complaint": "complaint complaints criticism negatives grumbles moans gripes",
    "vanish": """
        disappear disappears vanish vanishes hidden removed deleted wiped remove delete hide wipe taken
    """,
    "title": "mr mrs ms miss",
    "put": """
        post posts posted put puts publish publishes published write writes reply replies answer answers
        named
    """,
    "publicly": "publicly public story stories facebook instagram comments review reviews post underneath",
    "private": """
        initials diagnosis debts surname findings reminders illness x-ray
    """,
    "ours": "our staff team we employees employee",
    "rightly": "correctly properly impeccably perfectly professionally rightly flawlessly",
    "other": """
        supplier manufacturer customer guest driver client contractor weather builder owner parents
        patient
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "told_of_others": (
        "i|we|he|she|they|it used to",
        "^ formerly|previously",
        "^ back then",
        "^ then|earlier",
        "in the past|old",
        "the|our|my former|old|previous|last agency|owner|boss|tenant|manager",
        "^ another|other|some|many|most <houses>",
        "^ the other <houses>",
        "^ the <houses> next door",
        "in the|our|this trade|industry|business",
    ),
    "healing_promised": (
        "guaranteed|guarantee|guarantees|promise .. <healed>",
        "<healed> .. guaranteed|promised",
        "guaranteed|guarantee no|without pain",
    ),
    "cures": (
        "cures|heals|relieves|lowers|fights|cure|heal .. <disease>",
        "helps|help|good (you) against|with .. <disease>",
        "banishes|banish|prevents|beats|defeats|stops|stop .. <disease>",
        "<number>|one|two|three|four|five sessions|session|treatments|treatment … gone|cured|healed|over",
        "pain|pains|migraine|backache … gone for|forever (good)",
        "never (be|get) (be|get) ill|sick again",
        "you will|you'll (get|be|become) pregnant|cured|healthy",
        "lowers|reduces (your|the) blood sugar|pressure",
    ),
    "runs_down": (
        "<insult> … across|over|down the street|road|way|square|river",
        "<insult> … next door|opposite|competition",
        "<insult> .. by|from|of (our|the) <rivals>",
        "other|others … are|is (all|just) <insult>",
        "<rivals> (are|is) (all|just) <insult>",
        "unlike … <insult>|rubbish|poison|crap",
        "<insult> in|at|on (the) high|main|market street|square|road",
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
    "is_sent_out": ("sms|broadcast|blast|bulk|dm|dms|promo|promotion|circular|direct",),
    "is_service": ("remind*|appointment*|ready|collect*|cancel*|emergency|recall*",),
    "has_their_numbers": (
        "<number_word> we|i|are|is have|got|already|in … <kept>|<orders>",
        "we|i (already|still) have (got) their|the|all <number_word> … <kept>|<orders>",
        "everybody|everyone|all|anyone who's|who've|who|that (has|have) (ever|once) .. booked|ordered",
        "everybody|everyone|all|anyone who's|who've|who|that (has|have) (ever|once) .. bought|reserved",
        "all|every (the) (our) parents|members|customers … from|in|on|off … chat|group|register|till",
        "all|every (the) (our) guests|patients … from|in|on|off … chat|group|register|till",
        "bought|purchased|rented list|addresses|contacts|emails",
        "list|addresses|contacts|emails (that) (we|i) bought|purchased|rented",
    ),
    "writes_to_strangers": (
        "<number_word> … directory|internet|web|website … send|write|mail|email|message",
        "<number_word> … websites|yellow|register|google … send|write|mail|email|message",
        "collect|gather|copy|scrape … <number_word> … send|write|mail|email|message",
        "write|writes|message|messages|send|text|contact|dm (to) <number>|random|complete|total strangers",
        "write|writes|message|messages|send|text|contact|dm … strangers|unknown (people|profiles|companies)",
        "even if|though they don't|never follow|know us",
        "even if|though they haven't|never (ever) asked|heard",
    ),
    "criticism_removed": (
        "<blame> <remark> … <vanish>",
        "<complaint> (are|get|is|gets|on|under) .. <vanish>",
        "take|takes|taking|wipe (<fill>) (<fill>) <blame> <remark> (<fill>) out|down|off|away",
        "wipes|clean|clear|weed (<fill>) (<fill>) <blame> <remark> (<fill>) out|down|off|away",
        "take|takes|wipe|wipes|clean|clear|weed|get out|down|off|away|rid (of) (<fill>) <complaint>|whatever",
        "take|takes|wipe|wipes|clean|clear|weed|get out|down|off|away|rid (of) (<fill>) <blame> <remark>",
        "clean|clear|weed|get out|down|off|away|rid (of) (<fill>) <blame>|<complaint>|whatever",
        "take|takes|get|delete|remove|hide … anything|everything|whatever … look bad|stupid|silly",
        "take|takes|get|delete … whatever|what|anything|everything … complain|complained|criticised",
        "remove|hide|wipe … whatever|what|anything|everything … complain|complained|criticised",
        "only positive|nice|good|praise (<remark>) stays|stay|remain|remains|may|allowed",
    ),
    "in_public": ("<publicly>",),
    "publicly_told": (
        "<private> … <publicly> … <put>",
        "<put> … <publicly> … <private>",
        "name|names and|with (their) (open|unpaid) <private>|bill|bills|invoice … <publicly>",
        "open|unpaid bill|bills|invoice|invoices … <publicly> … <put>",
        "nonpayers|debtors|nonpayer … <publicly>|<private>|posted",
    ),
    "told_of_somebody": (
        "<put> … <publicly> … that|how|what <title>",
        "who|whoever doesn't|don't|hasn't|won't|never pay|paid|pays … <publicly>|<private>|posted",
        "you were|had|have … drunk|beers|yelled|shouted|swore|insulted|screamed",
        "son|daughter|child|husband|wife of <title> .. is|was|has|had|disturbs",
        "<put> … <publicly> … how often|late|much|rude|drunk (that|this|the|a) person|customer|guest",
        "<put> … <publicly> … how often|late|much|rude|drunk (that|this|the|a) he|she|they",
        "<put> … <publicly> … how often|late|much|rude|drunk (that|this|the|a) person|customer|guest",
        "<put> … <publicly> … how often|late|much|rude|drunk (that|this|the|a) he|she|they",
        "<title> .. cancelled|missed|failed|yelled|shouted … <number>|times|again|our|never",
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
        "it|this|that|we wasn't|weren't|isn't (<fill>) us|ours|me",
        "^ not us|ours",
        "fault|blame|mistake|responsibility … lies|lay|rests|is with (<fill>) (their) <other>|him|her|them",
        "it was|is|it's (all) (the|our|their) <other> $",
        "it was|is|it's (all) (the|our|their) supplier's|customer's|driver's|guest's|manufacturer's",
        "<somebody> should|could (<fill>) have known|looked|listened|read|paid",
        "<somebody> should|could (<fill>) have asked|taken|worn|followed|noticed",
        "because he|she|they|<somebody> … wouldn't|didn't|ignored|refused|hadn't",
        "these|that|those|they|all|it (is|are|were) (<fill>) lies|untrue|slander|libel|nonsense",
        "wants|want (to) (his|her|their|get|take) revenge",
        "want|wants|trying to harm|damage|ruin|destroy us",
        "nothing to do with us|our|this|it",
        "can't|cannot|couldn't (<fill>) (possibly) (have) (be|been|come|have) from|us|our|due",
        "did|done|do everything right|correctly|properly",
        "<ours> … behaved|acted|reacted|worked|responded (<fill>) <rightly>",
        "not to blame|responsible",
        "not|aren't|isn't at fault|liable|responsible",
        "reject|deny|refuse (<fill>) (any) responsibility|blame|accusations|allegations|guilt|liability",
    ),
    "own_fault": ("own fault if|when|whoever|for", "serves them|him|her right"),
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
