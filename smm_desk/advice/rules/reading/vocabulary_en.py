"""English words that the rules know, in the notation of `vocabulary.py`."""

from __future__ import annotations

from collections.abc import Mapping

from smm_desk.advice.rules.reading.vocabulary_en_direction import DIRECTION

WORDS: Mapping[str, str] = {
    # Words that carry a sentence without saying anything.
    "grammar": """
        the a an we us our ours i me my you your it its they their them he she who whom what which that
        this these those there here and or but as well also like so with for on in at to into from of by
        through about over is are be been being was were have has had having do does did doing will would
        can could may might must should shall want wants make makes making let lets get still always ever
        very all every each both between per when where because since than then not s t re ve ll
    """,
    "we": "we us our",
    # What everybody hopes to have from social media.
    "effects": """
        more better known reach visib* awareness attention advertising image followers likes turnover sales
        customers clients presence publicity
    """,
    "doing": """
        post publish* open set launch* send print* hand create write film shoot organis* organiz* run
        start update design invite share make distribut* build plan record upload advertise comment
        produce host
    """,
    # What may stand beside such words and makes them no clearer.
    "vague_around": """
        bit little lot much generally overall whole really simply just finally clearly noticeably somewhat
        people everyone everybody locals village valley district quarter neighbourhood country county
        company firm business brand name customers clients new further year next coming gladly like d ll
        work working do doing go going things thing on more'd even still better well as
    """,
    "channels": """
        social media instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp internet
        web net channel channels page pages account accounts website google platform platforms region
        market town city area public future time
    """,
    # Figures that please and say little.
    "vanity": "follower followers likes fans reach impressions views subscribers hearts eyeballs",
    "business_link": """
        enquir* inquir* appointment* order orders turnover sales revenue customer* client* buy* bought
        purchas* booking* book bookings appl* lead leads quote quotes quotation* reserv* registr* sign*
        conversation* visit* guest* test trial* consult* question* answer* message* member* donat*
        apprentice* franc* euro* chf eur gbp newsletter* recommend* battery kilomet* participant* patient*
        mandate* comment* kitchen within
    """,
    # What the firm itself puts out.
    "output": """
        post posts posting story stories reel reels video videos newsletter newsletters article articles
        blog publish publishing frequency published posted
    """,
    "share": "share proportion percentage",
    "rhythm": """
        week weeks weekly month months monthly day days daily year yearly quarter once twice thrice times
        time x regularly number count least new more instagram facebook tiktok linkedin youtube social
        media one two three four five six ten on per a our
    """,
    "people_nobody_is": """
        consumer consumers end-consumers customer customers client clients market audience audiences
        user users buyer buyers shopper shoppers purchaser purchasers prospect prospects people public
        target clientele prospectives prospective leads stakeholder stakeholders makers multiplier
        multipliers endconsumers segment segments base personas persona demographic demographics enduser
        endusers
    """,
    "people_around": """
        target end potential existing future new private possible our the and all general group groups
        final individual typical young older current present returning loyal paying b c 2 to with purchasing
        spending power high interested in other various qualified solvent retail walk walkin primary
        secondary core main decision of a some any online digital as well both or product products
        service services solution solutions goods offer offers quality conscious price minded oriented
        today s premium segment companies company business businesses organisations valuable relevant brand
        brands discerning demanding affluent modern ideal best items articles buying for
    """,
    # What may stand beside "everybody" and narrows nothing.
    "beside_everybody": """
        region city town village area country county canton district neighbourhood world switzerland germany
        austria europe shop door house here near far years year old age basically really simply just
        potentially kids children adults men women people customers guests nobody welcome open matter too
        families companies clubs private friendly nice after even if
    """,
    # What tells a group of people from everybody.
    "liking": "like likes love loves enjoy enjoys interested fond",
    "wishing": "want wants would wish wishes",
    "narrowing": """
        with without after before at despite since under over during from on by again still never not no
        become quit stop give lose switch change us our me my here there when because than first new daily
        alone themselves own whose instead though of for
    """,
    "beside_groups": "but also all young older small large as well the",
    "private_groups": """
        private privately family families household* homeowner* house pensioners retirees seniors teenagers
        children couples singles tourists tenants students
    """,
    "business_groups": """
        companies firms businesses hotels communes councils municipalities clubs schools shops practices
        hospitals clinics authorities restaurants tradesmen tradespeople industry offices doctors dentists
        pharmacies farmers architects
    """,
    # Needs that are an offer, a trade or a wish of the firm.
    "needing": """
        need* want* look* know see not no without is are has have can too because when so that to before
        early ask* reach* until
    """,
    "enabling": "able can reach know find ask learn hear",
    "seeking": "need needs want wants seek seeks looking",
    "praise": "beautiful nice good great lovely fine best better cheap affordable",
    "workers": """
        people staff apprentice* trainee* talent* hands personnel employee* worker* colleague* technician*
        applicant*
    """,
    "employers": "company employer* job place firm apprenticeship*",
    "applicants": """
        pupil* apprentice* trainee* applicant* candidate* student* graduate* school* jobseeker* staff
        teenager* employee*
    """,
    # Meeting places that are no place.
    "nowhere": """
        everywhere anywhere internet online net web phones smartphone smartphones mobile mobiles screen
        social media digital app apps
    """,
    "nowhere_around": """
        phone just really simply actually basically probably people customers everyone everybody town city
        region somewhere these days nowadays today always of course outside find found meet met reach seen
        spend time usual usually many most mostly whole world country place places very possible
    """,
    "hardly": "hardly rarely seldom few barely",
    "our_offer": "product products service services offer offers offering offerings range goods articles",
    "own": """
        offer offers product products novelty novelties award awards price prices certificate* promotion*
        promo discount* company news range anniversary service services success* reference* voucher* sale
        sales advertising press release releases bestseller* deals deal catalogue specials clearance
    """,
    "own_around": """
        week weekly month monthly day days today current new newest latest best top present presenting show
        showing promote promoting post inform information season year further etc launch launches team
        introduce introducing hot business firm shop report talk presenting arrivals
    """,
    "own_things": """
        medal* team actions packages bundle* voucher* machines premises partners history deals branch
        collection collections committee showroom fairs newcomers machinery extension renovation
    """,
    "own_life": """
        birthday birthdays excursion excursions outing outings opening hours actions machine anniversaries
    """,
    "asking": "what how who when where why which whose whether",
    "checking": """
        check* test* assum* guess* ask* count* notes noted log list lists figures numbers data statistic*
        records observ* feedback
    """,
    "ailments": """
        *ill illness* disease* rheuma* diabet* allerg* *pain pains arthritis cancer dementia *disabilit*
        disabled asthma migraine autis* depress* anxiety addiction* hearing parkinson epilep* intoleran*
    """,
    "firm": "we us our ours my me i",
    "padding": """
        wishes greetings sayings easter christmas holiday holidays memes quotes joke jokes jests
    """,
    "exchange": """
        question* answer* listen* hear* dialogue* dialog* convers* exchang* comment* feedback discuss*
        community talk* reply replies replied reply* respond* response* moderat* message* invit* join*
        vote* voting poll* review* tell* critic* survey* ask asks asking asked chat* each-other meet*
        together debate*
    """,
    "everybody_does_it": """
        everybody everyone all must have has need trend trendy trending competitors competition others
        fashion hip indispensable mandatory presence present hype
    """,
    "everybody_around": """
        because since as is are be being there here on in it to you we us our one the a of simply just
        these days nowadays today now right social media instagram facebook tiktok linkedin youtube
        internet online do does doing so too use uses using at almost people world whole companies
        business businesses other part belongs also already that everywhere competitor and
    """,
    "hearsay": """
        knows known assumption assumptions assume guess guessing think believe feeling gut obvious
        obviously clear clearly estimate hunch
    """,
    "hearsay_around": """
        that this it is are we i everyone everybody one a an our just only pure my own so of us all no
        proof
    """,
    "nobody": """
        team everybody everyone all we nobody none anyone anybody someone somebody whoever open tbd
        undecided various no marketing department
    """,
    "nobody_around": """
        the our whole entire has have time one who is at moment yet it happens together person of us currently
        presently still so far probably maybe perhaps usually
    """,
    # Who stands in for somebody and is that somebody once more.
    "the_same": """
        herself himself myself themselves yourself same ditto
    """,
    "once_more": """
        herself himself myself themselves yourself same ditto too also again still as well the person she he i
        me just only always is it does on her his own once more likewise
    """,
    # Who is shown in pictures, and whether they know.
    "pictures": """
        photo* picture* film films filming video* image* snap* screenshot* portrait* shoot record* dashcam
        webcam drone* pic pics clip clips footage cctv selfie* reel reels
    """,
    "people_shown": """
        child* kids pupil* patient* customer* client* guest* resident* member* visitor* participant* people
        person* passer* parent* apprentice* staff neighbour* faces queue crowd stranger*
    """,
    "children": "child children kid kids toddler* baby babies pupil pupils",
    "consent": """
        consent* permission* agree* signed sign signs approv* allowed asked ask asks privacy yes
    """,
    "hiding": """
        anonym* blur* pixel* invented fictitious sample dummy made-up made behind face faces recogni*
    """,
    "forbidding": "protect* down taboo forbidden forbid* delet* remov* illegal",
    "supposing": "whoever if whether",
    "sometime": """
        soon asap some quickly quick promptly prompt timely fast someday sometime eventually later long
        future shortly possible
    """,
    "sometime_around": """
        as in a the some day time manner term we can far very when when always one answer fashion
    """,
    "things_for_sale": """
        product* accessor* repair* service* spare parts sales rental hire shipping equipment tools
        furniture clothes jewellery drinks machines consulting installation goods
    """,
    # What carries no meaning when two texts are compared.
    "too_common": """
        no not none more new other others people person persons year years week weeks month day days when
        why how much many get need needs take cost costs good long post posts video videos topic topics
        ten two three four five question questions answer answers offer offers come comes go goes does
        really first after before without only know time right mean one
    """,
    "negators": """
        reduc* lower* halv* cut no not none never without instead rather nor neither avoid* stop* abolish*
        forgo* abandon* except drop* skip* less fewer against clos* delet* leav* cancel* watch* observ*
        reading read retire* nothing don didn doesn won isn aren cannot nobody unlike free
    """,
    # A text that asks about a thing or warns of it does not plan it.
    "questioners": "why myth myths trap traps harm* hurt* mistake mistakes ruin* unlike compar*",
    "platforms": """
        instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp snapchat threads
        bluesky mastodon twitter twitch telegram reddit
    """,
    "social_media": "social socialmedia",
    "bare_channel": """
        social media marketing channel channels posting account page new maybe perhaps possibly plus tik tok
        etc push offensive campaign
    """,
    "homes": "account accounts channel channels profile profiles page pages presence",
    "showing": """
        photo* picture* image images video* film* reel* portrait* portray* face faces show* introduce*
        story stories selfie* footage
    """,
    # What takes a phrase back that stands in the same sentence.
    "denials": """
        no not none never nor neither without instead nobody avoid* forgo* against don doesn won cannot
        dont doesnt wont
    """,
    # What may stand between "no" and the thing that is left.
    "fillers": "any anymore further give keep keeps kind kinds more offer own run sell serve such take use",
    "generic_heads": """
        campaign campaigns action actions policy policies offer offers code codes battle battles
    """,
    "not_enough_alone": """
        product products customer customers client clients people account accounts post posts video videos
        content work time money price prices offer offers project projects channel channels service
        services sale sales selling business company thing things topic topics order orders campaign
        campaigns action actions hour hours brand brands text texts picture pictures article articles
        compromise compromises experiment experiments range audience audiences measure measures everything
        all anything growth quality staff shop tool tools social media marketing part parts kind kinds way
        case cases question questions communication site sites job jobs market markets company companies
        deal deals face faces name names
    """,
    **DIRECTION,
}
"""Every list by its name."""
