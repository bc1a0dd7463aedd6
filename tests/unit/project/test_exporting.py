"""A dataset with its splits, manifest and card."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar

import pytest

from pressmark.errors import FormatError
from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.exchange.losses import Losses
from pressmark.exchange.options import format_named
from pressmark.model import filters
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Cancelled, Progress
from pressmark.model.restriction import DECIDED
from pressmark.model.review import Review, Status, by_annotator
from pressmark.project import queries
from pressmark.project.exporting import Asked, ExportReport, export, foreseen
from pressmark.project.project import Project
from pressmark.project.splits import wanted
from pressmark.project.transfer import import_sources
from tests.builders import AT, Stopped, bundle
from tests.projects import add

ACCEPTED = Review(Status.ACCEPTED, by_annotator("kim"), None, None, AT)
USUAL = wanted("train=60,dev=20,test=20")


def quoted(number: int, **metadata: str) -> Bundle:
    words = " ".join(f"w{number}x{n}" for n in range(40))
    return bundle(
        f"[“We agree,”:content 1] [said:cue 1] [[Ann:PERSON=Ann]:source 1]. {words}",
        name=f"a{number}",
        review=ACCEPTED,
        **metadata,
    )


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "talks.pressmark", "ro") as made:
        yield made


@pytest.fixture
def filled(empty: Project) -> Project:
    outlets = ["Ledger", "Courier"]
    add(
        empty,
        *(
            quoted(n, outlet=outlets[n % 2], published=f"2026-01-{n + 1:02}")
            for n in range(10)
        ),
    )
    return empty


def asked(name: str = "jsonl", **more: Any) -> Asked:  # noqa: ANN401  (fields of it)
    return Asked(format_named(name), DECIDED, **more)


def names(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def manifest(path: Path) -> Any:  # noqa: ANN401  (any JSON value)
    return json.loads(path.read_text("utf-8"))


def documents(files: Iterable[Path]) -> list[str]:
    return [
        json.loads(line)["id"]
        for file in files
        for line in file.read_text("utf-8").splitlines()
    ]


def exported(project: Project, made: Asked, output: Path) -> ExportReport:
    output.parent.mkdir(exist_ok=True)
    return export(project, made, output)


def test_a_file_has_its_manifest_and_card_beside_it(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "out" / "talks.jsonl"
    report = exported(filled, asked(licence="CC BY 4.0"), output)
    assert names(output.parent) == [
        "talks.jsonl",
        "talks.jsonl.card.md",
        "talks.jsonl.manifest.json",
    ]
    assert sorted(report.files) == sorted(output.parent.iterdir())
    told = manifest(output.with_name("talks.jsonl.manifest.json"))
    assert {one["path"] for one in told["files"]} == {
        "talks.jsonl",
        "talks.jsonl.card.md",
    }
    for one in told["files"]:
        data = (output.parent / one["path"]).read_bytes()
        assert one["sha256"] == sha256(data).hexdigest()
        assert one["bytes"] == len(data)
    assert told["licence"] == "CC BY 4.0"
    assert told["counts"]["documents"] == 10
    assert told["counts"]["mentions"] == {"PERSON": 10}
    assert told["counts"]["annotators"] == {"kim": 20}
    assert told["counts"]["published"] == ["2026-01-01", "2026-01-10"]
    assert told["chosen"] == {"statuses": ["accepted"], "filter": ""}
    assert told["splits"] is None


def test_a_folder_has_them_in_it_and_is_written_again(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "tables"
    exported(filled, asked("csv"), output)
    first = names(output)
    assert {"README.md", "manifest.json", "mentions.csv"} <= set(first)
    exported(filled, asked("csv"), output)
    assert names(output) == first


def test_the_card_tells_what_a_person_should_know(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "talks.jsonl"
    exported(filled, asked(licence="only | for <b>us</b>"), output)
    card = output.with_name("talks.jsonl.card.md").read_text("utf-8")
    front, body = card.split("\n---\n", 1)
    assert 'license: "other"' in front
    assert 'license_name: "only | for <b>us</b>"' in front
    for words in (
        "10 news articles",
        "published 2026-01-01 to 2026-01-10",
        "Scheme “news”, version `",
        "guidelines, version `",
        "| PERSON | Person | 10 |",
        "Annotators, with what they made: kim (20).",
        "Outlets: Courier (5), Ledger (5).",
        "Nothing is lost.",
        r"only \| for &lt;b&gt;us&lt;/b&gt;",
    ):
        assert words in body


def test_without_a_card_only_the_data_is_written(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "out" / "talks.jsonl"
    exported(filled, asked(card=False), output)
    assert names(output.parent) == ["talks.jsonl"]


def test_the_native_file_is_the_same_with_and_without_a_card(
    filled: Project, tmp_path: Path
) -> None:
    with_card, bare = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    exported(filled, asked(), with_card)
    exported(filled, asked(card=False), bare)
    assert with_card.read_bytes() == bare.read_bytes()


def test_each_split_is_a_file_and_every_article_in_one_of_them(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "talks"
    report = exported(filled, asked(splits=USUAL), output)
    assert names(output) == [
        "README.md",
        "dev.jsonl",
        "manifest.json",
        "test.jsonl",
        "train.jsonl",
    ]
    assert report.written == 10
    assert report.splits is not None
    assert [one.documents for one in report.splits.parts] == [6, 2, 2]
    together = documents(output.glob("*.jsonl"))
    assert len(set(together)) == len(together) == 10
    told = manifest(output / "manifest.json")["splits"]
    assert told["seed"] == 0
    for part in told["parts"]:
        found = documents([output / f"{part['name']}.jsonl"])
        assert sorted(found) == part["document_ids"]
        assert part["counts"]["documents"] == len(found)
    assert "| train | 6 | 6 | 6 | 0 | 60 % | 60 % |" in (
        output / "README.md"
    ).read_text("utf-8")


def test_the_same_data_and_seed_give_the_same_files(
    filled: Project, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        exported(filled, asked(splits=USUAL), tmp_path / name)
    for file in ("train.jsonl", "dev.jsonl", "test.jsonl"):
        one, two = tmp_path / "one" / file, tmp_path / "two" / file
        assert one.read_bytes() == two.read_bytes()


def test_splits_of_folders_are_folders(filled: Project, tmp_path: Path) -> None:
    output = tmp_path / "tables"
    exported(filled, asked("csv", splits=USUAL), output)
    assert {"train/mentions.csv", "dev/mentions.csv"} <= set(names(output))
    exported(filled, asked("csv", splits=wanted("train=1,test=1")), output)
    assert not (output / "dev").exists()


def test_an_updated_article_is_in_the_split_of_the_first_one(
    filled: Project, tmp_path: Path
) -> None:
    first = next(queries.bundles(filled))
    text = f"{first.document.text} The talks go on."
    updates = [
        replace(
            bundle("x", name=f"u{n}"),
            document=replace(bundle("x", name=f"u{n}").document, text=f"{text} {n}"),
        )
        for n in range(3)
    ]
    add(filled, *updates)
    for seed in range(6):
        made = wanted("train=60,test=40", seed=seed)
        report = exported(filled, asked(splits=made), tmp_path / f"s{seed}")
        assert report.splits is not None
        ids = [first.document.id, *(one.document.id for one in updates)]
        assert len({report.splits.of[one] for one in ids}) == 1
        assert (report.splits.groups, report.splits.grouped) == (1, 4)


def test_outlets_are_even_in_the_splits_if_asked_for(
    filled: Project, tmp_path: Path
) -> None:
    made = wanted("a=60,b=40", stratify="outlet")
    exported(filled, asked(splits=made), tmp_path / "talks")
    assert manifest(tmp_path / "talks" / "manifest.json")["splits"]["strata"] == {
        "Courier": {"a": 3, "b": 2},
        "Ledger": {"a": 3, "b": 2},
    }


def test_only_what_fits_is_split(filled: Project, tmp_path: Path) -> None:
    made = asked(filter=filters.parse("outlet:Ledger"), splits=wanted("a=4,b=1"))
    report = exported(filled, made, tmp_path / "talks")
    assert report.written == 5
    told = manifest(tmp_path / "talks" / "manifest.json")
    assert told["chosen"]["filter"] == "outlet:Ledger"


def test_with_splits_the_output_is_no_file(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"give a name without “.jsonl”"):
        exported(filled, asked(splits=USUAL), tmp_path / "out.jsonl")
    assert list(tmp_path.glob("out*")) == []


def test_more_splits_than_articles_are_refused_and_nothing_is_written(
    filled: Project, tmp_path: Path
) -> None:
    made = asked(splits=wanted(",".join(f"s{n}=1" for n in range(11))))
    with pytest.raises(FormatError, match="Ask for fewer splits"):
        exported(filled, made, tmp_path / "out")
    assert list(tmp_path.glob("out*")) == []


def test_a_stopped_export_leaves_nothing(filled: Project, tmp_path: Path) -> None:
    output = tmp_path / "out" / "talks"
    output.parent.mkdir()
    with pytest.raises(Cancelled):
        export(filled, asked(splits=USUAL), output, progress=Stopped())
    assert list(output.parent.iterdir()) == []


class Watched:
    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))


def test_the_progress_goes_on_over_all_passes(filled: Project, tmp_path: Path) -> None:
    progress = Watched()
    export(filled, asked(splits=USUAL), tmp_path / "talks", progress=progress)
    done = [one for one, _ in progress.seen]
    assert done == sorted(done)
    assert progress.seen[-1] == (20, 20)


@dataclass(frozen=True)
class Names(Exchanged):
    """Writes the names of the documents, and loses their mentions."""

    name = "names"
    summary = "names"
    suffixes: ClassVar[tuple[str, ...]] = (".txt",)

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        del progress
        losses, names = Losses(), list[str]()
        for one in dataset:
            losses.add("mentions", "only names are written", len(one.mentions))
            names.append(f"{one.document.name}\n")
        output.write_text("".join(names), "utf-8")
        return len(names), losses.told()


def test_what_is_lost_names_the_documents_it_is_lost_in(
    filled: Project, tmp_path: Path
) -> None:
    add(filled, bundle("Nothing is marked here.", name="bare"))
    made = Asked(Names(), DECIDED)
    (loss,) = exported(filled, made, tmp_path / "names.txt").losses
    assert loss.count == len(loss.documents) == 10
    assert queries.find_document(filled, "bare") not in loss.documents
    with_splits = replace(made, splits=wanted("a=1,b=1"))
    (again,) = exported(filled, with_splits, tmp_path / "names").losses
    assert again == loss
    assert set(again.documents) == set(loss.documents)


def test_an_export_is_foreseen_with_its_splits(filled: Project) -> None:
    report = foreseen(filled, asked(splits=USUAL))
    assert report.written == 10
    assert report.splits is not None
    assert report.files == ()


def test_a_dataset_in_a_folder_comes_back_without_its_card(
    filled: Project, tmp_path: Path
) -> None:
    output = tmp_path / "talks"
    exported(filled, asked(splits=USUAL), output)
    with Project.create(tmp_path / "other.pressmark", "kim") as other:
        report = import_sources(other, [output])
    assert report.added == 10
    assert report.rejected == ()


def test_so_does_one_that_is_a_file(filled: Project, tmp_path: Path) -> None:
    output = tmp_path / "out" / "talks.jsonl"
    exported(filled, asked(), output)
    with Project.create(tmp_path / "other.pressmark", "kim") as other:
        report = import_sources(other, [output.parent])
    assert (report.added, report.rejected) == (10, ())
