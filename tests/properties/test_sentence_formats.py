"""``directquote`` and ``newsmtsc`` hold a few things only, and those come back.

Not held by directquote: blanks and so positions, ids, cues, indirect quotes, speakers
beyond the paragraph, other layers, reviews, metadata, where an article begins. Not held
by newsmtsc: sentences without a target, quotes, regions, stances on topics or of other
polarities, reviews, metadata.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.directquote import DirectQuote
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.newsmtsc import NewsMtsc
from pressmark.exchange.tokens import Alignment
from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles(), st.sampled_from(Alignment))
def test_labels_of_directquote_come_back_as_quotes_and_speakers(
    bundle: Bundle, alignment: Alignment
) -> None:
    chosen = DirectQuote(alignment=alignment)
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.txt")
        chosen.write(dataset(bundle), path, progress=NoProgress())
        rows = [line.split(" ") for line in path.read_text("utf-8").split("\n") if line]
        found = list(chosen.read(path))

    assert all(len(row) == 2 and all(row) for row in rows)
    documents = [one.bundle for one in found if isinstance(one, ReadDocument)]
    assert all(check_bundle(made) == [] for made in documents)
    quoted = sum(
        row[1].endswith(("LeftSpeaker", "RightSpeaker", "Unknown")) for row in rows
    )
    assert bool(quoted) == any(made.attributions for made in documents)


@given(bundles())
def test_targets_of_newsmtsc_come_back_as_stances(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.jsonl")
        NewsMtsc().write(dataset(bundle), path, progress=NoProgress())
        lines = [orjson.loads(line) for line in path.read_bytes().splitlines()]
        found = list(NewsMtsc().read(path))

    for line in lines:
        for target in line["targets"]:
            sentence = line["sentence_normalized"]
            words = sentence[target["from"] : target["to"]]
            assert words == target["mention"]
    documents = [one.bundle for one in found if isinstance(one, ReadDocument)]
    assert all(check_bundle(made) == [] for made in documents)
    if lines:
        assert documents
        assert documents[0].stances
