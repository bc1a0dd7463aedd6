"""Sorts of cues, to see which constructions are found."""

from __future__ import annotations

import re

from pressmark.measures.quotes import Unit
from pressmark.model.attribution import Role
from pressmark.model.span import covered

_WORD = re.compile(r"[a-z]+")
_SAY = frozenset({"said", "say", "says", "saying", "tell", "tells", "telling", "told"})
_SPEECH = re.compile(
    r"(add|announc|answer|argu|ask|assert|call|charg|claim|comment|complain|conced"
    r"|conclud|confirm|continu|declar|den(y|i)|describ|emphasi|explain|insist|not(e|i)"
    r"|predict|promis|propos|quot|repl|report|respond|spoke|speak|stat(e|i)|stress"
    r"|suggest|testif|tweet|urg|vow|warn|writ|wrote)"
)
_THOUGHT = re.compile(
    r"(agree|aim|appear|believ|consider|decid|doubt|expect|fear|feel|felt|find|found"
    r"|hop(e|i)|inten|know|knew|like|oppos|plan|prefer|saw|see|seek|sought|support"
    r"|think|thought|view|want|wish|worr)"
)

CLASSES = ("say or tell", "according to", "other speech", "thought", "other", "none")
"""The classes in the order they are shown; “none” has no word at all."""


def cue_class(unit: Unit, text: str) -> str:
    """Return the class of an attribution's cue, told by the first word that tells."""
    cue = covered(text, unit.quote.fragments(Role.CUE), " ").lower()
    words = _WORD.findall(cue)
    if not words:
        return "none"
    if "according" in words:
        return "according to"
    for word in words:
        if word in _SAY:
            return "say or tell"
        if _SPEECH.match(word):
            return "other speech"
        if _THOUGHT.match(word):
            return "thought"
    return "other"
