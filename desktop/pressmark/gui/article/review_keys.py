"""Which keys make sense for what is current, for the bar under the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model.attribution import Attribution
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.stance import Stance

if TYPE_CHECKING:
    from pressmark.model.bundle import Annotation


@dataclass(frozen=True, slots=True)
class Key:
    """A button of the bar: its action, and its words in full and in short.

    ``also`` is an action that does the reverse; the button shows its key first.
    """

    action: str
    words: str
    short: str = ""
    also: str = ""


KEYS = {
    "accept": Key("accept", "Accept"),
    "reject": Key("reject", "Reject"),
    "reopen": Key("reopen", "Reopen"),
    "set_source": Key("set_source", "Source"),
    "set_cue": Key("set_cue", "Cue"),
    "set_content": Key("set_content", "Content"),
    "add_fragment": Key("add_fragment", "Add fragment", "Fragment"),
    "speaker": Key("change_speaker", "Change speaker", "Speaker"),
    "entity": Key("change_speaker", "Change entity", "Entity"),
    "change": Key("edit_annotation", "Change…"),
    "label": Key("relabel", "Label"),
    "span": Key("end_right", "Span ‹ ›", also="end_left"),
    "part": Key("next_edges", "Other edges", "Edges"),
    "kind": Key("cycle_kind", "Kind"),
    "next_open": Key("next_open", "Next open"),
    "done_next": Key("done_next", "Done, next article", "Done"),
}
"""Every button there can be, in the order they stand in."""

QUIET = ("next_open", "done_next")
"""Those at the right end, which are for the article and not for what is current."""

SPARED = (
    "kind",
    "part",
    "span",
    "label",
    "add_fragment",
    "next_open",
    "speaker",
    "entity",
    "change",
    "set_content",
    "set_cue",
    "done_next",
    "reopen",
    "set_source",
)
"""What goes first where there is no room, for its key does the same."""


def keys_for(current: Annotation | None, *, selected: bool) -> frozenset[str]:
    """Return which buttons make sense for an annotation, with words selected or not."""
    names = {*QUIET}
    if current is None:
        return frozenset(names)
    if selected and isinstance(current, Attribution):
        return frozenset(
            {*names, "set_source", "set_cue", "set_content", "add_fragment"}
        )
    waits = current.review.status is Status.SUGGESTED
    names |= {"accept", "reject"} if waits else {"reopen"}
    if isinstance(current, Attribution):
        names |= {"speaker", "span", "part", "kind"}
    elif isinstance(current, Mention):
        names |= {"entity", "label", "span"}
    elif isinstance(current, Stance):
        names |= {"change"}
    else:
        names |= {"label", "span"}
    return frozenset(names)
