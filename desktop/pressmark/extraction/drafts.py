"""An attribution in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from pressmark.extraction.candidates import Candidate

_CLAUSES = frozenset({"ccomp", "inverted", "as", "according", "marks"})


@dataclass(slots=True, eq=False)
class Draft:
    """A candidate that was chosen, and what quotation marks add to it.

    ``head`` is the cue's main word, or None where there is no cue.
    """

    relation: str
    head: int | None
    score: int
    cue: set[int] = field(default_factory=set)
    source: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, candidate: Candidate, score: int) -> Draft:
        """Return the draft of a candidate."""
        return cls(
            candidate.relation,
            candidate.head,
            score,
            set(candidate.cue),
            set(candidate.source),
            set(candidate.content),
        )

    @property
    def is_clause(self) -> bool:
        """Whether the content is a clause, not a thing somebody did something to."""
        return self.relation in _CLAUSES
