"""Score predictions against gold, or suggestions by what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, flat, print_json, table
from pressmark.cli.record import tell_record
from pressmark.errors import FormatError
from pressmark.exchange.format import Rejected
from pressmark.measures.scores import Score, Scores, score
from pressmark.model.bundle import Bundle
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.suggestion_record import SuggestionRecord
from pressmark.project.transfer import read_sources


@click.command(short_help="Score suggestions: against gold, or by what became of them.")
@click.argument("gold", metavar="GOLD", type=click.Path(path_type=Path))
@click.argument(
    "predicted",
    metavar="[PREDICTED]",
    required=False,
    type=click.Path(path_type=Path),
)
@options.as_json
def evaluate(gold: Path, predicted: Path | None, *, as_json: bool) -> None:
    """Score the mentions and quotes of PREDICTED against those of GOLD.

    Both are files or folders in any format that can be read, such as the native
    “jsonl”, or projects. Documents belong together when their texts are the same.
    Rejected annotations do not count.

    A mention counts as exact when label and extent agree, as overlapping when the label
    agrees and they share a character, one to one. A quote counts as found when at least
    half the words of the longer content are shared and the sources share a word (or
    both have none), one to one; as exact when source, cue and content have the same
    words.

    With a project alone, tell what people decided on its suggestions, per layer: how
    many were accepted unchanged, corrected and rejected, by version of the pipeline, by
    label, over time, and by score. Open suggestions are counted apart.
    """
    if predicted is None:
        record = _record(gold)
        if as_json:
            print_json(record.as_json())
        else:
            tell_record(record)
        return
    scores = score(_bundles(gold), _bundles(predicted))
    if not scores.documents:
        raise FormatError(
            f"No text of {gold} is in {predicted}, so there is nothing to compare."
        )
    if as_json:
        print_json(scores.as_json())
    else:
        _tell(scores)


def _record(path: Path) -> SuggestionRecord:
    if path.suffix != PROJECT_SUFFIX:
        raise click.UsageError(
            f"{path} is not a project ({PROJECT_SUFFIX}); name what to score against"
            " it as PREDICTED."
        )
    with Project.open(path, options.annotator_name(None), read_only=True) as project:
        return queries.suggestion_record(project)


def _bundles(path: Path) -> Iterator[Bundle]:
    """Yield the documents of a file, a folder or a project.

    Raises:
        FormatError: A part of it cannot be read: a score over the rest would mislead.
    """
    if path.suffix == PROJECT_SUFFIX and path.is_file():
        name = options.annotator_name(None)
        with Project.open(path, name, read_only=True) as project:
            yield from queries.bundles(project)
        return
    for item in read_sources([path]):
        if isinstance(item, Rejected):
            line = "" if item.line is None else f":{item.line}"
            raise FormatError(f"{item.source}{line}: {item.reason}.")
        yield item.bundle


def _tell(scores: Scores) -> None:
    for what, names in (
        ("Not predicted, counted as empty", scores.missing),
        ("Not in gold, left out", scores.unknown),
        ("Of the same name but another text", scores.altered),
    ):
        if names:
            click.echo(f"Note: {what}: {', '.join(map(flat, names))}.", err=True)
    click.echo(f"{counted(scores.documents, 'document')} compared.\n")
    rows: list[tuple[str, ...]] = []
    rows.append(("", "PRECISION", "RECALL", "F1", "GOLD", "PREDICTED", "MATCHED"))
    rows.append(_row("quotes, found", scores.attributions))
    rows.append(_row("quotes, exact", scores.attributions_exact))
    rows.append(_row("mentions, exact", scores.mentions_exact))
    rows.append(_row("mentions, overlapping", scores.mentions_overlap))
    for label, (exact, overlap) in sorted(scores.labels.items()):
        rows.append(_row(f"  {flat(label)}, exact", exact))
        rows.append(_row(f"  {flat(label)}, overlapping", overlap))
    click.echo(table(rows, indent=""))


def _row(name: str, counted: Score) -> tuple[str, ...]:
    shares = (counted.precision, counted.recall, counted.f1)
    counts = (counted.gold, counted.predicted, counted.matched)
    return (name, *(f"{100 * share:.1f}" for share in shares), *map(str, counts))
