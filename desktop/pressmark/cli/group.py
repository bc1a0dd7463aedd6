"""The commands as a group. Each is imported when it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any

import click

from pressmark import __version__
from pressmark.cli.window import complain, told
from pressmark.model.progress import Cancelled
from pressmark.paths import PROJECT_SUFFIX

_CANCELLED = 130

_COMMANDS = {
    "new": "projects:new",
    "import": "importing:import_",
    "names": "names:names",
    "suggest": "extract:suggest",
    "export": "transfer:export",
    "rehydrate": "rehydrate:rehydrate",
    "formats": "transfer:formats",
    "show": "show:show",
    "search": "ask:search",
    "stats": "stats:stats",
    "history": "audit:history",
    "check": "audit:check",
    "backup": "backups:backup",
    "backups": "backups:backups_",
    "restore": "backups:restore",
    "evaluate": "evaluate:evaluate",
    "demo": "demo:demo",
    "open": "projects:open_",
}
"""Each subcommand with its module and function, in the order of ``--help``."""


class Commands(click.Group):
    """The subcommands, imported when asked for; errors are one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the subcommands."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a subcommand, or None if there is no such one."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, _, function = _COMMANDS[cmd_name].partition(":")
        command = getattr(import_module(f"pressmark.cli.{module}"), function)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a project file alone as “open” it: so file managers hand it over."""
        if args[0] not in _COMMANDS and args[0].endswith(PROJECT_SUFFIX):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def main(  # type: ignore[override]  # always ends the program, as its use here is
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        **extra: Any,  # noqa: ANN401  (what click passes on)
    ) -> None:
        """Run the program and end it with its exit status."""
        extra["standalone_mode"] = False
        sys.exit(self._run(args, prog_name or "pressmark", extra))

    def _run(self, args: Sequence[str] | None, name: str, extra: dict[str, Any]) -> int:
        try:
            return told(partial(super().main, args, name, **extra))
        except click.UsageError as error:
            path = error.ctx.command_path if error.ctx else name
            words = error.format_message().removesuffix(".")
            complain(f"{words}. See “{path} --help”.")
            return error.exit_code
        except (click.Abort, Cancelled):
            complain("Cancelled.", "")
            return _CANCELLED
        except click.ClickException as error:
            complain(error.format_message())
            return error.exit_code


@click.group("pressmark", cls=Commands, invoke_without_command=True)
@click.version_option(__version__, message="Pressmark %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Annotate news articles: who is mentioned, who said what, who stands where.

    Without a command, the window opens. Everything stays on this computer.

    \b
    A dataset from a folder of articles:
        pressmark import news.pressmark articles/
        pressmark suggest news.pressmark
        pressmark open news.pressmark
        pressmark export news.pressmark --format jsonl --output news.jsonl
    """  # noqa: D301  (the mark by which click leaves a paragraph as it is)
    if ctx.invoked_subcommand is None:
        window = cli.get_command(ctx, "open")
        if window is not None:
            ctx.exit(ctx.invoke(window))
