"""How likely a candidate is an attribution, by its construction and its main word."""

from __future__ import annotations

from functools import cache

from pressmark.extraction.cue_words import ATTITUDES, IRREGULAR, SPEECH, TABLE
from pressmark.model.attribution import Act

_QUOTED_ODDS = {"ccomp": 1.5, "inverted": 6.0}
# In quotation marks, other constructions are so many times as often attributions; the
# figure is the ratio of odds in the training part of PolNeAR, rounded down.
_OTHER_QUOTED_ODDS = 4.0
_VOWELS = "aeiou"
_SPEECH_SCORE = 500
_ACTS = dict.fromkeys(SPEECH.split(), Act.SPEECH)
_ACTS |= dict.fromkeys(ATTITUDES.split(), Act.ATTITUDE)


def likelihood(construction: str, word: str, *, quoted: bool) -> int:
    """Return how many of a thousand such candidates are attributions.

    ``word`` is the cue's main word as it stands in the text; ``quoted`` says that some
    of the content stands in quotation marks and the cue does not.
    """
    thousandths = _table().get(construction, {}).get(base(word), 0)
    if not quoted or not thousandths:
        return thousandths
    odds = thousandths / (1000 - thousandths)
    odds *= _QUOTED_ODDS.get(construction, _OTHER_QUOTED_ODDS)
    return round(1000 * odds / (1 + odds))


def base(word: str) -> str:
    """Return the base form of a cue word, or the word in small letters."""
    return _forms().get(word.lower(), word.lower())


def is_speech(word: str) -> bool:
    """Whether a verb commonly says what follows: “said”, “warned”, “wrote”."""
    lemma = base(word)
    if _ACTS.get(lemma) is Act.ATTITUDE:
        return False
    table = _table()
    return any(
        table[construction].get(lemma, 0) >= _SPEECH_SCORE
        for construction in ("ccomp", "inverted")
    )


def act(word: str) -> Act | None:
    """Return whether a cue word says that something was said, or thought or wished.

    None is for a word that does not tell.
    """
    return _ACTS.get(base(word))


@cache
def _table() -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    words: dict[str, int] = {}
    thousandths = 0
    for line in TABLE.strip().splitlines():
        if not line.startswith(" "):
            head, line = line.split(": ", 1)  # noqa: PLW2901  (the rest of the line)
            construction, figure = head.rsplit(" ", 1)
            words = table.setdefault(construction, {})
            thousandths = int(figure)
        words.update(dict.fromkeys(line.split(), thousandths))
    return table


@cache
def _forms() -> dict[str, str]:
    """Return every form of every cue word with its base form."""
    bases = {word for words in _table().values() for word in words} | _ACTS.keys()
    forms = {form: word for word in sorted(bases) for form in _regular(word)}
    forms |= {word: word for word in bases}
    for entry in IRREGULAR.replace(";", "\n").strip().splitlines():
        word, *others = entry.split()
        forms |= dict.fromkeys(others, word)
    return forms


def _regular(word: str) -> set[str]:
    if word == "accord":
        return {"according"}
    stem = word.removesuffix("e")
    forms = {f"{word}s", f"{word}es", f"{stem}ed", f"{stem}ing", f"{word}ing"}
    if word.endswith("y") and word[-2] not in _VOWELS:
        forms |= {f"{word[:-1]}ies", f"{word[:-1]}ied"}
    if word[-1] not in "aeiouwxy" and word[-2] in _VOWELS:
        forms |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return forms
