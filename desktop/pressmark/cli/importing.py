"""Documents in: the import, and what it would do."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from pressmark.cli import options
from pressmark.cli.advice import advise
from pressmark.cli.output import counted, flat, print_json, safe, shown_progress
from pressmark.errors import FormatError
from pressmark.exchange.format import Rejected
from pressmark.exchange.scheme_file import ready_scheme
from pressmark.project import bringing_in, queries
from pressmark.project.differing import Difference
from pressmark.project.importing import ImportReport, Verdict
from pressmark.project.previewing import Preview, PreviewRow
from pressmark.project.project import Project
from pressmark.project.reading import reader
from pressmark.unfinished import temporary_folder

_MOST_LINES = 20
_SHOWN = 100
_LAYERS = {
    "mention": "mention",
    "attribution": "quote",
    "stance": "stance",
    "region": "page label",
}
_NUMBERS = re.compile(r"(\d+)(?:-(\d+))?")


@click.command("import", short_help="Add articles or annotated documents.")
@options.existing_project
@click.argument(
    "sources",
    metavar="SOURCE...",
    nargs=-1,
    required=True,
    type=options.NamedPath(),
)
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    help="The format of every SOURCE. Default: the one that recognises each file best.",
)
@click.option(
    "--option",
    "given",
    metavar="KEY=VALUE",
    multiple=True,
    help="An option of the format, as “pressmark formats --json” lists them; may be"
    " given several times. Needs --format.",
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="Only say what would become of each document, with its number.",
)
@click.option(
    "--versions",
    is_flag=True,
    help="Take a text that is nearly the same as that of a document of the same outlet"
    " as its new version: annotations move with their words.",
)
@click.option(
    "--choose",
    metavar="NUMBERS",
    help="Take only these, by the numbers of the dry run, such as 1-5,8.",
)
@options.annotator
@options.as_json
def import_(
    project: Path,
    sources: tuple[Path, ...],
    format_name: str | None,
    given: tuple[str, ...],
    *,
    annotator: str | None,
    choose: str | None,
    dry_run: bool,
    versions: bool,
    as_json: bool,
) -> int:
    """Add the documents of files and folders to the project FILE.

    The project is made if it does not exist. A text that is there already is not added
    again. What cannot be read is told, with file, line and reason, and the rest goes
    on; the exit status is 1 if nothing at all could be read. An interrupted import
    leaves the project as it was.

    “pressmark formats” lists the formats that can be read.
    """
    texts = _options(given, format_name)
    wanted = None if choose is None else _numbers(choose)
    if format_name is not None:
        reader(format_name, texts)
    name = options.annotator_name(annotator)
    with _project(project, name, dry_run=dry_run) as opened:
        if dry_run:
            with shown_progress("Reading") as progress:
                preview = bringing_in.preview_sources(
                    opened,
                    sources,
                    format_name=format_name,
                    options=texts,
                    progress=progress,
                )
            return _tell_preview(
                preview, project, wanted, versions=versions, as_json=as_json
            )
        with shown_progress("Importing") as progress:
            secured = bringing_in.Secured(opened, options.settings_now(), progress)
            report = bringing_in.import_sources(
                opened,
                sources,
                format_name=format_name,
                options=texts,
                versions=versions,
                choose=wanted,
                progress=progress,
                secured=secured,
            )
        if secured.trouble is not None:
            click.echo(f"Note: {flat(secured.trouble)}", err=True)
        found = report.added + report.unchanged + len(report.replaced)
        if not found and not report.rejected:
            raise _nothing(sources, wanted)
    if as_json:
        print_json(report.as_json())
    else:
        _tell(report, project)
    return 0 if found else 1


def _nothing(sources: Sequence[Path], wanted: Collection[int] | None) -> FormatError:
    if wanted is not None:
        return FormatError("Nothing has the numbers of --choose: see --dry-run.")
    return FormatError(f"No files to read in {', '.join(map(str, sources))}.")


def _options(given: Sequence[str], format_name: str | None) -> dict[str, str]:
    """Return options given as KEY=VALUE.

    Raises:
        UsageError: They are not, or there is no format that they could be of.
    """
    if given and format_name is None:
        raise click.UsageError("--option needs --format: options are those of a format")
    for one in given:
        if "=" not in one:
            raise click.UsageError(f"--option {one}: write it as KEY=VALUE")
    return dict(one.split("=", 1) for one in given)


def _numbers(written: str) -> frozenset[int]:
    """Return numbers such as 1-5,8 as places from 0.

    Raises:
        UsageError: They are written in another way.
    """
    found: set[int] = set()
    for part in written.replace(" ", "").split(","):
        match = _NUMBERS.fullmatch(part)
        if match is None or int(match[1]) < 1:
            raise click.UsageError(f"--choose {written}: write numbers such as 1-5,8")
        found.update(range(int(match[1]) - 1, int(match[2] or match[1])))
    return frozenset(found)


@contextmanager
def _project(path: Path, annotator: str, *, dry_run: bool) -> Iterator[Project]:
    """Open a project, or make one that stays only if something is put into it."""
    if path.exists():
        with Project.open(path, annotator, read_only=dry_run) as project:
            yield project
        return
    with temporary_folder() as folder:
        made = folder / "dry-run.pressmark" if dry_run else path
        kept = False
        try:
            scheme = ready_scheme("news")
            with Project.create(made, annotator, scheme=scheme) as project:
                yield project
                kept = bool(queries.document_count(project))
            if kept and not dry_run:
                advise(path)
        finally:
            if not kept:
                made.unlink(missing_ok=True)


def _tell_preview(
    preview: Preview,
    project: Path,
    wanted: Collection[int] | None,
    *,
    versions: bool,
    as_json: bool,
) -> int:
    """Say what an import would do; return the exit status."""
    rows = [row for row in preview.rows if wanted is None or row.number in wanted]
    if not rows:
        raise FormatError("There is nothing to read.")
    told = _counted(rows, versions=versions)
    if as_json:
        print_json({**told, "documents": [_described(row) for row in rows]})
    else:
        for row in rows:
            click.echo(_line(row))
        parts = [f"Would add {counted(told['added'], 'document')} to {project}"]
        if told["versions"]:
            parts.append(f"give {told['versions']:,} a new text")
        if told["unchanged"]:
            parts.append(f"{told['unchanged']:,} there already")
        if told["rejected"]:
            parts.append(f"{len(told['rejected']):,} rejected")
        click.echo(f"{flat('; '.join(parts))}.")
    return 0 if len(told["rejected"]) < len(rows) else 1


def _counted(rows: Sequence[PreviewRow], *, versions: bool) -> dict[str, Any]:
    numbers = {None, *(row.number for row in rows)}
    taken = [
        versions and row.is_update and row.version_number in numbers for row in rows
    ]
    fresh = (Verdict.NEW, Verdict.VERSION)
    return {
        "added": sum(row.verdict in fresh for row in rows) - sum(taken),
        "unchanged": sum(row.verdict is Verdict.UNCHANGED for row in rows),
        "versions": sum(taken),
        "rejected": [
            {"source": row.source, "line": row.line, "reason": row.reason}
            for row in rows
            if row.verdict is Verdict.REJECTED
        ],
        "remarks": [
            {"source": _place(row.source, row.line), "remark": remark}
            for row in rows
            for remark in row.remarks
        ],
    }


def _described(row: PreviewRow) -> dict[str, Any]:
    of = row.version_number
    told = {"version_number": None if of is None else of + 1}
    return {"number": row.number + 1, **row.as_json(), **told}


def _line(row: PreviewRow) -> str:
    place = _place(row.source, row.line)
    head = f"{row.number + 1:>5}  {row.verdict.value:<9}  {place}"
    if row.verdict is Verdict.REJECTED:
        return f"{safe(head)}: {flat(row.reason)}"
    about = [row.title, row.outlet, row.published, row.encoding, *row.remarks]
    about += [counted(count, _LAYERS[layer]) for layer, count in row.brought.by_layer()]
    if row.verdict is Verdict.VERSION:
        about.append(f"{row.likeness / 10:.0f} % like “{row.version_title}”")
    if row.version_number is not None:
        about.append(f"number {row.version_number + 1}")
    said = flat("; ".join(filter(None, about)))
    lines = [row.first_lines]
    if row.difference is not None:
        found = row.difference
        lines += [_differs(found), f"before: {found.before}", f"now: {found.now}"]
    shown = "".join(f"\n{'':>18}{flat(one)[:_SHOWN]}" for one in lines)
    return f"{safe(head)}: {said}{shown}"


def _differs(found: Difference) -> str:
    return (
        f"differs: {counted(found.changed, 'sentence')} changed, {found.added:,} added,"
        f" {found.removed:,} removed; {found.longer:+,} characters"
    )


def _tell(report: ImportReport, project: Path) -> None:
    _list("Note", [f"{source}: {remark}" for source, remark in report.remarks])
    _list("Rejected", [_rejected(each) for each in report.rejected])
    parts = [f"Added {counted(report.added, 'document')} to {flat(str(project))}"]
    if report.replaced:
        parts.append(f"{len(report.replaced):,} got a new text")
    if report.unchanged:
        parts.append(f"{report.unchanged:,} there already")
    if report.rejected:
        parts.append(f"{len(report.rejected):,} rejected")
    click.echo(f"{'; '.join(parts)}.")


def _rejected(rejected: Rejected) -> str:
    return f"{_place(rejected.source, rejected.line)}: {rejected.reason}"


def _place(source: str, line: int | None) -> str:
    return source if line is None else f"{source}:{line}"


def _list(kind: str, lines: Sequence[str]) -> None:
    """Print lines on standard error, the first of them if there are very many."""
    for line in lines[:_MOST_LINES]:
        click.echo(f"{kind}: {flat(line)}", err=True)
    if len(lines) > _MOST_LINES:
        more = len(lines) - _MOST_LINES
        click.echo(f"{kind}: and {more:,} more; “--json” lists them all.", err=True)
