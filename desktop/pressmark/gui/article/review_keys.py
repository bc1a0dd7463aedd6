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
    """A button of the bar: its action, its words in full and in short, and its key."""

    action: str
    words: str
    key: str
    short: str = ""


KEYS = {
    "accept": Key("accept", "Accept", "A"),
    "reject": Key("reject", "Reject", "X"),
    "reopen": Key("reopen", "Reopen", "R"),
    "set_source": Key("set_source", "Source", "O"),
    "set_cue": Key("set_cue", "Cue", "C"),
    "set_content": Key("set_content", "Content", "N"),
    "add_fragment": Key("add_fragment", "Add fragment", "F", "Fragment"),
    "speaker": Key("change_speaker", "Change speaker", "G", "Speaker"),
    "entity": Key("change_speaker", "Change entity", "G", "Entity"),
    "change": Key("edit_annotation", "Change…", "F2"),
    "label": Key("relabel", "Label", "L"),
    "span": Key("end_right", "Span ‹ ›", "[ ]"),
    "part": Key("next_edges", "Other edges", ";", "Edges"),
    "kind": Key("cycle_kind", "Kind", "T"),
    "next_open": Key("next_open", "Next open", "J"),
    "done_next": Key("done_next", "Done, next article", "Ctrl+Enter", "Done"),
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
