from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.visible import HIDES, TURNS, marked, unseen, visible

_RLO, _PDF, _RLI, _PDI = "\u202e", "\u202c", "\u2067", "\u2069"


def test_a_turned_file_name_is_shown_in_the_order_it_has() -> None:
    assert visible(f"photo{_RLO}gpj.exe") == "photo‹U+202E›gpj.exe"


@pytest.mark.parametrize(
    "letter",
    [
        *("\x00", "\x1b", "\x7f", "\x9b", "\u00ad", "\u200b", "\u200e", "\u2060"),
        *("\u2028", "\u202a", "\u2066", "\u2069", "\u3164", "\ufeff", "\ufff9"),
        *("\ud83d", "\U000e0041", "\U000e0100", "\u180e", "\u115f", "\u034f"),
    ],
)
def test_what_cannot_be_seen_is_spelled_out(letter: str) -> None:
    assert visible(f"Ann{letter} Smith") == f"Ann‹U+{ord(letter):04X}› Smith"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Smith\n\tsaid: “née Müller” – 5 % ½ 東京 Ελλάδα Москва",
        "می\u200cخواهم",  # a Persian word with a non-joiner
        "क्\u200dष",  # a Hindi letter with a joiner
        "👩\u200d💻 👨🏽\u200d🚒",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "❤\ufe0f ©\ufe0f 1\ufe0f\u20e3 ‼\ufe0f 葛\U000e0100",
        "القاهرة (Cairo)\u200f – בירה\u200e!",
        "\u1820\u180b",  # a Mongolian letter with its variant
        "\u115f\u1161",  # a Korean vowel with no consonant
    ],
)
def test_what_is_where_it_belongs_is_left_alone(text: str) -> None:
    assert visible(text) == text
    assert marked(text) == text


@pytest.mark.parametrize(
    "text",
    ["Ann\u200dSmith", "Smi\u200cth", "S\ufe0fmith", "1\ufe0f", "\u200d", "\ufe0f"],
)
def test_the_same_where_it_does_not_belong_is_shown(text: str) -> None:
    assert visible(text) != text


def test_in_an_article_each_has_one_sign_of_its_kind() -> None:
    assert marked(f"a{_RLO}b\u200bc\x1bd{_RLI}e{_PDI}{_PDF}") == (
        f"a{TURNS}b{HIDES}c␛d{TURNS}e{TURNS}{TURNS}"
    )


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_signs_take_as_many_units_as_what_they_stand_for(text: str) -> None:
    assert len(marked(text).encode("utf-16-le")) == len(text.encode("utf-16-le"))


@given(st.text())
def test_what_was_made_visible_hides_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert (visible(text) == text) == (not list(unseen(text)))
