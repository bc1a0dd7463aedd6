"""One line of JSON as a value that everything else can hold."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

import orjson

from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.normalise import Normalised, holdable
from pressmark.model.nesting import is_too_deep, may_be_deep
from pressmark.saying import Sentence

_DIGITS = bytes(ord("1") if byte in b"0123456789" else 0 for byte in range(256))
"""Turns every digit into a one, and all else into nothing of interest."""

_LONG_NUMBER = b"1" * 19
"""So many digits in a row may be more than 64 bits hold."""

_LARGEST = 2**63
_SUSPECT = re.compile(rb"\xef\xb7[\x90\x91]|\xef\xbf[\xbe\xbf]")
"""U+FDD0, U+FDD1, U+FFFE, U+FFFF in UTF-8."""

_TOO_DEEP = Sentence("the line is nested too deeply")
_POSITIONS = ("start", "end")
_SPANS = ("source", "cue", "content", "spans")
_NESTED = ("regions", "mentions", "attributions", "stances", "evidence", "corrects")


def value_of(line: bytes) -> Any:  # noqa: ANN401  (any JSON value)
    """Return the value of a line of JSON.

    Lone surrogates come through, as only the standard library lets them; numbers that
    JSON has no room for are refused rather than changed.

    Raises:
        Wrong: The line is not JSON, not UTF-8, holds such a number, or is nested deeper
            than :data:`~pressmark.model.nesting.MOST_NESTED`.
    """
    value = _value_of(line)
    if may_be_deep(line) and is_too_deep(value):
        raise Wrong(_TOO_DEEP)
    return value


def _value_of(line: bytes) -> Any:  # noqa: ANN401  (any JSON value)
    # A table and a search for bytes take a tenth of what an expression does.
    if _LONG_NUMBER not in line.translate(_DIGITS):
        try:
            return orjson.loads(line)
        except orjson.JSONDecodeError:
            pass
    try:
        return json.loads(
            line.decode("utf-8"),
            parse_constant=_refuse_constant,
            parse_int=_whole,
            parse_float=_finite,
        )
    except UnicodeDecodeError as error:
        raise Wrong("the line is not in UTF-8") from error
    except json.JSONDecodeError as error:
        raise Wrong("not JSON: {} (character {})", error.msg, error.pos + 1) from error
    except RecursionError as error:
        raise Wrong(_TOO_DEEP) from error


def may_need_cleaning(line: bytes) -> bool:
    """Whether a line may hold a code point that nothing can hold."""
    if b"\\u" in line:
        return True
    return b"\xef" in line and _SUSPECT.search(line) is not None


def cleaned(value: Any) -> Any:  # noqa: ANN401  (any JSON value)
    """Return the value with what nothing can hold replaced in every text of it."""
    if isinstance(value, str):
        return holdable(value)
    if isinstance(value, list):
        return [cleaned(each) for each in value]
    if isinstance(value, dict):
        return {holdable(key): cleaned(each) for key, each in value.items()}
    return value


def moved(record: dict[str, Any], text: Normalised) -> dict[str, Any]:
    """Return a record with its positions where they are in the normalised text.

    What is not a position is left for the checks that follow.
    """
    result = dict(record)
    for key, value in record.items():
        if key in _POSITIONS:
            result[key] = _moved_position(value, text)
        elif key in _SPANS:
            result[key] = _moved_each(value, text)
        elif key in _NESTED and isinstance(value, list):
            result[key] = [moved(v, text) if isinstance(v, dict) else v for v in value]
        elif key in _NESTED and isinstance(value, dict):
            result[key] = moved(value, text)
    return result


def _moved_each(value: Any, text: Normalised) -> Any:  # noqa: ANN401  (any value)
    if isinstance(value, list):
        return [_moved_each(each, text) for each in value]
    return _moved_position(value, text)


def _moved_position(value: Any, text: Normalised) -> Any:  # noqa: ANN401  (any)
    is_position = isinstance(value, int) and not isinstance(value, bool)
    return text.position(value) if is_position else value


def _refuse_constant(name: str) -> NoReturn:
    raise Wrong("not JSON: {} is no number in JSON", name)


def _whole(digits: str) -> int:
    longest = len(str(_LARGEST)) + 1
    if len(digits) > longest or not -_LARGEST <= int(digits) < _LARGEST:
        raise Wrong("a number of {} digits is too large", len(digits))
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise Wrong("the number {} is too large", digits[:20])
    return value
