"""Cues of German for a way: how, for whom, differently from whom, and what is left."""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign

_W = Sign.WAY

WAYS: tuple[Cue, ...] = (
    Cue("instead", _W, 2, ("statt", "anstatt", "anstelle", "stattdessen")),
    Cue("number instead of number", _W, 0, ("<number> … statt .. <number>", "statt .. <number>")),
    Cue("not this but that", _W, 3, ("nicht|kein|keine|keinen … sondern", "weder … noch")),
    Cue("by a number", _W, 0, ("um (rund|mindestens|etwa) <number>",)),
    Cue("not only", _W, 0, ("nicht nur", "nicht mehr", "noch nicht")),
    Cue("rather", _W, 3, ("lieber … als", "eher … als")),
    Cue(
        "not so",
        _W,
        2,
        (
            "nicht über|durch|mit|für|auf|als|ein|eine|einen|den|dem|alle|jeder|alles|der|die|das|um",
            "nicht in|im|am|an|zum|zur|beim|bei|von|vom|aus|nach|unter|primär|zuerst",
            "^ kein|keine|keinen",
            "wir sind kein|keine",
        ),
    ),
    Cue("no", _W, 1, ("nicht", "kein|keine|keinen|keinem|keiner", "nie|niemals", "ohne")),
    Cue(
        "done without",
        _W,
        2,
        (
            "verzichten|verzichtet|verzichte|verzicht",
            "lassen|lässt .. weg|aus|bleiben",
            "überlassen|überlässt|bewusst|absichtlich|weglassen",
        ),
    ),
    Cue(
        "only",
        _W,
        2,
        ("ausschliesslich", "nur für|auf|mit|dort|noch|was|wer|wo|solche", "einzig*|einzige", "allein"),
    ),
    Cue("only, weakly", _W, 1, ("nur", "exklusiv")),
    Cue(
        "focus",
        _W,
        2,
        (
            "fokus|fokussieren|fokussiert|schwerpunkt|schwergewicht",
            "konzentrieren|konzentriert|konzentration",
            "setzen|setzt|setze (wir|man) (uns) (ganz|voll|dabei|bewusst|konsequent) .. auf",
            "auf … setzen",
            "spezialisieren|spezialisiert|spezialist*|spezialisierung|nische|nischen",
            "ausrichten|ausgerichtet|richten … aus",
        ),
    ),
    Cue(
        "difference",
        _W,
        2,
        (
            "unterscheiden|unterscheidet|positionieren|positioniert|positionierung",
            "abheben|abgrenzen|abzuheben|abgrenzung",
            "heben|hebt (wir) uns|sich",
            "differenzieren|differenzierung",
            "im gegensatz|unterschied",
            "anders als|wie",
            "alleinstellung*|gegenentwurf|gegenpol",
            "konkurrenz|mitbewerber|wettbewerber|andere|anderen … nicht",
        ),
    ),
    Cue(
        "there where",
        _W,
        2,
        (
            "dort wo",
            "da wo",
            "dort … wo",
            "wer … bekommt|erhält|findet|braucht|sucht",
            "genau dort|da|das|die",
        ),
    ),
    Cue("by doing", _W, 3, ("indem", "dadurch dass|wir", "damit dass", "so dass", "sodass")),
    Cue(
        "by being",
        _W,
        0,
        (
            "indem wir (einfach) (noch) (immer) die besten|mehr|gut|besser|professioneller",
            "indem wir uns .. anstrengen|bemühen",
            "indem wir <raise>|<improve>|<sell>",
            "indem wir .. <figure> <raise>|<improve>",
            "indem wir .. begeistern",
        ),
    ),
    Cue("through", _W, 2, ("durch", "mittels", "mithilfe", "mit hilfe", "dank", "^ mit", "^ über")),
    Cue("through a channel", _W, 0, ("mit dem ziel",)),
    Cue("through a channel, named", _W, 0, ("durch|mit|über|mittels|dank .. <channel>|<artefact>",)),
    Cue("order", _W, 2, ("zuerst|erst … dann|danach|bevor", "zuerst", "bevor", "vorrang")),
    Cue(
        "one beats many",
        _W,
        3,
        (
            "^ ein|eine|einen|fokus|qualität|tiefe|lieber … schlägt|schlagen",
            "bringt|bringen (uns) mehr als",
            "geht|gehen|kommt|kommen (uns) vor",
        ),
    ),
    Cue(
        "first of all for",
        _W,
        3,
        (
            "bleibt|bleiben|ist|sind (unsere) zielgruppe|kunde|kundschaft|kunden nummer|nr eins|<number>",
            "zielgruppe nummer|nr eins|<number>",
        ),
    ),
    Cue(
        "not before",
        _W,
        2,
        ("erst wenn|nach|ab|bei|mit|später|dann", "erst … wenn|sobald", "frühestens|vorerst"),
    ),
    Cue("earned by", _W, 2, ("verdienen|verdienst|verdient .. am|an|mit|über|durch|in|liegt|nicht",)),
    Cue(
        "advantage",
        _W,
        2,
        (
            "wettbewerbsvorteil*|wettbewerbsvorsprung|usp|burggraben|markenkern",
            "kernmarkt|hauptmarkt|zielmarkt",
        ),
    ),
    Cue("those who", _W, 1, ("^ <people> die|welche|deren|denen|mit|ohne|zwischen",)),
    Cue("reason", _W, 1, ("um … zu", "weil", "deshalb|darum|daher|deswegen", "denn", "damit")),
    Cue(
        "offer for someone",
        _W,
        1,
        (
            "für (alle|jene) <people> die|welche|denen|deren",
            "für alle|jene|diejenigen die|welche|denen",
            "bieten|bietet|anbieten|gegenüber|hebel|vorteil|stärke",
        ),
    ),
)
