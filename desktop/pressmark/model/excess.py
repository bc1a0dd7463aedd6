"""What is too long to be an article, a name or a note, or too deep to go anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.nesting import is_too_deep
from pressmark.saying import Sentence

LONGEST_TEXT = 5_000_000
"""The code points of an article: what the longest books have, and can be shown."""

LONGEST_NAME = 10_000
"""The code points of what is shown on a line: names, labels, metadata."""

LONGEST_NOTE = 1_000_000
"""The code points of a note."""


def excess_of(bundle: Bundle) -> Sentence | None:
    """Return what of an article is too long or deep to be kept, in words, or None."""
    if is_too_long(bundle.document.text):
        return Sentence(
            "its text is longer than {:,} characters; divide it", LONGEST_TEXT
        )
    if any(len(name) > LONGEST_NAME for name in _names(bundle)):
        return Sentence(
            "a name, a label or a field in it is longer than {:,} characters",
            LONGEST_NAME,
        )
    if any(len(note.text) > LONGEST_NOTE for note in bundle.notes):
        return Sentence("a note in it is longer than {:,} characters", LONGEST_NOTE)
    if any(map(is_too_deep, _free(bundle))):
        return Sentence("it is nested too deeply")
    return None


def is_too_long(text: str) -> bool:
    """Whether a text is longer than that of any article."""
    return len(text) > LONGEST_TEXT


def _free(bundle: Bundle) -> Iterator[object]:
    """Yield what may be any JSON."""
    yield bundle.document.metadata
    for one in bundle.annotations():
        yield one.review.corrects


def _names(bundle: Bundle) -> Iterator[str]:
    document = bundle.document
    yield document.name
    for key in METADATA_KEYS:
        value = document.metadata.get(key)
        if isinstance(value, str):
            yield value
    for entity in bundle.entities:
        yield entity.name
        yield from entity.aliases
    yield from {mention.label for mention in bundle.mentions}
    yield from {region.label for region in bundle.regions}
