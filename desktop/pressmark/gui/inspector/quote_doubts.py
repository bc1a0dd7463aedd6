"""What about a quote is worth a second look, in words, with the key that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.gui.inspector.cards import Detail, Shown, tell
from pressmark.gui.keys.keymap import with_keys
from pressmark.model.scheme import Rule
from pressmark.model.validity import doubts

if TYPE_CHECKING:
    from pressmark.model.attribution import Attribution

_WORDS = {
    Rule.UNMARKED: "direct, but without quotation marks ({cycle_kind})",
    Rule.IN_MARKS: "indirect, but in quotation marks ({cycle_kind})",
    Rule.OPEN_MARK: "a quotation mark without its pair ({set_content})",
    Rule.SOURCE_INSIDE: "the source is in the content ({remove_fragment})",
    Rule.OVERLAP: "shares words with another quote ({set_parent} nests it)",
}


def doubt_details(shown: Shown, quote: Attribution) -> tuple[Detail, ...]:
    """Return a line for a card that says what to look at; none if all is well."""
    found = doubts(shown.bundle.document.text, quote, shown.bundle.attributions)
    words = "; ".join(with_keys(tell(_WORDS[doubt])) for doubt in found)
    return (Detail(tell("Check"), words),) if words else ()
