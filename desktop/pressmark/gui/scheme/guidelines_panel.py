"""The panel beside the article in which the guidelines are read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.gui.scheme.guidelines_text import (
    Guidelines,
    Section,
    guidelines_of,
    has_guidelines,
)
from pressmark.gui.scheme.plain_markdown import Look
from pressmark.gui.scheme.reading import ReadingView
from pressmark.gui.theme import UI_PIXELS, shown
from pressmark.model.scheme import LabelKind, Scheme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ABOVE = 6
"""Pixels that stay free above a section that was jumped to."""


class GuidelinesPanel(QWidget):
    """Shows the guidelines of a scheme; jumps to sections, and is searched.

    ``left`` says that the person goes back to the article, ``closed`` that the panel is
    to go; ``edit_wanted`` asks for the guidelines to be written, with the section that
    is marked, or None.
    """

    left = Signal()
    closed = Signal()
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Scheme | None = None
        self._zoom = 100
        self._made: Guidelines | None = None
        self._marked: Section | None = None
        self._found: list[QTextCursor] = []
        self._at = -1
        self.text = ReadingView()
        self.search = QLineEdit()
        self._count = PlainLabel()
        self._empty = PlainLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self.write = QPushButton()
        self._edit = QPushButton(self.tr("Edit"))
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._show)
        self._lay_out()
        self._wire()

    def show_scheme(self, scheme: Scheme | None, *, writable: bool = True) -> None:
        """Show the guidelines of a scheme, where the person was in those before."""
        self._edit.setVisible(writable)
        self.write.setVisible(writable)
        if scheme != self._scheme:
            self._scheme = scheme
            self._show()

    def set_zoom(self, percent: int) -> None:
        """Set the text as large as the article is."""
        if percent != self._zoom:
            self._zoom = percent
            self._redraw.start()

    def jump(self, kind: LabelKind, label: str) -> None:
        """Come to the section of a label and mark it."""
        if self._made is not None:
            self._come_to(self._made.of_label(kind, label))

    def jump_to_heading(self, words: tuple[str, ...]) -> None:
        """Come to the part of the general text with one of these headings, if any."""
        found = None
        if self._made is not None:
            headed = [one for one in self._made.sections if one.kind is None]
            found = next((one for one in headed if one.name.casefold() in words), None)
        self._come_to(found)

    def follow(self, anchor: str) -> bool:
        """Come to what a link means, or say that it means nothing."""
        section = None if self._made is None else self._made.named(anchor)
        self._come_to(section)
        return section is not None

    def marked(self) -> Section | None:
        """Return the section that was jumped to, or None."""
        return self._marked

    def marked_words(self) -> str:
        """Return the words of the section that was jumped to."""
        if self._marked is None or self._made is None:
            return ""
        cursor = self._range(self._marked)
        return cursor.selectedText().replace("\u2029", "\n")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Find mean the search of this panel, and Escape leave it by steps."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._press(watched, event):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw.start()

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
        elif watched is self.search and event.key() in _ENTER:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if shift else 1)
        else:
            return False
        return True

    def _show(self) -> None:
        scheme = self._scheme
        if scheme is None:
            return
        written = has_guidelines(scheme)
        self._pages.setCurrentIndex(int(written))
        self.search.setEnabled(written)
        if not written:
            self._made = self._marked = None
            return
        place = self.text.verticalScrollBar().value()
        marked = self._marked
        look = Look(shown(self.palette()), UI_PIXELS * self._zoom / 100 + 1)
        self._made = guidelines_of(scheme, look)
        self.text.show_document(self._made.document)
        self._find()
        self.text.verticalScrollBar().setValue(place)
        self._marked = None
        if marked is not None and marked.kind is not None:
            self._marked = self._made.of_label(marked.kind, marked.label)
        self._paint_marks()

    def _come_to(self, section: Section | None) -> None:
        self._marked = section
        self._paint_marks()
        if section is None or self._made is None:
            return
        top = self.text.top_of(section.first)
        self.text.verticalScrollBar().setValue(max(0, top - _ABOVE))

    def _range(self, section: Section) -> QTextCursor:
        document = self.text.document()
        cursor = QTextCursor(document.findBlockByNumber(section.first))
        last = document.findBlockByNumber(section.last - 1)
        end = last.position() + last.length() - 1
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        theme = shown(self.palette())
        section = self._marked
        if section is None:
            self.text.mark(None)
        else:
            self.text.mark(section.first, section.last)
        marks = [_mark(cursor, theme.selection) for cursor in self._found]
        if 0 <= self._at < len(self._found):
            marks.append(_mark(self._found[self._at], theme.quote_selected))
        self.text.setExtraSelections(marks)

    def _find(self) -> None:
        words, document = self.search.text(), self.text.document()
        self._found, self._at = [], -1
        cursor = QTextCursor(document)
        while words:
            cursor = document.find(words, cursor, QTextDocument.FindFlag(0))
            if cursor.isNull():
                break
            self._found.append(cursor)
        self._say_count()

    def _on_typed(self) -> None:
        self._find()
        self._step(1)

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            cursor = QTextCursor(self._found[self._at])
            cursor.setPosition(cursor.selectionStart())
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()
        self._say_count()
        self._paint_marks()

    def _say_count(self) -> None:
        said = ""
        if self.search.text():
            at, count = (
                QLocale().toString(one) for one in (self._at + 1, len(self._found))
            )
            said = self.tr("{} of {}").format(at, count)
            if not self._found:
                said = self.tr("not found")
        self._count.setText(said)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.text.followed.connect(self.follow)
        self.write.clicked.connect(lambda: self.edit_wanted.emit(None))
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self._marked))
        for widget in (self.text, self.search, self._edit, self.write):
            widget.installEventFilter(self)

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("Guidelines"))
        face = heading.font()
        face.setBold(True)
        heading.setFont(face)
        close = QPushButton("×")
        close.setProperty("flat", True)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setAccessibleName(self.tr("Close the guidelines"))
        close.setToolTip(self.tr("Close the guidelines"))
        close.clicked.connect(self.closed)
        self._edit.setToolTip(self.tr("Write the guidelines, in the project’s scheme"))
        self._edit.setObjectName("edit_guidelines")
        self.text.setAccessibleName(self.tr("Guidelines"))
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setProperty("panel", True)
        self.search.setPlaceholderText(self.tr("Search the guidelines"))
        self.search.setAccessibleName(self.tr("Search the guidelines"))
        self.search.setClearButtonEnabled(True)
        self._count.setProperty("muted", True)
        self._empty.setProperty("muted", True)
        self._empty.setText(
            self.tr(
                "This project has no guidelines yet.\n\nWhat is written in its scheme"
                " about labels and about the work as a whole is read here, beside the"
                " text."
            )
        )
        self.write.setText(self.tr("Write guidelines…"))
        self.write.setObjectName("write_guidelines")
        self._stand(heading, close)

    def _stand(self, heading: QLabel, close: QPushButton) -> None:
        top, line = QHBoxLayout(), QHBoxLayout()
        for row in (top, line):
            row.setContentsMargins(10, 0, 10, 0)
            row.setSpacing(6)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._edit)
        top.addWidget(close)
        line.addWidget(self.search, 1)
        line.addWidget(self._count)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(20, 20, 20, 20)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._pages = QStackedLayout()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addLayout(top)
        layout.addLayout(line)
        layout.addLayout(self._pages, 1)


def _is_ours(event: QKeyEvent) -> bool:
    """Whether a key means something here that it does not mean in the window."""
    return event.matches(QKeySequence.StandardKey.Find)


def _mark(cursor: QTextCursor, ground: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    letters = QTextCharFormat()
    letters.setBackground(ground)
    made.cursor, made.format = cursor, letters
    return made
