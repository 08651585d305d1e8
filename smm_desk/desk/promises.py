"""What the desk promises its owner, in its own words; docs/promises.md names the tests that prove it."""

from __future__ import annotations

from smm_desk.i18n import N_

PROMISES = (
    N_("What you typed more than a second ago is on disk."),
    N_("The last good state can always be had again."),
    N_("No file from elsewhere can harm you."),
    N_("Nothing leaves this computer."),
    N_("What you write is for you alone."),
)
"""A change of these words is one of docs/promises.md, too; a test holds them against each other."""
