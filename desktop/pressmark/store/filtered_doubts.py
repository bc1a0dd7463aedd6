"""The filter “doubt” as SQL over an annotation `a` and its document `d`.

What an annotation lacks is in its columns; what may be wrong with a quote depends on
the text and on the quotes beside it, so the model is asked.
"""

from __future__ import annotations

import json
from functools import lru_cache

from sqlite_utils import Database

from pressmark.model.attribution import Attribution, QuoteKind, Role
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Review, Status, by_annotator
from pressmark.model.scheme import REQUIRED, Rule
from pressmark.model.span import Span
from pressmark.model.stance_table import WITHOUT_STANCE
from pressmark.model.validity import doubts

_SAYS = f"a.polarity not in ({', '.join(repr(one) for one in sorted(WITHOUT_STANCE))})"
_NO_PART = (
    "not exists (select 1 from fragment f where f.attribution = a.id and f.role = '{}')"
)

_LACKING = {
    ("attribution", Rule.SPEAKER): "a.speaker is null",
    ("attribution", Rule.SOURCE): _NO_PART.format("source"),
    ("attribution", Rule.CUE): _NO_PART.format("cue"),
    ("mention", Rule.ENTITY): "a.entity is null",
    ("stance", Rule.EVIDENCE): (
        f"{_SAYS} and not exists (select 1 from evidence v where v.stance = a.id)"
    ),
    ("stance", Rule.EXPLICIT): f"{_SAYS} and a.explicit is null",
}

_DOUBTED = """pressmark_doubted((select t.content from text t where t.id = d.text), (
    select json_group_array(json_array(q.uuid, q.kind, q.status, p.uuid, json((
        select json_group_array(json_array(f.role, f."start", f."end"))
        from fragment f where f.attribution = q.id and f.role <> 'cue'))))
    from attribution q left join attribution p on p.id = q.parent
    where q.document = a.document), a.uuid, ?)"""


def install(db: Database) -> None:
    """Give the connection the function that doubts quotes as the model does."""
    db.conn.create_function("pressmark_doubted", 4, _doubted, deterministic=True)


def condition(table: str, rule: str) -> tuple[str, tuple[str, ...]]:
    """Return whether annotations of a table break a rule, and what is at its marks."""
    known = next((one for one in Rule if one == rule), Rule.MARKS)
    where = _LACKING.get((table, known))
    if where is not None:
        return f"(a.status <> 'rejected' and {where})", ()
    if table == "attribution" and known not in (*REQUIRED, Rule.MARKS):
        return f"(a.status <> 'rejected' and {_DOUBTED})", (known.value,)
    return "0", ()


def _doubted(text: str, listed: str, quote: str, rule: str) -> bool:
    return Rule(rule) in _all_doubts(text, listed).get(quote, ())


@lru_cache(maxsize=4)
def _all_doubts(text: str, listed: str) -> dict[str, tuple[Rule, ...]]:
    quotes = [_quote(*columns) for columns in json.loads(listed)]
    return {quote.id: doubts(text, quote, quotes) for quote in quotes}


def _quote(
    uuid: str,
    kind: str,
    status: str,
    parent: str | None,
    parts: list[tuple[str, int, int]],
) -> Attribution:
    spans: dict[str, list[Span]] = {role: [] for role in Role}
    for role, start, end in parts:
        spans[role].append(Span(start, end))
    return Attribution(
        id=AnnotationId(uuid),
        kind=QuoteKind(kind),
        content=tuple(sorted(spans[Role.CONTENT])),
        review=Review(Status(status), by_annotator(""), at=""),
        source=tuple(sorted(spans[Role.SOURCE])),
        parent=None if parent is None else AnnotationId(parent),
    )
