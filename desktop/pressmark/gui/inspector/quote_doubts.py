"""What about a quote is worth a second look, in words, with the key that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.gui.inspector.cards import Detail, Shown
from pressmark.model.scheme import Rule
from pressmark.model.validity import doubts

if TYPE_CHECKING:
    from pressmark.model.attribution import Attribution

_WORDS = {
    Rule.UNMARKED: "direct, but without quotation marks (T)",
    Rule.IN_MARKS: "indirect, but in quotation marks (T)",
    Rule.OPEN_MARK: "a quotation mark without its pair (N)",
    Rule.SOURCE_INSIDE: "the source is in the content (Shift+F)",
    Rule.OVERLAP: "shares words with another quote (P nests it)",
}


def doubt_details(shown: Shown, quote: Attribution) -> tuple[Detail, ...]:
    """Return a line for a card that says what to look at; none if all is well."""
    found = doubts(shown.bundle.document.text, quote, shown.bundle.attributions)
    words = "; ".join(_WORDS[doubt] for doubt in found)
    return (Detail("Check", words),) if words else ()
