"""Changing the current quote: its source, cue and content, its kind and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.article.snapping import Purpose
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.wording import one_line
from pressmark.gui.work.acts import act_of
from pressmark.gui.work.at_hand import AtHand
from pressmark.gui.work.choosing import Chooser
from pressmark.gui.work.nesting import only_parent
from pressmark.gui.work.review import entity_under, kind_of, possible_parents
from pressmark.model.attribution import Act, Attribution, QuoteKind, Role
from pressmark.model.quote_marks import with_rule
from pressmark.model.shapes import fragment_at, outside
from pressmark.model.span import Fragments, covered, fragments
from pressmark.project import commands, queries
from pressmark.project.commands.step import UNCHANGED

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.focus import Focus
    from pressmark.model.ids import AnnotationId
    from pressmark.project.project import Project


class QuoteEditing(QObject):
    """Changes the current quote, mostly by the selection; each deed is one step."""

    said = Signal(str)

    def __init__(self, focus: Focus, article: ArticlePanel, window: QWidget) -> None:
        super().__init__(window)
        self._focus = focus
        self._hand = AtHand(focus, article, window)
        self._choose = Chooser(focus, window)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "set_source": self.set_source,
            "set_cue": self.set_cue,
            "set_content": self.set_content,
            "add_fragment": self.add_fragment,
            "add_source": self.add_source,
            "remove_fragment": self.remove_fragment,
            "cycle_kind": self.cycle_kind,
            "switch_act": self.switch_act,
        }

    def set_source(self) -> None:
        """Make the selection the current quote's source, and its entity the speaker."""
        quote, source = self._hand.quote(), (self._hand.selection(Purpose.NAME),)
        speaker = entity_under(self._focus.bundle, source)
        commands.change_attribution(
            self._project,
            quote.id,
            source=source,
            speaker=UNCHANGED if speaker is None else speaker.id,
        )
        self._hand.show(quote.id)

    def add_source(self) -> None:
        """Add the selection to the current quote's source, for who speak together."""
        quote = self._hand.quote()
        source = fragments((*quote.source, self._hand.selection(Purpose.NAME)))
        commands.change_attribution(self._project, quote.id, source=source)
        self._hand.show(quote.id)

    def set_cue(self) -> None:
        """Make the selection the current quote's cue."""
        quote = self._hand.quote()
        cue = (self._hand.selection(Purpose.NAME),)
        commands.change_attribution(self._project, quote.id, cue=cue)
        self._hand.show(quote.id)

    def set_content(self) -> None:
        """Make the selection the current quote's content."""
        self._hand.quote()
        self._change_content((self._hand.selection(Purpose.CONTENT),))

    def add_fragment(self) -> None:
        """Add the selection to the current quote's content."""
        quote = self._hand.quote()
        more = self._hand.selection(Purpose.CONTENT)
        self._change_content(fragments((*quote.content, more)))

    def remove_fragment(self) -> None:
        """Take what is selected out of the current quote, or the part at the caret.

        It goes from the content if it is in it, else from the source, else the cue.

        Raises:
            PressmarkError: No part of the quote is there, or all its content is.
        """
        quote, where = self._hand.quote(), self._hand.selection_or_caret()
        text = self._focus.bundle.document.text
        for role in (Role.CONTENT, Role.SOURCE, Role.CUE):
            part = fragment_at(quote.fragments(role), where)
            if part is None:
                continue
            left = outside(text, quote.fragments(role), part)
            if role is Role.CONTENT and not left:
                raise PressmarkError(
                    self.tr("This is all that is said. Del removes the whole quote.")
                )
            self._change(quote, role, left)
            return
        raise PressmarkError(
            self.tr("Put the caret into the part of the quote that is to go.")
        )

    def cycle_kind(self) -> None:
        """Make the current quote the next kind: direct, indirect, mixed."""
        quote, kinds = self._hand.quote(), list(QuoteKind)
        kind = kinds[(kinds.index(quote.kind) + 1) % len(kinds)]
        commands.change_attribution(self._project, quote.id, kind=kind)

    def switch_act(self) -> None:
        """Make an attitude of what was said, or the reverse."""
        quote = self._hand.quote()
        other = Act.SPEECH if act_of(quote) is Act.ATTITUDE else Act.ATTITUDE
        self.set_act(quote.id, other)

    def set_act(self, quote: AnnotationId, act: str) -> None:
        """Say whether a quote was said, or is a wish, plan or belief."""
        commands.change_attribution(self._project, quote, act=Act(act))
        if act == Act.SPEECH:
            words = self.tr("This was said.")
        elif self._focus.hides_attitudes:
            words = with_keys(
                self.tr(
                    "This is an attitude, and hidden when you move on"
                    " ({show_attitudes})."
                )
            )
        else:
            words = self.tr("This is an attitude: a wish, plan or belief, not speech.")
        self.said.emit(words)

    def set_parent(self) -> None:
        """Say which quote reports the current one; if only one can, at once."""
        quote = self._hand.quote()
        candidates = possible_parents(self._focus.visible, quote)
        only = only_parent(candidates, quote)
        if quote.parent is None and only is not None:
            self.nest(quote.id, only)
            return
        chosen = self._choose.reporting_quote(candidates)
        if chosen is not None:
            commands.change_attribution(self._project, quote.id, parent=chosen.value)

    def nest(self, quote: AnnotationId, parent: Attribution) -> None:
        """Nest a quote under another, and say under which."""
        commands.change_attribution(self._project, quote, parent=parent.id)
        words = covered(self._focus.bundle.document.text, parent.content)
        self.said.emit(
            with_keys(
                self.tr(
                    "Nested under “{}”. {set_parent} chooses another, {unnest} frees it"
                    " again."
                ),
                one_line(words, 40),
            )
        )

    @property
    def _project(self) -> Project:
        return self._focus.project

    def _change_content(self, content: Fragments) -> None:
        rule = queries.quote_marks(self._project)
        text = self._focus.bundle.document.text
        self._change(self._hand.quote(), Role.CONTENT, with_rule(text, content, rule))

    def _change(self, quote: Attribution, role: Role, spans: Fragments) -> None:
        if role is Role.CONTENT:
            kind = kind_of(self._focus.bundle.document.text, spans)
            commands.change_attribution(
                self._project, quote.id, content=spans, kind=kind
            )
        elif role is Role.SOURCE:
            commands.change_attribution(self._project, quote.id, source=spans)
        else:
            commands.change_attribution(self._project, quote.id, cue=spans)
        self._hand.show(quote.id)
