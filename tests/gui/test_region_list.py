from __future__ import annotations

import pytest

from pressmark.gui.inspector.region_list import REGIONS
from tests.builders import bundle
from tests.gui.listed import cards, details, model_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_on_the_page_is_listed_with_its_label_and_text() -> None:
    made = bundle("[Tolls rise:headline]\nAnn left.\n[Read\n more:furniture]")
    model = model_of(REGIONS, made)
    model.set_current(made.regions[0].id)
    labels = [(c.badge.text, c.excerpt) for c in cards(model) if c.badge]
    assert labels == [("headline", "Tolls rise"), ("furniture", "Read more")]
    assert cards(model)[1].sentence == "furniture, suggested · 80%: Read more"
    assert [details(card) for card in cards(model)] == [
        {"Origin": "suggested by rules 1"},
        {},
    ]
