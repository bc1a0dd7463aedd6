"""What the article and the inspector ask for, and which part of the window does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.inspector.inspector import Inspector
    from pressmark.gui.work.parts import Parts

    Deed = Callable[[Parts], Callable[..., object]]


def asked_of(inspector: Inspector) -> tuple[tuple[SignalInstance, Deed], ...]:
    """Return each signal of the inspector with what does it, once there are parts."""
    return (
        (inspector.polarity_chosen, lambda parts: parts.stances.set_polarity),
        (inspector.evidence_picked, lambda parts: parts.evidence.show_piece),
        (inspector.act_chosen, lambda parts: parts.quotes.set_act),
        (inspector.open_requested, lambda parts: parts.editing.open),
        (inspector.note_toggled, lambda parts: parts.editing.toggle_note),
        (
            inspector.note_edit_requested,
            lambda parts: parts.annotating.edit_note,
        ),
        (inspector.entity_activated, lambda parts: parts.entities.show),
    )


def asked_in(view: ArticleView) -> tuple[tuple[SignalInstance, Deed], ...]:
    """Return each signal of an article with what does it, once there are parts."""
    return (
        (view.edge_dragged, lambda parts: parts.edges.apply),
        (view.fragment_drawn, lambda parts: parts.quotes.add_fragment),
        (view.hint_chosen, lambda parts: parts.hinting.choose),
        (view.hint_typed, lambda parts: parts.hinting.type_on),
    )
