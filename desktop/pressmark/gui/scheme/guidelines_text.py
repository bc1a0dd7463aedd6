"""The guidelines of a project as one text: the general part, a section for each label.

A section is found again by its anchor; what a person writes as ``#PERSON`` is looked
for among the labels, and then among the headings of the general part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from pressmark.gui.label_words import label_name
from pressmark.gui.plain import seen
from pressmark.gui.scheme.label_keys import color_of, keys_of
from pressmark.gui.scheme.plain_markdown import (
    BareDocument,
    Look,
    blocks_of,
    fragment,
)
from pressmark.gui.scheme.reading import drop_first, fresh
from pressmark.gui.theme import SANS, font
from pressmark.model.layer import Layer
from pressmark.model.scheme import Label, LabelKind, Scheme

_LAYERS = {
    LabelKind.MENTION: Layer.MENTIONS,
    LabelKind.REGION: Layer.REGIONS,
    LabelKind.POLARITY: Layer.STANCES,
}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Section:
    """A part of the guidelines: of a label, or from a heading of the general part.

    ``first`` and ``last`` are the numbers of its blocks, the last one not included.
    """

    name: str
    first: int
    last: int
    kind: LabelKind | None = None
    label: str = ""


@dataclass(frozen=True)
class Guidelines:
    """The text to be shown, and where its parts are."""

    document: BareDocument
    sections: tuple[Section, ...]

    def of_label(self, kind: LabelKind, label: str) -> Section | None:
        """Return the section of a label, or None."""
        return next(
            (one for one in self.sections if (one.kind, one.label) == (kind, label)),
            None,
        )

    def named(self, anchor: str) -> Section | None:
        """Return the section that a link means: by id, by name, by heading."""
        wanted = _slug(anchor)
        by_id = (one for one in self.sections if one.label and one.label == anchor)
        alike = (
            one
            for one in self.sections
            if wanted in (_slug(one.label), _slug(one.name))
        )
        return next(by_id, None) or (next(alike, None) if wanted else None)


def has_guidelines(scheme: Scheme) -> bool:
    """Whether anything is written, about the project or about one of its labels."""
    texts = (label.guideline for kind in LabelKind for label in scheme.labels(kind))
    return bool(scheme.guidelines.strip()) or any(text.strip() for text in texts)


def guidelines_of(scheme: Scheme, look: Look) -> Guidelines:
    """Return the guidelines of a scheme, set as they are to look.

    Labels of layers that are off have no section.
    """
    document = fresh(look.pixels)
    cursor = QTextCursor(document)
    if scheme.guidelines.strip():
        cursor.insertFragment(fragment(scheme.guidelines, look))
        drop_first(document)
    sections = list(_headed(document))
    for kind in LabelKind:
        labels = scheme.labels(kind) if _LAYERS[kind] in scheme.layers else ()
        keys = keys_of(scheme, kind)
        if labels:
            _put_title(document, _title(kind), look)
        for label in labels:
            first = _put_label(document, kind, label, keys.get(label.id, ""), look)
            if label.guideline.strip():
                end = QTextCursor(document)
                end.movePosition(QTextCursor.MoveOperation.End)
                end.insertFragment(fragment(label.guideline, look))
            last = document.blockCount()
            sections.append(Section(label_name(label), first, last, kind, label.id))
    return Guidelines(document, tuple(sections))


def _title(kind: LabelKind) -> str:
    translate = QCoreApplication.translate
    return {
        LabelKind.MENTION: translate("guidelines", "Labels of entities"),
        LabelKind.REGION: translate("guidelines", "Page labels"),
        LabelKind.POLARITY: translate("guidelines", "Polarities of stances"),
    }[kind]


def _headed(document: BareDocument) -> Iterator[Section]:
    """Yield the parts of the general text that have headings, each up to the next."""
    heads = [each for each in blocks_of(document) if each.blockFormat().headingLevel()]
    for place, head in enumerate(heads):
        after = next(
            (
                one.blockNumber()
                for one in heads[place + 1 :]
                if one.blockFormat().headingLevel() <= head.blockFormat().headingLevel()
            ),
            document.blockCount(),
        )
        yield Section(head.text(), head.blockNumber(), after)


def _fresh_block(document: BareDocument, setting: QTextBlockFormat) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if document.isEmpty():
        cursor.setBlockFormat(setting)
    else:
        cursor.insertBlock(setting, QTextCharFormat())
    return cursor


def _put_title(document: BareDocument, words: str, look: Look) -> None:
    setting = QTextBlockFormat()
    setting.setTopMargin(0 if document.isEmpty() else look.pixels * 1.6)
    setting.setBottomMargin(look.pixels * 0.2)
    letters = QTextCharFormat()
    letters.setFont(font(SANS, look.pixels * 0.85, bold=True))
    letters.setForeground(look.theme.muted)
    _fresh_block(document, setting).insertText(words, letters)


def _put_label(
    document: BareDocument, kind: LabelKind, label: Label, key: str, look: Look
) -> int:
    """Put the heading of a label at the end; return the number of its block."""
    setting = QTextBlockFormat()
    setting.setHeadingLevel(3)
    setting.setTopMargin(look.pixels * 0.5)
    setting.setBottomMargin(look.pixels * 0.2)
    cursor = _fresh_block(document, setting)
    swatch, name, small = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    swatch.setFont(font(SANS, look.pixels * 1.1))
    swatch.setForeground(color_of(look.theme, kind, label))
    name.setFont(font(SANS, look.pixels * 1.05, bold=True))
    name.setForeground(look.theme.ink)
    small.setFont(font(SANS, look.pixels * 0.8))
    small.setForeground(look.theme.muted)
    cursor.insertText("■ ", swatch)
    cursor.insertText(label_name(label), name)
    if label.id != label_name(label):
        cursor.insertText(f"\u2002{seen(label.id)}", small)
    if key:
        cap = QTextCharFormat(small)
        cap.setBackground(look.theme.badge)
        cap.setForeground(look.theme.soft)
        cursor.insertText("\u2002", small)
        cursor.insertText(f"\u00a0{key}\u00a0", cap)
    block: QTextBlock = cursor.block()
    return block.blockNumber()


def _slug(words: str) -> str:
    return "-".join(_WORD.findall(words.casefold()))
