"""Cues of a picture in German: what will be different, what the firm is there for."""

from __future__ import annotations

from smm_desk.advice.cues import Cue, Sign

_P = Sign.PICTURE

PICTURES: tuple[Cue, ...] = (
    Cue(
        "named as a vision",
        _P,
        5,
        (
            "unsere|meine|die vision",
            "^ vision",
            "unsere|meine mission",
            "^ mission",
            "unser leitbild|auftrag|daseinszweck|traum",
            "unser anspruch ist",
            "vision|mission ist|lautet|war|heisst|von",
            "gegründet um",
            "bezweckt|bezwecken|vereinszweck|stiftungszweck|gesellschaftszweck",
            "zweck des|der vereins|genossenschaft|stiftung|gesellschaft|verbandes",
            "hat|haben … zum zweck",
        ),
    ),
    Cue(
        "a world in which",
        _P,
        4,
        (
            "eine|einer <place_of_vision> in der|dem|denen|welcher|die|deren",
            "<place_of_vision> .. wo|in der jeder|jede|alle|niemand",
        ),
    ),
    Cue(
        "dream",
        _P,
        4,
        (
            "träumen|träume|traum",
            "stellen|stelle wir|ich|uns|mir … vor",
            "eines tages",
            "wir glauben|glaube daran|an",
        ),
    ),
    Cue("convinced", _P, 2, ("überzeugt dass|davon", "unsere|aus überzeugung")),
    Cue(
        "place or symbol",
        _P,
        2,
        (
            "<want>|sein|ist|bleibt … <symbol>",
            "<symbol> … werden|sein $",
            "^ ein|eine <place_of_vision>|ort|haus|land .. das|der|die|wo|an|in … niemanden|alle|jeder",
            "ein|eine|einen ort|raum|haus .. wo|an|in dem|der",
        ),
    ),
    Cue(
        "mission told",
        _P,
        2,
        (
            "^ wir <serve>",
            "^ zu <serve>",
            "<serve> wir",
            "<want> … <serve> $",
            "es ist (uns|unser) … anliegen",
            "anliegen|herzensanliegen|bestreben|leidenschaft|auftrag|aufgabe ist (es)",
            "setzen|setzt (wir) uns|sich … ein",
            "engagieren|engagiert (wir) uns|sich",
            "treten|tritt (wir) … ein",
            "leisten|leistet … beitrag",
            "stehen|steht (wir) für",
            "verschrieben|verpflichtet",
            "neu denken|definieren|erfinden|gestalten",
            "die art wie",
            "zugänglich|erlebbar|begreifbar|erfahrbar|lebendig machen|macht|halten|werden",
            "leichter|einfacher|besser|schöner|lebenswerter machen|macht|gestalten",
            "ort|raum|platz der|des|für|wo|an",
            "kommende|kommenden|künftige|künftigen|nächste|nächsten generation|generationen",
            "im einklang|miteinander|füreinander|lebenswert*",
        ),
    ),
    Cue(
        "will be for others",
        _P,
        2,
        (
            "soll|sollen … <symbol>|ansprechpartner*|adresse|ort sein|werden|bleiben",
            "^ zu|der|die|das|den .. *ste|*sten|führende|führenden … werden|sein $",
            "langfristig|dauerhaft|nachhaltig … sichern|erhalten|bewahren|prägen",
        ),
    ),
    Cue(
        "everybody can",
        _P,
        2,
        (
            "jeder|jedem|jeden|alle|allen mensch|menschen",
            "jedes|jedem kind",
            "niemand|keiner mehr",
            "für alle zugänglich|möglich|da",
        ),
    ),
    Cue(
        "what for",
        _P,
        2,
        (
            "^ damit",
            "wir sind|existieren (für) … da",
            "tragen|trägt … dazu bei",
            "dazu beitragen|beizutragen",
        ),
    ),
    Cue(
        "the common good",
        _P,
        1,
        ("lebensqualität|gesellschaft|gemeinschaft|zukunft|generationen|planeten|umwelt|welt",),
    ),
)
