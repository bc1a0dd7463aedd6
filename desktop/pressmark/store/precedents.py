"""What people decided about names and lines, counted over a project's documents."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.store import forms


@dataclass(frozen=True, slots=True)
class DecidedName:
    """In how many documents a form of a name was decided to stand for an entity.

    Without a name the form was rejected as a mention. ``label`` is that of mentions.
    """

    form: str
    name: str | None
    type: str | None
    label: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """In how many documents a line was decided to be furniture, or not to be."""

    form: str
    is_furniture: bool
    articles: int


# A cross join keeps the order: few rows are decided of the many documents.
_SHOWN = "cross join document d on d.id = {0}.document and d.removed = 0"

# A rejected mention whose place another took had the wrong edges, not the wrong words.
_OUSTED = """exists (select 1 from {0} a where a.document = {1}.document
    and a.status = 'accepted' and a."start" < {1}."end" and {1}."start" < a."end")"""

# What a deleted label was rejected for says nothing about the words.
_KNOWN = """(select json_extract(l.value, '$.id')
    from scheme s, json_each(s.definition, '$.mention_labels') l)"""

_NAMES = f"""
    select f.form as form, e.name as name, e.type as type, m.label as label,
        m.document as document
    from mention_form f join mention m on m.id = f.id
    join entity e on e.id = m.entity where {{wanted}} and f.status = 'accepted'
union all
    select f.form, null, null, null, m.document
    from mention_form f join mention m on m.id = f.id
    where {{wanted}} and f.status = 'rejected' and not {_OUSTED.format("mention", "m")}
    and m.label in {_KNOWN}
union all
    select f.form, e.name, e.type, null, q.document
    from fragment_form f join fragment g on g.id = f.id
    join attribution q on q.id = g.attribution and q.status = 'accepted'
    join entity e on e.id = q.speaker
    where {{wanted}} and (select count(*) from fragment where attribution = q.id
        and role = 'source') = 1"""

# What a person changed of an entity is in the journal; what a run found is not.
_ALIASES = """
union all
    select f.value, e.name, e.type, null, p.document
    from entity e join json_each(e.aliases) f join document_entity p on p.entity = e.id
    where e.id in (select row_id from change where table_name = 'entity')
    and {wanted}"""

_ENTITIES = """
union all
    select e.name, e.name, e.type, null, m.document from mention m
    join entity e on e.id = m.entity where m.status = 'accepted'"""

_LINES = f"""
    select f.form as form, r.label = 'furniture' and r.status = 'accepted' as yes,
        count(distinct r.document) as articles
    from region_form f join region r on r.id = f.id {_SHOWN.format("r")}
    where {{wanted}} and (f.status = 'accepted' or (f.status = 'rejected'
        and r.label = 'furniture' and not {_OUSTED.format("region", "r")}))
    group by f.form, yes"""


def names(
    db: Database,
    wanted: Collection[str] | None = None,
    *,
    besides: int | None = None,
) -> Iterator[DecidedName]:
    """Yield what was decided about names, in all documents ``besides`` one.

    About ``wanted`` forms, or about all and about the names of entities.
    """
    forms.ensure(db)
    found = _NAMES.format(wanted=_among("f.form", wanted))
    found += _ALIASES.format(wanted=_among("f.value", wanted))
    found += _ENTITIES if wanted is None else ""
    sql = (
        "select x.form, x.name, x.type, max(x.label), count(distinct x.document)"
        f" from ({found}) x {_SHOWN.format('x')}"
        " where x.document is not :besides group by x.form, x.name, x.type"
    )
    for row in db.execute(sql, _parameters(wanted, besides)):
        yield DecidedName(*row)


def lines(
    db: Database,
    wanted: Collection[str] | None = None,
    *,
    besides: int | None = None,
) -> Iterator[DecidedLine]:
    """Yield what was decided about lines, in all documents ``besides`` one."""
    forms.ensure(db)
    asked = f"{_among('f.form', wanted)} and r.document is not :besides"
    sql = _LINES.format(wanted=asked)
    for form, yes, articles in db.execute(sql, _parameters(wanted, besides)):
        yield DecidedLine(form, bool(yes), articles)


def _among(column: str, wanted: Collection[str] | None) -> str:
    if wanted is None:
        return "1"
    return f"{column} in (select value from json_each(:wanted))"


def _parameters(
    wanted: Collection[str] | None, besides: int | None
) -> dict[str, str | int | None]:
    parameters: dict[str, str | int | None] = {"besides": besides}
    if wanted is not None:
        parameters["wanted"] = json.dumps(list(wanted))
    return parameters
