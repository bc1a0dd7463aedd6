"""How entities and their places are put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.label_words import label_name, style_of
from pressmark.gui.plain import disguise_words
from pressmark.gui.wording import quoted
from pressmark.model.layer import Layer
from pressmark.model.review import Status

if TYPE_CHECKING:
    from pressmark.model.entity import Entity
    from pressmark.model.scheme import Scheme
    from pressmark.project.queries import EntityRow, LinkedHit


def standing(row: EntityRow) -> str:
    """Return in how many articles an entity is, how often, and what is open."""
    waiting = _count("%Ln open", row.waiting) if row.waiting else ""
    parts = (
        _count("%Ln articles", row.articles),
        _count("%Ln mentions", row.mentions),
        waiting,
    )
    return " · ".join(filter(None, parts))


def called(entity: Entity) -> str:
    """Return what else an entity is called, and where it is described.

    Before it is told whether its name is in disguise.
    """
    also = ", ".join(map(quoted, entity.aliases))
    known = _said("also {}").format(also) if also else ""
    parts = (disguise_words(entity.name), known, entity.link or "")
    return " · ".join(filter(None, parts))


def line_of(found: LinkedHit, layer: Layer, entity: Entity, scheme: Scheme) -> KwicLine:
    """Return an annotation that leads to an entity as a line in its context."""
    groups = {label.id: style_of(label) for label in scheme.mention_labels}
    names = {label.id: label_name(label) for label in scheme.mention_labels}
    group, said = "", found.label
    if layer is Layer.MENTIONS:
        group = groups.get(found.label, "other")
        is_usual = found.label == entity.type
        said = "" if is_usual else names.get(found.label, found.label)
    elif layer is Layer.STANCES:
        said = f"{found.label} · {found.about}"
    elif found.about:
        said = f"{said}, {_said('printed name')}"
    waiting = _said("open") if found.status is Status.SUGGESTED else ""
    return KwicLine(
        found.hit,
        group=group,
        remark=", ".join(filter(None, (said, waiting))),
        value=found,
    )


def _said(words: str) -> str:
    return QCoreApplication.translate("entities", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("entities", words, "", number)
