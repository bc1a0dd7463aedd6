"""A CAS in JSON, as UIMA 3 and INCEpTION write it (JSON CAS 0.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from pressmark.exchange.json_line import cleaned, may_need_cleaning
from pressmark.exchange.uima.cas import BadCas, Cas, Structure, id_of
from pressmark.model.nesting import is_too_deep, may_be_deep

_STRUCTURES = "%FEATURE_STRUCTURES"


def cas_of_json(data: bytes) -> Cas:
    """Return the CAS of a file.

    Raises:
        BadCas: The file is no JSON, or no CAS.
    """
    try:
        given = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BadCas("not JSON: {}", error.msg) from error
    if may_be_deep(data) and is_too_deep(given):
        raise BadCas("it is nested too deeply")
    if not isinstance(given, dict) or _STRUCTURES not in given:
        if isinstance(given, dict) and "_views" in given:
            raise BadCas(
                "it is a CAS in the JSON of UIMA 2; export it as UIMA CAS JSON or XMI"
            )
        raise BadCas("it is JSON, but no CAS: there is no {}", _STRUCTURES)
    if may_need_cleaning(data):
        given = {**given, _STRUCTURES: _cleaned(given[_STRUCTURES])}
    cas = Cas()
    for number, record in _records(given[_STRUCTURES]):
        if number in cas.structures:
            raise BadCas("two things in it have the id {}", number)
        cas.structures[number] = _structure(number, record)
    _add_views(cas, given.get("%VIEWS"))
    return cas


def _cleaned(records: Any) -> Any:  # noqa: ANN401  (any JSON value)
    """Clean all but the texts, which are cleaned later with their positions."""
    if not isinstance(records, list):
        return records
    return [
        {**cleaned(each), "sofaString": each["sofaString"]}
        if isinstance(each, dict) and "sofaString" in each
        else cleaned(each)
        for each in records
    ]


def _records(given: Any) -> Iterator[tuple[int, dict[str, Any]]]:  # noqa: ANN401  (any JSON value)
    if isinstance(given, list):
        pairs = [
            (each.get("%ID") if isinstance(each, dict) else None, each)
            for each in given
        ]
    elif isinstance(given, dict):
        pairs = [(id_of(key), each) for key, each in given.items()]
    else:
        raise BadCas("{} is neither a list nor an object", _STRUCTURES)
    for number, each in pairs:
        if not isinstance(each, dict) or not isinstance(number, int):
            raise BadCas("there is something without an id in {}", _STRUCTURES)
        yield number, each


def _structure(number: int, record: Mapping[str, Any]) -> Structure:
    values: dict[str, str] = {}
    references: dict[str, tuple[int, ...]] = {}
    for key, value in record.items():
        if key == "%ELEMENTS":
            references["elements"] = _numbers(value)
        elif key.startswith("@"):
            references[key[1:]] = _numbers(value)
        elif not key.startswith("%") and value is not None:
            name = key.lstrip("#^")
            values[name] = value if isinstance(value, str) else _word(value)
    return Structure(number, str(record.get("%TYPE", "")), values, references)


def _add_views(cas: Cas, given: Any) -> None:  # noqa: ANN401  (any JSON value)
    for view in given.values() if isinstance(given, dict) else ():
        if isinstance(view, dict) and isinstance(sofa := view.get("%SOFA"), int):
            cas.views[sofa] = frozenset(_numbers(view.get("%MEMBERS")))


def _numbers(value: Any) -> tuple[int, ...]:  # noqa: ANN401  (any JSON value)
    several = value if isinstance(value, list) else [value]
    return tuple(each for each in several if isinstance(each, int))


def _word(value: object) -> str:
    return orjson.dumps(value).decode()
