"""Everything a person reads in any window goes through the translator.

A translator puts what it is asked for into brackets and makes it longer. What is then
read outside of brackets, and is no data, was never looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pressmark.gui import translation
from pressmark.gui.main_window import MainWindow
from pressmark.model.filters import FIELDS
from pressmark.model.scheme import NEWS, LabelKind
from pressmark.settings import login_name
from tests.gui.at_window import MARKED
from tests.gui.every_window import project_of_all, sweep
from tests.gui.spoken import told

_OPEN, _CLOSE = "⟦", "⟧"
_LONGER = 0.4
"""How much longer words are in other languages, as a share."""

_DESK = (1024, 700)
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEY = re.compile(
    r"\b(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:F\d+|Esc|Enter|Return|Tab|Space|Del|Ins|Backtab"
    r"|Up|Down|Left|Right|Home|End|PgUp|PgDown|Backspace|[A-Z])\b"
)
_DATA = (
    "Pressmark pressmark jsonl csv txt Inter Source Serif English Deutsch Wikidata"
    " Python PySide spaCy Qt LGPL PSF MIT BSD sqlite utils Q42 rules"
    " Nothing Corrected strike second ro all Is this right"
    " html conll cp body Talks The talks took two days Halvern Gazette Anne"
    " This project is open for reading only article came from newer version"
    " The disk with home kim news full KiB"
)
"""Names, what the test's project holds besides its article, and what it says."""


class Brackets(QTranslator):
    """Translates everything into itself in brackets, longer than it was."""

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str:
        """Return a text in brackets."""
        del context, comment, n
        dots = "·" * round(_LONGER * len(text))
        # A menu shows the key after a tab, and nothing else has one in a single line.
        body, tab, key = (text, "", "") if "\n" in text else text.partition("\t")
        return f"{_OPEN}{body}{dots}{_CLOSE}{tab}{key}"

    def isEmpty(self) -> bool:
        """Whether there is nothing in it."""
        return False


@pytest.fixture
def in_brackets(qapp: QApplication) -> Iterator[None]:
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    translation.install(qapp, "de")
    yield
    translation.install(qapp, "en")


@pytest.mark.usefixtures("in_brackets")
def test_everything_in_every_window_can_be_said_in_another_language(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    window: MainWindow = request.getfixturevalue("window")
    known = _known_words()
    wrong = dict[str, None]()

    def look(opened_by: str, shown: QWidget) -> None:
        for text in _texts(shown):
            bare = _KEY.sub("", _outside(text))
            # Context is cut off where there is no room for more of it.
            rest = [
                word
                for word in _WORD.findall(bare)
                if not any(one.startswith(word) for one in known)
            ]
            if rest:
                wrong[f"{opened_by}: {' '.join(rest)!r} in {text!r}"] = None

    sweep(window, project_of_all(tmp_path), look)
    assert not wrong, "\n".join(wrong)


@pytest.mark.usefixtures("in_german")
def test_every_window_fits_on_a_small_desk_in_german(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    window: MainWindow = request.getfixturevalue("window")
    wrong = dict[str, None]()

    def look(opened_by: str, shown: QWidget) -> None:
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        if shown.isWindow() and (least.width() > _DESK[0] or least.height() > _DESK[1]):
            wrong[f"{opened_by}: {least.width()}×{least.height()}"] = None

    sweep(window, project_of_all(tmp_path), look)
    assert not wrong, "\n".join(wrong)


def _known_words() -> set[str]:
    """Return the words that are data, or names that are not translated."""
    data = MARKED.document.text + " ".join(entity.name for entity in MARKED.entities)
    fields = " ".join(
        f"{one.name} {one.example} {' '.join(one.values)}" for one in FIELDS
    )
    labels = " ".join(label.id for kind in LabelKind for label in NEWS.labels(kind))
    return set(_WORD.findall(f"{_DATA} {data} {fields} {labels} {login_name()}"))


def _texts(window: QWidget) -> Iterator[str]:
    """Yield what is read in a window: names, descriptions, tips, entries of menus."""
    for one, thing in told(window):
        yield one.text(QAccessible.Text.Name)
        yield one.text(QAccessible.Text.Description)
        if isinstance(thing, QWidget):
            yield thing.toolTip()
            yield thing.windowTitle()
            yield str(thing.property("placeholderText") or "")
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            yield action.text()
            yield action.statusTip()


def _outside(text: str) -> str:
    """Return what of a text is in no brackets."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == _OPEN) - (letter == _CLOSE)
        if depth <= 0 and letter not in (_OPEN, _CLOSE):
            kept.append(letter)
        elif letter in (_OPEN, _CLOSE):
            kept.append(" ")
    return "".join(kept)
