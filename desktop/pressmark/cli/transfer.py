"""Documents out, and the formats for out and in."""

from __future__ import annotations

from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, flat, print_json, shown_progress, table
from pressmark.exchange.format import Format
from pressmark.exchange.options import Option, format_named, options_of
from pressmark.model import filters
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.project import exporting, splits, transfer
from pressmark.project.exporting import Asked
from pressmark.project.project import Project
from pressmark.project.splits import Stratify

STATUSES = {"decided": DECIDED, "all": EVERYTHING}
"""What each value of ``--status`` exports."""


@click.command(short_help="Write a dataset.")
@options.existing_project
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    required=True,
    help="The format to write; “pressmark formats” lists them.",
)
@click.option(
    "--output",
    metavar="PATH",
    required=True,
    type=click.Path(path_type=Path),
    help="The file or folder to write. It appears whole or not at all.",
)
@click.option(
    "--status",
    type=click.Choice(list(STATUSES)),
    default="decided",
    show_default=True,
    help="“decided” is what a person made or accepted; “all” adds suggestions that are"
    " open or rejected, each with its status.",
)
@options.asked
@options.format_options
@click.option(
    "--split",
    "split",
    metavar="NAME=SHARE,...",
    help="Write splits of articles, such as train=80,dev=10,test=10, into a folder."
    " Articles nearly the same are never parted.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="With another seed, --split puts other articles into each split.",
)
@click.option(
    "--stratify",
    type=click.Choice([one.value for one in Stratify]),
    default=Stratify.NOTHING.value,
    show_default=True,
    help="What comes evenly into all splits.",
)
@click.option(
    "--licence",
    metavar="TEXT",
    default="",
    help="Under what terms the dataset may be used, such as CC-BY-4.0; for its card.",
)
@click.option(
    "--no-card", is_flag=True, help="Write neither a data card nor a manifest."
)
@options.as_json
def export(  # noqa: PLR0917  (click gives each by its name)
    project: Path,
    format_name: str,
    output: Path,
    status: str,
    asked: str,
    given: tuple[str, ...],
    split: str | None,
    seed: int,
    stratify: str,
    licence: str,
    *,
    no_card: bool,
    as_json: bool,
) -> None:
    """Write the documents of the project FILE with their annotations.

    With --filter, what it says about articles chooses documents, and what it says about
    annotations chooses annotations: only those are written, in the documents that have
    one. A link to a quote that is not written is let go, and evidence that was such a
    quote becomes its passages; how often is told.

    A manifest and a data card are written into the output if it is a folder, else
    beside it. The same data and seed always give the same splits.

    The format “jsonl” is lossless: what it wrote can be imported again. What another
    format cannot hold is told.
    """
    wanted = Asked(
        format_named(format_name, options.values(given)),
        STATUSES[status],
        filters.parse(asked),
        None if split is None else splits.wanted(split, seed=seed, stratify=stratify),
        licence,
        card=not no_card,
    )
    with (
        Project.open(project, options.annotator_name(None), read_only=True) as opened,
        shown_progress("Exporting") as progress,
    ):
        report = exporting.export(opened, wanted, output, progress=progress)
    if as_json:
        print_json(report.as_json())
        return
    for loss in report.losses:
        words = flat(f"{loss.what} ({loss.count:,}): {loss.why}")
        click.echo(f"Note: {words}.", err=True)
    if report.splits is not None:
        _tell_splits(report.splits)
    click.echo(f"Wrote {counted(report.written, 'document')} to {flat(str(output))}.")


def _tell_splits(made: splits.Splits) -> None:
    for part in made.parts:
        share, wanted = part.share / 10, part.wanted / 10
        documents = counted(part.documents, "document")
        click.echo(f"{part.name}: {documents}, {share:g} % (asked for {wanted:g} %)")
    if made.groups:
        grouped = counted(made.grouped, "document")
        groups = counted(made.groups, "group")
        click.echo(f"Nearly the same and kept together: {grouped} in {groups}.")


@click.command(short_help="List the formats.")
@options.as_json
def formats(*, as_json: bool) -> None:
    """List the formats that can be read or written, one line each."""
    known = transfer.formats()
    if as_json:
        print_json({"formats": [_described(each) for each in known]})
        return
    rows = [("NAME", "READS", "WRITES", "SUFFIXES", "")]
    rows += [
        (
            each.name,
            "yes" if each.reads else "no",
            "yes" if each.writes else "no",
            " ".join(suffix or "(folder)" for suffix in each.suffixes),
            each.summary,
        )
        for each in known
    ]
    click.echo(table(rows, indent=""))


def _described(each: Format) -> dict[str, object]:
    """Return what is to be known about a format; its options with what they can be."""
    return {
        "name": each.name,
        "reads": each.reads,
        "writes": each.writes,
        "suffixes": list(each.suffixes),
        "summary": each.summary,
        "options": [_option(one) for one in options_of(each)],
    }


def _option(one: Option) -> dict[str, object]:
    return {
        "name": one.name,
        "default": one.default,
        "about": f"{one.label}. {one.help}".removesuffix(" "),
        **({"choices": list(one.choices)} if one.choices else {}),
        **({"only": one.only} if one.only else {}),
    }
