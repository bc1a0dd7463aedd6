"""Whether a word at the end of a line was broken there or is written with a hyphen.

How the rest of the document writes it decides. Where it says nothing, a word in small
letters was broken, but for what begins compounds in the press.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

HYPHENS = "-\u2010\xad"


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_END = re.compile(rf"(?P<word>[^\W_][\w’'.-]*)?[{HYPHENS}]$")
_BEGINNING = re.compile(r"[\w’']+")
_WHOLE = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_AND = _listed("""
    und oder bzw sowie bis or and to et ou y e o i en of och og eller ja tai
    oraz
""")
_FIRST = _listed("""
    east eight fifty five forty four full half hard high left long low nine
    ninety north old right self seven seventy short single six sixty south
    thirty three twenty two vice well west world year eighty
""")
"""What begins compounds that keep their hyphen, and few longer words."""

_KEPT = _listed("""
    ex-boss ex-chief ex-husband ex-leader ex-minister ex-president ex-soldier
    ex-wife non-profit so-called anti-government pro-government pro-russian
    pro-western co-founder co-author post-war pre-war anti-war mid-term
""")
_ENDINGS = _listed("""
    able age ages al ance antly ar ary ate ated ation ded den e ed ee ely en ence ened
    ening ent er ern erly ers es ess est ever ful graph ged hood ial ible ic
    ical ically ics ied ier ies ify ily ing ings ion ional ions ish ism isms ist
    ists ite ity itude ive ized land lander lands less light lights like ling ly
    mal ment ments ner ners ness nor nt or our ous out ously par pass s ship
    sion some sor ted ter ters th tic tion tional ture ty ual ually ward wards
    way ways wise y
""")


class Hyphens:
    """Knows the words of a document, and joins lines by them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            # What is broken at the end of a line says nothing about itself.
            kept = _END.sub("", line)
            self._words |= {word.lower() for word in _WHOLE.findall(kept)}
        self.joined = 0

    def join(self, line: str, following: str) -> str:
        """Return a line and the one that continues it as one text."""
        broken = _END.search(line)
        begun = _BEGINNING.match(following)
        if broken is None or begun is None or not broken["word"]:
            return line + _between(line, following) + following
        word, rest = broken["word"], begun[0]
        if rest.lower() in _AND and not self._is_known(word + rest):
            return f"{line} {following}"
        if self._was_broken(word, rest):
            self.joined += 1
            return line[:-1] + following
        return line[:-1] + "-" + following

    def _is_known(self, word: str) -> bool:
        return word.lower() in self._words

    def _was_broken(self, word: str, rest: str) -> bool:
        last = re.split(rf"[{HYPHENS}]", word)[-1]
        if self._is_known(f"{word}-{rest}"):
            return False
        if self._is_known(last + rest):
            return True
        if not last.isalpha() or not rest[0].islower() or last.isupper():
            return False
        first, rest = last.lower(), rest.lower()
        if "-" in word or f"{first}-{rest}" in _KEPT:
            return False
        return first not in _FIRST or rest in _ENDINGS


def _between(line: str, following: str) -> str:
    """Return the blank between two lines, where their script has one."""
    if not line or not following:
        return ""
    last, first = line[-1], following[0]
    if last == "—" and len(line) > 1 and not line[-2].isspace():
        return ""
    if last == "–" and len(line) > 1 and line[-2].isdigit() and first.isdigit():
        return ""
    return "" if _is_unspaced(last) and _is_unspaced(first) else " "


def _is_unspaced(sign: str) -> bool:
    """Whether a sign is of a script that has no blanks: Chinese or Japanese."""
    return (
        "\u3000" <= sign <= "\u9fff"
        or "\uf900" <= sign <= "\ufaff"
        or ("\uff00" <= sign <= "\uff60")
    )
