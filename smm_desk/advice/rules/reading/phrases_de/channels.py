"""German phrases about channels: reasons, ends and places, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "success": """
        erfolg* resonanz wirkung ergebnis* interesse echo nachfrage reaktion* rueckmeldung* nutzen mehrwert
    """,
    "kin": """
        tochter sohn neffe nichte goettibub goettibueb goettimeitli patenkind patensohn patentochter enkel
        enkelin bub bursche schwager schwaegerin schwester bruder cousin cousine frau mann gattin gatte
        freundin freund
    """,
    "my": "mein* unser* der die das ihr* sein*",
    "rival": """
        konkurrenz konkurrent* mitbewerb* wettbewerb* nachbar nachbarn nachbarin nachbarbetrieb*
    """,
    "adviser": """
        agentur steuerberater* treuhaender* berater* unternehmensberater* webdesigner* werber* coach
        gewerbeverein
    """,
    "network": """
        social instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp snapchat threads
    """,
    "fillword": """
        ja doch halt eben eh einfach sowieso auch schon heute heut heutzutage jetzt inzwischen mittlerweile
        schliesslich nun wohl mal sicher bestimmt gar uns mich mir dir so grad gerade
    """,
    "always": "laufend dauernd staendig regelmaessig fortlaufend periodisch",
    "when": "wenn wenns falls sobald erst bis sofern sollte sollten",
    "place_or_firm": """
        netzwerk plattform internet insta instagram facebook fb tiktok linkedin xing youtube pinterest
        whatsapp
        meta google zuckerberg musk twitter threads snapchat telegram firma betrieb laden geschäft verein welt
        kanal app portal anbieter betreiber unternehmen social facebook-konzern konzern server strom
        algorithmus
    """,
    "ceases": """
        zusperrt zumacht schliesst zugeht verschwindet dichtmacht abgeschaltet abgestellt eingestellt
        untergeht
        abschaltet stirbt tot pleite konkurs eingeht aufhört ausfällt weg verboten sperrt gesperrt
        zusammenbricht
        einstellt abgeschafft abdreht abgedreht zu dicht löscht gelöscht ausgeht existiert kaputt kaputtgeht
        explodiert aufgibt verkauft verschwunden ausstirbt
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "reason_of_everyone": (
        "jetzt|heute|inzwischen|mittlerweile alle|jeder (<fillword>) haben|hat|machen|macht|nutzen|sind|ist",
        "alle|jeder haben|hat (<fillword>) es|das|eins|ihn $",
        "alle|jeder haben|hat es|das (<fillword>) (<fillword>) und",
        "ist|sei|waere|ists (<fillword>) (<fillword>) ein|eine (<fillword>) (absolutes) muss|pflicht",
        "am staerksten|schnellsten (<fillword>) wachsend*|waechst",
        "schnellst* wachsend*|wachsende",
        "wird (<fillword>) .. von .. modernen … erwartet",
        "wird (<fillword>) (<fillword>) (so) erwartet",
        "erwartet man (<fillword>) von",
        "kann|koennen … viral gehen",
        "geht|gehen|gingen|gehn … viral",
        "<rival> … ist|sind|hat|haben|macht|machen|postet|posten .. auch|laengst|bereits|schon",
        "die|alle anderen|andern … sind|machen|haben|posten .. auch|alle|laengst|schon",
        "^ der|die|das … postet (da|dort|fleissig) auch $",
        "beim|bei <rival> … laeuft|rennt|geht|gehts|funktioniert|klappt|boomt",
        "bei der <rival> … laeuft|rennt|geht|gehts|funktioniert|klappt|boomt",
        "ist auch (schon) dort|da|dabei|drauf|drin|vertreten $",
        "^ der|die|das|unser* … ist auch (schon) dort|da|dabei|drauf|drin|vertreten $",
        "^ der|die|das … ist auch (schon) dort|dabei|drauf und",
        "ist auch (schon) auf|bei <network> $",
        "hat auch (schon) eins|eines|sowas|so",
        "hat auch (schon) ein|eine|einen account|konto|kanal|seite|profil",
        "der|die … macht|tut das|es (ja) auch $",
        "hat .. <number> follower*|abonnent*|fans|likes",
        "<rival> … haben .. <number> follower*|abonnent*|fans|likes",
        "ohne .. geht|laeuft … nichts|nix",
        "ohne .. bist|ist|sind … tot|weg|niemand|unsichtbar|verloren|abgeschrieben",
        "ohne .. existier*",
        "wer … nicht dabei|dort|drauf|online|sichtbar|praesent ist",
        "kommt|kommst man|du|niemand|keiner … vorbei|herum|drumherum|drumrum",
        "man|niemand|keiner kommt|kann … daran|dran|darum|drum vorbei|herum",
        "darf|duerfen (man|wir) .. nicht fehlen",
        "gehoert (<fillword>) (<fillword>) dazu|gemacht",
        "muss|muessen ich|wir|man (<fillword>) (<fillword>) auch $",
        "muss|muessen … mitziehen|nachziehen|mithalten|mitmachen",
        "alle|jeder sind|ist (<fillword>) auf|bei <network>",
        "hat|haben (<fillword>) (<fillword>) jeder|alle (<fillword>) $",
        "hat (<fillword>) (<fillword>) jeder am|auf (dem) handy|smartphone|telefon",
        "jeder|alle hat|haben (<fillword>) $",
        "gehen|sind|machen|haben jetzt|heute|inzwischen|mittlerweile alle",
        "alle machen|tun|nutzen das|es (jetzt|heute|inzwischen)",
        "alle|jeder reden|redet|sprechen|spricht davon|darueber",
        "anschluss|zug|trend .. verpass*|verschlaf*",
        "mit der zeit gehen",
        "boomt|boomen",
        "geht|gehts grad|gerade|grade|jetzt|voll|richtig|total|echt .. ab",
        "im kommen",
        "ist (<fillword>) die zukunft",
        "in aller munde",
        "der renner",
        "voll|total|gerade|grad|jetzt (voll|total) angesagt|hip|in $",
        "hat|haben … millionen|milliarden nutzer*|user|menschen|mitglieder",
        "<my> <kin> … kann|beherrscht das|es|sowas|damit",
        "<my> <kin> … kennt|kennen (sich) .. aus",
        "<my> <kin> … weiss (<fillword>) wie",
        "<my> <kin> … versteht .. davon",
        "<my> <kin> … sagt|meint|findet|schwoert",
        "wurde|wird|ist|worden (<fillword>) mir|uns … empfohlen|geraten|nahegelegt",
        "hat|haben mir|uns … dazu|das|es|dies … empfohlen|geraten",
        "hat mir|uns <my> <adviser> … empfohlen|geraten|gesagt",
        "hat mir|uns <my> <kin> … empfohlen|geraten|gesagt",
        "<adviser> … empfiehlt|empfahl|raet|riet|meint|geraten",
        "schon immer gehabt|dort|gemacht",
    ),
    "vouches": (
        "meint|sagt|glaubt|schwoert (<fillword>) das|es|dass|da|dort|wir|ohne|man|so|drauf",
        "findet das|es|dass (<fillword>) gut|super|toll|cool|wichtig|sei|ist|muss",
        "kann (<fillword>) das|es|sowas (<fillword>) $",
        "kennt (sich) (<fillword>) (<fillword>) (damit) (<fillword>) aus",
        "ist (<fillword>) (<fillword>) dauernd|staendig|immer|viel (<fillword>) drauf|dort",
        "dauernd|staendig|immer|eh|viel drauf|dort ist",
        "ist (<fillword>) gut darin",
    ),
    "reason_light": (
        "kostet|kosten (<fillword>) (<fillword>) nichts|nix",
        "ist|sind (<fillword>) (<fillword>) gratis|kostenlos|umsonst",
        "^ gratis|kostenlos",
        "schadet|schaden (<fillword>) (<fillword>) nicht|nix|nichts|niemandem|keinem",
        "schaden tut|tuts|wird|kann (es|das) (<fillword>) nicht|nie|nichts",
        "probieren geht ueber studieren",
        "kann|koennte (<fillword>) (<fillword>) nicht|nie|nichts schaden",
        "mal probier*|ausprobier*|versuch*|schauen|sehen|gucken|testen|reinschauen",
        "einfach (mal) probier*|ausprobier*|versuch*",
        "probieren|versuchen wir (es|das) (mal|einfach)",
        "schauen|sehen|schauma|schau wir|ma (dann|mal)",
        "einen|ein versuch .. wert",
        "wer weiss",
        "man|du weiss|weisst (ja) nie",
        "verlieren|verliert (<fillword>) nichts|nix",
        "nichts|nix zu verlieren",
        "warum|wieso (auch) nicht",
    ),
    "reason_real": (
        "zielgruppe|publikum|leser*|hoerer*|mitglied*|eltern",
        "gemeinde*|verein*|verband|schule*|presse|zeitung",
        "such*|gesucht|find*|gefunden|*gruppe|*gruppen|gruppe*|treffen|tauschen|oeffnungszeiten",
        "konto|konten|account|seite|profil|kanal follower*|hat|haben",
        "unser* konto|account|seite|profil|kanal",
        "sondern|obwohl|aber|trotzdem|deshalb",
    ),
    "was_asked": (
        "schreiben|fragen|fragt|schreibt uns",
        "befrag*|gefragt|gezaehlt|umfrage|ausgewertet|gemessen",
    ),
    "own_people": ("kund*|stammkund*|gast|gaeste*|stammgaeste*|patient*|mandant*|anfragen|zielgruppe",),
    "figure": (
        "<number>",
        "zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|zwanzig|dreissig|hundert|dutzend*",
        "haelfte|drittel|viertel|mehrheit",
        "jede|jeder|jedes zweite|dritte|vierte",
    ),
    "ends_with_the_place": (
        "<when> (<fillword>) (der|die|das|den|dem|ein) <place_or_firm> … <ceases>",
        "<when> (<fillword>) (der|die|das) <place_or_firm> <ceases>",
        "bis|solange (der|die|das|es) <place_or_firm> … <ceases>|gibt|besteht",
    ),
    "never_stops": (
        "^ eher|lieber|wohl|eigentlich|vorläufig nicht|nie $",
        "solange|solang (wir|ich|uns|die) (<fillword>) (die) kraft|energie (<fillword>) haben|reicht|habe",
        "solange|solang (wir|ich|uns|die) (<fillword>) (die) nerven|lust|atem (<fillword>) haben|reicht|habe",
        "aufhören|aufgeben gibt|gibts (es) (<fillword>) (bei) (uns) nicht|nie|keinen|keines",
        "schluss|ausstieg|ende gibt|gibts (es) (<fillword>) (bei) (uns) nicht|nie|keinen|keines",
        "bleibt|bleiben|behalten (<fillword>) (auf|in) jeden|jedem fall (bestehen|erhalten|so)",
        "bleibt|bleiben (<fillword>) (<fillword>) bestehen|erhalten|aktiv|online|offen $",
        "ist|sind|war (<fillword>) (<fillword>) nicht|keiner|keine|keines geplant|vorgesehen",
        "ist|sind|war (<fillword>) (<fillword>) nicht|keiner|keine|keines angedacht|nötig|vorstellbar",
        "gar|überhaupt|wohl|sicher nie|niemals",
        "wird (<fillword>) (<fillword>) nicht|nie|niemals (mehr) eingestellt|geschlossen|gelöscht",
        "wird (<fillword>) (<fillword>) nicht|nie|niemals (mehr) aufgegeben|abgestellt|beendet",
        "wir|ich ziehen|ziehe|stehen (das|es) (<fillword>) durch",
        "machen|mache (wir|ich) (<fillword>) weiter (egal) (was|komme)",
        "komme was wolle",
        "<when> (<fillword>) hölle|schweine|weihnachten|ostern … zufriert|fliegen",
        "aufhoeren|aufgeben|aufgegeben|eingestellt … nicht|nie|niemals|nix",
        "aufhoeren|aufgeben gibt|gibts|gibt's (es) (bei) (uns|mir) (nicht)",
        "hoeren|hoere|hoer|geben|gebe|geb (ich|wir) .. nicht|nie|niemals .. auf",
        "wir|ich geben|gebe … nicht|nie auf",
        "bleiben|bleibe|bleib (wir|ich) … dran",
        "aufgeben|aufhoeren ist (fuer) (uns) kein|keine (option|thema)",
        "ziehen|ziehe (wir|ich) (das|es|die) .. durch",
        "dranbleiben",
        "am ball bleiben",
        "bleiben|bleibe (wir|ich) .. am ball",
        "^ nie|niemals|gar|ueberhaupt (nie|nicht) $",
        "^ kein|keine|keines|keiner $",
        "^ nicht|kein|keine|keiner (ausstieg|ende|stopp|abbruch) geplant|vorgesehen|noetig $",
        "^ gibt|gibts (es) .. nicht|keine|keinen $",
        "laeuft (einfach|immer) weiter $",
        "wir|ich machen|mache|mach (<fillword>) (immer) weiter",
        "machen|mache|mach wir|ich (<fillword>) (immer) weiter",
        "<always> .. beobacht*|ueberprueft|geprueft|angepasst",
        "bei|nach bedarf .. angepasst|anpassen|anpassung|entschieden",
        "solang|solange … laeuft|spass|freude|lust|geht|funktioniert|klappt",
        "so lange … laeuft|spass|freude|lust|geht|funktioniert|klappt",
    ),
    "condition": ("wenn|falls|sobald|sofern|bis|ausser",),
    "says_when": (
        "<number>",
        "zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|zwanzig|dreissig|hundert|dutzend*",
        "halb*|haelfte|drittel|quartal*|monat*|jahr*|woche*",
        "tage*|sommer|herbst|winter|fruehling|fruehjahr|ostern",
        "januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember",
        "wenn|falls|sobald|sofern|solang*|bis|unter|weniger|sonst|ausser|niemand|keiner|kein|keine|jemand",
        "schliess*|still*|loesch*|einstell*|ausstieg*",
    ),
    "stops_at_no_point": (
        "ueberpruef*|pruefung|evaluier*|evaluation|ueberdacht|ueberdenken|ueberdenke|neubeurteilung",
        "pruefen|pruefe|prueft (wir|ich|man) (es|das) (neu|dann|wieder|nochmals|nochmal)",
        "neu|wieder|nochmals beurteil*|bewert*|besprochen|besprechen|diskutier*|angeschaut|anschauen|pruefen",
        "schauen|schaun|schau (wir|ma|ich|man) (dann|halt|mal|nochmal) weiter|wieder|neu|mal|dann",
        "schaut|sehen|sehn|schauma (wir|ma|ich|man) (dann|halt|mal|nochmal) weiter|wieder|neu|mal|dann",
        "schauen|schau|sehen|sehn wir|ma|ich (dann|halt|mal) $",
        "wird man (dann) (schon|noch) sehen",
        "zu|zur gegebener|gegebenen zeit",
        "bei .. ausbleibend*|mangelnd*|fehlend*|ungenuegend*|nachlassend*|schwindend* <success>",
        "mangels <success>",
        "wenn|falls|sobald … nichts|nix (mehr) bringt|bringen|bringts",
        "wenn|falls|sobald … nicht (mehr) bringt|laeuft|funktioniert|klappt|lohnt|rentiert|passt|rechnet",
        "wenn|falls|sobald … sich nicht (mehr) lohnt|auszahlt|rechnet",
        "wenn|falls … (kein|keinen|keine) <success> (mehr) bringt|hat|haben|eintritt",
        "wenn|falls … (kein|keinen|keine) <success> (mehr) da|gibt|ausbleibt|nachlaesst",
    ),
    "names_a_point": (
        "<number>",
        "zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|zwanzig|dreissig|hundert|dutzend*",
        "halb*|haelfte|drittel|quartal*|*monat|*monate*|jahr*",
        "*jahr|woche*|tage*|sommer*|herbst*|winter*|fruehling*",
        "januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember",
        "fruehjahr*|ostern|weihnacht*|saison*|*saison|messe",
        "sitzung*|*sitzung|versammlung|*versammlung|umfrage*|*schluss",
        "*ende|*abschluss|ferien|*ferien|budget*|unter|weniger",
        "niemand|keiner|jemand|jede|jeder|jedes|einzige*",
    ),
    "says_stop": (
        "hoeren|hoere|hoer … auf",
        "aufhoer*|einstell*|eingestellt|einstellung|schliess*",
        "geschlossen|stilllegen|stillgelegt|loesch*|geloescht",
        "lassen|lasse|lass wir|ich … es|bleiben|sein",
        "geben|gebe … auf",
        "stellen|stelle … ein",
        "legen|lege … still",
        "ist|waere (dann) schluss",
    ),
    "anywhere": (
        "ueberall|online|internet|netz|web|digital|weltweit",
        "am|auf|mit dem|ihrem handy|smartphone|telefon",
        "am handy|smartphone|computer|bildschirm",
        "social media",
        "soziale|sozialen medien|netzwerke*",
    ),
    "online_place": (
        "online*|internet|netz|<network>|google|*gruppe|*gruppen",
        "forum|foren|*forum|*foren|newsletter|*portal|*portale",
    ),
    "they_are_there": (
        "sind|ist|hat|haben|waeren .. dort|da|drauf|dabei",
        "sind|ist auf|bei <network>",
        "dort|da|drauf sind|ist|hat|haben",
        "nutzen|nutzt|schauen|schaut|lesen|liest (es|das|dort)",
    ),
    "nobody_uses": (
        "niemand|keiner|keine|keines (<fillword>) .. nutzt|benutzt|verwendet|braucht",
        "niemand|keiner|keine|keines (<fillword>) .. hat|liest|schaut|kennt|ist",
        "kaum jemand|einer|eine nutzt|benutzt|verwendet|hat|ist",
        "nutzt|benutzt|verwendet|hat|braucht .. niemand|keiner|keine",
    ),
    "has_numbers": (
        "nummer|nummern|telefonnummer* … von|aus|auf|haben|steht|stehen|kunden*",
        "handynummer*|kontakte|adressen … von|aus|auf|haben|steht|stehen|kunden*",
        "alle … nummern|telefonnummern|handynummern|kontakte",
    ),
    "denies_place": (
        "kaum|nicht|nie|niemals|niemand|kein|keine|keiner|keinem|keinen|selten|wenig|wenige|weder|ungern",
    ),
    "not_denied": ("nicht|kaum nur|bloss|allein", "sondern|aber|jedoch|dafuer"),
}
"""Every list of phrases by its name."""
