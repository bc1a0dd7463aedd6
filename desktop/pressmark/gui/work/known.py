"""The entities of other articles, as they are offered to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.picker import Choice, plain
from pressmark.gui.label_words import label_name
from pressmark.gui.plain import disguise_words
from pressmark.gui.wording import quoted
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
        also = ", ".join(map(quoted, meant[:_MOST_ALIASES]))
    articles = _count("%Ln articles", row.articles)
    detail = filter(None, (disguise_words(entity.name), also, kind, articles))
    return Choice(entity.id, entity.name, " · ".join(detail))


def type_name(scheme: Scheme, identifier: str) -> str:
    """Return what a type or label is called."""
    named = {label.id: label_name(label) for label in scheme.mention_labels}
    return named.get(identifier, identifier)


def use_words(use: EntityUse) -> str:
    """Return what leads to an entity: 14 mentions and 2 quotes in 5 articles."""
    return f"{place_words(use)} {_count('in %Ln articles', use.articles)}"


def place_words(use: EntityUse) -> str:
    """Return what leads to an entity, without how many articles it is in."""
    parts = [
        _count("%Ln mentions", use.mentions) if use.mentions else "",
        _count("%Ln quotes", use.quotes) if use.quotes else "",
        _count("%Ln stances", use.stances) if use.stances else "",
    ]
    *first, last = list(filter(None, parts)) or [_count("%Ln mentions", 0)]
    both = QCoreApplication.translate("known", "{} and {}")
    return both.format(", ".join(first), last) if first else last


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("known", words, "", number)
