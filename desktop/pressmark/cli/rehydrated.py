"""What became of a stand-off release whose texts were put back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pressmark.cli.output import counted, flat
from pressmark.exchange.format import Rejected
from pressmark.exchange.standoff.rehydration import Missing, Outcome

_MOST_LINES = 20


class Report:
    """What became of the documents of a release."""

    def __init__(self) -> None:
        self.exact = 0
        self.changed: list[dict[str, Any]] = []
        self.missing: list[str] = []
        self.rejected: list[Rejected] = []

    @property
    def written(self) -> int:
        """How many documents have their text again."""
        return self.exact + len(self.changed)

    def add(self, outcome: Outcome) -> None:
        """Take down what became of a document."""
        if isinstance(outcome, Rejected):
            self.rejected.append(outcome)
        elif isinstance(outcome, Missing):
            self.missing.append(outcome.id)
        elif outcome.exact:
            self.exact += 1
        else:
            self.changed.append(
                {
                    "id": outcome.bundle.document.id,
                    "annotations": sum(1 for _ in outcome.bundle.annotations()),
                    "doubtful": list(outcome.doubtful),
                    "lost": list(outcome.lost),
                }
            )

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "written": self.written,
            "exact": self.exact,
            "changed": self.changed,
            "missing": self.missing,
            "rejected": [
                {"source": one.source, "line": one.line, "reason": one.reason}
                for one in self.rejected
            ],
        }

    def tell(self, output: Path) -> None:
        """Tell it to a person."""
        lines = [_rejected(one) for one in self.rejected]
        lines += [_changed(one) for one in self.changed]
        for line in lines[:_MOST_LINES]:
            click.echo(flat(line), err=True)
        if len(lines) > _MOST_LINES:
            more = len(lines) - _MOST_LINES
            click.echo(f"And {more:,} more; “--json” lists them all.", err=True)
        if self.missing:
            missing = counted(len(self.missing), "document")
            click.echo(f"No text for {missing}; “--json” lists them.", err=True)
        if self.written:
            documents = counted(self.written, "document")
            click.echo(
                f"Wrote {documents} to {flat(str(output))}: {self.exact:,} with the"
                f" text as it was, {len(self.changed):,} with a changed one."
            )


def _rejected(one: Rejected) -> str:
    where = "" if one.line is None else f":{one.line}"
    return f"Rejected: {one.source}{where}: {one.reason}"


def _changed(one: dict[str, Any]) -> str:
    doubtful, lost = len(one["doubtful"]), len(one["lost"])
    return (
        f"Changed since: {one['id']}: {doubtful:,} of {one['annotations']:,}"
        f" annotations may have moved, {lost:,} are lost."
    )
