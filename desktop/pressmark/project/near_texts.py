"""The texts of a project that others are nearly the same as."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model.ids import DocumentId
from pressmark.store import documents

if TYPE_CHECKING:
    from pressmark.measures.near_duplicates import NearDuplicates, Sketch
    from pressmark.project.project import Project

LEAST_LIKENESS = 500
"""From how many thousandths of likeness on a text is taken for another's new one."""

PAGE = 200
"""How many texts of the project are looked at in one go."""

FEW = 40
"""For how many texts only those with the same words are looked at."""

_WORD = re.compile(r"[^\W_]{4,24}")
_TELLING = 16
"""How many words of a text, the longest, tell those that may be like it."""

_CANDIDATES = 24

Ask = Callable[[int | str], list[tuple[int, str]]]
"""Gives texts of the project by their keys: the next after one, or those like one."""


class KnownTexts:
    """The texts of a project, to find which of them another one is nearly the same as.

    They are had by asking: for a few texts, only for those with the same words; from
    then on for all of them, which are kept. So one may be kept as long as the project
    is open. Needs no project itself, so it can be used on a worker thread.
    """

    def __init__(self) -> None:
        self._texts = near_duplicates()
        self._last = 0
        self._few = FEW
        self._is_filled = False

    def begin(self) -> None:
        """Begin another look, at a project that may have more texts by now."""
        self._few = 0 if self._last else FEW
        self._is_filled = False

    def near(self, text: str, ask: Ask, sketch: Sketch) -> list[tuple[int, int]]:
        """Return the keys of texts like one, with the likeness, the likest first."""
        known = self._texts
        if self._few:
            self._few -= 1
            known = near_duplicates()
            for key, content in ask(text):
                known.add(str(key), content)
        elif not self._is_filled:
            self._fill(ask)
        return [(int(key), likeness) for key, likeness in known.near_to(sketch)]

    def _fill(self, ask: Ask) -> None:
        while page := ask(self._last):
            for key, text in page:
                self._texts.add(str(key), text)
                self._last = key
        self._is_filled = True


def near_duplicates(kept: int | None = None) -> NearDuplicates:
    """Return no texts yet, to which those are added that others may be like.

    Of them so many trigrams are ``kept`` to count by.
    """
    from pressmark.measures.near_duplicates import (  # noqa: PLC0415  (slow, and only wanted here)
        NearDuplicates as Made,
    )

    if kept is None:
        return Made(least=LEAST_LIKENESS)
    return Made(least=LEAST_LIKENESS, kept=kept)


def known_texts(project: Project, asked: int | str) -> list[tuple[int, str]]:
    """Return the next texts of a project by their keys, or those like one."""
    if isinstance(asked, int):
        return documents.shown_texts(project.db, after=asked, limit=PAGE)
    words = sorted(set(_WORD.findall(asked)), key=lambda word: (-len(word), word))
    return documents.texts_with(project.db, words[:_TELLING], limit=_CANDIDATES)


@dataclass(frozen=True, slots=True)
class Like:
    """A document that has nearly the same text; ``likeness`` in thousandths."""

    document: DocumentId
    title: str
    likeness: int
    same_outlet: bool


def document_like(
    project: Project, near: Sequence[tuple[int, int]], outlet: str
) -> Like | None:
    """Return the document of the likest text that a document of the project has.

    Two outlets that print the same agency copy have an article each, so it matters
    whether the outlet is another one.
    """
    for text, likeness in near:
        found = documents.with_text(project.db, text)
        if found is not None:
            same = may_be_same(outlet, found["outlet"] or "")
            return Like(DocumentId(found["uuid"]), found["title"], likeness, same)
    return None


def may_be_same(one: str, other: str) -> bool:
    """Whether two outlets or dates are the same, as far as they are known."""
    return not one or not other or one.casefold() == other.casefold()
