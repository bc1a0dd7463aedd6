"""Finds public bodies that are described and not named: “Chinese state television”."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from pressmark.extraction.labels import is_personal
from pressmark.extraction.names import words

_BODIES = words(
    "government ministry media television broadcaster agency police army military navy"
    " parliament senate court embassy cabinet authorities administration congress"
    " delegation foreign-ministry regulator council commission intelligence presidency"
    " leadership leaders regime"
)
_NATIONS = frozenset({"NORP", "GPE"})
_LONGEST = 6


def find_bodies(doc: Doc) -> Iterator[tuple[int, int]]:
    """Yield the tokens of bodies that a nation stands before, in the order found."""
    for token in doc:
        if token.lower_ in _BODIES and token.tag_ in ("NN", "NNS", "NNP", "NNPS"):
            start = _start(token)
            if start is not None and not _goes_on(token):
                yield start, token.i + 1


def _start(head: Token) -> int | None:
    """Return where the nation before a body begins, if there is one."""
    doc = head.doc
    for number in range(head.i - 1, max(-1, head.i - _LONGEST), -1):
        token = doc[number]
        if token.ent_type_ in _NATIONS and token.tag_ in ("JJ", "NNP"):
            return number
        if not (token.tag_ in ("JJ", "NN", "NNP", "POS") and token.is_ascii) and (
            token.tag_ != "POS"
        ):
            return None
    return None


def _goes_on(head: Token) -> bool:
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if after is not None and is_personal(after):
        return False
    return after is not None and after.tag_ in ("NN", "NNS", "NNP", "NNPS")
