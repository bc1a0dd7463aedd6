"""Gives what stands in quotation marks to who said it."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from pressmark.extraction.cues import is_speech
from pressmark.extraction.drafts import Draft, Drafts
from pressmark.extraction.quotation_marks import Closing
from pressmark.extraction.quoted import Stretch
from pressmark.extraction.syntax import (
    child,
    is_verb,
    noun_phrase,
    subject,
    verb_group,
    without_edge_marks,
)

_CLAIMED_SHARE = 0.3
_SCORE = 850
_FOLLOWING_SCORE = 350
_ENDS = frozenset({".", "!", "?"})
_SOME = frozenset({"one", "some", "many", "others", "another", "both"})
_LONGEST_NAME = 8
_NEAR = 4
_NEXT = 1  # paragraph on
_INTRODUCING = frozenset({",", ":", "that", "—", "–"})


def claim_stretches(
    doc: Doc,
    drafts: Drafts,
    stretches: Sequence[Stretch],
    reserve: Drafts | None = None,
) -> None:
    """Give the drafts the stretches that are theirs, and make new ones for others.

    A stretch belongs to the draft in whose content it begins or mostly lies; for speech
    that may be one too unlikely by itself, from ``reserve``. Else it belongs to a verb
    of speech beside it; else to whoever spoke just before in the paragraph, or left the
    quotation open in the paragraph before.
    """
    owners: list[Draft | None] = []
    speaking = False
    for number, stretch in enumerate(stretches):
        owner = _claiming(stretch, drafts)
        if owner is None and stretch.speech and reserve is not None:
            owner = _claiming(stretch, reserve)
        if owner is None and stretch.speech:
            owner = _beside(doc, stretches, number, drafts)
        if owner is None:
            owner = _going_on(stretches, number, owners)
        if owner is None and stretch.speech and stretch.alone and speaking:
            owner = _continued(stretches, number, owners)
        if owner is not None:
            drafts.extend(owner, stretch.tokens)
            speaking = True
        owners.append(owner)


def _continued(
    stretches: Sequence[Stretch], number: int, owners: Sequence[Draft | None]
) -> Draft:
    """Return whose a paragraph is that stands in marks as a whole, without a cue.

    After a line with speech it goes on with that; later it is the last speaker's anew.
    """
    stretch, last = stretches[number], stretches[number - 1]
    if last.speech and owners[-1] and stretch.paragraph - last.paragraph <= _NEXT:
        return owners[-1]
    return Draft("marks", None, _FOLLOWING_SCORE)


def _claiming(stretch: Stretch, drafts: Drafts) -> Draft | None:
    """Return the draft whose content has most of a stretch, or its beginning.

    Of a report in a report (“he said, according to …”) it is the inner one; the outer
    gets the stretch too.
    """
    near = {
        id(draft): draft
        for number in range(stretch.start - 1, stretch.end)
        for draft in drafts.holding(number)
    }
    claims = [draft for draft in near.values() if _claims(draft, stretch)]
    if not claims:
        return None
    best = max(claims, key=lambda draft: (_share(draft, stretch), draft.score))
    while inner := [d for d in claims if d is not best and d.head in best.content]:
        drafts.extend(best, stretch.tokens)
        claims = inner
        best = inner[0]
    return best


def _claims(draft: Draft, stretch: Stretch) -> bool:
    if draft.head in stretch.tokens:
        return False
    begins = stretch.start in draft.content and stretch.start + 1 in draft.content
    goes_on = not stretch.speech and stretch.start - 1 in draft.content
    return begins or goes_on or _share(draft, stretch) >= _CLAIMED_SHARE


def _share(draft: Draft, stretch: Stretch) -> float:
    return sum(n in draft.content for n in stretch.tokens) / len(stretch.tokens)


def _beside(
    doc: Doc, stretches: Sequence[Stretch], number: int, drafts: Drafts
) -> Draft | None:
    """Return the draft of a verb of speech, or of a name, beside a stretch."""
    after = _window_after(doc, stretches, number)
    before = _window_before(doc, stretches, number)
    verb = _verb(doc, after)
    if verb is None and len(before) and doc[before[-1]].text in _INTRODUCING:
        verb = _reporting(_verb(doc, before[::-1])) or _before_colon(doc, before)
    if verb is not None:
        return drafts.of_cue(verb.i) or _of_verb(verb, {*before, *after})
    return _named_before(doc, before) or _announced(doc, stretches[number], drafts)


def _reporting(verb: Token | None) -> Token | None:
    """Return the verb that reports another: “denied that it was discussed: “…””."""
    while verb is not None and verb.dep_ == "ccomp" and is_speech(verb.head.text):
        verb = verb.head
    return verb


def _before_colon(doc: Doc, before: Sequence[int]) -> Token | None:
    """Return what somebody did, with a colon after it: “She shrugged: “…””."""
    if doc[before[-1]].text != ":":
        return None
    verbs = (doc[place] for place in reversed(before) if is_verb(doc[place]))
    return next((verb for verb in verbs if child(verb, "nsubj") is not None), None)


def _announced(doc: Doc, stretch: Stretch, drafts: Drafts) -> Draft | None:
    """Return the draft of a line that ends with a colon, before a line in marks."""
    last = stretch.start - 1
    while last > 0 and doc[last].is_space:
        last -= 1
    if last < 1 or doc[last].text != ":" or stretch.start == last + 1:
        return None
    sentence = doc[last].sent
    window = [token.i for token in sentence if token.i < last]
    verb = _verb(doc, window[::-1])
    if verb is None and is_verb(sentence.root) and subject(sentence.root) is not None:
        verb = sentence.root
    if verb is None:
        return None
    return drafts.of_cue(verb.i) or _of_verb(verb, set(window))


def _window_after(doc: Doc, stretches: Sequence[Stretch], number: int) -> list[int]:
    start = stretches[number].end
    end = stretches[number + 1].start if number + 1 < len(stretches) else len(doc)
    if doc[start - 2 if start > 1 else 0].text in {".", "…"}:
        return []
    window = []
    for token in doc[start:end]:
        away = doc._.paragraphs[token.i] != stretches[number].paragraph
        if away or token.text in _ENDS:
            break
        window.append(token.i)
    return window


def _window_before(doc: Doc, stretches: Sequence[Stretch], number: int) -> list[int]:
    end = stretches[number].start
    start = stretches[number - 1].end if number else 0
    window: list[int] = []
    for place in range(end - 1, start - 1, -1):
        token = doc[place]
        away = doc._.paragraphs[place] != stretches[number].paragraph
        if away or token.text in _ENDS:
            break
        if not token.is_space:
            window.append(place)
    return window[::-1]


def _verb(doc: Doc, window: Sequence[int]) -> Token | None:
    for place in window:
        token = doc[place]
        if is_verb(token) and is_speech(token.text) and token.dep_ != "amod":
            return token
    return None


def _of_verb(verb: Token, window: set[int]) -> Draft:
    return Draft("marks", verb.i, _SCORE, verb_group(verb), _who(verb, window))


def _who(verb: Token, window: set[int]) -> set[int]:
    """Return who speaks: the verb's subject if in the window, else a name beside it."""
    who = subject(verb)
    if who is None or who.i not in window:
        near = sorted((n for n in window if n != verb.i), key=lambda n: abs(n - verb.i))
        names = (verb.doc[n] for n in near if _may_speak(verb.doc[n]))
        who = next(names, who)
    if who is None:
        return set()
    source = noun_phrase(who)
    return source & window or source


def who_is_beside(verb: Token, without: set[int]) -> set[int]:
    """Return the name nearest to a verb, not looking at some tokens.

    For where the parse has mixed up who speaks and what is said.
    """
    sentence = verb.sent
    near = range(
        max(sentence.start, verb.i - _NEAR), min(sentence.end, verb.i + _NEAR + 1)
    )
    window = {n for n in near if n != verb.i and n not in without}
    names = sorted(
        (n for n in window if _may_speak(verb.doc[n])), key=lambda n: abs(n - verb.i)
    )
    if not names:
        return set()
    name = verb.doc[names[0]]
    while name.dep_ == "pobj" and name.head.dep_ == "prep":
        name = name.head.head
    return noun_phrase(name) - without or {names[0]}


def name_before(verb: Token) -> set[int]:
    """Return the name right before a verb of speech that the parse gives to another.

    As in “in a letter its director, Corin Albrecht, wrote that …”.
    """
    if verb.tag_ not in ("VBD", "VBZ") or not is_speech(verb.text):
        return set()
    number = verb.i - 1
    while number > verb.sent.start and verb.doc[number].text == ",":
        number -= 1
    name = verb.doc[number]
    while name.dep_ == "compound" and name.head.i < verb.i:
        name = name.head
    if name.tag_ not in ("NNP", "NNPS") or name.i >= verb.i:
        return set()
    if name.dep_ == "appos" and name.head.i < name.i:
        name = name.head
    return noun_phrase(name)


def _may_speak(token: Token) -> bool:
    return token.tag_ in ("NNP", "NN", "NNS", "NNPS", "PRP") or token.lower_ in _SOME


def _named_before(doc: Doc, before: Sequence[int]) -> Draft | None:
    """Return the draft of “Name: “…””."""
    words = [n for n in before if doc[n].text != ":"]
    if (
        not before
        or doc[before[-1]].text != ":"
        or not 0 < len(words) <= _LONGEST_NAME
        or not doc[words[0]].text[:1].isupper()
        or any(is_verb(doc[n]) for n in words)
        or not any(_may_speak(doc[n]) for n in words)
    ):
        return None
    source = without_edge_marks(doc, set(words))
    return Draft("marks", before[-1], _SCORE, {before[-1]}, source)


def _going_on(
    stretches: Sequence[Stretch], number: int, owners: Sequence[Draft | None]
) -> Draft | None:
    """Return who is still speaking: in this paragraph, or from the one before."""
    if not number:
        return None
    stretch, last = stretches[number], stretches[number - 1]
    if last.closing is Closing.REOPENED:
        return owners[-1]
    if stretch.speech and last.speech and last.paragraph == stretch.paragraph:
        return owners[-1]
    return None
