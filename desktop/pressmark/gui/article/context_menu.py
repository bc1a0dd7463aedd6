"""The menu of the right mouse button: what is here, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from pressmark.gui.menus import add_shown
from pressmark.gui.plain import entry as entry_words
from pressmark.model.attribution import Attribution
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.stance import Stance

if TYPE_CHECKING:
    from pressmark.gui.actions import Actions
    from pressmark.model.bundle import Annotation
    from pressmark.model.ids import AnnotationId

_MARKING = ("quote", "quote_by_cue", "entity", "stance", "furniture", "page_label")
_ROLES = (
    "set_source",
    "add_source",
    "set_cue",
    "set_content",
    "add_fragment",
    "split_quote",
)
_EVIDENCE = ("add_evidence", "extend_evidence")
_QUOTE = (
    "edit_annotation",
    "change_speaker",
    "cycle_kind",
    "switch_act",
    "remove_fragment",
    "join_quotes",
    "set_parent",
    "unnest",
    "stance",
)
_MENTION = (
    "change_speaker",
    "relabel",
    "edit_entity",
    "merge_entity",
    "entity_page",
    "every_occurrence",
)
_STANCE = ("edit_annotation", "toggle_explicit", "remove_evidence")
_ABOUT = ("note", "flag", "remove")
_ARTICLE = ("next_open", "next_mark", "hints", "quote_by_cue", "accept_layer", "note")
_EDGES = (
    "next_edges",
    "start_left",
    "start_right",
    "end_left",
    "end_right",
)


def groups(
    current: Annotation | None, *, is_here: bool, selected: bool
) -> list[Sequence[str]]:
    """Return the ids of the actions that make sense, group by group.

    What is current has actions of its own only where it is under the mouse.
    """
    found: list[Sequence[str]] = []
    if selected:
        found.append(_MARKING)
        if isinstance(current, Attribution):
            found.append(_ROLES)
        elif isinstance(current, Stance):
            found.append(_EVIDENCE)
    if current is None or not is_here:
        return found or [_ARTICLE]
    waits = current.review.status is Status.SUGGESTED
    if isinstance(current, Mention):
        found.append(("accept", "reject", "reject_every") if waits else ("reopen",))
        found.append(_MENTION)
    else:
        found.append(("accept", "reject") if waits else ("reopen",))
    if isinstance(current, Attribution):
        found.append(_QUOTE)
    elif isinstance(current, Stance):
        found.append(_STANCE)
    elif isinstance(current, Region):
        found.append(("relabel", "every_occurrence"))
    found.append(_ABOUT)
    return found


def context_menu(
    actions: Actions,
    current: Annotation | None,
    here: Iterable[tuple[AnnotationId, str]],
    pick: Callable[[AnnotationId], None],
    *,
    selected: bool,
    parent: QWidget,
) -> QMenu:
    """Return a menu of the actions for what is current or selected, with their keys.

    Of several annotations ``here``, with what they are called, one can be picked.
    """
    menu = QMenu(parent)
    stacked = list(here)
    if len(stacked) > 1:
        for number, (annotation, words) in enumerate(stacked):
            entry = menu.addAction(entry_words(words))
            entry.setObjectName(f"here_{number}")
            entry.setCheckable(True)
            entry.setChecked(current is not None and annotation == current.id)
            entry.triggered.connect(lambda _on=False, one=annotation: pick(one))
    is_here = current is not None and current.id in dict(stacked)
    for group in groups(current, is_here=is_here, selected=selected):
        menu.addSeparator()
        for name in group:
            add_shown(menu, actions[name])
    if is_here and not selected:
        edges = menu.addMenu(QCoreApplication.translate("Article", "Move an edge"))
        for name in _EDGES:
            add_shown(edges, actions[name])
    return menu
