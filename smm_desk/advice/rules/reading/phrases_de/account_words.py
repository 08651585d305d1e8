"""German words for slots of thoughts about accounts and messages, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "bit": """
        ja halt eben einfach sowieso eh auch doch wohl sicher es das wir man uns ich hier da nur gar sich
        leider eigentlich momentan derzeit aktuell mehr gerade grad bei mal noch schon
    """,
    "gone_one": """
        expraktikant* exlernende* exlehrling* exfreund* exmitarbeit* expräsident* exchef* ex-vorstand*
        exfrau exmann ehemalig* früher* frühere vorgänger* altpräsident* verstorben* vorbesitzer*
        vorpächter* alt-aktuar*
    """,
    "other_one": """
        agentur* webagentur sohn tochter neffe neffen nichte schwager schwägerin bruder schwester junior
        praktikant* lehrling* lernende* kollege kollegin freund freundin fotograf* webmaster* grafiker*
        dienstleister* enkel enkelin cousin
    """,
    "set_up": """
        angelegt eröffnet registriert eingerichtet gegründet erstellt angemeldet aufgesetzt gestartet
        gehört läuft hängt lautet gemacht aufgebaut eingetragen
    """,
    "private_thing": """
        gmail* hotmail* gmx* bluewin* icloud* privatmail* privatadresse* privatnummer privathandy*
        privatkonto privatprofil* privataccount* privatemail* privat-gmail*
    """,
    "private_pictures": """
        ferienfotos ferienbilder urlaubsfotos urlaubsbilder familienfotos familienbilder hundefotos
        katzenfotos katzenbilder babyfotos kinderfotos selfies hochzeitsbilder privatfotos
    """,
    "many": """
        alle allen sämtliche sämtlichen jeder jede jedem jeden ganze ganzen gesamte gesamten team
        belegschaft mannschaft mitarbeitenden mitarbeiter angestellten lernenden helfer trainer vorstand
        vereinsmitglieder mitglieder aushilfen kollegen
    """,
    "secret_key": "passwort* passwörter kennwort* zugang* zugänge login* zugangsdaten pin",
    "open_spot": """
        kasse tastatur bildschirm monitor theke wand tür türe pinnwand kühlschrank pult tresen drucker router
        brett pausenraum kaffeemaschine schreibtischunterlage ladentheke fenster bürotür kühlschranktür
    """,
    "off_time": """
        ferien urlaub abwesenheit krankheit krankheitsfall betriebsferien sommerpause urlaubs ferienzeit
        weihnachten sommerferien krankenstand skiferien auszeit krank
    """,
    "stands_still": """
        zu geschlossen ruht ruhen ruhe pausiert pause still stumm liegt liegen wartet warten steht
        stillsteht tot offline funkstille sendepause dicht niemand keiner nichts aus stillstand
        unbeantwortet warteschleife
    """,
    "far_away": """
        strand ausland urlaub ferien liegestuhl überall unterwegs sofa bett balkon spital campingplatz
        berge bergen mallorca italien kroatien spanien
    """,
    "gadget": "handy telefon natel laptop smartphone tablet computer",
    "leave": """
        elternzeit karenz mutterschutz mutterschaftsurlaub vaterschaftsurlaub pension rente ruhestand
        frühpension* pensionierung militär* rekrutenschule zivildienst zivi auslandsjahr auslandjahr
        auslandsemester auslandssemester studium sabbatical weltreise bundesheer lehrabschluss matura
        abitur austritt babypause bundeswehr babyurlaub uni universität hochschule ausland
    """,
    "contacts": """
        adressen mailadressen nummern kontakte kontakten e-mails emails mails handynummern telefonnummern
        alle allen leute teilnehmer teilnehmerinnen gewinner wer jeder jedem kunden gäste patienten
        mailadresse
    """,
    "holder_of_contacts": """
        visitenkarten meldezettel* meldescheine garantiekarten garantiescheine* telefonbuch telefonbücher
        branchenbuch handelsregister kundenstamm kundendatenbank
    """,
    "source_of_contacts": """
        kundenkartei patientenkartei kartei visitenkarten wettbewerb* gewinnspiel* verlosung* gästebuch
        gästebüchern meldezettel* meldeschein* buchung* reservation* reservierung* bestellung* webshop*
        onlineshop* lieferadressen kassa kasse kassensystem* messe* telefonbuch telefonbücher impressum
        branchenbuch vereinsliste* elternliste* mitgliederliste* garantiekarten rechnungen rechnung*
        auftragsbuch offerten kundendatenbank kundenstamm adressbuch linkedin-kontakte xing-kontakte
        kundendatei kundenliste klassenliste* handelsregister terminbuch terminkalender teilnehmerliste*
        anmeldeliste* kundenkarte* kundenkarten firmenverzeichnis praxissoftware garantiescheine*
    """,
    "puts_in": """
        landen landet aufnehmen aufgenommen übernehmen übernommen importieren importiert eintragen
        eingetragen einspeisen setzen gesetzt hinzufügen hinzugefügt abtippen abgreifen ziehen bekommen
        bekommt kriegen kriegt erhalten erhält anschreiben angeschrieben schicken schreiben mailen geht
        verschicken senden versenden rausschicken kopieren einfügen verwenden nutzen nehmen kommen kommt
        abschreiben
    """,
    "mass_mail": """
        verteiler* newsletter* rundmail* rundbrief* mailing* massenmail* serienmail* whatsapp-gruppe
        whatsappgruppe* broadcast* werbemail* werbung* aktion aktionen angebot angebote mailverteiler*
        infomail* newsletterverteiler* rundschreiben rund-sms werbe-sms gutschein prospekt prospekte
        preisliste
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "set_up_by": ("<set_up>", "admin|inhaber*|eigentümer*|besitzer*|administrator*", "hat|haben .. <set_up>"),
    "by_one_gone": (
        "<gone_one> (<bit>)",
        "auf|über (den|seinen|ihren|meinen|deren) (privaten|persönlichen) namen",
        "auf|über|mit|via seine|seiner|ihre|ihrer|meine|meiner|privat* (privat*|persönlich*) <private_thing>",
        "auf|über|mit|via seine|seiner|ihre|ihrer|meine|meiner (privat*) mailadresse|nummer|handynummer|mail",
        "<private_thing>",
    ),
    "by_another": (
        "auf|über|mit|via .. <other_one>",
        "auf|über|mit|via .. konto|profil|nummer|mail .. <other_one>",
    ),
    "stays_with_them": (
        "gehört (<bit>) (dem|der|unserem|unserer|meinem|meiner|einem|einer) <other_one>|<gone_one>",
        "inhaber*|eigentümer* (<bit>) ist (<bit>) (der|die|das|unsere|unser) <other_one>",
        "besitzer*|alleinadmin (<bit>) ist (<bit>) (der|die|das|unsere|unser) <other_one>",
        "<other_one> ist|bleibt (<bit>) inhaber*|eigentümer*|besitzer*|alleinadmin",
        "bei kündigung|trennung|vertragsende … bleibt|behält|weg",
        "bleibt|behält … bei|die|der agentur|ihr|ihm $",
        "lässt|lassen uns|mich (<bit>) (mit) posten|mitposten|mitbenutzen|mitmachen|ran",
        "dürfen|darf (wir|man) (<bit>) mitposten|mitbenutzen|mitnutzen",
        "sein|ihr|mein eigener|eigenes|privater|privates kanal|konto|profil|account",
        "ist|läuft (<bit>) (<bit>) sein|ihr|mein kanal|konto|profil|account",
        "mitgebracht|mitgenommen",
        "<private_pictures>",
        "privat … genutzt|verwendet|postet",
    ),
    "is_of_the_firm": (
        "firmenmail*|firmenadresse|firmenkonto|betriebsmail*",
        "vereinsadresse|vereinsmail*|umgezogen|übertragen",
        "gehört|auf|über (der|dem|die|den) firma|betrieb|verein|geschäft|uns",
        "nicht privat",
    ),
    "many_people": ("<many>", "jede|jeder vom|im|der", "leute|personen (im|aus|vom)", "wer will|mag|da"),
    "opens_it": (
        "öffnen|einsehen|nachlesen|nachschauen|zugreifen|reinschauen|abrufen|ablesen|hineinschauen|rein",
        "demselben|derselben|dasselbe|dieselben|gleichen|gleiche|gemeinsamen|einem <secret_key>",
        "teilen|teilt|benutzen|nutzen|verwenden (<bit>) (sich) … <secret_key>",
        "kennen|kennt|wissen|weiss|haben|hat (<bit>) … <secret_key>",
        "<secret_key> … kennen|kennt|wissen|weiss|haben|hat|bekommen|bekommt|erhalten|geteilt",
        "kennen|kennt|wissen|weiss (<bit>) (<bit>) (es|auswendig)",
        "verschickt|geschickt|gemailt|verteilt|herumgeschickt|mitgeteilt|rundmail|sammelmail|rundgeschickt",
    ),
    "lies_open": (
        "gemeinsam*|gemeinsame|öffentlich*|allgemein* laufwerk|ordner|server|cloud",
        "gemeinsam*|gemeinsame|öffentlich*|allgemein* dropbox|kalender|liste|excel*",
        "im browser (<bit>) gespeichert|hinterlegt",
        "gespeichert|hinterlegt (<bit>) (<bit>) im browser",
        "intranet|pausenraum|aushang|anschlag|garderobe|umkleide|schaufenster|empfangstheke|kassabuch",
        "liegt|liegen|hängt|hängen .. an|am|auf|unter|neben|beim|bei|im|hinter .. <open_spot>",
        "klebt|kleben|steht|stehen .. an|am|auf|unter|neben|beim|bei|im|hinter .. <open_spot>",
        "an|am|auf|unter|neben|beim|hinter (der|dem|die|den) <open_spot>",
        "angeheftet|angepinnt|gepinnt|ausgehängt|aufgeklebt|angeschlagen",
        "eingeloggt|angemeldet bleiben|bleibt|lassen|gelassen",
        "bleibt|bleiben|lassen|ist|sind (<bit>) (<bit>) eingeloggt|angemeldet|offen",
        "rundmail|sammelmail|gruppenmail|teamskanal|teams-kanal|slack",
        "überall dasselbe|gleiche|gleich|identisch",
        "<number>|firmenname|hundename|vereinsname|postleitzahl|plz|geburtsdatum als passwort",
        "passwort ist (<bit>) (der|unser|die) name|firmenname|vereinsname|<number>|geburtsdatum",
    ),
    "only_read": ("lesezugriff|leserecht*|lesezugang|lesend", "nur lesen|lesbar|ansehen|anschauen"),
    "nobody_but": ("niemand|keiner|niemanden|keine (<bit>) ausser|als",),
    "is_locked": (
        "lesezugriff|leserecht*|lesen|ansehen|statistik*|lesezugang|lesend",
        "passwortmanager|passworttresor|tresor|safe",
        "keepass*|bitwarden|verschlüssel*|abgeschlossen*|schliess*",
        "versiegelt*|couvert|kuvert|umschlag|gesichert*",
        "eigenem|eigenen|eigenes|eigene|persönlich*|geschäftsleitung",
        "notfall*|zwei faktor*|zweifaktor*|dashlane|lastpass|1password|business manager",
    ),
    "promises_soon": (
        "in|innert|innerhalb (von) längstens|maximal <number>|zwei|drei|vier|einer stunde|stunden|minuten",
        "in|innert|innerhalb (von) höchstens|max <number>|zwei|drei|vier|einer stunde|stunden|minuten",
        "innert|innerhalb|binnen (der) stunde|stundenfrist|minuten",
        "keine <number> minuten",
        "auf der stelle",
    ),
    "promises_a_day": (
        "selben|gleichen tag|tages|abend",
        "am nächsten|folgenden|andern|anderen tag|morgen",
        "innert|innerhalb|binnen|in (von) <number>|24|einem|eines|zwölf tag|tages|stunden",
        "noch|am heute|selbigen",
        "tags darauf",
        "täglich",
    ),
    "promises_sunday": (
        "sonntag*|feiertag*|wochenend*|24 (7)",
        "rund um die uhr",
        "tag und nacht",
        "jeden|jederzeit|allen|sieben (tag|tagen|tage)",
    ),
    "watched_on_sunday": (
        "sonntag*|wochenend*|täglich|feiertag*|so|jederzeit|laufend",
        "jeden|alle tag|tage|abend|morgen|mittag",
        "rund um die uhr",
        "sieben|7 tage",
    ),
    "watched_now_and_then": (
        "jeden|alle zweiten|zwei|dritten|drei|paar|anderen tag|tage|tagen",
        "einmal|1|1x|zweimal|2x pro|in|die|im|je (der) woche|monat|wochenende",
        "einmal|zweimal wöchentlich",
        "wöchentlich|monatlich|sporadisch|gelegentlich|unregelmässig",
        "ab und zu|an",
        "hin und wieder",
        "wenn|sobald … zeit|luft|dazukomm*|ruhig",
        "nur|bloss (am) wochenende|samstags|sonntags",
    ),
    "saturday": ("samstag*|sa",),
    "still_in_holidays": (
        "<off_time> (<bit>) (<bit>) … <stands_still>",
        "<stands_still> (<bit>) (<bit>) (während|in|im) (den|dem|der) <off_time>",
        "bin|ist|sind .. <off_time> … zu|geschlossen|pause",
        "dann|da|so lange|solange (<bit>) ist|steht|ruht|passiert (<bit>) <stands_still>",
        "kommt (<bit>) (<bit>) (in|im|dann) (den) (ferien|urlaub) (<bit>) nichts|niemand|keiner",
        "kommen|schreibt (<bit>) (<bit>) (in|im|dann) (den) (ferien|urlaub) (<bit>) nichts|niemand|keiner",
        "fällt|fallen (<bit>) (<bit>) (dann) aus",
        "zu wenig leute|personal|wenige|klein",
        "zu klein (<bit>) dafür|für",
        "keiner|niemand (<bit>) (sonst) (<bit>) zugang|passwort|zugriff|login|zeit",
        "sonst (<bit>) (<bit>) (<bit>) keiner|niemand",
        "^ <bit>|bis|dafür|dazu (jetzt|dato|heute) (<bit>) keiner|keine|niemand|keinen",
        "gibt|gibts|hamma|hammer|ham (es) (<bit>) (<bit>) nicht|keine|keinen|niemand|net|nöd",
        "mache|mach|bin|arbeite|manage ich … allein|alleine|selber|selbst",
        "^ allein|alleine|einzelkämpfer*|einmannbetrieb",
        "^ einfraubetrieb|einzelfirma|einpersonenbetrieb|soloselbst*",
        "einmannbetrieb|einfraubetrieb|einzelkämpfer*|einpersonenbetrieb|ein-mann-betrieb|ein-frau-betrieb",
        "ich|sie|er (bin|ist|fehle|werde|wird) (<bit>) nie|kaum krank|weg|ferien",
        "mache|mach|macht|erledige|erledigt|schaue|schaut|antworte|antwortet … vom|von|aus|am|im <far_away>",
        "vom|von|aus <far_away> (aus)",
        "nehme|nimmt|hab|habe|hat|nimm (ich|sie|er) .. <gadget> … mit|dabei",
        "ich|sie|er nehme|nimmt|habe|hat .. <gadget> … mit|dabei",
    ),
    "nobody_keeps_it": (
        "keiner|niemand (<bit>) (<bit>) (so) (<bit>) rein|zuständig|drum|darum|hin|drauf|verantwortlich",
        "schaut|guckt|kümmert|macht|liest|antwortet|sieht (sich) (<bit>) (<bit>) (<bit>) keiner|niemand",
        "keine|kein|ohne (fixe|feste|klare|eindeutige|fixen) zuständig*|verantwort*|betreuung|ansprechperson",
        "keine|keinen (fixe|feste|klare|fixen) person|namen|verantwortlichen|zuständigen",
        "verwaist|unbetreut|brach|unbesetzt|vakant|herrenlos|eingeschlafen|ungenutzt|ungepflegt",
        "nicht|nie besetzt|betreut|gepflegt|bespielt|zugeteilt",
        "liegt|läuft (<bit>) brach|nebenher|mit|so",
        "seit .. weg|fort|gegangen ist … niemand|keiner|vakant|frei",
    ),
    "leaves_now": (
        "hat|habe|haben (<bit>) … gekündigt",
        "<leave> ab|im|ende|anfang|seit|beginnt|startet|steht",
        "ab|bis|nach|wegen|vor|bald|demnächst|nächst* .. … <leave>",
        "zieht|ziehe .. weg|um",
        "zieht|ziehe (im|ende|nächstes) (jahr|<bit>) (sommer|herbst|frühling|winter) nach|ins",
        "hört|höre (<bit>) (<bit>) auf $",
        "hört|höre (bei|mit) (uns|der|dem) (<bit>) auf",
        "geht|gehe|tritt|verlässt|verlasse … <leave>|studieren",
        "verlässt|verlasse .. uns|betrieb|verein|firma",
        "vertrag|anstellung|praktikum|lehre|lehrzeit|stage … aus|endet|ende|bis|ab|fertig|vorbei",
        "nur|bloss|noch (<bit>) (bis|diesen|dieses|für) … sommer|herbst|frühling|winter",
        "nur|bloss|noch (<bit>) (bis|diesen|dieses|für) … monat*|juli|august|jahr",
        "letzter|letzte tag|woche|monat|saison",
        "tritt .. zurück|kürzer",
        "wird|werde … pensioniert|mama|mutter|vater|papa",
        "ist|bin .. schwanger",
    ),
    "is_back": ("zurück|zurückgekehrt|wieder|rückkehr|retour|übernimmt|übergibt|nachfolg*|danach|dann",),
    "source_of_contacts": (
        "<contacts> … <source_of_contacts>",
        "<holder_of_contacts>",
        "alle|allen|jeder|jedem|jeden|wer … gekauft|bestellt|gebucht",
        "alle|allen|jeder|jedem|jeden|wer … mitgemacht|teilgenommen|angefragt|besucht",
        "alle|allen|sämtliche (unsere|unseren) kunden|kundinnen|patienten .. je|aus|von|im",
        "alle|allen|sämtliche (unsere|unseren) gäste|gästen|mitglieder|eltern .. je|aus|von|im",
    ),
    "puts_in": ("<puts_in>",),
    "mass_mail": ("<mass_mail>",),
    "unasked": (
        "ungefragt|automatisch|unaufgefordert|ungebeten",
        "ob er|sie|die will|wollen",
        "fragen (müssen|muss|tun|wollen) (<bit>) (<bit>) (<bit>) nicht|keinen|niemanden|keine",
        "ohne (<bit>) fragen|nachfragen|nachfrage|anmeldung",
        "ohne (<bit>) einwilligung|zustimmung|erlaubnis|rückfrage|vorher",
        "niemand|keiner (<bit>) angemeldet|gefragt|zugestimmt|widersprochen|eingetragen",
        "angemeldet|eingetragen|gefragt|zugestimmt (<bit>) (hat) (sich) (<bit>) niemand|keiner|nie|nicht",
    ),
    "opts_out": (
        "wer (es|ihn|das|uns) (<bit>) nicht will|möchte|mag",
        "können|kann (sich) (<bit>) (<bit>) (wieder) abmelden|abbestellen|austragen|löschen",
        "abmelden|abbestellen|austragen|löschen .. kann|können",
        "merkt|stört|sagt (<bit>) (<bit>) niemand|keiner|nichts",
    ),
    "agreed": (
        "angekreuzt|ankreuz*|häkchen|zugestimmt|zustimm*|einwillig*|eingewilligt|angemeldet|anmeld*|anmelden",
        "abonnier*|doubleoptin|optin|bestätig*|erlaubt|eingetragen",
    ),
    "wishes": (
        "wollen|will|möchte|möchten|wünsch*|erlaub*|ja",
        "fragen|gefragt|lieferung|termin*|abhol*|erinner*|rechnung",
    ),
    "cold": (
        "kaltakquise|kaltmail*|kalt*akquise",
        "kalt* (<bit>) anschreiben|anschreib*|anrufen|mails|nachrichten|dms|kontaktieren|ansprechen",
        "unbekannte|unbekannten firmen|leute|profile|personen|accounts|menschen .. <puts_in>",
        "fremde|fremden|wildfremde* firmen|leute|profile|personen|accounts|menschen .. <puts_in>",
        "täglich|wöchentlich|pro tag|woche <number> … firmen|profile|leute|accounts .. <puts_in>",
        "massenhaft|massenweise nachrichten|mails|dms|sms|anfragen|anschreiben",
        "spammen|zuspammen",
    ),
}
"""Every list of phrases by its name."""
