"""English words by which vision, strategy and thrusts are read, in the notation of `vocabulary.py`."""

from __future__ import annotations

from collections.abc import Mapping

DIRECTION: Mapping[str, str] = {
    # Being somewhere, and no more.
    "the_net": "online internet net web digital",
    "being_there": """
        be being present presence visible visibility seen found try* test* use using start* join* more
        better stronger entry step out get go going
    """,
    # Kinds of people that together are nearly everybody.
    "kinds_of_people": """
        private individuals persons companies businesses firms clubs families children kids teenagers adults
        seniors pensioners couples singles ladies gentlemen women men tourists locals guests young old big
        small beginners professionals students pupils hotels restaurants schools councils
    """,
    "cheapest": "cheapest lowest-price lowest discount discounter bargain bargains cheap",
    "finest": "premium luxury luxurious exclusive finest high-end upmarket upscale top-quality",
    "hopes": """
        more better known reach visib* awareness attention advertising image followers likes turnover sales
        customers clients presence publicity
        grow grows growth people applicants applications leads exposure
    """,
    "hoping": """
        bring* help* come comes
        increas* boost* grow* growth win* gain* improv* strengthen* new free cheap bigger greater higher
        generat* leads sales online digital* modern* clicks views brand loyalty attract* applications build*
        exposure name
    """,
    "goods": """
        bread* cake* rolls pastries pies eggs honey mead cider bacon ham sausage* meat cheese* milk
        butter fruit vegetables juice* wine* beer* spirits oil oils tea teas coffee* chocolate* jam*
        soup* salad* flowers bouquets plants candles soap* propolis cosmetics perfume* shoes boots bags
        trousers jackets skirts fabric* wool socks hats blankets cushions tables chairs beds kitchens
        stairs windows doors shutters blinds screens floors stoves lamps lights frames portraits photos
        photography prints cards books toys games bikes bicycles e-bikes helmets cars tyres heating
        plumbing ventilation solar electric* wiring painting cleaning removals transport gardening
        pruning manicure* pedicure* massage* lashes makeup haircuts colouring coaching courses classes
        workshops seminars tours trips rooms apartments catering buffets menus pizza pasta burgers
        bookkeeping accounting accounts payroll tax taxes returns audit* webdesign design websites seo
        graphic* print* logos business-cards flyers physio* *therapy *therapies drainage lymph* taping
        fashion menswear womenswear lingerie belts jewellery watches glasses hire rental rentals fitting
        fittings boot ski skis snowboards lessons tuition yoga pilates fitness sauna treatment
        treatments consulting disposal deliveries repairs servicing accessories lamb beef pork potatoes
        potato fish poultry chicken salads sandwiches rolls pastry wallpaper carpets curtains upholstery
        mattresses machines paints timber firewood hedges lawns tree roofing facades plastering painting
        renovations extensions copywriting programming hosting apps insurance mortgages facials waxing
    """,
    # What nobody sells, though it may stand in a list.
    "worth_living_for": """
        *ness *ship *hood home warmth joy peace time space trust luck love courage meaning children kids
        people neighbour* friends grandchildren grandparents parents future heart laughter silence air life
        noise hope respect roots pride less more trees place places who where which that again quality
        passion security blossoms bees
    """,
    "everybody_or_nobody": "every each everyone everybody nobody no never again anyone not all",
    # By which a sentence sets a figure or a day, or is only half a sentence.
    "counted_or_due": """
        should must ought objective* aim goal target least most average percent cent half second third tenth
        two three four five six seven eight nine ten eleven twelve twenty forty hundred* thousand by until
        end week* month* year day* january february march april june july august september october november
        december christmas easter autumn spring winter full taken complete finished sold cover earn shorten
        maintain have to than client clients customer customers cleared waiting
    """,
    # By which a sentence tells that something is wrong.
    "trouble": """
        not no never none hardly only but too lack* missing fewer less few little elsewhere despite difficult
        expensive nobody don doesn won can cannot isn aren away lose* losing lost fall* drop* shortage
        although
        unfortunately problem* trouble afraid fear* think*
    """,
    "buzzwords": """
        quality high-quality innovat* passion* holistic* tailor* bespoke competen* professional*
        authentic* sustainab* future oriented forward thinking customer centric customercentric dynamic*
        flexib* modern* leading leader unique* excellen* added synerg* solution oriented optimal* perfect*
        perfection reliab* trust trusted transparen* respect* honesty integrity teamwork engaged motivated
        agil* smart* digital* premium experience experienced outstanding attractive versatile
        comprehensive efficien* effective* creativ* inspir* state art world class cutting edge best top
        fairness openness commitment committed dedicated dedication responsib* seamless* empower*
        likeable likable approachable personable relatable trustworthy genuine sincere credible caring
        welcoming courteous knowledgeable skilled heartfelt
        exceptional* first-class superior valued orientation oriented longstanding
    """,
    "claims": """
        better cheaper faster friendlier friendly personal individual nicer fair good price prices lower
    """,
    # What a goal wants to grow.
    "growth": "turnover revenue* profit* growth grow double biggest largest increase leader",
    # What stands beside "experience" and makes no difference.
    "years": """
        year years since over more than already ten twenty thirty forty fifty am work simply everything
    """,
    # By which a way is told from a picture or a result.
    "choice": """
        instead without rather concentrat* limit* focus* specialis* specializ* deliberately exclusively
        forgo* niche differently
    """,
    # What goals say when they name nothing.
    "vague": """
        more better improv* increas* strengthen* optimi* rais* grow* known awareness presence present
        visib* success* expand* build* promot* attractive* modern* active* activity activities image
        online digital* profile become professional* perceiv* perception communication* marketing
        advertising attention boost* enhance* show develop* push expansion extension enlarg*
    """,
    # What every company has.
    "business": """
        company companies business businesses firm shop team customer customers client clients guest
        guests staff employee employees people partner partners product products service services offer
        offers offering offerings solution solutions industry field sector market region area provider
        providers supplier work stand stands provide provides deliver delivers place put puts strive aim
        create creates give gives great high highest level standard standards value values needs need day
        daily live believe focus care us heart big most meet exceed expectations combine know goal range
    """,
    # By which a text speaks of the business, and not only of a channel.
    "matters": """
        customer* client* guest* turnover revenue sales price* market* demand* order* sell* buy* bought
        apprentice* staff worker* applicant* appl* shop* patient* member* appointment* suppl* craft* goods
        provider* rent cost* profit* visit* famil* people neighbour* enquir* compet* rival* booking* tenant*
    """,
    "nothing": "nothing anything everything none all no nobody open",
    "nothing_around": """
        we do not don't don t rule out exclude leave is off the table at moment for now yet so far are to
        to everyone want would like currently limits restrictions excluded ruled do offer else
    """,
}
"""Every list by its name."""
