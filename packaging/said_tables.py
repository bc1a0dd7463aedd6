"""Where the sources keep data that the window says, for ``collecting.py``."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "AboutDialog": (
        "gui.dialogs.about_dialog:_PARTS.1",
        "gui.dialogs.about_dialog:_PARTS.2",
    ),
    "ArrangeMenu": (
        "gui.documents.list_menus:_SORTS",
        "gui.documents.list_menus:_GROUPINGS",
    ),
    "ArticlePanel": ("gui.article.panel:_BUTTONS.1",),
    "DocumentPanel": ("gui.documents.document_panel:_CHIPS.1",),
    "EntityPage": (
        "gui.entities.entity_page:DEEDS.words",
        "gui.entities.entity_page:DEEDS.tip",
    ),
    "HistoryPanel": ("gui.history.history_panel:Scope",),
    "Legend": ("gui.article.legend:_GROUPS.1",),
    "RecordDialog": (
        "gui.dialogs.record_words:COLUMNS",
        "gui.dialogs.record_words:COLUMN_TIPS",
        "gui.dialogs.record_words:LAYER_NAMES",
    ),
    "ReviewBar": (
        "gui.article.review_keys:KEYS.words",
        "gui.article.review_keys:KEYS.short",
    ),
    "StartPage": ("gui.start_page:_BUTTONS.1",),
    "actions": (
        "gui.action_table:SPECS.words",
        "gui.action_table:SPECS.tip",
        "gui.action_table:SPECS.menu",
        "gui.action_table:SUBMENUS.1",
        "gui.action_table:STEP_WORDS",
    ),
    "cards": tuple(
        f"gui.inspector.{listing}.{words}"
        for listing in (
            "quote_list:QUOTES",
            "entity_list:ENTITIES",
            "stance_list:STANCES",
            "note_list:NOTES",
            "region_list:REGIONS",
        )
        for words in ("title", "empty")
    ),
    "exporting": (
        "gui.exporting.purposes:PURPOSES",
        "gui.exporting.split_box:STRATIFY",
    ),
    "columns": ("exchange.columns:FIELDS",),
    "filters": ("model.filters:FIELDS.about",),
    "headings": ("gui.documents.headings:_STATES", "gui.documents.headings:_NOTHING"),
    "history": ("gui.history.differences:_TELLING", "model.attribution:Role"),
    "labels": (
        "model.scheme:REGION_LABELS.name",
        "model.scheme:POLARITY_LABELS.name",
        "model.scheme:NEWS.mention_labels.name",
    ),
    "said": (
        "exchange.tables.filing:ORDERS",
        "exchange.standoff.records:_WHY",
        "exchange.standoff.records:_WHY.#",
    ),
    "settings": (
        "settings:Settings.label",
        "settings:Settings.about",
    ),
    "words": (
        "model.attribution:Act",
        "model.attribution:QuoteKind",
        "model.document:DocumentState",
        "model.document:RegionLabel",
        "model.review:Status",
    ),
}
"""Where there is data that is said, by the context it is looked up in.

``module:NAME`` are all strings in a value; ``.name`` leads on to an attribute or a
column of what it holds, ``.#`` to the keys.
"""

COUNTED: Mapping[str, tuple[str, ...]] = {
    "Consequences": (
        "gui.work.consequences:_WITHDRAWN",
        "gui.work.consequences:_ADDED",
        "gui.work.consequences:_CHANGED",
    ),
}
"""The same for texts that count something."""
