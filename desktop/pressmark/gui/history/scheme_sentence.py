"""What a step did to the scheme, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pressmark.gui.history.differences import listed, names_of
from pressmark.gui.wording import one_line, quoted

if TYPE_CHECKING:
    from pressmark.project.queries import ToldStep

_KINDS = ("mention_labels", "region_labels", "polarity_labels")
_SAID = {
    "merge_labels": QT_TRANSLATE_NOOP("history", "Merged {} into another label"),
    "split_label": QT_TRANSLATE_NOOP("history", "Split {} off another label"),
    "delete_label": QT_TRANSLATE_NOOP("history", "Deleted the label {}"),
    "replace_scheme": QT_TRANSLATE_NOOP("history", "Took the scheme {}"),
}
_MOVED = frozenset({"mention", "region", "stance"})
_LONGEST = 40

OF_SCHEMES = ("change_scheme", *_SAID)
"""The kinds of steps that are told here."""


def scheme_sentence(step: ToldStep) -> str:
    """Return what a step did to the scheme, and how many annotations went with it."""
    said = _change(step) if step.kind == "change_scheme" else _other(step)
    count = sum(part.rows for part in step.parts if part.table in _MOVED)
    if not count:
        return said
    many = QCoreApplication.translate("history", "%Ln annotations", "", count)
    return f"{said} ({many})"


def _change(step: ToldStep) -> str:
    was, now = _labels(step.before), _labels(step.after)
    for key, name in now.items():
        if key in was and was[key] != name:
            words = _tr("Renamed the label {} to {}")
            return words.format(_quoted(was[key]), _quoted(name))
    for key, name in now.items():
        if key not in was:
            return _tr("Added the label {}").format(_quoted(name))
    for key, name in was.items():
        if key not in now:
            return _tr("Removed the label {}").format(_quoted(name))
    return _tr("Changed the scheme")


def _other(step: ToldStep) -> str:
    was, now = _labels(step.before), _labels(step.after)
    if step.kind == "replace_scheme":
        meant = [str(step.after.get("name") or _name(step.after) or "…")]
    elif step.kind == "split_label":
        meant = [name for key, name in now.items() if key not in was]
    else:
        meant = [name for key, name in was.items() if key not in now]
    listed = ", ".join(_quoted(name) for name in meant) or "…"
    return _tr(str(_SAID[step.kind])).format(listed)


def _name(side: Any) -> str:  # noqa: ANN401  (a side of a step may hold anything)
    return str(names_of(side.get("definition")).get("name", ""))


def _labels(side: Any) -> dict[tuple[str, str], str]:  # noqa: ANN401  (as above)
    """Return the names of the labels of a stored scheme by kind and id."""
    definition = names_of(side.get("definition"))
    return {
        (kind, str(label.get("id"))): str(label.get("name"))
        for kind in _KINDS
        for label in listed(definition.get(kind))
        if isinstance(label, dict)
    }


def _quoted(name: str) -> str:
    return quoted(one_line(name, _LONGEST))


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)
