"""Words from right to left, which a PDF file keeps as they look and not as they read.

What is undone here is the reordering of the Unicode Bidirectional Algorithm (UAX #9),
as far as it can be told from the letters of a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from pressmark.exchange.office.pdf_words import Word

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_RTL = re.compile(f"[{_RIGHT_TO_LEFT}]")
_LTR = re.compile(r"[^\W\d_]")
_RTL_RUN = re.compile(
    rf"[{_RIGHT_TO_LEFT}](?:[^A-Za-z\u00c0-\u024f\u0370-\u052f0-9]*[{_RIGHT_TO_LEFT}])*"
)
_LTR_RUN = re.compile(
    r"[A-Za-z0-9\u00c0-\u024f\u0370-\u052f]"
    rf"(?:[^{_RIGHT_TO_LEFT}]*[A-Za-z0-9%\u00c0-\u024f\u0370-\u052f])?"
)
_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def is_rtl(text: str) -> bool:
    """Whether most letters of a text are written from right to left."""
    rtl = len(_RTL.findall(text))
    return rtl > 0 and 2 * rtl > len(_LTR.findall(text))


def turned_over(words: Sequence[Word]) -> list[Word]:
    """Return words as they would stand if the page read from left to right."""
    return [replace(word, x=-word.end, end=-word.x) for word in words]


def logical(visual: str, *, rtl: bool) -> str:
    """Return a line as it is read, given as it looks from left to right."""
    if not _RTL.search(visual):
        return visual
    if rtl:
        text = _reversed(visual)
        text = _LTR_RUN.sub(lambda run: _reversed(run[0]), text)
    else:
        text = _RTL_RUN.sub(lambda run: _reversed(run[0]), visual)
    # Arabic letters come in the forms they have within a word.
    return _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form[0]), text)


def _reversed(text: str) -> str:
    return text[::-1].translate(_MIRRORED)
