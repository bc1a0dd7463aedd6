from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "rtf"

_TEXT = rb"\pard Ann said it rains.\par "


def files(folder: Path) -> Iterator[Hostile]:
    for data, expected, why in _cases():
        path = folder / "hostile.rtf"
        path.write_bytes(data)
        yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.rtf"
    path.write_bytes(
        rb"{\rtf1\ansi\ansicpg1252\deff0"
        rb"{\fonttbl{\f0\fcharset0 T;}{\f1\fcharset204 A;}}"
        rb"{\stylesheet{\s1 heading 1;}}{\info{\title Rain}{\creatim\yr2022\mo9\dy6}}"
        rb"\pard\s1 Rain\par\pard caf\'e9 {\f1\'cf\'f0} \u8364 ?\u-10179 ?\u-8704 ?"
        rb"{\footnote So.}\trowd a\cell b\cell\row{\field{\*\fldinst HYPERLINK x}"
        rb"{\fldrslt y}}{\pict 00}{\deleted no}\par}"
    )
    return path


def _cases() -> Iterator[tuple[bytes, Expected, str]]:
    def rtf(inner: bytes) -> bytes:
        return rb"{\rtf1\ansi" + inner + b"}"

    yield b"", "rejected", "it is empty"
    yield rb"{\rtf1\ansi", "rejected", "it is cut off"
    yield rtf(_TEXT)[:-8], "document", "it is cut off in the text"
    yield b"{" * 100_000, "rejected", "100,000 braces"
    yield rtf(b"{" * 100_000 + _TEXT), "document", "groups 100,000 deep"
    yield rtf(_TEXT + b"}" * 100_000), "document", "braces that close nothing"
    yield rtf(rb"{\pict\bin999999999 x}" + _TEXT), "rejected", "bytes that never come"
    yield rtf(rb"\bin" * 100_000 + _TEXT), "either", "bytes without a number"
    yield rtf(rb"\u99999999999 ?\u-99999 ?" + _TEXT), "document", "absurd characters"
    yield rtf(rb"\uc9999999 \u65 " + _TEXT), "either", "a skip beyond the text"
    yield rtf(rb"\ansicpg99999999 \'e9" + _TEXT), "document", "an unknown code page"
    fonts = b"".join(rb"{\f%d\fcharset77 A;}" % n for n in range(20_000))
    yield rtf(rb"{\fonttbl" + fonts + b"}" + _TEXT), "document", "20,000 fonts"
    loose = rb"{\fonttbl" + rb"\f1" * 50_000 + b"}" + _TEXT
    yield rtf(loose), "either", "fonts without an end"
    styles = rb"{\stylesheet" + rb"{\s1\b" * 50_000 + b"}" + _TEXT
    yield rtf(styles), "either", "styles without an end"
    link = rb"{\field{\*\fldinst HYPERLINK " + rb'"x" ' * 50_000
    yield rtf(link + b"}}" + _TEXT), "either", "a link without an end"
    yield rtf(rb"\'" * 100_000 + _TEXT), "document", "bytes without their digits"
    yield rtf(_TEXT * many(5_000, 50_000)), "document", "many paragraphs"
    yield rtf(bytes(range(256)) * 100), "either", "every byte there is"
    yield rtf(_TEXT + rb"{\object{\*\objdata 00}}"), "document", "an object in it"
