r"""Take an RTF document apart, so that each part can be turned into text by itself.

Control words are those of Microsoft's Rich Text Format Specification 1.9.1. What stands
beside the text (notes, text boxes, the info group) is put aside, and what a reader does
not see (deleted and hidden text, pictures, instructions of fields) is taken out. The
rest is left as RTF, with marks where lines, rows and headings are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from pressmark.model.document import RegionLabel

LINE = "\ufdd2"
"""The mark of a line that ends within a paragraph."""

ROW = "\ufdd3"
"""The mark of the end of a row of a table."""

LABELS = {
    "\ufdd4": RegionLabel.HEADLINE,
    "\ufdd5": RegionLabel.SUBHEADING,
    "\ufdd6": RegionLabel.CAPTION,
}
"""The marks of paragraphs with the styles of headings and captions."""

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
_FONT = re.compile(r"\\f(\d{1,5}) ")
_CHARSET = re.compile(r"\\fcharset(\d{1,3}) ")
_MOST_FONTS = 2_000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_STYLE = re.compile(r"\\s(\d{1,5}) ?(?:\\\*?[a-z]+-?\d* ?)*([^{};\\]+);")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_HIGH = re.compile(rb"[\x80-\xff]")
_ASIDE = {
    "footnote": "notes",
    "shptxt": "boxes",
    "dptxbxtext": "boxes",
    "info": "info",
    "annotation": "comments",
    "header": "heads",
    "headerl": "heads",
    "headerr": "heads",
    "headerf": "heads",
    "footer": "heads",
    "footerl": "heads",
    "footerr": "heads",
    "footerf": "heads",
    "stylesheet": "styles",
    "fonttbl": "fonts",
}
_INFO = frozenset(
    {"title", "author", "subject", "operator", "keywords", "doccomm", "creatim"}
)
_DROPPED = frozenset(
    {"pict", "fldinst", "nonshppict", "shprslt", "objdata", "themedata", "datastore"}
)
_UNSEEN = {"deleted": "deleted", "v": "hidden"}
_KEPT_WHILE_UNSEEN = frozenset({"f", "uc", "plain"})
_NEEDS_NUMBER = frozenset({"uc", "f", "deff"})
_STYLED = {
    "heading": RegionLabel.SUBHEADING,
    "title": RegionLabel.HEADLINE,
    "subtitle": RegionLabel.SUBHEADING,
    "caption": RegionLabel.CAPTION,
}
_LONGEST_STYLES = 500_000
_CHARSETS = {78: 128, 79: 136, 80: 129, 81: 178, 82: 177, 85: 134, 86: 238, 88: 222}
"""The character sets of the Macintosh that Python lacks, and Windows' for the same."""

_MARKS = {"line": LINE, "row": ROW, "nestrow": ROW}
_NO_CHARACTER = 0xFFFD
_LAST = 0x10FFFF
_NEGATIVE = -0x8000


@dataclass
class Parts:
    """The parts of a document, as RTF, and counts of what is left out of it.

    What is put aside is kept by what it is: notes, boxes, fonts, ``info title``.
    """

    body: list[str] = field(default_factory=list)
    aside: dict[str, list[list[str]]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)


@dataclass
class _Group:
    """What holds within a pair of braces, once it is known what begins in it."""

    out: list[str]
    kind: str = ""
    unseen: str = ""
    begun: bool = False
    starred: bool = False


def ascii_of(data: bytes) -> tuple[str, bool]:
    """Return RTF in ASCII alone, and whether it had been written in UTF-8.

    Binary data of pictures is taken out; other bytes are written as RTF wants them.
    """
    data = _without_binary(data)
    if not _HIGH.search(data):
        return data.decode("ascii"), False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        escaped = _HIGH.sub(lambda byte: b"\\'%02x" % byte[0][0], data)
        return escaped.decode("ascii"), False
    return _NOT_ASCII.sub(lambda one: _escaped(one[0]), text), True


def parts_of(rtf: str) -> Parts:
    """Return the parts of a document. Braces that do not match are put up with."""
    parts = Parts()
    marks = _marks_of_styles(rtf)
    groups = [_Group(parts.body, begun=True)]
    for token in _TOKEN.finditer(rtf):
        group = groups[-1]
        if token["brace"] == "{":
            _begin(group, "", parts)
            groups.append(_Group(group.out, group.kind, group.unseen))
        elif token["brace"]:
            _end(group)
            if len(groups) > 1:
                groups.pop()
        elif token["word"]:
            _take_word(token, group, parts, marks)
        elif token["sign"] == "*":
            group.starred = True
        else:
            _begin(group, "", parts)
            if not group.unseen:
                group.out.append(token[0].replace("\r", "").replace("\n", ""))
    return parts


def font_table(parts: Parts) -> str:
    """Return the character sets of the fonts, which each part needs before it.

    Nothing else of the fonts is in it: reading a spoilt table may take minutes.
    """
    sets: dict[str, str] = {}
    font = "0"
    for word in (word for table in parts.aside.get("fonts", ()) for word in table):
        if found := _FONT.fullmatch(word):
            font = found[1]
        elif found := _CHARSET.fullmatch(word):
            sets[font] = found[1]
    fonts = (f"{{\\f{n}\\fcharset{charset} X;}}" for n, charset in sets.items())
    return "".join(("{\\fonttbl", *islice(fonts, _MOST_FONTS), "}"))


def _take_word(
    token: re.Match[str], group: _Group, parts: Parts, marks: dict[str, str]
) -> None:
    word, number = token["word"], token["number"]
    if _begin(group, word, parts):
        return
    if word in _UNSEEN:
        _hide(group, _UNSEEN[word], number, parts)
    elif word == "plain":
        group.unseen = "" if group.unseen in _UNSEEN.values() else group.unseen
    if not group.unseen or word in _KEPT_WHILE_UNSEEN:
        group.out += _said(word, number, marks)


def _begin(group: _Group, word: str, parts: Parts) -> bool:
    """Open a group, now that its first word is known; whether the word is used up."""
    if group.begun:
        return False
    group.begun = True
    what = _ASIDE.get(word)
    if group.kind == "info" and word in _INFO:
        what = f"info {word}"
    if what is not None and not group.unseen:
        group.kind, group.out = what, []
        parts.aside.setdefault(what, []).append(group.out)
        group.out.append("{")
        return True
    if word in _DROPPED:
        group.unseen = "dropped"
    group.out += ["{", "\\*" if group.starred else ""]
    return False


def _end(group: _Group) -> None:
    if group.begun:
        group.out.append("}")


def _hide(group: _Group, what: str, number: str | None, parts: Parts) -> None:
    if number != "0" and not group.unseen:
        parts.seen[what] += 1
        group.unseen = what
    elif number == "0" and group.unseen == what:
        group.unseen = ""


def _said(word: str, number: str | None, marks: dict[str, str]) -> Iterator[str]:
    """Yield a control word as the text is to be made from it."""
    if word in _MARKS:
        yield _escaped(_MARKS[word])
    elif word == "s" and number in marks:
        yield _escaped(marks[number])
    elif word in ("cell", "nestcell"):
        yield "\\tab "
    elif word == "fcharset" and number is not None:
        yield f"\\fcharset{_CHARSETS.get(int(number), int(number))} "
    elif word == "u":
        yield _unicode(number)
    elif word == "ansicpg":
        return  # it is given as the encoding, where it is one
    elif number is not None or word not in _NEEDS_NUMBER:
        # With a blank, as what came next in the file may have been taken out.
        yield f"\\{word}{number or ''} "


def _unicode(number: str | None) -> str:
    code = int(number or _NO_CHARACTER)
    if not _NEGATIVE <= code <= _LAST:
        code = _NO_CHARACTER
    return f"\\u{code} "


def _escaped(text: str) -> str:
    """Return characters in the escapes of RTF, in a group of their own."""
    units = text.encode("utf-16-le", "surrogatepass")
    codes = (units[n] + units[n + 1] * 256 for n in range(0, len(units), 2))
    return "{\\uc0" + "".join(f"\\u{code} " for code in codes) + "}"


def _without_binary(data: bytes) -> bytes:
    r"""Return RTF without what follows ``\binN``, which may hold any byte."""
    kept, start = [], 0
    while (found := _BINARY.search(data, start)) is not None:
        kept.append(data[start : found.start()])
        start = found.end() + int(found[1])
    return b"".join((*kept, data[start:]))


def _marks_of_styles(rtf: str) -> dict[str, str]:
    """Return the marks of the styles of headings and captions, by their numbers."""
    begin = rtf.find("{\\stylesheet")
    if begin < 0:
        return {}
    marks: dict[str, str] = {}
    for number, name in _STYLE.findall(rtf, begin, begin + _LONGEST_STYLES):
        for start, label in _STYLED.items():
            if name.strip().lower().startswith(start):
                marks[number] = next(m for m, one in LABELS.items() if one == label)
    return marks
