"""Choosing by hints: an annotation in sight, a speaker, the quote that reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pressmark.errors import PressmarkError
from pressmark.gui.article.hints import LETTERS, Target
from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.work.nesting import only_parent
from pressmark.gui.work.review import nearest_entities, possible_parents
from pressmark.model.attribution import Attribution
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.project import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.work.annotating import Annotating
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.quote_editing import QuoteEditing
    from pressmark.model.bundle import Bundle
    from pressmark.model.ids import AnnotationId
    from pressmark.model.scheme import Scheme
    from pressmark.model.span import Span

SPEAKING = frozenset({"person", "organization", "place"})
"""The families of labels whose entities can say something."""

_NONE = "0"


def speakers_in_sight(
    bundle: Bundle, scheme: Scheme, quote: Attribution, sight: Span
) -> list[Target]:
    """Return the mentions in sight of those who may speak, the likeliest first.

    Those named nearest to the quote come first, then those it speaks of.
    """
    speaking = {one.id for one in scheme.mention_labels if one.group in SPEAKING}
    near = (quote.source or quote.cue or quote.content)[0].start
    return _mentions_of(bundle, sight, near, quote, labels=speaking)


def entities_in_sight(bundle: Bundle, mention: Mention, sight: Span) -> list[Target]:
    """Return other mentions in sight of whom a mention may mean, the nearest first."""
    return _mentions_of(bundle, sight, mention.span.start, mention)


def _mentions_of(
    bundle: Bundle,
    sight: Span,
    near: int,
    asked: Attribution | Mention,
    *,
    labels: set[str] | None = None,
) -> list[Target]:
    content = asked.content if isinstance(asked, Attribution) else ()
    return [
        Target(entity.id, mention.span.start)
        for entity in nearest_entities(bundle, near, content)
        if labels is None or entity.type in labels
        for mention in bundle.mentions
        if mention.entity == entity.id
        and mention.id != asked.id
        and mention.review.status is not Status.REJECTED
        and sight.contains(mention.span.start)
    ]


class Hinting(QObject):
    """Shows hints in the article and does what the chosen one means."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        *,
        article: ArticlePanel,
        annotating: Annotating,
        quotes: QuoteEditing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._annotating = annotating
        self._quotes = quotes
        self._chosen: Callable[[Any], None] = self._show
        self._otherwise: Callable[[str], None] = self._speaker_otherwise

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "hints": self.choose_annotation,
            "change_speaker": self.change_speaker,
            "set_parent": self.set_parent,
        }

    def choose(self, value: object) -> None:
        """Do what the chosen hint means."""
        self._chosen(value)

    def type_on(self, typed: str) -> None:
        """Go on with what was typed instead of a hint."""
        self._otherwise(typed)

    def choose_annotation(self) -> None:
        """Make one of the annotations in sight current by the letters over it."""
        self._focus.bundle  # noqa: B018  (says that no article is open)
        found = self._article.view.annotations_in_sight()
        if not found:
            raise PressmarkError(
                with_keys(
                    self.tr(
                        "Nothing in sight is marked. {next_mark} goes to the next"
                        " annotation."
                    )
                )
            )
        self._chosen = self._show
        targets = [Target(annotation, position) for annotation, position in found]
        words = self.tr("Which one?  Type its letters · Esc leaves")
        self._article.view.ask(targets, words, signs=LETTERS)

    def change_speaker(self) -> None:
        """Say who speaks in the current quote, or whom the current mention means."""
        asked, sight = self._focus.current(), self._article.view.visible_span()
        bundle, scheme = self._focus.bundle, self._focus.project.scheme
        targets: list[Target] = []
        words = self.tr("Who speaks?")
        if isinstance(asked, Attribution) and sight is not None:
            targets = speakers_in_sight(bundle, scheme, asked, sight)
        elif isinstance(asked, Mention) and sight is not None:
            targets = entities_in_sight(bundle, asked, sight)
            words = self.tr("Who is meant?")
        if not targets or not isinstance(asked, Attribution | Mention):
            self._annotating.change_speaker()
            return
        self._chosen = lambda entity: self._annotating.give_entity(asked, entity)
        self._otherwise = self._speaker_otherwise
        keys = self.tr(
            "{}  Type its number · 0 for nobody · letters find · Enter lists · Esc"
        ).format(words)
        self._article.view.ask(targets, keys, further=True)

    def _speaker_otherwise(self, typed: str) -> None:
        if typed == _NONE:
            self._chosen(None)
        else:
            self._annotating.change_speaker(typed)

    def set_parent(self) -> None:
        """Say which quote reports the current one; if only one can, at once."""
        quote, sight = self._focus.current(), self._article.view.visible_span()
        if not isinstance(quote, Attribution) or sight is None:
            self._quotes.set_parent()
            return
        candidates = possible_parents(self._focus.visible, quote)
        targets = [
            Target(other.id, other.content[0].start)
            for other in candidates
            if sight.contains(other.content[0].start)
        ]
        is_plain = quote.parent is None and only_parent(candidates, quote) is not None
        if is_plain or not targets:
            self._quotes.set_parent()
            return
        self._chosen = lambda parent: self._nest(quote, parent)
        self._otherwise = self._parent_otherwise
        words = self.tr(
            "Which quote reports this one?  Type its number · 0 for none · Enter lists"
            " · Esc"
        )
        self._article.view.ask(targets, words, further=True)

    def _parent_otherwise(self, typed: str) -> None:
        if typed == _NONE:
            self._chosen(None)
        else:
            self._quotes.set_parent()

    def _nest(self, quote: Attribution, parent: AnnotationId | None) -> None:
        project = self._focus.project
        commands.change_attribution(project, quote.id, parent=parent)

    def _show(self, annotation: AnnotationId) -> None:
        self._focus.show_annotation(annotation)
