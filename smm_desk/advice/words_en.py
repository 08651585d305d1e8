"""Lists of English words that the cues speak of, in the notation of `cues.py`.

British and American spelling both stand here.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    "times": "once twice",
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
    # Verbs of single tasks that say nothing of a result; weaker than "do", for a strategy may begin so too.
    "task": """
        adapt announce apply appoint approach arrange assign assemble audit automate batch begin book brief
        capture chat check claim clarify clean collaborate compile complete conclude configure contribute
        coordinate curate customise customize decide decorate define delete demo deploy display document
        donate draft edit embed enable encourage engage enrol enroll equip evaluate exhibit experiment
        explain explore feature finalise finalize find finish fix gather greet hang highlight identify
        incorporate inform integrate interview investigate label learn link mail make map measure meet
        mention message migrate name negotiate notify obtain onboard order outline partner perform
        photograph pilot pin pitch place plan prepare present procure promote prototype provide publicise
        publicize purchase put record remind remove rent repair report request research resolve review
        revise rewrite roll segment select setup shortlist show showcase simplify stock streamline subscribe
        switch talk teach teaser train translate transition try update use validate verify visit volunteer
        adopt archive cancel circulate commission commit compare consider designate erect exchange formalise
        formalize install invite proofread relocate replace reprint seek settle sew specify sort swap sweep
        tidy wrap
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
        shop store sign signs cards walkthrough inserts open-house livestream tutorial tutorials group
        groups system list
    """,
    # Things that are made or offered, beyond the usual ones of marketing.
    "thing": """
        card program programs programme programmes promotion promotions scheme schemes template templates
        bot chatbot form forms demo demos workshop workshops course courses session sessions directory
        directories testimonial testimonials guide guides ebook checklist tool tools dashboard feature
        features plugin integration integrations bundle bundles sample samples kit kits thread threads
        interview interviews presentation presentations press release releases meetup meetups stall stand
        raffle quiz hackathon ama tour tours trial trials pilot pilots button widget stickers
    """,
    # What is made so that it lasts: a result, whatever verb brings it about.
    "condition": """
        culture workplace environment atmosphere climate excitement buzz reputation presence base foundation
        footing sense community relationships relationship partnerships partnership ties bonds connections
        confidence trust loyalty capacity resilience stability independence reserve reserves cohesion morale
        participation involvement engagement interest appreciation understanding pride belonging teamwork
        expertise skills knowledge access inclusion diversity equity sustainability viability workforce team
        pool pipeline following demand appeal identity experience quality safety cleanliness links link
        recognition economy season stay income name network collaboration cooperation perception perceptions
        consistency
    """,
    # What an office writes, sets up or runs: a task is done when it is there.
    "paperwork": """
        plan plans policy policies procedure procedures guideline guidelines protocol protocols handbook
        manual calendar schedule timetable database spreadsheet register inventory agenda minutes budget
        committee committees taskforce subcommittee council position job questionnaire survey surveys
        assessment study audit inspection report reports review reviews proposal proposals application
        applications agreement agreements contract contracts memorandum strategy materials kit packet
        activities activity meetings meeting orientation training trainings class classes drive rota roster
        signage display displays exhibit exhibits catalogue catalog archive archives compendium toolkit
        grants grant sponsors opportunities options feasibility needs
    """,
    # Verbs of looking into something, of beginning and of arranging it.
    "examine": """
        explore evaluate assess review identify investigate consider seek research examine analyse analyze
        study survey monitor determine document compile gather solicit inventory benchmark test pilot trial
        look check discuss consult interview begin continue commence initiate perform undertake carry
        coordinate appoint hire recruit convene designate assign form
    """,
    # Verbs that bring about something lasting, and those that better it.
    "fashion": """
        create build develop foster cultivate establish maintain promote nurture ensure instil instill forge
    """,
    "mend": """
        improve strengthen enhance deepen modernise modernize upgrade renew refresh revitalise revitalize
        raise broaden widen diversify lengthen solidify stabilise stabilize extend
    """,
    # The same, as nouns of doing.
    "fashioning": """
        creating building developing fostering cultivating establishing maintaining promoting nurturing
        ensuring forging improving strengthening enhancing deepening modernising modernizing renewing
        reviving broadening widening diversifying securing sustaining extending stabilising stabilizing
    """,
    # How a good result is, when it is named by itself.
    "sound": """
        positive strong stronger loyal steady stable sustainable healthy solid reliable wider broader deeper
        regular repeat recurring lasting thriving regional national growing recognised recognized
        sufficient secure balanced good better great excellent full busy consistent predictable
    """,
    "done": """
        appointed posted published invited asked contacted printed sent updated arranged held recorded tested
        trained bought ordered installed repaired reviewed added checked collected designated assigned
    """,
    # What missions promise to do for others.
    "serve": """
        provide promote foster enrich serve support encourage preserve advance connect bring educate enhance
        cultivate celebrate inspire empower help enable create nurture protect offer deliver share engage
        transform champion strengthen unite further make give contribute collect conserve interpret honour
        honor welcome safeguard sustain communicate
    """,
    "place_of_vision": """
        world future city town society region generation community country neighbourhood village
    """,
    "competitor": """
        others competitors rivals competition chains supermarkets discounters retailers everyone agencies
    """,
}
