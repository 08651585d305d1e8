"""The commands around the backups of the store."""

from __future__ import annotations

import argparse
import sys

from smm_desk.bootstrap import Workplace
from smm_desk.cli.common import EXIT_OK, CommandError, Parser, add_command
from smm_desk.i18n import N_, Texts, message, plural_message


def add_to(commands: argparse._SubParsersAction[Parser]) -> None:
    """Declare these commands."""
    add_command(commands, "backup", _run_backup, "make a backup of the store, unless nothing has changed")
    add_command(commands, "backups", _run_backups, "list the backups of the store, the newest first")
    restore = add_command(commands, "restore", _run_restore, "go back to a backup; what is there now is kept")
    restore.add_argument("backup", metavar="NAME", help="name of a backup, as “backups” lists it")


def _run_backup(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    with place.open_store() as store:
        made = store.back_up()
    if made is None:
        print(texts(N_("Nothing has changed since the last backup.")), file=sys.stderr)
    else:
        print(made.path)
    return EXIT_OK


def _run_backups(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.store.backups import backups_of, count_in

    found = backups_of(place.store_file())
    for backup in found:
        count = count_in(backup)
        inside = texts(N_("cannot be read"))
        if count is not None:
            inside = texts(plural_message("{count} concept", "{count} concepts", count))
        made = backup.made_at.astimezone().isoformat(" ", "minutes")
        print(f"{backup.path.name}  {made[:16]}  {inside}")
    if not found:
        print(texts(N_("No backup has been made yet.")), file=sys.stderr)
    return EXIT_OK


def _run_restore(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.store.backups import backups_of, restore

    store = place.store_file()
    backup = next((each for each in backups_of(store) if each.path.name == options.backup), None)
    if backup is None:
        raise CommandError(message(N_("There is no backup “{name}”."), name=options.backup))
    aside = restore(store, backup, place.now())
    if aside is not None:
        words = N_("The damaged store is kept as {file}.")
        print(texts(message(words, file=str(aside))), file=sys.stderr)
    print(store)
    return EXIT_OK
