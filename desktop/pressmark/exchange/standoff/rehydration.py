"""Put the texts that somebody holds back under the annotations of a release."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.standoff.hashed_words import fingerprint, likeness
from pressmark.exchange.standoff.released import (
    PutBack,
    Released,
    put_back,
    release_lines,
    released_of,
)
from pressmark.model.document import Document

LEAST = 350
"""The likeness, in thousandths, from which a text may be another version.

Half of the trigrams in common are about 500, of which an estimate by 84 parts may miss
by some 150.
"""

Texts = Callable[[], Iterator[ReadDocument | Rejected]]
"""Reads the texts that somebody holds; it is called once or twice."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A document of a release for which there is no text."""

    id: str


Outcome = PutBack | Missing | Rejected


class Rehydration:
    """A release and the texts for it, which are gone through and never all kept."""

    def __init__(self, releases: Sequence[Path], texts: Texts) -> None:
        self._releases, self._texts = releases, texts

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what becomes of each document of the release, in no set order.

        Those whose text is there as it was come first, then those with a text that is
        nearly the same, each with the one that is most like it.

        Raises:
            FormatError: A release cannot be read.
        """
        wanted: dict[str, list[Released]] = defaultdict(list)
        for path in self._releases:
            for number, line in release_lines(path):
                try:
                    one = released_of(line)
                except Wrong as error:
                    yield Rejected(str(path), number, error.sentence)
                else:
                    wanted[one.sha256].append(one)
        taken = set(wanted)
        for item in self._texts():
            if isinstance(item, Rejected):
                yield item
                continue
            for one in wanted.pop(item.bundle.document.sha256, ()):
                yield put_back(one, item.bundle.document, item.source)
        left = [one for those in wanted.values() for one in those]
        if left:
            yield from self._nearly(left, taken)

    def _nearly(self, left: Sequence[Released], exact: set[str]) -> Iterator[Outcome]:
        best: dict[str, tuple[int, Document, str]] = {}
        for item in self._texts():
            if isinstance(item, Rejected) or item.bundle.document.sha256 in exact:
                continue
            document = item.bundle.document
            mine = fingerprint(document.text)
            for one in left:
                alike = likeness(mine, one.fingerprint)
                if alike >= LEAST and alike > best.get(one.id, (0,))[0]:
                    best[one.id] = alike, document, item.source
        for one in left:
            if one.id in best:
                _, document, source = best[one.id]
                yield put_back(one, document, source)
            else:
                yield Missing(one.id)
