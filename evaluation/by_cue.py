"""How good the proposal for a cue is that a person points at, and how quick.

Run as ``python -m evaluation.by_cue ../shared/data``. The caret is put into each cue of
PolNeAR's dev part that has a word, into its longest one, and once more the whole cue is
selected; source and content of the proposal are held against the marked ones. Beside it
stands what the program suggests for the same attributions without anybody's pointing:
the suggestion whose cue shares most with the marked one, or nothing.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import click

from evaluation.articles import Counts
from evaluation.polnear import read_part
from evaluation.program import suggested
from evaluation.tables import Section, percent, report
from pressmark.extraction.cue_process import CueReader
from pressmark.extraction.proposal import Proposal
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.span import Fragments, Span, hull

ROLES = (Role.SOURCE, Role.CONTENT)
"""The roles that are proposed."""

WAYS = ("from nothing", "caret in the cue", "cue selected")
"""How attributions come about."""

_WORD = re.compile(r"\w[\w’'-]*")
_LATE = 0.95


@dataclass(slots=True)
class Tally:
    """Letters and digits that are right, and roles that are right as a whole."""

    letters: Counts = field(default_factory=Counts)
    whole: Counts = field(default_factory=Counts)

    def add(self, text: str, given: Fragments, wanted: Fragments) -> None:
        """Count one role of one attribution."""
        one, other = _letters(text, given), _letters(text, wanted)
        self.letters.add(len(one & other), len(one), len(other))
        self.whole.add(one == other, 1, 1)


@dataclass(slots=True)
class ByCue:
    """What was counted, by way and role, and how long each proposal took."""

    tallies: defaultdict[tuple[str, Role], Tally] = field(
        default_factory=lambda: defaultdict(Tally)
    )
    seconds: list[float] = field(default_factory=list)

    def section(self, title: str) -> Section:
        """Return the figures as a table."""
        rows = []
        values: dict[str, dict[str, float]] = {}
        for way in dict.fromkeys(way for way, _ in self.tallies):
            source, content = (self.tallies[way, role] for role in ROLES)
            found = {
                "source_f1": source.letters.f1,
                "source_whole": source.whole.share,
                "content_f1": content.letters.f1,
                "content_whole": content.whole.share,
            }
            rows.append((way, *map(percent, found.values())))
            values[way] = {name: round(share, 4) for name, share in found.items()}
        count = max((one.whole.wanted for one in self.tallies.values()), default=0)
        head = ("", "source F1", "source exact", "content F1", "content exact")
        return Section(f"{title} ({count})", head, rows, values, self._remarks())

    def _remarks(self) -> tuple[str, ...]:
        if not self.seconds:
            return ()
        row = sorted(1000 * each for each in self.seconds)
        late = row[int(_LATE * (len(row) - 1))]
        words = f"A proposal took {median(row):.0f} ms (95 % within {late:.0f} ms)"
        return (f"{words} in an article that was read before.",)


@click.command()
@click.argument(
    "data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(__file__).parents[2] / "shared" / "data",
)
@click.option("--every", type=click.IntRange(1), default=1, help="Every so many texts.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, not Markdown.")
def main(data: Path, *, every: int, as_json: bool) -> None:
    """Measure proposals by cue on DATA: PolNeAR's dev part, and suggested cues."""
    sections = list(_sections(data, every))
    if as_json:
        click.echo(json.dumps({one.title: one.values for one in sections}, indent=1))
    else:
        click.echo(report(sections))


def _sections(data: Path, every: int) -> Iterator[Section]:
    dev = data / "polnear" / "dev"
    reader = CueReader()
    try:
        if dev.is_dir():
            gold = read_part(dev)[::every]
            counted = against(reader, gold, _unasked(gold))
            yield counted.section("Attributions of PolNeAR’s dev part by their cues")
        if (data / "articles").is_dir():
            bundles = list(suggested(data / "articles").bundles.values())[::every]
            counted = against(reader, bundles, bundles)
            yield counted.section("Suggestions in other articles by their cues")
    finally:
        reader.end()


def _unasked(gold: Iterable[Bundle]) -> list[Bundle]:
    """Return the articles with what the program suggests by itself."""
    articles = list(gold)
    with TemporaryDirectory() as folder:
        for one in articles:
            name = f"{one.document.name}.txt"
            (Path(folder) / name).write_text(one.document.text, "utf-8", newline="")
        return suggested(Path(folder)).of(articles)


def against(
    reader: CueReader, gold: Iterable[Bundle], found: Iterable[Bundle]
) -> ByCue:
    """Return how well proposals agree with gold, beside what was found unasked."""
    counted = ByCue()
    for wanted, given in zip(gold, found, strict=True):
        text = wanted.document.text
        # As the window does when an article is opened; then cues are pointed at.
        reader.read_ahead(text, NoProgress())
        for quote in wanted.attributions:
            words = _words(text, quote.cue)
            whole = hull(quote.cue)
            if not words or whole is None:
                continue
            nothing = _suggested(text, quote, given.attributions)
            caret = max(words, key=len)
            proposals = (
                nothing,
                _timed(reader, counted, text, caret, exact=False),
                _timed(reader, counted, text, whole, exact=True),
            )
            for way, one in zip(WAYS, proposals, strict=True):
                for role in ROLES:
                    spans = () if one is None else _fragments(one, role)
                    counted.tallies[way, role].add(text, spans, quote.fragments(role))
    return counted


def _timed(
    reader: CueReader, counted: ByCue, text: str, cue: Span, *, exact: bool
) -> Proposal | None:
    began = perf_counter()
    found = reader.propose(text, cue, exact=exact, progress=NoProgress())
    counted.seconds.append(perf_counter() - began)
    return found


def _suggested(
    text: str, wanted: Attribution, given: Sequence[Attribution]
) -> Attribution | None:
    """Return the suggestion whose cue shares most with a marked one, if any does."""
    cue, content = _letters(text, wanted.cue), _letters(text, wanted.content)
    same = [one for one in given if cue & _letters(text, one.cue)]
    return max(
        same,
        key=lambda one: (
            len(cue & _letters(text, one.cue)),
            len(content & _letters(text, one.content)),
        ),
        default=None,
    )


def _fragments(one: Attribution | Proposal, role: Role) -> Fragments:
    return one.source if role is Role.SOURCE else one.content


def _letters(text: str, spans: Fragments) -> set[int]:
    return {
        place
        for span in spans
        for place in range(span.start, span.end)
        if text[place].isalnum()
    }


def _words(text: str, spans: Fragments) -> list[Span]:
    return [
        Span(*match.span())
        for span in spans
        for match in _WORD.finditer(text, span.start, span.end)
    ]


if __name__ == "__main__":
    main()
