"""How soon the first hits of a search are there, against a bare full-text query.

Run as ``python -m tests.benchmarks.searching``. The bare side asks SQLite's full-text
index for 50 articles and what a list shows of them; for matches in context, with its
own snippets of them. Ours reads what a person has before their eyes: the first 50
articles of the list, or the first 50 lines in context, by the filter as it is typed.
Filters without words are held against the plainest statement that could answer them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice

from pressmark.model.filters import Filter, read
from pressmark.project import queries
from pressmark.project.project import Project
from tests.benchmarks.corpus import project_of
from tests.benchmarks.paired import PAIRS, Paired, paired
from tests.benchmarks.table import table

ARTICLES = 100_000
"""How many articles are searched."""

HITS = 50
"""How many hits are waited for."""

_SOON = 0.001
_AT_MOST, _AT_MOST_IF_SOON = 5.0, 10.0
_TIMES = 5

WORDS = {
    "a word of every article": ("the", '"the"'),
    "a common word": ("budget", '"budget"'),
    "two words": ("strike budget", '"strike" "budget"'),
    "a rare word": ("geaflar", '"geaflar"'),
    "a word that is nowhere": ("zzyzx", '"zzyzx"'),
    "the beginning of a word": ("lon*", '"lon"*'),
}
"""What is searched for, as a filter and as a bare query."""

_BARE = (
    "select d.id, d.headline, d.outlet, d.published from text_search f"
    " join document d on d.text = f.rowid where text_search match ? limit ?"
)
_SNIPPETS = (
    "select d.id, d.headline, snippet(text_search, 0, '[', ']', '…', 12)"
    " from text_search f join document d on d.text = f.rowid"
    " where text_search match ? limit ?"
)
FILTERS = {
    "label:PERSON": "mention where label = 'PERSON' collate nocase",
    "status:suggested": "mention where status = 'suggested'",
    "speaker:none": "attribution where speaker is null",
}
"""Filters without words, each with the rows of which the articles are shown."""

_MARKED = (
    "select d.id, d.headline, d.outlet, d.published from"
    " (select distinct document from {} limit ?) f join document d on d.id = f.document"
)


def measured(articles: int = ARTICLES, *, pairs: int = PAIRS) -> list[Paired]:
    """Measure lists and lines in context for each search, and lists for filters."""
    with Project.open(project_of(articles), "ro", read_only=True) as project:
        found = []
        for what, (written, match) in WORDS.items():
            asked = read(written).filter
            found += [
                _pair(
                    f"list {what}",
                    partial(_bare, project, _BARE, match, HITS),
                    partial(_listed, project, asked),
                    pairs,
                ),
                _pair(
                    f"in context {what}",
                    partial(_bare, project, _SNIPPETS, match, HITS),
                    partial(_in_context, project, asked),
                    pairs,
                ),
            ]
        found += [
            _pair(
                f"list {written}",
                partial(_bare, project, _MARKED.format(rows), HITS),
                partial(_listed, project, read(written).filter),
                pairs,
            )
            for written, rows in FILTERS.items()
        ]
        return found


def _pair(
    what: str,
    bare: Callable[[], object],
    ours: Callable[[], object],
    pairs: int,
) -> Paired:
    found = paired(what, bare=bare, ours=ours, at_most=0, pairs=pairs, times=_TIMES)
    at_most = _AT_MOST_IF_SOON if found.bare < _SOON else _AT_MOST
    return Paired(what, found.bare, found.ours, at_most)


def _bare(project: Project, sql: str, *given: object) -> list[object]:
    return list(project.db.execute(sql, list(given)).fetchall())


def _listed(project: Project, asked: Filter) -> object:
    keys = list(islice(queries.fitting_keys(project, asked), HITS))
    return queries.document_rows(project, keys)


def _in_context(project: Project, asked: Filter) -> object:
    return list(islice(queries.hits(project, asked), HITS))


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
