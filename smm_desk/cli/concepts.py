"""The commands that list concepts, add them and say what stands out in them."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from smm_desk.bootstrap import Workplace
from smm_desk.cli.common import EXIT_BLOCKED, EXIT_OK, CommandError, Parser, add_command, loaded
from smm_desk.i18n import LANGUAGES, N_, Texts, message


def add_to(commands: argparse._SubParsersAction[Parser]) -> None:
    """Declare these commands."""
    add_command(commands, "list", _run_list, "list the concepts of the store")
    new = add_command(commands, "new", _run_new, "add a concept: an empty one or a copy of an example")
    new.add_argument("--example", metavar="NAME", help="name of an example")
    new.add_argument("--language", choices=LANGUAGES, help="language of the concept")
    import_ = add_command(commands, "import", _run_import, "add the concept of an exchange file (.smmdesk)")
    import_.add_argument("file", type=Path, metavar="FILE")
    form = add_command(commands, "take-form", _run_take_form, "say what a filled-in worksheet changes")
    form.add_argument("concept", metavar="CONCEPT", help="id or name")
    form.add_argument("file", type=Path, metavar="FILE.pdf")
    form.add_argument("--write", action="store_true", help="take all answers that collide with nothing")
    check = add_command(commands, "check", _run_check, "say what stands out in a concept or an exchange file")
    check.add_argument("concept", metavar="CONCEPT|FILE")
    check.add_argument("--json", action="store_true", help="write findings as JSON")
    add_command(commands, "schema", _run_schema, "write the JSON Schema of the exchange file")


def _run_list(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    with place.open_store() as store:
        summaries = [summary for summary in store.summaries() if not summary.deleted]
    for summary in summaries:
        archived = texts(N_("archived"))
        state = f"  [{archived}]" if summary.archived else ""
        name = " ".join(summary.title.split()) or texts(N_("Concept without a name"))
        changed = summary.changed_at.astimezone().isoformat(" ", "minutes")
        print(f"{summary.id}  {changed[:16]}  {summary.language}  {name}{state}")
    if not summaries:
        print(texts(N_("There is no concept yet.")), file=sys.stderr)
    return EXIT_OK


def _run_new(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.concept import Concept

    language = options.language or texts.language
    concept_id = place.new_id()
    if options.example:
        library = place.library()
        if options.example not in library.names():
            names = ", ".join(library.names())
            raise CommandError(
                message(
                    N_("There is no example “{name}”. There are: {names}"), name=options.example, names=names
                )
            )
        concept = library.example(options.example, language, concept_id=concept_id).concept
    else:
        concept = Concept(id=concept_id, language=language)
    with place.open_store() as store:
        store.insert(concept)
    print(concept_id)
    return EXIT_OK


def _run_import(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.store.exchange import pictures_of, read_parcel
    from smm_desk.store.pictures import count_of

    parcel = read_parcel(options.file)
    pictures = pictures_of(parcel, place.remade_picture)
    concept = replace(parcel.concept, id=place.new_id())
    with place.open_store() as store:
        store.insert(concept, pictures=pictures)
    if count := count_of(pictures):
        print(texts(message(N_("Opened {pictures}"), pictures=count.words)), file=sys.stderr)
    print(concept.id)
    return EXIT_OK


def _run_take_form(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.filled_form import proposals, take_form
    from smm_desk.concept.paths import number_at
    from smm_desk.store.filled_form import read_form

    form = read_form(options.file)
    concept = loaded(place, options.concept)
    own = place.texts(concept.language)
    speakers = [own, *(place.texts(code) for code in LANGUAGES if code != own.language)]
    found = proposals(concept, form, speakers, place.new_id)
    if not form.is_of(concept):
        words = N_("The worksheet was made from another concept. Please look at every answer.")
        print(texts(words), file=sys.stderr)
    for one in found:
        mark = "+" if one.is_plain else "?"
        number = number_at(concept, one.path) or one.path.section
        print(f"{mark} {number:<8} {' '.join(one.before.split())!r} -> {' '.join(one.after.split())!r}")
    chosen = [one for one in found if one.is_plain]
    if options.write and chosen:
        with place.open_store() as store:
            store.save(concept, take_form(chosen).change(concept))
    if not found:
        words = N_("This worksheet says nothing that is not in the concept already.")
        print(texts(words), file=sys.stderr)
    return EXIT_OK


def _run_check(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.advice.findings import Severity
    from smm_desk.advice.report import report

    if Path(options.concept).suffix.lower() == ".smmdesk" or Path(options.concept).is_file():
        from smm_desk.store.exchange import read_exchange

        concept = read_exchange(Path(options.concept))
    else:
        concept = loaded(place, options.concept)
    findings = place.advisor().findings(concept, place.now().date())
    entries = report(findings, concept, place.texts(concept.language) if options.json else texts)
    if options.json:
        print(json.dumps(entries, ensure_ascii=False, indent=2))
    else:
        set_aside = texts(N_("set aside"))
        for entry in entries:
            aside = f"  [{set_aside}: {entry['set_aside']}]" if entry["set_aside"] else ""
            head = f"{entry['number']:<7} {entry['severity']:<9}"
            print(f"{head} {entry['message']}. {entry['explanation']}{aside}")
    blocked = any(f.severity is Severity.BLOCKING and f.aside_in(concept) is None for f in findings)
    return EXIT_BLOCKED if blocked else EXIT_OK


def _run_schema(_options: argparse.Namespace, _place: Workplace, _texts: Texts) -> int:
    from smm_desk.store.json_schema import json_schema

    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
    return EXIT_OK
