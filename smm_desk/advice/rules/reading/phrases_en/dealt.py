"""English slots of how a firm deals with people: applause, voices, games, rivals, customers, machines.

Each list is one slot of a thought (`rules/reading/slots.py`); alone it says little.
"""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "applause": """
        followers likes fans subscribers hearts thumbs comments views clicks reviews ratings stars follows
        reach plays
    """,
    "bought": """
        buy buys buying bought purchase purchased purchasing order ordering ordered rent rented renting pay
        pays paying paid acquire
    """,
    "faker": """
        bot bots like-bot likebot click-farm clickfarm follower-service like-service provider fiverr ebay
        package pod pods
    """,
    "by_faker": """
        run running let gives give bring brings like likes follow follows supply supplies deliver delivers
        generate generates get push pushes boost boosts sends send comment comments use hire
    """,
    "review": """
        review reviews rating ratings stars star five-star rates rate rated reviewed
    """,
    "reward": """
        voucher* discount* coupon* gift gifts percent % free freebie* bonus goodie goodies reward* refund
        prize treat coffee drink dessert beer prosecco espresso cake muffin credit raffle cashback
    """,
    "insider": """
        staff employee employees team crew colleagues apprentice apprentices trainee trainees intern interns
        committee board boss hr family relatives friends friend cousin cousins brother sister mother father
        mum dad aunt uncle wife husband in-laws nephew niece neighbours mates buddies siblings parents
        secretary members management we ourselves
    """,
    "writing": """
        write writes writing written leave leaves post posts posted submit submits give gives add adds put
        puts enter enters type types fill fills contribute contributes chip chips help helps drop drops
        step steps top rate rates review praise
    """,
    "winner": """
        winner winners winner's wins
    """,
    "before": """
        already beforehand before advance secretly internally earlier quietly
    """,
    "fixed": """
        decided fixed settled chosen choose pick picked select selected arranged agreed determined clear set
        know known reserved
    """,
    "kin": """
        son daughter wife husband sister brother cousin nephew niece uncle aunt mother father friend friends
        mate mates colleague regular regulars relative relatives neighbour godchild apprentice employee
        brother-in-law sister-in-law son-in-law acquaintance pal buddy
    """,
    "house": "family team staff club committee board house crew relatives office company",
    "sure": "anyway regardless surely certainly simply just naturally always probably of course",
    "rival": """
        competitor* competition rival* supermarket* discounter* tesco aldi lidl asda amazon ikea temu walmart
        chain-store chain-stores mass-produced factory franchise* cheapos conglomerate* big-box discount
        multinationals online-shops
    """,
    "trade": """
        bakers bakeries bakery butchers hairdressers salons garages dealers builders roofers plumbers
        electricians painters gardeners shops stores restaurants pubs hotels practices studios firms
        providers agencies schools driving-schools trainers photographers joiners carpenters mechanics
        companies cafés workshops salon lot gym gyms dentists
    """,
    "slur": """
        cowboy cowboys botch* bungl* crook crooks rip-off* ripoff* cheat cheats cheating quack* charlatan*
        rubbish crap garbage junk trash poison* shoddy incompetent* clueless useless scam* conmen liar liars
        lies lying dodgy sloppy idiots hopeless lousy greedy muck swill amateurs amateurish fraud* tat bodge*
        butcher* unskilled untrained unqualified inferior filthy mouldy rotten tasteless cardboard bland
        slop worthless rogue* shysters thieves fleece fleeces fleeced swindle* overcharge* cowboy-builders
        ruin ruins ruined wreck wrecks
    """,
    "writer": """
        ai chatgpt gpt bot chatbot bots chatbots program copilot gemini assistant tool software avatar
        voicebot llm machine
    """,
    "letter": """
        messages message mails mail emails enquiries inquiries comments reviews dms questions complaints
        requests bookings appointments orders inbox chat whatsapp customers support criticism queries
        community dialogue captions replies
    """,
    "handles": """
        handles handle answers answer replies reply responds respond deals deal manages manage runs run does
        takes take looks sorts processes process covers cover settles writes answering handling dealing
    """,
    "picture": """
        picture pictures photo photos image images view views room rooms plates dishes food hall shop garden
        skin models faces
    """,
    "embellish": """
        embellish* beautify beautifies prettify enhance-with conjure add adds added adding photoshop*
        fake faked faking insert inserted paste invent invents
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "slot_applause": ("<applause>", "look bigger|popular|larger"),
    "slot_bought": ("<bought>", "for money|cash"),
    "slot_faker": ("<faker>", "click farm|farms", "through|via|from an|the agency|abroad"),
    "slot_by_faker": ("<by_faker>", "<bought>"),
    "slot_reward": (
        "<reward>",
        "on the house",
        "off (the|their|your|next) (next) bill|invoice|price|order|visit",
        "<number> .. off",
    ),
    "slot_for_review": (
        "for|against (every|each|a|an|any|the|good|nice|positive|their|leaving|writing|5) .. <review>",
        "per|with (every|each|a|an|any|the|good|nice|positive|their|leaving|writing|5) .. <review>",
        "in exchange|return for .. <review>",
        "who|whoever|everyone|everybody|anyone|anybody|those|if|guest|customer … <review>|praises",
        "who|whoever|everyone … say|says|writes (something|things) nice|kind|good",
        "everybody|anyone|guest|customer … say|says|writes (something|things) nice|kind|good",
        "<review> … get|gets|receive|receives|earn|earns|win|wins|rewarded|reward",
        "show|shows .. <review>",
    ),
    "answers_or_asks": (
        "answer*|reply|replies|respond*|invite*|thank*|read|reads|collect*|report*",
        "christmas|birthday*|honest*|never|not|no",
    ),
    "slot_insider": (
        "<insider>",
        "everyone|everybody|each|all (of) (in|at|from|us) (the|our) (team|club|firm|house|committee|us)",
    ),
    "slot_writing": ("<writing>",),
    "slot_review": (
        "review|reviews|rating|ratings|stars|five-star|testimonial|testimonials",
        "something nice|good|positive|kind",
        "customer|guest quotes|voices|opinions",
    ),
    "slot_review_place": (
        "tripadvisor|trustpilot|kununu|glassdoor|google|yelp|booking|review*|rating*|stars",
    ),
    "pretends": (
        "pretend|pretends|pretending|pose|poses|posing (to) (be|as|they|that) … customer*|guest*|client*",
        "pretend|pretends|pretending|pose|poses|posing (to) (be|as|they|that) … patient*|strangers|tourists",
        "pretend|pretends|pretending … stayed|been|eaten|bought|visited|were",
        "act|acts as (if|though) … customer*|guest*|stayed|eaten|bought",
        "under (their|her|his|a|an|our) maiden|assumed|pen|stage|pet (name|names)",
        "under (their|her|his|a|an|our) aliases|alias|pseudonym|pseudonyms|nicknames",
        "passing|pass off as customer*|guest*",
    ),
    "slot_winner": ("<winner>",),
    "slot_before": ("<before>",),
    "slot_fixed": ("<fixed>",),
    "rigged": (
        "someone|somebody|one from|in|of (the|our|my) (own) <house> … win|wins|get|gets|prize",
        "win|wins|prize … someone|somebody|one from|in|of (the|our|my) (own) <house>",
        "my|our|the|boss's <kin> (<sure>) (<sure>) gets|wins|win|get|receives (the|it|<sure>)",
        "chairman's|mayor's|president's|owner's <kin> (<sure>) (<sure>) gets|wins (the|it|<sure>)",
        "chairman's|mayor's|president's|owner's <kin> (<sure>) (<sure>) win|get|receives (the|it|<sure>)",
        "prize|win|hamper|voucher (<sure>) goes|go|is (<sure>) (<sure>) to|for my|our|the|boss's .. <kin>",
        "make|makes|making|see|ensure|ensures (sure|to) (it) (that) .. <kin> … win|wins|comes",
        "make|makes|making|see|ensure|ensures (sure|to) (it) (that) .. <kin> … drawn|ticket|card|name",
        "make|makes|making (sure|to) (it) (that) … right|suitable person|one|people|customer win|wins",
        "see|ensure|ensures (sure|to) (it) (that) … right|suitable person|one|people|customer win|wins",
        "pro forma",
        "formality|façade|facade|pretence|charade|window-dressing",
        "son|daughter|wife of (the|our) boss|chairman|owner|mayor|president … win|wins|get|gets",
        "husband|cousin|nephew|niece of (the|our) boss|chairman|owner|mayor|president … win|wins|get|gets",
        "won by (our|my|the|boss's) (own) .. <kin>",
    ),
    "draws_fair": (
        "last|previous|former|notary|public|publicly|jury|random*",
        "excluded|not|no|can't|cannot|may|must|barred",
    ),
    "slot_rival": (
        "<rival>",
        "other .. <trade>",
        "chain store|stores",
        "vet|food|hotel|shop|bakery|coffee|gym|store|optician|discount|burger|pizza|salon chain|chains",
        "chains are|only|just|don't|sell|want",
        "big|cheap|the|those chain|chains",
        "cowboys|crooks|bunglers|botchers|quacks on|at|in .. road|street|town|corner|village",
        "cowboys|crooks|bunglers|botchers|quacks down|up|across|round .. road|street|town|corner|village",
        "<trade> on|at|in|down|up|across|round (the) (ring|high|main|next) road|street|village|town",
        "<trade> on|at|in (the) (ring|high|main|next) station|corner|mall|square|industrial",
        "<trade> down|up|across|round (the) (ring|high|main|next) station|corner|mall|square|industrial",
        "those|these <trade>|people|lot|guys|blokes",
    ),
    "slot_rival_there": (
        "the|all|those|unlike others",
        "next door|over there|opposite|elsewhere",
    ),
    "warned_off": ("don't|never (ever) buy|shop|go|trust|order",),
    "takes_waste": ("collect*|recycl*|separat*|mend*|repair*|rescue|also|too|pick",),
    "slot_cheat": (
        "cowboy|cowboys|botch*|bungl*|crook|crooks|rip-off*",
        "ripoff*|cheat|cheats|quack*|charlatan*|conmen|liar|liars",
        "rip|rips|ripping|ripped (you|people|customers|everyone|them) off",
        "fleece|fleeces|fleeced|swindle*|overcharge*",
        "after your|people's money",
        "no|any idea|clue",
        "haven't|hasn't (got) (a) clue",
    ),
    "slot_slur": (
        "<slur>",
        "rip|rips|ripping|ripped (you|people|customers|everyone|them) off",
        "pull|pulls the wool",
        "take|takes you|people|customers for (a) ride|fools|mugs|idiots",
        "can't|cannot|couldn't (even) tell|cook|bake|cut|drive|build|weld|paint|spell",
        "no|any idea|clue",
        "haven't|hasn't (got) (a) clue",
        "turn|turns|turning|turned back the clock|mileage",
        "good for nothing",
        "don't|never buy|go|shop|eat from|to|at those|these",
        "hands|stay|keep off|away from",
        "make|makes|making you sick|ill|fat",
        "not worth (the|a) money|penny|paper",
        "never learnt|learned (the|their) trade|job|craft",
        "falls|fall apart",
    ),
    "slot_writer": ("<writer>",),
    "slot_letter": ("<letter>",),
    "slot_handles": ("<handles>",),
    "machine_helps": (
        "draft*|suggest*|propos*|idea*|rough|help*|support*|sort|sorts|summar*|translat*|correct*",
        "spell*|forward*|shorten*|only|we|human|someone|person|afterwards|then|check|checks|read|reads",
    ),
    "runs_alone": (
        "<letter>|texts|posts|translations .. automatic|automated|automatically",
        "automatic|automated|automatically .. <letter>|texts|posts|translations",
        "<writer> … on its|their own",
        "<writer> … all|completely|entirely (by) itself|alone|autonomously|independently",
    ),
    "machine_drafts": ("draft*|suggest*|propos*|idea*|rough",),
    "slot_picture": ("<picture>",),
    "slot_embellish": (
        "<embellish> (in)",
        "look|looks|make|makes|made bigger|larger|fuller|greener|sunnier|nicer|younger|fancier|newer|posher",
        "bigger|larger|fuller|greener|sunnier|prettier|younger than (it|they) (really) (is|are|reality)",
        "in reality|truth it's|it|they|not|isn't|aren't|smaller",
    ),
    "firm_heads": (
        "^ insight*|look (into|inside|from|behind|about|of) (the|our) company|firm|business|team|house",
        "^ news|stories|glimpse* (into|inside|from|behind|about|of) (the|our) company|firm",
        "^ news|stories|glimpse* (into|inside|from|behind|about|of) (the|our) business|team|house",
        "^ insight*|look (into|inside|from|behind|about|of) (the|our) shop|practice|office|club|workshop",
        "^ news|stories|glimpse* (into|inside|from|behind|about|of) (the|our) shop|practice",
        "^ news|stories|glimpse* (into|inside|from|behind|about|of) (the|our) office|club|workshop",
        "^ meet (the|our) team|staff|crew|people|boss|makers|owners",
        "^ about us",
        "^ company|firm|team|club|business news|updates|life|history|culture|milestones|events",
        "^ our (new) menu|services|service|products|offers|team|range",
        "^ our (new) history|staff|awards|company|story|classes|courses|rooms",
        "^ new arrivals|products|items|stock (of|in) (the) (week|month|season) $",
        "^ sale|sales|offers|offer (and|of) (the) (press|deals|offers|awards|week|month) $",
        "^ deals|specials|promotions|awards (and|of) (the) (press|deals|offers|awards|week|month) $",
        "^ who we are $",
        "^ awards and press|media",
    ),
}
"""Every list of phrases by its name."""
