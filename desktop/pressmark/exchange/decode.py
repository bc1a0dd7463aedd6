"""Turn the bytes of a file into text, saying what had to be assumed.

The ladder: a byte-order mark, UTF-16 without one, strict UTF-8, a guess by
charset-normalizer, and Windows-1252 in the end. Bytes that are no text are refused.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from charset_normalizer import CharsetMatches, from_bytes

from pressmark.saying import Sentence, Telling

_SAMPLE = 256 * 1024
"""The bytes looked at to guess an encoding or to tell that they are no text."""

_MARKS = (
    # The longer marks first: that of UTF-32 begins like that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_MAGIC = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"II*\0": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"\x7fELF": "a program",
    b"SQLite format 3\0": "a database or a Pressmark project",
}

_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "koi8_r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
]
"""The encodings news is met in, so that no short text is taken for a rare one."""

_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
_FEW = 3
_NO_TEXT_UTF8 = 0.2
_NO_TEXT = 0.01


class NotText(Telling):
    """The bytes are no text. The words say what they seem to be."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text from bytes, the encoding it was in, and remarks on what was assumed."""

    text: str
    remarks: tuple[str, ...] = ()
    encoding: str = "utf-8"


def decode(data: bytes) -> Decoded:
    """Return the text of a file's bytes. A byte-order mark is not part of it.

    Raises:
        NotText: The bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise NotText("this is {}, not plain text", what)
    return _unmarked(data)


def _marked(data: bytes, encoding: str) -> Decoded:
    name = encoding.removesuffix("-sig").upper()
    removed = Sentence("a leading byte-order mark removed")
    usual = () if name == "UTF-8" else (Sentence("read as {}", name),)
    try:
        return Decoded(data.decode(encoding), (*usual, removed), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
    wrong = Sentence("read as {}, in which some bytes are wrong", name)
    return Decoded(text, (wrong, removed), encoding)


def _unmarked(data: bytes) -> Decoded:
    wide = _utf16(data[:_SAMPLE])
    if wide is not None:
        try:
            guess = Sentence("read as {}, a guess", wide.upper())
            return Decoded(data.decode(wide), (guess,), wide)
        except UnicodeDecodeError:
            raise NotText("this is a binary file, not text") from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_controls(data, _NO_TEXT)
        return _guessed(data)
    _refuse_controls(data, _NO_TEXT_UTF8)
    return Decoded(text)


def _utf16(sample: bytes) -> str | None:
    """Return the UTF-16 that bytes without a mark seem to be in: every other is 0."""
    halves = {"utf-16-le": sample[1::2], "utf-16-be": sample[::2]}
    zeros = {name: half.count(0) for name, half in halves.items()}
    likely = max(zeros, key=lambda name: zeros[name])
    rest = sum(zeros.values()) - zeros[likely]
    enough = zeros[likely] > len(halves[likely]) * 0.6 and rest == 0
    return likely if enough and zeros[likely] >= _FEW and len(sample) % 2 == 0 else None


def _refuse_controls(data: bytes, share: float) -> None:
    """Refuse bytes with many control characters, which text does not have.

    A stray NUL or two in a short text is no reason.

    Raises:
        NotText: There are more than a few, and more than the share.
    """
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls >= _FEW and controls > len(sample) * share:
        raise NotText("this is a binary file, not text")


def _guessed(data: bytes) -> Decoded:
    matches = from_bytes(_sample(data), cp_isolation=_CANDIDATES)
    encoding = _preferred(matches)
    if encoding is not None:
        try:
            guess = Sentence("read as {}, a guess", encoding)
            return Decoded(data.decode(encoding), (guess,), encoding)
        except UnicodeDecodeError:
            pass
    remark = Sentence("read as cp1252, for want of a better guess")
    return Decoded(data.decode("cp1252", errors="replace"), (remark,), "cp1252")


def _sample(data: bytes) -> bytes:
    """Return the beginning of the data, cut where no character can be in two."""
    if len(data) <= _SAMPLE:
        return data
    line_end = data.rfind(b"\n", 0, _SAMPLE)
    return data[: line_end if line_end > 0 else _SAMPLE]


def _preferred(matches: CharsetMatches) -> str | None:
    """Return the best encoding, Windows-1252 where it is as good as the best.

    Ties are broken by the alphabet otherwise, and news in Western Europe's languages
    would be taken for Central Europe's.
    """
    best = matches.best()
    if best is None:
        return None
    for match in matches:
        equal = (match.chaos, match.coherence) == (best.chaos, best.coherence)
        if equal and "cp1252" in match.could_be_from_charset:
            return "cp1252"
    return str(best.encoding)
