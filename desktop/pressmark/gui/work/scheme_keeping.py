"""The project's scheme: its window, and what is done in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from pressmark.errors import PressmarkError
from pressmark.gui.actions import step_words
from pressmark.gui.dialogs.messages import tell_error
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import label_name
from pressmark.gui.scheme.new_label import annotations_with, family_of, new_label
from pressmark.gui.work.going import going
from pressmark.model.progress import Cancelled
from pressmark.model.rotation import Why
from pressmark.model.scheme import Label, LabelKind, Scheme, with_labels
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.kwic.line import KwicLine
    from pressmark.gui.memory import Memory
    from pressmark.gui.scheme.guidelines_text import Section
    from pressmark.gui.scheme.label_model import Use
    from pressmark.gui.scheme.label_page import Wish
    from pressmark.gui.scheme.scheme_window import SchemeWindow
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.securing import Secure
    from pressmark.project.project import Changed, Project

_FOLLOWING = 120
"""Milliseconds without a step after which the labels in use are counted again."""
_COUNTED = frozenset({"mention", "region", "stance", "entity", "document"})
"""The tables by which labels are counted; a step that leaves them leaves the counts."""


class SchemeKeeping(QObject):
    """Holds the window, made when it is first asked for, and does what it asks."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        memory: Memory,
        window: QWidget,
        *,
        secure: Secure,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._secure = secure
        self._article = article
        self._memory = memory
        self._window = window
        self._shown: SchemeWindow | None = None
        self._counts: dict[LabelKind, dict[str, Use]] | None = None
        self._following = QTimer(self, singleShot=True, interval=_FOLLOWING)
        self._following.timeout.connect(self._refresh)
        self._wishes: dict[str, Callable[[Wish], None]] = {
            "add": self._add,
            "adopt": self._adopt,
            "merge": self._merge,
            "split": self._split,
            "delete": self._delete,
        }
        self._asked: dict[str, Callable[[], None]] = {
            "ready": self._ask_ready,
            "import": self._import,
            "export": self._export,
        }
        focus.project_changed.connect(self._close)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"scheme": self.show}

    def show(self) -> None:
        """Show the scheme of the project."""
        self._open().take_keys()

    def show_section(self, section: Section | None) -> None:
        """Let the guidelines be written: of a label, or of the work as a whole."""
        window = self._open()
        if section is None or section.kind is None:
            window.show_page(window.guidelines)
        else:
            window.show_label(section.kind, section.label)
            window.labels[section.kind].guideline.edit.setFocus()

    def follow(self, changed: Changed) -> None:
        """Show the scheme, and how often labels are used, as a step has changed it."""
        counted = not changed.tables.isdisjoint(_COUNTED)
        if counted:
            self._counts = None
        if self._shown is None or not self._shown.isVisible():
            return
        if "scheme" in changed.tables:
            self._refresh()
        elif counted:
            self._following.start()

    @property
    def _project(self) -> Project:
        return self._focus.project

    @property
    def _scheme(self) -> Scheme:
        return self._focus.project.scheme

    def _open(self) -> SchemeWindow:
        # Who leaves the scheme as it is does not wait for its window at the start.
        from pressmark.gui.scheme.scheme_window import SchemeWindow  # noqa: PLC0415  (made when first asked for)

        self._focus.project  # noqa: B018  (says that no project is open)
        if self._shown is None:
            shown = SchemeWindow(self._window)
            shown.edited.connect(self._change)
            shown.wished.connect(self._on_wish)
            shown.asked.connect(lambda what: self._try(self._asked[what]))
            shown.steps.connect(self._step)
            shown.left.connect(self._leave)
            self._shown = shown
        self._shown.say("")
        self._refresh()
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        return self._shown

    def _refresh(self) -> None:
        self._following.stop()
        if self._shown is not None and self._focus.is_open:
            editable = self._focus.is_writable
            self._shown.show_scheme(self._scheme, self._uses(), editable=editable)

    def _uses(self) -> dict[LabelKind, dict[str, Use]]:
        from pressmark.gui.scheme.label_model import Use  # noqa: PLC0415  (as above)

        if self._counts is None:
            self._counts = {
                kind: {
                    one: Use(use.annotations, use.articles)
                    for one, use in found.items()
                }
                for kind, found in queries.label_uses(self._project).items()
            }
        # One that was added and taken back again is nobody's.
        return {
            kind: {
                one: use
                for one, use in found.items()
                if use.annotations or self._scheme.label(one, kind)
            }
            for kind, found in self._counts.items()
        }

    def _close(self) -> None:
        self._following.stop()
        self._counts = None
        if self._shown is not None:
            shown, self._shown = self._shown, None
            # What was being written was of the project that is closed now.
            shown.blockSignals(True)
            shown.close()
            shown.deleteLater()

    def _leave(self) -> None:
        self._window.activateWindow()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.said.emit(words)
        if self._shown is not None:
            self._shown.say(words)

    def _try(self, done: Callable[[], None]) -> None:
        try:
            done()
        except Cancelled:
            self._say(self.tr("Nothing was changed."))
        except PressmarkError as error:
            tell_error(self._shown or self._window, error, self._say)
        self._refresh()

    def _change(self, scheme: Scheme) -> None:
        def change() -> None:
            if scheme != self._scheme:
                commands.change_scheme(self._project, scheme)
                self._say("")

        self._try(change)

    def _step(self, which: str) -> None:
        def taken() -> None:
            back = which == "undo"
            turn = self._project.undo if back else self._project.redo
            words = self.tr("Taking back…") if back else self.tr("Doing again…")
            with self._progress(words) as progress:
                kind = turn(progress)
            if kind is not None:
                said = self.tr("Undone: {}") if back else self.tr("Done again: {}")
                self._say(said.format(step_words(kind)))

        self._try(taken)

    def _on_wish(self, wish: Wish) -> None:
        self._try(lambda: self._wishes[wish.what](wish))

    def _add(self, wish: Wish) -> None:
        made = new_label(self._scheme, wish.kind, self.tr("New label"))
        self._add_label(wish.kind, made)
        if self._shown is not None:
            page = self._shown.labels[wish.kind]
            page.go_to(made.id)
            page.table.rename()

    def _adopt(self, wish: Wish) -> None:
        for one in wish.labels:
            if self._scheme.label(one, wish.kind) is None:
                self._add_label(wish.kind, Label(one, one, family_of(wish.kind)))

    def _add_label(self, kind: LabelKind, label: Label) -> None:
        labels = (*self._scheme.labels(kind), label)
        scheme = with_labels(self._scheme, kind, labels)
        commands.change_scheme(self._project, scheme)
        self._refresh()

    def _all_labels(self, kind: LabelKind) -> list[Label]:
        """Return the labels of the scheme, and those in use that it lacks."""
        known = self._scheme.labels(kind)
        ids = {label.id for label in known}
        used = self._uses().get(kind, {})
        return [*known, *(Label(one, one) for one in sorted(used) if one not in ids)]

    def _merge(self, wish: Wish) -> None:
        from pressmark.gui.scheme.fate_dialogs import MergeDialog  # noqa: PLC0415  (as above)

        labels, uses = self._all_labels(wish.kind), self._uses().get(wish.kind, {})
        dialog = MergeDialog(labels, wish.labels, uses, self._shown)
        if _agreed(dialog):
            kept, merged = dialog.remaining(), dialog.merged()
            self._secure(Why.LABELS, annotations_with(uses, merged), self._shown)
            with self._progress(self.tr("Merging labels…")) as progress:
                commands.merge_labels(
                    self._project, wish.kind, kept, *merged, progress=progress
                )
            self._say(with_keys(self.tr("Merged. {undo} takes it back.")))
            if self._shown is not None:
                self._refresh()
                self._shown.labels[wish.kind].go_to(kept)

    def _delete(self, wish: Wish) -> None:
        from pressmark.gui.scheme.fate_dialogs import DeleteDialog  # noqa: PLC0415  (as above)
        from pressmark.gui.scheme.label_model import Use  # noqa: PLC0415  (as above)

        labels, uses = self._all_labels(wish.kind), self._uses().get(wish.kind, {})
        deleted = [label for label in labels if label.id in wish.labels]
        found = [uses.get(label.id, Use()) for label in deleted]
        use = Use(
            sum(one.annotations for one in found),
            max((one.articles for one in found), default=0),
        )
        instead = None
        if use.annotations:
            dialog = DeleteDialog(labels, deleted, use, self._shown)
            if not _agreed(dialog):
                return
            instead = dialog.replacement()
        self._secure(Why.LABELS, use.annotations, self._shown)
        with (
            self._progress(self.tr("Deleting labels…")) as progress,
            self._project.step("delete_label"),
        ):
            for label in deleted:
                commands.delete_label(
                    self._project,
                    wish.kind,
                    label.id,
                    instead=instead,
                    progress=progress,
                )
        self._say(with_keys(self.tr("Deleted. {undo} brings it back.")))

    def _split(self, wish: Wish) -> None:
        from pressmark.gui.scheme.split_dialog import SplitDialog  # noqa: PLC0415  (as above)

        source = wish.labels[0]
        known = {label.id: label for label in self._all_labels(wish.kind)}
        uses = self._uses().get(wish.kind, {})
        count = uses[source].annotations if source in uses else 0
        lines = self._lines(wish.kind, known[source])
        dialog = SplitDialog(known[source], lines, count, self._shown)
        if _agreed(dialog):
            self._secure(Why.LABELS, len(dialog.annotations()), self._shown)
            made = new_label(self._scheme, wish.kind, dialog.label_name())
            made = replace(made, group=known[source].group)
            with self._progress(self.tr("Splitting the label…")) as progress:
                commands.split_label(
                    self._project,
                    wish.kind,
                    source,
                    made,
                    dialog.annotations(),
                    progress=progress,
                )
            many = self.tr("%Ln annotations", "", len(dialog.annotations()))
            words = self.tr("{} are “{}” now. {undo} takes it back.")
            self._say(with_keys(words, many, label_name(made)))
            if self._shown is not None:
                self._refresh()
                self._shown.labels[wish.kind].go_to(made.id)

    def _lines(self, kind: LabelKind, label: Label) -> Iterator[KwicLine]:
        from pressmark.gui.kwic.line import KwicLine, Tick  # noqa: PLC0415  (as above)
        from pressmark.gui.label_words import style_of  # noqa: PLC0415  (as above)

        for hit in queries.annotations_with(self._project, kind, label.id):
            yield KwicLine(hit, group=style_of(label), tick=Tick.OFF)

    def _progress(self, words: str) -> going:
        return going(words, self._shown or self._window)

    def _ask_ready(self) -> None:
        from pressmark.gui.scheme.ready_dialog import ReadyDialog  # noqa: PLC0415  (as above)

        dialog = ReadyDialog(self._shown)
        if _agreed(dialog):
            self._replace(dialog.scheme())

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._shown,
            self.tr("Import a scheme"),
            str(self._memory.folder("schemes")),
            self.tr("Schemes (*.toml *.json *.qdc);;All files (*)"),
        )
        if chosen:
            self._memory.keep_folder("schemes", Path(chosen).parent)
            from pressmark.exchange.scheme_file import scheme_of  # noqa: PLC0415  (as above)

            self._replace(scheme_of(Path(chosen)))

    def _export(self) -> None:
        folder = self._memory.folder("schemes")
        chosen, _ = QFileDialog.getSaveFileName(
            self._shown,
            self.tr("Export the scheme"),
            str(folder / f"{self._scheme.name}.toml"),
            self.tr("Schemes (*.toml)"),
        )
        if chosen:
            from pressmark.exchange.scheme_file import write_scheme  # noqa: PLC0415  (as above)

            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(".toml")
            self._memory.keep_folder("schemes", path.parent)
            write_scheme(self._scheme, path)
            self._say(self.tr("The scheme is in {}.").format(path))

    def _replace(self, scheme: Scheme) -> None:
        from pressmark.gui.scheme.replace_dialog import (  # noqa: PLC0415  (as above)
            ReplaceDialog,
            lost_labels,
        )

        lost = lost_labels(self._scheme, scheme, self._uses())
        dialog = ReplaceDialog(self._scheme, scheme, lost, self._shown)
        if _agreed(dialog):
            every = sum(annotations_with(one, one) for one in self._uses().values())
            self._secure(Why.SCHEME, every, self._shown)
            with self._progress(self.tr("Taking the scheme…")) as progress:
                commands.replace_scheme(
                    self._project,
                    dialog.scheme(),
                    dialog.mapping(),
                    progress=progress,
                )
            words = self.tr("The scheme is “{}” now. {undo} takes it back.")
            self._say(with_keys(words, scheme.name))


def _agreed(dialog: QDialog) -> bool:
    """Have a dialog answered; say whether the person agreed."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
