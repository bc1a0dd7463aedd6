"""What of the window follows from a project's scheme: layers, labels, colours, keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pressmark.gui.inspector.card_page import CardPage
from pressmark.gui.layer_actions import OF_LAYER
from pressmark.gui.main_window import MainWindow
from pressmark.gui.theme import LIGHT, label_color
from pressmark.model.layer import Layer
from pressmark.model.scheme import ALL_LAYERS, NEWS, Label, Scheme
from pressmark.project import commands
from pressmark.project.project import Project
from tests.gui.at_window import MARKED, press, said, select
from tests.projects import add

Opened = Callable[[Scheme], MainWindow]


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> Opened:
    """Return what opens a project with a scheme and an article in it."""

    def open_it(scheme: Scheme) -> MainWindow:
        path = tmp_path / "with_scheme.pressmark"
        with Project.create(path, "ro", scheme=scheme) as project:
            add(project, MARKED)
        window.open_path(path)
        window.documents.list.show_first()
        return window

    return open_it


def tabs_of(window: MainWindow) -> list[str]:
    tabs = window.inspector
    return [tabs.tabText(n) for n in range(tabs.count()) if tabs.isTabVisible(n)]


def swatches_of(window: MainWindow) -> set[str]:
    found = window.article.legend.swatches()
    return {name for name, swatch in found.items() if not swatch.isHidden()}


@pytest.mark.parametrize(
    ("layer", "tab", "swatches"),
    [
        (Layer.ATTRIBUTIONS, "Quotes", {"quotes", "attitudes"}),
        (Layer.MENTIONS, "Entities", {"person", "organization", "place", "other"}),
        (Layer.STANCES, "Stance", set()),
        (Layer.REGIONS, "Page", set()),
    ],
)
def test_a_layer_that_is_off_has_no_tab_entry_or_action(
    layer: Layer, tab: str, swatches: set[str], opened: Opened
) -> None:
    window = opened(replace(NEWS, layers=ALL_LAYERS - {layer}))
    assert tab not in tabs_of(window)
    assert len(tabs_of(window)) == 4
    assert not swatches_of(window) & swatches
    for name in OF_LAYER[layer]:
        assert not window.actions_[name].isEnabled()
        assert not window.actions_[name].isVisible()
    others = {name for one, ids in OF_LAYER.items() if one is not layer for name in ids}
    # How many polarities have keys is another matter.
    there = {name for name in others if not name.startswith("polarity_")}
    assert all(window.actions_[name].isEnabled() for name in there)


def test_what_is_marked_in_a_layer_that_is_off_is_not_seen(opened: Opened) -> None:
    window = opened(replace(NEWS, layers=ALL_LAYERS - {Layer.MENTIONS}))
    view = window.article.view
    at = view.toPlainText().index("Halvern")
    assert view.annotations_at(at) == []


def test_a_project_with_all_layers_shows_them_again(
    opened: Opened, tmp_path: Path
) -> None:
    window = opened(replace(NEWS, layers=frozenset({Layer.MENTIONS})))
    assert tabs_of(window) == ["Entities", "Notes"]
    path = tmp_path / "whole.pressmark"
    Project.create(path, "ro").close()
    window.open_path(path)
    assert len(tabs_of(window)) == 5
    assert window.actions_["quote"].isVisible()


def test_the_legend_has_the_colour_and_the_families_of_the_labels(
    opened: Opened,
) -> None:
    own = Label("PERSON", "Politician", "person", "#aa0055")
    window = opened(replace(NEWS, mention_labels=(own,)))
    assert swatches_of(window) == {"quotes", "attitudes", "person"}
    window.article.legend.set_theme(LIGHT)
    picture = window.article.legend.swatches()["person"].grab().toImage()
    wanted = label_color(LIGHT, own).rgb()
    seen = {
        picture.pixel(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert wanted in seen


def test_cards_say_the_names_and_colours_of_the_scheme(opened: Opened) -> None:
    own = tuple(
        replace(one, name="Politician", color="#aa0055") if one.id == "PERSON" else one
        for one in NEWS.mention_labels
    )
    window = opened(replace(NEWS, mention_labels=own))
    window.inspector.set_layer_tab(Layer.MENTIONS)
    page = window.inspector.currentWidget()
    assert isinstance(page, CardPage)
    model = page.model
    cards = [model.card(model.index(row)) for row in range(model.rowCount())]
    badges = {card.badge.text: card.badge.tone for card in cards if card.badge}
    assert badges["Politician"] == "#aa0055"


def test_furniture_is_not_marked_where_the_scheme_has_no_such_label(
    opened: Opened,
) -> None:
    parts = tuple(one for one in NEWS.region_labels if one.id != "furniture")
    window = opened(replace(NEWS, region_labels=parts))
    before = len(window.focus.bundle.regions)
    select(window, "Read more")
    press(window, "B")
    assert len(window.focus.bundle.regions) == before
    assert "no label for furniture" in said(window)


def test_an_annotation_is_not_current_any_more_when_its_layer_is_switched_off(
    opened: Opened,
) -> None:
    window = opened(NEWS)
    focus = window.focus
    focus.show_annotation(MARKED.attributions[0].id)
    layers = ALL_LAYERS - {Layer.ATTRIBUTIONS}
    commands.change_scheme(focus.project, replace(NEWS, layers=layers))
    assert focus.annotation is None
    assert "Quotes" not in tabs_of(window)
