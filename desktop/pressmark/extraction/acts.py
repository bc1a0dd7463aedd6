"""Tells what was said from what was thought, wished, planned or decreed."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from spacy.tokens import Doc

from pressmark.extraction.cues import act
from pressmark.extraction.syntax import SUBJECTS, is_verb
from pressmark.model.attribution import Act, QuoteKind

_SHOWING = frozenset(
    {
        *("demonstrate", "demonstrated", "demonstrates", "demonstrating", "display"),
        *("displayed", "displaying", "displays", "find", "finding", "finds", "found"),
        *("prove", "proved", "proves", "proving", "reflect", "reflected", "reflecting"),
        *("reflects", "show", "showed", "showing", "shown", "shows"),
    }
)
_TELLING = frozenset(
    {
        *("ad", "ads", "analysis", "article", "articles", "book", "data", "document"),
        *("documents", "editorial", "email", "emails", "figures", "filing", "filings"),
        *("findings", "letter", "memo", "numbers", "paper", "papers", "poll", "polls"),
        *("record", "records", "report", "reports", "research", "results"),
        *("statistics", "studies", "study", "survey", "surveys", "transcript", "video"),
    }
)
"""What tells something that nobody need have said or thought."""
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})


def act_of(
    doc: Doc,
    cue: AbstractSet[int],
    source: AbstractSet[int],
    content: AbstractSet[int],
    kind: QuoteKind,
) -> Act:
    """Return which act an attribution reports.

    A direct quote was said. Else the first word of the cue that tells decides, and
    where none does, whether there is a clause, words in marks, or no word at all. What
    a study or a report shows is told, what a person shows is an attitude.
    """
    if kind is QuoteKind.DIRECT:
        return Act.SPEECH
    row = [doc[number] for number in sorted(cue)]
    telling = any(doc[number].lower_ in _TELLING for number in source)
    for token in row:
        if token.lower_ in _SHOWING:
            said = telling or has_clause(doc, content)
            return Act.SPEECH if said else Act.ATTITUDE
        told = act(token.text)
        if told is not None:
            return told
    if telling or kind is QuoteKind.MIXED or not any(token.is_alpha for token in row):
        return Act.SPEECH
    says = any(is_verb(token) for token in row) and has_clause(doc, content)
    return Act.SPEECH if says else Act.ATTITUDE


def has_clause(doc: Doc, tokens: AbstractSet[int]) -> bool:
    """Whether somebody does something in some tokens: a subject and its finite verb."""
    return any(
        doc[number].dep_ in SUBJECTS
        and doc[number].head.i in tokens
        and _is_finite(doc, doc[number].head.i)
        for number in tokens
    )


def _is_finite(doc: Doc, verb: int) -> bool:
    token = doc[verb]
    helpers = [one for one in token.children if one.dep_ in ("aux", "auxpass")]
    return token.tag_ in _FINITE or any(one.tag_ in _FINITE for one in helpers)
