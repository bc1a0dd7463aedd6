"""Take the fields of a JSON object one by one, checking each, in words for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, TypeVar

from pressmark.model.span import Fragments, Span, fragments
from pressmark.saying import Sentence, Telling

Choice = TypeVar("Choice", bound=StrEnum)
Made = TypeVar("Made")

LARGEST = 2**53
"""Beyond it other programs' numbers are no longer exact (RFC 8259, section 6)."""


class Wrong(Telling):
    """A field does not hold what it should. The words say which and how."""


class Fields:
    """The fields of one JSON object; those taken are gone, the rest is unknown.

    ``where`` names the object for people, such as ``mentions[3]``. ``remarks`` gathers
    what was mended on the way, and is shared by the objects of one document.

    Raises:
        Wrong: The value is not an object.
    """

    def __init__(self, where: str, value: object, remarks: list[str]) -> None:
        if not isinstance(value, dict):
            raise Wrong("{} is not an object in braces", where or Sentence("the line"))
        self.where = where
        self.rest: dict[str, Any] = dict(value)
        self.remarks = remarks

    def wrong(self, key: str, pattern: str, *values: object) -> Wrong:
        """Return the error for a field: what is wrong, as a pattern and values."""
        name = f"{self.where}.{key}" if self.where else key
        return Wrong("{} {}", name, Sentence(pattern, *values))

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; one that is missing, null or blank is the default.

        Raises:
            Wrong: It is not text, or missing without a default.
        """
        value = self.maybe_text(key)
        if value is not None and value.strip():
            return value
        if default is None:
            raise self.wrong(key, "is missing")
        return default

    def maybe_text(self, key: str) -> str | None:
        """Take a text that may be missing or null.

        Raises:
            Wrong: It is something else.
        """
        value = self.rest.pop(key, None)
        if value is not None and not isinstance(value, str):
            raise self.wrong(key, "is not text")
        return value

    def maybe_id(self, key: str) -> str | None:
        """Take an id that may be missing or null; a number is taken as its digits.

        Raises:
            Wrong: It is something else, or empty.
        """
        value = self.rest.pop(key, None)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is not None and not (isinstance(value, str) and value):
            raise self.wrong(key, "is not an id")
        return value

    def id(self, key: str) -> str:
        """Take an id.

        Raises:
            Wrong: It is missing or something else.
        """
        found = self.maybe_id(key)
        if found is None:
            raise self.wrong(key, "is missing")
        return found

    def maybe_whole(self, key: str) -> int | None:
        """Take a whole number, not below 0, that may be missing or null.

        Raises:
            Wrong: It is something else, or too large.
        """
        value = self.rest.pop(key, None)
        return None if value is None else self._whole(key, value)

    def span(self) -> Span:
        """Take ``start`` and ``end``.

        Raises:
            Wrong: They are missing, or no span.
        """
        start, end = self.rest.pop("start", None), self.rest.pop("end", None)
        return self._span("start and end", [start, end])

    def spans(self, key: str) -> Fragments:
        """Take a list of ``[start, end]``, joining those that touch; missing is none.

        Raises:
            Wrong: It is no list of spans.
        """
        pairs = self._list(key)
        given = tuple(self._span(key, pair) for pair in pairs)
        joined = fragments(given)
        if joined != given:
            self.remarks.append(
                Sentence("{}.{}: fragments sorted and joined", self.where, key)
            )
        return joined

    def choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """Take one of the values of an enum; it may be missing or null.

        Raises:
            Wrong: It is something else.
        """
        value = self.rest.pop(key, None)
        if value is None:
            return None
        try:
            return choices(value)
        except ValueError:
            known = ", ".join(choices)
            raise self.wrong(
                key, "is {}, not one of {}", _shown(value), known
            ) from None

    def flag(self, key: str) -> bool | None:
        """Take true or false; missing is null.

        Raises:
            Wrong: It is something else.
        """
        value = self.rest.pop(key, None)
        if value is not None and not isinstance(value, bool):
            raise self.wrong(key, "is neither true nor false")
        return value

    def mapping(self, key: str) -> dict[str, Any] | None:
        """Take an object that may be missing or null, as it is.

        Raises:
            Wrong: It is something else.
        """
        value = self.rest.pop(key, None)
        if value is not None and not isinstance(value, dict):
            raise self.wrong(key, "is not an object in braces")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts; missing is none.

        Raises:
            Wrong: It is something else.
        """
        values = self._list(key)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(key, "is not a list of texts")
        return tuple(values)

    def objects(self, key: str) -> Iterator[Fields]:
        """Take a list of objects; missing is none.

        Raises:
            Wrong: It is something else.
        """
        where = f"{self.where}.{key}" if self.where else key
        for number, value in enumerate(self._list(key)):
            yield Fields(f"{where}[{number}]", value, self.remarks)

    def made(
        self,
        key: str,
        usual: Callable[[Any], Made | None],
        careful: Callable[[Fields], Made],
    ) -> tuple[Made, ...]:
        """Take a list of objects and make something of each; missing is none.

        What the ``usual`` way makes nothing of is taken field by field.

        Raises:
            Wrong: It is something else.
        """
        where = f"{self.where}.{key}" if self.where else key
        return tuple(
            usual(value) or careful(Fields(f"{where}[{number}]", value, self.remarks))
            for number, value in enumerate(self._list(key))
        )

    def _list(self, key: str) -> list[Any]:
        value = self.rest.pop(key, None)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key, "is not a list")
        return value

    def _span(self, key: str, pair: object) -> Span:
        if not isinstance(pair, list) or len(pair) != 2:  # noqa: PLR2004  (a pair)
            raise self.wrong(key, "has {} where [start, end] is expected", _shown(pair))
        start, end = pair
        # As nearly all are, and there are very many.
        if type(start) is int and type(end) is int and 0 <= start < end < LARGEST:
            return Span(start, end)
        start, end = self._whole(key, start), self._whole(key, end)
        if start >= end:
            raise self.wrong(key, "has the empty or reversed span [{}, {})", start, end)
        return Span(start, end)

    def _whole(self, key: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(key, "is {}, not a whole number", _shown(value))
        if not 0 <= value < LARGEST:
            raise self.wrong(key, "is below 0 or too large")
        return value


def _shown(value: object) -> str:
    """Return a value as it may stand in a message: short, and on one line."""
    shown = repr(value)
    longest = 40
    return shown if len(shown) <= longest else f"{shown[:longest]}…"
