"""Markdown that is shown and can do nothing: no HTML, no picture, no way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextImageFormat,
    QTextTable,
)

from pressmark.gui.theme import SANS, Theme, font
from pressmark.model.visible import visible

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_HEADINGS = {1: 1.4, 2: 1.22, 3: 1.08}
"""How much larger than running text headings are, by their level."""
_AHEAD = "x\n\n"
"""A paragraph before what is inserted, which itself is not, so that each block that is
keeps its own format: the first would otherwise get that of the block it comes into."""
_FENCE = QTextFormat.Property.BlockCodeFence.value
_QUOTED = QTextFormat.Property.BlockQuoteLevel.value
_BOLD = QFont.Weight.Medium.value
_MONO = ("DejaVu Sans Mono", "Liberation Mono", "Menlo", "Consolas", "monospace")


@dataclass(frozen=True)
class Look:
    """How Markdown is set: in which colours, and how large in pixels."""

    theme: Theme
    pixels: float


class BareDocument(QTextDocument):
    """A document that fetches nothing, from nowhere, whatever is written in it."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002  (Qt's signature)
        """Return an empty picture or nothing; no file is read and nothing is asked."""
        is_image = kind == QTextDocument.ResourceType.ImageResource.value
        return QImage() if is_image else QByteArray()


def fragment(markdown: str, look: Look) -> QTextDocumentFragment:
    """Return Markdown as blocks to be put after the block of a cursor.

    HTML stands there as it is written, a picture as the words said for it. Of links
    only those to ``#something`` are left; behind the others their address is told.
    """
    document = BareDocument()
    document.setMarkdown(_AHEAD + visible(markdown), _FEATURES)
    _take_out_pictures(document)
    _take_out_links(document)
    _tidy_tables(document)
    _set(document, look)
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    end = QTextCursor.MoveOperation.End
    cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
    return QTextDocumentFragment(cursor)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a document in their order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _stretches(document: QTextDocument) -> list[tuple[int, int, QTextCharFormat]]:
    """Return start, length and format of each stretch of letters, the last first."""
    found = []
    for block in blocks_of(document):
        at = block.begin()
        while not at.atEnd():
            stretch = at.fragment()
            found.append((stretch.position(), stretch.length(), stretch.charFormat()))
            at += 1
    return found[::-1]


def _selected(document: QTextDocument, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _take_out_pictures(document: QTextDocument) -> None:
    for start, length, letters in _stretches(document):
        if letters.isImageFormat():
            picture = QTextImageFormat(letters)
            words = picture.stringProperty(QTextFormat.Property.ImageAltText.value)
            cursor = _selected(document, start, length)
            cursor.insertText(f"[{words}]" if words else "", QTextCharFormat())


def _take_out_links(document: QTextDocument) -> None:
    for start, length, letters in _stretches(document):
        address = letters.anchorHref()
        if not letters.isAnchor() or address.startswith("#"):
            continue
        cursor = _selected(document, start, length)
        words = cursor.selectedText()
        plain = QTextCharFormat(letters)
        for property_ in (
            QTextFormat.Property.IsAnchor,
            QTextFormat.Property.AnchorHref,
            QTextFormat.Property.AnchorName,
            QTextFormat.Property.ForegroundBrush,
            QTextFormat.Property.FontUnderline,
            QTextFormat.Property.TextUnderlineStyle,
            QTextFormat.Property.TextToolTip,
        ):
            plain.clearProperty(property_.value)
        told = words if words in address else f"{words} ({address})"
        cursor.insertText(told, plain)


def _tidy_tables(document: QTextDocument) -> None:
    """Take out the empty line that Qt puts into the first cell after a quotation."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            cursor = frame.cellAt(0, 0).firstCursorPosition()
            if cursor.block().length() == 1 and cursor.block().next().isValid():
                last = frame.cellAt(0, 0).lastCursorPosition()
                if last.position() > cursor.position():
                    cursor.deleteChar()
            _set_head(frame)


def _set_head(table: QTextTable) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for column in range(table.columns()):
        cursor = table.cellAt(0, column).firstCursorPosition()
        end = table.cellAt(0, column).lastCursorPosition().position()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)


def _set(document: QTextDocument, look: Look) -> None:
    """Give letters and blocks the sizes and colours of a look."""
    for block in blocks_of(document):
        _set_block(block, look)
        at = block.begin()
        pieces = []
        while not at.atEnd():
            stretch = at.fragment()
            pieces.append((stretch.position(), stretch.length(), stretch.charFormat()))
            at += 1
        for start, length, letters in pieces:
            made = _letters(block, letters, look)
            _selected(document, start, length).setCharFormat(made)


def _set_block(block: QTextBlock, look: Look) -> None:
    setting = block.blockFormat()
    level = setting.headingLevel()
    if level:
        setting.setTopMargin(look.pixels * 0.9)
        setting.setBottomMargin(look.pixels * 0.3)
    elif setting.hasProperty(_FENCE):
        setting.setBackground(look.theme.badge)
        setting.setTopMargin(0)
        setting.setBottomMargin(0)
    elif block.textList() is not None:
        setting.setTopMargin(0)
        setting.setBottomMargin(look.pixels * 0.2)
    else:
        setting.setTopMargin(0)
        setting.setBottomMargin(look.pixels * 0.5)
    quoted = setting.intProperty(_QUOTED)
    if quoted:
        setting.setLeftMargin(look.pixels * quoted)
        setting.setRightMargin(0)
    setting.setLineHeight(130, setting.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).setBlockFormat(setting)


def _letters(block: QTextBlock, before: QTextCharFormat, look: Look) -> QTextCharFormat:
    level = block.blockFormat().headingLevel()
    mono = before.fontFixedPitch() or block.blockFormat().hasProperty(_FENCE)
    size = look.pixels * (_HEADINGS.get(level, 1.0) if level else 1.0)
    bold = bool(level) or before.fontWeight() > _BOLD
    face = font(
        _MONO if mono else SANS,
        size * (0.92 if mono else 1.0),
        bold=bold,
        italic=before.fontItalic(),
    )
    face.setStrikeOut(before.fontStrikeOut())
    made = QTextCharFormat()
    made.setFont(face)
    quoted = block.blockFormat().intProperty(_QUOTED)
    made.setForeground(look.theme.soft if quoted else look.theme.ink)
    if mono and not block.blockFormat().hasProperty(_FENCE):
        made.setBackground(look.theme.badge)
    if before.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(before.anchorHref())
        made.setForeground(look.theme.accent)
        made.setFontUnderline(True)
    return made
