"""A row of a table, or a record, as a document: each column where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pressmark.exchange.columns import Columns
from pressmark.exchange.dates import date_of, is_ambiguous, is_day_first
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.json_line import cleaned
from pressmark.exchange.normalise import holdable, is_blank, normalised
from pressmark.model.bundle import Bundle
from pressmark.model.dismissal import DISMISSED
from pressmark.model.document import METADATA_KEYS, Document
from pressmark.model.earlier import EARLIER
from pressmark.model.ids import DocumentId, new_id
from pressmark.saying import Sentence

_OURS = frozenset({*METADATA_KEYS, DISMISSED, EARLIER, "extra"})
"""Names in metadata that mean something: a column of that name is kept in ``extra``."""

_LONGEST_NAME = 200
_CODE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z0-9]+)*\Z")
_LANGUAGES = {
    "english": "en",
    "anglais": "en",
    "englisch": "en",
    "eng": "en",
    "german": "de",
    "deutsch": "de",
    "allemand": "de",
    "ger": "de",
    "deu": "de",
    "french": "fr",
    "français": "fr",
    "französisch": "fr",
    "fra": "fr",
    "fre": "fr",
    "spanish": "es",
    "español": "es",
    "spanisch": "es",
    "spa": "es",
    "italian": "it",
    "italiano": "it",
    "italienisch": "it",
    "ita": "it",
    "portuguese": "pt",
    "português": "pt",
    "por": "pt",
    "dutch": "nl",
    "nederlands": "nl",
    "nld": "nl",
    "polish": "pl",
    "polski": "pl",
    "russian": "ru",
    "русский": "ru",
    "swedish": "sv",
    "svenska": "sv",
}


class DateOrder(StrEnum):
    """How dates in numbers are written."""

    FOUND = "found"
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


ORDERS = {
    DateOrder.FOUND: "As the table shows",
    DateOrder.DAY_FIRST: "Day first",
    DateOrder.MONTH_FIRST: "Month first",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row is: its file, its line, and what a document of it is called."""

    source: str
    line: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Filing:
    """How rows become documents.

    ``day_first`` is how dates in numbers are read; None where nothing tells, and then
    it is said of each.
    """

    columns: Columns
    day_first: bool | None = None

    @classmethod
    def of(
        cls, columns: Columns, rows: Iterable[Mapping[str, Any]], order: DateOrder
    ) -> Filing:
        """Return the filing by a mapping; some rows show how dates are written."""
        if order is not DateOrder.FOUND:
            return cls(columns, order is DateOrder.DAY_FIRST)
        heading = columns.heading("published")
        written = [str(row.get(heading or "") or "") for row in rows]
        return cls(columns, is_day_first(written))

    def document(
        self, row: Mapping[str, Any], place: Place, remarks: Iterable[str] = ()
    ) -> ReadDocument | Rejected:
        """Return the document of a row, or why it has none."""
        said = list(remarks)
        given = "\n\n".join(part for part in self._texts(row) if part.strip())
        text = normalised(given)
        if is_blank(text.text):
            headings = ", ".join(self.columns.headings("text"))
            reason = Sentence("there is no text in the column “{}”", headings)
            return Rejected(place.source, place.line, reason)
        said += text.remarks
        metadata = self._metadata(cleaned(dict(row)), said)
        document = Document(
            DocumentId(new_id()), self._name(row, place), text.text, metadata=metadata
        )
        return ReadDocument(Bundle(document), place.source, place.line, tuple(said))

    def _texts(self, row: Mapping[str, Any]) -> Iterable[str]:
        for heading in self.columns.headings("text"):
            value = row.get(heading)
            if isinstance(value, list):
                # Some records have a list of paragraphs.
                yield "\n\n".join(each for each in value if isinstance(each, str))
            elif value is not None:
                yield value if isinstance(value, str) else words_of(value)

    def _name(self, row: Mapping[str, Any], place: Place) -> str:
        heading = self.columns.heading("name")
        given = words_of(row.get(heading)) if heading is not None else ""
        line = " ".join(given.split())[:_LONGEST_NAME]
        return holdable(line) or holdable(place.name)

    def _metadata(self, row: dict[str, Any], said: list[str]) -> dict[str, Any]:
        known: dict[str, Any] = {}
        others: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for heading, value in row.items():
            field = self.columns.field_of(heading)
            if value is None or value == "" or field in ("text", "name", "ignore"):
                continue
            taken = self._taken(field, value, said) if field else None
            if taken:
                known[field] = taken
            elif heading in _OURS:
                extra[heading] = value
            else:
                others[heading] = value
        ordered = {key: known[key] for key in METADATA_KEYS if key in known}
        return {**ordered, **others, **({"extra": extra} if extra else {})}

    def _taken(self, field: str, value: object, said: list[str]) -> str | None:
        """Return what a field of the metadata holds, or None where it cannot."""
        words = words_of(value).strip()
        if field == "published":
            return self._date(words, said)
        if field == "language":
            return _language(words)
        if field == "url" and not words.startswith(("http://", "https://", "www.")):
            return None
        return " ".join(words.split()) or None

    def _date(self, words: str, said: list[str]) -> str | None:
        found = date_of(words, day_first=self.day_first)
        if found is None and words:
            said.append(Sentence("“{}” is no date; kept as it is", words[:40]))
        elif found and self.day_first is None and is_ambiguous(words):
            said.append(Sentence("the date {} read as {}, a guess", words, found))
        return found


def _language(words: str) -> str | None:
    found = _CODE.match(words.casefold())
    return found[1] if found else _LANGUAGES.get(words.casefold())


def words_of(value: object) -> str:
    """Return a value as a person would write it; what has no such form is empty."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return ", ".join(filter(None, map(_named, value)))
    return _named(value)


def _named(value: object) -> str:
    """Return a value, or the name in an object such as ``{"name": "Ann Smith"}``."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    return value if isinstance(value, str) else ""
