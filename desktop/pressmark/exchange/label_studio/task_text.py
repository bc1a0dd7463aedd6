"""The text of a task, and where in it the offsets of Label Studio point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from typing import Any

from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.normalise import Normalised, is_blank, normalised
from pressmark.exchange.offsets import Utf16, refound
from pressmark.model.span import Span
from pressmark.saying import Sentence

_USUAL = ("text", "article", "content", "body", "html", "dialogue")
_UNSHOWN = ("script", "style", "head")


@dataclass(frozen=True)
class TaskText:
    """A text as it is kept and as Label Studio had it.

    ``key`` is where it was in the data; ``turns`` are the positions at which the turns
    of a dialogue begin, none for other tasks.
    """

    key: str
    raw: str
    text: Normalised
    turns: tuple[int, ...] = ()

    def span_of(self, result: Mapping[str, Any], remarks: list[str]) -> Span | None:
        """Return where a region is, or None with a remark where it cannot be found."""
        value = result.get("value")
        if not isinstance(value, dict):
            return None
        ends = self._ends(value)
        words = value.get("text")
        words = words if isinstance(words, str) else ""
        name = str(result.get("id") or "")
        if ends is not None and not words.strip():
            start, end = ends
            inside = 0 <= start < end <= len(self.text.text)
            if inside:
                return Span(start, end)
            remarks.append(_lost(name, words))
            return None
        start, end = ends or (0, 0)
        span = refound(self.text.text, start, end, words)
        if span is None:
            remarks.append(_lost(name, words))
            return None
        if ends is not None and span != Span(start, max(start + 1, end)):
            remarks.append(
                Sentence("“{}” stands elsewhere in the text than the file says", words)
            )
        return span

    def _ends(self, value: Mapping[str, Any]) -> tuple[int, int] | None:
        """Return where a region is said to be, in code points of the kept text."""
        whole = value.get("globalOffsets")
        given = whole if isinstance(whole, dict) else value
        pair = [given.get("start"), given.get("end")]
        if self.turns:
            pair = [
                self._in_turn(value.get(side), value.get(f"{side}Offset"))
                for side in ("start", "end")
            ]
        start, end = pair
        if not isinstance(start, int) or not isinstance(end, int):
            return None
        try:
            return (
                self.text.position(self._units.position(start)),
                self.text.position(self._units.position(end)),
            )
        except ValueError:
            return None

    def _in_turn(self, turn: object, offset: object) -> object:
        """Return an offset within a turn as one in the whole text."""
        try:
            place = self.turns[int(str(turn))]
        except (IndexError, ValueError):
            return None
        return self._units.units(place) + offset if isinstance(offset, int) else None

    @cached_property
    def _units(self) -> Utf16:
        return Utf16(self.raw)


def _lost(name: str, words: str) -> Sentence:
    return Sentence(
        "{} was not taken: “{}” is not to be found where it should be",
        name,
        words[:40],
    )


def text_of(data: Mapping[str, Any]) -> TaskText:
    """Return the text in the data of a task: a text, a web page or a dialogue.

    Raises:
        Wrong: There is none, or it is blank.
    """
    key = _key(data)
    given, turns = data[key], list[int]()
    if isinstance(given, list):
        raw = ""
        for turn in given:
            said = _said(turn)
            turns.append(len(raw))
            raw += f"{said}\n"
        raw = raw.removesuffix("\n")
    else:
        raw = _plain(given) if _is_page(given) else given
    text = normalised(raw)
    if is_blank(text.text):
        raise Wrong("the text is blank")
    return TaskText(key, raw, text, tuple(turns))


def _key(data: Mapping[str, Any]) -> str:
    found = [key for key in data if _is_text(data[key])]
    for key in (*_USUAL, *sorted(found, key=lambda key: -len(str(data[key])))):
        if key in found:
            return key
    raise Wrong("there is no text in its data")


def _is_text(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(
            isinstance(each, dict) and _said(each) for each in value
        )
    return isinstance(value, str)


def _said(turn: object) -> str:
    words = turn.get("text", turn.get("phrase")) if isinstance(turn, dict) else None
    return words if isinstance(words, str) else ""


def _is_page(text: str) -> bool:
    start = text.lstrip()[:200].lower()
    return start.startswith(("<!doctype html", "<html", "<body", "<div", "<p>", "<p "))


def _plain(page: str) -> str:
    reading = _Page()
    reading.feed(page)
    reading.close()
    return "".join(reading.words)


class _Page(HTMLParser):
    """Gathers the words of a page, as a browser's ``textContent`` has them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._unshown = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass over what is not shown."""
        del attrs
        self._unshown += tag in _UNSHOWN

    def handle_endtag(self, tag: str) -> None:
        """Go on after what is not shown."""
        if tag in _UNSHOWN:
            self._unshown = max(0, self._unshown - 1)

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if not self._unshown:
            self.words.append(data)
