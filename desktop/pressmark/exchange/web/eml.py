"""The format ``eml``: letters as mail programs save them (RFC 5322).

The text is the subject and the letter: its plain text, or what its page shows where
there is no plain text worth the name. Quoted letters and signatures are suggested as
furniture, attachments are left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32
from pathlib import Path
from typing import Any, ClassVar

from pressmark.exchange.decode import Decoded, NotText, decode
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.files import bytes_of
from pressmark.exchange.web.html_decoding import decode_page, known_encoding
from pressmark.exchange.web.mail_headers import day, header, sender
from pressmark.exchange.web.making import document
from pressmark.exchange.web.mhtml import is_mhtml
from pressmark.exchange.web.page_document import read_markup
from pressmark.exchange.web.page_text import page_text
from pressmark.model.document import RegionLabel
from pressmark.model.review import by_import
from pressmark.saying import Sentence

_HEADERS = re.compile(rb"(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3}")
_CARRIED = re.compile(
    rb"(?im)^(?:message-id|mime-version|received|return-path|delivered-to"
    rb"|content-type|x-mailer|dkim-signature):"
)
_WRITTEN = re.compile(rb"(?im)^(?:from|subject|date):")
_STUB = 0.3
"""The share of the page's length below which a plain text only points to the page."""

_MOST_PARTS = 5_000
_QUOTED = re.compile(r"(?m)(?:^>.*\n?)+")
_SIGNATURE = re.compile(r"(?ms)^-- \n.{0,2000}\Z")
_EXTRA = ("from", "to", "date", "message-id", "list-id", "reply-to")


@dataclass(frozen=True)
class Letter(Exchanged):
    """Letters, such as newsletters and press releases."""

    name: ClassVar[str] = "eml"
    summary: ClassVar[str] = "letters as mail programs save them"
    suffixes: ClassVar[tuple[str, ...]] = (".eml",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file begins with the headers of a letter."""
        if path.is_dir() or is_mhtml(head):
            return Certainty.NO
        begins = _HEADERS.match(head) and _CARRIED.search(head)
        if begins and _WRITTEN.search(head):
            return Certainty.LIKELY
        return super().recognises(path, head)

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the one document of a letter, or why there is none."""
        source = holdable(str(path))
        data = bytes_of(path, source)
        if isinstance(data, Rejected):
            yield data
            return
        try:
            letter = message_from_bytes(data, policy=compat32)
            parts = _Parts.of(letter)
        except (MessageError, ValueError, RecursionError):
            yield Rejected(source, None, Sentence("the letter is damaged"))
            return
        yield _document(letter, parts, source, path.stem)


def _document(
    letter: Message, parts: _Parts, source: str, name: str
) -> ReadDocument | Rejected:
    try:
        body = parts.body()
    except NotText as error:
        return Rejected(source, None, error.sentence)
    if not body.text.strip():
        return Rejected(source, None, Sentence("there is no text in the letter"))
    subject = header(letter, "subject")
    before = f"{subject}\n\n" if subject else ""
    regions = [(RegionLabel.HEADLINE, (0, len(subject)))] if subject else []
    for pattern in (_QUOTED, _SIGNATURE):
        for found in pattern.finditer(body.text):
            start, end = (len(before) + place for place in found.span())
            regions.append((RegionLabel.FURNITURE, (start, end)))
    if parts.attached:
        named = ", ".join(parts.attached)
        remark = Sentence("what is attached was left out: {}", named)
        body = Decoded(body.text, (*body.remarks, remark))
    return document(
        before + body.text,
        name=name,
        source=source,
        origin=by_import(Letter.name),
        metadata=_metadata(letter, subject),
        regions=_apart(regions),
        remarks=body.remarks,
    )


def _apart(
    regions: list[tuple[RegionLabel, tuple[int, int]]],
) -> Iterator[tuple[RegionLabel, tuple[int, int]]]:
    """Yield the regions that are in none of those before them."""
    last = 0
    for label, (start, end) in sorted(regions, key=lambda one: one[1]):
        if start >= last:
            yield label, (start, end)
            last = end


def _metadata(letter: Message, subject: str) -> dict[str, Any]:
    named = {
        "headline": subject,
        "byline": sender(letter),
        "published": day(letter),
    }
    language = header(letter, "content-language")
    if re.fullmatch(r"[A-Za-z]{2,3}(?:-\w+)?", language):
        named["language"] = language[:2].lower()
    extra = {key: value for key in _EXTRA if (value := header(letter, key))}
    kept: dict[str, Any] = {key: value for key, value in named.items() if value}
    return {**kept, "extra": {"eml": extra}} if extra else kept


@dataclass
class _Parts:
    """The parts of a letter."""

    plain: Message | None
    page: Message | None
    attached: list[str]

    @classmethod
    def of(cls, letter: Message) -> _Parts:
        """Return the parts of a letter: the first texts, and what is attached."""
        parts = cls(None, None, [])
        inside = set[int]()
        for number, part in enumerate(letter.walk()):
            if number > _MOST_PARTS:
                break
            if id(part) in inside or part.is_multipart():
                if part.get_content_type() == "message/rfc822":
                    parts.attached.append(_called(part))
                    inside |= {id(inner) for inner in part.walk()}
                continue
            parts.take(part)
        return parts

    def take(self, part: Message) -> None:
        """Take up a part that has none itself."""
        kind, attached = part.get_content_type(), bool(part.get_filename())
        if attached or part.get_content_disposition() == "attachment":
            self.attached.append(_called(part))
        elif kind == "text/plain" and self.plain is None:
            self.plain = part
        elif kind in ("text/html", "application/xhtml+xml") and self.page is None:
            self.page = part

    def body(self) -> Decoded:
        """Return the text of the letter.

        Raises:
            NotText: It is no text.
        """
        shown = None if self.page is None else _shown(self.page)
        if self.plain is None:
            return shown or Decoded("")
        plain = _plain(self.plain)
        if shown and len(plain.text.strip()) < _STUB * len(shown.text):
            return shown
        return plain


def _called(part: Message) -> str:
    return holdable(part.get_filename() or part.get_content_type())[:100]


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _shown(part: Message) -> Decoded:
    decoded = decode_page(_content(part), part.get_content_charset())
    root, remarks = read_markup(decoded.text)
    text = "" if root is None else page_text(root).text
    return Decoded(text, (*decoded.remarks, *remarks))


def _plain(part: Message) -> Decoded:
    data, encoding = _content(part), known_encoding(part.get_content_charset())
    try:
        decoded = Decoded(data.decode(encoding or "utf-8"))
    except UnicodeDecodeError:
        decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n")
    if part.get_param("format") == "flowed":
        text = _unwrapped(text, joined=part.get_param("delsp") == "yes")
    return Decoded(text.strip("\n"), decoded.remarks)


def _unwrapped(text: str, *, joined: bool) -> str:
    """Return a text with its soft line ends taken out (RFC 3676)."""
    parts: list[str] = []
    for line in text.split("\n"):
        words = line.removeprefix(" ") if line.startswith(" ") else line
        soft = words.endswith(" ") and words != "-- " and words[0] != ">"
        parts.append(words[:-1] if soft and joined else words)
        if not soft:
            parts.append("\n")
    return "".join(parts).rstrip("\n")
