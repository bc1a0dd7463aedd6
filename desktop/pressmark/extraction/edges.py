"""Mends where the parts of a learned attribution begin and end, by the parse.

The learned model reads words; where a phrase ends and what belongs to a verb, the parse
knows better. Each rule was kept because it mends more spans of PolNeAR's dev part than
it spoils.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import LearnedAttribution
from pressmark.extraction.quotation_marks import Closing
from pressmark.extraction.quoted import Stretch
from pressmark.extraction.syntax import child, without_edge_marks

_OF_THE_CUE = frozenset(
    {
        *("about", "of", "on", "for", "as", "to", "against", "at", "in", "over"),
        *("with", "from", "into", "toward", "towards", "upon"),
    }
)
# In PolNeAR's train part a cue has these with it twenty times as often as a content.
_TO_THE_RIGHT = frozenset(
    {"amod", "aux", "compound", "det", "nmod", "nummod", "poss", "prep"}
)
_MOST = 0.5
_REACH = 3  # tokens to the word on which one at the edge hangs


def mended(doc: Doc, one: LearnedAttribution) -> LearnedAttribution:
    """Return an attribution with its edges as PolNeAR has them."""
    cue, content = set(one.cue), set(one.content)
    _give_to_cue(doc, cue, content)
    _complete(doc, content, cue | one.source)
    content = without_edge_marks(doc, content) or content
    return replace(one, cue=frozenset(cue), content=frozenset(content))


def _give_to_cue(doc: Doc, cue: set[int], content: set[int]) -> None:
    """Move the preposition or particle of a cue to it: “spoke about”, “lashed out”."""
    first = min(content)
    if len(content) > 1 and first - 1 in cue and _belongs_to_cue(doc[first]):
        cue.add(first)
        content.discard(first)


def _belongs_to_cue(token: Token) -> bool:
    if token.dep_ == "prt":
        return True
    return token.dep_ in ("agent", "dative", "prep") and token.lower_ in _OF_THE_CUE


def _complete(doc: Doc, content: set[int], taken: set[int]) -> None:
    """Let a content that ends within a name, a phrase or a word go on to its end."""
    last = max(content)
    end = doc[last].sent.end
    while last + 1 < end and last + 1 not in taken and _goes_on(doc, last):
        last += 1
        content.add(last)


def _goes_on(doc: Doc, last: int) -> bool:
    token, after = doc[last], doc[last + 1]
    if not token.whitespace_ and (after.text == "-" or token.text == "-"):
        return True
    head = token.head.i
    if token.dep_ in _TO_THE_RIGHT and last < head <= last + _REACH:
        return True
    if token.dep_ == "prep" and child(token, "pobj") == after:
        return True
    return after.dep_ == "case" and after.head == token


def with_whole_quotations(
    one: LearnedAttribution, stretches: Sequence[Stretch]
) -> LearnedAttribution:
    """Return an attribution whose content cuts through no pair of quotation marks.

    A quotation it begins, or has half of, is all its; of any other it keeps nothing.
    """
    content = set(one.content)
    last = max(content)
    first = bisect_right(stretches, min(content), key=lambda stretch: stretch.end)
    for place in range(first, len(stretches)):
        stretch = stretches[place]
        if stretch.start > last:
            break
        if stretch.closing is Closing.MISSING or not one.cue.isdisjoint(stretch.tokens):
            continue
        shared = sum(number in content for number in stretch.tokens)
        begins = stretch.start in content or stretch.start + 1 in content
        if begins or shared >= _MOST * len(stretch.tokens):
            content.update(stretch.tokens)
        elif shared:
            content.difference_update(stretch.tokens)
    content -= one.source
    return replace(one, content=frozenset(content or one.content))
