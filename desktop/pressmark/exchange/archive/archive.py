"""The format ``archive``: many articles in one file, as newspaper archives give them.

Which archive it was is told by what stands in the file. Its rules are the options of
the format, so that they can be seen and changed for files that look otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from dataclasses import fields as fields_of
from pathlib import Path
from typing import ClassVar, Self

from pressmark.errors import FormatError
from pressmark.exchange import safe_zip
from pressmark.exchange.archive.articles import Reading, promised
from pressmark.exchange.archive.lines import are_wrapped, lines_of
from pressmark.exchange.archive.presets import RULES, SIGNS, Preset, Rules
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.office.flow import document_of
from pressmark.saying import Sentence

_WORDS = {
    "guess": "as the file suggests",
    "nexis": "Nexis (“1 of 120 DOCUMENTS”)",
    "nexis-uni": "Nexis Uni (“End of Document”)",
    "factiva": "Factiva",
    "factiva-tags": "Factiva with tags (HD, BY, …)",
    "proquest": "ProQuest",
    "europresse": "Europresse",
    "own": "none of these; by the rules below",
}
_TAGS = re.compile(rb"<[^>]*>")
_PARAGRAPHS = re.compile(
    rb"</w:p>|\\(?:par|line|cell|row)\b ?|<br ?/?>|</(?:p|div|td|tr|h\d|span)>"
)
_CONTROLS = re.compile(rb"\\[a-z]+-?\d* ?|[{}]")
_LIKELY = re.compile(
    rb"[ \t]*(?:\d+ [a-z]{2,3} \d+ |\d[\d., ]*[^\W\d]{3,10}\r?$"
    rb"|(?:HD|WC|PD|BY|SN|Body)(?:\s|$)|Do[ck]ument|L(?:ength|ENGTH): "
    rb"|B(?:yline|YLINE): "
    rb"|L(?:oad-Date|OAD-DATE): |Client/Matter: |Full text:)"
)
"""How a line begins that may be of an archive."""

_RARE = (b"\xc2\xb7", b"\xff\xfe", b"\xfe\xff")
_MARKED = (
    b"End of Document",
    b" DOCUMENTS",
    b"Document ",
    b"Load-Date: ",
    b"LOAD-DATE: ",
    b"ProQuest",
    b"DocPublicationName",
    b">HD<",
    b"news\xc2\xb7",
)
"""What a page has that may be of an archive."""

_PACKED = (".rtf", ".docx")
_PAGES = (".html", ".htm")
_PLAIN = (".txt", ".text")
_LOOKED_AT = 300_000
_SIGNS = {preset: re.compile(sign, re.MULTILINE) for preset, sign in SIGNS.items()}
_FEWEST = 2


@dataclass(frozen=True)
class NewsArchive(Exchanged):
    """Files of many articles: Nexis, Factiva, ProQuest, Europresse, and the like."""

    name: ClassVar[str] = "archive"
    summary: ClassVar[str] = "many articles in one file, as Nexis or Factiva give them"
    suffixes: ClassVar[tuple[str, ...]] = ()
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    preset: Preset = field(
        default=Preset.GUESS,
        metadata={
            "label": "Archive",
            "help": "Where the file comes from; it fills in the rules left empty",
            "choices": _WORDS,
        },
    )
    start: str = field(
        default="",
        metadata={
            "label": "An article begins at",
            "help": "A line that begins one and is left out",
        },
    )
    end: str = field(
        default="",
        metadata={
            "label": "An article ends at",
            "help": "A line that ends one and is left out",
        },
    )
    body: str = field(
        default="",
        metadata={
            "label": "Its text begins at",
            "help": "A line; its first group is text already",
        },
    )
    after: str = field(
        default="",
        metadata={
            "label": "Its text ends before",
            "help": "A line that no longer is of the text",
        },
    )
    skip: str = field(
        default="",
        metadata={
            "label": "Left out",
            "help": "Lines that stand anywhere, such as page numbers",
        },
    )
    headline: str = field(
        default="",
        metadata={
            "label": "Headline",
            "help": "Its first group in the lines around the text; so are those below",
        },
    )
    byline: str = field(default="", metadata={"label": "Byline"})
    outlet: str = field(default="", metadata={"label": "Outlet"})
    published: str = field(default="", metadata={"label": "Published"})
    language: str = field(default="", metadata={"label": "Language"})

    def __post_init__(self) -> None:
        """Refuse rules that are no regular expressions.

        Raises:
            FormatError: One of them is none; the text says which.
        """
        Reading(self.rules())

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file has what only the files of an archive have."""
        if path.suffix.lower() not in (*_PLAIN, *_PAGES, *_PACKED) or not head:
            return Certainty.NO
        if path.suffix.lower() in _PLAIN and not _is_likely(head):
            # Most files are no archives: they are not read any further.
            return Certainty.NO
        data = _looked_at(path)
        if path.suffix.lower() in _PAGES and not any(sign in data for sign in _MARKED):
            return Certainty.NO
        return Certainty.SURE if _preset(data) else Certainty.NO

    def proposed(self, path: Path) -> Self:
        """Return itself with the archive that a file is from, and its rules."""
        preset = self.preset
        if preset is Preset.GUESS:
            preset = _preset(_looked_at(path)) or preset
        rules = self.rules(RULES.get(preset, Rules()))
        given = {name: getattr(rules, name) for name in _RULE_NAMES}
        return replace(self, preset=preset, **given)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the articles of a file; ``line`` is where each begins in plain text."""
        source = holdable(str(path))
        chosen = self.proposed(path)
        if not (chosen.start or chosen.end):
            yield Rejected(source, None, Sentence(_NO_RULE))
            return
        try:
            lines = lines_of(path)
        except FormatError as error:
            yield Rejected(source, None, error.sentence)
            return
        yield from _articles(Reading(chosen.rules()), lines, path, source)

    def rules(self, usual: Rules = Rules()) -> Rules:  # noqa: B008  (it is frozen)
        """Return its own rules, with the usual ones where it has none.

        A rule that is that of another archive word for word is none of its own: it was
        there when somebody chose this one.
        """
        return Rules(**{name: self._own_or(usual, name) for name in _RULE_NAMES})

    def _own_or(self, usual: Rules, name: str) -> str:
        own = str(getattr(self, name))
        theirs = {getattr(rules, name) for rules in RULES.values()}
        chosen = self.preset in RULES and usual != Rules()
        if chosen and own in theirs:
            own = ""
        return own or str(getattr(usual, name))


_RULE_NAMES = tuple(one.name for one in fields_of(Rules))
_NO_RULE = (
    "nothing in the file says which archive it is from; choose one, or say at which"
    " lines an article begins or ends"
)


_NO_ARTICLE = "no article was found: no line begins or ends one by these rules"
_TOO_FEW = "the file speaks of {} articles, and {} were found in it"


def _articles(
    reading: Reading, lines: Sequence[str], path: Path, source: str
) -> Iterator[ReadDocument | Rejected]:
    pieces = list(reading.pieces(lines))
    wrapped = are_wrapped(lines)
    plain = path.suffix.lower() in _PLAIN
    count = 0
    for number, piece in enumerate(pieces, 1):
        found = reading.found(piece, wrapped=wrapped)
        if found is None:
            if any(line.strip() for line in piece.lines):
                why = Sentence("article {} has no text", number)
                yield Rejected(source, piece.line if plain else None, why)
            continue
        count += 1
        yield document_of(
            found,
            source=source,
            name=f"{path.stem} {number:03}",
            format_name=NewsArchive.name,
            line=piece.line if plain else None,
        )
    if not pieces:
        yield Rejected(source, None, Sentence(_NO_ARTICLE))
    elif (whole := promised(pieces)) > count:
        yield Rejected(source, None, Sentence(_TOO_FEW, whole, count))


def _is_likely(head: bytes) -> bool:
    """Whether the beginning of a text may be that of an archive's file."""
    return any(sign in head for sign in _RARE) or any(
        _LIKELY.match(line) for line in head.split(b"\n")
    )


def _preset(data: bytes) -> Preset | None:
    """Return the archive of which there are most signs, or None without enough."""
    if data.lstrip().startswith(b"{\\rtf"):
        data = _CONTROLS.sub(b"", _PARAGRAPHS.sub(b"\n", data))
    elif data.lstrip()[:1] == b"<":
        data = _TAGS.sub(b"", _PARAGRAPHS.sub(b"\n", data))
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = data.decode("utf-16" if wide else "utf-8", "replace").replace("\r", "")
    counts: Mapping[Preset, int] = {
        preset: len({found[0].strip() for found in sign.finditer(text)})
        for preset, sign in _SIGNS.items()
    }
    best = max(counts, key=lambda preset: counts[preset])
    return best if counts[best] >= _FEWEST else None


def _looked_at(path: Path) -> bytes:
    """Return the beginning of a file, or of the text of a Word document."""
    try:
        if path.suffix.lower() == ".docx":
            name = "word/document.xml"
            with safe_zip.opened(path) as package, package.open(name) as stream:
                return stream.read(_LOOKED_AT)
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except (FormatError, OSError):
        return b""
