"""German phrases of what is left to machines that write and draw, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "writer": """
        ki chatgpt gpt bot chatbot bots chatbots programm sprachmodell automatik copilot gemini claude
        assistent kiassistent automatisch vollautomatisch tool software computer maschine avatar llm
    """,
    "letter": """
        nachrichten nachricht mails mail emails anfragen kommentare kommentaren rezensionen bewertungen
        kunden kundinnen kundschaft patienten patientinnen gäste gästen dms dm direktnachrichten fragen
        whatsapp kundenanfragen beschwerden reklamationen leuten mitglieder mitgliedern *mails *nachrichten
        *anfragen
    """,
    "answers": "beantwortet antwortet beantworten antworten antworte reagiert beantworte",
    "text": """
        text texte texten beiträge beitrag posts post captions übersetzung übersetzungen antworten antwort
        alles newsletter storys stories
    """,
    "reading": """
        gelesen gegengelesen durchgelesen nachgelesen geprüft überprüft kontrolliert nachgeprüft korrigiert
        gegengecheckt gecheckt gesichtet angeschaut nachgeschaut durchgeschaut freigegeben redigiert
        kontrollieren prüfen überprüfen lesen gegenlesen durchlesen nachlesen korrigieren nachschauen
    """,
    "reads": "liest lese lesen kontrolliert prüft überprüft schaut korrigiert checkt",
    "control": """
        kontrolle gegenlesen durchlesen nachlesen prüfen prüfung freigabe korrektur korrekturlesen
        gegencheck vieraugenprinzip lektorat
    """,
    "no": "nicht nix nichts nie niemals kein keine keinen niemand keiner niemanden",
    "unread": """
        ungeprüft ungelesen unkontrolliert unbesehen blind blindlings unverändert unkorrigiert ungefiltert
        unredigiert ungesehen
    """,
    "out": """
        veröffentlicht veröffentlichen gepostet posten publiziert publizieren raus rausgeschickt online
        hochgeladen verschickt gesendet beantwortet übernommen übernehmen abgeschickt kopiert einfügen
        eingefügt
    """,
    "made": """
        erstellt generiert geschrieben formuliert erzeugt verfasst erstellen generieren schreiben
        beantwortet übersetzt
    """,
    "secret": """
        patientendaten kundendaten kundennamen patientennamen klientendaten personendaten personaldaten
        krankengeschichte* patientenakte* krankenakte* kundenmails patientenmails kundenkartei kundenliste*
        lohndaten lohnliste* gesundheitsdaten mandantendaten bewerbungen dossiers bewerbungsdossiers
        adressen patientenberichte* befunde arztberichte* kundendossier* kundennachrichten verträge
        gästedaten schülerdaten mitgliederdaten mitgliederliste* kundengespräche patientengespräche
        zeugnisse
    """,
    "whose": "patienten patientinnen kunden kundinnen klienten mandanten gäste mitglieder kinder schüler",
    "into": """
        kopieren kopiert reinkopieren eingeben einfüttern füttern gefüttert eingegeben reinkopiert hochladen
        einfügen einspeisen eintippen reinstellen laden
    """,
    "drawer": "midjourney dalle firefly ki stable bildgenerator bildprogramm chatgpt programm generator",
    "image": "bild bilder bildern foto fotos aufnahmen porträts gesichter *bilder *fotos models",
    "drawn": """
        erzeugt generiert erfindet erfunden erzeugen generieren erfinden gerendert erzeugte generierte
        künstliche künstlich
    """,
    "ours": """
        gerichte gerichten teller zimmer zimmern räume räumen produkte produkten team mitarbeitende
        mitarbeitenden kunden gäste gästen kundinnen hof laden werke arbeiten häuser häusern referenzen
        baustellen torten brote kuchen speisen tiere
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "machine_replies": (
        "<writer> .. <answers> … <letter>",
        "<writer> … <letter> … <answers>",
        "<answers> .. <writer> … <letter>",
        "<letter> … <answers> .. (die|der|das|unser|unsere) <writer>",
        "<letter> … (werden|wird) … <writer> <answers>",
        "<writer> antwortet|reagiert",
        "<letter> … überlassen|überlasse|macht|erledigt|übernimmt (wir) .. <writer>",
        "<writer> … <letter> übernehmen|erledigen|übernimmt|erledigt",
        "<writer> übernimmt|erledigt|macht … <letter>",
        "antworten|antwort … schreibt|macht|verfasst|formuliert|erledigt .. <writer>",
    ),
    "machine_does_all": (
        "<writer> darf|macht|schreibt|erledigt|übernimmt|kann (das|bei|uns|einfach) (einfach|uns) alles",
        "alles|ganz|komplett|vollständig (einfach) .. <writer> überlassen|machen|übergeben|abgeben|schreiben",
        "überlassen|überlasse|überlässt (wir|ich) (alles|ganz|komplett) … <writer>",
        "alles (macht|schreibt|kommt|übernimmt|läuft) .. (von|über) (der|die|dem) <writer>",
        "alles .. macht|schreibt|erledigt (die|das|der) <writer>",
        "macht|schreibt|erledigt (die|das|der) <writer> alles",
        "^ alles $",
        "^ für alles",
        "die|sie|es schreibt .. (die|sie|es) postet",
        "<writer> schreibt .. postet|veröffentlicht",
        "automatisch|vollautomatisch <made> … <out>",
        "automatisch|vollautomatisch <out>",
        "lassen|lass|lässt (wir|ich) (einfach|mal) machen|laufen",
        "<writer> .. macht|kann|weiss|weiß|richtet (das|es) (das) schon|besser",
        "alles läuft|geht automatisch|vollautomatisch|selbst",
        "läuft|geht (alles|ganz) automatisch|vollautomatisch",
        "<writer> schreibt|macht|erstellt|übernimmt (die|alle|unsere) posts|beiträge|texte|captions",
    ),
    "goes_out_unread": (
        "<unread> … <out>",
        "<out> … <unread>",
        "ohne (dass) … <reads>|<reading>",
        "ohne .. <control>",
        "<reading> (wird|werden|haben|muss|wurde) (da|das|es|wir|man|hier|bei|uns|vorher) .. <no>",
        "<no> (davon|mehr|vorher|extra|gross|groß|noch) .. <reading>",
        "<no> <reads> (das|es|mehr|vorher|noch)",
        "liest|lese|kontrolliert|prüft|korrigiert .. niemand|keiner|nix",
        "<control> .. braucht|brauchts|brauchen|ist|machen|haben|gibt|gibts (es|wir|das) .. <no>",
        "<no> (grosse|große|eigene|weitere) <control>",
        "1|eins zu 1|eins .. (<out>)",
        "copy and|&|paste (paste)",
        "direkt|gleich|sofort <out>",
        "geht|gehen|kommt|kommen .. direkt|gleich|sofort|ungefiltert|so raus|online|hoch|zurück",
        "wird|werden schon stimmen|passen|richtig",
        "stimmt|passt|passen|stimmen (ja) eh|schon|sowieso|meistens|meist",
        "niemand|keiner|keine|keines (von|bei|unter) (uns) .. spricht|versteht|beherrscht",
        "spricht|versteht|beherrscht (bei|von) (uns) .. niemand|keiner",
        "erst|nur wenn .. beschwert|reklamiert|schief|auffällt|meldet",
        "<text> … <no> .. durchlesen|gegenlesen|kontrollieren|prüfen",
        "schauen|schaut|sehen (wir|ich|es|sie|das|die) (wir|sie|es) nicht|nie|nix .. (an|mehr|nach|durch)",
        "lesen (wir|ich|es|sie|das|die) (wir|sie|es) nicht|nie|nix .. (an|mehr|nach|durch)",
        "prüfen|kontrollieren (wir|ich|es|sie|das|die) (wir|sie|es) nicht|nie|nix .. (an|mehr|nach|durch)",
        "wir|ich schauen|sehen|lesen (es|sie|das|die) .. nicht|nie|nix|nichts",
        "wir|ich prüfen|kontrollieren|lese|prüfe (es|sie|das|die) .. nicht|nie|nix|nichts",
        "keine zeit … <reading>|gegenlesen|prüfen|kontrollieren|lesen",
        "ohne|keine|keinerlei (jede|jegliche) kontrolle|prüfung|korrektur|durchsicht",
        "niemand|keiner muss|braucht|soll (etwas|was|das|da) .. (zu) prüfen|lesen|kontrollieren|schauen",
        "geht|gehen|kommen|kommt (dann|genau) so|fertig raus|online|hinaus|rein",
        "passt|stimmt|wird schon",
    ),
    "works_it_over": (
        "überarbeit*|anpass*|änder*|umschreib*|entscheid*|auswählen|wählen|feinschliff|nachbearbeit*",
        "schreiben wir|ich (selber|selbst) (um|neu|fertig)",
        "selber|selbst schreiben|fertig",
    ),
    "nothing_goes_out": (
        "nichts|nix|kein|keine|keiner|keines|nie|niemals … ohne|bevor|ungelesen|ungeprüft|direkt|automatisch",
        "nicht .. direkt|automatisch|ungelesen|ungeprüft|blind|unbesehen|ungesehen|ungefiltert",
        "kein|keine|keinen|nichts … nicht .. <reading>",
        "ohne|bevor|ungelesen|ungeprüft … nichts|nix|kein|keine|keiner|nie|niemals",
    ),
    "types_in_secrets": (
        "<secret> … (ins|in|bei) (das|die) <writer>",
        "<secret> … <into>",
        "<into> … <secret>",
        "<writer> … <secret>",
        "<writer> … mit .. <secret> füttern|gefüttert",
        "namen|name|krankheit*|diagnose*|lohn|geburtsdatum … (von|der|unserer) <whose> … <into>",
        "<letter> … (samt|mit|inklusive|inkl) (vollem|allen|vollen) namen|name|adresse|adressen|daten",
        "<letter> … <into> … (in|ins|im|dem|der|die|das) <writer>",
    ),
    "drawn_of_ours": (
        "<image> … unser|unsere|unserer|unseren|unserem .. <ours> … <drawn>",
        "<drawn> .. <image> … unser|unsere|unserer|unseren|unserem .. <ours>",
        "<drawer> <drawn> .. <image> … <ours>",
        "<drawer> <drawn> … <ours>",
        "kigenerierte*|künstliche* .. <image> .. <ours>",
        "<drawer> … (die|das) sehen|sieht|schauen|schaut|sind|ist schöner|besser|appetitlicher",
    ),
    "ours_never_so_good": (
        "unsere|echten|echte|eigenen|die … sehen|sieht|schauen|schaut|wären nie|nicht|niemals so .. aus",
        "unsere|echten|echte|eigenen .. nie|nicht|niemals so schön|gut|appetitlich|hübsch",
        "menschen|leute|kunden|gäste|models|familien|team … die|den|das es (so|gar) (gar) nicht gibt",
    ),
}
"""Every list of phrases by its name."""
