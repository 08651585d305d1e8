"""What each platform is for: the profiles in `resources/platforms/`, and which one an owner means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from smm_desk.i18n import N_, message
from smm_desk.knowledge.packs import Entry, Wording, packs_in, read_pack

ASPECTS = {
    "purpose": N_("What it is for"),
    "people": N_("Who is there"),
    "effort": N_("Effort"),
    "formats": N_("Formats"),
    "account": N_("Account"),
}
"""What a profile speaks of, in the order in which it is read."""

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Limit:
    """How many characters fit; where sources disagree it is the lower number."""

    what: Wording
    characters: int
    is_disputed: bool
    url: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a platform as of a month (`2026-11`); `words` follow the order of `ASPECTS`."""

    key: str
    name: str
    aliases: tuple[str, ...]
    as_of: str
    words: tuple[Wording, ...]
    limits: tuple[Limit, ...]
    sources: tuple[str, ...]


class Platforms:
    """The profiles by key, and the way from a name as people write it to a key."""

    def __init__(self, profiles: tuple[Profile, ...]) -> None:
        self.profiles = profiles
        self._by_key = {profile.key: profile for profile in profiles}
        self._keys = {_folded(name): p.key for p in profiles for name in (p.name, *p.aliases)}

    def profile(self, key: str) -> Profile | None:
        """Return a profile; None when there is none of this key."""
        return self._by_key.get(key)

    def key_of(self, written: str) -> str:
        """Return the key of the platform that is meant; empty when none is, or more than one.

        The name may stand among other words ("Instagram, account of the shop"); the longest name counts, so
        that "WhatsApp channel" is not WhatsApp.
        """
        words = _folded(written)
        if words in self._keys:
            return self._keys[words]
        found: set[str] = set()
        rest = f" {words} "
        for name in sorted(self._keys, key=len, reverse=True):
            if len(name) > 2 and f" {name} " in rest:
                found.add(self._keys[name])
                rest = rest.replace(f" {name} ", " | ")
        return found.pop() if len(found) == 1 else ""


def read_platforms(folder: Path) -> Platforms:
    """Read every profile of a folder; raise `PackError` when one is broken."""
    return Platforms(tuple(_profile(path) for path in packs_in(folder)))


def _profile(path: Path) -> Profile:
    pack = read_pack(path)
    pack.keys(("key", "name", "aliases", "as_of", "de", "en", "limits", "sources"))
    key, as_of = pack.at("key").text(), pack.at("as_of").text()
    if key != path.stem:
        raise pack.at("key").fault(message(N_("the file has to be named after its key")))
    if not _MONTH.fullmatch(as_of):
        raise pack.at("as_of").fault(message(N_("a month such as 2026-11 is expected here")))
    for language in ("de", "en"):
        pack.at(language).keys(ASPECTS)
    return Profile(
        key=key,
        name=pack.at("name").text(),
        aliases=tuple(alias.text() for alias in pack.at("aliases").entries()),
        as_of=as_of,
        words=tuple(Wording(pack.at("de").at(a).text(), pack.at("en").at(a).text()) for a in ASPECTS),
        limits=tuple(_limit(entry) for entry in pack.at("limits").entries()),
        sources=tuple(source.address() for source in pack.at("sources").entries()),
    )


def _limit(entry: Entry) -> Limit:
    entry.keys(("de", "en", "characters", "disputed", "url"))
    return Limit(
        what=Wording(entry.at("de").text(), entry.at("en").text()),
        characters=entry.at("characters").whole(1),
        is_disputed=entry.at("disputed").yes_or_no(),
        url=entry.at("url").address(),
    )


def _folded(name: str) -> str:
    """Return the words of a name without case and marks; what a sign joins or parts is the same."""
    return " ".join(_WORDS.findall(name.casefold()))
