"""Put the texts somebody holds back under the annotations of a stand-off release."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import print_json, shown_progress
from pressmark.cli.rehydrated import Report
from pressmark.errors import FormatError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_writing import line_of
from pressmark.exchange.standoff.rehydration import Rehydration
from pressmark.exchange.standoff.released import PutBack
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.reading import Reading


@click.command(short_help="Put texts back under a stand-off release.")
@click.argument("release", metavar="RELEASE", type=click.Path(path_type=Path))
@click.argument(
    "texts",
    metavar="TEXTS...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@click.option(
    "--output",
    metavar="PATH",
    required=True,
    type=click.Path(path_type=Path),
    help="The file to write, in the format jsonl. It appears whole or not at all.",
)
@options.as_json
def rehydrate(
    release: Path, texts: tuple[Path, ...], output: Path, *, as_json: bool
) -> int:
    """Write the documents of a stand-off RELEASE with the texts from TEXTS.

    A release (the format “standoff”) has annotations without the articles. TEXTS are
    files and folders of any format that can be read, or a project. A text is known by
    its hash. Where only a changed version of it is there, annotations go where their
    words are; which may have moved and which found no place is told.

    The exit status is 1 if there is no text for any document; then nothing is written.
    """
    report = Report()
    try:
        _write(_files(release), texts, output, report)
    except _NothingError:
        if not report.missing:
            raise FormatError("{} is no stand-off release.", release) from None
    if as_json:
        print_json(report.as_json())
    else:
        report.tell(output)
    return 0 if report.written else 1


class _NothingError(Exception):
    """There is nothing to write."""


def _write(
    releases: list[Path], texts: tuple[Path, ...], output: Path, report: Report
) -> None:
    with (
        shown_progress("Looking for the texts") as progress,
        whole_file(output) as file,
    ):
        found = Rehydration(releases, lambda: _texts(texts, progress))
        for outcome in found.outcomes():
            report.add(outcome)
            if isinstance(outcome, PutBack):
                file.write(line_of(outcome.bundle))
        if not report.written:
            raise _NothingError


def _files(release: Path) -> list[Path]:
    """Return the files of a release: itself, or those of a folder with splits."""
    if release.is_dir():
        return sorted(release.glob("*.jsonl"))
    if not release.exists():
        raise FormatError("There is no file {}.", release)
    return [release]


def _texts(
    sources: tuple[Path, ...], progress: Progress
) -> Iterator[ReadDocument | Rejected]:
    projects = [one for one in sources if one.suffix == PROJECT_SUFFIX]
    for path in projects:
        with Project.open(path, options.annotator_name(None), read_only=True) as opened:
            for bundle in queries.bundles(opened):
                yield ReadDocument(bundle, str(path))
    others = [one for one in sources if one not in projects]
    for _, item in Reading(others).items(progress):
        yield item
