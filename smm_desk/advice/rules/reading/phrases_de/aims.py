"""German phrases by which goals are told from what is done for them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

_FEELINGS = """
    vertrauens sympathie image zufriedenheits wohlfühl stimmungs marken bekanntheits beliebtheits
    qualitäts begeisterungs glücks motivations wahrnehmungs ansehens reputations loyalitäts präsenz
    sichtbarkeits attraktivitäts gemeinschafts zugehörigkeits heimat wir team
"""
_MEASURES = """
    wert werte faktor niveau grad level barometer gefühl potenzial stärke punkte geist quotient
"""

LISTS: Mapping[str, str] = {
    "piece": """
        post posts *post *posts posting postings *postings beitrag beiträge beiträgen *beitrag *beiträge
        story stories storys *storys *stories reel reels *reel *reels video videos *video *videos clip
        clips newsletter *newsletter rundbrief rundbriefe rundbriefen mailing mailings rundmail
        rundmails blogartikel fachartikel artikel blogbeitrag blogbeiträge tiktok tiktoks livestream
        livestreams podcastfolge podcastfolgen folge folgen episode episoden karussell karussells
        pressemitteilung pressemitteilungen medienmitteilung medienmitteilungen medienmitteilunge
        aussendung aussendungen newsletterausgabe newsletterausgaben content inhalte uploads shorts
        tweets texte kurzvideos infobriefe infobrief
    """,
    "given_out": """
        veröffentlichte veröffentlichter veröffentlichten gepostete geposteter geposteten publizierte
        publizierter publizierten hochgeladene hochgeladener hochgeladenen verschickte verschickter
        versandte versandter versendete versendeter erstellte erstellter produzierte produzierter
        geschriebene geschriebener aufgeschaltete aufgeschalteter neue neuer eigene eigener
        abgesetzte abgesetzter
    """,
    "give_out": """
        posten postet poste gepostet veröffentlichen veröffentlicht publizieren publiziert hochladen
        hochgeladen laden verschicken verschickt versenden versendet versandt erscheinen erscheint
        herausgeben rausgeben rausschicken verfassen verfasst schreiben geschrieben produzieren
        produziert drehen gedreht erstellen erstellt aufschalten online absetzen abgesetzt
    """,
    "count": """
        anzahl zahl anz menge summe total anzahlen stückzahl häufigkeit frequenz rhythmus
    """,
    "much": "doppelt zweimal dreimal dreifach gleich viermal",
    "span": """
        tag tage tagen woche wochen monat monate monaten monats quartal jahr jahre jahres saison
        halbjahr semester werktag werktage wochentag wo mt kw
    """,
    "by_then": """
        jahresende sommer herbst winter frühling frühjahr weihnachten ostern saisonende saisonstart
        januar februar märz april mai juni juli august september oktober november dezember ende
        mitte anfang
    """,
    "roughly": "mindestens insgesamt total rund circa ca etwa gut wenigstens minimum gesamthaft",
    "event": """
        fotoshooting fototermin shooting fotoaktion umfrage befragung workshop workshops kurs
        schulung schulungen weiterbildung infoanlass infoabend informationsabend stand aktionstag
        gewinnspiel verlosung wettbewerb adventskalender kundenbefragung gästebefragung mitarbeiterfest
        sommerfest kundenanlass jubiläumsfest medienkonferenz videodreh dreh drehtag plakataktion
        flyeraktion inserat inserate inseratekampagne werbekampagne kampagne postwurf betriebsbesichtigung
        schnuppertag kick-off strategiesitzung klausur klausurtag brainstorming teamsitzung sitzung
        relaunch redesign apéro apero
    """,
    "somebody_does": """
        macht übernimmt postet filmt fotografiert schreibt betreut richtet eröffnet erstellt
        organisiert führt pflegt verteilt lädt dreht gestaltet plant sammelt bearbeitet aktualisiert
        beantwortet verschickt stellt kümmert schaltet entwirft druckt
    """,
    "outside": """
        kunden kundinnen kundschaft gäste stammgäste stammkunden besucher besucherinnen leute familien
        eltern kinder patienten patientinnen mitglieder touristen nachbarn einheimische firmen
        betriebe vereine schulen lehrlinge mieter käufer käuferinnen teilnehmer teilnehmerinnen
        feriengäste bewerber spender zuhörer leser leserinnen jugendliche niemand jeder
    """,
    "come": "kommen kommt buchen buchten rufen bestellen kaufen melden fragen bleiben wählen finden",
    "apart": """
        abheben abheben unterscheiden unterscheidet abgrenzen differenzieren profilieren positionieren
        hervorheben herausstechen punkten überzeugen
    """,
    "fame": """
        echo bekanntheit bekanntheitsgrad markenbekanntheit image markenimage sichtbarkeit präsenz
        markenpräsenz ruf ansehen aufmerksamkeit sympathie beliebtheit vertrauen kundenzufriedenheit
        gästezufriedenheit zufriedenheit loyalität treue kundenbindung kundentreue kundennähe nähe
        bindung reputation wahrnehmung renommee attraktivität glaubwürdigkeit relevanz interesse
        begeisterung wertschätzung profil auftritt aussenauftritt erscheinungsbild aussenwirkung
        marke gemeinschaftsgefühl zusammenhalt mitgliederbindung bürgernähe transparenz
        identifikation akzeptanz goodwill dialog austausch community
    """,
    "lift": """
        schaffen aufbauen ausbauen stärken verbessern steigern erhöhen pflegen fördern festigen
        aufpolieren schärfen wecken gewinnen erzielen erreichen heben vergrössern vertiefen
        entwickeln auffrischen optimieren intensivieren mehren generieren erlangen zurückgewinnen
    """,
    "people_meant": """
        kunden kundinnen kundschaft gäste leute menschen junge jungen jugend jugendliche familien
        touristen bevölkerung zielgruppe zielgruppen neukunden publikum mitglieder eltern senioren
        einheimische stammkunden stammkundschaft stammgäste fans patienten besucher generation
        interessierte nachwuchs
    """,
    "move": """
        ansprechen erreichen begeistern überzeugen abholen berühren inspirieren mitnehmen binden
        zufriedenstellen glücklich verwöhnen
    """,
    "hollow": """
        echo vertrauen sympathie image ansehen ruf zufriedenheit qualität teamgeist wir-gefühl zusammenhalt
        freude laune vereinsleben motivation spass begeisterung wertschätzung kundenbeziehung
        kundenbeziehungen gemeinschaft gemeinschaftsgefühl zugehörigkeit gemütlichkeit atmosphäre wohlbefinden
        stolz harmonie
        arbeitsklima betriebsklima klima miteinander solidarität lebensfreude dorfleben kameradschaft
        stimmung präsenz bekanntheit kundentreue nähe verbundenheit kreativität innovation modernität
        professionalität kompetenz seriosität gastfreundschaft herzlichkeit
    """,
    "feeling_measured": " ".join(
        f"{feeling}{measure}" for feeling in _FEELINGS.split() for measure in _MEASURES.split()
    ),
    "outcome_meant": """
        kund* gäst* gast *gäste *kunden neukund* stammkund* leute menschen familien jugendliche junge
        patient* mitglied* *mitglieder lernende* lehrling* azubi* mitarbeit* fachkräft* bewerb*
        *bewerbungen besuch* teilnehm* *teilnehmer schüler* spend* *spenden gönner* abos *abos abo
        abonn* buchung* *buchungen bestell* *bestellungen auftrag aufträge anfrage* *anfragen anruf*
        termine anmeld* *anmeldungen verk* *verkäufe umsatz umsätze gewinn ertrag erträge marge einnahmen
        absatz auslastung belegung frequenz laufkundschaft reichweite sichtbarkeit bekannt* aufmerksamkeit
        image präsenz vertrauen zufrieden* treue kundenbindung nähe follower* likes reaktion* feedback
        interesse resonanz erfolg wachstum marktanteil* absagen reklamation* stornierung* beschwerden
        ausfälle leerstand kündigung* fluktuation zuspruch zulauf andrang übernachtungen nächte
        reservation* reservierung* tische zimmerbelegung vermietung* einsätze mandat* projekte
        fans klienten klientinnen interess* *zahlen freiwillige* publikum ruf rücksendungen retouren
        wiederkehr* empfehl* bewertungen rezensionen haushalte touristen einheimische frauen männer
        kinder firmen* vereine schulklassen austritt* leerlauf leerzeiten *gesellschaften rückhalt
        weiterempfehl* zuschauer* beteiligung abnehmer* *abbrüche abbrüche reservat* demos no-shows
        hochzeit* *hochzeiten lehrtöchter kommentare wiederkommen unterstützung vertragsabschlüsse
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pieces_put_out": (
        "<number> (neue|eigene|kurze|gute) <piece> (pro|je|im|in) (der) <span> (<give_out>)",
        "<number> (neue|eigene|kurze|gute) <piece> (die|am|per|jede|jeden) (der) <span> (<give_out>)",
        "<roughly> (<roughly>) <number> (neue|eigene|kurze|gute) <piece> (<give_out>)",
        "<number> (neue|eigene|kurze|gute) <piece> (im|bis|zum|in) (zum|ende) <by_then>|<year>|jahr",
        "<number> (neue|eigene|kurze|gute) <piece> (im|bis|zum|in) (mitte|den|dem) <by_then>|<year>|jahr",
        "^ <number> (neue|eigene|kurze|gute) <piece> $",
        "^ <number> (neue|eigene|kurze|gute) <piece> <give_out>",
        "pro|je|im|jeden|jede|jedes (<number>) <span> .. ein|eine|einen (neue) <piece>",
        "pro|je|im|jeden|jede|jedes (<number>) <span> .. zwei|drei|vier|<number> (neue) <piece>",
        "<piece> … <give_out> (<number>) <number> mal|x",
        "täglich|wöchentlich|jeden (tag) (etwas|was|einen|content) auf|bei facebook|instagram",
        "täglich|wöchentlich|jeden (tag) (etwas|was|einen|content) auf|bei insta|tiktok|linkedin",
        "alle <number> <span> … <give_out>",
        "<much> so viel|viele|oft|häufig … <piece>|posten",
        "die anzahl|zahl|menge (der|unserer|an) <piece> … verdoppeln|erhöhen|steigern",
        "anzahl|zahl|menge (der|unserer|an) <piece> … verdoppeln|erhöhen|steigern",
        "anzahl|zahl|menge|frequenz (der|unserer|an) <piece> … verdoppeln|erhöhen|steigern",
        "^ mehr|häufiger|öfter <piece> (als) (bisher|vorher|früher|heute|posten) $",
        "^ regelmässig|regelmässige|tägliche <piece> (als) (bisher|vorher|früher|heute|posten) $",
        "werden|wird .. <number> <piece> .. <give_out>",
    ),
    "pieces_counted": (
        "^ <count> (an|der|unserer|von|aller) (<given_out>) (<given_out>) <piece>",
        "^ wie viele|oft (<given_out>) (<piece>) (wir|ich) … <give_out>",
        "^ wie viele|oft … <give_out> $",
        "^ <given_out> <piece>",
        "^ <piece> (pro|je|im|die|in) (der) <span> $",
        "^ newsletterausgaben|newsletterausgabe $",
        "^ newsletterausgaben|uploads|posts|postings|beiträge $",
        "^ <piece> <give_out> $",
    ),
    "pieces_for_others": (
        "verkauf*|bestell*|gebucht*|bezahl*|gekauft*|über uns|mich",
        "verkaufte|verkaufter|verkaufen|bestellte|vermiet*|lizenz*|käufer*|ausgeliehen*",
        "von|mit|durch (unseren|unsere|den) kunden|kundinnen|gästen|eltern|mitgliedern|lesern",
        "antwort*|reaktion*|rückmeld*|anfrage*|anmeld*|kommentar*|gelesen|aufruf*|geteilt*|gespeichert*",
        "weniger|statt|anstatt",
    ),
    "deed_named": (
        "^ ein|eine|einen|unser|grosses|gemeinsames|erstes|neues <event>",
        "^ <event>",
        "^ ein|eine|einen|unser|grosses|gemeinsames|erstes (neues|neue|kleines|grosse) <event>",
        "^ <event> $",
        "tag der offenen tür",
        "wird|werden … neu|frisch gestaltet|gemacht|aufgesetzt|fotografiert|programmiert|aufgebaut",
        "wird|werden .. <event> durchgeführt|organisiert|gemacht",
        "werden wir|ich",
        "^ <event> mit|bei|zum|zur|für|im|am|in|auf|unter|über|der|von|an|durchführen|organisieren",
        "<somebody_does> ab|im|seit|jede|jeden|die|das|den|unsere|unser|einen|eine|neue|alle|sich|dort",
    ),
    "others_begin": (
        "^ <outside>",
        "^ alle|viele|mehr|unsere|die (neue|jungen|meisten|älteren) <outside>",
        "^ neue|junge|zwei|drei|<number> (neue|jungen|meisten|älteren) <outside>",
        "<come> (auch|wieder) (die|unsere|mehr|viele|neue) <outside>",
    ),
    "way_taken": (
        "<apart> … durch|mit|indem|dank|von|über|weil|als",
        "durch|mit|indem|dank|über … <apart>",
        "uns differenzierung|abgrenzung|profilierung|spezialisierung|positionierung|konzentration",
        "differenzierung|abgrenzung|profilierung|spezialisierung|positionierung|konzentration",
        "differenzierung|abgrenzung|profilierung durch|auf|mit|als|über",
        "spezialisierung|positionierung|konzentration durch|auf|mit|als|über",
        "wir|ich sind|bin|bleiben die|der|das einzige|einzigen|spezialisten",
        "lehnen|lehne … ab",
        "nische|nischenanbieter|spezialist|spezialistin|spezialisten|alleinstellung*",
        "keine|kein|nie (mehr) … dafür|sondern|aber",
        "besetzen|besetze|füllen (die|eine|wir) .. nische|lücke",
    ),
    "vague_aim": (
        "<fame> … <lift>",
        "<lift> (von|unserer|der) <fame>",
        "^ mehr <fame> (schaffen) $",
        "^ <fame> (schaffen) $",
        "^ mehr|bessere|besseres|starke|starkes|gute|guter|gutes|höhere|grössere <fame> $",
        "^ die|unsere|mehr <people_meant> … <move>",
        "^ <people_meant> … <move>",
        "^ die|unsere|mehr|neue (neue|jungen|junge) <people_meant> … <move>",
        "^ <people_meant> (besser|mehr|noch|direkt) (besser|mehr) <move>",
        "als .. gelten|wahrgenommen",
        "ein begriff (sein|werden)",
        "digital fit|zukunftsfähig|zeitgemäss bleiben|werden|sein",
        "digital zukunftstauglich|attraktiv|relevant|konkurrenzfähig bleiben|werden|sein",
        "fit|zukunftsfähig|zeitgemäss bleiben|werden|sein",
        "zukunftstauglich|attraktiv|relevant|konkurrenzfähig bleiben|werden|sein",
        "digital fit|zukunftsfähig|zeitgemäss|up-to-date|wettbewerbsfähig|konkurrenzfähig",
        "näher (bei|an|am|zu|beim) (den|unseren|dem) <people_meant>",
        "mithalten|mitziehen|schritthalten|dranbleiben|mitreden|weiterentwickeln|vorwärtsmachen $",
        "gutes|besseres|schönes|harmonisches miteinander|klima|image|bild|auftreten",
        "moderner|professioneller|zeitgemässer … auftreten|wirken|werden|daherkommen",
        "jünger|frischer|lockerer|offener … auftreten|wirken|werden|daherkommen",
        "mit der|unserer konkurrenz mithalten",
        "den (nächsten|grossen) schritt|sprung machen|schaffen",
        "^ ein|eine|einen|unser modernes|moderner|modernen|frisches erscheinungsbild|auftritt|look",
        "^ ein|eine|einen|unser modernes|moderner|modernen|frisches image|auftreten|bild",
        "^ ein|eine|einen|unser frischer|frischen|professionelles|professioneller image|auftreten|bild",
        "^ ein|eine frischer|frischen|professionelles|professioneller erscheinungsbild|auftritt|look",
        "^ einen|unser frischer|frischen|professionelles|professioneller erscheinungsbild|auftritt|look",
        "^ modernes|moderner|frisches|frischer erscheinungsbild|auftritt|look|image|auftreten|bild",
        "^ professionelles|professioneller|zeitgemässer|einheitlicher erscheinungsbild|auftritt|look",
        "^ professionelles|professioneller|zeitgemässer|einheitlicher image|auftreten|bild",
        "^ mehr|bessere|besseres (unsere) <fame> zu|zum|zur|bei|in|im|mit|unter|für",
        "marke|image|auftritt … aufladen|emotionalisieren|beleben|verjüngen|auffrischen|modernisieren",
        "frischer|frischen|neuer|neuen wind|schwung|glanz",
        "<people_meant> sollen|sollten (sich) (bei) (uns) wohlfühlen|wohl|zufrieden",
        "<people_meant> sollen|sollten (sich) (bei) (uns) glücklich|begeistert|gern",
        "besser|mehr|moderner|offener kommunizieren|vernetzen|ankommen|rüberkommen|informieren",
        "auf uns|sich|unseren aufmerksam (machen|werden)",
        "zielgruppe|zielgruppen|leute … abholen",
        "im gedächtnis|trend|gespräch (bleiben|sein|liegen)",
        "<people_meant> … glücklich|zufrieden machen|stellen",
    ),
    "hollow_measured": (
        "^ der|unser|allgemeiner|gefühlter <feeling_measured>",
        "^ <feeling_measured>",
        "^ <hollow> $",
        "^ gute|guter|gutes|bessere|mehr|unsere|unser|allgemeine <hollow> $",
        "^ das gefühl|empfinden|eindruck (der|von|dass)",
        "^ gefühl|empfinden|eindruck (der|von|dass)",
        "^ <hollow> im|in|der|bei|beim|unter|am|des|unserer|unserem|mit|von",
    ),
    "counted_beside": (
        "verkauft*|gebucht*|bestell*|besuche|besucher*|eintritte|tickets|couverts|gedecke|umsatz",
        "reservation*|reservierung*|buchung*|anmeld*|anruf*|teilnehm*|wiederkehr*|kündigung*|austritte",
        "pro|je tag|woche|monat|jahr|gast|kopf",
        "mängel|fehler|ausschuss|prüfung*|noten|stunden|tage",
        "franken|euro|chf|eur",
    ),
    "more_of_it": (
        "^ mehr|weniger|neue|neuer|höhere|höherer",
        "^ höheres|bessere|besserer|besseres|stärkere|stärkerer|grössere",
    ),
    "outcome_named": ("<outcome_meant>|<fame>",),
    "gain_wished": (
        "^ die|unsere|mehr|höhere|neue|verlorene|alte <fame>|<outcome_meant> … <lift>|zurückholen $",
        "^ <fame>|<outcome_meant> … <lift>|zurückholen $",
        "^ <fame>|<outcome_meant> … <lift>|zurückholen|zurückgewinnen $",
        "^ die|unsere|mehr|höhere <fame>|<outcome_meant> … <lift>|zurückholen $",
        "^ neue|grössere|bessere|verlorene <fame>|<outcome_meant> … <lift>|zurückholen $",
        "^ <people_meant> (besser|mehr) <move> $",
        "^ die|unsere|neue|junge <people_meant> (besser|mehr) <move> $",
        "marktführer|marktführerin|marktleader|platzhirsch|trendsetter (in|im|der) … werden|sein|bleiben $",
        "^ <number> … mehr|weniger <outcome_meant>",
        "^ <number> neue|zusätzliche|weitere <outcome_meant> $",
        "^ <fame> $",
        "^ unsere <people_meant> halten|binden $",
        "^ <people_meant> halten|binden $",
    ),
    "ends_in_a_gain": ("<lift>|<move>|zurückholen|zurückgewinnen|bleiben $",),
    "fans_do": (
        "<number>|die|unsere fans|follower|followern|abonnenten … stadion|halle|konzert",
        "<number>|die|unsere fans|follower|followern|abonnenten … spiel|tribüne|laden",
        "von|aus|der fans|follower|followern|abonnenten … stadion|halle|konzert|spiel|tribüne|laden",
        "fans|follower|followern|abonnenten … kommen|kommt|einkaufen|kaufen",
        "fans|follower|followern|abonnenten … bestellen|buchen|füllen|teilnehmen",
        "fans|follower|followern|abonnenten … kursteilnehmer*|stammtisch|besuchen",
        "fans|follower|followern|abonnenten … spenden|anrufen|melden|mitmachen",
        "stadion|halle|konzert|spiel|tribüne|heimspiel|auswärtsspiel … fans",
    ),
    "posts_much": (
        "jeden|jedem tag|werktag|morgen|abend … posten|poste|beitrag|post|story|video|reel",
        "täglich|tägliche|mehrmals … posten|poste|beitrag|beiträge|stories|videos|reels|bespielen",
        "posten|poste (wir|ich) .. täglich|jeden|alle",
        "auf allen (<number>|drei|vier|fünf) kanälen",
        "mehr|doppelt|häufiger|öfter .. posten|beiträge|posts|stories|videos|reels|publizieren",
        "<number> mal (pro|am|in|im|die) (der|den) tag|woche posten|posts",
    ),
    "hours_capped": (
        "höchstens|maximal|nur|max … stunde|stunden|minuten|std … social|instagram|facebook",
        "höchstens|maximal|nur|max … stunde|stunden|minuten|std … kanäle|online|posten|handy",
        "höchstens|maximal|nur|max … stunde|stunden|minuten|std … medien|insta|tiktok|auftritte|betreuung",
        "weniger|halb|halbe zeit|stunden|aufwand|arbeit (so) .. für|auf social|instagram",
        "weniger|halb|halbe zeit|stunden|aufwand|arbeit (so) .. für|auf facebook|handy|kanäle",
        "weniger|halb|halbe zeit|stunden|aufwand|arbeit (so) .. mit|am|in social|instagram",
        "weniger|halb|halbe zeit|stunden|aufwand|arbeit (so) .. mit|am|in facebook|handy|kanäle",
        "social|instagram|facebook … höchstens|maximal|weniger|max .. stunde|stunden|minuten|zeit",
        "kanäle|online|posten … höchstens|maximal|weniger|max .. stunde|stunden|minuten|zeit",
        "aufwand|zeit|zeitaufwand .. für|auf .. social|instagram … senken|halbieren|reduzieren",
        "aufwand|zeit|zeitaufwand .. für|auf .. facebook|handy|kanäle … senken|halbieren|reduzieren",
        "aufwand|zeit|zeitaufwand .. mit|am|in .. social|instagram … senken|halbieren|reduzieren",
        "aufwand|zeit|zeitaufwand .. mit|am|in .. facebook|handy|kanäle … senken|halbieren|reduzieren",
    ),
}
"""Every list of phrases by its name."""
