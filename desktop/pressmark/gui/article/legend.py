"""The legend of the layers, by which each is shown or hidden in the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QToolButton, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.key_button import Swatch
from pressmark.gui.keys.keymap import KeyTip
from pressmark.gui.theme import LIGHT, SANS, Theme, font, group_color
from pressmark.model.layer import Layer
from pressmark.model.scheme import NEWS, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from pressmark.gui.actions import Actions
    from pressmark.model.bundle import Bundle
    from pressmark.model.scheme import Scheme

_GROUPS = (
    ("person", "Person"),
    ("organization", "Organization"),
    ("place", "Place"),
    ("other", "Other"),
)
_SPACING = 8
_CLOSE = 2
_NAMED_GROUPS = frozenset({"person", "organization", "place"})


class Legend(QWidget):
    """A swatch for quotes, one for attitudes and one for each family of mentions.

    Where there is no room for their names there are the colours alone, and where there
    is none for those, a menu. ``attitudes_toggled`` tells that attitudes are to be
    shown or hidden everywhere; the others are shown or hidden in the article.
    """

    changed = Signal()
    attitudes_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, Role.Grouping, self.tr("Shown in the article"))
        self._quotes = self._swatch("quotes", self.tr("Quotes"))
        self._attitudes = self._swatch("attitudes", self.tr("Attitudes"))
        self._groups = {
            group: self._swatch(group, self.tr(words)) for group, words in _GROUPS
        }
        self._scheme = NEWS
        self._theme = LIGHT
        self._off: frozenset[str] = frozenset()
        self._menu = QToolButton()
        self._menu.setObjectName("layers_menu")
        self._menu.setText(self.tr("Layers ▾"))
        self._menu.setFont(font(SANS, 12))
        self._menu.setAccessibleName(self.tr("Layers"))
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setToolTip(self.tr("Show or hide layers in the article"))
        self._menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        # What is needed is told below: the names are no reason to stay wide.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch(1)
        for swatch in self.swatches().values():
            self._row.addWidget(swatch)
        self._wide = QSize()
        self._narrow = 0
        self._measure()
        self._row.addWidget(self._menu)
        self._menu.hide()
        self._attitudes.toggled.connect(self.attitudes_toggled)

    def sizeHint(self) -> QSize:
        """Return the room that all the names need."""
        return self._wide

    def minimumSizeHint(self) -> QSize:
        """Return the room of the menu: names give way rather than the article."""
        return self._menu.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the colours alone where the names do not fit, or else the menu."""
        super().resizeEvent(event)
        short = self.width() < self._wide.width()
        in_menu = self.width() < self._narrow
        for name, swatch in self.swatches().items():
            swatch.set_short(short)
            swatch.setHidden(in_menu or name in self._off)
        self._menu.setVisible(in_menu)
        self._row.setSpacing(_CLOSE if short else _SPACING)

    def swatches(self) -> dict[str, Swatch]:
        """Return the swatches by what they show and hide."""
        return {"quotes": self._quotes, "attitudes": self._attitudes, **self._groups}

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._quotes.set_colors(theme, theme.quote, theme.quote_border)
        self._attitudes.set_colors(theme, theme.attitude, theme.attitude_border)
        self._theme = theme
        for group, swatch in self._groups.items():
            color = group_color(theme, _style(self._scheme, group))
            swatch.set_colors(theme, color, color)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show what a scheme has: its layers and families, in its colours."""
        if scheme is self._scheme:
            return
        self._scheme = scheme
        self.set_theme(self._theme)
        off = _off(scheme)
        if off != self._off:
            self._off = off
            for name, swatch in self.swatches().items():
                swatch.setHidden(name in off)
            self._measure()
            self.changed.emit()

    def toggles(self) -> dict[str, Callable[[], None]]:
        """Return what shows and hides each layer, by the id of its action."""
        return {f"show_{name}": s.toggle for name, s in self.swatches().items()}

    def show_in(self, actions: Actions) -> None:
        """Tick in the menus what is shown."""
        menu = QMenu(self)
        for name, swatch in self.swatches().items():
            action = actions[f"show_{name}"]
            action.setChecked(swatch.isChecked())
            KeyTip(swatch, action)
            swatch.toggled.connect(action.setChecked)
            menu.addAction(action)
        self._menu.setMenu(menu)

    def show_attitudes(self, shown: bool) -> None:
        """Switch attitudes on or off, as the person left them."""
        self._attitudes.setChecked(shown)

    def _measure(self) -> None:
        """Work out the room that is needed: with names, and of the colours alone."""
        self._wide = self._row.sizeHint()
        self._narrow = self._colors_width()
        self.updateGeometry()

    def _colors_width(self) -> int:
        """Return the room that the colours alone need."""
        swatches = [
            one for name, one in self.swatches().items() if name not in self._off
        ]
        for swatch in swatches:
            swatch.set_short(True)
        widths = [swatch.sizeHint().width() + _CLOSE for swatch in swatches]
        for swatch in swatches:
            swatch.set_short(False)
        return sum(widths) + _CLOSE

    def layers(self) -> frozenset[Layer]:
        """Return the layers that are shown. Those without a swatch always are."""
        hidden = set() if self._quotes.isChecked() else {Layer.ATTRIBUTIONS}
        return frozenset(Layer) - hidden - _layers_off(self._scheme)

    def hidden_groups(self) -> frozenset[str]:
        """Return the families of labels whose mentions are hidden."""
        return frozenset(
            group for group, swatch in self._groups.items() if not swatch.isChecked()
        )

    def _swatch(self, name: str, words: str) -> Swatch:
        family = name if name in dict(_GROUPS) else ""
        swatch = Swatch(words, family=family, dotted=name == "attitudes")
        swatch.setObjectName(f"swatch_{name}")
        swatch.toggled.connect(self.changed)
        return swatch


def without_groups(bundle: Bundle, scheme: Scheme, hidden: frozenset[str]) -> Bundle:
    """Return a bundle without the mentions whose labels are of hidden families.

    Labels of no family with a swatch of its own belong to “other”.
    """
    if not hidden:
        return bundle
    groups = {
        label.id: label.group if label.group in _NAMED_GROUPS else "other"
        for label in scheme.mention_labels
    }
    shown = tuple(
        mention
        for mention in bundle.mentions
        if groups.get(mention.label, "other") not in hidden
    )
    return replace(bundle, mentions=shown)


def _layers_off(scheme: Scheme) -> frozenset[Layer]:
    """Return the layers that a scheme has off and that are shown in the article."""
    shown = {Layer.ATTRIBUTIONS, Layer.MENTIONS, Layer.STANCES, Layer.REGIONS}
    return frozenset(shown - scheme.layers)


def _off(scheme: Scheme) -> frozenset[str]:
    """Return the swatches that a scheme has no use for."""
    quotes = {"quotes", "attitudes"}
    off = set() if Layer.ATTRIBUTIONS in scheme.layers else quotes
    if Layer.MENTIONS not in scheme.layers:
        return frozenset(off | {group for group, _ in _GROUPS})
    return frozenset(off | {g for g, _ in _GROUPS if not _labels_of(scheme, g)})


def _labels_of(scheme: Scheme, group: str) -> list[Label]:
    """Return the labels that a swatch stands for."""
    return [
        label
        for label in scheme.mention_labels
        if (label.group if label.group in _NAMED_GROUPS else "other") == group
    ]


def _style(scheme: Scheme, group: str) -> str:
    """Return the colour of a swatch: that of its labels if they agree on one."""
    colors = {label.color for label in _labels_of(scheme, group)}
    return colors.pop() or group if len(colors) == 1 else group
