"""Measure everything and print it as Markdown or JSON.

What a part of the data is missing for is said on standard error and left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from evaluation import attributions, performance
from evaluation.agreement import with_people
from evaluation.articles import of_articles, read_marked
from evaluation.attributions import Compared, compared
from evaluation.calibration import bins_of, calibration, diagram, scored
from evaluation.errors import listed, wrong_attributions
from evaluation.goals import goals
from evaluation.polnear import read_outlets, read_part, read_people, without_text
from evaluation.program import Suggested, suggested
from evaluation.tables import Section, put_into, report

PARTS = ("polnear", "articles", "agreement", "performance")
"""What can be measured by itself."""

_PEOPLE = 2  # the fewest that can agree
_TIMED = 3  # every third article: enough to time, and done in a minute

Named = Iterator[tuple[str, Section]]
"""Sections with the names of their JSON values."""


@dataclass(slots=True)
class Work:
    """What the parts share: where the data is, and how many processes may run.

    ``dev`` holds PolNeAR's articles once they have been compared.
    """

    data: Path
    jobs: int
    dev: list[Compared] | None = None

    def suggested(self, texts: Path) -> Suggested:
        """Return the program's suggestions for a folder; say what went wrong."""
        found = suggested(texts, jobs=self.jobs)
        for trouble in found.trouble:
            _say(trouble)
        return found

    def tell_missing_texts(self, part: Path) -> None:
        """Say which articles of a part of PolNeAR have annotations but no text."""
        for name in without_text(part):
            _say(f"skipped, without its text: {name}")

    def has(self, *parts: str) -> bool:
        """Whether parts of the data are there; what is missing is said."""
        missing = [part for part in parts if not (self.data / part).exists()]
        for part in missing:
            _say(f"skipped, not there: {self.data / part}")
        return not missing


@click.command()
@click.argument(
    "data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(__file__).parents[2] / "shared" / "data",
)
@click.option("--parallel", "jobs", type=click.IntRange(1), default=1, metavar="N")
@click.option(
    "--only", type=click.Choice(PARTS), multiple=True, help="Measure only this."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, not Markdown.")
@click.option(
    "--page",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Put the tables between the marks of this page.",
)
@click.option(
    "--diagram",
    "picture",
    type=click.Path(path_type=Path),
    help="Write the reliability diagram as SVG.",
)
@click.option(
    "--errors",
    "listing",
    type=click.Path(path_type=Path),
    help="List wrong attributions in this file; it quotes the corpus, so keep it.",
)
@click.option("--number", default=50, show_default=True, help="How many to list.")
@click.option("--seed", default=1, show_default=True, help="Which of them to list.")
def main(
    data: Path,
    *,
    jobs: int,
    only: Sequence[str],
    page: Path | None,
    picture: Path | None,
    listing: Path | None,
    number: int,
    seed: int,
    as_json: bool,
) -> None:
    """Measure the finished program on DATA: PolNeAR and articles marked by hand."""
    work = Work(data, jobs)
    sections = dict(named for part in only or PARTS for named in _MEASURES[part](work))
    values = {name: section.values for name, section in sections.items()}
    words = report([goals(values), *sections.values()])
    if as_json:
        click.echo(json.dumps(values, ensure_ascii=False, indent=1))
    else:
        click.echo(words)
    if page is not None:
        put_into(page, words)
    if picture is not None and work.dev is not None:
        bins = bins_of([scored(one) for one in work.dev])
        picture.write_text(diagram(bins), "utf-8")
    if listing is not None and work.dev is not None:
        errors = wrong_attributions(work.dev)
        listing.write_text(listed(errors, number=number, seed=seed), "utf-8")


def _polnear(work: Work) -> Named:
    if not work.has("polnear/dev/text", "polnear/dev/attributions"):
        return
    part = work.data / "polnear" / "dev"
    work.tell_missing_texts(part)
    gold = read_part(part)
    if not gold:
        _say(f"skipped, no article: {part}")
        return
    given = work.suggested(part / "text").of(gold)
    outlets = read_outlets(work.data / "polnear" / "metadata.tsv")
    work.dev = compared(gold, given, outlets)
    yield "attributions", attributions.whole(work.dev)
    yield "by_kind", attributions.by_kind(work.dev)
    yield "by_act", attributions.by_act(work.dev)
    yield "by_outlet", attributions.by_outlet(work.dev)
    yield "by_cue", attributions.by_cue(work.dev)
    yield "by_least_score", attributions.by_least_score(work.dev)
    yield "calibration", calibration(work.dev)


def _articles(work: Work) -> Named:
    if work.has("articles", "articles-expected"):
        marked = read_marked(work.data / "articles-expected")
        given = work.suggested(work.data / "articles")
        yield "articles", of_articles(marked, given.bundles.values())


def _agreement(work: Work) -> Named:
    name = "polnear/annotator-training"
    if not work.has(f"{name}/text", f"{name}/attributions"):
        return
    work.tell_missing_texts(work.data / name)
    people = read_people(work.data / name)
    if len(people) < _PEOPLE or not all(people.values()):
        _say(f"skipped, no article that all did: {work.data / name}")
        return
    given = work.suggested(work.data / name / "text")
    yield "agreement", with_people(people, given.of(next(iter(people.values()))))


def _performance(work: Work) -> Named:
    files = sorted((work.data / "polnear" / "dev" / "text").glob("*.txt"))
    if work.has("polnear/dev/text") and files:
        found = performance.measured(files[::_TIMED])
        yield "performance", performance.section(found)


_MEASURES: dict[str, Callable[[Work], Named]] = {
    "polnear": _polnear,
    "articles": _articles,
    "agreement": _agreement,
    "performance": _performance,
}


def _say(words: str) -> None:
    click.echo(f"Note: {words}", err=True)


if __name__ == "__main__":
    main()
