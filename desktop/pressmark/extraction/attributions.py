"""Finds who said what: what the learned model reads, merged with what rules read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from pressmark.extraction.acts import act_of
from pressmark.extraction.announced_lines import announced_drafts
from pressmark.extraction.drafts import ANNOUNCED, LEARNED, Draft, Drafts
from pressmark.extraction.entities import OUTSIDE, tokens_in_regions
from pressmark.extraction.findings import FoundAttribution
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.kinds import Marks
from pressmark.extraction.marked_speech import claim_stretches
from pressmark.extraction.merging import merged, without_regions
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.quoted import Stretch, find_stretches
from pressmark.extraction.rules import (
    SAID,
    is_reported,
    likely_drafts,
    rated_candidates,
)
from pressmark.extraction.speakers import find_speakers
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.document import RegionLabel

NAME = "attributions"

NOT_READ = (*OUTSIDE, RegionLabel.CAPTION)
"""Regions in which nobody is looked for."""

HEADINGS = (RegionLabel.HEADLINE, RegionLabel.SUBHEADING)
"""Regions in which the rules look only for whole reports."""

_SURE = 950
_RATHER_SURE = 700
_MIXED_MOST = 800
_BRIEF_MOST = 450
_NOBODYS = 300
_TOLD_OF = 400  # what somebody is said to have said; PolNeAR seldom marks it


@Language.component(
    NAME,
    requires=["doc._.mentions", "doc._.regions", "doc._.learned"],
    assigns=["doc._.attributions"],
)
def component(doc: Doc) -> Doc:
    """Leave the attributions in ``doc._.attributions``."""
    outside = tokens_in_regions(doc, NOT_READ)
    stretches = find_stretches(doc, find_quotations(doc.text), outside)
    marks = Marks(stretches)
    drafts = drafts_of_rules(doc, stretches, outside)
    if doc._.learned is not None:
        doc._.learned = without_regions(doc._.learned, outside)
        drafts = merged(
            doc,
            drafts,
            stretches,
            announced=announced_drafts(doc, stretches, outside),
            is_likely=lambda draft: _is_likely(doc, draft, marks),
        )
    doc._.attributions = find_speakers(doc, _found(doc, drafts, marks))
    return doc


def drafts_of_rules(
    doc: Doc, stretches: Sequence[Stretch], outside: set[int]
) -> Drafts:
    """Return what the rules alone read; ``outside`` are tokens not in the article."""
    marked = {number for stretch in stretches for number in stretch.tokens}
    drafts = likely_drafts(doc, rated_candidates(doc, marked, outside))
    for draft in announced_drafts(doc, stretches, outside):
        drafts.add(draft)
    claim_stretches(doc, drafts, stretches)
    return drafts


def _is_likely(doc: Doc, draft: Draft, marks: Marks) -> bool:
    """Whether a draft is likely enough for what a person has asked for."""
    guidance: Guidance = doc._.guidance
    kind = marks.kind(doc, draft)
    speech = act_of(doc, draft.cue, draft.source, draft.content, kind) is Act.SPEECH
    least = guidance.least_speech if speech else guidance.least_attitude
    return draft.score >= least


def _found(doc: Doc, drafts: Drafts, marks: Marks) -> list[FoundAttribution]:
    """Return the attributions of the drafts, in reading order."""
    headings = tokens_in_regions(doc, HEADINGS)
    ordered = [
        draft
        for draft in drafts.in_order()
        if draft.relation in (ANNOUNCED, LEARNED)
        or draft.content.isdisjoint(headings)
        or is_reported(doc, draft)
    ]
    parents = {id(draft): _around(draft, drafts) for draft in ordered}
    for draft in ordered:
        nested = parents[id(draft)] is not None
        _weigh(doc, draft, marks.kind(doc, draft), nested=nested)
    kept = _needed(doc, ordered, marks)
    if doc._.learned is not None:
        kept.extend(_unexplained(doc, kept, marks))
        kept.sort(key=lambda draft: min(draft.content))
    places = {id(draft): place for place, draft in enumerate(kept)}
    return [_made(doc, draft, marks, places, parents.get(id(draft))) for draft in kept]


def _made(
    doc: Doc,
    draft: Draft,
    marks: Marks,
    places: Mapping[int, int],
    parent: Draft | None,
) -> FoundAttribution:
    kind = marks.kind(doc, draft)
    content = frozenset(draft.content - draft.cue)
    content = content - draft.source or content
    return FoundAttribution(
        kind=kind,
        content=content,
        source=frozenset(draft.source),
        cue=frozenset(draft.cue),
        act=act_of(doc, draft.cue, draft.source, content, kind),
        score=draft.score,
        parent=places.get(id(parent)),
    )


def _needed(doc: Doc, ordered: Collection[Draft], marks: Marks) -> list[Draft]:
    """Return the likely drafts, and those without which speech in marks were lost."""
    likely = {id(draft) for draft in ordered if _is_likely(doc, draft, marks)}
    explained = _told(doc, (draft for draft in ordered if id(draft) in likely))
    for draft in sorted(ordered, key=lambda one: -one.score):
        if any(
            stretch.speech and explained.isdisjoint(stretch.tokens)
            for stretch in marks.stretches(draft.content)
        ):
            likely.add(id(draft))
            explained |= _told(doc, [draft])
    return [draft for draft in ordered if id(draft) in likely]


def _unexplained(doc: Doc, kept: Iterable[Draft], marks: Marks) -> Iterator[Draft]:
    """Yield a draft of nobody's for all speech in marks that no other explains.

    Only where there is a model: what rules alone leave out is mostly no speech.
    """
    taken = _told(doc, kept) | tokens_in_regions(doc, HEADINGS)
    for stretch in marks.all:
        if stretch.speech and taken.isdisjoint(stretch.tokens):
            yield Draft("marks", None, _NOBODYS, content=set(stretch.tokens))


def _told(doc: Doc, drafts: Iterable[Draft]) -> set[int]:
    """Return the words that drafts take for content."""
    return {
        number
        for draft in drafts
        for number in draft.content - draft.cue - draft.source
        if doc[number].text[:1].isalnum()
    }


def _weigh(doc: Doc, draft: Draft, kind: QuoteKind, *, nested: bool) -> None:
    """Set how sure an attribution of the rules is, as other articles bear out.

    Speech in marks with a verb that says so is nearly always right; fragments in marks
    are never as sure as that, and reports in reports are the least sure.
    """
    if draft.weighed:
        return
    if nested:
        draft.score = _TOLD_OF if draft.relation in SAID else draft.score // 2
    elif _is_brief(doc, draft) and kind is QuoteKind.INDIRECT:
        draft.score = min(draft.score, _BRIEF_MOST)
    elif kind is not QuoteKind.DIRECT or draft.relation not in SAID:
        draft.score = min(draft.score, _MIXED_MOST)
    elif draft.score >= _RATHER_SURE:
        draft.score = max(draft.score, _SURE)
    draft.weighed = True


def _is_brief(doc: Doc, draft: Draft) -> bool:
    """Whether the content is but one word, as in “denounced the ministry”."""
    told = [n for n in draft.content - draft.cue if doc[n].text[:1].isalnum()]
    return sum(doc[n].tag_ not in ("DT", "PRP$") for n in told) <= 1


def _around(draft: Draft, drafts: Drafts) -> Draft | None:
    """Return the draft that reports this one: the smallest with its cue in it."""
    if draft.head is None:
        return None
    # Only a larger content is around another: so nothing can be inside itself.
    size = len(draft.content)
    around = [o for o in drafts.holding(draft.head) if len(o.content) > size]
    return min(around, key=lambda other: len(other.content), default=None)
