"""The rows of a CoNLL-U file, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pressmark.exchange.conllu.last_column import (
    AFTER,
    BEFORE,
    SPACES,
    blanks_of,
    pairs_of,
)
from pressmark.saying import Sentence as Said

COLUMNS = 10

MOST_WORDS = 300_000
"""The words a document may have: more than any, and less than fills the memory."""

_COMMENT = re.compile(r"#\s*([^=]*?)\s*(?:=\s?(.*))?")
_NUMBER = re.compile(r"[0-9]{1,9}")
_RANGE = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
_EMPTY_NODE = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}")


@dataclass
class Word:
    """A word as it stands in the text, with the tags of all words that are in it.

    ``after`` are the blanks behind it, or None where the file does not say.
    """

    form: str
    misc: dict[str, str]
    after: str | None
    before: str = ""


@dataclass
class Sentence:
    """A sentence: its comments, its words and the line where it begins."""

    line: int
    comments: dict[str, str] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)
    wrong: Said | None = None
    """What is wrong in a row of it, and in which line."""
    wrong_line: int = 0

    def mark_wrong(self, line: int, why: Said) -> None:
        """Keep what is wrong, if it is the first."""
        if self.wrong is None:
            self.wrong, self.wrong_line = why, line

    @property
    def begins_document(self) -> bool:
        """Whether a document begins with it."""
        return "newdoc" in self.comments or "newdoc id" in self.comments

    @property
    def begins_paragraph(self) -> bool:
        """Whether a paragraph begins with it."""
        return "newpar" in self.comments or "newpar id" in self.comments


def documents_of(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Yield the sentences of each document; too long a one is marked as wrong."""
    document: list[Sentence] = []
    words = 0
    for sentence in sentences:
        if sentence.begins_document and document:
            yield document
            document, words = [], 0
        words += len(sentence.words)
        if words <= MOST_WORDS or not document:
            document.append(sentence)
        else:
            document[0].mark_wrong(sentence.line, Said("the document is too long"))
    if document:
        yield document


def sentences_of(lines: Iterable[tuple[int, str]]) -> Iterator[Sentence]:
    """Yield the sentences of lines; those without a row are passed over."""
    sentence: Sentence | None = None
    inside = 0
    comments: dict[str, str] = {}
    for number, line in lines:
        if not line.strip():
            if sentence is not None:
                yield sentence
                comments = {}
            sentence, inside = None, 0
        elif line.startswith("#"):
            found = _COMMENT.fullmatch(line)
            if found is not None:
                comments[found[1]] = found[2] or ""
        else:
            if sentence is None:
                sentence = Sentence(number, comments)
                comments = {}
            inside = _take(sentence, line.split("\t"), number, inside)
    if sentence is not None:
        yield sentence


def _take(sentence: Sentence, cells: list[str], line: int, inside: int) -> int:
    """Take a row, and return the number of the last word that its surface word has."""
    if (wrong := _wrong(sentence, cells)) is not None:
        sentence.mark_wrong(line, wrong)
        return inside
    identifier, form, misc = cells[0], cells[1], pairs_of(cells[-1])
    if spanned := _RANGE.fullmatch(identifier):
        sentence.words.append(_word(form, misc))
        return int(spanned[2])
    if _EMPTY_NODE.fullmatch(identifier):
        # What is left out in the text: “Ann left and Ben [left], too”.
        return inside
    if int(identifier) <= inside and sentence.words:
        _join(sentence.words[-1].misc, misc)
        return inside
    sentence.words.append(_word(form, misc))
    return 0


def _wrong(sentence: Sentence, cells: list[str]) -> Said | None:
    """Return what is wrong with a row."""
    if len(sentence.words) >= MOST_WORDS:
        return Said("the document is too long")
    if len(cells) != COLUMNS:
        return Said("there are {} columns, not ten", len(cells))
    if not any(one.fullmatch(cells[0]) for one in (_NUMBER, _RANGE, _EMPTY_NODE)):
        return Said("“{}” is not the number of a word", cells[0][:40])
    return None


def _word(form: str, misc: dict[str, str]) -> Word:
    after = blanks_of(misc[SPACES]) if SPACES in misc else None
    if misc.get(AFTER) == "No":
        after = ""
    return Word(form.strip() or "_", misc, after, blanks_of(misc.get(BEFORE, "")))


def _join(misc: dict[str, str], other: dict[str, str]) -> None:
    """Let a surface word have the tags of the words in it, each once."""
    for key, value in other.items():
        known = misc.get(key, "").split(",") if key in misc else []
        fresh = [
            one for one in value.split(",") if _plain(one) not in map(_plain, known)
        ]
        misc[key] = ",".join([*known, *fresh])


def _plain(tag: str) -> str:
    """Return a tag without what says whether it begins."""
    return tag[2:] if tag[1:2] == "-" else tag
