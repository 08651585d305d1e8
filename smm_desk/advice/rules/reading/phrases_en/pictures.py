"""English phrases of pictures taken from others or without asking, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "image": """
        picture pictures photo photos image images pics pic memes meme comics comic cartoons cartoon gifs
        gif graphics illustrations drawings clips shots snaps stuff material paintings painting artwork
        artworks drawing
    """,
    "net": "google pinterest internet web giphy tumblr flickr bing net",
    "from": "from off",
    "take": """
        take takes taken took grab grabs grabbed download downloads downloaded copy copies copied pull
        pulled steal stolen nick nicked pinch pinched borrow borrowed lift lifted
    """,
    "steal": """
        copy copies copied steal steals stolen nick nicked pinch pinched lift lifted grab grabs grabbed
        screenshot* download downloads downloaded borrow borrowed rip ripped scan scans scanned save
    """,
    "their": """
        homepage website site page pages catalogue catalog catalogues brochure shop account profile feed
    """,
    "others": """
        manufacturer manufacturers manufacturer's supplier suppliers supplier's competitor competitors
        competitor's competitors' others other rivals publisher brand brands maker maker's somebody else's
        people's
    """,
    "press": """
        paper papers newspaper newspapers magazine magazines book books cookbook cookbooks journal brochure
        weekly calendar
    """,
    "song": "charts chart hit hits song songs music tune tunes track tracks",
    "shots": """
        film filmed filming photo* picture* shoot shot shots snap snaps snapshots pics clip clips video*
        record recorded recording camera phone portrait* image* take taken
    """,
    "guest": """
        guest guests customer customers client clients visitor visitors people patients children kids
        parents residents staff participants passers-by
    """,
    "chats": "chat chats whatsapp message messages emails email mails dms texts sms letters",
    "agreement": "consent agreement permission approval ok okay",
    "paper": "terms t&c conditions rules print statutes policy",
    "sign": "sign notice poster note board sticker",
    "fine": "ok okay fine alright right happy",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pictures_from_net": (
        "<image> … <from> (the) <net>",
        "<image> … found|find|come|came|stumble|spotted .. online",
        "<image> (that|which|we|i) (we|i) … find|found|see .. on|in|across (the) <net>",
        "<net> .. <image> .. <take>",
        "<net> … <take> .. <image>",
        "<net> … loads|lots|plenty|tons|heaps of (nice|great|lovely) (stuff|things|pictures)",
        "image|picture search",
        "googled|googling .. <image>",
        "google (for) (some|a) (nice) <image>",
        "google images|pictures|pics",
        "whatever|what we|i .. find|<take> (on|off|from) (the) <net>|online",
        "crop|remove|cut|erase|hide|delete|retouch .. watermark|watermarks|logo",
        "without|minus the watermark",
        "watermark|watermarks .. cropped|removed|off|out|away|gone",
        "<image> (that|which) .. going|doing (the) round|rounds|around|viral",
        "<image> (that|which) (we|i|are) .. come|stumble|see|find .. online|internet|web",
        "clips|scenes from|out (of) (famous|well-known|popular|the) films|movies|series|netflix",
        "stills|screenshots from|out (of) (famous|well-known|popular|the) films|movies|series|netflix",
        "film|movie clips|scenes|stills",
        "we|i|just|simply google .. <image>",
        "things|stuff|whatever|what|anything … (we|i) see|find|like|discover on|in (the) <net>",
        "<steal> … <image>|videos|video|films … from|off youtube|tiktok|instagram|facebook",
        "<image>|videos|video|films … from|off youtube|tiktok|instagram|facebook … <steal>",
    ),
    "net_alone": (
        "^ pinterest|giphy",
        "<take> … <from> (the) <net>",
        "^ from|off|on pinterest|giphy",
    ),
    "pictures_copied": (
        "<image> … <steal> … <others>",
        "<image> … <others> … <steal>",
        "<steal> … <image> … <others>",
        "<steal> … from|off (the) (<others>) <their>",
        "<steal> from|off … <others> <their>",
        "<steal> … <others> .. <image>",
        "scanned|photographed|copied|cut from|out … <press>",
        "scan|photograph|copy|cut … from|out … <press>",
        "<image> … from|out (of) (the|an|a|old|local) (old|local|illustrated) <press>",
        "other people's|others' <image>",
        "somebody|someone else's <image>",
        "use|using|take|taking (the|our|some) <others> .. <image>",
        "repost|reposting|use … <image> (by|of|from) <others>",
    ),
    "music_of_others": (
        "chart|charts music|hits|songs|tracks|hit|song",
        "<song> … from|in|off the (current) charts|radio",
        "<song> … from|off spotify|youtube",
        "current|popular|famous hit|hits|song|songs|tracks|tunes .. under|underneath|background|over",
        "latest|well-known|trending|pop hit|hits|song|songs|tracks|tunes .. under|underneath|background|over",
        "with|to|under (a|the|some) current|popular|famous hit|hits|song|songs|tracks|tunes",
        "with|to|under (a|the|some) latest|well-known|trending|pop hit|hits|song|songs|tracks|tunes",
    ),
    "free_music": ("royalty*|licen*|library|rights|cleared|free|own|ourselves|band",),
    "maps_shown": ("maps|earth|streetview",),
    "ideas_only": (
        "about",
        "idea*|inspir*|trend*|own|ourselves|recreate*|board|tip*",
    ),
    "no_right": (
        "without .. asking|permission|licence|license|rights|consent",
        "not|nobody|never|don't ask|asked|asking",
        "no licence|license|permission|rights",
    ),
    "people_unaware": (
        "not|don't|won't|never|doesn't|nobody .. notice|notices|realise|realize",
        "never|not|won't|don't (ever) see|find (it|this|them|out) .. anyway",
        "without them|him|her|their|anybody|anyone|people … knowing|noticing|realising|realizing|seeing",
        "without … knowing|noticing|realising|realizing",
        "secretly|covertly|discreetly|stealthily … <shots>",
        "<shots> … secretly|covertly|stealthily|unnoticed",
        "hidden|concealed|secret camera|cameras|phone",
        "cctv <shots>|footage|stills",
        "<shots>|footage|stills … from|off (the|our) cctv|security|surveillance|dashcam",
        "security|surveillance camera|cameras <shots>|footage|stills",
        "surveillance|security footage|videos",
        "know|knows nothing (about|of) (it|this)",
        "without announcing|warning|notice|telling",
        "through the curtain|keyhole|hedge|curtains",
        "<shots> … from (inside) (the|a) car|hiding|bushes",
    ),
    "people_opt_out": (
        "just|simply hold|point|start the camera|phone|filming",
        "just|simply film|snap|shoot|photograph away|everyone|everybody|whoever|people",
        "whoever|anyone|anybody|who .. mind|minds|objects can|should|may|will .. say|speak",
        "whoever|anyone|anybody|who .. mind|minds|objects can|should|may|will .. complain|tell|shout",
        "whoever|anyone|anybody|who … doesn't|don't want|like … can|should|may .. say|speak",
        "whoever|anyone|anybody|who … doesn't|don't want|like … can|should|may .. complain|tell|shout",
        "whoever|anyone|who … not want|like … can|should|may .. say|speak|complain|tell|shout",
        "if|when|until somebody|someone|anyone|they complains|objects … take|delete|remove",
        "if|when|until somebody|someone|anyone|they minds|complain|object … take|delete|remove",
        "until somebody|someone|anyone complains|objects",
        "in the picture|pictures|film|shot … bad luck|tough",
    ),
    "people_unasked": (
        "unasked",
        "nobody|none (is|was|gets) (been) asked",
        "no one (is|was|gets) (been) asked",
        "don't|never|didn't|won't (bother) (to) ask (them|people|anyone|anybody) first|beforehand",
        "don't|never|didn't|won't (bother) (to) ask (them|people|anyone|anybody) permission|before",
        "don't|never|didn't|won't bother to ask",
        "not (been|being|be) asked",
        "aren't|isn't|weren't|haven't|hasn't (been|being) asked",
        "no need to ask",
        "don't|needn't have|need (to) ask",
        "haven't|never|didn't asked|ask them|anybody|anyone|people $",
    ),
    "chats_shown": (
        "<chats> .. screenshot*|screenshotted",
        "screenshot* of|from|with .. <chats>",
        "photograph|photographed … <chats>",
        "<chats> … as screenshot*",
        "screenshot* … <chats> of|from (our) <guest>",
    ),
    "patients_shown": (
        "before (and) after … patient|patients",
        "beforeandafter|before-after|before-and-after … patient|patients",
        "patient|patients .. before (and) after",
        "<shots> … of|with|from (our|the) patients|patient|bathers",
        "<shots> … of|with drunk|drunken",
        "<shots> … residents with dementia",
    ),
    "agreed_by_paper": (
        "in|covered|small (by) (our|the) <paper>",
        "small|fine print",
        "in (our|the) house rules|t&c|t&cs|terms",
        "a|the|our|there's|by <sign> .. (the|our) door|entrance|till|reception|counter|wall|gate",
        "door|entrance|till|reception (has|with|carries) (a|the) <sign>",
        "fills|books|comes|joins|signs|enters|registers|buys … agrees|releases|allows|accepts|consents|gives",
        "fill|book|come|join|sign|enter|register|buy … agree|release|allow|accept|consent|automatically",
        "automatically|thereby (also) agree|consent|agrees|consents|allowed|given",
        "<agreement> .. included|automatic|implied|assumed|part",
        "silence (is|means|counts|as) .. consent|yes|agreement|agreed",
        "counts|count|taken as <agreement>|yes",
        "form|ticket|flyer|invitation|website says|states|mentions",
    ),
    "nobody_refused": (
        "nobody's|nobody|none (has|have|of) (them|us) .. no|objected|protested|refused|against",
        "nobody's|nobody|none (has|have|of) (them|us) .. complained|minded|objections",
        "no one|one's (has|have) .. no|objected|protested|refused|against|complained|minded",
        "no objections|objection|complaints|complaint",
        "nobody|none (of) (them) (has|was|have) (been) asked",
        "no one (has|was) (been) asked",
        "nobody|no (one) asked|ask",
        "didn't|not|haven't|never (actually|really|specifically|individually) asked",
        "didn't|don't|never|not ask them|anybody|anyone|people|parents|her|him|first|beforehand",
        "won't|wouldn't (surely|certainly|probably) mind|object",
        "would|will (surely|certainly|probably) not mind|object",
        "sure|surely (they|he|she|is|are|be|will|would|they're|he's|she's) .. fine|ok|okay|agree|happy",
        "certainly|probably (they|he|she|is|are|be|will|would|they're|he's|she's) .. fine|ok",
        "certainly|probably (they|he|she|is|are|be|will|would|they're|he's|she's) .. okay|agree|happy",
        "would have liked|wanted|loved|agreed|enjoyed",
        "would've liked|wanted|loved|agreed|enjoyed",
        "can't|cannot (any) (longer) decide|say|answer .. (himself|herself|themselves) (any)",
        "we|i assume|presume|suppose|guess|reckon",
        "taken for granted",
        "not|never|didn't|hasn't|haven't (yet) answer|answered|reply|replied|react|reacted|respond",
        "take|takes|taken|took|count .. as (a) yes|consent|agreement",
        "must|has|have to (just|simply) (join|take|play) (in|part) along|in|part",
        "knows|know about it|anyway|already",
        "don't|doesn't (surely|certainly) mind",
        "has|have no choice",
        "part|goes with the job",
        "used to it",
    ),
    "agreed_aloud": (
        "orally|verbally",
        "agreed|consented|ok'd|approved orally|verbally|aloud",
        "said|says|told … <fine>|yes|go",
        "said|says|told … could|may use|show|post|take",
        "by|with|on handshake|a handshake",
        "on|over the phone|telephone|counter .. agreed|asked|said|ok|okay|consented|fine",
        "asked|agreed|said|consented|ok .. on|over the phone|telephone|counter",
        "nodded",
    ),
    "signed": ("signed|signature*|signs",),
    "asked_first": (
        "ask|asked (everyone|everybody|them|people) first|beforehand|before",
        "consent*|permission|agreed",
    ),
    "in_writing": (
        "writing|written|signed|sign|signs|signature*|form",
        "forms|email|e-mail|mail|binder|folder|sheet|contract",
    ),
}
"""Every list of phrases by its name."""
