"""Reads whose words, and which, go with a cue that a person points at.

The learned model tells for any words, taken as a cue, what their source and content
would be; where it sees no content, the constructions of the parse do. That is then
merged with all else in the text as if it had been found, so that pairs of quotation
marks stay whole, interrupted speech is joined, and the speaker is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from spacy.tokens import Doc, Token

from pressmark.extraction import attributions
from pressmark.extraction.acts import act_of
from pressmark.extraction.candidates import Candidate, find_candidates
from pressmark.extraction.convert import code_points
from pressmark.extraction.cues import is_speech, likelihood
from pressmark.extraction.drafts import LEARNED, Draft
from pressmark.extraction.findings import FoundAttribution, LearnedAttribution
from pressmark.extraction.kinds import Marks
from pressmark.extraction.proposal import Proposal, Speaker
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.quoted import find_stretches
from pressmark.extraction.syntax import children, is_verb, noun_phrase, subtree
from pressmark.model.span import Span

_OF_A_VERB = frozenset({"advmod", "aux", "auxpass", "neg", "prt"})
_NAMING = frozenset({"NNP", "NNPS", "PRP"})
_CERTAIN = 1000
"""The score of what a person points at, in thousandths."""


class Reader(Protocol):
    """What reads with the learned model; its libraries may be missing."""

    def of_cue(
        self, doc: Doc, cue: Sequence[int], *, exact: bool
    ) -> LearnedAttribution | None:
        """Return what goes with some tokens as a cue, or None where nothing does."""


def propose(
    doc: Doc, cue: Span, *, exact: bool, reader: Reader | None
) -> Proposal | None:
    """Return the quote that words of a text are the cue of, or None.

    ``doc`` has everything found in it; ``cue`` is in code points. Where it is not
    ``exact``, the words around it that belong to the cue are added. ``reader`` is
    there if the learned model is. In a text that is not parsed nothing is proposed.
    """
    tokens = _tokens(doc, cue)
    if not tokens or not doc.has_annotation("DEP"):
        return None
    if not exact:
        tokens = [_cue_word(doc[tokens[-1]]).i]
    read = reader.of_cue(doc, tokens, exact=exact) if reader is not None else None
    pointed = read or _of_rules(doc, tokens, exact=exact)
    if pointed is None:
        return None
    pointed = _tidied(doc, _with_inner_source(doc, pointed))
    return _proposal(doc, _merged(doc, pointed) or _alone(doc, pointed))


def _tokens(doc: Doc, cue: Span) -> list[int]:
    covered = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    return [token.i for token in covered or () if not token.is_space]


def _cue_word(token: Token) -> Token:
    """Return the word that is meant by one beside it: “said” by “also” or by “has”.

    A name that is the subject of a verb of speech means that verb.
    """
    if token.dep_ in _OF_A_VERB and is_verb(token.head):
        return token.head
    name = token
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    if name.dep_ == "nsubj" and name.tag_ in _NAMING and is_speech(name.head.text):
        return name.head
    return token


def _of_rules(
    doc: Doc, tokens: Sequence[int], *, exact: bool
) -> LearnedAttribution | None:
    """Return the likeliest candidate of the parse whose cue some tokens are."""
    best = max(
        (one for one in find_candidates(doc) if one.head in tokens),
        key=lambda one: _worth(doc, one),
        default=None,
    )
    if best is None:
        return None
    cue = frozenset(tokens) if exact else best.cue
    content = best.content - cue
    if not content:
        return None
    return LearnedAttribution(cue, best.source - cue, content, _CERTAIN)


def _worth(doc: Doc, one: Candidate) -> tuple[bool, int, int]:
    score = likelihood(one.relation, doc[one.head].text, quoted=False)
    return bool(one.source), score, len(one.content)


def _with_inner_source(doc: Doc, pointed: LearnedAttribution) -> LearnedAttribution:
    """Return a report inside a report with the subject of its own verb as its source.

    The model has learned from texts where only the outer report is marked, so it gives
    the inner one the same source.
    """
    outer = [
        one
        for one in doc._.attributions
        if pointed.cue <= one.content and not pointed.source.isdisjoint(one.source)
    ]
    who = next(
        (
            subject
            for number in pointed.cue
            for subject in children(doc[number], "nsubj")
            if any(subject.i in one.content for one in outer)
        ),
        None,
    )
    if who is None:
        return pointed
    source = frozenset(noun_phrase(who)) - pointed.cue - pointed.content
    return replace(pointed, source=source or pointed.source)


def _tidied(doc: Doc, pointed: LearnedAttribution) -> LearnedAttribution:
    """Return a report without what is of its verb: “he also told them that …”.

    An adverb is none of the source, and whom something was told none of the content.
    """
    verbs = [doc[number] for number in pointed.cue]
    adverbs = {one.i for verb in verbs for one in children(verb, "advmod", "aux")}
    whom: set[int] = set()
    for verb in verbs:
        that = [one for clause in children(verb, "ccomp") for one in _that(clause)]
        for told in children(verb, "dobj", "dative"):
            if that and told.i < that[0].i:
                whom |= subtree(told)
    return replace(
        pointed,
        source=(pointed.source - adverbs) or pointed.source,
        content=(pointed.content - whom) or pointed.content,
    )


def _that(clause: Token) -> list[Token]:
    return [one for one in children(clause, "mark") if one.lower_ == "that"]


def _merged(doc: Doc, pointed: LearnedAttribution) -> FoundAttribution | None:
    """Return the attribution as it is beside all else in the text, or None.

    None is where its content is another's already, as in a line of a transcript.
    """
    learned, found = doc._.learned, doc._.attributions
    doc._.learned = [
        *(one for one in learned or () if one.cue.isdisjoint(pointed.cue)),
        replace(pointed, score=_CERTAIN),
    ]
    try:
        attributions.component(doc)
        return _of_cue(doc._.attributions, pointed)
    finally:
        doc._.learned, doc._.attributions = learned, found


def _of_cue(
    found: Iterable[FoundAttribution], pointed: LearnedAttribution
) -> FoundAttribution | None:
    """Return the attribution of a cue, that with most of the content there can be."""
    same = [one for one in found if not one.cue.isdisjoint(pointed.cue)]
    return max(same, key=lambda one: len(one.content & pointed.content), default=None)


def _alone(doc: Doc, pointed: LearnedAttribution) -> FoundAttribution:
    """Return the attribution as it is by itself."""
    marks = Marks(find_stretches(doc, find_quotations(doc.text), set()))
    content = set(pointed.content)
    draft = Draft(LEARNED, None, _CERTAIN, set(pointed.cue), set(), content)
    kind = marks.kind(doc, draft)
    return FoundAttribution(
        kind=kind,
        content=pointed.content,
        source=pointed.source,
        cue=pointed.cue,
        act=act_of(doc, pointed.cue, pointed.source, pointed.content, kind),
        score=_CERTAIN,
    )


def _proposal(doc: Doc, found: FoundAttribution) -> Proposal | None:
    content = code_points(doc, found.content)
    if not content:
        return None
    speaker = None
    if found.speaker is not None:
        entity = doc._.entities[found.speaker]
        speaker = Speaker(entity.name, entity.type)
    return Proposal(
        cue=code_points(doc, found.cue),
        content=content,
        source=code_points(doc, found.source),
        kind=found.kind,
        act=found.act,
        speaker=speaker,
    )
