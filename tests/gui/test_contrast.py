"""What is read and what must be seen stands out enough, in every theme (WCAG 2.2)."""

from __future__ import annotations

from itertools import product

import pytest

from pressmark.gui import theme as themes
from pressmark.gui.contrast import contrast
from pressmark.gui.theme import Theme

GROUNDS = ("bg", "panel", "paper", "field", "hover", "chosen", "review")
TINTS = (
    *("quote", "quote_hatch", "quote_nested", "quote_selected"),
    *("attitude", "attitude_hatch", "source", "badge"),
)
SOFT = ("favor_soft", "against_soft", "neutral_soft", "mixed_soft")
WORDS = (
    *("ink", "soft", "muted", "dim", "accent", "quote_words"),
    *("favor", "against", "neutral", "mixed"),
    *("person", "organization", "place", "event", "other"),
)
READ = {
    *product(WORDS, GROUNDS),
    # Letters of the article lie on the tints of its quotes.
    *product(("ink", "soft"), TINTS),
    *product(("muted",), ("quote", "quote_hatch", "attitude", "attitude_hatch")),
    *product(("ink",), SOFT),
    # Badges and cells of the table.
    *product(("person", "organization", "place", "event", "other"), ("badge",)),
    *(("quote_words", ground) for ground in ("quote", "badge")),
    *((tone, f"{tone}_soft") for tone in ("favor", "against", "neutral", "mixed")),
    # What is filled, and what is selected.
    *product(("on_accent",), ("accent", "favor", "against", "neutral", "mixed")),
    *product(("on_accent",), ("person", "organization", "place", "event", "other")),
    ("on_selection", "selection"),
}
"""Every colour of words with the grounds it is painted on."""

PLAIN = ("panel", "paper", "field", "hover")
SEEN = {
    # Edges of fields, boxes, tags and cards; the frame of what has the keyboard.
    *product(("edge", "accent", "ink"), PLAIN),
    # Underlines of every family, and the bars and ends of quotes and attitudes.
    *product(("quote_border", "attitude_border"), PLAIN),
    *product(("person", "organization", "place", "event", "other"), TINTS[:3]),
    # Selected words, the bar of a selected row, and how far something has got.
    *product(("selection",), ("paper", "panel", "field")),
    *product(("accent",), ("chosen",)),
    *product(("favor", "quote_border"), ("track",)),
}
"""What must be seen without being read, with what it is seen against."""

_EACH = pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)


@_EACH
def test_all_words_stand_out_from_what_they_are_painted_on(theme: Theme) -> None:
    assert _below(theme, READ, theme.words) == []


@_EACH
def test_what_must_be_seen_stands_out_from_what_is_around_it(theme: Theme) -> None:
    assert _below(theme, SEEN, 3.0) == []


@pytest.mark.parametrize("theme", [themes.CONTRAST, themes.CONTRAST_DARK])
def test_in_high_contrast_every_line_can_be_seen(theme: Theme) -> None:
    assert _below(theme, set(product(("line",), PLAIN)), 3.0) == []


def _below(theme: Theme, pairs: set[tuple[str, str]], least: float) -> list[str]:
    found = (
        (contrast(getattr(theme, one), getattr(theme, other)), one, other)
        for one, other in pairs
    )
    return [f"{one} on {other}: {c:.2f}" for c, one, other in found if c < least]
