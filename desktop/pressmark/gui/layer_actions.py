"""Which actions are about one layer: where a scheme has it off, they are not there."""

from __future__ import annotations

from pressmark.gui.action_table import SPECS
from pressmark.model.layer import Layer
from pressmark.model.scheme import Scheme

_QUOTES = (
    "quote quote_by_cue set_source add_source set_cue set_content add_fragment"
    " remove_fragment split_quote join_quotes cycle_kind switch_act set_parent unnest"
    " next_open_mark dismiss_marks ledger quote_marks show_quotes show_attitudes tab_1"
)
_MENTIONS = (
    "entity label_palette lock_label every_occurrence name_list edit_entity"
    " merge_entity entity_page show_person show_organization show_place show_other"
    " tab_2"
)
_STANCES = (
    "stance toggle_explicit stance_matrix evidence_rule add_evidence extend_evidence"
    " remove_evidence tab_3"
)
_REGIONS = "furniture page_label tab_5"

OF_LAYER = {
    Layer.ATTRIBUTIONS: frozenset(_QUOTES.split()),
    Layer.MENTIONS: frozenset(_MENTIONS.split()),
    Layer.STANCES: frozenset(_STANCES.split())
    | {name for name in SPECS if name.startswith("polarity_")},
    Layer.REGIONS: frozenset(_REGIONS.split()),
}
"""The ids of the actions of each layer that has some."""


def left_out(scheme: Scheme) -> frozenset[str]:
    """Return the ids of the actions that a scheme has no use for."""
    off = (ids for layer, ids in OF_LAYER.items() if layer not in scheme.layers)
    return frozenset[str]().union(*off)
