"""The settings as the window has them: asked for, chosen, handed on to be kept."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.gui.article.typography import Type
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.theme import SANS
from pressmark.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.actions import Actions
    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.article.view import ArticleView
    from pressmark.gui.dialogs import settings_dialog
else:
    globals().update(deferred("pressmark.gui.dialogs", "settings_dialog"))

_THEMES = {
    "follow_system": "system",
    "light": "light",
    "dark": "dark",
    "contrast": "contrast",
    "contrast_dark": "contrast_dark",
}
_ZOOM_STEP = 10
_LINES_STEP = 10
_MEASURE_STEP = 6
_READING = ("zoom", "line_height", "measure", "typeface")


class Preferences(QObject):
    """Holds the settings; ``changed`` carries new ones, to be kept and followed."""

    changed = Signal(object)
    said = Signal(str)

    def __init__(
        self, settings: Settings, article: ArticlePanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._article = article
        self._window = window

    def settings(self) -> Settings:
        """Return the settings as they are now."""
        return self._settings

    def adopt(self, settings: Settings) -> None:
        """Follow settings that were changed in another window."""
        if settings != self._settings:
            self._settings = settings
            self._show()

    def dress(self, view: ArticleView) -> None:
        """Have an article that was just made set as the settings say."""
        self._set(view)
        view.zoom_changed.connect(self._on_zoom)

    def _show(self) -> None:
        for view in self._article.views:
            self._set(view)

    def _set(self, view: ArticleView) -> None:
        view.set_look(look_of(self._settings))
        view.set_snapping(self._settings.snap_to_words)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            **{name: partial(self._choose_theme, name) for name in _THEMES},
            "zoom_in": partial(self._zoom_by, _ZOOM_STEP),
            "zoom_out": partial(self._zoom_by, -_ZOOM_STEP),
            "zoom_reset": partial(self._on_zoom, 100),
            "lines_apart": partial(self._change, "line_height", _LINES_STEP),
            "lines_closer": partial(self._change, "line_height", -_LINES_STEP),
            "lines_longer": partial(self._change, "measure", _MEASURE_STEP),
            "lines_shorter": partial(self._change, "measure", -_MEASURE_STEP),
            "typeface": self._other_typeface,
            "text_reset": self._as_usual,
            "settings": self.ask,
        }

    def show_in(self, actions: Actions) -> None:
        """Tick in the menu which theme is chosen."""
        for name, choice in _THEMES.items():
            actions[name].setChecked(choice == self._settings.theme)

    def ask(self) -> None:
        """Have the settings changed in a dialog."""
        dialog = settings_dialog.SettingsDialog(self._settings, self._window)
        dialog.changed.connect(self._preview)
        if dialog.exec() == settings_dialog.SettingsDialog.DialogCode.Accepted:
            before = self._settings
            self._keep(dialog.settings())
            self._show()
            if _searched_by(before) != _searched_by(self._settings):
                self.said.emit(
                    with_keys(
                        self.tr(
                            "This counts from the next search on. {look_again} looks"
                            " again."
                        )
                    )
                )
        else:
            self._show()
        dialog.deleteLater()

    def _preview(self, settings: Settings) -> None:
        """Set the articles as a dialog says that is still open."""
        for view in self._article.views:
            view.set_look(look_of(settings), told=False)

    def _change(self, name: str, step: int) -> None:
        """Change one setting by a step, as far as it goes; say what it is now."""
        field = next(field for field in fields(self._settings) if field.name == name)
        lowest, highest = field.metadata["range"]
        wanted = getattr(self._settings, name) + step
        self._keep_and_show(**{name: max(lowest, min(wanted, highest))})

    def _other_typeface(self) -> None:
        sans = self._settings.typeface == SANS[0]
        self._keep_and_show(typeface="" if sans else SANS[0])

    def _as_usual(self) -> None:
        usual = {f.name: f.default for f in fields(Settings) if f.name in _READING}
        self._keep_and_show(**usual)

    def _keep_and_show(self, **changed: Any) -> None:  # noqa: ANN401  (settings of any type)
        self._keep(replace(self._settings, **changed))
        self._show()

    def _choose_theme(self, name: str) -> None:
        self._keep(replace(self._settings, theme=_THEMES[name]))

    def _zoom_by(self, step: int) -> None:
        view = self._article.view
        view.set_zoom(view.zoom() + step)

    def _on_zoom(self, percent: int) -> None:
        self._keep(replace(self._settings, zoom=percent))
        self._show()

    def _keep(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)


def look_of(settings: Settings) -> Type:
    """Return how articles are to be set by the settings."""
    return Type(
        zoom=settings.zoom / 100,
        leading=settings.line_height / 100,
        measure=settings.measure,
        typeface=settings.typeface,
    )


def _searched_by(settings: Settings) -> tuple[object, ...]:
    """Return the settings that decide what is suggested."""
    return settings.least_speech, settings.least_attitude, settings.capitals_speak
