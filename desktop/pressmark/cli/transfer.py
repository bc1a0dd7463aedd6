"""Documents in and out: import, export and the formats for both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from pressmark import registry
from pressmark.cli import options
from pressmark.cli.output import counted, flat, print_json, shown_progress, table
from pressmark.errors import FormatError
from pressmark.exchange.format import Format, Rejected
from pressmark.exchange.options import Option, format_named, options_of
from pressmark.exchange.scheme_file import ready_scheme
from pressmark.model import filters
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.project import exporting, queries, splits, transfer
from pressmark.project.exporting import Asked
from pressmark.project.project import Project
from pressmark.project.splits import Stratify
from pressmark.project.transfer import ImportReport

STATUSES = {"decided": DECIDED, "all": EVERYTHING}
"""What each value of ``--status`` exports."""

_MOST_LINES = 20


@click.command("import", short_help="Add articles or annotated documents.")
@options.existing_project
@click.argument(
    "sources",
    metavar="SOURCE...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    help="The format of every SOURCE. Default: by the suffix of each file, and text"
    " where it has none.",
)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@options.annotator
@options.as_json
def import_(
    project: Path,
    sources: tuple[Path, ...],
    format_name: str | None,
    annotator: str | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Add the documents of files and folders to the project FILE.

    The project is made if it does not exist. A text that is there already is not added
    again. What cannot be read is told, with file, line and reason, and the rest goes
    on; the exit status is 1 if nothing at all could be read. An interrupted import
    leaves the project as it was.

    “pressmark formats” lists the formats that can be read.
    """
    if format_name is not None:
        _check_readable(format_name)
    with _project(
        project, options.annotator_name(annotator), dry_run=dry_run
    ) as opened:
        with shown_progress("Importing") as progress:
            report = transfer.import_sources(
                opened,
                sources,
                format_name=format_name,
                dry_run=dry_run,
                progress=progress,
            )
        found = report.added + report.unchanged
        if not found and not report.rejected:
            raise FormatError(f"No files to read in {', '.join(map(str, sources))}.")
    if as_json:
        print_json(report.as_json())
    else:
        _tell(report, project, dry_run=dry_run)
    return 0 if found else 1


def _check_readable(format_name: str) -> None:
    if not registry.load(registry.FORMATS, format_name).reads:
        raise FormatError(f"The format {format_name} can be written but not read.")


@contextmanager
def _project(path: Path, annotator: str, *, dry_run: bool) -> Iterator[Project]:
    """Open a project, or make one that stays only if something is put into it."""
    if path.exists():
        with Project.open(path, annotator, read_only=dry_run) as project:
            yield project
        return
    with TemporaryDirectory() as folder:
        made = Path(folder) / "dry-run.pressmark" if dry_run else path
        kept = False
        try:
            scheme = ready_scheme("news")
            with Project.create(made, annotator, scheme=scheme) as project:
                yield project
                kept = bool(queries.document_count(project))
        finally:
            if not kept:
                made.unlink(missing_ok=True)


def _tell(report: ImportReport, project: Path, *, dry_run: bool) -> None:
    _list("Note", [f"{source}: {remark}" for source, remark in report.remarks])
    _list("Rejected", [_rejected(each) for each in report.rejected])
    verb = "Would add" if dry_run else "Added"
    parts = [f"{verb} {counted(report.added, 'document')} to {flat(str(project))}"]
    if report.unchanged:
        parts.append(f"{report.unchanged:,} there already")
    if report.rejected:
        parts.append(f"{len(report.rejected):,} rejected")
    click.echo(f"{'; '.join(parts)}.")


def _rejected(rejected: Rejected) -> str:
    line = "" if rejected.line is None else f":{rejected.line}"
    return f"{rejected.source}{line}: {rejected.reason}"


def _list(kind: str, lines: Sequence[str]) -> None:
    """Print lines on standard error, the first of them if there are very many."""
    for line in lines[:_MOST_LINES]:
        click.echo(f"{kind}: {flat(line)}", err=True)
    if len(lines) > _MOST_LINES:
        more = len(lines) - _MOST_LINES
        click.echo(f"{kind}: and {more:,} more; “--json” lists them all.", err=True)


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
        click.echo(f"Note: {loss.what} ({loss.count:,}): {loss.why}.", err=True)
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
    }
