"""Attributions in the making."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pressmark.extraction.candidates import Candidate

LEARNED = "learned"
"""The relation of a draft that the learned model read."""

ANNOUNCED = "announced"
"""The relation of a draft that the shape of a line announces."""

_CLAUSES = frozenset(
    {"according", ANNOUNCED, "as", "ccomp", "inverted", "marks", "words"}
)


@dataclass(slots=True, eq=False)
class Draft:
    """A candidate that was chosen, and what quotation marks add to it.

    ``head`` is the cue's main word, or None where there is no cue. ``weighed`` is
    whether the score is what rules and model together give, not to be altered.
    """

    relation: str
    head: int | None
    score: int
    cue: set[int] = field(default_factory=set)
    source: set[int] = field(default_factory=set)
    content: set[int] = field(default_factory=set)
    weighed: bool = False

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


class Drafts:
    """The drafts of a document, found by the tokens of their content and their cue.

    Looking them up so keeps long documents from taking time by the square.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._all: dict[int, Draft] = {}
        self._by_head: dict[int, Draft] = {}
        self._by_token: defaultdict[int, list[Draft]] = defaultdict(list)

    def add(self, draft: Draft) -> None:
        """Take in a draft."""
        self._all[id(draft)] = draft
        if draft.head is not None:
            self._by_head[draft.head] = draft
        for number in draft.content:
            self._by_token[number].append(draft)

    def extend(self, draft: Draft, tokens: Iterable[int]) -> None:
        """Add tokens to the content of a draft; take it in if it is new."""
        if draft not in self:
            self.add(draft)
        for number in tokens:
            if number not in draft.content:
                draft.content.add(number)
                self._by_token[number].append(draft)

    def __contains__(self, draft: object) -> bool:
        """Whether a draft has been taken in."""
        return id(draft) in self._all

    def holding(self, number: int) -> list[Draft]:
        """Return the drafts with a token in their content."""
        return self._by_token.get(number, [])

    def of_cue(self, number: int) -> Draft | None:
        """Return the draft whose cue's main word a token is."""
        return self._by_head.get(number)

    def having(self, tokens: Iterable[int]) -> list[Draft]:
        """Return the drafts with any of some tokens in their content."""
        found = {id(one): one for number in tokens for one in self.holding(number)}
        return list(found.values())

    def in_order(self) -> list[Draft]:
        """Return the drafts by where their content begins."""
        return sorted(self._all.values(), key=lambda draft: min(draft.content))
