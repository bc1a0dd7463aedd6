"""What the rules alone read as attributions: over the parse and quotation marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from pressmark.extraction.candidates import Candidate, find_candidates
from pressmark.extraction.cues import is_speech, likelihood
from pressmark.extraction.drafts import Draft, Drafts
from pressmark.extraction.marked_speech import name_before, who_is_beside
from pressmark.extraction.syntax import is_verb

LEAST = 330
"""The thousandths below which the rules suggest no candidate."""

SAID = frozenset({"ccomp", "inverted"})
"""The relations of a verb of speech to what was said."""

_EXCLUSION = 0.95
# Of what is said inside what another said, one in twenty is an attribution of its own.
_NESTED_LEAST = 600
_REPORTS = frozenset({"according", "ccomp"})


@dataclass(frozen=True, slots=True)
class Rated:
    """A candidate and how many of a thousand such are attributions."""

    candidate: Candidate
    score: int


def rated_candidates(doc: Doc, marked: set[int], outside: set[int]) -> list[Rated]:
    """Return the candidates whose construction the rules know, in order of their cues.

    ``marked`` are the tokens in quotation marks, ``outside`` those of other regions.
    """
    rated: list[Rated] = []
    for found in find_candidates(doc):
        if found.head in marked or found.head in outside:
            continue
        candidate = _with_source(doc, found, marked)
        if not candidate.source and not candidate.relation.startswith("passive:none"):
            continue
        quoted = not marked.isdisjoint(candidate.content)
        word = doc[candidate.head].text
        score = likelihood(candidate.relation, word, quoted=quoted)
        if score:
            rated.append(Rated(candidate, score))
    return rated


def likely_drafts(doc: Doc, rated: Sequence[Rated]) -> Drafts:
    """Return the candidates that are likely enough, the outer ones considered."""
    likely = [one for one in rated if one.score >= LEAST]
    likely.sort(key=lambda one: -len(one.candidate.content))
    drafts = Drafts()
    for one in likely:
        around = drafts.holding(one.candidate.head)
        left = float(one.score)
        for draft in around:
            left *= 1 - _EXCLUSION * draft.score / 1000
        if left >= LEAST or _is_reported_speech(doc, one, around):
            drafts.add(Draft.of(one.candidate, one.score))
    return drafts


def is_reported(doc: Doc, draft: Draft) -> bool:
    """Whether a heading really reports what somebody says: “Holm: We go on” does not.

    Headings are short of words, so the parse of anything but a clause is a guess.
    """
    if draft.head is None or not draft.source or not draft.is_clause:
        return False
    return is_verb(doc[draft.head]) or doc[draft.head].lower_ == "according"


def _with_source(doc: Doc, candidate: Candidate, marked: set[int]) -> Candidate:
    """Give a report of speech the source beside its cue that the parse missed."""
    if candidate.relation not in SAID:
        return candidate
    cue, source = doc[candidate.head], candidate.source
    if not marked.isdisjoint(source):
        source = frozenset(who_is_beside(cue, marked | candidate.content))
    return replace(candidate, source=source or frozenset(name_before(cue)))


def _is_reported_speech(doc: Doc, one: Rated, around: Sequence[Draft]) -> bool:
    """Whether somebody is said to have said something, as in a report of a report."""
    return (
        one.score >= _NESTED_LEAST
        and one.candidate.relation in SAID
        and is_speech(doc[one.candidate.head].text)
        and all(draft.relation in _REPORTS for draft in around)
    )
