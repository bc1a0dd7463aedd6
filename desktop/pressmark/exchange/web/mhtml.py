"""Pages with all that belongs to them in one file, as browsers save them (RFC 2557)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32

from pressmark.exchange.format import Rejected
from pressmark.saying import Sentence

_LOOKED_AT = 8_192
_HEADERS = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n|[ \t][^\n]*\n){2,200}?\r?\n?")
_MADE = re.compile(
    rb"(?im)^(?:Snapshot-Content-Location:|From:\s*<?Saved by |X-MAF-Information-)"
)
_RELATED = re.compile(rb"(?i)content-type:\s*multipart/related")
_MOST_PARTS = 20_000


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The page in an archive: its bytes, the encoding said of it, and its address."""

    data: bytes
    encoding: str | None
    url: str | None


def is_mhtml(head: bytes) -> bool:
    """Whether bytes begin as such an archive does."""
    head = head[:_LOOKED_AT].lstrip()
    return (
        _HEADERS.match(head) is not None
        and _RELATED.search(head) is not None
        and _MADE.search(head) is not None
    )


def page_of(data: bytes, source: str) -> SavedPage | Rejected:
    """Return the page an archive is of, or why there is none."""
    try:
        whole = message_from_bytes(data, policy=compat32)
    except (MessageError, ValueError, RecursionError):
        return Rejected(source, None, Sentence("the archive of the page is damaged"))
    page = _page(whole)
    if page is None:
        return Rejected(source, None, Sentence("there is no page in the archive"))
    content = page.get_payload(decode=True)
    address = whole.get("Snapshot-Content-Location") or page.get("Content-Location")
    return SavedPage(
        content if isinstance(content, bytes) else b"",
        page.get_content_charset(),
        None if address is None else str(address).strip(),
    )


def _page(whole: Message) -> Message | None:
    """Return the part that is the page: the one named as the start, or the first."""
    wanted = whole.get_param("start")
    first = None
    for number, part in enumerate(whole.walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
            continue
        if wanted and part.get("Content-ID") == wanted:
            return part
        first = first or part
    return first
