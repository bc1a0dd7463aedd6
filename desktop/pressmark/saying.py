"""Texts for the person that can still be said in another language.

What is below the window speaks English, as the command line does. A :class:`Sentence`
is such a text that remembers how it was made, so that the window can look up its
pattern in the person's language and put the same values in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Sentence(str):
    """An English text made of a pattern and values; ``str`` of it is the text.

    The pattern is one of :meth:`str.format`. Without values it is the text itself,
    braces and all. A value may be a sentence or an error that holds one.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: tuple[object, ...]

    def __new__(cls, pattern: str, *values: object) -> Self:
        """Return the text of a pattern with values."""
        made = super().__new__(cls, pattern.format(*values) if values else pattern)
        made.pattern = pattern
        made.values = values
        return made

    @classmethod
    def joined(cls, texts: Iterable[str], between: str = " ") -> Self:
        """Return texts one after the other, each of them still its own."""
        parts = tuple(texts)
        return cls(between.join("{}" for _ in parts), *parts)

    def __reduce__(self) -> tuple[type[Sentence], tuple[object, ...]]:
        """Say how to make it again in another process."""
        return Sentence, (self.pattern, *self.values)


class Telling(Exception):  # noqa: N818  (not all that is told is an error)
    """An exception that is told to the person, by a pattern and values."""

    def __init__(self, pattern: str, *values: object) -> None:
        told = isinstance(pattern, Sentence) and not values
        super().__init__(pattern if told else Sentence(pattern, *values))

    @property
    def sentence(self) -> Sentence:
        """What is said, with how it was made."""
        said = self.args[0]
        return said if isinstance(said, Sentence) else Sentence(str(said))
