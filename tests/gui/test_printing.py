"""Articles on paper and as PDF: laid out in pages, with their marks and lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.errors import ProjectFileError
from pressmark.gui.main_window import MainWindow
from pressmark.gui.printing.article_pages import ArticlePages
from pressmark.gui.printing.chosen import Chosen
from pressmark.gui.printing.dialog import PrintDialog
from pressmark.gui.printing.flows import Breaks
from pressmark.gui.printing.lists import sections
from pressmark.gui.printing.paper import Foot, Paper, write_pdf
from pressmark.gui.printing.printout import ArticlePrintout
from pressmark.gui.statistics.window import StatisticsWindow
from pressmark.model import filters
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, NoteId
from pressmark.model.note import Note
from pressmark.model.progress import Cancelled, NoProgress
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from pressmark.model.visible import HIDES, TURNS
from tests.asking import activate, when_asked
from tests.builders import AT, SUGGESTED, Stopped, bundle, made_id
from tests.gui.at_window import MARKED, press
from tests.projects import made

FOOT = Foot("harbour", "22 November 2026")
STANCE = Stance(
    AnnotationId(made_id("stance")),
    MARKED.entities[0].id,
    None,
    "the ferry toll",
    "against",
    SUGGESTED,
    evidence=(Evidence(attribution=MARKED.attributions[0].id),),
)
WHOLE = replace(
    MARKED,
    stances=(STANCE,),
    notes=(
        Note(NoteId(made_id("n")), MARKED.mentions[0].id, "Which?", False, "Bo", AT),
    ),
)


def pages_of(
    printed: Bundle, chosen: Chosen | None = None, paper: Paper = Paper.A4
) -> ArticlePages:
    return ArticlePages(printed, NEWS, chosen or Chosen(), paper, FOOT)


def pdf_of(folder: Path, *printed: Bundle, paper: Paper = Paper.A4) -> PdfReader:
    path = folder / "printed.pdf"
    things = iter([pages_of(one, paper=paper) for one in printed])
    write_pdf(path, paper, things, "Printed", NoProgress())
    return PdfReader(path)


def words_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


def image_of(printed: Bundle, chosen: Chosen | None = None) -> QImage:
    sheet = Paper.A4.whole.toRect()
    image = QImage(sheet.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages_of(printed, chosen).paint_page(painter, 0)
    painter.end()
    return image


def long_article(paragraphs: int) -> Bundle:
    text = "\n".join(
        f"Paragraph {number} has a word of its own, w{number:05}, and some more."
        for number in range(paragraphs)
    )
    return bundle(text, headline="A long one")


def test_what_cannot_be_seen_is_printed_too(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    turned = bundle(
        "[Pay \u202e001\u202c now:headline]\n[Ann\u200b Smith:PERSON=Ann\u200b Smith].",
        headline="Pay \u202e001\u202c now",
    )
    # Signs are of another font, which a reader takes for words of their own; and the
    # plus of ours has a form for between capitals, which readers do not know.
    words = re.sub("[ +\ue000-\uf8ff]", "", words_of(pdf_of(tmp_path, turned)))
    assert f"Pay{TURNS}001{TURNS}now" in words
    assert f"Ann{HIDES}Smith" in words
    assert "Ann‹U200B›Smith" in words


def test_a_pdf_has_the_text_and_the_lists_as_words(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    words = words_of(pdf_of(tmp_path, WHOLE))
    for wanted in (
        "Two mayors agree",
        "Bo Berg noted the costs in Halvern",
        "Quotes",
        "“We agree,”",
        "Entities",
        "Ann Smith",
        "Stances",
        "the ferry toll",
        "Notes",
        "Which?",
        "harbour",
        "22 November 2026",
        "1 / 1",
    ):
        assert wanted in words


def test_the_fonts_are_in_the_pdf(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    reader = pdf_of(tmp_path, WHOLE)
    fonts = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # a dictionary
    for font in fonts.values():
        (descendant,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"].get_object()


def test_every_line_of_a_long_article_is_on_one_page_only(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    reader = pdf_of(tmp_path, long_article(300))
    words = words_of(reader)
    assert len(reader.pages) > 3
    assert [words.count(f"w{number:05}") for number in range(300)] == [1] * 300


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_are_as_large_as_the_paper(
    qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    del qapp
    (page,) = pdf_of(tmp_path, WHOLE, paper=paper).pages
    size = (round(page.mediabox.width), round(page.mediabox.height))
    assert size == {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[paper]


def test_each_article_begins_on_a_page_of_its_own(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    other = bundle("It rains.", name="rain", headline="Rain")
    reader = pdf_of(tmp_path, WHOLE, other)
    assert len(reader.pages) == 2
    assert "Rain" in reader.pages[1].extract_text()


def test_text_from_right_to_left_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    reader = pdf_of(tmp_path, bundle("قال [الوزير:PERSON] إن المطر قادم", name="عنوان"))
    assert len(reader.pages) == 1


def test_marks_are_printed_only_where_they_are_wanted(qapp: QApplication) -> None:
    del qapp
    with_marks, without = image_of(WHOLE), image_of(WHOLE, Chosen(marks=False))
    assert with_marks != without


def test_only_chosen_lists_are_printed_and_rejected_things_never() -> None:
    def titles(printed: Bundle, chosen: Chosen) -> list[str]:
        return [one.title for one in sections(chosen.of(printed), NEWS, chosen)]

    assert titles(WHOLE, Chosen()) == ["Quotes", "Entities", "Stances", "Notes"]
    assert titles(WHOLE, Chosen(quotes=False, notes=False)) == ["Entities", "Stances"]
    assert titles(WHOLE, Chosen(suggestions=False)) == []
    rejected = replace(SUGGESTED, status=Status.REJECTED)
    quotes = tuple(replace(one, review=rejected) for one in WHOLE.attributions)
    assert "Quotes" not in titles(replace(WHOLE, attributions=quotes), Chosen())


def test_pages_break_between_lines_and_the_first_has_less_room() -> None:
    lines = [(10.0 * n, 10.0 * n + 10) for n in range(10)]
    breaks = Breaks(lines, 40, 20)
    assert [breaks.extent(n)[0] for n in range(breaks.count)] == [0, 20, 60]
    assert breaks.used == 40
    assert Breaks([], 40, 20).count == 1


def test_a_pdf_that_is_stopped_or_cannot_be_written_leaves_no_file(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    path = tmp_path / "printed.pdf"
    with pytest.raises(Cancelled):
        write_pdf(path, Paper.A4, iter([pages_of(WHOLE)]), "Printed", Stopped())
    assert not path.exists()
    nowhere = tmp_path / "nowhere" / "printed.pdf"
    with pytest.raises(ProjectFileError, match="Choose another place"):
        write_pdf(nowhere, Paper.A4, iter([pages_of(WHOLE)]), "P", NoProgress())


def test_all_that_are_listed_are_written_from_a_snapshot(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    other = bundle("It rains.", name="rain", headline="Rain")
    with made(tmp_path, [WHOLE, other]) as project:
        asked = filters.parse("state:todo")
        printout = ArticlePrintout(project, WHOLE, asked, FOOT)
        assert printout.listed == 2
        path = tmp_path / "all.pdf"
        printout.write(path, Chosen(), Paper.A4, everything=True, progress=NoProgress())
    words = words_of(PdfReader(path))
    assert "Two mayors agree" in words
    assert "It rains." in words


@pytest.fixture
def window(open_window: Callable[[], MainWindow], tmp_path: Path) -> MainWindow:
    made(tmp_path, [WHOLE]).close()
    opened = open_window()
    opened.open_path(tmp_path / "project.pressmark")
    return opened


def test_the_preview_turns_its_pages_with_keys_and_buttons(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with made(tmp_path, [long_article(200)]) as project:
        printed = long_article(200)
        printout = ArticlePrintout(project, printed, filters.EVERYTHING, FOOT)
        dialog = PrintDialog(printout, tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        preview = dialog.preview
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
        assert preview.accessibleDescription().startswith("Page 2 of")
        button = dialog.findChild(QPushButton, "page_before")
        assert isinstance(button, QPushButton)
        button.click()
        assert preview.number() == 0
        QTest.keyClick(preview, Qt.Key.Key_End)
        assert preview.number() == preview.page_count() - 1
        assert not preview.grab().toImage().isNull()
        dialog.done(0)


def test_the_dialog_saves_what_is_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "saved.pdf"

    def answer(dialog: PrintDialog) -> None:
        dialog.choices["quotes"].setChecked(False)
        dialog.paper.setCurrentIndex(1)
        dialog.save_as(path)
        qtbot.waitUntil(path.exists)
        qtbot.waitUntil(dialog.save.isEnabled)
        dialog.reject()

    when_asked(PrintDialog, answer)
    press(window, "Ctrl+P")
    words = words_of(PdfReader(path))
    assert "Entities" in words
    assert "Quotes" not in words
    activate(window)
    qtbot.waitUntil(window.article.view.hasFocus)


def test_an_image_of_a_page_is_not_blank(qapp: QApplication) -> None:
    del qapp
    box = QRectF(Paper.A4.box).toRect()
    image = image_of(WHOLE).copy(box)
    colors = {
        image.pixel(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert len(colors) > 10


def test_charts_are_printed_whole_with_their_headings(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "charts.pdf"
    press(window, "Ctrl+Shift+T")
    shown = window.findChild(StatisticsWindow)
    assert isinstance(shown, StatisticsWindow)
    button = shown.findChild(QPushButton, "print_charts")
    assert isinstance(button, QPushButton)

    def answer(dialog: PrintDialog) -> None:
        assert not dialog.choices
        dialog.save_as(path)
        qtbot.waitUntil(path.exists)
        qtbot.waitUntil(dialog.save.isEnabled)
        dialog.reject()

    when_asked(PrintDialog, answer)
    button.click()
    words = words_of(PdfReader(path))
    for page in shown.pages:
        for chart in page.charts:
            assert page.title in words
            assert chart.title in words


def test_stripes_do_not_make_a_pdf_large(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    quotes = " ".join(
        f"[“We agree to it,”:content {n}] [he:source {n}] [said:cue {n}]."
        for n in range(80)
    )
    pdf_of(tmp_path, bundle(quotes))
    assert (tmp_path / "printed.pdf").stat().st_size < 150_000


def test_a_long_article_is_written_beside_the_window(
    tmp_path: Path, qtbot: QtBot
) -> None:
    printed, path = long_article(600), tmp_path / "long.pdf"
    with made(tmp_path, [printed]) as project:
        printout = ArticlePrintout(project, printed, filters.EVERYTHING, FOOT)
        dialog = PrintDialog(printout, tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        for everything in (False, True):
            dialog.all_listed.setChecked(everything)
            dialog.save_as(path)
            qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
            assert "w00599" in words_of(PdfReader(path))
            path.unlink()
        dialog.done(0)
