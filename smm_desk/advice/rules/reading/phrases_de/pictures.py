"""German phrases of pictures taken from others or without asking, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "image": """
        bild bilder bildern foto fotos fotografien aufnahmen *bilder *bildern *fotos memes meme comics comic
        cartoons cartoon gifs gif grafiken illustrationen zeichnungen karikaturen sprüche *sprüche logos
        videoclips filmausschnitte clips sachen material motive gemälde kunstwerke *gemälde zeichnung
        fotografie
    """,
    "net": """
        google googlebildersuche pinterest internet netz web giphy tumblr flickr bing bildersuche
        googlebilder google-bildern suchmaschine
    """,
    "from": "aus ausm von vom ab",
    "take": """
        holen hol hole geholt herunterladen runterladen heruntergeladen runtergeladen nehmen nehme nehm
        genommen kopieren kopiert kopiere herausziehen ziehen gezogen klauen geklaut abspeichern speichern
        zusammensuchen raussuchen heraussuchen zusammengesucht ergattern borgen stibitzen zusammenklauben
        abgreifen rauskopieren laden saugen fischen speichere
    """,
    "steal": """
        kopieren kopiert kopiere klauen geklaut abkupfern abfotografieren abfotografiert runterladen
        herunterladen heruntergeladen runtergeladen screenshot* übernehmen ziehen gezogen rauskopieren
        stehlen borgen abspeichern scannen gescannt eingescannt einscannen mopsen
    """,
    "their": """
        homepage website webseite seite seiten katalog katalogen prospekt prospekten prospekte onlineshop
        kanal account profil profilen feed instagram facebook
    """,
    "others": """
        hersteller herstellern herstellers lieferant lieferanten konkurrenz konkurrenten mitbewerbern
        mitbewerber andere anderer anderen fremden fremder grossen verlag verband markenhersteller
    """,
    "press": """
        zeitung zeitungen zeitschrift zeitschriften magazin magazinen buch büchern bildband kochbuch
        kochbüchern lokalblatt tageszeitung *zeitung illustrierten heimatbuch *magazin *zeitschriften *blatt
    """,
    "song": """
        charts charthits chartmusik hits songs song musik ohrwurm lieder *hits *songs popsongs titel
        schlager
    """,
    "under": "drunter darunter unterlegen unterlegt hinterlegen hinterlegt dazu dahinter drüber hintergrund",
    "shots": """
        foto* bild* *bilder *bildern *fotos video* *videos schnappsch* aufnahme* clip* film* reel* story
        knips* geknipst fotografier* kamera handy hochladen selfie* porträt*
    """,
    "guest": """
        gast gäste gästen kunde kunden kundin kundinnen kundschaft besucher* teilnehm* passant* leute leuten
        patient* kinder kindern bewohner* klient* mitarbeit* personen menschen eltern schüler*
    """,
    "chats": """
        chat chats chatverläufe chatverlauf whatsapp nachrichten mails privatnachrichten dms whatsapps
        emails sms briefe zuschriften *nachrichten *mails *chats
    """,
    "watching": """
        überwachungskamera überwachungskameras videoüberwachung sicherheitskamera sicherheitskameras
        ladenkamera hauskamera dashcam webcam überwachung
    """,
    "later": "ja halt nachher danach dann später hinterher immer jederzeit schon",
    "dark": "heimlich unbemerkt versteckt unauffällig verdeckt klammheimlich",
    "ja": "ja eh sowieso doch meist meistens auch eben halt gar da es das davon ohnehin nie nicht",
    "agreement": "einverständnis einwilligung zustimmung erlaubnis ok okay einverständniserklärung",
    "paper": """
        agb hausordnung statuten vereinsstatuten kleingedruckten reglement geschäftsbedingungen
        nutzungsbedingungen datenschutzerklärung teilnahmebedingungen arbeitsvertrag anmeldeformular
        anmeldung kleingedrucktem
    """,
    "sign": "schild aushang hinweis zettel plakat tafel hinweisschild infotafel kleber aufkleber",
    "fine": "ok okay recht ordnung gut einverstanden egal klar",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pictures_from_net": (
        "<image> … <from> (dem|der|den) <net>",
        "<from> (dem|der|den) <net> … <image>",
        "<image> … <net> … <take>",
        "<net> .. <image> .. <take>|suchen",
        "<image> (die|das) (wir|ich|man) … <net> .. finden|findet|finde|gefunden",
        "<net> … <take> … <image>",
        "<image> … googeln|ergoogeln|googlen|googlet|gegoogelt",
        "googeln|googlen|googlet|googelt|googlen … <image>",
        "<net> … was schönes|passendes|nettes",
        "was (man|wir|ich|uns) (so) (auf|im|bei) (dem) <net> (so) <take>|findet|finden|finde",
        "googlebilder*|googlebildersuche|bildersuche",
        "google bildersuche|bilder",
        "wasserzeichen … weg|entfernen|wegschneiden|abschneiden|rausschneiden|wegretuschieren|entfernt",
        "wasserzeichen (weg) wegschneiden|abschneiden|entfernen|wegretuschieren|retuschieren",
        "<image> … die .. überall|herumgehen|rumgehen|kursieren|umgehen|viral",
        "<image> die … online .. (rumgehen|kursieren|finden|sehen|stossen|umgehen|herumschwirren)",
        "<image> die … internet|netz .. (rumgehen|kursieren|finden|sehen|stossen|umgehen|herumschwirren)",
        "filmausschnitt*|filmszene*|serienszene*|kinoszene*",
        "ausschnitte|szenen|screenshots|standbilder aus|von (bekannten) filmen|serien|netflix|filmklassikern",
        "was (wir|ich|man) (auf|im|bei|in) (dem) <net> (so) … sehen|sieht|gefällt|finden|entdecken",
        "<image>|video|videos|filme … von youtube|tiktok|instagram|facebook … <steal>",
        "<image>|video|videos von youtube|tiktok herunterladen|runterladen|nehmen",
    ),
    "net_alone": (
        "aus|im (dem) <net> … <take>|zusammengesucht",
        "^ pinterest|giphy|bildersuche|googlebilder",
        "^ von|aus|auf|über pinterest",
    ),
    "pictures_copied": (
        "<image> … <steal> … <their> … <others>",
        "<image> … <their> … <others> … <steal>",
        "<their> … <others> … <image> … <steal>",
        "<image> … <others> … <steal>",
        "<steal> … <image> … <others>",
        "<image> … bei|von <others> (einfach) <steal>",
        "<from> (der|dem|den) <others> (einfach) <steal>|geklaut|abkupfern",
        "abfotografiert*|eingescannt*|gescannt*|kopiert*|ausgeschnitten* aus|von … <press>",
        "aus|von … <press> abfotografier*|scannen|einscannen|eingescannt*|gescannt*|kopier*|abscannen",
        "<image> .. aus|von .. <press> (kopier*|einscannen|abfotografieren|ausschneiden)",
        "fremde|fremden (schöne) <image>",
        "nehmen|verwenden (wir|ich) … <image> (von|der|unserer|des|vom) .. <others>",
        "benutzen|brauchen|verwende (wir|ich) … <image> (von|der|unserer|des|vom) .. <others>",
        "<image> (von|der|unserer|des|vom) .. <others> … nehmen|verwenden|benutzen|reposten|veröffentlichen",
        "<image> … von|vom <others> … reposten|nehmen|verwenden|benutzen|posten",
    ),
    "music_of_others": (
        "<song> … aus|von (den) (aktuellen) charts|spotify|radio|hitparade|youtube",
        "charthits|chartmusik|chart-hits",
        "aktuelle|aktuellen|bekannte|bekannten <song> .. <under>",
        "angesagte|beliebte|angesagten|neuesten|neusten <song> .. <under>",
        "<under> .. aktuelle|aktuellen|bekannte|bekannten <song>",
        "<under> .. angesagte|beliebte|angesagten|neuesten|neusten <song>",
        "mit .. <song> (aus|von) .. charts|hitparade",
        "<song> … von spotify",
    ),
    "free_music": (
        "gemafrei*|lizenzfrei*|lizenz*|musikbibliothek|gema|suisa",
        "akm|bibliothek|rechte|freigegeben*|selbst|eigen*",
    ),
    "maps_shown": ("maps|earth|streetview",),
    "ideas_only": (
        "über",
        "idee*|inspir*|anregung*|vorbild*|trend*|ratschl*|rezeptidee*|eigen*|selbst|pinnwand",
    ),
    "no_right": (
        "ohne … fragen|erlaubnis|lizenz|rechte|bewilligung|zustimmung|einwilligung",
        "nicht|niemanden|keinen|kein gefragt|fragen|lizenz",
        "rechte egal|unklar",
    ),
    "people_unaware": (
        "merken|merkt (das|es|davon|da|die|ja) (<ja>) (<ja>) nicht|nichts|nie|niemand|keiner",
        "sehen|sieht|erfahren … eh|ohnehin|sowieso nicht|nie",
        "damit|dass (sie|es|die|keiner|niemand) … nicht|nichts|keiner|niemand .. merken|merkt",
        "damit|dass (sie|es|die|keiner|niemand) … nicht|nichts|keiner|niemand .. mitbekommen|mitkriegen",
        "damit|dass keiner|niemand .. merkt|mitbekommt|mitkriegt",
        "bekommen|bekommt|kriegen|kriegt (<ja>) nichts|nicht mit",
        "ohne dass … merken|merkt|wissen|weiss|weiß|mitbekommen|mitbekommt|mitkriegen|sehen|sieht",
        "ohne .. wissen|vorwissen",
        "<dark> … <shots>",
        "<shots> … <dark>",
        "versteckte|versteckter|verdeckte kamera",
        "<shots> … aus|von|der|ab (der|unserer|den|unseren) <watching>",
        "<watching> … <shots>",
        "überwachungsvideo*|überwachungsbilder*",
        "wissen|weiss|weiß .. davon .. nichts|nicht",
        "wissen|weiss davon|nichts (gar) (nichts|davon)",
        "ohne … anzukündigen|ankündigung|vorwarnung|bescheid|anzusagen",
        "durch|durchs (den|das|die|einen) vorhang|schlüsselloch|türspalt|hecke|vorhänge",
        "<shots> … vom|aus (dem) auto|versteck|gebüsch|hinterhalt",
    ),
    "people_opt_out": (
        "halten|hält|hältst|haltet (einfach|mal) .. drauf",
        "einfach draufhalten|drauflosfilmen|draufhaltet|mitfilmen",
        "wer .. nicht will|möchte|mag … kann|soll|darf (sich) <later> .. melden|sagen|rufen|reklamieren",
        "wer .. nicht will|möchte|mag … kann|soll|darf (sich) (<later>) (<later>) melden|reklamieren",
        "wer was|etwas dagegen|stört … kann|soll|darf .. melden|sagen",
        "wen es|das stört … kann|soll|darf .. melden|sagen",
        "wenn|falls sich|jemand jemand|sich beschwert|wehrt|reklamiert|motzt … löschen|nehmen|entfernen",
        "bis (sich) (jemand|einer) reklamiert|beschwert|motzt",
        "im bild|drauf|drin ist|sind … pech|selber|selbst",
    ),
    "people_unasked": (
        "ungefragt|unabgesprochen",
        "gefragt wird|werden (<ja>) .. nicht|niemand|keiner|nie",
        "wird|werden|wurden|wurde (<guest>) .. nicht|nie|niemand (gross|extra|lange|vorher) gefragt",
        "fragen tun|tue|wir|ich .. nicht|nie|niemanden|keinen",
        "wir|ich fragen|frage (da|dort|sie) (gar|vorher) nicht|niemanden|keinen",
        "nicht|niemanden|keinen gross|extra|lange|vorher|erst|um (erlaubnis) fragen|gefragt",
        "niemand|keiner|nicht (wird|wurde) gefragt",
        "müssen|muss|brauchen|braucht (wir|ich|man) (<ja>) .. nicht .. fragen",
        "nicht fragen müssen|brauchen",
    ),
    "chats_shown": (
        "<chats> .. abfotografier*|screenshot*|abfilmen",
        "<chats> (mit|von|der|unserer) <guest> (abfotografieren|abfotografiert|abfilmen)",
        "screenshot* (von|aus|mit|der|unserer|den) .. <chats>",
        "abfotografier* .. <chats>",
        "<chats> … als screenshot*",
        "screenshot* … <chats> von|der|unserer <guest>",
    ),
    "patients_shown": (
        "vorher nachher … patient*",
        "vorhernachher* … patient*",
        "patient* .. vorher nachher",
        "patient* … vorhernachher*",
        "<shots> … von|mit|aus|der|unserer .. patienten|patientinnen|betrunkenen|badegästen",
        "<shots> … bewohner* mit demenz",
    ),
    "agreed_by_paper": (
        "steht|stehts|geregelt|enthalten|drin .. in|im|auf (den|der|dem) (unseren|unserer) <paper>",
        "in (den|der|dem) (unseren|unserer|unserem) <paper> (geregelt|enthalten|drin|inbegriffen|abgedeckt)",
        "im (den|der|dem) (unseren|unserer|unserem) <paper> (geregelt|enthalten|drin|inbegriffen|abgedeckt)",
        "durch (den|der|dem) (unseren|unserer|unserem) <paper> (geregelt|enthalten)",
        "durch (den|der|dem) (unseren|unserer|unserem) <paper> (drin|inbegriffen|abgedeckt)",
        "mit (den|der|dem) (unseren|unserer|unserem) <paper> (geregelt|enthalten|drin|inbegriffen|abgedeckt)",
        "^ agb|hausordnung|kleingedrucktes",
        "<sign> … eingang|tür|türe|kasse|kassa|saaleingang|empfang",
        "eingang|tür|türe|kasse … <sign>",
        "ausfüllt|bucht|kommt|mitmacht … gibt|erlaubt|akzeptiert .. frei|fotos|bilder|damit|auch",
        "unterschreibt|anmeldet … gibt|erlaubt|akzeptiert .. frei|fotos|bilder|damit|auch",
        "eintritt|betritt|bestellt … gibt|erlaubt|akzeptiert .. frei|fotos|bilder|damit|auch",
        "stimmt|stimmen (damit|mit|dadurch) … automatisch|damit|dadurch|stillschweigend (auch) (zu)",
        "mit (der|dem|ihrem|ihrer) <paper> … zu|einverstanden|frei|erteilt|gegeben",
        "<agreement> … automatisch|stillschweigend|inbegriffen|miteingeschlossen",
        "gilt|gelten als <agreement>|einverstanden",
        "schweigen|wer nichts sagt (gilt|ist|heisst) .. (zustimmung|einverstanden|ja)",
        "formular|ticket|flyer|einladung|website steht|sagt|erwähnt (dass)",
    ),
    "nobody_refused": (
        "niemand|keiner|keine|bisher (hat|haben) .. nein|dagegen|protestiert|widersprochen",
        "niemand|keiner|keine|bisher (hat|haben) .. gewehrt|gemotzt|reklamiert|beschwert",
        "keiner|niemand|keine (was|etwas) dagegen (gesagt|gehabt|einzuwenden)",
        "keine|kein einwände|einwand|widerspruch|reklamationen|beschwerden",
        "niemand|niemanden|keiner|keinen .. gefragt",
        "nicht (extra|eigens|gross|groß|einzeln) gefragt",
        "fragen wir nicht|nie (extra|eigens)",
        "gefragt wird|wurde|haben (wir|niemand|keiner|da|hier) (nicht|niemand|keiner|niemanden)",
        "haben|hat (wir|sicher|bestimmt|wohl|ja|sie|er|die) (sicher|bestimmt|wohl) nichts dagegen",
        "wäre|wären|wird|werden sicher|bestimmt|wohl .. einverstanden|recht|dagegen|freuen",
        "hätte|hätten … dagegen|gewollt|gefreut|gefallen|einverstanden",
        "kann|können .. nicht mehr .. (selber|selbst) entscheiden|sagen|gefragt",
        "setzen wir voraus",
        "davon gehen|gehe wir|ich aus",
        "gehen|gehe wir|ich (mal) davon aus",
        "nehmen|nehme wir|ich (mal) an",
        "brauchts|braucht's nicht|nöd|net|ned",
        "war|waren ja freiwillig",
        "nicht|nie .. geantwortet|gemeldet|reagiert|zurückgemeldet",
        "nehmen|nehme|werten|gilt (wir|ich|das) … als ja|zustimmung|einverständnis",
        "müssen|muss (halt|ja|eben|da|einfach) .. mitmachen|durch|mit",
        "weiss|wissen (es|das) ja|eh|schon|doch",
        "wir|ich gehen|gehe (mal|einfach) davon|aus",
        "hat|haben (ja|doch) keine wahl",
        "ist|sind (das|es) (ja|halt) .. gewohnt",
        "gehört (ja|halt) .. dazu",
        "für selbstverständlich",
    ),
    "agreed_aloud": (
        "mündlich",
        "telefonisch zugesagt|einverstanden|vereinbart|abgemacht|ok|okay|erlaubt|zugestimmt|gefragt",
        "hat|haben … gesagt|gemeint … <fine>|dürfen|machen|gehe|passe|geht|passt",
        "per|mit handschlag",
        "am telefon|tresen|stammtisch … ja|zugesagt|ok|gesagt|einverstanden|gefragt",
        "hat|haben … genickt|abgenickt",
        "auf zuruf",
    ),
    "signed": ("unterschr*|signiert*|unterzeichne*",),
    "asked_first": (
        "vorher (um) gefragt|fragen|erlaubnis|einverständnis",
        "einwillig*|einverstanden|zugestimmt|erlaubnis",
    ),
    "in_writing": (
        "schriftlich*|unterschr*|signiert*|formular*|mail|e-mail",
        "ordner|gegengezeichnet*|bestätigt*|blatt|whatsapp|vertrag*",
    ),
}
"""Every list of phrases by its name."""
