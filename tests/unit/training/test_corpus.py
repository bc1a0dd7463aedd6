"""Reading training material: brat standoff over invented articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from training.quotation.corpus import read

TEXT = "Ann Holm said it rains.\n“We stay,” wrote Bo Lund, “until noon.”\n"


@pytest.fixture
def pieces() -> Tokenizer:
    made = Tokenizer(models.WordPiece({"[UNK]": 0}, unk_token="[UNK]"))  # noqa: S106  (no secret)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def part(folder: Path, *annotations: str) -> Path:
    (folder / "text").mkdir(exist_ok=True)
    (folder / "attributions").mkdir(exist_ok=True)
    (folder / "text" / "rain.txt").write_text(TEXT, encoding="utf-8")
    lines = "".join(line + "\n" for line in annotations)
    path = folder / "attributions" / "rain_1.ann"
    path.write_text(lines, encoding="utf-8")
    return folder


def spot(words: str) -> str:
    start = TEXT.index(words)
    return f"{start} {start + len(words)}"


SAID = (
    f"T1\tSource {spot('Ann Holm')}\tAnn Holm",
    f"T2\tCue {spot('said')}\tsaid",
    f"T3\tContent {spot('it rains')}\tit rains",
    f"T4\tAttribution {spot('said')}\tsaid",
    "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
)


def test_an_attribution_is_read_as_rows_of_words(
    tmp_path: Path, pieces: Tokenizer
) -> None:
    (example,) = read(part(tmp_path, *SAID), pieces, tmp_path / "parses")
    (gold,) = example.gold
    assert (gold.start, gold.end) == (2, 3)
    assert set(gold.source) == {0, 1}
    assert set(gold.content) == {3, 4}


def test_contents_in_several_fragments_are_one(
    tmp_path: Path, pieces: Tokenizer
) -> None:
    fragments = f"{spot('“We stay,”')};{spot('“until noon.”')}"
    folder = part(
        tmp_path,
        f"T1\tContent {fragments}\t“We stay,” “until noon.”",
        f"T2\tCue {spot('wrote')}\twrote",
        f"T3\tAttribution {spot('wrote')}\twrote",
        "E1\tAttribution:T3 Content:T1 Cue:T2",
    )
    (example,) = read(folder, pieces, tmp_path / "parses")
    (gold,) = example.gold
    assert not gold.source
    assert len(gold.content) == len(["“", "We", "stay", ",", "”"]) + len(
        ["“", "until", "noon", ".", "”"]
    )


def test_an_attribution_without_a_cue_cannot_be_learned(
    tmp_path: Path, pieces: Tokenizer
) -> None:
    folder = part(tmp_path, *SAID[:4], "E1\tAttribution:T4 Content:T3 Source:T1")
    (example,) = read(folder, pieces, tmp_path / "parses")
    assert example.gold == ()


def test_parses_are_kept(tmp_path: Path, pieces: Tokenizer) -> None:
    kept = tmp_path / "parses"
    first = read(part(tmp_path, *SAID), pieces, kept)
    (again,) = read(tmp_path, pieces, kept)
    assert again.words.head.tolist() == first[0].words.head.tolist()
    assert kept.exists()
