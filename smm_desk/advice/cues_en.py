"""Cues of English, in the notation of `cues.py`. British and American spelling both stand here."""

from __future__ import annotations

from collections.abc import Mapping

from smm_desk.advice.cues import Cue, Sign

WORDS: Mapping[str, str] = {
    # What goals make larger or smaller.
    "figure": """
        sales revenue revenues turnover profit profits profitability margin margins income earnings share
        market-share costs cost spending expenses growth footfall traffic reach awareness visibility
        recognition reputation image presence exposure trust credibility loyalty satisfaction retention churn
        rate rates conversion conversions engagement impressions clicks click-throughs views likes shares
        ranking rankings reviews review ratings rating stars attendance enquiries inquiries bookings orders
        leads sign-ups signups registrations downloads installs subscriptions referrals appointments
        reservations applications donations pipeline uptime occupancy utilisation utilization demand basket
        calls visits transactions latency productivity efficiency returns complaints membership performance
        standard standards interaction interactions mentions backlinks funding capacity results bottom
    """,
    # Of whom goals want more.
    "people": """
        customer customers client clients buyers buyer shoppers guests guest visitors visitor members member
        subscribers subscriber followers follower fans users user readers leads people patients students
        applicants candidates participants attendees partners patrons diners donors volunteers contracts
        prospects artists
    """,
    "others": "people families households companies businesses couples women men children locals",
    "raise": """
        increase increased increasing grow growing grown raise raised raising boost boosted boosting double
        doubled doubling triple tripled maximise maximize maximising maximizing reduce reduced reducing cut
        lower decrease decreased shorten halve minimise minimize scale quadruple multiply
    """,
    "improve": """
        improve improved improving expand expanding expanded strengthen strengthening enhance enhancing
        optimise optimize build building develop accelerate drive driving sustain maintain secure support
        create extend deepen raise fill
    """,
    "gain": """
        gain gains gaining gained win winning attract attracting acquire acquiring achieve achieves achieving
        reach reaching generate generates generating earn earning hit capture attain obtain get getting retain
        retaining convert recruit bring sign
    """,
    "sell": "sell sells selling sold",
    "want": "want will aim aims would intend hope must should",
    "more": "more new additional extra further",
    "rank": """
        leading leader leaders best largest biggest top number no.1 foremost premier no popular known famous
        recognised recognized preferred
    """,
    "month": "january february march april may june july august september october november december",
    "period": "week month day quarter",
    "rhythm": "daily weekly monthly regularly fortnightly biweekly quarterly consistently",
    "times": "once twice times",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday morning day week month fortnight",
    "channel": """
        social instagram facebook tiktok linkedin youtube pinterest whatsapp snapchat twitter google seo ads
        advertising email newsletter internet online media marketing x
    """,
    "do": """
        post posting publish publishing create write run set launch launching open send share film record
        shoot design implement install register join attend sponsor host organise organize hold offer give
        hand distribute print update respond answer reply comment follow invite release advertise promote
        schedule start test contact text email call add include collect ask conduct hire upload tag introduce
        produce refer submit repurpose monitor track refresh redesign
    """,
    "doing": """
        post posting posts publish publishing publishes launch launching upload uploading film filming tweet
        tweeting share sharing send sending advertise advertising schedule blog blogging
    """,
    "artefact": """
        post posts reel reels story stories video videos newsletter newsletters channel channels account
        accounts profile profiles page pages website site landing ad ads campaign campaigns flyer flyers
        poster posters giveaway giveaways contest event events fair fairs booth booths survey surveys blog
        blogs article articles podcast podcasts hashtag hashtags picture pictures photo photos coupon coupons
        discount voucher vouchers webinar webinars brochure brochures leaflet leaflets banner emails mailing
        shop store sign signs cards walkthrough inserts open-house livestream tutorial tutorials group groups
        system list
    """,
    "place_of_vision": """
        world future city town society region generation community country neighbourhood village
    """,
    "competitor": """
        others competitors rivals competition chains supermarkets discounters retailers everyone agencies
    """,
}

_R, _W, _A, _P = Sign.RESULT, Sign.WAY, Sign.ACTION, Sign.PICTURE

CUES: tuple[Cue, ...] = (
    # A result: how much should come out, and until when.
    Cue(
        "as much as possible",
        _R,
        3,
        (
            "<sell> as much|many .. as possible|we",
            "as much|many .. as possible|we",
            "as high|large|many|big .. as possible",
        ),
    ),
    Cue(
        "figure changed",
        _R,
        3,
        (
            "<raise>|<improve>|<gain> … <figure>",
            "<figure> .. <raise> (by)",
            "<figure> … has|have <raise>",
            "<raise>|<gain> … <people>",
            "get|bring|attract|reach|win more .. <others>",
        ),
    ),
    Cue(
        "people won",
        _R,
        2,
        (
            "<gain> .. <more> .. <people>",
            "<people> .. <raise>",
            "expand|grow|build .. base|list|audience|following",
        ),
    ),
    Cue("change", _R, 2, ("<raise>", "<raise> by <number>", "growth of <number>")),
    Cue("growing slowly", _R, 0, ("grow|growing with|slowly|together|only|at",)),
    Cue("more of it", _R, 2, ("more <figure>|<people>|<others>", "<sell> more", "<more> .. <figure>")),
    Cue(
        "more, at the head",
        _R,
        3,
        (
            "^ more .. <figure>|<people>|<others>",
            "^ new|more .. <people>|<figure> $",
            "^ higher|better|greater|lower|fewer|stronger <figure>",
        ),
    ),
    Cue(
        "bare figure",
        _R,
        2,
        (
            "^ <figure> $",
            "^ <people> acquisition|retention|growth $",
            "^ <figure> and <figure> $",
            "^ <figure> growth $",
        ),
    ),
    Cue(
        "number of something",
        _R,
        3,
        ("^ <number> (+) (<number>) … <figure>|<people>", "^ first <number> .. <figure>|<people>"),
    ),
    Cue("number of something, inside", _R, 2, ("<number> (+) (%|percent) .. <figure>|<people>",)),
    Cue(
        "by so much",
        _R,
        2,
        ("by (at) (least) (about) <number> (%|percent)", "<number> (%|percent) more|growth|increase"),
    ),
    Cue(
        "to so much",
        _R,
        1,
        ("to (at) (least) <number>", "at least <number>", "more than|over <number>", "targeting"),
    ),
    Cue("from so much to so much", _R, 3, ("from <number> .. to <number> (%|percent)",)),
    Cue("money", _R, 1, ("€|£|$|chf|eur <number>", "<number> €|euros|francs|pounds|chf")),
    Cue(
        "until then",
        _R,
        1,
        (
            "by|until (the) end of (<year>|the|this|next|<month>) (year)",
            "by (<month>|summer|autumn|spring|winter) <year>",
            "by <month>|christmas",
            "in|within (the) (first|next) <number> days|months|years|weeks",
            "in the first|next|coming year|quarter",
            "this|next|per|a|by year",
            "in|by (the) q <number>",
            "by year <number>",
            "annually|yearly",
        ),
    ),
    Cue(
        "named as a goal",
        _R,
        3,
        (
            "our|my|main|primary|overall|first|the goal|aim|target|objective|goals|objectives is|are",
            "^ goal|goals|objective",
            "optimistic|sales target",
        ),
    ),
    Cue("aimed at", _R, 1, ("aims|aim to", "goal|target|objective", "with the goal|aim")),
    Cue("rank", _R, 3, ("become|becoming|be|being|remain|are .. <rank>",)),
    Cue(
        "rank, not meant",
        _R,
        0,
        ("be|become|are known|recognised|recognized for|as", "known|recognised|recognized"),
    ),
    Cue(
        "known",
        _R,
        3,
        (
            "become|be the .. <rank>",
            "become|get|be better|more|well known|visible|profitable|successful",
            "become|be (financially) viable|profitable",
            "raise|build|increase|create .. awareness|profile",
        ),
    ),
    Cue("sold out", _R, 2, ("sold out", "break even", "breaks even")),
    Cue("wanted", _R, 1, ("<want> (to) .. <raise>|<gain>|<sell>|<improve>|become",)),
    # A way: how, for whom, differently from whom, and what is left.
    Cue("instead", _W, 2, ("instead", "rather than", "in place of", "as opposed to")),
    Cue("not this but that", _W, 3, ("not|never … but", "neither … nor", "not … it is|it's|rather")),
    Cue(
        "not only",
        _W,
        0,
        ("not only|just", "no later|fewer|less|more than", "number|no 1|one", "not yet", "to no <number>"),
    ),
    Cue(
        "not so",
        _W,
        2,
        (
            "not a|an|the|by|for|on|to|with|through|chasing|every|in|at",
            "^ no",
            "do|does|will|is|are not",
            "don't|doesn't|won't|isn't|aren't|can't|never|cannot",
        ),
    ),
    Cue("no", _W, 1, ("no|not|without|none",)),
    Cue(
        "done without",
        _W,
        2,
        (
            "deliberately|consciously|purposely",
            "leave|leaves|leaving .. to",
            "give|gives up",
            "avoid|avoids|avoiding|refuse|skip|forgo|drop",
            "say|says no",
            "outsource|outsources|outsourcing",
            "eliminating",
        ),
    ),
    Cue(
        "only",
        _W,
        2,
        (
            "exclusively|solely|purely|strictly",
            "only for|with|what|where|who|those|work|serve|serves|sell|take|accept|on|in|when",
            "nothing else",
            "at a time",
            "one … only",
        ),
    ),
    Cue("only, weakly", _W, 1, ("only", "always", "narrow|small|limited")),
    Cue(
        "focus",
        _W,
        2,
        (
            "focus|focuses|focused|focusing|focussed|concentrate|concentrates|concentrating",
            "prioritise|prioritize|prioritising|prioritizing|prioritises|prioritizes",
            "specialise|specialize|specialises|specializes|specialising|specializing|specialist|specialists|specialised|specialized",
            "niche|niches",
            "bet|double on|down",
            "dedicated to",
            "cater|caters to",
            "tailored|designed|built|made|meant for|by|around",
        ),
    ),
    Cue(
        "difference",
        _W,
        2,
        (
            "unlike",
            "differentiate|differentiates|differentiating|differentiator|distinguish|distinguishes",
            "position|positions|positioning|positioned",
            "stand|stands|set|sets (us|ourselves|itself) out|apart",
            "in contrast",
            "compete|competes|competing",
            "<competitor> … cannot|can't|don't|not|won't|lack|never|ignore|overlook|avoid|refuse|refer",
            "where <competitor>|they|the",
            "beat|beats|trumps",
            "unique|uniquely|only one|ones",
            "one-size-fits-all|trade-off|trade-offs",
            "different|differently",
        ),
    ),
    Cue(
        "by doing",
        _W,
        2,
        ("by|through (deeply|deliberately) *ing", "through|via|using|leveraging", "with (our|a|an) own"),
    ),
    Cue(
        "by being",
        _W,
        0,
        (
            "by being|becoming|increasing|improving|doing",
            "through|via|using|by (our|the|paid) <channel>",
            "through growth|more",
        ),
    ),
    Cue("order", _W, 2, ("first … then|before|next", "before *ing", "firstly")),
    Cue(
        "reason",
        _W,
        1,
        (
            "in order to",
            "because",
            "so that",
            "that|this|which is why",
            "while",
            "if … will",
            "who|whose",
            "we win|work|serve|operate|charge|price|target",
        ),
    ),
    Cue("named as a strategy", _W, 1, ("our|growth|business|competitive|core|marketing strategy",)),
    Cue(
        "so named, but a result",
        _W,
        0,
        (
            "our|growth|business|competitive|core|marketing (business|growth|marketing) strategy is to <raise>|<improve>|become|be|achieve|reach|sell|win|gain",
        ),
    ),
    # An action: something done, how often, on which channel.
    Cue(
        "thing done",
        _A,
        3,
        (
            "^ <do> … <artefact>",
            "host|hold|organise|organize .. workshop|workshops",
            "will|to|we <do> … <artefact>|<channel>",
            "^ <doing> … <channel>",
            "^ we <doing> … <channel>",
        ),
    ),
    Cue(
        "doing",
        _A,
        2,
        ("^ <do>", "we will|shall <do>", "^ <doing> .. on|to", "be|being active on", "to <doing> .. on"),
    ),
    Cue(
        "rhythm",
        _A,
        4,
        (
            "<number> (<number>) (x|times|×) a|per|each|every <period>",
            "<number> x|times|× <period>",
            "two|three|four|five times (a|per|each|every) <period>",
            "once|twice (or) (twice) a|per|every|each <period>",
            "<number> (<number>) .. <artefact> (a|per|each|every) <period>",
            "<artefact>|<doing> … <rhythm>",
            "<rhythm> .. <artefact>|<doing>",
            "<artefact>|<doing> … every|each (<number>) <weekday>|days|weeks",
            "every|each <weekday> .. <artefact>|<doing>",
            "a|an|one <artefact> a|per|every|each <period>",
        ),
    ),
    Cue("rhythm, weakly", _A, 1, ("a|per|every|each <period>", "<rhythm>")),
    Cue(
        "bare thing",
        _A,
        2,
        (
            "^ <artefact> $",
            "^ <channel> <artefact> $",
            "^ <channel> and <channel> $",
            "^ instagram|facebook|tiktok|linkedin|youtube|newsletter $",
            "^ social media $",
        ),
    ),
    # A picture: what will be different, what the firm is there for.
    Cue(
        "named as a vision",
        _P,
        5,
        (
            "our|my|the vision",
            "^ vision",
            "our|my|the mission",
            "^ mission",
            "our purpose",
            "envision|envisions|envisage",
        ),
    ),
    Cue(
        "a world in which",
        _P,
        4,
        ("a|the <place_of_vision> where|in|that|of (which)", "^ <place_of_vision> where|in"),
    ),
    Cue(
        "dream", _P, 4, ("dream|dreams|dreaming", "imagine", "one day", "we believe|exist", "we are here to")
    ),
    Cue(
        "everybody can",
        _P,
        2,
        (
            "every|everyone|everybody|all .. can|has|have|should|deserves|thrives",
            "nobody|no-one has|needs",
            "accessible to all|everyone",
        ),
    ),
    Cue(
        "what for",
        _P,
        2,
        (
            "^ to make|help|empower|inspire|give|enable|create",
            "helping|empowering|enabling|inspiring .. people|families|women|communities|customers",
            "fulfilling|better|healthier|happier lives|life",
            "full|fullest potential",
        ),
    ),
    Cue(
        "the common good",
        _P,
        1,
        ("society|planet|community|communities|world|future|generations|humanity|peace|dignity",),
    ),
)
