"""Names whose letters pass for others: a Cyrillic “а” in a Latin name.

What is compared are “skeletons” (Unicode Technical Standard 39): a name with each
letter that looks like a Latin one replaced by that. The pairs are those that look the
same in ordinary type; letters that merely resemble each other are left apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_CYRILLIC = dict(
    zip("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝЬ", "ABESIJKMHOPCTYXaesijopcyxhdqwb", strict=True)
)
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ", "ABEZHIKMNOPTYXovc", strict=True))
_ARMENIAN = dict(zip("ՕՏՍոսհցօ", "OSUnuhgo", strict=True))
_CHEROKEE = dict(zip("ᎪᎫᎬᎳᎷᎻᏀᏃᏒᏔᏙᏞᏟᏢᏦᏴ᏶", "AJEWMHGZRWVLCPKBG", strict=True))
_SKELETON = str.maketrans({**_CYRILLIC, **_GREEK, **_ARMENIAN, **_CHEROKEE})
_FOREIGN = re.compile(f"[{''.join(map(chr, _SKELETON))}]")
_WORD = re.compile(r"[^\W\d_]+")


def skeleton(name: str) -> str:
    """Return a name in the Latin letters that it seems to be written in.

    Full-width, mathematical and other variants of letters become the plain ones.
    """
    if name.isascii():
        return name
    return unicodedata.normalize("NFKC", name).translate(_SKELETON)


def disguises(name: str) -> list[str]:
    """Return the letters of a name that pass for Latin ones beside real ones.

    Each comes once. A name that is Cyrillic or Greek throughout is not disguised.
    """
    if name.isascii() or not _FOREIGN.search(name):
        return []
    found: dict[str, None] = {}
    for passing in _passing(name):
        found.update(dict.fromkeys(_FOREIGN.findall(passing)))
    return list(found)


def _passing(name: str) -> Iterator[str]:
    """Yield the words that look Latin and are not, or not wholly."""
    words = _WORD.findall(name)
    has_latin = any(map(_latin, words))
    for word in words:
        mixed = any(map(_latin, word)) and _FOREIGN.search(word)
        # A word of look-alikes only may be a real one, but not among Latin words.
        posing = has_latin and all(map(_FOREIGN.match, word)) and len(word) > 1
        if mixed or posing:
            yield word


def _latin(letters: str) -> bool:
    return any("LATIN" in unicodedata.name(each, "") for each in letters)


def script_of(letter: str) -> str:
    """Return the script of a letter in English, such as “Cyrillic”."""
    return unicodedata.name(letter, "unknown").split()[0].capitalize()
