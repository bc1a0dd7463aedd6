"""Asks what to export and how, and says beforehand what will be lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import FormatError, PressmarkError
from pressmark.exchange.options import told_values, with_values
from pressmark.exchange.staged import MANIFEST
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.exporting.extent_form import ExtentForm
from pressmark.gui.exporting.format_list import FormatList
from pressmark.gui.exporting.losses_view import LossesView
from pressmark.gui.exporting.purposes import title_of
from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.project.exporting import Asked, check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.exchange.format import Format
    from pressmark.gui.exporting.losses_view import Titles
    from pressmark.project.exporting import ExportReport

_DEBOUNCE = 300
"""Milliseconds after the last change before losses are worked out."""

_SIZE = (980, 660)
_LIST_WIDTH = 310


class ExportDialog(QDialog):
    """Asks for format, options, extent, splits and target; shows what will be lost.

    ``foresight_wanted`` asks for the losses of :meth:`asked`, under a number by which
    they are given back to :meth:`show_losses`. ``target`` is where to write, without a
    suffix, ``shown`` the filter of the list at present, ``choices`` what was chosen
    last time.
    """

    foresight_wanted = Signal(int)

    def __init__(
        self,
        formats: Sequence[Format],
        target: Path,
        titles: Titles,
        *,
        shown: str = "",
        choices: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(*_SIZE)
        self._base = target
        self._formats = {one.name: one for one in formats if one.writes}
        self._set: dict[str, dict[str, Any]] = {}
        self._number = 0
        self._list = FormatList(list(self._formats.values()))
        self._list.setObjectName("export_formats")
        self._title = PlainLabel()
        self._title.setProperty("heading", True)
        self._about = PlainLabel(wordWrap=True)
        self._about.setProperty("muted", True)
        self._extent = ExtentForm(shown)
        self._losses = LossesView(titles)
        self._target = QLineEdit()
        self._target.setObjectName("export_target")
        self._target.setAccessibleName(self.tr("To"))
        self._taken = PlainLabel(wordWrap=True)
        self._taken.setObjectName("export_taken")
        self._taken.setProperty("muted", True)
        self._voice = Voice(self)
        self._refused = PlainLabel(wordWrap=True)
        self._refused.setObjectName("export_refused")
        self._refused.hide()
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self._look)
        self._lay_out()
        self._choose(choices or {})
        self._show_format()
        self._suggest_target()
        self._list.chosen.connect(self._on_format)
        self._extent.changed.connect(self._on_change)
        self._list.narrowed.connect(self._on_narrowed)
        self._target.textChanged.connect(self._on_target)
        self._list.search.setFocus()

    def format_name(self) -> str:
        """Return the name of the chosen format."""
        return self._list.name()

    def asked(self) -> Asked:
        """Return what is to be written.

        Raises:
            FormatError: Something that was entered makes no sense.
        """
        made = self._extent.options.made() or self._formats[self.format_name()]
        return self._extent.asked(made)

    def target(self) -> Path:
        """Return the file or folder to be written."""
        return Path(self._target.text().strip()).expanduser()

    def choices(self) -> dict[str, Any]:
        """Return what is chosen, as JSON values to be remembered."""
        self._keep_options()
        return {
            "format": self.format_name(),
            "options": self._set,
            **self._extent.choices(),
        }

    def show_losses(self, number: int, report: ExportReport) -> None:
        """Show what would be written and lost, if nothing was changed meanwhile."""
        if number == self._number:
            self._losses.show_report(report)

    def show_failure(self, number: int, error: PressmarkError) -> None:
        """Show why it cannot be written, if nothing was changed meanwhile."""
        if number == self._number:
            self._losses.show_fault(said(error))

    def show_refusal(self, words: str) -> None:
        """Say why nothing could be written, until something is chosen otherwise."""
        self._refused.setText(words)
        self._refused.setVisible(bool(words))
        self._allow()
        if words:
            self._target.setFocus()
            self._voice.say(words)

    def accept(self) -> None:
        """Agree, if what was named can be written."""
        try:
            check(self.asked(), self.target())
        except FormatError as error:
            self.show_refusal(said(error))
            return
        self.show_refusal("")
        super().accept()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is with looking at what would be lost."""
        self._losses.show_looking(done, total)

    def start(self) -> None:
        """Ask for the losses of what is chosen at first."""
        self._look()

    def _choose(self, choices: dict[str, Any]) -> None:
        kept = choices.get("options")
        if isinstance(kept, dict):
            self._set = {
                name: values
                for name, values in kept.items()
                if isinstance(values, dict)
            }
        wanted = str(choices.get("format", ""))
        self._list.choose(wanted if wanted in self._formats else "jsonl")
        self._extent.choose(choices)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._list)
        self._list.setFixedWidth(_LIST_WIDTH)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._title)
        right.addWidget(self._about)
        right.addWidget(self._extent, 1)
        right.addWidget(self._losses)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addWidget(self._right, 1)
        kept = self._right.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._right.setSizePolicy(kept)
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        to = PlainLabel(self.tr("To"))
        to.setBuddy(self._target)
        place = QHBoxLayout()
        place.addWidget(to)
        place.addWidget(self._target, 1)
        place.addWidget(browse)
        foot = QHBoxLayout()
        foot.addWidget(self._taken, 1)
        foot.addWidget(self._buttons())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(10)
        whole.addLayout(both, 1)
        whole.addLayout(place)
        whole.addWidget(self._refused)
        whole.addLayout(foot)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._write = QPushButton(self.tr("Export"))
        self._write.setProperty("primary", True)
        self._write.setObjectName("export_now")
        self._write.setDefault(True)
        buttons.addButton(self._write, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            # Else Enter would cancel while Export cannot be pressed, and ever after.
            cast("QPushButton", button).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        return buttons

    def _on_format(self) -> None:
        self._keep_options()
        self._show_format()
        self._suggest_target()
        self._on_change()

    def _keep_options(self) -> None:
        """Remember the options of the format that is shown, for when it is again."""
        made = self._extent.options.made()
        if made is not None:
            self._set[made.name] = dict(told_values(made))

    def _show_format(self) -> None:
        made = self._formats[self.format_name()]
        self._title.setText(title_of(made))
        self._about.setText(f"{said(made.summary)} ({made.name})")
        try:
            made = with_values(made, self._set.get(made.name, {}))
        except FormatError:
            # Remembered of another version, which had other options.
            self._set.pop(made.name, None)
        self._extent.options.show_format(made)
        self._extent.show_options(title_of(made))

    def _suggest_target(self) -> None:
        suffix = ""
        if not self._extent.is_split():
            suffix = next(iter(self._formats[self.format_name()].suffixes), "")
        self._target.setText(f"{self._base}{suffix}")

    def _on_narrowed(self) -> None:
        """Show and write nothing while no format is for what is looked for."""
        self._right.setVisible(self._is_chosen())
        self._allow()

    def _is_chosen(self) -> bool:
        return bool(self._list.names())

    def _on_target(self) -> None:
        self.show_refusal("")

    def _on_change(self) -> None:
        self.show_refusal("")
        if self._target.text() in self._suggestions():
            self._suggest_target()
        self._allow()
        # What is being worked out holds for something else.
        self._number += 1
        self._losses.show_looking()
        self._later.start()

    def _suggestions(self) -> set[str]:
        """Return what the target can be called as long as nobody named it."""
        suffixes = ("", *(s for one in self._formats.values() for s in one.suffixes))
        return {f"{self._base}{suffix}" for suffix in suffixes}

    def _look(self) -> None:
        self._allow()
        fault = self._extent.fault()
        if fault:
            self._losses.show_fault(fault)
        else:
            self._losses.show_looking()
            self.foresight_wanted.emit(self._number)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), str(self.target())
        )
        if chosen:
            self._target.setText(chosen)

    def _allow(self) -> None:
        named = bool(self._target.text().strip())
        # What was refused is told of already.
        is_told = named and not self._refused.text()
        self._taken.setText(self._taken_words() if is_told else "")
        able = named and self._is_chosen() and not self._extent.fault()
        self._write.setEnabled(able)
        self._write.setDefault(True)

    def _taken_words(self) -> str:
        if not self._is_chosen():
            return self.tr("No format is chosen.")
        target = self.target()
        if target.is_file():
            return self.tr("This file exists and will be replaced.")
        if not target.exists():
            return ""
        if (target / MANIFEST).is_file():
            return self.tr("This folder has a former export, which will be replaced.")
        if any(target.iterdir()):
            return self.tr(
                "This folder exists. Unless it holds only what this format writes,"
                " choose a name that is not taken."
            )
        return ""
