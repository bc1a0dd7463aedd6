"""Turns the bytes of a page into text: by its mark, as UTF-8, as declared, by a guess.

What is valid UTF-8 is UTF-8, whatever a page declares: browsers save pages in it and
leave the declaration of the original. The names of encodings mean what they mean to
browsers (WHATWG, “Encoding”).
"""

from __future__ import annotations

import codecs
import re

from pressmark.exchange.decode import Decoded, NotText, decode
from pressmark.saying import Sentence

_DECLARED = re.compile(
    rb"""(?i)<(?:meta[^>]{0,300}?\scharset|meta\s+charset|\?xml[^>]{0,100}?\sencoding)
    \s*=\s*["']?\s*([\w.:-]{2,40})|<meta[^>]{0,300}?;\s*charset\s*=\s*([\w.:-]{2,40})""",
    re.VERBOSE,
)
_LOOKED_AT = 8_192
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_NOT_IN_BYTES = ("utf-16", "utf-32", "utf-7")
"""What a declaration in single bytes cannot truly say, or what nobody should."""


def decode_page(data: bytes, declared: str | None = None) -> Decoded:
    """Return the text of a page; ``declared`` is the encoding said outside of it.

    Raises:
        NotText: The bytes are no text.
    """
    if data.startswith(_MARKS):
        return decode(data)
    name = known_encoding(declared) or known_encoding(_declared(data))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _as_declared(data, name)
    if name and b"\x1b" in data and name.startswith("iso2022"):
        return _as_declared(data, name)
    return decode(data)


def known_encoding(name: str | None) -> str | None:
    """Return the encoding that is meant by a name, or None if there is none such."""
    try:
        found = codecs.lookup((name or "").strip(" \"'").lower())
        is_text = found._is_text_encoding  # noqa: SLF001  (rot13 and such are none)
    except (LookupError, ValueError):
        return None
    if not is_text or found.name.startswith(_NOT_IN_BYTES):
        return None
    return _MEANT.get(found.name, found.name)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _LOOKED_AT)
    return (found[1] or found[2]).decode("ascii") if found else None


def _as_declared(data: bytes, name: str | None) -> Decoded:
    if name is None or name == "utf-8" or b"\0" in data[:_LOOKED_AT]:
        return decode(data)
    try:
        text, pattern = data.decode(name), "read as {}, as the page says"
    except UnicodeDecodeError:
        text = data.decode(name, errors="replace")
        pattern = "read as {}, as the page says, in which some bytes are wrong"
    return Decoded(text, (Sentence(pattern, name),))


__all__ = ["NotText", "decode_page", "known_encoding"]
