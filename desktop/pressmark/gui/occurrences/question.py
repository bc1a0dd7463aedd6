"""What is asked about every place with the same words, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pressmark.gui.kwic.line import KwicLine, Tick
from pressmark.gui.label_words import label_name, style_of
from pressmark.gui.wording import long_date
from pressmark.model.ids import EntityId
from pressmark.model.scheme import Label
from pressmark.model.sought import Place, Sought
from pressmark.model.span import Span
from pressmark.project.queries import Occurrence, Standing


class Scope(StrEnum):
    """Where the same words are looked for."""

    ARTICLE = "article"
    PARAGRAPHS = "paragraphs"
    LISTED = "listed"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What places are marked as: a label, and an entity or the name of a new one."""

    label: Label
    entity: EntityId | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for first, and what is to become of it.

    ``own`` is the place it is asked from; ``paragraphs`` are those around it or those
    that are selected. ``rejecting`` asks for suggestions to be rejected, ``on_page``
    for page labels instead of mentions. ``labels`` are names and colour groups by the
    ids of labels, ``known`` the names of entities.
    """

    sought: Sought
    own: Place
    paragraphs: Span
    meaning: Meaning
    rejecting: bool = False
    on_page: bool = False
    scope: Scope = Scope.ARTICLE
    labels: Mapping[str, Label] = field(default_factory=dict)
    known: Mapping[EntityId, str] = field(default_factory=dict)

    def meant(self, meaning: Meaning) -> Question:
        """Return the question with another meaning."""
        return replace(self, meaning=meaning)

    def named(self, label: str) -> str:
        """Return what a label is called."""
        known = self.labels.get(label)
        return label.capitalize() if known is None else label_name(known)

    def line(self, found: Occurrence) -> KwicLine | None:
        """Return how a place is listed; None if it does not matter here."""
        line = KwicLine(
            found.hit,
            detail=" · ".join(filter(None, (found.outlet, long_date(found.published)))),
            value=found,
        )
        return self._wrong(line, found) if self.rejecting else self._right(line, found)

    def _wrong(self, line: KwicLine, found: Occurrence) -> KwicLine | None:
        label = self.named(found.label)
        group = self._group(found.label)
        if found.standing is Standing.SUGGESTED:
            same = found.label == self.meaning.label.id
            tick = Tick.ON if same else Tick.OFF
            said = _said("suggested: {}").format(label)
            return replace(line, group=group, tick=tick, remark=said)
        if found.standing is Standing.REJECTED:
            said = _said("rejected already")
            return replace(line, tick=Tick.NONE, remark=said, muted=True)
        if found.standing is Standing.MARKED:
            said = _said("marked: {}").format(label)
            return replace(line, tick=Tick.NONE, remark=said, group=group)
        return None

    def _right(self, line: KwicLine, found: Occurrence) -> KwicLine:
        label, group = self.named(found.label), self._group(self.meaning.label.id)
        standing, muted, tick = found.standing, False, Tick.OFF
        if standing is Standing.FREE:
            own = (found.hit.document, found.span) == (self.own.document, self.own.span)
            said, tick = _said("selected") if own else "", Tick.ON
        elif standing is Standing.SUGGESTED:
            said, tick = _said("suggested: {}").format(label), Tick.ON
        elif standing is Standing.MARKED:
            said, tick = _said("marked: {}").format(label), Tick.NONE
            group = self._group(found.label)
        elif standing is Standing.REJECTED:
            said, muted = _said("rejected before"), True
        elif standing is Standing.INSIDE:
            said, muted = _said("in “{}”").format(found.around), True
        else:
            said, muted = _said("in page furniture"), True
        return replace(line, group=group, tick=tick, remark=said, muted=muted)

    def _group(self, label: str) -> str:
        known = self.labels.get(label)
        return "other" if known is None else style_of(known)


def _said(words: str) -> str:
    return QCoreApplication.translate("occurrences", words)
