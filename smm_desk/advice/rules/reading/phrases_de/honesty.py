"""German phrases about criticism, voices and pictures, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "phones": "nummern telefonnummern handynummern mobilnummern natelnummern",
    "addresses": "kontakte kontakten adressen mailadressen emailadressen",
    "buyers": "kunden kundinnen kundschaft",
    "records": """
        bestellung* terminbuch agenda kasse rechnung* kundenkartei
        kundendatei kundenliste kundenstamm telefonbuch
        handy reservation* reservierung* offerten visitenkarten garantie*
        lieferschein* auftraegen kassensystem
    """,
    "out": "fliegt fliegen raus draussen rausgeworfen weg",
    "fillword": """
        ja doch halt eben eh einfach sowieso auch schon heute heut heutzutage jetzt inzwischen mittlerweile
        schliesslich nun wohl mal sicher bestimmt gar uns mich mir dir so grad gerade
    """,
    "bad": "schlecht* negativ* kritisch* unangenehm* unliebsam* unguenstig*",
    "remark": "kommentar* bewertung* *bewertungen rezension* rueckmeldung* kritik feedback stimmen",
    "delete": """
        loesch* geloescht* entfern* ausblend* ausgeblendet* ausblenden verberg* verborgen versteck*
        blockier* sperr* gesperrt* weggeloescht blend* blenden
    """,
    "praise": "follower* likes fans abonnent* *follower *likes *bewertungen *rezensionen sterne",
    "review": """
        bewertung* rezension* sterne sternen googlebewertung* googlerezension* bewertet bewerten
        sternebewertung* sternbewertung* *sternebewertungen *sternerezensionen
    """,
    "family": """
        familie verwandt* mitarbeit* team belegschaft angestellte* frau mann eltern geschwister kollegen
        kolleginnen lernende*
    """,
    "kin": """
        frau mann tochter sohn neffe nichte bruder schwester mutter vater eltern kinder schwager schwaegerin
        cousin cousine
    """,
    "my": "mein* unser* die der das den dem",
    "count": "zwei drei vier fuenf mehreren vielen einigen",
    "buying": "kaufe kaufen kauf bestelle besorge",
    "gets": "bekommt erhaelt kriegt bekommen erhalten kriegen",
    "reward": """
        rabatt* gutschein* geschenk* *gutschein *rabatt gratis* verlosung prozent franken fr euro
    """,
    "gift": """
        rabatt* gutschein* geschenk* *gutschein *rabatt gratis* verlosung
    """,
    "insider": """
        mitarbeiter mitarbeitende mitarbeiterinnen mitarbeitenden team belegschaft angestellte angestellten
        familie verwandte verwandten verwandtschaft bekannte bekannten freunde freunden
        freundinnen lernenden lehrlinge jungs
    """,
    "voice": "kundenstimme* *stimmen zitat* *zitate bewertungen rezensionen erfahrungsberichte",
    "fetching": "finden gefunden holen herunterladen suchen nehmen kopieren",
    "picture": "bild bilder bildern foto fotos fotografien aufnahmen *bilder *fotos memes",
    "foreign": "google googlebildersuche pinterest internet netz web",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "is_not_done": (
        "das|sowas|solches|dies machen|mach|mache|tun|tu|wollen|duerfen|kommt|gibt|gibts|geht … nicht|nie",
        "das|sowas|dies ist|waere … verboten|keine|nicht|unfair|unser",
    ),
    "is_not_borne": (
        "muss|muessen|brauch|brauche|brauchen|lasse|lass|lassen … nicht gefallen|bieten|antun",
        "nicht gefallen|bieten|antun lassen",
        "muss|muessen|brauch|brauche|brauchen … nicht haben|lesen",
        "brauchen|brauche|wollen|will wir|ich … nicht",
        "merkt|merken|stört|sieht .. niemand|keiner|nicht",
        "niemand|keiner .. merkt|stört|sieht",
        "ohne .. fragen|erlaubnis",
    ),
    "may_win": (
        "markiert|teilt|folgt|kommentiert|likt|liket|abonniert … gewinnt|gewinnen",
        "wer|alle|jeder … gewinnt|gewinnen",
        "zu gewinnen gibt|gibts",
        "gibt|gibts (es) … zu gewinnen",
    ),
    "winner_known": (
        "gewinner|gewinnerin|gewinnerinnen|sieger … schon|bereits|vorher|laengst fest",
        "gewinner|gewinnerin … jemand|jemanden|einer|einen|eine (den|die) wir|ich kennen|kenne|moegen|mag",
        "gewinner|gewinnerin wird|ist (<fillword>) ein|eine bekannt*|verwandt*|freund*|kollege|kollegin",
        "gewinnt|gewinnen (<fillword>) .. jemand|einer|eine (den|die) wir|ich kennen|kenne",
        "gewinnen lassen wir .. jemand|jemanden|einen|eine (den|die) wir kennen",
    ),
    "sends_to_all": (
        "alle|allen|saemtliche|saemtlichen (<my>) (<number>) <phones> aus|von|vom (<my>) .. <records>",
        "alle|allen|saemtliche|saemtlichen (<my>) (<number>) <phones>",
        "<phones> die wir|ich … haben|hab|habe",
        "alle|allen (<my>) (<number>) <addresses>|<buyers> … aus|von|vom|an (<my>) .. <records>",
        "saemtliche|saemtlichen (<my>) (<number>) <addresses>|<buyers> … aus|von|vom|an (<my>) .. <records>",
        "<phones>|<addresses> (<fillword>) aus|von|vom (<my>) .. <records>",
        "alle|allen|saemtliche <addresses> die wir|ich (je) … haben|hab|habe|gesammelt",
    ),
    "is_sent": (
        "*gruppe|*liste|verteiler|broadcast*|rundnachricht*",
        "rundmail*|massenmail*|*newsletter|rundbrief*|serienmail*",
        "schick*|geschickt|send*|gesendet|verschick*|versend*",
        "anschreib*|angeschrieben|schreib*|hinzufueg*|eintrag*|mailing*",
    ),
    "need_not_ask": (
        "fragen muss|muessen|brauchen (<fillword>) (man|wir|ich|ma|es) .. nicht|keinen|niemanden",
        "fragen brauche|braucht|brauch (<fillword>) (man|wir|ich|ma|es) .. nicht|keinen|niemanden",
        "muss|muessen|braucht|brauchen (man|wir|ich) .. nicht .. fragen",
        "ohne .. zu fragen",
    ),
    "has_agreed": (
        "angemeldet*|anmeld*|eingewilligt|einwillig*|zugestimmt",
        "zustimm*|einverstaend*|einverstanden|optin|double*",
        "bestaetigt*|abonn*|eingetragen|erlaub*|gewuenscht|wuenschen|zugesagt|abmelden|abbestell*",
        "wer|die .. mag|moegen|will|wollen|moechte|moechten|wuenscht",
        "darum|uns gebeten|gefragt",
    ),
    "delete_criticism": (
        "<bad> <remark> (<fillword>) .. <delete>",
        "<bad> <remark> und <remark> .. <delete>",
        "<bad> <remark> … <delete>",
        "<delete> (wir|ich|man) (<fillword>) (alle|jede|die) (<fillword>) <bad> <remark>",
        "<delete> .. <bad> <remark>",
        "kritik .. <delete>",
        "<delete> (wir|ich|man) (<fillword>) (jede|alle) kritik",
        "<bad> <remark> lassen|lass … verschwinden",
        "<bad> <remark> (<fillword>) (sofort|gleich|umgehend) weg|raus|runter|offline",
        "alles|jedes (<fillword>) <bad> .. <delete>",
        "^ negatives .. <delete>",
        "<delete> .. alles|jedes <bad>",
        "kritiker*|noergler*|meckerer|querulant* .. <delete>",
        "<delete> .. kritiker*|noergler*|meckerer|querulant*",
        "wer meckert|kritisiert|motzt|noergelt|reklamiert .. <delete>",
    ),
    "delete_critics": (
        "wer|jeder|alle … <bad> (ueber) (uns|mich) schreibt|postet … <delete>|<out>",
        "wer|jeder|alle … <bad> (ueber) (uns|mich) kommentiert|bewertet|redet … <delete>|<out>",
        "wer|jeder|alle … <bad> … schreibt|schreiben|postet|kommentiert|bewertet|sagt .. <delete>|<out>",
        "wer|jeder … kritisiert|meckert|motzt|noergelt|reklamiert|schimpft … <delete>|<out>",
    ),
    "delete_unliked": (
        "<delete> … was|wer|wen .. nicht passt|gefaellt|schmeckt",
        "was|wer .. nicht passt|gefaellt|schmeckt .. <delete>",
        "was|wer .. nicht passt|gefaellt|schmeckt wird|fliegt|kommt .. weg|raus|<delete>",
    ),
    "abuse": (
        "beleidig*|beschimpf*|spam|hass*|hetz*|werbung",
        "werbe*|rassis*|drohung*|strafbar*|ehrverletz*|fake*|falsch*",
        "gefaelscht*|unwahr*|persoenlich*|sexis*|diskriminier*|verleumd*|datenschutz*|gesundheit*|namen",
    ),
    "fake": ("fake*|falsch*|gefaelscht*|erfunden*|unwahr*",),
    "buys_applause": (
        "<buying> (ich|wir) (mir|uns) (<fillword>) <praise>",
        "<buying> (ich|wir) (mir|uns) <number>|ein|einige|mehr (paar|tausend|gute|neue) <praise>",
        "kauft|kaufen|bestellt .. <number> follower*|likes|fans|abonnent*",
        "gekauft* <praise>",
    ),
    "applause_buying": ("<praise> kaufen|dazukaufen|zukaufen|einkaufen|dazugekauft|zugekauft|gekauft",),
    "rewards_review": (
        "verlosung|gewinnspiel|gutschein*|rabatt* fuer .. <review>",
        "wer|alle|jeder … <review> … nimmt|nehmen … verlosung|gewinnspiel|wettbewerb",
        "wer|alle|jeder … <review> … <gets> … <reward> (<reward>)",
        "wer|alle|jeder … <review> … gewinnt",
        "unter allen|jenen|denen .. <review> … verlos*",
        "verlosung|verlosen … unter allen|jenen|denen … <review>",
        "<gift> .. fuer eine|jede|ihre|gute|fuenf .. <review>",
        "<gift> .. fuer <review>",
        "fuer (eine|jede|die|ihre|gute|fuenf) .. <review> … gibt|gibts … <reward>",
        "fuer (eine|jede|die|ihre|gute|fuenf) .. <review> … <gets> … <reward>",
        "<review> gegen .. <gift>",
        "<gift> gegen .. <review>",
    ),
    "answers_review": (
        "antwort*|beantwort*|reagier*|bitte*|bitten|fragen|danken",
        "bedanken|lesen|liest|sammeln|sammelt|melden|meldet|gemeldet*",
    ),
    "reviews_by_own": (
        "<insider> … schreib*|verfass* … <review>",
        "<review> … schreiben lassen von (der|den|unseren|meiner) <insider>",
        "<review> … schreiben lassen … <insider>",
        "<review> von (der|den|unseren|unserer|meiner) <insider> … schreiben lassen",
        "<my> <kin> … schreibt|schreiben|verfasst … <review>",
        "<insider> … schreib* .. <review>",
        "<insider> … schreib* zum|am start|anfang|beginn .. <review>",
        "<insider> … <review> (auf) (google) schreib*|abgeben|hinterlassen|verfassen",
        "<insider> … macht|machen (eine|je) (google) <review>",
        "<review> (einfach) selbst|selber schreiben|verfassen",
        "schreiben|schreibe wir|ich .. selbst|selber .. <review>",
        "wir|ich .. <review> selbst|selber schreiben",
        "<insider> … gibt|geben|vergeben|vergibt .. sterne|bewertung|bewertungen",
    ),
    "of_others": (
        "familie|freunde|freundinnen|verwandte|bekannte|team des|der|unserer|eines|einer|meiner",
        "ueber|zu|unter|fuer (die|der|den|jede|jeder|unsere) <review>",
    ),
    "own_asked": (
        "bitten|bitte|fragen|frage (wir|ich) (<my>) (ganze) <family> … um|ob … <review>",
        "bitten|bitte|fragen|frage (wir|ich) (<my>) (ganze) <family> … <review> … schreiben|abzugeben|geben",
    ),
    "as_customers": (
        "als|wie (<my>) (angeblich*|zufrieden*|normal*|gewoehnlich*|echt*) kund*|gast|gaeste|patient*",
    ),
    "other_names": (
        "unter|mit (<count>) ander*|verschieden*|falsch* namen|konten|profilen|accounts",
        "unter|mit (<count>) fremd*|erfunden*|wechselnd* namen|konten|profilen|accounts",
        "mit (dem|einem|unserem) zweitkonto|zweitaccount|zweiten|fakeprofil|fakeaccount",
        "zweitkonto|zweitaccount|fakeprofil*|fakeaccount*|fakekont*",
    ),
    "writes_some": (
        "<insider> … schreib* (auch) (je) (gleich) einige|welche|zwei|drei|fuenf|zehn|<number>",
        "<insider> … schreib* (auch) (je) (gleich) ein|noch paar",
    ),
    "reviews_spoken_of": (
        "bewertung*|*bewertung|*bewertungen|rezension*|*rezensionen|sterne|sternen|*sterne",
    ),
    "writes_review": (
        "<review> … schreib*|verfass*|abgeben|hinterlassen|posten|geben|vergeben",
        "schreib*|verfass*|bewerte|bewerten … <review>",
        "bewerten|bewerte … selbst|selber",
    ),
    "made_up": (
        "erfind*|erfunden*|ausdenken|ausgedacht* … <voice>",
        "<voice> .. erfinden|ausdenken|erfunden|faelschen",
        "denken|denke|denk … <voice> … aus",
    ),
    "taken_pictures": (
        "<picture> .. vom|von|aus|ausm (dem|der) <foreign>",
        "<picture> (einfach) googeln|ergoogeln",
        "^ googlebilder*",
        "aus|von|vom (dem) <foreign> kopiert*|geholt*|heruntergeladen* <picture>",
        "<picture> die (wir|ich|man) .. auf|bei|im|aus|von (dem) <foreign> (und|oder) (<foreign>) <fetching>",
    ),
    "has_right": (
        "lizenz*|lizenzfrei*|erlaubnis|einverstaendnis|einwillig*",
        "bewillig*|zustimmung|gefragt|fragen|gekauft|rechte",
        "stock*|unsplash|pixabay|pexels|cc|gemeinfrei|frei*|angabe|verlinkt|link|eigen*|selbst",
    ),
}
"""Every list of phrases by its name."""
