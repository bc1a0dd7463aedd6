"""Cut lines into articles by rules, and find in each what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from dataclasses import fields as fields_of
from typing import Any

from pressmark.errors import FormatError
from pressmark.exchange.archive.lines import paragraphs_of
from pressmark.exchange.archive.presets import Rules
from pressmark.exchange.dates import date_of, is_ambiguous
from pressmark.exchange.office.flow import Block, Found
from pressmark.exchange.office.properties import BY
from pressmark.model.document import RegionLabel
from pressmark.saying import Sentence

_LONGEST_RULE = 2_000
_LONGEST_LINE = 2_000
_LONGEST_HEAD = 40
_LONGEST_VALUE = 500
_NUMBERED = re.compile(r"\d+\D+(\d+)")
_TAGGED = re.compile(
    r"(?P<tag>[A-Z][A-Za-z][\w /-]{0,30}):\s+(?P<value>\S.*)"
    r"|(?P<code>[A-Z]{2,3})(?:\t|\s{2,}|\n)(?P<text>\S.*)",
)
_DATE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?[^\W\d]+\.?,?\s+(?:de\s+)?\d{4}"
    r"|[^\W\d]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}"
)
_LANGUAGES = {
    "en": ("english", "englisch", "anglais", "inglés", "inglese", "inglês", "engels"),
    "de": ("german", "deutsch", "allemand", "alemán", "tedesco", "alemão", "duits"),
    "fr": ("french", "französisch", "français", "francés", "francese", "francês"),
    "es": ("spanish", "spanisch", "espagnol", "español", "spagnolo", "espanhol"),
    "it": ("italian", "italienisch", "italien", "italiano"),
    "pt": ("portuguese", "portugiesisch", "portugais", "portugués", "português"),
    "nl": ("dutch", "niederländisch", "néerlandais", "holandés", "nederlands"),
    "pl": ("polish", "polnisch", "polonais", "polski"),
    "ru": ("russian", "russisch", "russe", "ruso", "русский"),
    "sv": ("swedish", "schwedisch", "suédois", "svenska"),
    "da": ("danish", "dänisch", "danois", "dansk"),
    "no": ("norwegian", "norwegisch", "norvégien", "norsk"),
    "zh": ("chinese", "chinesisch", "chinois", "中文"),
    "ja": ("japanese", "japanisch", "japonais", "日本語"),
    "ko": ("korean", "koreanisch", "coréen"),
    "ar": ("arabic", "arabisch", "arabe"),
    "tr": ("turkish", "türkisch", "turc", "türkçe"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """The lines of one article, and the lines that began and ended it.

    ``line`` is the number of the first of them, from 1.
    """

    lines: tuple[str, ...]
    line: int
    begun: str = ""
    ended: str = ""


@dataclass(frozen=True)
class Reading:
    """Rules ready to be used."""

    rules: Rules
    _patterns: Mapping[str, re.Pattern[str] | None] = field(init=False)

    def __post_init__(self) -> None:
        """Compile the rules.

        Raises:
            FormatError: One of them is no regular expression.
        """
        made = {
            one.name: _compiled(getattr(self.rules, one.name))
            for one in fields_of(Rules)
        }
        object.__setattr__(self, "_patterns", made)

    def pieces(self, lines: Sequence[str]) -> Iterator[Piece]:
        """Yield the articles; what stands before, between and after them is none."""
        held: list[str] = []
        begun, first = "", 1
        for number, line in enumerate(lines, 1):
            if self._is("start", line):
                if begun:
                    yield Piece(tuple(held), first, begun)
                held, begun, first = [], line, number
            elif self._is("end", line):
                if begun or not self.rules.start or self._has_body(held):
                    yield Piece(tuple(held), first, begun, line)
                held, begun, first = [], "", number + 1
            elif not self._is("skip", line):
                held.append(line)
        if begun or self._has_body(held):
            yield Piece(tuple(held), first, begun)

    def found(self, piece: Piece, *, wrapped: bool) -> Found | None:
        """Return what is in an article, or None where there is no text in it."""
        head, body, tail = self._parts(piece.lines)
        ended = piece.ended.strip()
        known = {
            name: self._value(name, head) or self._value(name, tail)
            for name in ("headline", "byline", "outlet", "published", "language")
        }
        blocks = [Block(text) for text in paragraphs_of(body, wrapped=wrapped)]
        if not blocks:
            return None
        remarks: list[str] = []
        metadata = _metadata(known, (*head, *tail, ended), remarks)
        headline = Block(known["headline"], RegionLabel.HEADLINE)
        byline = Block(known["byline"], RegionLabel.BYLINE)
        return Found([headline, byline, *blocks], metadata, tuple(remarks))

    def _parts(self, lines: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
        """Return the lines above the text, of the text and below it."""
        begin = self._beginning(lines)
        if begin is None:
            return self._unmarked(lines)
        end = len(lines)
        for number in range(begin + 1, len(lines)):
            if self._is("after", lines[number]):
                end = number
                break
        body = [self._unmarked_line(line) for line in lines[begin:end]]
        # A mark that is no text may still tell where something stands above it.
        above = begin if body[0].strip() else begin + 1
        return _full(lines[:above]), body, _full(lines[end:])

    def _beginning(self, lines: Sequence[str]) -> int | None:
        for number, line in enumerate(lines):
            if self._is("body", line):
                return number
        return None

    def _unmarked_line(self, line: str) -> str:
        """Return a line of the text without what marks the beginning of the text."""
        pattern = self._patterns["body"]
        found = pattern.fullmatch(line[:_LONGEST_LINE]) if pattern else None
        if found is None or len(line) > _LONGEST_LINE:
            return line
        return _first_group(found) if found.groups() else ""

    def _unmarked(self, lines: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
        """Part an article that does not say where its text begins.

        The text is what stands below the last line in which something was found.
        """
        full = [(n, line) for n, line in enumerate(lines) if line.strip()]
        head = "\n".join(
            line.strip()[:_LONGEST_LINE] for _, line in full[:_LONGEST_HEAD]
        )
        last = -1
        for name in ("headline", "byline", "outlet", "published"):
            found = self._search(name, head)
            if found is not None:
                last = max(last, head.count("\n", 0, found.end()))
        begin = full[last][0] + 1 if last >= 0 else 0
        end = len(lines)
        for number in range(begin, len(lines)):
            if self._is("after", lines[number]):
                end = number
                break
        return _full(lines[:begin]), list(lines[begin:end]), _full(lines[end:])

    def _is(self, name: str, line: str) -> bool:
        pattern = self._patterns[name]
        if pattern is None or not line.strip():
            return False
        # What is so long is a paragraph, but its beginning may be a mark.
        return pattern.fullmatch(line.rstrip()[:_LONGEST_LINE]) is not None

    def _search(self, name: str, text: str) -> re.Match[str] | None:
        pattern = self._patterns[name]
        return pattern.search(text) if pattern else None

    def _value(self, name: str, lines: Sequence[str]) -> str:
        text = "\n".join(line[:_LONGEST_LINE] for line in lines[:_LONGEST_HEAD])
        found = self._search(name, text)
        words = " ".join(_first_group(found).split()) if found else ""
        return words[:_LONGEST_VALUE]

    def _has_body(self, lines: Sequence[str]) -> bool:
        """Whether lines that nothing has begun are an article all the same."""
        if self.rules.body:
            return self._beginning(lines) is not None
        return bool(self._value("published", _full(lines)))


def promised(pieces: Sequence[Piece]) -> int:
    """Return how many articles a file says it has, or 0 where it does not say."""
    found = [_NUMBERED.search(piece.begun) for piece in pieces if piece.begun]
    return max((int(one[1][:9]) for one in found if one), default=0)


def _compiled(rule: str) -> re.Pattern[str] | None:
    if not rule:
        return None
    if len(rule) > _LONGEST_RULE:
        raise FormatError("A rule is longer than {} characters.", _LONGEST_RULE)
    try:
        return re.compile(rule, re.MULTILINE)
    except (re.error, RecursionError, OverflowError) as error:
        raise FormatError(
            "“{}” is no regular expression: {}. Mend it, or leave the rule empty.",
            rule,
            error,
        ) from error


def _full(lines: Sequence[str]) -> list[str]:
    return [line.strip() for line in lines if line.strip()]


def _first_group(found: re.Match[str]) -> str:
    groups = found.groups()
    if not groups:
        return found[0]
    return next((one for one in groups if one is not None), "")


def _metadata(
    known: Mapping[str, str], lines: Sequence[str], remarks: list[str]
) -> dict[str, Any]:
    """Return the metadata of an article; what has no place of its own is extra."""
    metadata: dict[str, Any] = {
        "headline": known["headline"],
        "byline": BY.sub("", known["byline"]),
        "outlet": known["outlet"],
        "language": _language(known["language"]),
    }
    if known["published"]:
        written = _DATE.search(known["published"])
        words = written[0] if written else known["published"]
        day = date_of(words)
        metadata["published"] = day or ""
        if day is None:
            remarks.append(Sentence("“{}” is no date that is known", words))
        elif is_ambiguous(words):
            remarks.append(Sentence("“{}” read with the day first", words))
    extra = dict(_tags(lines, set(known.values())))
    if extra:
        metadata["extra"] = {"archive": extra}
    return {key: value for key, value in metadata.items() if value}


def _tags(lines: Sequence[str], known: set[str]) -> Iterator[tuple[str, str]]:
    """Yield what else is said around the text, by its tags."""
    for line in lines:
        found = _TAGGED.fullmatch(line[:_LONGEST_LINE])
        if found is not None:
            tag = (found["tag"] or found["code"]).lower()
            value = found["value"] or found["text"]
            if value not in known:
                yield tag, value[:_LONGEST_VALUE]


def _language(words: str) -> str:
    first = words.casefold()
    if re.fullmatch(r"[a-z]{2}", first):
        return first
    for code, names in _LANGUAGES.items():
        if any(name in first for name in names):
            return code
    return ""
