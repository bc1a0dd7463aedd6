"""What the properties of a file say about the article in it, where that makes sense.

Programs fill them in by themselves: a title that is the name of a file, an author that
is the program, the day on which a template was made. Such values name no article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pressmark.exchange.office.flow import Block
from pressmark.model.document import RegionLabel

_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unbenannt|ohne titel|sans titre|sin t[ií]tulo|senza titolo"
    r"|(?:word |new |neues? )?docu?mento?[ _-]?\d*|dokument[ _-]?\d*|title|titel"
    r"|about:blank|\S+://\S+|(?:microsoft )?(?:word|powerpoint|excel) - .*"
    r"|\S*\.(?:docx?|dotx?|odt|rtf|pdf|indd|qx[dp]|html?|txt|tmp|pages|ps|eps|tex))"
)
_NO_AUTHOR = re.compile(
    r"(?i)(?:python-docx|(?:microsoft |ms |windows )*(?:office )?"
    r"(?:user|benutzer|utilisateur|usuario|utente)\d*|admin(?:istrator)?|author|autor"
    r"|owner|root|default|unknown|unbekannt|guest|pc|home|anonymous|\(?none\)?|-+)"
)
BY = re.compile(r"(?i)^(?:by|von|par|por|di|da|door|af|av)\s+(?=\S)")
"""What stands before the name in a byline."""

_DAY = re.compile(r"\s*(?:D:)?((?:1[5-9]|20)\d\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
_LONGEST = 2_000
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Properties:
    """The properties of a file. ``made`` is when it was made, in the file's words."""

    title: str = ""
    author: str = ""
    made: str = ""
    language: str = ""
    others: Mapping[str, str] = field(default_factory=dict)

    def metadata(
        self,
        format_name: str,
        blocks: Iterable[Block],
        *,
        made_is_published: bool = False,
    ) -> dict[str, Any]:
        """Return them as metadata of a document.

        A headline and a byline among the blocks go before title and author. What has no
        place of its own is kept in ``extra`` under the format's name.
        """
        marked: dict[RegionLabel | None, str] = {}
        for block in blocks:
            marked.setdefault(block.label, block.text)
        headline = marked.get(RegionLabel.HEADLINE, "")
        byline = BY.sub("", marked.get(RegionLabel.BYLINE, "").strip())
        day = day_of(self.made) if made_is_published else ""
        own = {"title": self.title, "author": self.author, "made": self.made}
        every = {**own, **self.others}.items()
        kept = {key: text[:_LONGEST] for key, text in every if text}
        language = _LANGUAGE.fullmatch(self.language.strip())
        metadata: dict[str, Any] = {
            "headline": " ".join((headline or _title(self.title)).split()),
            "byline": byline or _author(self.author),
            "published": day,
            "language": language[1].lower() if language else "",
            "extra": {format_name: kept} if kept else {},
        }
        return {key: value for key, value in metadata.items() if value}


def day_of(moment: str) -> str:
    """Return the day of a moment in the notation of ISO 8601, PDF or RTF, or “”."""
    found = _DAY.match(moment)
    return "-".join(found.groups()) if found else ""


def _title(text: str) -> str:
    text = " ".join(text.split())
    return "" if _NO_TITLE.fullmatch(text) or len(text) > _LONGEST_TITLE else text


def _author(text: str) -> str:
    text = " ".join(text.split())
    return "" if _NO_AUTHOR.fullmatch(text) or len(text) > _LONGEST_TITLE else text
