"""Finds who said what: by rules over the parse and over quotation marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.candidates import Candidate, find_candidates
from pressmark.extraction.cues import act, is_speech, likelihood
from pressmark.extraction.drafts import Draft, Drafts
from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import FoundAttribution
from pressmark.extraction.marked_speech import (
    claim_stretches,
    name_before,
    who_is_beside,
)
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.quoted import Stretch, find_stretches
from pressmark.extraction.speakers import find_speakers
from pressmark.extraction.syntax import is_verb
from pressmark.model.attribution import QuoteKind
from pressmark.model.document import RegionLabel

NAME = "attributions"

HEADINGS = (RegionLabel.HEADLINE, RegionLabel.SUBHEADING)
"""Regions in which only whole reports are looked for."""

LEAST = 330
"""The thousandths below which a candidate is not suggested."""

_EXCLUSION = 0.95
# Of what is said inside what another said, one in twenty is an attribution of its own.
_NESTED_LEAST = 600
_SAID = frozenset({"ccomp", "inverted"})
_REPORTS = frozenset({"according", "ccomp"})
_DIRECT_SHARE = 0.9
_SURE = 950
_RATHER_SURE = 700
_MIXED_MOST = 800


@Language.component(
    NAME,
    requires=["doc._.mentions", "doc._.regions"],
    assigns=["doc._.attributions"],
)
def component(doc: Doc) -> Doc:
    """Leave the attributions in ``doc._.attributions``."""
    outside = tokens_in_regions(doc, (*OUTSIDE, RegionLabel.CAPTION))
    stretches = find_stretches(doc, find_quotations(doc.text), outside)
    drafts = _drafts(doc, stretches, outside)
    claim_stretches(doc, drafts, stretches)
    headings = tokens_in_regions(doc, HEADINGS)
    doc._.attributions = find_speakers(doc, _finished(doc, drafts, stretches, headings))
    return doc


def _with_source(doc: Doc, candidate: Candidate, marked: set[int]) -> Candidate:
    """Give a report of speech the source beside its cue that the parse missed."""
    if candidate.relation not in _SAID:
        return candidate
    cue, source = doc[candidate.head], candidate.source
    if not marked.isdisjoint(source):
        source = frozenset(who_is_beside(cue, marked | candidate.content))
    return replace(candidate, source=source or frozenset(name_before(cue)))


def _drafts(doc: Doc, stretches: Sequence[Stretch], outside: set[int]) -> Drafts:
    """Return the candidates that are likely enough, the outer ones considered."""
    marked = {number for stretch in stretches for number in stretch.tokens}
    likely: list[tuple[Candidate, int]] = []
    for found in find_candidates(doc):
        if found.head in marked or found.head in outside:
            continue
        candidate = _with_source(doc, found, marked)
        if not candidate.source and not candidate.relation.startswith("passive:none"):
            continue
        quoted = not marked.isdisjoint(candidate.content)
        word = doc[candidate.head].text
        score = likelihood(candidate.relation, word, quoted=quoted)
        if score >= LEAST:
            likely.append((candidate, score))
    likely.sort(key=lambda one: -len(one[0].content))
    drafts = Drafts()
    for candidate, score in likely:
        around = drafts.holding(candidate.head)
        left = float(score)
        for draft in around:
            left *= 1 - _EXCLUSION * draft.score / 1000
        if left >= LEAST or _is_reported_speech(doc, candidate, score, around):
            drafts.add(Draft.of(candidate, score))
    return drafts


def _is_reported_speech(
    doc: Doc, candidate: Candidate, score: int, around: Sequence[Draft]
) -> bool:
    """Whether somebody is said to have said something, as in a report of a report."""
    return (
        score >= _NESTED_LEAST
        and candidate.relation in _SAID
        and is_speech(doc[candidate.head].text)
        and all(draft.relation in _REPORTS for draft in around)
    )


def _finished(
    doc: Doc, drafts: Drafts, stretches: Sequence[Stretch], headings: set[int]
) -> list[FoundAttribution]:
    marked = {number for stretch in stretches for number in stretch.tokens}
    ordered = [
        draft
        for draft in drafts.in_order()
        if not draft.content & headings or _is_reported(doc, draft)
    ]
    places = {id(draft): place for place, draft in enumerate(ordered)}
    found = []
    for draft in ordered:
        word = doc[draft.head].text if draft.head is not None else ""
        kind = _kind(doc, draft, marked)
        parent = places.get(id(_around(draft, drafts)))
        found.append(
            FoundAttribution(
                kind=kind,
                content=frozenset(draft.content - draft.cue),
                source=frozenset(draft.source),
                cue=frozenset(draft.cue),
                act=act(word),
                score=_score(
                    draft,
                    kind,
                    nested=parent is not None,
                    brief=_is_brief(doc, draft),
                ),
                parent=parent,
            )
        )
    return found


def _is_reported(doc: Doc, draft: Draft) -> bool:
    """Whether a heading really reports what somebody says: “Holm: We go on” does not.

    Headings are short of words, so the parse of anything but a clause is a guess.
    """
    if draft.head is None or not draft.source or not draft.is_clause:
        return False
    return is_verb(doc[draft.head]) or doc[draft.head].lower_ == "according"


def _is_brief(doc: Doc, draft: Draft) -> bool:
    """Whether the content is but one word, as in “denounced the ministry”."""
    told = [n for n in draft.content - draft.cue if doc[n].text[:1].isalnum()]
    return sum(doc[n].tag_ not in ("DT", "PRP$") for n in told) <= 1


def _score(draft: Draft, kind: QuoteKind, *, nested: bool, brief: bool) -> int:
    """Return how sure an attribution is, as counts on other articles bear out.

    Speech in marks with a verb that says so is nearly always right; fragments in marks
    are never as sure as that, and reports in reports are the least sure.
    """
    if nested:
        return draft.score // 2
    if brief and kind is QuoteKind.INDIRECT:
        return min(draft.score, LEAST)
    if kind is QuoteKind.DIRECT and draft.relation in _SAID:
        return max(draft.score, _SURE) if draft.score >= _RATHER_SURE else draft.score
    return min(draft.score, _MIXED_MOST)


def _kind(doc: Doc, draft: Draft, marked: set[int]) -> QuoteKind:
    words = [n for n in draft.content if doc[n].text[:1].isalnum()]
    inside = sum(number in marked for number in words)
    if not inside:
        return QuoteKind.INDIRECT
    if inside >= _DIRECT_SHARE * len(words) and draft.is_clause:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED


def _around(draft: Draft, drafts: Drafts) -> Draft | None:
    """Return the draft that reports this one: the smallest with its cue in it."""
    if draft.head is None:
        return None
    # Only a larger content is around another: so nothing can be inside itself.
    size = len(draft.content)
    around = [o for o in drafts.holding(draft.head) if len(o.content) > size]
    return min(around, key=lambda other: len(other.content), default=None)
