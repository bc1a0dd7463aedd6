"""The card over the article in which a stance is made: who, on what, how.

Enter takes who and what, a digit says how and saves: four keys with the one that opened
it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.dialogs.segment_box import SegmentBox, SegmentChoice
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import named, polarity_keys
from pressmark.gui.plain import PlainLabel
from pressmark.gui.stances.choice_line import ChoiceLine
from pressmark.gui.stances.drafts import Offer, StanceDraft
from pressmark.gui.wording import quoted
from pressmark.model.stance_table import WITHOUT_STANCE, Target

_WIDTH = 470
_TALLEST = 410
"""Pixels that the card needs at most, with a list open in it."""
_SAID = {"explicit": True, "implied": False, "": None}
_EXPAND = Qt.Key.Key_F2
_LONGEST = 90


class StanceCard(QFrame):
    """Asks for a stance without taking the article away. It changes nothing itself.

    ``made`` has a whole draft, ``expanded`` what there is of one for the full dialog;
    ``closed`` says that the card is gone.
    """

    made = Signal(object)
    expanded = Signal(object)
    closed = Signal()

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._beside = QRect()
        self._offer = offer
        self._evidence = list(zip(offer.evidence, offer.words, strict=True))
        self._keys = polarity_keys(offer.polarities)
        self._groups = {one.id: one.group for one in offer.polarities}
        self.holder = ChoiceLine(offer.holders, self.tr("Who has the stance"))
        self.target = ChoiceLine(
            offer.targets,
            self.tr("An entity, or a topic in words"),
            allow_new=self.tr("New topic “%s”"),
        )
        self.stand = self._segments(without=False)
        self.answers = self._segments(without=True)
        self.said = SegmentBox(
            [
                SegmentChoice("explicit", self.tr("Explicit")),
                SegmentChoice("implied", self.tr("Implied")),
                SegmentChoice("", self.tr("Not said")),
            ]
        )
        self._pieces = PlainLabel(wordWrap=True)
        self._hint = PlainLabel(wordWrap=True)
        self._set_up()
        self._show_evidence()

    def open_beside(self, place: QRect) -> None:
        """Show the card under a place of its parent, or over it where there is room."""
        self._beside = place
        self.show()
        self.raise_()
        self.holder.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def draft(self, polarity: str = "") -> StanceDraft:
        """Return what the card says now."""
        holder, target = self.holder.value(), self.target.value()
        about = target.value if isinstance(target, Choice) else None
        topic = target if isinstance(target, str) else None
        if isinstance(about, Target):
            topic = about.topic
        return StanceDraft(
            holder=holder.value if isinstance(holder, Choice) else None,
            target=about.entity if isinstance(about, Target) else None,
            topic=topic,
            polarity=polarity,
            explicit=_SAID[self.said.value() or ""],
            evidence=tuple(piece for piece, _ in self._evidence),
            note="",
        )

    def save(self, polarity: str) -> None:
        """Hand over the stance, or go to what is missing."""
        draft = self.draft(polarity)
        if draft.target is None and not draft.topic:
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._hint.setText(self.tr("Say first what the stance is about."))
            return
        self.close()
        self.made.emit(draft)

    def toggle_said(self) -> None:
        """Say that the stance is explicit, implied, or leave it open, in turn."""
        values = list(_SAID)
        here = values.index(self.said.value() or "")
        self.said.choose(values[(here + 1) % len(values)])

    def drop_evidence(self) -> None:
        """Take the last piece of evidence out."""
        if self._evidence:
            self._evidence.pop()
            self._show_evidence()

    def event(self, event: QEvent) -> bool:
        """Keep every key from the shortcuts of the window; fit what is shown."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the card before a line or a button does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typing = watched in (self.holder.line, self.target.line)
            if self._on_key(event, typing=typing):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the card; no other goes on to the window."""
        self._on_key(event, typing=False)
        event.accept()

    def closeEvent(self, event: QEvent) -> None:
        """Say that the card is gone, once."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and self.isVisible():
            application.focusChanged.disconnect(self._on_focus_changed)
            self.closed.emit()
        event.accept()
        self.deleteLater()

    def _on_key(self, event: QKeyEvent, *, typing: bool) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == _EXPAND:
            draft = self.draft()
            self.close()
            self.expanded.emit(draft)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier or not typing:
            return self._on_letter(event)
        else:
            return False
        return True

    def _on_letter(self, event: QKeyEvent) -> bool:
        key = event.key()
        digit = chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else ""
        polarity = self._of_key(digit)
        if polarity:
            self.save(polarity)
        elif key == Qt.Key.Key_E:
            self.toggle_said()
        elif key == Qt.Key.Key_Minus:
            self.drop_evidence()
        else:
            return False
        return True

    def _of_key(self, digit: str) -> str:
        return next((p for p, key in self._keys.items() if digit and key == digit), "")

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go when the person goes on elsewhere; not when the window loses the keys."""
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.close()

    def _segments(self, *, without: bool) -> SegmentBox:
        return SegmentBox(
            [
                SegmentChoice(
                    polarity,
                    named(self._offer.polarities, polarity),
                    key,
                    self._groups[polarity],
                )
                for polarity, key in self._keys.items()
                if (polarity in WITHOUT_STANCE) is without
            ]
        )

    def _show_evidence(self) -> None:
        lines = [quoted(_short(words)) for _, words in self._evidence]
        none = self.tr(
            "none yet: select words in the article later and press {add_evidence}"
        )
        if self._offer.required:
            none = self.tr(
                "needed in this project: select words later and press {add_evidence}"
            )
        self._pieces.setText("\n".join(lines) or with_keys(none))
        self._pieces.setProperty("muted", not lines)

    def _show_stage(self) -> None:
        typing = self.holder.line.hasFocus() or self.target.line.hasFocus()
        self._hint.setText(
            self.tr("Type to find · Enter takes it · F2 all fields · Esc closes")
            if typing
            else self.tr(
                "A digit saves · E explicit or implied · − takes evidence out"
                " · F2 all fields"
            )
        )
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._settle()

    def _settle(self) -> None:
        """Be as high as needed, and stay beside the place and inside the window."""
        self.adjustSize()
        place, room = self._beside, self._over.rect().adjusted(8, 8, -8, -8)
        # The side is chosen by the room there is, not by the height of the moment, so
        # that the card does not jump when its list closes.
        under, over = room.bottom() - place.bottom(), place.top() - room.top()
        below = under >= _TALLEST or under >= over
        top = place.bottom() + 8 if below else place.top() - 8 - self.height()
        self.move(
            max(room.left(), min(place.left(), room.right() - self.width())),
            max(room.top(), min(top, room.bottom() - self.height())),
        )

    def _go_on(self) -> None:
        first = next(iter(self._keys))
        box = self.answers if first in WITHOUT_STANCE else self.stand
        box.button(first).setFocus(Qt.FocusReason.TabFocusReason)

    def _set_up(self) -> None:
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        speak_as(self, Role.Dialog, self.tr("New stance"))
        self.setFixedWidth(_WIDTH)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 5)
        self.setGraphicsEffect(shadow)
        self._hint.setProperty("muted", True)
        self.said.choose("")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 10)
        whole.addLayout(self._grid())
        whole.addWidget(self._hint)
        for line, name in (
            (self.holder, self.tr("Holder")),
            (self.target, self.tr("Target")),
        ):
            line.set_name(name)
            line.changed.connect(self._show_stage)
        self.holder.taken.connect(self.target.setFocus)
        self.target.taken.connect(self._go_on)
        if self._offer.holders:
            self.holder.start_with(self._offer.holders[0].value)
        for box in (self.stand, self.answers, self.said):
            for button in box.findChildren(QPushButton):
                button.installEventFilter(self)
        for field in (self.holder.line, self.target.line):
            field.installEventFilter(self)
        for polarity in self._keys:
            box = self.answers if polarity in WITHOUT_STANCE else self.stand
            box.button(polarity).clicked.connect(
                lambda _checked=False, chosen=polarity: self.save(chosen)
            )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (words, field) in enumerate(
            (
                (self.tr("Holder"), self.holder),
                (self.tr("Target"), self.target),
                (self.tr("Stands"), self.stand),
                ("", self.answers),
                (self.tr("Said  E"), self.said),
                (self.tr("Evidence"), self._pieces),
            )
        ):
            label = PlainLabel(words)
            label.setProperty("muted", True)
            label.setContentsMargins(0, 5, 0, 0)
            grid.addWidget(label, row, 0, top)
            grid.addWidget(field, row, 1, top)
        self._pieces.setContentsMargins(0, 5, 0, 0)
        return grid


def _short(words: str) -> str:
    plain = words.strip('“”" ')
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rstrip() + "…"
