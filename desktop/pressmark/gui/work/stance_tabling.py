"""The table of an article's stances: what its keys do, and the rule for evidence."""

from __future__ import annotations

from collections import defaultdict
from itertools import cycle, dropwhile, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.label_words import polarity_keys
from pressmark.gui.stances.parties import (
    holder_choices,
    target_choices,
)
from pressmark.model.stance_table import Target
from pressmark.project import commands, queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.stances.matrix import Matrix
    from pressmark.gui.stances.matrix_panel import MatrixPanel
    from pressmark.gui.work.evidence_making import EvidenceMaking
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.stance_making import StanceMaking
    from pressmark.model.ids import AnnotationId, DocumentId, EntityId
    from pressmark.model.stance import Stance
    from pressmark.project.project import Changed


class StanceTabling(QObject):
    """Opens the table, works it out while it is open, and runs its commands."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        making: StanceMaking,
        evidence: EvidenceMaking,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._making = making
        self._evidence = evidence
        self._window = window
        self._panel: MatrixPanel | None = None
        self._holders: defaultdict[DocumentId, list[EntityId]]
        self._holders = defaultdict(list)
        self._targets: dict[Target, str] = {}
        self._shown_piece: tuple[AnnotationId, int] | None = None
        focus.project_changed.connect(self._on_project)
        focus.bundle_changed.connect(self._refresh)
        self._on_project()

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "stance_matrix": self.open,
            "evidence_rule": self.switch_rule,
        }

    def open(self) -> None:
        """Open the table and go there; from the table, go back and close it."""
        panel = self._panel or self._made()
        if panel.isVisible() and panel.isAncestorOf(
            self._focused() or self._article.view
        ):
            self._leave()
            return
        panel.show()
        self._refresh()
        panel.take_keys()

    def switch_rule(self) -> None:
        """Have stances of the project need evidence, or not any more."""
        required = not self._focus.project.scheme.evidence_required
        commands.set_evidence_required(self._focus.project, required)
        words = self.tr("Stances need no evidence in this project any more.")
        if required:
            words = self.tr(
                "Stances of this project need evidence now, except where none is"
                " expressed or it cannot be told."
            )
        self.said.emit(words)

    def _focused(self) -> QWidget | None:
        return self._window.focusWidget()

    def _made(self) -> MatrixPanel:
        from pressmark.gui.stances.matrix_panel import (  # noqa: PLC0415  (made when first asked for)
            MatrixPanel,
        )

        panel = MatrixPanel(self._window)
        panel.setProperty("reopened_by", "stance_matrix")
        if isinstance(self._window, QMainWindow):
            area = Qt.DockWidgetArea.BottomDockWidgetArea
            self._window.addDockWidget(area, panel)
        panel.polarity_chosen.connect(self._guarded_set)
        panel.asked.connect(self._guarded_do)
        panel.opened.connect(self._refresh)
        self._panel = panel
        return panel

    def _guarded_set(self, key: str) -> None:
        self._guarded(lambda: self._set(key))

    def _guarded_do(self, meaning: str) -> None:
        done = {
            "show": self._show_evidence,
            "change": self._change,
            "clear": self._clear,
            "fill": self._fill,
            "add_holder": self._add_holder,
            "add_target": self._add_target,
            "leave": self._leave,
        }
        self._guarded(done[meaning])

    def _guarded(self, done: Callable[[], None]) -> None:
        try:
            done()
        except PressmarkError as error:
            self.said.emit(translation.said(error))

    def _set(self, key: str) -> None:
        """Give the current cell the polarity of a digit, in one step."""
        keys = polarity_keys(self._focus.project.scheme.polarity_labels)
        chosen = [polarity for polarity, its_key in keys.items() if its_key == key]
        if chosen:
            holder, target = self._pair()
            stances = commands.set_cell(
                self._focus.project,
                self._focus.bundle.document.id,
                holder=holder,
                target=target,
                polarity=chosen[0],
            )
            # So that + in the article adds evidence to it.
            self._focus.show_annotation(stances[0])
            self._say_cell()

    def _clear(self) -> None:
        """Remove the stances of the current cell, in one step."""
        stances = self._stances()
        if stances:
            commands.remove(self._focus.project, *(stance.id for stance in stances))

    def _fill(self) -> None:
        """Say of the row’s holder that no stance is expressed on the rest."""
        holder, _ = self._pair()
        matrix = self._opened().model.matrix
        number = commands.mark_unexpressed(
            self._focus.project,
            self._focus.bundle.document.id,
            holder=holder,
            targets=list(matrix.targets),
        )
        words = self.tr(
            "%Ln cells marked as none expressed; {undo} takes it back.", "", number
        )
        self.said.emit(with_keys(words))

    def _show_evidence(self) -> None:
        """Show the cell’s evidence in the article, piece by piece."""
        stances = self._stances()
        if not stances:
            raise PressmarkError(
                self.tr("Nobody has looked at this pair yet: a digit says how it is.")
            )
        pieces = [(one.id, n) for one in stances for n in range(len(one.evidence))]
        if not pieces:
            self._focus.show_annotation(stances[0].id)
            self.said.emit(
                with_keys(
                    self.tr(
                        "No evidence yet: select words in the article and press"
                        " {add_evidence}."
                    )
                )
            )
            return
        known = self._shown_piece in pieces
        after = dropwhile(lambda piece: piece != self._shown_piece, cycle(pieces))
        stance, number = next(islice(after, 1, None)) if known else pieces[0]
        self._shown_piece = (stance, number)
        self._focus.show_annotation(stance)
        self._evidence.show_piece(stance, number, go=False)

    def _change(self) -> None:
        """Change the cell’s first stance in the dialog."""
        stances = self._stances()
        if stances:
            self._making.change(stances[0])
            self._opened().take_keys()

    def _add_holder(self) -> None:
        bundle, scheme = self._focus.bundle, self._focus.project.scheme
        there = self._opened().model.matrix.holders
        choices = [
            choice
            for choice in holder_choices(bundle, scheme, 0, None)
            if choice.value not in there
        ]
        chosen = Picker.choose(self._window, self.tr("Who else?"), choices)
        if isinstance(chosen, Choice):
            self._holders[bundle.document.id].append(chosen.value)
            self._go_to(chosen.value, self._column())

    def _add_target(self) -> None:
        bundle, scheme = self._focus.bundle, self._focus.project.scheme
        there = self._opened().model.matrix.targets
        known = queries.recent_targets(self._focus.project)
        choices = [
            choice
            for choice in target_choices(bundle, scheme, 0, known)
            if choice.value not in there
        ]
        chosen = Picker.choose(
            self._window,
            self.tr("What can a stance be about?"),
            choices,
            allow_new=self.tr("New topic “%s”"),
        )
        if chosen is None:
            return
        if isinstance(chosen, str):
            chosen = Choice(Target(topic=chosen), chosen)
        self._targets[chosen.value] = chosen.text
        at = self._opened().current()
        holders = self._opened().model.matrix.holders
        self._go_to(holders[at[0]] if at else None, chosen.value)

    def _go_to(self, holder: EntityId | None, target: Target | None) -> None:
        self._refresh()
        panel = self._opened()
        panel.go_to(panel.model.place_of(holder, target))
        panel.take_keys()

    def _leave(self) -> None:
        self._opened().hide()
        self._article.view.setFocus()

    def _column(self) -> Target | None:
        at = self._opened().current()
        return None if at is None else self._opened().model.matrix.targets[at[1]]

    def _pair(self) -> tuple[EntityId | None, Target]:
        at, matrix = self._opened().current(), self._opened().model.matrix
        if at is None:
            raise PressmarkError(self.tr("Press T to say what stances are about."))
        return matrix.holders[at[0]], matrix.targets[at[1]]

    def _stances(self) -> tuple[Stance, ...]:
        holder, target = self._pair()
        return self._opened().model.matrix.table.cell(holder, target)

    def _say_cell(self) -> None:
        at = self._opened().current()
        if at is not None:
            self.said.emit(self._opened().model.matrix.sentence(*at))

    def _opened(self) -> MatrixPanel:
        if self._panel is None:
            self._panel = self._made()
        return self._panel

    def _on_project(self) -> None:
        self._holders.clear()
        self._targets.clear()
        self._show_rule()
        if self._panel is not None and not self._focus.is_open:
            self._panel.hide()

    def follow(self, changed: Changed) -> None:
        """Tick the rule of evidence anew after a step that may have changed it."""
        if "scheme" in changed.tables:
            self._show_rule()

    def _show_rule(self) -> None:
        action = self._window.findChild(QAction, "evidence_rule")
        if isinstance(action, QAction):
            open_ = self._focus.is_open
            required = open_ and self._focus.project.scheme.evidence_required
            action.setChecked(required)

    def _refresh(self) -> None:
        """Work the table out, unless nobody looks at it."""
        if self._panel is None or not self._panel.isVisible():
            return
        if not self._focus.is_open:
            return
        scheme = self._focus.project.scheme
        self._panel.show_matrix(self._matrix(), scheme.polarity_labels)

    def _matrix(self) -> Matrix:
        from pressmark.gui.stances.matrix import (  # noqa: PLC0415  (made when first asked for)
            Matrix,
            matrix_of,
        )

        if self._focus.shown is None:
            return Matrix()
        bundle, project = self._focus.bundle, self._focus.project
        return matrix_of(
            bundle,
            project.scheme,
            queries.recent_targets(project),
            holders=self._holders[bundle.document.id],
            targets=self._targets,
        )
