"""German phrases by which a challenge or a contribution is about the channel, or only about a chore."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "account": """
        instagram* insta facebook* fb tiktok* linkedin* youtube* pinterest* *kanal *kanaele *account *accounts
        *profil *profile *feed onlineauftritt webauftritt internetauftritt onlinepraesenz webpraesenz fanpage
        social-media* homepage website webseite socialmedia* konto konten
    """,
    "at_home": "auftritt praesenz seite seiten pinnwand",
    "idle": """
        brach tot tote toten verwaist verwaiste leer leere eingeschlafen eingeschlafene verstaubt verstaubte
        veraltet veraltete duempelt duempeln ruht ruhen uneinheitlich uneinheitliche zusammengewuerfelt
        lieblos
        lieblose langweilig langweilige ungepflegt ungepflegte vernachlaessigt vernachlaessigte mager
        chaotisch
        altbacken altmodisch halbherzig stockt lahmt inaktiv schlaeft schlafen verkuemmert verlassen
        unprofessionell unuebersichtlich wildwuchs stillstand
    """,
    "upload": """
        posten poste postet gepostet hochladen hochgeladen hochzuladen hochlaedt publizieren veroeffentlichen
        filmen filmt gefilmt reel reels story storys stories beitrag beitraege beitraegen post posts posting
        postings video videos clip clips content inhalte feed
    """,
    "must": "muss muessen muesste muessten sollte sollten soll sollen muessert muesst sollt gehoerte",
    "often": "oefter oefters haeufiger regelmaessiger regelmaessig mehr fleissiger konsequenter aktiver",
    "nobody": "niemand keiner kaum keine kein wenige wenig selten nie null",
    "react": """
        reagiert reagieren kommentiert kommentieren liket likt liken likes kommentar kommentare reaktion
        reaktionen interagiert teilt herz herzen klick klicks rueckmeldung rueckmeldungen resonanz
    """,
    "do": """
        einstellen anstellen beauftragen engagieren sammeln aufraeumen sortieren schreiben erstellen gestalten
        bestellen buchen kaufen drucken drehen filmen einrichten aufsetzen starten eroeffnen planen einholen
        anfragen anschreiben verteilen verschicken aktualisieren ueberarbeiten erneuern anlegen lancieren
        organisieren entwerfen ausarbeiten hochladen beantworten installieren schulen anmelden registrieren
        suchen ausschreiben aufbauen einfuehren machen aufnehmen anheuern beiziehen
    """,
    "thing": """
        foto fotos bild bilder video videos film filme imagefilm *video *film logo visitenkarten flyer
        broschuere prospekt prospekte website webseite homepage webshop onlineshop newsletter blog plakat
        plakate
        katalog *schild beschriftung *plan *archiv rezension rezensionen bewertung bewertungen *bewertungen
        agentur *agentur fotograf fotografin grafiker grafikerin texter marketing social-media *media
        praktikant
        praktikantin *konto *kanal *profil *account *auftritt app podcast kampagne *kampagne inserat inserate
        *werbung anzeigen umfrage hashtags briefpapier drucksachen
    """,
    "somebody": "jemand jemanden jemandem wen wer person kraft profi aushilfe agentur",
    "new": """
        neu neue neuer neues neuen frische frischer frisches bessere besseres besserer gescheites gescheite
        gescheiten anstaendige anstaendiges schoenere schoeneres schoeneren ordentliche ordentliches
        gutes gute
        guten richtiges richtige richtigen modernes moderne modernen professionelles professionelle
    """,
    "known": """
        gefunden gesehen bekannt bekannter wahrgenommen sichtbar sichtbarer praesent praesenter beachtet
        bemerkt
        bekanntheit sichtbarkeit aufmerksamkeit reichweite munde gespraech gedaechtnis praesenz
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "idle_accounts": (
        "<account> … <idle>",
        "<idle> .. <account>",
        "auftritt|praesenz|seite (im|in) (netz|internet|web) … <idle>",
        "<idle> .. auftritt|praesenz (im) (netz|internet|web)",
        "<account>|<at_home> … nicht|kein|keine|wenig|zu einheitlich|gepflegt|aktuell",
        "<account>|<at_home> … nicht|kein|keine|wenig|zu bespielt|betreut|aktuellen",
        "kuemmert|pflegt|bespielt|betreut .. niemand|keiner|kaum … <account>",
        "<account> … niemand|keiner|kaum kuemmert|pflegt|bespielt|betreut|schaut",
        "jede|jeder|jedes (filiale|standort|abteilung) … eigenes|eigenen <account>|logo|auftritt",
        "<must> … <often> … <upload>|hochladen|online|zeigen",
        "<nobody> (jemand|mensch|einer) .. <react> … <upload>|hochladen|zeigen|stellen|seite|online",
        "<react> .. <nobody> … <upload>|hochladen|zeigen|stellen|seite",
        "<nobody> .. <react> $",
        "folgen|folgt (uns|mir) (nur|bloss|erst|gerade|knapp) (mal|rund|noch) <number>",
        "uns|mir folgen|folgt (nur|bloss|erst|gerade|knapp) (mal|rund|noch) <number>|wenige|kaum|niemand",
        "hat|haben|erst|nur|bloss|mit <number> follower|followern|abonnenten|fans",
        "fehlt|fehlen|keine|mangelnde|ohne … regelmaessigkeit|kontinuitaet|konstanz … <upload>|<account>",
        "<upload>|<account> … fehlt|fehlen|keine … regelmaessigkeit|kontinuitaet|konstanz|strategie|plan",
        "auf|bei <account> sind|ist wir|man|ich (noch|bisher|leider) (gar|ueberhaupt|nicht) (nicht) $",
        "auf|bei <account> bin|fehlen wir|man|ich (noch|bisher|leider) (gar|ueberhaupt|nicht) (nicht) $",
        "nicht|noch auf|bei <account> (vertreten|praesent|dabei|aktiv|sichtbar) $",
        "letzte|letzten|letzter <upload>|foto|fotos|bild|eintrag … <year>|alt|her|jahr",
        "letztes|neueste|juengste <upload>|foto|fotos|bild|eintrag … <year>|alt|her|jahr",
        "niemand|keiner|wer hat|macht|findet|haette … zeit|lust … <upload>|<account>",
        "keine|kaum|wenig|fehlt|fehlen .. zeit|lust|ideen|material|knowhow|know-how … <upload>|<account>",
        "wissen|weiss … nicht … <account> (geht|funktioniert|bedient)",
    ),
    "chores": (
        "<thing> … <do> (und|lassen) $",
        "<thing> … <do> und",
        "<somebody> (fuer|fuers) … <do> (lassen) $",
        "^ <new> <thing> … <new> <thing>",
        "^ <new> <thing> und .. <thing>",
        "^ ein|eine|einen|unser|unsere <new> <thing>",
        "<must> … <somebody>|<thing> … <do>",
        "zuerst|naechstes|pendent|pendenz|liste … <thing> … <do>",
    ),
    "chores_needed": (
        "braucht|brauchen|brauche|benoetigen (es|wir|ich) … ein|eine|einen <new> <thing>",
        "<new> <thing> … braucht|brauchen|muss|muessen|muessten|sollte|sollten (her|hin|es|wir) $",
        "braucht|brauchen|brauche (es|wir|ich) … <somebody> … <thing>|fuer|fuers|der|die",
        "<must> (wir|ich) … <somebody> … <do>",
    ),
    # What everybody hopes for: to be known.
    "being_known": (
        "wird (man|wir|ich) (so|halt|damit|dadurch|online) (besser|mehr|eher|leichter|schneller) <known>",
        "werden (man|wir|ich) (so|halt|damit|dadurch|online) (besser|mehr|eher|leichter|schneller) <known>",
        "<known> werden|bleiben|sein|wird|sind $",
        "man|wir|ich wird|werden|werde (so|halt|damit|dadurch|online|besser|eher|leichter) .. <known>",
        "bleiben|bleibt|bleibe (wir|man|ich) … <known>|munde|gespraech",
        "im gespraech|gedaechtnis|munde bleiben|bleibt|sein",
        "unterstuetzt|hilft|dient … marketing|werbung|verkauf|bekanntheit|image",
        "mehr|viele|neue|moeglichst leute|kunden … erreichen|gewinnen|bekommen",
        "mehr|viele|neue|moeglichst menschen|aufmerksamkeit|reichweite … erreichen|gewinnen|bekommen",
        "erreicht|erreichen (man|wir) … viele|mehr|alle|neue (neue) leute|menschen|kunden|kundinnen",
        "sorgt|bringt|gibt|schafft … aufmerksamkeit|reichweite|bekanntheit|sichtbarkeit|praesenz|kunden",
        "<known> … erhoehen|steigern|erhoeht|steigert",
        "kostet|kosten ja|fast|uns|praktisch nichts|nix",
        "kostet|kosten nichts|nix $",
        "gratis|kostenlos werbung|reklame",
        "gratis|kostenlos dazu $",
        "gratis|kostenlos ist es",
        "alle|andere|anderen|jeder|konkurrenz … haben|hat|machen|macht … es|auch|das",
        "muss|muessen man|wir (heute|heutzutage|halt|einfach|da) .. dabei|haben|mitmachen",
        "muss man (heute|heutzutage|halt|einfach) … sein $",
        "man erreicht|bleibt … leute|menschen|kunden|gespraech",
        "gehoert|gehoeren … dazu",
    ),
    # Facts that stand beside it and say nothing of what it does.
    "about_the_account": (
        "seit <year>|jahren|letztem|letztes|damals",
        "<account>|seite|kanal|passwort|account|zugang … hat|haben|gibt|liegt",
        "<account>|seite|kanal|passwort|account|zugang … macht|machen|betreut|eingerichtet",
        "hat|haben|gibt|liegt … <account>|seite|kanal|passwort|account|zugang",
        "macht|machen|betreut|eingerichtet … <account>|seite|kanal|passwort|account|zugang",
        "chef|chefin|nichte|neffe|tochter … macht|gemacht|skeptisch|dabei",
        "sohn|lernende|lehrling|praktikantin|agentur … macht|gemacht|skeptisch|dabei",
        "fotos|bilder|beitraege|posts|texte|storys … macht|machen|schreibt|betreut|schiesst",
        "kosten|aufwand|budget … ueberschaubar|klein|gering|niedrig|tief|haelt",
        "wir sind ein|eine *team|*betrieb|*laden|*firma",
    ),
}
"""Every list of phrases by its name."""
