"""The headers of a letter as text, whatever program wrote them (RFC 5322, RFC 2047)."""

from __future__ import annotations

import binascii
import quopri
import re
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from pressmark.exchange.normalise import holdable
from pressmark.exchange.web.html_decoding import known_encoding

_WORD = re.compile(r"=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<=\?=)\s+(?==\?)")
_LONGEST = 2_000


def header(message: Message, name: str) -> str:
    """Return a header on one line, decoded; an empty text where there is none."""
    return _decoded(_raw(message, name))


def sender(message: Message) -> str:
    """Return the name of who sent a letter, or else the address."""
    # Parted before it is decoded: a name may have a comma.
    raw = " ".join(_raw(message, "from")[:_LONGEST].split())
    try:
        name, address = parseaddr(raw)
    except (RecursionError, IndexError, ValueError):
        return ""
    return _decoded(name or address)


def day(message: Message) -> str:
    """Return the day on which a letter was sent, as YYYY-MM-DD, where it says one."""
    try:
        return parsedate_to_datetime(header(message, "date")).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""


def _raw(message: Message, name: str) -> str:
    for key, value in message.raw_items():
        if key.lower() == name:
            return str(value)
    return ""


def _decoded(raw: str) -> str:
    data = raw[:_LONGEST].encode("utf-8", "surrogateescape")
    try:
        # Encoded as it should not be, but as many do.
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    parts: list[tuple[str, bytes]] = []
    at = 0
    text = _BETWEEN.sub("", text)
    for found in _WORD.finditer(text):
        if found.start() > at:
            parts.append(("utf-8", text[at : found.start()].encode()))
        name, way, words = found.groups()
        here = (known_encoding(name) or "utf-8", _bytes_of(way, words))
        if parts and parts[-1][0] == here[0]:
            # Careless programs part a character between two words.
            here = (here[0], parts.pop()[1] + here[1])
        parts.append(here)
        at = found.end()
    parts.append(("utf-8", text[at:].encode()))
    said = "".join(data.decode(encoding, "replace") for encoding, data in parts)
    return holdable(" ".join(said.split()))


def _bytes_of(way: str, words: str) -> bytes:
    if way in "qQ":
        return quopri.decodestring(words.replace("_", " ").encode(), header=True)
    try:
        return binascii.a2b_base64(words.encode() + b"===")
    except binascii.Error:
        return words.encode()
