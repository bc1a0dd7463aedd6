"""What reads JSON gets through any values in the places of others, and says so."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.options import format_named
from pressmark.model.bundle import check_bundle
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset

_ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 7, 1.5, 2**40, "", "x", "😀", [], [[]], {}, {"a": 1}),
    *([None], ["a", 1], [[0, 2]], {"id": None}, "2026-01-01", "part", "id"),
)


@pytest.mark.parametrize("name", ["doccano", "label-studio", "prodigy", "w3c"])
@given(chance=st.randoms(use_true_random=False))
def test_values_of_any_kind_raise_nothing(name: str, chance: random.Random) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.json"
        made = bundle(
            "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann] [said:cue 1],"
            " [“all”:content 1] of us."
        )
        chosen = format_named(name)
        chosen.write(dataset(made), path, progress=NoProgress())
        path.write_text(json.dumps(spoilt(json.loads(path.read_text()), chance)))
        for item in chosen.read(path):
            if isinstance(item, Rejected):
                assert item.reason
            else:
                assert check_bundle(item.bundle) == []
                assert line_of(item.bundle)


def spoilt(value: Any, chance: random.Random) -> Any:  # noqa: ANN401  (any JSON)
    """Return JSON with some values left out, or replaced by others of any kind."""
    value = copy.deepcopy(value)
    for _ in range(chance.randint(1, 4)):
        places = list(places_in(value))
        if not places:
            break
        within, key = chance.choice(places)
        if chance.random() < 0.2:
            del within[key]
        else:
            within[key] = copy.deepcopy(chance.choice(_ODD))
    return value


def places_in(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  (any JSON)
    """Yield every place of a value in JSON: what holds it, and under which key."""
    keys: list[Any] = []
    if isinstance(value, dict):
        keys = list(value)
    elif isinstance(value, list):
        keys = list(range(len(value)))
    for key in keys:
        yield value, key
        yield from places_in(value[key])
