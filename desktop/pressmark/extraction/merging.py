"""Weighs what the learned model reads against what the rules read.

The model finds more, and decides on what is an attribution and on most of its edges.
The rules know quotation marks and the shapes of lines: they keep pairs of marks whole,
give what goes on to who is speaking, and take what the model leaves unexplained.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from pressmark.extraction.cues import is_speech
from pressmark.extraction.drafts import LEARNED, Draft, Drafts
from pressmark.extraction.edges import mended, with_whole_quotations
from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.marked_speech import claim_stretches
from pressmark.extraction.quoted import Stretch
from pressmark.extraction.rules import SAID
from pressmark.extraction.syntax import is_verb

BASE = -0.25
OF_THE_MODEL = 0.85
WEIGHTS = {
    "in marks": 0.3,
    "rules agree": 0.85,
    "rules disagree": -0.25,
    "inside another": -0.25,
}
"""What the model's score and signs of the rules say: logarithms of odds.

Fitted by ``python -m training.merging`` on PolNeAR's dev part and rounded;
docs/extraction-errors.md has the figures of ten-fold cross-validation.
"""

_EDGE = 0.001

_SAME = 0.5
"""The share of the larger content from which on two contents are the same."""

_SPOKEN_SCORE = 400
_UNSPOKEN_SCORE = 300
# Of quotations that the model leaves unexplained, so many of a thousand go with the cue
# and the source that rules find, and with none.


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model read, its edges mended, and which of ``WEIGHTS``' signs hold."""

    attribution: LearnedAttribution
    signs: Mapping[str, bool]

    @property
    def log_odds(self) -> float:
        """What the model's own score says, as a logarithm of odds."""
        share = self.attribution.score / 1000
        return math.log((share + _EDGE) / (1 - share + _EDGE))

    @property
    def score(self) -> int:
        """How likely it is right, in thousandths."""
        odds = BASE + OF_THE_MODEL * self.log_odds
        odds += sum(WEIGHTS[name] for name, holds in self.signs.items() if holds)
        return round(1000 / (1 + math.exp(-odds)))


def merged(
    doc: Doc,
    rules: Drafts,
    stretches: Sequence[Stretch],
    *,
    announced: Iterable[Draft],
    is_likely: Callable[[Draft], bool],
) -> Drafts:
    """Return the drafts that model and rules together give.

    ``rules`` is what the rules read, ``announced`` what the shape of lines announces.
    What is not likely is kept only where it explains speech in quotation marks that
    nothing else does.
    """
    drafts, reserve = Drafts(), Drafts()
    for draft in announced:
        drafts.add(draft)
    read = [
        _draft(doc, one.attribution, one.score)
        for one in readings(doc, rules, stretches)
    ]
    for draft in sorted(read, key=lambda one: -one.score):
        if not _is_copy(doc, draft, drafts):
            (drafts if is_likely(draft) else reserve).add(draft)
    _add_of_rules(doc, rules, drafts, reserve)
    claim_stretches(doc, drafts, stretches, reserve)
    for draft in drafts.in_order():
        if not draft.weighed:
            known_speaker = draft.cue and draft.source
            draft.score = _SPOKEN_SCORE if known_speaker else _UNSPOKEN_SCORE
            draft.weighed = True
    return drafts


def without_regions(
    learned: Iterable[LearnedAttribution], outside: set[int]
) -> list[LearnedAttribution]:
    """Return what the model read in the article, not in other parts of the page."""
    kept = []
    for one in learned:
        content = one.content - outside
        if 2 * len(content) > len(one.content) and one.cue.isdisjoint(outside):
            kept.append(replace(one, content=content, source=one.source - outside))
    return kept


def _is_copy(doc: Doc, draft: Draft, drafts: Drafts) -> bool:
    """Whether a draft has the content of another, and neither reports the other."""
    return any(
        draft.cue.isdisjoint(other.content)
        and other.cue.isdisjoint(draft.content)
        and are_same(doc, draft.content, other.content)
        for other in drafts.having(draft.content)
    )


def _add_of_rules(doc: Doc, rules: Drafts, drafts: Drafts, reserve: Drafts) -> None:
    """Add what rules alone read: as reports in reports, else to the reserve."""
    taken = {number for draft in drafts.in_order() for number in draft.cue}
    for draft in rules.in_order():
        if taken.isdisjoint(draft.cue):
            nested = _is_told_of(doc, draft, drafts)
            (drafts if nested else reserve).add(draft)


def _is_told_of(doc: Doc, draft: Draft, drafts: Drafts) -> bool:
    """Whether it is said “according to” another that somebody said something."""
    if draft.head is None or draft.relation not in SAID or not draft.source:
        return False
    return is_speech(doc[draft.head].text) and any(
        doc[number].lower_ == "according"
        for other in drafts.holding(draft.head)
        for number in other.cue
    )


def readings(doc: Doc, rules: Drafts, stretches: Sequence[Stretch]) -> list[Reading]:
    """Return what the model read in the light of what the rules read."""
    marked = {number for stretch in stretches for number in stretch.tokens}
    read = [mended(doc, with_whole_quotations(one, stretches)) for one in doc._.learned]
    cues = _by_cue(rules.in_order())
    read = [_with_source(doc, one, cues) for one in read]
    holders = _holders(read)
    found = []
    for one in read:
        same_cue = [draft for number in one.cue for draft in cues.get(number, ())]
        agree = any(_reads_so(doc, draft, one) for draft in same_cue)
        signs = {
            "in marks": not marked.isdisjoint(one.content),
            "rules agree": agree,
            "rules disagree": bool(same_cue) and not agree,
            "inside another": _is_inside(one, holders),
        }
        found.append(Reading(one, signs))
    return found


def _with_source(
    doc: Doc, one: LearnedAttribution, cues: Mapping[int, list[Draft]]
) -> LearnedAttribution:
    """Give an attribution without a source the one the rules read with it."""
    if one.source:
        return one
    for number in one.cue:
        for draft in cues.get(number, ()):
            source = frozenset(draft.source)
            if source.isdisjoint(one.content | one.cue) and are_same(
                doc, one.content, draft.content
            ):
                return replace(one, source=source)
    return one


def _by_cue(drafts: Iterable[Draft]) -> dict[int, list[Draft]]:
    found: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for number in draft.cue:
            found[number].append(draft)
    return found


def _holders(
    read: Sequence[LearnedAttribution],
) -> dict[int, list[LearnedAttribution]]:
    """Return for every token the attributions that have it in their content."""
    found: defaultdict[int, list[LearnedAttribution]] = defaultdict(list)
    for one in read:
        for number in one.content:
            found[number].append(one)
    return found


def _reads_so(doc: Doc, draft: Draft, one: LearnedAttribution) -> bool:
    """Whether the rules read the same content and source with a cue."""
    whose = one.source & draft.source or not (one.source or draft.source)
    return bool(whose) and are_same(doc, one.content, draft.content)


def _is_inside(
    one: LearnedAttribution, holders: Mapping[int, list[LearnedAttribution]]
) -> bool:
    """Whether a cue stands in what another, more likely attribution reports."""
    return any(
        other.score > one.score
        for number in one.cue
        for other in holders.get(number, ())
    )


def are_same(doc: Doc, one: Iterable[int], other: Iterable[int]) -> bool:
    """Whether two contents share half of the words of the larger."""
    ones, others = _words(doc, one), _words(doc, other)
    shared = len(ones & others)
    return bool(shared) and shared >= _SAME * max(len(ones), len(others))


def _words(doc: Doc, tokens: Iterable[int]) -> set[int]:
    return {number for number in tokens if doc[number].text[:1].isalnum()}


def _draft(doc: Doc, one: LearnedAttribution, score: int) -> Draft:
    head = _main_word([doc[number] for number in sorted(one.cue)])
    cue, source, content = set(one.cue), set(one.source), set(one.content)
    return Draft(LEARNED, head, score, cue, source, content, weighed=True)


def _main_word(cue: Sequence[Token]) -> int | None:
    """Return the cue's last verb, else the word on which the others hang."""
    verbs = [token for token in cue if is_verb(token)]
    if verbs:
        return verbs[-1].i
    within = {token.i for token in cue}
    tops = [token for token in cue if token.head.i not in within or token.head == token]
    return (tops or cue)[0].i if cue else None
