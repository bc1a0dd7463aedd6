"""Everything that can be done to a project, a function each.

Each is one step: saved before it returns, taken back by one undo, and recorded under
the function's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.deferring import names_of

if TYPE_CHECKING:
    from pressmark.project.commands.attributions import (
        add_attribution,
        change_attribution,
    )
    from pressmark.project.commands.documents import (
        dismiss_marks,
        reconsider_marks,
        remove_documents,
        set_metadata,
        set_state,
    )
    from pressmark.project.commands.entities import (
        add_entity,
        change_entity,
        merge_entities,
        remove_entity,
    )
    from pressmark.project.commands.labelling import relabel_mentions
    from pressmark.project.commands.mentions import add_mention, change_mention
    from pressmark.project.commands.names import set_name_list
    from pressmark.project.commands.new_text import replace_text
    from pressmark.project.commands.notes import (
        add_note,
        edit_note,
        flag,
        remove_note,
        resolve_note,
    )
    from pressmark.project.commands.occurrences import (
        mark_lines,
        mark_occurrences,
        reject_occurrences,
    )
    from pressmark.project.commands.quotes import (
        join_quotes,
        quote_by_cue,
        set_quote_marks,
        split_quote,
    )
    from pressmark.project.commands.regions import add_region, change_region
    from pressmark.project.commands.review import (
        accept,
        accept_all,
        reject,
        remove,
        reopen,
    )
    from pressmark.project.commands.saved_filters import (
        remove_filter,
        rename_filter,
        save_filter,
    )
    from pressmark.project.commands.schemes import (
        change_scheme,
        delete_label,
        merge_labels,
        replace_scheme,
        split_label,
    )
    from pressmark.project.commands.stances import (
        add_stance,
        change_stance,
        mark_unexpressed,
        set_cell,
        set_evidence_required,
    )
    from pressmark.project.commands.suggestions import Run, start_run, store_suggestions
    from pressmark.project.commands.telling_apart import (
        move_to_entity,
        split_entity,
        tell_apart,
    )

__all__ = [
    "Run",
    "accept",
    "accept_all",
    "add_attribution",
    "add_entity",
    "add_mention",
    "add_note",
    "add_region",
    "add_stance",
    "change_attribution",
    "change_entity",
    "change_mention",
    "change_region",
    "change_scheme",
    "change_stance",
    "delete_label",
    "dismiss_marks",
    "edit_note",
    "flag",
    "join_quotes",
    "mark_lines",
    "mark_occurrences",
    "mark_unexpressed",
    "merge_entities",
    "merge_labels",
    "move_to_entity",
    "quote_by_cue",
    "reconsider_marks",
    "reject",
    "reject_occurrences",
    "relabel_mentions",
    "remove",
    "remove_documents",
    "remove_entity",
    "remove_filter",
    "remove_note",
    "rename_filter",
    "reopen",
    "replace_scheme",
    "replace_text",
    "resolve_note",
    "save_filter",
    "set_cell",
    "set_evidence_required",
    "set_metadata",
    "set_name_list",
    "set_quote_marks",
    "set_state",
    "split_entity",
    "split_label",
    "split_quote",
    "start_run",
    "store_suggestions",
    "tell_apart",
]

_PLACES = {
    "attributions": ("add_attribution", "change_attribution"),
    "documents": (
        "dismiss_marks",
        "reconsider_marks",
        "remove_documents",
        "set_metadata",
        "set_state",
    ),
    "entities": ("add_entity", "change_entity", "merge_entities", "remove_entity"),
    "labelling": ("relabel_mentions",),
    "mentions": ("add_mention", "change_mention"),
    "names": ("set_name_list",),
    "new_text": ("replace_text",),
    "notes": ("add_note", "edit_note", "flag", "remove_note", "resolve_note"),
    "occurrences": ("mark_lines", "mark_occurrences", "reject_occurrences"),
    "quotes": ("join_quotes", "quote_by_cue", "set_quote_marks", "split_quote"),
    "regions": ("add_region", "change_region"),
    "review": ("accept", "accept_all", "reject", "remove", "reopen"),
    "saved_filters": ("remove_filter", "rename_filter", "save_filter"),
    "schemes": (
        "change_scheme",
        "delete_label",
        "merge_labels",
        "replace_scheme",
        "split_label",
    ),
    "stances": (
        "add_stance",
        "change_stance",
        "mark_unexpressed",
        "set_cell",
        "set_evidence_required",
    ),
    "suggestions": ("Run", "start_run", "store_suggestions"),
    "telling_apart": ("move_to_entity", "split_entity", "tell_apart"),
}
"""The module of each name."""

if not TYPE_CHECKING:
    __getattr__ = names_of(__name__, _PLACES)
