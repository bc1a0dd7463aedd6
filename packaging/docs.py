"""Write the pages of ``docs/`` that are made from the program itself.

Run as ``python packaging/docs.py`` after a change to the command line or the schema; a
test compares the pages with what this would write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from pressmark.cli.group import cli
from pressmark.gui.action_table import MENUS, SPECS
from pressmark.store.migrations import SCHEMA_VERSION, expected_objects

DOCS = Path(__file__).resolve().parents[1] / "docs"

_SCHEMA_INTRODUCTION = f"""\
# The tables of a project file

A project is one SQLite file: `application_id` 0x50524D4B (“PRMK”), `user_version`
{SCHEMA_VERSION}. Positions are code points, scores thousandths, times ISO 8601 in UTC.
Read it with any SQLite tool; write to it only with Pressmark, or the journal will not
know. This page is made by `packaging/docs.py`.
"""

_CLI_INTRODUCTION = """\
# The command line

Errors are one line on standard error that says what is wrong and what to do. The exit
status is 1 after an error, 2 after a mistake in the arguments, 130 when cancelled, and
0 otherwise. With `--json` a command prints one JSON object on standard output and
nothing else. This page is made by `packaging/docs.py`.
"""

_KEYS_INTRODUCTION = """\
# Every key

**F1** shows this table in the window. There a key is found by words or by pressing it,
and changed: Enter gives the action of a row another key, Ins one more, Del takes one
away. A key that another action has is taken from it only when you say so, and one
action or all of them get their usual keys back. What you changed is kept in `keys.toml`
beside the settings file; it holds only what differs from this table.

**Ctrl+Shift+P** finds any of these commands by a few letters: the beginning of its
words, their initials, or words of what it does.

Fixed are Esc, Enter, Tab, Space and the arrow keys in lists and fields, the letters of
hints, and the keys that dialogs and panels name on their buttons. The Menu key or
Shift+F10 opens the menu of what is current. This page is made by `packaging/docs.py`.
"""


def pages() -> dict[str, str]:
    """Return the text of each page by its name."""
    return {
        "cli.md": command_line(),
        "schema.md": schema(),
        "manual/keys.md": every_key(),
    }


def every_key() -> str:
    """Return the page about the keys, by menu."""
    return "\n".join([_KEYS_INTRODUCTION, *map(_keys_of, MENUS)])


def _keys_of(menu: str) -> str:
    rows = [
        f"| {_caps(spec.keys)} | {_plain(spec.words)} | {spec.tip} |"
        for spec in SPECS.values()
        if spec.menu == menu and spec.keys
    ]
    head = ["| keys | command | what it does |", "| --- | --- | --- |"]
    return "\n".join([f"## {_plain(menu)}\n", *head, *rows, ""])


def _caps(keys: tuple[str, ...]) -> str:
    return " or ".join(f"`{key}`" for key in keys).replace("|", "\\|")


def _plain(words: str) -> str:
    return words.replace("&", "").removesuffix("…")


def schema() -> str:
    """Return the page about the tables of a project file."""
    parts = [_SCHEMA_INTRODUCTION]
    for (kind, name), statement in expected_objects().items():
        if kind != "table" or name.startswith(("sqlite_", "_sqlite", "text_search_")):
            continue
        parts.append("\n".join(_table(name, statement)))
    return "\n".join(parts)


def _table(name: str, statement: str) -> Iterator[str]:
    """Yield the lines about a table, from the statement that makes it."""
    yield f"## {name}\n"
    body = statement[statement.index("(") + 1 : statement.rindex(")")]
    if "using fts5" in statement:
        yield f"Full-text search: `{' '.join(body.split())}`.\n"
        return
    purpose, _, columns = body.partition("\n")
    purpose = purpose.partition("--")[2].strip()
    yield f"{purpose[:1].upper()}{purpose[1:]}.\n"
    yield "| column | type | rules |"
    yield "| --- | --- | --- |"
    rules = []
    for definition in _definitions(columns):
        first, _, rest = definition.partition(" ")
        if first in {"check", "unique", "primary", "foreign"} or "(" in first:
            rules.append(definition)
            continue
        kind, _, rule = rest.partition(" ")
        yield f"| {first.strip(chr(34))} | {kind} | {_cell(rule)} |"
    if rules:
        yield "\nRules of the table: " + "; ".join(f"`{rule}`" for rule in rules) + "."
    yield ""


def _definitions(columns: str) -> Iterator[str]:
    """Yield what stands between the outermost commas, with single blanks."""
    depth, begun = 0, 0
    for position, character in enumerate(columns):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            yield " ".join(columns[begun:position].split())
            begun = position + 1
    yield " ".join(columns[begun:].split())


def _cell(text: str) -> str:
    """Return SQL as the cell of a table, where a bar would begin the next one."""
    return f"`{text}`".replace("|", "\\|") if text else ""


def command_line() -> str:
    """Return the page about the commands and their options."""
    parts = [_CLI_INTRODUCTION, "\n".join(_command(cli, None))]
    context = click.Context(cli, info_name="pressmark")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is not None and not command.hidden:
            parts.append("\n".join(_command(command, context)))
    return "\n".join(parts)


def _command(command: click.Command, parent: click.Context | None) -> Iterator[str]:
    """Yield the lines about a command."""
    name = command.name if parent else "pressmark"
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"## {context.command_path}\n"
    yield f"```\n{context.command_path} {usage}\n```\n"
    yield f"{_paragraphs(command.help)}\n"
    described = [
        record
        for parameter in command.get_params(context)
        if (record := parameter.get_help_record(context)) is not None and record[1]
    ]
    yield "| option | meaning |"
    yield "| --- | --- |"
    for option, meaning in described:
        yield f"| {_cell(option)} | {' '.join(meaning.split())} |"
    yield ""


def _paragraphs(text: str | None) -> str:
    """Return help as Markdown; a paragraph that click keeps as it is becomes code."""
    parts = re.split(r"\n\s*\n", (text or "").strip())
    return "\n\n".join(_kept(part) or " ".join(part.split()) for part in parts)


def _kept(paragraph: str) -> str | None:
    """Return a paragraph with click's mark as words and a block of code, or None."""
    marked, _, rest = paragraph.partition("\b")
    if not rest:
        return None
    first, *others = [line.strip() for line in (marked + rest).strip().splitlines()]
    return "\n".join([first, "\n```sh", *others, "```"])


if __name__ == "__main__":
    for page, words in pages().items():
        (DOCS / page).write_text(words, "utf-8")
