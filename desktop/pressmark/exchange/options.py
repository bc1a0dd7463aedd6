"""The options of a format: its dataclass fields, as a form or a command line has them.

A field's metadata says how it is called (``label``) and what it does (``help``); a
number may have bounds (``least``, ``most``), an enumeration words for its members
(``choices``, by their values), a text that goes over several lines is marked with
``lines``, and what means something only for ``reading`` or only for ``writing`` says so
by ``only``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, Literal, TypeVar

from pressmark.errors import FormatError
from pressmark.exchange.format import Format
from pressmark.registry import FORMATS, load
from pressmark.saying import Sentence

F = TypeVar("F", bound=Format)

Value = str | int | float | bool
"""What an option can be; one of an enumeration is text as well."""

_YES = {"yes": True, "true": True, "on": True, "1": True}
_NO = {"no": False, "false": False, "off": False, "0": False}
_SWITCH = {**_YES, **_NO}


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its name and words, what it is by default and what it can be.

    ``kind`` is the type of its values, and ``choices`` has the words for each where it
    is one of a few.
    """

    name: str
    label: str
    help: str
    default: Value
    kind: type[Value]
    choices: Mapping[str, str] = field(default_factory=dict)
    least: float | None = None
    most: float | None = None
    lines: bool = False
    only: Literal["", "reading", "writing"] = ""


Purpose = Literal["reading", "writing"]


def format_named(name: str, given: Mapping[str, Any] | None = None) -> Format:
    """Return the format of a name, with some options set.

    Raises:
        FormatError: There is no such option, or it cannot have that value.
        UnknownNameError: There is no such format.
    """
    made: Format = load(FORMATS, name)()
    return with_values(made, given or {})


def options_of(made: object, purpose: Purpose | None = None) -> tuple[Option, ...]:
    """Return the options of a format, or of its class, in the order of its fields.

    With a purpose, those that mean nothing for it are left out.
    """
    if not is_dataclass(made):
        return ()
    found = (
        _option(one.name, one.default, one.metadata) for one in fields(made) if one.init
    )
    return tuple(one for one in found if purpose is None or one.only in ("", purpose))


def _option(name: str, default: Any, about: Mapping[str, Any]) -> Option:  # noqa: ANN401  (an option of any type)
    kind = type(default)
    choices: Mapping[str, str] = {}
    if issubclass(kind, StrEnum):
        words = about.get("choices", {})
        choices = {one.value: words.get(one.value, one.value) for one in kind}
    return Option(
        name,
        about.get("label", name),
        about.get("help", ""),
        default,
        kind,
        choices,
        about.get("least"),
        about.get("most"),
        bool(about.get("lines")),
        about.get("only", ""),
    )


def values_of(made: Format) -> dict[str, Value]:
    """Return what the options of a format are set to, by their names."""
    return {one.name: getattr(made, one.name) for one in options_of(made)}


def told_values(made: Format) -> dict[str, Value]:
    """Return the options as values of JSON, which can be kept and told."""
    return {
        name: value.value if isinstance(value, StrEnum) else value
        for name, value in values_of(made).items()
    }


def with_values(made: F, given: Mapping[str, Any]) -> F:
    """Return a format with other options; those that are text are read as such.

    Raises:
        FormatError: There is no such option, or it cannot have that value.
    """
    known = {one.name: one for one in options_of(made)}
    values = {}
    for name, value in given.items():
        if name not in known:
            raise FormatError(
                "The format {} has no option “{}”. It has: {}.",
                made.name,
                name,
                ", ".join(known) or Sentence("none"),
            )
        values[name] = _value(known[name], value)
    if not values:
        return made
    changed: F = replace(made, **values)  # type: ignore[type-var]  # one with options is a dataclass
    return changed


def _value(option: Option, given: Any) -> Value:  # noqa: ANN401  (checked here)
    """Return a value in the type of its option.

    Raises:
        FormatError: It cannot be one.
    """
    if issubclass(option.kind, StrEnum):
        if str(given) not in option.choices:
            raise _wrong(
                option, given, Sentence("one of {}", ", ".join(option.choices))
            )
        return option.kind(str(given))
    if option.kind is bool:
        found = given if isinstance(given, bool) else _SWITCH.get(str(given).lower())
        if found is None:
            raise _wrong(option, given, Sentence("yes or no"))
        return found
    if option.kind in (int, float):
        return _number(option, given)
    return str(given)


def _number(option: Option, given: Any) -> Value:  # noqa: ANN401  (checked here)
    try:
        number = float(given) if option.kind is float else int(given)
    except (TypeError, ValueError, OverflowError) as error:
        raise _wrong(option, given, Sentence("a number")) from error
    low = option.least is not None and number < option.least
    high = option.most is not None and number > option.most
    # Nothing is equal to itself that is no number at all.
    if low or high or number != number:  # noqa: PLR0124  (as said)
        bounds = ("…" if one is None else one for one in (option.least, option.most))
        raise _wrong(option, given, Sentence("from {} to {}", *bounds))
    return number


def _wrong(option: Option, given: object, allowed: Sentence) -> FormatError:
    return FormatError(
        "The option {} cannot be “{}”; it is {}.", option.name, given, allowed
    )
