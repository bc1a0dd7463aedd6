"""What an annotation lacks or makes one look twice, with the key that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.gui.inspector.cards import Detail, Shown, tell
from pressmark.gui.keys.keymap import with_keys
from pressmark.model.scheme import Rule
from pressmark.model.validity import broken

if TYPE_CHECKING:
    from pressmark.model.bundle import Annotation

_WORDS = {
    Rule.EXPLICIT: "not said whether explicit or implied ({edit_annotation})",
    Rule.SPEAKER: "no speaker ({change_speaker})",
    Rule.SOURCE: "no source ({set_source})",
    Rule.CUE: "no cue ({set_cue})",
    Rule.ENTITY: "no entity ({change_speaker})",
    Rule.UNMARKED: "direct, but without quotation marks ({cycle_kind})",
    Rule.IN_MARKS: "indirect, but in quotation marks ({cycle_kind})",
    Rule.OPEN_MARK: "a quotation mark without its pair ({set_content})",
    Rule.SOURCE_INSIDE: "the source is in the content ({remove_fragment})",
    Rule.OVERLAP: "shares words with another quote ({set_parent} nests it)",
}


def doubt_details(shown: Shown, annotation: Annotation) -> tuple[Detail, ...]:
    """Return a line for a card that says what to look at; none if all is well.

    A stance without evidence has a line and a light of its own.
    """
    found = broken(shown.bundle, annotation, shown.scheme.rules)
    words = "; ".join(with_keys(tell(_WORDS[rule])) for rule in found if rule in _WORDS)
    return (Detail(tell("Check"), words),) if words else ()
