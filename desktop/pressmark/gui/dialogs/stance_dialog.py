"""The dialog in which a stance is made or changed: who, towards what, which, why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.choice_box import ChoiceBox
from pressmark.gui.dialogs.dialog_foot import DialogFoot
from pressmark.gui.dialogs.evidence_box import EvidenceBox
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.dialogs.segment_box import SegmentBox, SegmentChoice
from pressmark.gui.inspector.cards import Shown
from pressmark.gui.label_words import label_name, polarity_keys, polarity_of
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.stances.drafts import StanceDraft
from pressmark.model.bundle import Bundle
from pressmark.model.ids import EntityId
from pressmark.model.scheme import Scheme
from pressmark.model.stance import Evidence, Stance
from pressmark.project.queries import KnownTarget

_SIXTH = "6"
_SAID = {"explicit": True, "implied": False, "": None}


@dataclass(frozen=True, slots=True)
class _Article:
    """The article itself, as a holder to choose."""


@dataclass(frozen=True, slots=True)
class _Topic:
    """A matter that other stances of the article are about, as a target to choose."""

    words: str


class StanceDialog(QDialog):
    """Makes a stance, or changes one. Nothing is stored: see :meth:`draft`.

    ``holder`` is who is offered first for a new stance. ``evidence`` is added to what
    the stance has, such as the passage that is selected. ``draft`` is what was said of
    a new stance elsewhere; ``known`` is what other articles' stances are about.
    """

    def __init__(
        self,
        bundle: Bundle,
        scheme: Scheme,
        *,
        stance: Stance | None = None,
        holder: EntityId | None = None,
        evidence: tuple[Evidence, ...] = (),
        draft: StanceDraft | None = None,
        known: Sequence[KnownTarget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        shown = Shown(bundle, scheme)
        entities = _entities(shown)
        keys = _keys(scheme, stance)
        article = Choice(_Article(), self.tr("The article itself"))
        self._holder = ChoiceBox([*entities, article], self.tr("Who has the stance"))
        self._target = ChoiceBox(
            [*entities, *_topics(bundle, known)],
            self.tr("An entity, or a topic in words"),
        )
        self._polarity = SegmentBox(
            [
                SegmentChoice(one.id, label_name(one), key, one.group)
                for one, key in (
                    (polarity_of(scheme, polarity), key)
                    for polarity, key in keys.items()
                )
            ]
        )
        self._explicit = SegmentBox(
            [
                SegmentChoice("explicit", self.tr("Explicit")),
                SegmentChoice("implied", self.tr("Implied")),
                SegmentChoice("", self.tr("Not said")),
            ]
        )
        had = stance.evidence if stance else ()
        new = tuple(piece for piece in evidence if piece not in had)
        self._evidence = EvidenceBox(shown, (*had, *new))
        self._note = PlainEdit()
        self._foot = DialogFoot(self)
        self._set_up(list(keys))
        self._fill(stance, holder)
        if draft is not None:
            self._go_on_with(draft)

    def draft(self) -> StanceDraft:
        """Return what the dialog says now; it is whole once OK can be pressed."""
        target = _entity_in(self._target)
        return StanceDraft(
            holder=_entity_in(self._holder),
            target=target,
            topic=self._target.words() if target is None else None,
            polarity=self._polarity.value() or "",
            explicit=_SAID[self._explicit.value() or ""],
            evidence=self._evidence.evidence(),
            note=self._note.stripped(),
        )

    def missing(self) -> str:
        """Return what is still to be given, in words, or nothing."""
        if self._holder.choice() is None:
            return self.tr("Choose who has the stance.")
        if not self._target.words():
            return self.tr("Choose or type what the stance is about.")
        if self._polarity.value() is None:
            return self.tr("Choose how the holder stands to it.")
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a polarity with the digits where they are not typed."""
        if event.text() and self._choose_polarity(event.text()):
            return
        super().keyPressEvent(event)

    def _choose_polarity(self, key: str) -> bool:
        return self._polarity.choose_by_key(key) or (
            key == _SIXTH and self._polarity.choose_by_key("0")
        )

    def _set_up(self, polarities: list[str]) -> None:
        self.setWindowTitle(self.tr("Stance"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(3 * self.fontMetrics().height() + 14)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for words, field in (
            (self.tr("&Holder"), self._holder),
            (self.tr("&Target"), self._target),
            (self.tr("Polarity"), self._polarity),
            (self.tr("How said"), self._explicit),
            (self.tr("Evidence"), self._evidence),
            (self.tr("&Note"), self._note),
        ):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self._foot)
        self.setMinimumWidth(640)
        for number in range(len(polarities)):
            self._add_shortcut(str(number))
        self._holder.currentTextChanged.connect(self._check)
        self._target.currentTextChanged.connect(self._check)
        self._polarity.changed.connect(self._check)

    def _add_shortcut(self, digit: str) -> None:
        """Let Alt and a digit choose a polarity while words are typed, too."""
        shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), self)
        shortcut.activated.connect(partial(self._choose_polarity, digit))

    def _fill(self, stance: Stance | None, holder: EntityId | None) -> None:
        if stance is None:
            self._holder.select(holder)
            self._explicit.choose("")
        else:
            self._holder.select(stance.holder or _Article())
            self._target.select(stance.target or _Topic(stance.topic or ""))
            self._polarity.choose(stance.polarity)
            self._explicit.choose(_word_for(stance.explicit))
            self._note.put(stance.note)
        first = self._target if self._holder.choice() else self._holder
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _go_on_with(self, draft: StanceDraft) -> None:
        self._holder.select(draft.holder or _Article())
        self._target.select(draft.target or _Topic(draft.topic or ""))
        if draft.topic and self._target.choice() is None:
            self._target.setEditText(draft.topic)
        self._polarity.choose(draft.polarity)
        self._explicit.choose(_word_for(draft.explicit))

    def _check(self) -> None:
        self._foot.set_reason(self.missing())


def _keys(scheme: Scheme, stance: Stance | None) -> dict[str, str]:
    """Return the polarities with their keys, and the stance's own in any case."""
    keys = polarity_keys(scheme.polarity_labels)
    if stance is not None:
        keys.setdefault(stance.polarity, "")
    return keys


def _entities(shown: Shown) -> list[Choice]:
    return [
        Choice(entity.id, entity.name, shown.label_name(entity.type))
        for entity in sorted(shown.bundle.entities, key=lambda e: e.name.casefold())
    ]


def _topics(bundle: Bundle, known: Sequence[KnownTarget]) -> list[Choice]:
    """Return what else stances are about: topics, and entities of other articles."""
    names = {entity.name for entity in bundle.entities}
    topics = {stance.topic for stance in bundle.stances if stance.topic}
    topics |= {one.target.topic for one in known if one.target.topic}
    here = {entity.id for entity in bundle.entities}
    return [
        *(Choice(_Topic(topic), topic, "topic") for topic in sorted(topics - names)),
        *(
            Choice(one.target.entity, one.name)
            for one in known
            if one.target.entity is not None and one.target.entity not in here
        ),
    ]


def _entity_in(box: ChoiceBox) -> EntityId | None:
    """Return the entity that is chosen; the article and topics are none."""
    choice = box.choice()
    if choice is None or isinstance(choice.value, _Article | _Topic):
        return None
    return EntityId(choice.value)


def _word_for(explicit: bool | None) -> str:
    return next(word for word, said in _SAID.items() if said is explicit)
