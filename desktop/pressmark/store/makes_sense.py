"""Whether a project makes sense after a step was taken back, however it was written.

Each row of a change may be one of ours, and all of them together nothing that anybody
could have done: a project without a scheme, a mention behind the end of its text.
"""

from __future__ import annotations

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.store import rows, schemes

_TOUCHED = "(select document from change where step = ?1)"

_BEYOND = f"""
    with ends (document, "end") as (
        select document, "end" from region where document in {_TOUCHED} union all
        select document, "end" from mention where document in {_TOUCHED} union all
        select a.document, f."end" from attribution a
            join fragment f on f.attribution = a.id
            where a.document in {_TOUCHED} union all
        select s.document, p."end" from stance s
            join evidence e on e.stance = s.id join passage p on p.evidence = e.id
            where s.document in {_TOUCHED}),
    last (document, "end") as (select document, max("end") from ends group by document)
    select 1 from last join document d on d.id = last.document
    join text t on t.id = d.text where last."end" > length(t.content) limit 1"""

_EMPTY = f"""
    select 1 from attribution a where a.document in {_TOUCHED} and not exists
    (select 1 from fragment f where f.attribution = a.id and f.role = 'content')
    limit 1"""

_ELSEWHERE = f"""
    select 1 from stance s join evidence e on e.stance = s.id
    join attribution q on q.id = e.attribution
    where s.document in {_TOUCHED} and q.document <> s.document union all
    select 1 from attribution q join evidence e on e.attribution = q.id
    join stance s on s.id = e.stance
    where q.document in {_TOUCHED} and q.document <> s.document limit 1"""


def check(db: Database, step: int) -> None:
    """Refuse what a step made of the documents and of the project that it changed.

    Raises:
        ProjectFileError: It makes no sense.
    """
    tables = {
        table
        for (table,) in db.execute(
            "select distinct table_name from change where step = ?", [step]
        )
    }
    if "scheme" in tables:
        schemes.scheme(db)
    if any(rows.value(db, one, [step]) for one in (_BEYOND, _EMPTY, _ELSEWHERE)) or (
        "property" in tables and not rows.ids_where(db, "property", {"name": "uuid"})
    ):
        raise ProjectFileError(
            "This cannot be taken back: what is kept of it makes no sense. Run"
            " “pressmark check” on the project, or restore a backup."
        )
