"""What the worker is told to make of the open concept: the print, for the preview and for the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from smm_desk import __version__
from smm_desk.desk.background import Progress
from smm_desk.desk.workbench import Workbench
from smm_desk.desk.worker_process import elsewhere
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import Texts
from smm_desk.knowledge.handbook import Handbook

if TYPE_CHECKING:
    from smm_desk.documents.concept_file import Making


def print_work(
    workbench: Workbench, texts: Texts, handbook: Handbook, choice: PrintChoice
) -> Callable[[Progress], bytes]:
    """Return the work that makes a PDF of the concept as it is now; it raises the errors of `documents`."""
    from smm_desk.documents.concept_file import concept_pdf

    return elsewhere(concept_pdf, workbench.concept, texts, making_of(workbench, handbook, choice))


def making_of(workbench: Workbench, handbook: Handbook, choice: PrintChoice) -> Making:
    """Return what goes into a file beside the concept."""
    from smm_desk.documents.concept_file import Making

    now, findings, depth = workbench.now(), workbench.all_findings(), workbench.scope.depth
    return Making(now, findings, __version__, depth, handbook, choice)
