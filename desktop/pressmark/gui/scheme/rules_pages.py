"""The pages of a scheme on which things are switched on and off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from pressmark.gui.plain import PlainLabel
from pressmark.model.layer import Layer
from pressmark.model.scheme import REQUIRED, Rule, Scheme


class _SwitchPage(QWidget):
    """Boxes to tick, each with a line about it. ``edited`` has what is ticked."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        # The boxes take the keys, and are scrolled to.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def take_keys(self) -> None:
        """Give the first box the keyboard."""
        box = next(iter(self.boxes.values()), None)
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, words: str, about: str) -> None:
        heading = PlainLabel(words)
        heading.setProperty("section", True)
        heading.setContentsMargins(0, 8, 0, 0)
        said = PlainLabel(about, wordWrap=True)
        said.setProperty("muted", True)
        self._column.addWidget(heading)
        self._column.addWidget(said)

    def _add(self, value: str, words: str, about: str) -> None:
        box = QCheckBox(words)
        box.setObjectName(f"switch_{value}")
        box.setAccessibleDescription(about)
        box.clicked.connect(self._on_clicked)
        said = PlainLabel(about, wordWrap=True)
        said.setProperty("muted", True)
        said.setContentsMargins(22, 0, 0, 6)
        said.setVisible(bool(about))
        self.boxes[value] = box
        self._column.addWidget(box)
        self._column.addWidget(said)

    def _tick(self, ticked: frozenset[str], *, editable: bool) -> None:
        for value, box in self.boxes.items():
            box.setChecked(value in ticked)
            box.setEnabled(editable)

    def _on_clicked(self) -> None:
        ticked = {value for value, box in self.boxes.items() if box.isChecked()}
        self.edited.emit(frozenset(ticked))


class LayersPage(_SwitchPage):
    """Which layers a project has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head(
            self.tr("What is annotated"),
            self.tr(
                "A layer that is off is neither suggested nor offered: it has no tab,"
                " no entry in the legend and no action. What is annotated in it"
                " already stays, and is there again when it is switched on."
            ),
        )
        for layer, words, about in _layers():
            self._add(layer.value, words, about)
        self._column.addStretch(1)

    def show_scheme(self, scheme: Scheme, *, editable: bool) -> None:
        """Show which layers are on."""
        self._tick(frozenset(one.value for one in scheme.layers), editable=editable)


class RulesPage(_SwitchPage):
    """What is asked of annotations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head(
            self.tr("Required fields"),
            self.tr(
                "What lacks one is marked on its card, is found with doubt: in the"
                " search, and is said once before an article is done. Nothing is ever"
                " forbidden."
            ),
        )
        words = _rules()
        for rule in REQUIRED:
            self._add(rule.value, words[rule], "")
        self._head(
            self.tr("What is looked at"),
            self.tr("What is worth a second look is marked on its card."),
        )
        for rule in Rule:
            if rule not in REQUIRED:
                self._add(rule.value, words[rule], "")
        self._column.addStretch(1)

    def show_scheme(self, scheme: Scheme, *, editable: bool) -> None:
        """Show which rules are looked at."""
        self._tick(frozenset(one.value for one in scheme.rules), editable=editable)


def _layers() -> tuple[tuple[Layer, str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            Layer.ATTRIBUTIONS,
            translate("scheme", "Quotes"),
            translate("scheme", "Who said what: sources, cues, contents"),
        ),
        (
            Layer.MENTIONS,
            translate("scheme", "Mentions"),
            translate("scheme", "Names of persons, organizations, places…"),
        ),
        (
            Layer.ENTITIES,
            translate("scheme", "Entities"),
            translate("scheme", "Which mentions are of the same one, in all articles"),
        ),
        (
            Layer.STANCES,
            translate("scheme", "Stances"),
            translate("scheme", "Who stands where, with the evidence"),
        ),
        (
            Layer.REGIONS,
            translate("scheme", "Parts of the page"),
            translate("scheme", "Headline, byline, captions, adverts…"),
        ),
        (
            Layer.METADATA,
            translate("scheme", "Details of the article"),
            translate("scheme", "Headline, outlet, date and byline are looked for"),
        ),
    )


def _rules() -> dict[Rule, str]:
    translate = QCoreApplication.translate
    return {
        Rule.EVIDENCE: translate("scheme", "A stance has evidence"),
        Rule.SPEAKER: translate("scheme", "A quote has a speaker"),
        Rule.SOURCE: translate("scheme", "A quote has a source"),
        Rule.CUE: translate("scheme", "A quote has a cue"),
        Rule.ENTITY: translate("scheme", "A mention refers to an entity"),
        Rule.EXPLICIT: translate(
            "scheme", "A stance is said to be explicit or implied"
        ),
        Rule.MARKS: translate(
            "scheme", "Every quotation mark of an article is accounted for"
        ),
        Rule.UNMARKED: translate(
            "scheme", "A direct quote has quotation marks in it or around it"
        ),
        Rule.IN_MARKS: translate(
            "scheme", "An indirect quote does not stand in quotation marks as a whole"
        ),
        Rule.OPEN_MARK: translate(
            "scheme", "No quotation mark in a quote has lost its pair"
        ),
        Rule.SOURCE_INSIDE: translate(
            "scheme", "The source of a quote is not in its own content"
        ),
        Rule.OVERLAP: translate(
            "scheme", "A quote shares no words with another that does not report it"
        ),
    }
