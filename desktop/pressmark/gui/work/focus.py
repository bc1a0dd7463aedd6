"""What the window shows and has selected. All else is in the project."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.errors import NotFoundError, PressmarkError
from pressmark.gui.work.acts import attitudes, is_attitude, without_acts
from pressmark.model.attribution import Act
from pressmark.model.differences import differences
from pressmark.model.filters.annotations import layer_of
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pressmark.model.bundle import Annotation, Bundle
    from pressmark.model.ids import AnnotationId, DocumentId
    from pressmark.project.project import Changed, Project

_PATIENCE = 160
"""Milliseconds without a step after which the reasons of suggestions are read."""

_OF_ALL = frozenset({"scheme", "property"})
"""The tables whose rows say how every document is shown."""


@dataclass(slots=True)
class _Place:
    """What is shown on one side: a document and where the person is in it."""

    bundle: Bundle | None = None
    by_id: dict[AnnotationId, Annotation] = field(default_factory=dict)
    visible: tuple[AnnotationId | None, Bundle] | None = None
    reasons: Mapping[AnnotationId, str] = field(default_factory=dict)
    annotation: AnnotationId | None = None


class Focus(QObject):
    """The open project, the shown document and the current annotation.

    ``document_changed`` tells that another document is shown, ``bundle_changed`` that
    what is known of the shown one is new, ``annotation_changed`` that another
    annotation is current; ``told`` comes once after all of these.
    """

    project_changed = Signal()
    document_changed = Signal()
    bundle_changed = Signal()
    annotation_changed = Signal()
    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._at = _Place()
        self._reasoning = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._reasoning.timeout.connect(self._read_reasons)
        self._hidden: frozenset[Act] = frozenset()
        self._held: set[str] | None = None
        self._ahead: dict[DocumentId, Bundle] = {}

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def is_writable(self) -> bool:
        """Whether a project is open and may be changed."""
        return self._project is not None and not self._project.read_only

    @property
    def project(self) -> Project:
        """The open project.

        Raises:
            PressmarkError: None is open.
        """
        if self._project is None:
            raise PressmarkError(self.tr("No project is open. Open one first."))
        return self._project

    @property
    def bundle(self) -> Bundle:
        """The shown document with all that is known of it.

        Raises:
            PressmarkError: None is shown.
        """
        if self._at.bundle is None:
            raise PressmarkError(self.tr("No article is open. Choose one on the left."))
        return self._at.bundle

    @property
    def shown(self) -> Bundle | None:
        """The shown document, or None."""
        return self._at.bundle

    @property
    def visible(self) -> Bundle:
        """The shown document without what the person has switched off.

        What is current stays, so that nothing goes from under the person's eyes.

        Raises:
            PressmarkError: None is shown.
        """
        if not self._hidden:
            return self.bundle
        made = self._at.visible
        if made is None or made[0] != self._at.annotation:
            found = without_acts(self.bundle, self._hidden, self._at.annotation)
            self._at.visible = made = self._at.annotation, found
        return made[1]

    def hidden(self) -> int:
        """Return how many attitudes of the shown document are switched off."""
        if self._at.bundle is None or not self._hidden:
            return 0
        return attitudes(self._at.bundle) - is_attitude(self.current())

    @property
    def hides_attitudes(self) -> bool:
        """Whether attitudes are switched off."""
        return Act.ATTITUDE in self._hidden

    @property
    def document(self) -> DocumentId | None:
        """The id of the shown document, or None."""
        return None if self._at.bundle is None else self._at.bundle.document.id

    @property
    def annotation(self) -> AnnotationId | None:
        """The id of the current annotation, or None."""
        return self._at.annotation

    @property
    def reasons(self) -> Mapping[AnnotationId, str]:
        """Why suggestions of the shown document are there, for those with a reason.

        They are read a moment after the document.
        """
        return self._at.reasons

    def current(self) -> Annotation | None:
        """Return the current annotation, or None."""
        annotation = self._at.annotation
        return None if annotation is None else self._at.by_id.get(annotation)

    def show_project(self, project: Project | None) -> None:
        """Make another project the open one, with no document shown yet."""
        self._project = project
        self._ahead.clear()
        self._read(None)
        self._at.annotation = None
        self.project_changed.emit()
        self._tell("document_changed", "bundle_changed", "annotation_changed")

    def show_document(self, document: DocumentId | None) -> None:
        """Show another document, with no annotation current."""
        if document is not None and document == self.document:
            return
        self._read(document)
        self._at.annotation = None
        self._tell("document_changed", "bundle_changed", "annotation_changed")

    def show_annotation(self, annotation: AnnotationId | None) -> None:
        """Make another annotation of the shown document the current one."""
        if annotation != self._at.annotation:
            self._at.annotation = annotation
            self._tell("annotation_changed")

    def show_attitudes(self, shown: bool) -> None:
        """Have attitudes among the quotes, or not; then none of them stays current."""
        self._hidden = frozenset() if shown else frozenset({Act.ATTITUDE})
        self._at.visible = None
        if not shown and is_attitude(self.current()):
            self.show_annotation(None)
        self._tell("bundle_changed")

    def change_places(self, other: Focus) -> None:
        """Show what another focus shows, and have that one show what this one did."""
        self._at, other._at = other._at, self._at
        for focus in (other, self):
            focus.tell_again()

    def tell_again(self) -> None:
        """Say that everything that is shown is new."""
        self._reasoning.start()
        self._tell("document_changed", "bundle_changed", "annotation_changed")

    @property
    def ahead(self) -> DocumentId | None:
        """The id of the document that was read ahead and has not changed, or None."""
        return next(iter(self._ahead), None)

    def read_ahead(self, document: DocumentId) -> None:
        """Read the document that will probably be shown next, and no other.

        It is read again when it is shown if a step has changed it by then.
        """
        if document not in self._ahead:
            self._ahead = {document: queries.bundle(self.project, document)}

    @contextmanager
    def moving_on(self) -> Iterator[None]:
        """Tell what changed only at the end, and each thing once.

        What is current in between, and nobody sees, need not be shown then.
        """
        if self._held is not None:
            yield
            return
        self._held = set()
        try:
            yield
        finally:
            held, self._held = self._held, None
            order = ("document_changed", "bundle_changed", "annotation_changed")
            self._tell(*(name for name in order if name in held))

    def _tell(self, *names: str) -> None:
        if self._held is not None:
            self._held.update(names)
        elif names:
            for name in (*names, "told"):
                getattr(self, name).emit()

    def follow(self, changed: Changed) -> None:
        """Read of the shown document again what a step changed."""
        self._read_again(changed)
        if "scheme" in changed.tables:
            self._leave_layer()

    def _leave_layer(self) -> None:
        """Have nothing current that nobody sees: its layer was switched off."""
        current = self.current()
        if current is not None and layer_of(current) not in self.project.scheme.layers:
            self.show_annotation(None)

    def _read_again(self, changed: Changed) -> None:
        if changed.documents is None:
            self._ahead.clear()
        else:
            for document in changed.documents:
                self._ahead.pop(document, None)
        before = self._at.bundle
        if before is None or (
            changed.documents is not None
            and before.document.id not in changed.documents
        ):
            return
        try:
            after = queries.bundle_after(self.project, before, changed)
        except NotFoundError:
            self.show_document(None)
            return
        self._hold(after)
        if after is not before or not _OF_ALL.isdisjoint(changed.tables):
            self._tell("bundle_changed")
        if self._at.annotation is not None and self.current() is None:
            self.show_annotation(None)

    def _read(self, document: DocumentId | None) -> None:
        if document is None or document != self.document:
            self._at.reasons = {}
        if document is None:
            self._hold(None)
        elif document in self._ahead:
            self._hold(self._ahead.pop(document))
        else:
            self._hold(queries.bundle(self.project, document))

    def _hold(self, bundle: Bundle | None) -> None:
        before, self._at.bundle = self._at.bundle, bundle
        self._at.visible = None
        if bundle is None:
            self._at.by_id = {}
        elif before is None or before.document.id != bundle.document.id:
            self._at.by_id = {one.id: one for one in bundle.annotations()}
        else:
            found = differences(before, bundle)
            for one in found.gone:
                del self._at.by_id[one.id]
            self._at.by_id.update((one.id, one) for one in found.come)
        # Who goes through suggestions with the keys is not to wait for the reasons.
        if bundle is None:
            self._reasoning.stop()
        else:
            self._reasoning.start()

    def _read_reasons(self) -> None:
        if self._at.bundle is None:
            return
        with suppress(PressmarkError):
            if not queries.get_ready(self.project, 0):
                self._reasoning.start()
                return
            found = queries.reasons(self.project, self._at.bundle.document.id)
            if found != self._at.reasons:
                self._at.reasons = found
                self._tell("bundle_changed")
