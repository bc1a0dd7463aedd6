"""Everything that can be asked of a project, a function each."""

from pressmark.project.queries.documents import (
    DocumentFilter,
    DocumentKey,
    DocumentRow,
    StateCounts,
    bundle,
    bundles,
    document,
    document_count,
    document_key,
    document_keys,
    document_rows,
    find_document,
    reasons,
    state_counts,
    to_extract,
)
from pressmark.project.queries.records import (
    HistoryStep,
    Statistics,
    history,
    name_list,
    statistics,
    suggestion_record,
)
from pressmark.project.queries.searching import (
    CONTEXT,
    Hit,
    matches,
    search,
)
from pressmark.project.queries.stances import KnownTarget, recent_targets
from pressmark.project.queries.steps import ToldStep, step_ids, told_steps_of

__all__ = [
    "CONTEXT",
    "DocumentFilter",
    "DocumentKey",
    "DocumentRow",
    "HistoryStep",
    "Hit",
    "KnownTarget",
    "StateCounts",
    "Statistics",
    "ToldStep",
    "bundle",
    "bundles",
    "document",
    "document_count",
    "document_key",
    "document_keys",
    "document_rows",
    "find_document",
    "history",
    "matches",
    "name_list",
    "reasons",
    "recent_targets",
    "search",
    "state_counts",
    "statistics",
    "step_ids",
    "suggestion_record",
    "to_extract",
    "told_steps_of",
]
