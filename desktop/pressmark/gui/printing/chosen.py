"""What of an article is printed."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.model.bundle import Bundle
from pressmark.model.restriction import DECIDED, restricted
from pressmark.model.review import Status

_STANDING = frozenset({Status.ACCEPTED, Status.SUGGESTED})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is printed besides the text: its marks, and the lists after it."""

    marks: bool = True
    quotes: bool = True
    entities: bool = True
    stances: bool = True
    notes: bool = True
    suggestions: bool = True

    def of(self, bundle: Bundle) -> Bundle:
        """Return a bundle with only what may be printed; never what was rejected."""
        return restricted(bundle, _STANDING if self.suggestions else DECIDED)
