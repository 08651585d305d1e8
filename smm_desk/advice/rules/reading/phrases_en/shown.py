"""English slots of who is shown, whether anybody was asked, and whose pictures are taken.

Each list is one slot of a thought (`rules/reading/slots.py`); alone it says little.
"""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "person": """
        child children kid kids pupil pupils schoolchildren junior juniors teenager* youngster* boys girls
        baby babies toddler* grandchild* family families guest guests customer* client* regular regulars
        visitor* participant* audience spectator* passer-by passers-by passersby people patient* resident*
        pensioner* senior seniors member members staff employee* team worker* personnel apprentice* trainee*
        intern interns helper helpers picker pickers player players gymnast* singer* choir bride groom couple
        couples parent parents mother mothers father fathers mum mums dads grandparents neighbour* neighbor*
        swimmer* athlete* runner* hiker* walker* shopper* passenger* traveller* holidaymaker* camper*
        drunk* tenant* injured face faces queue crowd dancers strangers fans learners student students
        shoppers diners campers farmhands seasonal everyone everybody
    """,
    "showing": """
        photo* picture* film films filmed filming video* image* snap snaps snapped snapping snapshot*
        screenshot* portrait* shoot shooting record recording recorded reel reels clip clips selfie* camera
        cameras webcam drone* pics pic stream streamed livestream story stories show shown showing shows post
        posting posted upload uploaded uploading publish published online shots tripod footage
    """,
    "consent": """
        consent consents permission permissions agreement approval signature signatures okay ok go-ahead
        release releases authorisation authorization say-so
    """,
    "paperwork": "form forms paperwork slips slip bureaucracy",
    "no": """
        no not never nobody none nothing without don't doesn't didn't won't wouldn't can't cannot haven't
        hasn't hadn't isn't aren't wasn't weren't neither hardly nowhere shan't needn't ain't skip skipping
        skipped forget
    """,
    "bother": """
        complicated cumbersome laborious tedious bureaucratic time-consuming annoying fuss hassle trouble
        bother paperwork bureaucracy nonsense unnecessary superfluous pointless overkill exaggerated
        impractical unrealistic awkward work effort nuisance faff tiresome red-tape slow useless
    """,
    "eh": """
        anyway anyhow surely certainly probably all just really even also too always mostly usually be are
        is will would they're about it that
    """,
    "posed": "smiled smiling grinned grinning waved waving posed posing looked laughed laughing",
    "joins": """
        comes joins participates attends enters books signs eats works starts shops registers visits buys
        plays sings trains moves steps walks becomes takes is
    """,
    "image": """
        picture pictures photo photos photographs image images pic pics snap snaps graphics illustrations
        drawings cartoons memes video videos films clips reels reel stories galleries shots footage stuff
    """,
    "place": """
        catalogue catalogues catalog brochure brochures magazine magazines newspaper newspapers book books
        cookbook cookbooks wikipedia youtube tiktok instagram insta facebook pinterest profile profiles
        account accounts channel channels page pages website websites homepage homepages site sites blog
        blogs archive feed feeds gallery galleries google internet web shop
    """,
    "owner": """
        manufacturer* supplier* competitor* competition rival* influencer* blogger* hotel hotels operator*
        artist* museum publisher* brand brands photographer photographers photographer's photographers'
        agency wholesaler* colleague* council
    """,
    "others": """
        people's peoples people else's others others' firm's companies hotels accounts profiles salons
        bakeries clubs shops sites websites pages photographer's businesses restaurants cafés bakers
    """,
    "copied": """
        screenshot screenshots screenshotted screenshotting photocopied scanned scan scanning rip ripped
        nick nicked nicking pinch pinched pinching steal stealing stolen swipe swiped
    """,
    "taken": """
        copy copied copying download downloads downloaded downloading save saved borrow borrows borrowed
        borrowing repost reposts reposted reposting reuse reused reusing lift lifts lifted lifting grab grabs
        grabbed grabbing reupload reuploaded snatch lend download-and-post
    """,
    "used": """
        pull pulls pulled take takes taken taking use uses using used reuse cut pass embed share shares post
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "slot_person": ("<person>",),
    "slot_showing": ("<showing>",),
    "slot_no": (
        "<no>",
        "do without|away",
        "spare|save ourselves|myself",
        "leave|leaving that|it|this out|aside",
        "dispense|dispensing with",
    ),
    "slot_consent": (
        "<consent>",
        "sign|signed (off) (a|the|any) (form|forms)",
    ),
    "slot_asked": (
        "asking",
        "to ask (the|for|all|each|every|any|their|his|her|our) (of) <person>|them|permission",
        "to ask (the|for|all|each|every|any|their|his|her|our) (of) first|around|him|her",
        "ask for|permission|first|beforehand|around permission|first|beforehand",
        "ask permission",
        "we|i .. ask",
        "being|been|be|get|got asked|told|warned|informed|notified",
        "bother|bothered asking|ask",
        "tell|telling|warn|warning|inform|informing|notify them|anyone|anybody",
        "tell|telling|warn|warning|inform|informing|notify people|parents|guests|customers",
        "we|i (<eh>) ask",
        "asked $",
    ),
    "asking_bothers": (
        "asking|ask|<consent>|<paperwork> … too|so|far|much|only|just|sheer (much|too) <bother>",
        "asking|ask|<consent>|<paperwork> … would|is|be (a|such|just|only|far) .. <bother>",
        "too|so|far|only|just|sheer (much) <bother> (to) … ask|asking|<consent>",
        "asking|ask|<consent>|<paperwork> … take|takes (too|us|up|far|so) (much) long|time|ages|forever",
        "asking|ask|<consent>|<paperwork> … took|cost|costs (too|us|up|far|so) (much) long|time|ages|forever",
        "no time|patience|energy|need|point to|for|in … ask|asking|<consent>|<paperwork>",
        "asking|<paperwork> .. gets|leads|is|does|helps you|us|pointless|no|not|nothing nowhere|good|use",
        "asking|<paperwork> is|does|helps pointless|nothing|useless|unnecessary",
        "can't|cannot be bothered (with) .. ask|asking|<consent>|<paperwork>",
        "if we|i|you asked|ask everyone|everybody|all|each|them .. never|nothing|nobody|would",
        "dispense|away|bother with .. <consent>|<paperwork>|asking",
        "asking|ask … spoil|spoils|ruins|ruin|stiff|unnatural",
    ),
    "no_harm": (
        "nobody|none|noone|no|one (one) (of) (them) (has|have|had) (ever|yet) (<eh>) mind|minds|cares",
        "nobody|none|noone|no|one (one) (of) (them) (has|have|had) (ever|yet) (<eh>) care|objects|object",
        "nobody|none (one) (of) (them) (has|have|had) (ever|yet) minded|complained|objected|bothered",
        "noone|no|one (one) (of) (them) (has|have|had) (ever|yet) minded|complained|objected|bothered",
        "won't|wouldn't|don't|doesn't (<eh>) mind|care|object|bother",
        "happy|glad|pleased|delighted|thrilled|flattered|proud (<eh>) (<eh>) (<eh>) anyway|anyhow",
        "surely|certainly|probably|always|only (they) (they're) (be) (are) happy|glad|pleased",
        "surely|certainly (they) (they're) (be) (are) delighted|thrilled|flattered|proud",
        "probably|always|only (they) (they're) (be) (are) delighted|thrilled|flattered|proud",
        "love|loves|like|likes|enjoy|enjoys (it|that|this|seeing) (<eh>) anyway",
        "aren't|isn't|not|never (<eh>) on (here) facebook|instagram|insta|internet|tiktok|social",
        "don't|doesn't|won't|didn't|never (<eh>) know|notice|realise|realize|suspect (about|of|it)",
        "don't|doesn't|won't|didn't|never (<eh>) see|find|understand it|them|this|themselves|anyway (out)",
        "know|knows|suspect|suspects nothing",
        "no idea|clue",
        "nobody|none (<eh>) know|knows|notices|sees|reads",
        "it's|is|was (<eh>) (a) public (anyway|place|space|street|event)",
        "in (a) public (place|space) … allowed|may|can|legal",
        "must|has|have to (just) expect|reckon|live (with) (it|that)",
        "easier|better … (ask|beg) forgiveness",
        "apologise|apologize|apology afterwards|later",
        "so far nobody|none",
        "has|have never complained",
    ),
    "not_shown": (
        "no|not|never|don't|nobody|won't|doesn't .. <showing>",
        "<showing> (we|i) .. never|nobody|no|not",
        "delete*|remove*|blur*|pixel*|forbidden|taboo|cut|unrecognis*|unrecogniz*|illegal",
        "only … with|if|when|after|who <consent>|agree|agreed|asked|signed",
        "not only|just",
        "blanket",
        "never|not|nothing|no|nobody|don't … without|until|unless",
        "without … no|never|nothing|nobody|not",
        "dare|dares|afraid|forget to ask",
        "would be rude|unfair|disrespectful|impolite|wrong",
    ),
    "agreed_before": (
        "ask|asks|asked (them|everyone|everybody|all|people|parents) .. first|beforehand|before",
        "have|has|having agreed|consented|signed",
        "with (their|the|written) <consent>",
    ),
    "consent_implied": (
        "<posed> (at|into|in|for|towards) (the|our|my) camera|photo|picture",
        "posed|played along",
        "saw|see|seen|knew|noticed|aware … photo*|film*|pics|pictures|camera|recording|snapping",
        "whoever|everyone|everybody|anyone|who|all (who) <joins> … agrees|agreed|yes|accepts|expect|consent*",
        "by (simply|just) joining|coming|entering|attending|booking",
        "by (simply|just) signing|being|working|buying|taking|eating",
        "goes without saying",
        "obviously|naturally|implicitly|tacitly|self-evident|implied|understood|needless",
        "that's|that|which|is|this (is) enough|sufficient|suffices|good (enough) (for|as) (us|me|a)",
        "enough (of) (a) (for) (us|me|<consent>|yes)",
        "<consent>|yes .. enough",
        "part of (the|their|his|her|our|being|working) (job|work|deal)",
        "part of (the|their|his|her|our|being|working) (package|apprenticeship|membership|training)",
        "goes|comes|go with the job|membership|territory|package|contract",
        "they|she|he|apprentices|staff (just|simply) have|has to",
        "included|covered in|by|with (the) (<eh>) price|wage|wages|pay|ticket|fee|salary|membership|entrance",
        "get|gets|being|are|is (<eh>) paid",
        "on behalf of (all|everyone|everybody|the)",
        "for (the) (whole|entire) (group|class|team|club|lot) (agreed|said|signed|approved)",
        "for everyone|everybody|all (agreed|said|signed|approved)",
        "posted|uploaded|shared it|them|that themselves|herself|himself|anyway",
        "we|i know (them|him|her|each) (<eh>) well|each|personally",
        "they're|he's|she's|are|is (<eh>) family|relatives|friends",
        "nobody|none|no|never (one) (ever) (says|said) no",
        "has|have|did (not) said|say nothing|otherwise|anything",
        "didn't|hasn't|haven't|never say|said no|anything|otherwise",
        "nothing|not|nowhere (<eh>) (in) (on) written|writing|recorded|documented|paper",
        "never|isn't|wasn't|aren't (<eh>) (in) (on) written|writing|recorded|documented|paper",
        "should|will|would|ought be fine|ok|okay|alright",
        "custom|customary|tradition|always done",
    ),
    "slot_image": ("<image>", "few|some|couple|one|ones from|off"),
    "slot_copied": ("<copied>",),
    "slot_taken": ("<taken>", "<copied>"),
    "slot_used": ("<used>", "<taken>", "<copied>"),
    "pictures_of_them": (
        "<image> (that) (we|i) (take|took|taken) of",
        "take|takes|taking|took .. <image> of",
    ),
    "slot_others": (
        "other|others|someone|somebody|people's|else's (people's|else's) (<place>|<others>|<owner>)",
        "from|off|out|of (of) (the|a|an|another|some|their|his|her) .. <place> (of|by)",
        "<owner>",
    ),
    "slot_others_plain": (
        "other people's|peoples|people|firms|businesses|shops|hotels|accounts|photographers|companies",
        "someone|somebody else's|else",
        "others'",
        "competitor*|competition's|rivals|rivals'|influencer*|blogger*",
    ),
    "ours_taken": ("own|our|ours|ourselves|my|us|myself|yours|your",),
}
"""Every list of phrases by its name."""
