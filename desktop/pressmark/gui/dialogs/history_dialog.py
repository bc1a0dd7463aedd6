"""What was done in a project, newest first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pressmark.gui.actions import step_words
from pressmark.gui.dialogs.table_dialog import TableDialog
from pressmark.project import queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pressmark.model.ids import StepId
    from pressmark.project.project import Project
    from pressmark.project.queries import HistoryStep

_NEWEST = 1000


class HistoryDialog(TableDialog):
    """The steps of a project in words: when, who, what."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        steps = queries.history(project, limit=_NEWEST)
        kinds = {step.id: step.kind for step in steps}
        super().__init__(
            "History",
            f"What was done in {project.name}, the newest first. Nothing is ever"
            " deleted from this record.",
            ("When", "Who", "What"),
            [
                (_local(step.at), step.annotator, _words(step, kinds))
                for step in reversed(steps)
            ],
            parent,
        )


def _words(step: HistoryStep, kinds: dict[StepId, str]) -> str:
    said = step_words(step.kind)
    if step.reverts is not None:
        undone = kinds.get(step.reverts, "")
        said = f"Undo: {step_words(undone)}" if undone else "Undo"
        if undone == "revert":
            said = "Redo"
    if step.documents > 1:
        said += f" ({step.documents:,} articles)"
    return said


def _local(at: str) -> str:
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")
