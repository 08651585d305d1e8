"""The corpus of the sentence sorter and its lexicon, read with what is seen in each text."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from smm_desk.advice.languages import cue_book
from smm_desk.advice.senses import Senses, SensesByWord, by_word
from smm_desk.advice.traits import seen_in
from sorter_training import Statement

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "sorter"
_ADVICE = ROOT / "smm_desk" / "advice"
_SOURCES = ("cues.py", "cues_{}*.py", "languages.py", "words_{}.py", "senses.py", "traits.py")
_BUILDERS = ("sorter.py", "sorter_corpus.py", "sorter_leaning.py", "sorter_training.py")


def corpus(language: str) -> list[Statement]:
    """Return the statements of a language in the order of their files."""
    return [
        statement(json.loads(line), file.stem, language)
        for file in _files(language)
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def statement(entry: dict[str, str], trade: str, language: str) -> Statement:
    """Return a statement with what is seen in its text."""
    seen = tuple(sorted(seen_in(entry["text"], cue_book(language), _senses(language)).traits))
    return Statement(entry["text"], entry["label"], trade, entry["shape"], seen)


@cache
def lexicon(language: str) -> SensesByWord:
    """Return the lexicon of senses of a language."""
    return by_word(json.loads(_lexicon_file(language).read_text(encoding="utf-8")))


@cache
def _senses(language: str) -> Senses:
    return Senses(lexicon(language))


def _lexicon_file(language: str) -> Path:
    return FOLDER / f"senses.{language}.json"


def digest(language: str) -> str:
    """Return a digest of everything that the weights of a language are made from."""
    sources = [file for name in _SOURCES for file in sorted(_ADVICE.glob(name.format(language)))]
    sources += [_lexicon_file(language), *(ROOT / "installer" / name for name in _BUILDERS)]
    read = sha256()
    for file in (*_files(language), *sources):
        read.update(file.name.encode() + b"\0" + file.read_text(encoding="utf-8").encode() + b"\0")
    return read.hexdigest()


def _files(language: str) -> list[Path]:
    return sorted((FOLDER / "corpus" / language).glob("*.jsonl"), key=lambda file: file.name)
