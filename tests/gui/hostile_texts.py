"""A project each of whose texts is out to be taken for more than text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from pressmark.gui.plain import LONGEST
from pressmark.model.bundle import Bundle
from pressmark.model.scheme import NEWS
from pressmark.model.visible import unseen
from pressmark.project.project import Project
from tests.gui.at_window import MARKED
from tests.projects import add

EVIL = '<img src="evil.png"><b>x</b> &amp; &y \u202egnp.\u200bz'
"""Rich text that names a file, an entity, the mark of a key, and what is unseen."""

_ROWS = 12
_SEVERAL = 5
"""How many texts a sentence or a tooltip is made of."""
_TOP = QModelIndex()
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_KEY = re.compile("</b> (?:&&)*&(?!&)")
_TAGGED = re.compile("<(?:img|b)[ >]")


def evil_project(folder: Path) -> Path:
    """Make a project of such texts in a folder; return its file."""
    evil = tuple(replace(one, name=f"{one.name}{EVIL}") for one in NEWS.mention_labels)
    scheme = replace(
        NEWS,
        name=EVIL,
        mention_labels=tuple(replace(one, guideline=EVIL) for one in evil),
        guidelines=f"{EVIL}\n\n![picture](evil.png) [link](file:///etc/passwd) {EVIL}",
    )
    path = folder / "evil <b>x<b> &y\u202e.pressmark"
    project = Project.create(path, EVIL, scheme=scheme)
    add(project, _evil(MARKED), _evil(replace(MARKED, regions=(), attributions=())))
    project.close()
    return project.path


def _evil(bundle: Bundle) -> Bundle:
    document = bundle.document
    evil = {"headline": EVIL, "outlet": EVIL, "byline": EVIL, "published": EVIL}
    return replace(
        bundle,
        document=replace(
            document,
            name=f"{document.name}{EVIL}",
            text=f"{document.text}\n{EVIL}",
            metadata=evil,
        ),
        entities=tuple(
            replace(one, name=f"{one.name} {EVIL}", aliases=(EVIL,))
            for one in bundle.entities
        ),
    )


def betrayals(window: QWidget) -> Iterator[str]:
    """Yield where a window takes such a text for more than text, or hides a part."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        for what, text, is_marked in _texts(widget):
            if list(unseen(text)):
                yield f"{where}: {what} hides something: {text!r}"
            if is_marked and _KEY.search(text):
                yield f"{where}: {what} takes a key from data: {text!r}"
        for what, text in _tips(widget):
            if _TAGGED.search(_without_ours(text)):
                yield f"{where}: {what} is rich text of data: {text!r}"
        if isinstance(widget, QLabel | QMessageBox) and _is_rich(widget):
            yield f"{where}: is not plain: {widget.text()!r}"
        if isinstance(widget, QTextEdit):
            yield from (f"{where}: {one}" for one in _rich(widget.document()))


def endless(window: QWidget) -> Iterator[str]:
    """Yield where a window lays out more of a text than anybody could see."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        said = [(what, text) for what, text, _ in _texts(widget)]
        for what, text in (*said, *_tips(widget)):
            if len(text) > _SEVERAL * LONGEST:
                yield f"{where}: {what} has {len(text):,} characters"


def _is_rich(widget: QLabel | QMessageBox) -> bool:
    # Qt makes the labels of forms, and takes their words for what they look like.
    plain = widget.textFormat() == Qt.TextFormat.PlainText
    return not plain and "<" in widget.text()


def _texts(widget: QWidget) -> Iterator[tuple[str, str, bool]]:
    """Yield what a widget says, and whether “&” marks a key in it."""
    if widget.isWindow():
        yield "title", widget.windowTitle(), False
    yield from _own_texts(widget)
    for action in widget.actions():
        yield "action", action.text(), True
    yield "name", widget.accessibleName(), False


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str, bool]]:
    is_ours = type(widget).__module__.startswith("pressmark")
    match widget:
        case QLabel():
            yield "text", widget.text(), widget.buddy() is not None
        case QAbstractButton():
            yield "text", widget.text(), not is_ours
        case QGroupBox():
            yield "title", widget.title(), True
        case QTabBar():
            tabs = map(widget.tabText, range(widget.count()))
            yield from (("tab", words, True) for words in tabs)
        case QComboBox() | QAbstractItemView():
            yield from _cells(widget.model())
        case QTextEdit() | QPlainTextEdit() if widget.isReadOnly():
            yield "text", widget.toPlainText(), False


def _cells(model: QAbstractItemModel | None) -> Iterator[tuple[str, str, bool]]:
    if model is None:
        return
    for row in range(min(model.rowCount(_TOP), _ROWS)):
        for column in range(_columns(model)):
            index = model.index(row, column)
            for role in _SAID:
                found = index.data(role)
                if isinstance(found, str):
                    yield f"cell {row}, {column}", found, False


def _columns(model: QAbstractItemModel) -> int:
    # That of a list is private.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(_TOP)


def _tips(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "help", widget.whatsThis()
    for action in widget.actions():
        yield "tooltip", action.toolTip()
    if not isinstance(widget, QAbstractItemView | QComboBox):
        return
    model = widget.model()
    for row in range(min(model.rowCount(_TOP), _ROWS)):
        for column in range(_columns(model)):
            found = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(found, str):
                yield f"tooltip of {row}, {column}", found


def _without_ours(text: str) -> str:
    """Return the markup of a rich text but for the elements of ours."""
    return re.sub("</?(?:span|qt|br)>", "", text)


def _rich(document: QTextDocument) -> Iterator[str]:
    """Yield the pictures and links of a document."""
    for number in range(document.blockCount()):
        fragments = document.findBlockByNumber(number).begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            if form.isImageFormat() or form.isAnchor():
                yield f"a picture or link: {fragments.fragment().text()!r}"
            fragments += 1
