"""Every panel of the window, and how a person comes to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from pictures.acting import (
    any_other_is_shown,
    go_to_quote,
    place_caret,
    press,
    select,
    show_context_menu,
    type_words,
    until,
)
from pressmark.gui.main_window import MainWindow

_QUOTE = "Nobody can run"


def _nothing(_window: MainWindow) -> None:
    """Leave nothing behind, for nothing stays open."""


def _escape(_window: MainWindow) -> None:
    press("Escape")


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel: how it is shown, and how it is left.

    ``modal`` says that what shows it waits until it is closed; ``words`` are then typed
    into it.
    """

    show: Callable[[MainWindow], object]
    leave: Callable[[MainWindow], object] = _nothing
    modal: bool = False
    words: str = ""


def _run(action: str, window: MainWindow) -> None:
    window.run(action)


def _open(action: str, window: MainWindow) -> None:
    window.run(action)
    until(lambda: any_other_is_shown(window))


def _dialog(action: str) -> Panel:
    return Panel(partial(_run, action), modal=True)


def _toggled(action: str) -> Panel:
    return Panel(partial(_run, action), partial(_run, action))


def _window(action: str) -> Panel:
    return Panel(partial(_open, action))


def _tab(number: int) -> Panel:
    return Panel(partial(_run, f"tab_{number}"), partial(_run, "tab_1"))


def _at_quote(
    action: str,
    leave: Callable[[MainWindow], object] = _nothing,
    *,
    opens: bool = False,
) -> Panel:
    def show(window: MainWindow) -> None:
        go_to_quote(window, _QUOTE)
        (_open if opens else _run)(action, window)

    return Panel(show, leave)


def _on_words(words: str, action: str) -> Panel:
    def show(window: MainWindow) -> None:
        select(window, words)
        window.run(action)

    return Panel(show, modal=True)


def _context_menu(window: MainWindow) -> None:
    place_caret(window, "told reporters")
    show_context_menu(window)


def _filter(window: MainWindow) -> None:
    window.run("find_articles")
    type_words("speaker:Li")


def _leave_filter(window: MainWindow) -> None:
    press("Escape")
    press("Escape")
    window.article.view.setFocus()


PANELS = {
    "window": Panel(partial(go_to_quote, words=_QUOTE)),
    "entities": _tab(2),
    "stances": _tab(3),
    "hints": Panel(partial(_run, "hints"), _escape),
    "context-menu": Panel(_context_menu, modal=True),
    "filter": Panel(_filter, _leave_filter),
    "stance-card": _at_quote("stance", _escape),
    "stance-table": _toggled("stance_matrix"),
    "history": _toggled("history"),
    "entity-page": _at_quote("entity_page", opens=True),
    "entities-of-project": _window("entities"),
    "label-palette": _on_words("rowing match", "label_palette"),
    "every-occurrence": _on_words("toll", "every_occurrence"),
    "search-in-context": _window("search_in_context"),
    "notes": _window("note_queue"),
    "ledger": _window("ledger"),
    "quality": _window("quality"),
    "guidelines": _toggled("guidelines"),
    "scheme": _window("scheme"),
    "statistics": _window("statistics"),
    "print": _dialog("print"),
    "palette": Panel(partial(_run, "palette"), modal=True, words="quo"),
    "side-by-side": _toggled("side_by_side"),
    "details": _dialog("details"),
    "settings": _dialog("settings"),
    "export": _dialog("export"),
    "keys": _dialog("shortcuts"),
    "about": _window("about"),
}
"""The panels by name, in the order they are looked at."""
