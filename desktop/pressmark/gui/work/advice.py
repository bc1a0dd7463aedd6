"""What a person has to know of where a project lies, said once for each project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.gui.translation import said
from pressmark.project import whereabouts

if TYPE_CHECKING:
    from pressmark.gui.memory import Memory
    from pressmark.project.project import Project


def unsaid_advice(project: Project, memory: Memory) -> list[str]:
    """Return what was not said before, and remember it as said."""
    if project.read_only:
        return []
    found = {
        **whereabouts.advice(project.path),
        **whereabouts.missing(project),
        **whereabouts.conflicts(project),
    }
    before = memory.told(project.uuid)
    new = [said(words) for name, words in found.items() if name not in before]
    if new:
        memory.keep_told(project.uuid, before | found.keys())
    return new
