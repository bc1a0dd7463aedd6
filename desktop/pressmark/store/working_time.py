"""The time that people spent on articles, as far as the journal tells.

Nothing is recorded for it: each step has the time at which it was saved. The time
between two steps that one annotator did one after the other is taken to be work on the
article of the later one, which was read before it was decided on. Where more than
:data:`BREAK` lies between two, the person was away, and none of it is counted; so
neither is what was read before the first step of a session. A sum is therefore a little
less than what was worked. Finding suggestions, and imports, are no work at an article.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.store.statistics import NO_WORK, Scope

BREAK = 300
"""Seconds: what is longer between two steps was a break."""

_SPENT = """
with worked as materialized (
    select s.id, s.annotator, s.at, s.kind, s.reverts, cast(strftime('%s', s.at) as int)
        - lag(cast(strftime('%s', s.at) as int))
        over (partition by s.annotator order by s.id) as seconds
    from step s where s.recorded = 1
        and s.kind not in (select value from json_each(:no_work))
), placed as (
    select w.*, (
        select c.document from change c where c.id = iif(
            w.reverts is null,
            (select min(f.id) from change f
                where f.step = w.id and f.document is not null),
            (select max(f.id) from change f
                where f.step = w.id and f.document is not null)
        )
    ) as document
    from worked w where w.seconds between 1 and :break
)
select p.document, date(p.at, 'localtime') as day, a.name, sum(p.seconds)
from placed p join annotator a on a.id = p.annotator
join document d on d.id = p.document
where d.removed = 0 and {among}
    and (:annotator is null or p.annotator = :annotator)
group by 1, 2, 3 order by 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds that somebody worked on an article on a day (YYYY-MM-DD, local time)."""

    document: int
    day: str
    annotator: str
    seconds: int


def spent(db: Database, scope: Scope) -> list[Spent]:
    """Return the time spent on the documents of a scope, by day and annotator.

    A step that changed several articles counts for the first it changed, where the
    person was; what followed from it elsewhere took them no time. One that takes
    another back changes it last.
    """
    found = db.execute(
        _SPENT.format(among=scope.among()),
        {**scope.given, "no_work": json.dumps(NO_WORK), "break": BREAK},
    )
    return [Spent(*row) for row in found]


def titled(db: Database, keys: list[int]) -> dict[int, tuple[str, str, str]]:
    """Return the id, title and outlet of documents by their keys."""
    found = db.execute(
        "select id, uuid, coalesce(headline, name), coalesce(trim(outlet), '')"
        " from document where id in (select value from json_each(?))",
        [json.dumps(keys)],
    )
    return {key: (uuid, title, outlet) for key, uuid, title, outlet in found}
