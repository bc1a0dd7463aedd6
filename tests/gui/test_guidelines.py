"""The guidelines: what Markdown may do, what is shown, where it jumps, the search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.scheme.guidelines_panel import GuidelinesPanel
from pressmark.gui.scheme.guidelines_text import guidelines_of
from pressmark.gui.scheme.plain_markdown import Look
from pressmark.gui.scheme.reading import ReadingView
from pressmark.gui.theme import DARK, LIGHT, Theme, label_color
from pressmark.model.layer import Layer
from pressmark.model.scheme import ALL_LAYERS, NEWS, LabelKind

LOOK = Look(LIGHT, 14)
SCHEME = replace(
    NEWS,
    guidelines="# The work\n\nSee [persons](#PERSON).\n\n## Quotes\n\nWhat is said.",
    mention_labels=tuple(
        replace(one, guideline="A **human** being.", color="#aa0055")
        if one.id == "PERSON"
        else one
        for one in NEWS.mention_labels
    ),
)


@pytest.fixture
def panel(qtbot: QtBot) -> GuidelinesPanel:
    made = GuidelinesPanel()
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show_scheme(SCHEME)
    made.show()
    return made


def shown_of(markdown: str, qtbot: QtBot) -> ReadingView:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_markdown(markdown, LOOK)
    view.show()
    view.grab()
    return view


def links_of(document: QTextDocument) -> list[str]:
    found, block = [], document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            letters = at.fragment().charFormat()
            found += [letters.anchorHref()] if letters.isAnchor() else []
            at += 1
        block = block.next()
    return found


def has_picture(document: QTextDocument) -> bool:
    return "\ufffc" in document.toRawText()


@pytest.mark.parametrize(
    "markdown",
    [
        '<img src="file:PICTURE">',
        "![seen](file:PICTURE)",
        "![seen](PICTURE)",
        "![seen](http://example.org/x.png)",
        "![seen][far]\n\n[far]: http://example.org/x.png",
        '<table background="file:PICTURE"><tr><td>x</td></tr></table>',
    ],
)
def test_no_picture_is_read_or_fetched(
    markdown: str, qtbot: QtBot, tmp_path: Path
) -> None:
    view = shown_of(markdown.replace("PICTURE", str(tmp_path / "x.png")), qtbot)
    assert not has_picture(view.document())
    picture = QUrl.fromLocalFile(__file__)
    image = QTextDocument.ResourceType.ImageResource
    assert not view.document().resource(image.value, picture)
    assert not view.loadResource(image.value, picture)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "data:text/html,x",
        "other.md#PERSON",
        "qrc:/x",
    ],
)
def test_a_link_that_leads_out_is_no_link(address: str, qtbot: QtBot) -> None:
    view = shown_of(f"See [there]({address}) and <{address}>.", qtbot)
    assert links_of(view.document()) == []
    view.setSource(QUrl(address))
    view.anchorClicked.emit(QUrl(address))
    assert "there" in view.toPlainText()
    assert view.source().isEmpty()
    assert not view.openLinks()
    assert not view.openExternalLinks()


def test_html_stands_there_as_it_is_written(qtbot: QtBot) -> None:
    view = shown_of("<b>bold</b> <script>alert(1)</script>", qtbot)
    assert view.toPlainText() == "<b>bold</b> <script>alert(1)</script>"


def test_headings_lists_tables_and_code_are_set(qtbot: QtBot) -> None:
    view = shown_of(
        "# Head\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```",
        qtbot,
    )
    block = view.document().begin()
    kinds = []
    while block.isValid():
        level, listed = block.blockFormat().headingLevel(), block.textList() is not None
        kinds.append((block.text(), level, listed))
        block = block.next()
    assert ("Head", 1, False) in kinds
    assert ("one", 0, True) in kinds
    assert [text for text, _, _ in kinds if text in "abcd" and text] == list("abcd")
    assert ("code", 0, False) in kinds


def test_every_label_has_a_section_with_its_name_id_and_key() -> None:
    made = guidelines_of(SCHEME, LOOK)
    section = made.of_label(LabelKind.MENTION, "PERSON")
    assert section is not None
    head = made.document.findBlockByNumber(section.first).text()
    assert head.startswith("■ Person")
    assert "PERSON" in head
    assert head.strip().endswith("P")
    words = made.document.findBlockByNumber(section.first + 1).text()
    assert words == "A human being."
    for kind in LabelKind:
        for label in SCHEME.labels(kind):
            assert made.of_label(kind, label.id) is not None


def test_what_is_left_open_in_one_text_does_not_reach_the_next() -> None:
    broken = replace(
        SCHEME,
        guidelines="```\nnever closed",
        mention_labels=tuple(
            replace(one, guideline="| a | <!-- **") for one in SCHEME.mention_labels
        ),
    )
    made = guidelines_of(broken, LOOK)
    for label in broken.mention_labels:
        section = made.of_label(LabelKind.MENTION, label.id)
        assert section is not None
        text = made.document.findBlockByNumber(section.first).text()
        assert text.startswith(f"■ {label.name}")


def test_labels_of_a_layer_that_is_off_have_no_section() -> None:
    scheme = replace(SCHEME, layers=ALL_LAYERS - {Layer.STANCES})
    made = guidelines_of(scheme, LOOK)
    assert made.of_label(LabelKind.POLARITY, "favor") is None
    assert made.of_label(LabelKind.MENTION, "PERSON") is not None


def test_a_link_to_a_label_jumps_to_its_section(panel: GuidelinesPanel) -> None:
    assert links_of(panel.text.document()) == ["#PERSON"]
    panel.text.anchorClicked.emit(QUrl("#PERSON"))
    assert panel.marked_words().startswith("■ Person")
    assert panel.text.verticalScrollBar().value() > 0


def test_a_link_to_a_heading_jumps_to_that_part(panel: GuidelinesPanel) -> None:
    assert panel.follow("quotes")
    assert panel.marked_words() == "Quotes\nWhat is said."
    assert not panel.follow("nowhere")
    assert panel.marked() is None


def test_the_place_stays_when_the_text_is_drawn_anew(
    panel: GuidelinesPanel, qtbot: QtBot
) -> None:
    panel.jump(LabelKind.MENTION, "PERSON")
    size = panel.text.document().defaultFont().pixelSize()
    panel.set_zoom(150)
    qtbot.waitUntil(
        lambda: panel.text.document().defaultFont().pixelSize() > size, timeout=2000
    )
    assert panel.marked_words().startswith("■ Person")


def test_words_are_looked_for_and_gone_through(panel: GuidelinesPanel) -> None:
    panel.text.setFocus()
    QTest.keySequence(panel.text, "Ctrl+F")
    assert panel.focusWidget() is panel.search
    QTest.keyClicks(panel.search, "per")
    first = panel.text.textCursor().position()
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    second = panel.text.textCursor().position()
    assert second > first
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.search, Qt.Key.Key_Return, shift)
    assert panel.text.textCursor().position() == first
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""


def test_without_guidelines_it_says_where_to_write_them(
    panel: GuidelinesPanel, qtbot: QtBot
) -> None:
    panel.show_scheme(NEWS)
    assert panel.write.isVisible()
    with qtbot.waitSignal(panel.edit_wanted):
        panel.write.click()
    panel.show_scheme(replace(NEWS, name="other"), writable=False)
    assert not panel.write.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_labels_own_colour_marks_its_section(theme: Theme) -> None:
    made = guidelines_of(SCHEME, Look(theme, 14))
    section = made.of_label(LabelKind.MENTION, "PERSON")
    assert section is not None
    head = made.document.findBlockByNumber(section.first).begin().fragment()
    label = SCHEME.label("PERSON")
    assert label is not None
    assert head.charFormat().foreground().color() == label_color(theme, label)


def test_a_scheme_with_guidelines_of_labels_alone_is_shown(
    panel: GuidelinesPanel,
) -> None:
    panel.show_scheme(replace(SCHEME, guidelines=""))
    assert panel.text.isVisible()
    assert panel.text.toPlainText().startswith("Labels of entities")
