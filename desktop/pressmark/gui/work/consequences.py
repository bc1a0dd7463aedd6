"""What else a step did: suggestions that followed what a person decided, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import one_line
from pressmark.gui.work.review import is_open
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.differences import differences
from pressmark.model.span import covered

if TYPE_CHECKING:
    from pressmark.project.project import Changed

_SILENT = frozenset(
    {"revert", "store_suggestions", "start_run", "import_documents"}
    | {"mark_occurrences", "mark_lines", "reject_occurrences"}
)
"""Steps that say themselves what they did, or that nobody decided on."""

_LONGEST = 40


def consequences(before: Bundle | None, after: Bundle | None, changed: Changed) -> str:
    """Return what became of other suggestions by a step; empty if nothing did.

    ``before`` and ``after`` are the shown document around it.
    """
    if before is None or after is None or changed.kind in _SILENT:
        return ""
    if before.document.id != after.document.id:
        return ""
    found = differences(before, after)
    was = {one.id: one for one in found.gone}
    now = {one.id: one for one in found.come}
    withdrawn = [one for one in was.values() if is_open(one) and one.id not in now]
    added = [one for one in now.values() if is_open(one) and one.id not in was]
    others = [
        one
        for one in now.values()
        if is_open(one) and one.id in was and _is_other(was[one.id], one)
    ]
    said = [
        _many(_WITHDRAWN, withdrawn, before),
        _many(_ADDED, added, after),
        _many(_CHANGED, others, after),
        _elsewhere(changed, after),
    ]
    words = ", ".join(filter(None, said))
    told = QCoreApplication.translate("Consequences", "Also: {}. {undo} takes it back.")
    return with_keys(told, words) if words else ""


def _is_other(was: Annotation, now: Annotation) -> bool:
    return was != now and is_open(was)


def _many(said: tuple[str, str], found: list[Annotation], bundle: Bundle) -> str:
    if not found:
        return ""
    texts = {
        one_line(covered(bundle.document.text, spans_of(one)), _LONGEST)
        for one in found
    }
    if len(texts) > 1:
        return _count(said[0], len(found))
    return _count(said[1], len(found)).format(texts.pop())


def _elsewhere(changed: Changed, shown: Bundle) -> str:
    if changed.documents is None:
        return ""
    number = len(changed.documents - {shown.document.id})
    return _count("%Ln other articles changed", number) if number else ""


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("Consequences", words, "", number)


_WITHDRAWN = ("%Ln suggestions withdrawn", "%Ln suggestions of “{}” withdrawn")
_ADDED = ("%Ln suggestions added", "%Ln suggestions of “{}” added")
_CHANGED = ("%Ln suggestions changed", "%Ln suggestions of “{}” changed")
"""What is said of suggestions with several texts, and of those with one."""
