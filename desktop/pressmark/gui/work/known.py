"""The entities of other articles, as they are offered to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.picker import Choice, plain
from pressmark.gui.wording import counted
from pressmark.project import queries

if TYPE_CHECKING:
    from pressmark.gui.dialogs.picker import More
    from pressmark.model.ids import DocumentId, EntityId
    from pressmark.model.scheme import Scheme
    from pressmark.project.project import Project
    from pressmark.project.queries import EntityRow, EntityUse

_MOST = 30
_MOST_ALIASES = 3


def known_in(
    project: Project,
    *,
    without: DocumentId | None = None,
    besides: EntityId | None = None,
) -> More:
    """Return what offers the project's entities for typed words.

    Those of the document ``without`` are left out, because they are offered already,
    and so is the entity ``besides``.
    """
    scheme = project.scheme

    def found(typed: str) -> list[Choice]:
        rows = queries.known_entities(project, typed, without=without, limit=_MOST)
        return [
            choice_of(row, scheme, typed) for row in rows if row.entity.id != besides
        ]

    return found


def choice_of(row: EntityRow, scheme: Scheme, typed: str = "") -> Choice:
    """Return an entity as a choice: its name, its type and in how many articles."""
    entity = row.entity
    kind = type_name(scheme, entity.type)
    also = ""
    if typed and plain(typed) not in plain(entity.name):
        meant = [one for one in entity.aliases if plain(typed) in plain(one)]
        also = ", ".join(f"“{one}”" for one in meant[:_MOST_ALIASES])
    detail = filter(None, (also, kind, counted(row.articles, "article")))
    return Choice(entity.id, entity.name, " · ".join(detail))


def type_name(scheme: Scheme, identifier: str) -> str:
    """Return what a type or label is called."""
    named = {label.id: label.name for label in scheme.mention_labels}
    return named.get(identifier, identifier)


def use_words(use: EntityUse) -> str:
    """Return what leads to an entity: 14 mentions and 2 quotes in 5 articles."""
    words = QCoreApplication.translate("known", "{} in {}")
    return words.format(place_words(use), counted(use.articles, "article"))


def place_words(use: EntityUse) -> str:
    """Return what leads to an entity, without how many articles it is in."""
    parts = [
        counted(number, noun)
        for number, noun in (
            (use.mentions, "mention"),
            (use.quotes, "quote"),
            (use.stances, "stance"),
        )
        if number
    ]
    *first, last = parts or [counted(0, "mention")]
    return f"{', '.join(first)} and {last}" if first else last
