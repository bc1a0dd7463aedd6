"""Documents on their way into a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pressmark.errors import InvalidChangeError, NotFoundError, NotSavedError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.excess import excess_of
from pressmark.model.ids import DocumentId
from pressmark.model.review import Origin
from pressmark.project import new_versions, unfinished
from pressmark.project.arrived import AsVersion, ImportReport, Outcome, Verdict
from pressmark.project.project import Project
from pressmark.project.reading import Place
from pressmark.saying import Sentence, Telling
from pressmark.store import bundles, documents, entities

__all__ = ["AsVersion", "Import", "ImportReport", "Outcome", "Verdict"]


@dataclass
class Import:
    """Documents on their way into a project.

    They are staged in batches, unseen and unrecorded, and become part of the project
    all at once, in one small step that can be taken back. So neither a crash nor a
    cancel leaves half an import, and the journal holds no article text.

    One that comes in the place of a removed document waits for that step, so that the
    removed one is still there if the import is cancelled or taken back; so does a new
    text of a document that is here.

    With an ``errand``, the project keeps what there is to do and how far it is, so that
    an import that was interrupted goes on where it was (:meth:`resumed`).
    """

    project: Project
    dry_run: bool = False
    errand: unfinished.Errand | None = None
    _staged: list[int] = field(default_factory=list)
    _left: set[int] = field(default_factory=set)
    _is_settled: bool = True
    _is_kept: bool = False
    _to_insert: list[ReadDocument] = field(default_factory=list)
    _waiting: list[ReadDocument] = field(default_factory=list)
    _versions: list[AsVersion] = field(default_factory=list)
    _replaced: list[DocumentId] = field(default_factory=list)
    _added: int = 0
    _unchanged: int = 0
    _rejected: list[Rejected] = field(default_factory=list)
    _remarks: list[tuple[str, str]] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _origins: dict[Origin, int] = field(default_factory=dict)

    @classmethod
    def resumed(cls, project: Project) -> tuple[Import, Place] | None:
        """Return the import that was interrupted, with the place where it goes on.

        None where there is none.
        """
        errand = unfinished.errand(project)
        if errand is None:
            return None
        made = cls(project, errand=errand, _is_kept=True)
        there, far = documents.staged(project.db), unfinished.far(project)
        if len(there) < far.staged:
            # It had been read to its end, and was just becoming part of the project.
            far = unfinished.Far()
        made._staged, made._left = there[: far.staged], set(there[far.staged :])
        made._added, made._unchanged = far.staged, far.unchanged
        made._rejected, made._remarks = list(far.rejected), list(far.remarks)
        return made, far.place

    def begin(self) -> None:
        """Keep what there is to do, and forget what another import has left."""
        if self.errand is not None:
            with self.project.step("stage_import", recorded=False):
                documents.delete_staged(self.project.db)
                unfinished.keep_errand(self.project, self.errand)
            self._is_kept = True

    def begin_anew(self) -> None:
        """Read all again: files came or went. What was staged is known again."""
        self._left.update(self._staged)
        self._staged, self._rejected, self._remarks = [], [], []
        self._added = self._unchanged = 0

    def add(
        self,
        items: Sequence[ReadDocument | Rejected | AsVersion],
        place: Place | None = None,
    ) -> list[Outcome]:
        """Stage one batch; return what became of each item.

        It reaches up to a ``place`` in what is read, if that is known.

        Raises:
            ProjectFileError: It could not be saved; the batch is not staged.
        """
        items = [_within_bounds(item) for item in items]
        read = [
            (item.read if isinstance(item, AsVersion) else item).bundle.document
            for item in items
            if not isinstance(item, Rejected)
        ]
        if self.dry_run or not read:
            known = documents.known(self.project.db, read)
            return [self._take(item, known) for item in items]
        with self.project.step("stage_import", recorded=False):
            known = documents.known(self.project.db, read)
            outcomes = [self._take(item, known) for item in items]
            refused = self._insert_all()
            self._keep_far(place)
        return [
            refused.get(id(item), outcome)
            for item, outcome in zip(items, outcomes, strict=True)
        ]

    def finish(self) -> ImportReport:
        """Make what was staged part of the project, and say what happened."""
        self._stage_orphans()
        if self._staged:
            # Taking the import back hides them again: what is staged would be deleted.
            with self.project.step("stage_import", recorded=False):
                documents.set_removed(self.project.db, self._staged, documents.HIDDEN)
                if self._left:
                    # It was in a file that has changed since.
                    documents.delete_staged(self.project.db)
        if self._staged or self._waiting or self._versions:
            with self.project.step("import_documents"):
                documents.set_removed(self.project.db, self._staged, documents.SHOWN)
                for item in self._waiting:
                    self._replace(item)
                self._give_texts()
        if self.errand is not None:
            with self.project.step("stage_import", recorded=False):
                unfinished.forget(self.project, self.errand)
        return ImportReport(
            self._added,
            self._unchanged,
            tuple(self._rejected),
            tuple(self._remarks),
            tuple(dict.fromkeys(self._replaced)),
        )

    def cancel(self) -> None:
        """Forget what was staged; if a full disk forbids it, before the next step."""
        try:
            with self.project.step("cancel_import", recorded=False):
                documents.delete_staged(self.project.db)
                unfinished.forget(self.project, self.errand)
        except NotSavedError:
            self.project.trouble.leave(self.cancel)

    def _keep_far(self, place: Place | None) -> None:
        """Keep how far it is, unless something waits that is nowhere but here."""
        self._is_settled &= not (self._waiting or self._versions)
        if self.errand is not None and not self._is_kept:
            unfinished.keep_errand(self.project, self.errand)
            self._is_kept = True
        if self.errand is None or place is None or not self._is_settled:
            return
        reached = unfinished.Far(
            place,
            len(self._staged),
            self._unchanged,
            tuple(self._rejected),
            tuple(self._remarks),
        )
        unfinished.keep_far(self.project, reached)

    def _take(
        self, item: ReadDocument | Rejected | AsVersion, known: documents.Known
    ) -> Outcome:
        if isinstance(item, Rejected):
            self._rejected.append(item)
            return Outcome(Verdict.REJECTED, item.reason)
        read = item.read if isinstance(item, AsVersion) else item
        sha256 = read.bundle.document.sha256
        same_text = known.by_text.get(sha256, ())
        there = self._take_there(read, same_text)
        if there is not None:
            return there
        if isinstance(item, AsVersion):
            return self._take_version(item)
        try:
            self._stage(item, known)
        except InvalidChangeError as error:
            return self._reject(item, error)
        self._seen |= {sha256, item.bundle.document.id}
        self._added += 1
        self._remarks += [(_place(item), remark) for remark in item.remarks]
        return Outcome(Verdict.NEW)

    def _take_there(
        self, read: ReadDocument, same_text: Sequence[tuple[int, int]]
    ) -> Outcome | None:
        """Take what the project has already; None where it has no such text."""
        left = next((key for key, _ in same_text if key in self._left), None)
        if left is not None:
            return self._take_left(read, left)
        # Nobody knows yet whether what is staged will ever be here.
        not_here = {documents.HIDDEN, documents.STAGED if self.dry_run else None}
        is_here = any(removed not in not_here for _, removed in same_text)
        if is_here or read.bundle.document.sha256 in self._seen:
            return self._take_known(read)
        return None

    def _take_left(self, read: ReadDocument, key: int) -> Outcome:
        """Take what was staged before the import was interrupted."""
        self._left.discard(key)
        self._staged.append(key)
        self._added += 1
        self._remarks += [(_place(read), remark) for remark in read.remarks]
        return Outcome(Verdict.NEW)

    def _reject(self, item: ReadDocument, why: Telling) -> Outcome:
        self._rejected.append(Rejected(item.source, item.line, why.sentence))
        return Outcome(Verdict.REJECTED, why.sentence)

    def _take_known(self, item: ReadDocument) -> Outcome:
        self._unchanged += 1
        if _has_work(item.bundle):
            self._remarks.append(
                (
                    _place(item),
                    Sentence(
                        "its text is here already; its annotations were not added"
                    ),
                )
            )
        return Outcome(Verdict.UNCHANGED)

    def _take_version(self, item: AsVersion) -> Outcome:
        self._seen.add(item.read.bundle.document.sha256)
        self._remarks += [(_place(item.read), remark) for remark in item.read.remarks]
        if _has_work(item.read.bundle):
            self._remarks.append(
                (
                    _place(item.read),
                    Sentence(
                        "it is a new text of an article that is here; the annotations"
                        " it came with were not added"
                    ),
                )
            )
        if self.dry_run:
            self._replaced.append(item.of or item.read.bundle.document.id)
        else:
            self._versions.append(item)
        return Outcome(Verdict.VERSION)

    def _stage_orphans(self) -> None:
        """Take as new what was to be a version of something that did not come."""
        if all(version.of is not None for version in self._versions):
            return
        waiting = {item.bundle.document.sha256 for item in self._waiting}
        found = new_versions.orphans(
            self.project, self._versions, set(self._staged), waiting
        )
        gone = set(map(id, found))
        self._versions = [one for one in self._versions if id(one) not in gone]
        self._seen -= {one.read.bundle.document.sha256 for one in found}
        self.add([one.read for one in found])

    def _give_texts(self) -> None:
        """Give documents their new texts."""
        # All are found before any of them has another text.
        project = self.project
        meant = [(one, new_versions.meant(project, one)) for one in self._versions]
        for version, of in meant:
            try:
                new_versions.give(project, of, version.read)
            except (InvalidChangeError, NotFoundError) as error:
                self._reject(version.read, error)
            else:
                self._replaced += [] if of is None else [of]

    def _stage(self, item: ReadDocument, known: documents.Known) -> None:
        document = item.bundle.document
        if document.id in self._seen or any(
            removed != documents.HIDDEN
            for _, removed in known.by_id.get(document.id, ())
        ):
            raise InvalidChangeError(
                "its id is that of a document with another text in the project"
            )
        if self.dry_run:
            return
        same_text = known.by_text.get(document.sha256, ())
        if same_text and not _has_work(item.bundle):
            # It was removed or its import taken back: it comes back with its work.
            self._is_settled = False
            self._staged.append(same_text[0][0])
        elif known.hidden(document):
            self._waiting.append(item)
        else:
            self._to_insert.append(item)

    def _insert_all(self) -> dict[int, Outcome]:
        """Stage what is new in a batch; return what was refused, by the item's id()."""
        batch, self._to_insert = self._to_insert, []
        db = self.project.db
        self._tell_differing(batch)
        keys = bundles.insert_all(
            db,
            [item.bundle for item in batch],
            self._origins,
            removed=documents.STAGED,
        )
        refused, arrived = {}, []
        for item, key in zip(batch, keys, strict=True):
            if isinstance(key, InvalidChangeError):
                self._added -= 1
                refused[id(item)] = self._reject(item, key)
            else:
                self._staged.append(key)
                arrived.append((key, item.source, item.line, item.remarks))
                # The project itself knows them from now on.
                document = item.bundle.document
                self._seen -= {document.sha256, document.id}
        documents.record_arrivals(db, arrived)
        return refused

    def _tell_differing(self, batch: Sequence[ReadDocument]) -> None:
        """Remark on the entities that the project, or one before, has otherwise."""
        told = [entity for item in batch for entity in item.bundle.entities]
        there = entities.known(self.project.db, {entity.id for entity in told})
        for item in batch:
            for entity in item.bundle.entities:
                first = there.setdefault(entity.id, entity)
                if first != entity:
                    self._remarks.append((_place(item), _otherwise(entity, first)))

    def _replace(self, item: ReadDocument) -> None:
        document = item.bundle.document
        db = self.project.db
        hidden = documents.hidden(db, document.id, document.sha256)
        self._tell_differing([item])
        try:
            key = bundles.insert(db, item.bundle, self._origins, instead_of=hidden)
        except InvalidChangeError as error:
            self._added -= 1
            self._reject(item, error)
            return
        arrival = (key, item.source, item.line, item.remarks)
        documents.record_arrivals(db, [arrival])


def _within_bounds(
    item: ReadDocument | Rejected | AsVersion,
) -> ReadDocument | Rejected | AsVersion:
    """Return an item, or its rejection if something in it is too long to be kept."""
    if isinstance(item, Rejected):
        return item
    read = item.read if isinstance(item, AsVersion) else item
    excess = excess_of(read.bundle)
    return item if excess is None else Rejected(read.source, read.line, excess)


def _has_work(bundle: Bundle) -> bool:
    return bool(bundle.entities or bundle.notes or any(bundle.annotations()))


def _place(item: ReadDocument) -> str:
    return item.source if item.line is None else f"{item.source}:{item.line}"


def _otherwise(one: Entity, there: Entity) -> str:
    fields = ("name", "type", "aliases", "link")
    other = [name for name in fields if getattr(one, name) != getattr(there, name)]
    return (
        f"the entity “{there.name}” is here already and was left as it is; the file has"
        f" it with another {', '.join(other)}"
    )
