"""Names and places by which an audience is seen to be everybody, for `everybody.py`."""

from __future__ import annotations

EVERYBODY = {
    "de": r"""
        (?:(?:eigentlich|grundsätzlich|einfach|im\ prinzip)\s+)?
        (?: alle | jede[rn]?\s+(?:und|\+|/)\s+jede[rn]? | jede/?r | jede[:*_]r | jedermann | jede\s+person
          | (?:alle|sämtliche)\s+(?:leute|menschen|personen|interessierten|interessenten|altersgruppen
              |altersklassen|generationen|zielgruppen|kund\w*(?:[:*_/]\w+)?|konsument\w*(?:[:*_/]\w+)?|user|nutzer\w*)
          | (?:(?:die|alle)\s+)?interessierte[nr]?\s+(?:öffentlichkeit|bevölkerung|personen|leute|menschen
              |kreise|kundschaft|bürger\w*)
          | (?:die\s+)?(?:breite|ganze|gesamte|allgemeine)\s+(?:öffentlichkeit|masse|bevölkerung|welt|schweiz)
          | die\s+(?:öffentlichkeit|allgemeinheit|masse|bevölkerung) | öffentlichkeit | allgemeinheit
          | jung\s+und\s+alt | gross\s+und\s+klein | groß\s+und\s+klein | hinz\s+und\s+kunz
          | (?:privat\w*|b2c)\s+und\s+(?:firmen\w*|geschäfts\w*|b2b) )
        (?:\s+(?:in\s+der\s+(?:region|schweiz|stadt|umgebung)|im\s+internet|online|weltweit|überall|von\s+0\s+bis\s+99))?
    """,
    "en": r"""
        (?:(?:basically|really|simply|just|potentially)\s+)?
        (?: everyone | everybody | anyone | anybody | all | all\s+of\s+(?:us|them)
          | all\s+(?:people|ages|age\s+groups|consumers|customers|clients|users|generations|genders|of\s+them)
          | (?:every|any)\s+(?:person|customer|consumer|age)
          | (?:the\s+|all\s+)?interested\s+(?:public|parties|people|persons|individuals|citizens)
          | (?:the\s+)?(?:general|broad|wider|whole|entire)\s+(?:public|population|market|world|country)
          | the\s+(?:public|masses|world|population|mass\s+market) | mass\s+market | young\s+and\s+old
          | (?:b2c|private)\s+and\s+(?:b2b|business)(?:\s+customers)? )
        (?:\s+(?:in\s+the\s+(?:region|area|city|town|country)|on\s+the\s+internet|online|worldwide|everywhere
          |of\s+all\s+ages|from\s+0\s+to\s+99))?
    """,
}
"""Names that say everybody and nothing else."""

ALL_WHO = {
    "de": r"""
        (?:(?:eigentlich|grundsätzlich|einfach|im\ prinzip)\s+)?
        (?: (?:alle|jede[rn]?|jede/?r|jede[:*_]r|jedermann)
            (?:\s+(?:leute|menschen|mensch|personen|person|frauen|frau|männer|mann))?
            \s*,?\s+(?:der|die|welche[rn]?|mit)
          | wer )\s+
    """,
    "en": r"""
        (?:(?:basically|really|simply|just|potentially|that['’]s|it['’]s|there['’]s)\s+)*
        (?: (?:everyone|everybody|anyone|anybody|all\s+(?:people|those|women|men)
              |(?:every|any)\s+(?:person|man|woman))
            (?:\s*,?\s+(?:who|that|with))?
          | whoever )(?:['’](?:s|re|ve|d|ll))?\s+
    """,
}
"""How a clause begins that says of everybody what they do or like."""

FOND_OF_IT = {
    "de": r"""
        (?:alle|sämtliche)\s+\w*(?:liebhaber|freunde|fans|interessierten?|begeisterten?|geniesser|genießer)
        (?:[:*_/]-?innen|innen)?
    """,
    "en": r"(?:all|every|any)\s+(?!our|my)(?:\w+\s+){1,2}(?:lovers?|fans?|enthusiasts?)",
}
"""Everybody who is fond of something, in a word."""

WIDE_PLACE = {
    "de": r"""
        \büberall\b | \bweltweit\b | \w+weit\b | \binternational\b | \bganz\w*\s+(?:land|welt|europa)\b
        | \bganz\w*\s+(?:der\s+)?(?:schweiz|deutschland|österreich|dach\w*)\b | \bim\ ganzen\ land\b
    """,
    "en": r"""
        \beverywhere\b | \banywhere\b | \bworldwide\b | \bnationwide\b | \bglobal(?:ly)?\b
        | \b(?:all|whole|entire)\s+(?:of\s+|over\s+)?(?:the\s+)?
          (?:country|world|switzerland|germany|austria|europe)\b
    """,
}
"""Places that leave nobody out, in so many words; "Switzerland" alone may be the place of a small group."""
