from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from pressmark.gui.inspector.card_segments import segment_rects, segments_height
from pressmark.gui.inspector.card_text import Fonts, flow
from pressmark.gui.inspector.cards import Segment, Tone

pytestmark = pytest.mark.usefixtures("qapp")

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200)


@given(words, st.integers(1, 4), st.integers(60, 400))
def test_a_text_never_takes_more_lines_than_it_may(
    text: str, lines: int, width: int
) -> None:
    laid = flow(text, QFont(), width, lines=lines)
    assert laid.lineCount() <= lines


def test_a_text_is_cut_between_characters_beyond_the_basic_plane() -> None:
    text = "🏛️ 🚢 Zoë’s 𝔥𝔞𝔯𝔟𝔬𝔲𝔯 " * 30
    laid = flow(text, QFont(), 200, lines=2)
    assert laid.lineCount() == 2
    assert laid.text().endswith("…")
    assert text.startswith(laid.text()[:-1])


def test_a_short_text_is_left_alone() -> None:
    laid = flow("Tolls", QFont(), 200, lines=2, aside="rise")
    assert laid.text() == "Tolls rise"


@given(
    st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=9),
    st.integers(60, 700),
)
def test_the_choices_of_a_control_fill_it_without_overlap(
    names: list[str], width: int
) -> None:
    fonts = Fonts.of(QFont())
    segments = [Segment(name, name, "1", Tone.PLAIN) for name in names]
    area = QRectF(5, 7, width, segments_height(segments, width, fonts))
    rects = [rect for _, rect in segment_rects(segments, area, fonts)]
    assert len(rects) == len(segments)
    for number, rect in enumerate(rects):
        inside = area.adjusted(-0.01, -0.01, 0.01, 0.01)
        assert inside.contains(rect)
        for other in rects[number + 1 :]:
            shared = rect.intersected(other)
            assert shared.width() * shared.height() < 1
