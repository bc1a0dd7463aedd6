"""The evidence of stances: adding pieces, going to them, taking them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.stance_offering import evidence_on
from pressmark.model.attribution import Attribution
from pressmark.model.span import fragments
from pressmark.model.stance import Evidence, Stance
from pressmark.model.stance_table import contradicted, is_bare, standing
from pressmark.project import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.annotating import Annotating
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import AnnotationId, DocumentId
    from pressmark.model.span import Fragments


class EvidenceMaking(QObject):
    """Gives a stance evidence. It is the current one, or that which was so last.

    So one can go from a stance to the quotes of the article and add them.
    """

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        annotating: Annotating,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._annotating = annotating
        self._last: AnnotationId | None = None
        self._picked: tuple[AnnotationId, int] | None = None
        self._warned: tuple[DocumentId, frozenset[AnnotationId]] | None = None
        focus.annotation_changed.connect(self._remember)
        focus.bundle_changed.connect(self._forget_picked)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "add_evidence": self.add,
            "extend_evidence": self.extend,
            "remove_evidence": self.remove_piece,
            "remove": self.remove,
        }

    def add(self) -> None:
        """Add the selected words, else the current quote, to a stance's evidence.

        Raises:
            PressmarkError: There is no stance, or nothing to add.
        """
        stance, selected = self._stance(), self._article.view.selected_span()
        quote = self._focus.current()
        if selected is not None:
            piece = evidence_on(self._focus.visible, selected)
        elif isinstance(quote, Attribution):
            piece = Evidence(attribution=quote.id)
        else:
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Select the words that show it, or go to a quote, and press"
                        " {add_evidence}."
                    )
                )
            )
        if piece in stance.evidence:
            self.said.emit(self.tr("That is evidence of this stance already."))
            return
        self._give(stance, (*stance.evidence, piece))

    def extend(self) -> None:
        """Add the selected words to the passage that was picked, or the last one.

        Raises:
            PressmarkError: There is no stance, or nothing is selected.
        """
        stance, selected = self._stance(), self._article.view.selected_span()
        if selected is None:
            raise PressmarkError(self.tr("Select the words that belong to it first."))
        pieces = list(stance.evidence)
        number = self._passage(stance)
        if number is None:
            pieces.append(Evidence(spans=(selected,)))
        else:
            spans = fragments((*pieces[number].spans, selected))
            pieces[number] = Evidence(spans=spans)
        self._give(stance, tuple(pieces))

    def remove_piece(self) -> None:
        """Take the piece of evidence that was picked out, or the last one.

        Raises:
            PressmarkError: There is no stance, or it has no evidence.
        """
        stance = self._stance()
        if not stance.evidence:
            raise PressmarkError(self.tr("This stance has no evidence to take out."))
        number = len(stance.evidence) - 1
        if self._picked is not None and self._picked[0] == stance.id:
            number = self._picked[1]
        left = [one for n, one in enumerate(stance.evidence) if n != number]
        self._give(stance, tuple(left))

    def remove(self) -> None:
        """Remove the piece of evidence that was picked, else what is current."""
        if self._picked is None:
            self._annotating.remove()
        else:
            self.remove_piece()

    def holds_back(self) -> bool:
        """Whether the article should not be done yet; says why.

        Missing evidence holds it back as long as the project asks for it, and is only
        counted where it does not. A contradiction holds it back once.
        """
        bundle, scheme = self._focus.bundle, self._focus.project.scheme
        stances = standing(bundle.stances)
        bare = [one for one in stances if is_bare(one)]
        if bare and scheme.evidence_required:
            self._focus.show_annotation(bare[0].id)
            words = self.tr(
                "%Ln stances have no evidence, and this project asks for it: select"
                " words that show it and press {add_evidence}.",
                "",
                len(bare),
            )
            self.said.emit(with_keys(words))
            return True
        opposed = contradicted(stances)
        told, self._warned = self._warned, (bundle.document.id, opposed)
        if opposed and told != self._warned:
            self._focus.show_annotation(min(opposed))
            self.said.emit(
                with_keys(
                    self.tr(
                        "A holder is both for and against the same. {done_next} again"
                        " if that is so."
                    )
                )
            )
            return True
        if bare:
            words = self.tr("Done, though %Ln stances have no evidence.", "", len(bare))
            self.said.emit(words)
        return False

    def show_piece(self, identifier: AnnotationId, number: int, go: bool) -> None:
        """Show a piece of a stance's evidence in the article, or ``go`` there.

        Its words are selected; of a discontinuous passage the first of them.
        """
        stance = self._focus.bundle.annotation(identifier)
        if not isinstance(stance, Stance) or number >= len(stance.evidence):
            return
        spans = self._spans(stance.evidence[number])
        if spans:
            self._article.view.select(spans[0])
        self._picked = (identifier, number)
        if go:
            self._article.view.setFocus()

    def _spans(self, piece: Evidence) -> Fragments:
        if piece.attribution is None:
            return piece.spans
        quote = self._focus.bundle.annotation(piece.attribution)
        return quote.content if isinstance(quote, Attribution) else ()

    def _stance(self) -> Stance:
        current = self._focus.current()
        if isinstance(current, Stance):
            return current
        if self._last is not None:
            last = self._focus.bundle.annotation(self._last)
            if isinstance(last, Stance):
                return last
        raise PressmarkError(
            with_keys(
                self.tr(
                    "Choose a stance first: {stance} makes one, {tab_3} lists them."
                )
            )
        )

    def _passage(self, stance: Stance) -> int | None:
        """Return which passage is to be extended, or None where there is none."""
        pieces = stance.evidence
        if self._picked is not None and self._picked[0] == stance.id:
            number = self._picked[1]
        else:
            number = len(pieces) - 1
        return number if pieces and pieces[number].spans else None

    def _give(self, stance: Stance, pieces: tuple[Evidence, ...]) -> None:
        commands.change_stance(self._focus.project, stance.id, evidence=pieces)
        cursor = self._article.view.textCursor()
        cursor.clearSelection()
        self._article.view.setTextCursor(cursor)
        self._focus.show_annotation(stance.id)
        self.said.emit(
            with_keys(
                self.tr(
                    "%Ln pieces of evidence now. {extend_evidence} adds a part to the"
                    " last one.",
                    "",
                    len(pieces),
                )
            )
        )

    def _remember(self) -> None:
        self._picked = None
        if isinstance(self._focus.current(), Stance):
            self._last = self._focus.annotation

    def _forget_picked(self) -> None:
        self._picked = None
