"""The format ``label-studio``: a JSON list of tasks, and a configuration beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_items import Item, Spoilt, further, items_of
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.known import OWN, Known, known_from
from pressmark.exchange.label_studio.configuration import TEXT, write_configuration
from pressmark.exchange.label_studio.reading import (
    Made,
    annotator_of,
    bundle_from,
    made_of,
)
from pressmark.exchange.label_studio.task_text import TaskText, text_of
from pressmark.exchange.label_studio.writing import task_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.bundle import check_bundle
from pressmark.model.document import METADATA_KEYS, Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.progress import Progress
from pressmark.saying import Sentence

ALL = "all"
TASKS, CONFIGURATION = "tasks.json", "labeling-config.xml"
_MARKED = re.compile(rb'"(?:from_name|completed_by|was_cancelled|model_version)"')
_LISTS = re.compile(rb'"(?:annotations|predictions|completions)"')


@dataclass(frozen=True)
class LabelStudio(Exchanged):
    """The tasks of Label Studio."""

    name = "label-studio"
    summary = "Label Studio: tasks as JSON, with the labeling configuration"
    suffixes = ("", ".json")

    annotator: str = field(
        default="",
        metadata={
            "only": "reading",
            "label": "Annotator",
            "help": "Where several people have annotated a task: whose annotations are"
            " read, by number or e-mail address. Empty: the first; “all”: everybody's,"
            " in one document.",
        },
    )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is, by the keys that only Label Studio has."""
        if path.is_dir():
            there = (path / TASKS).is_file() and (path / CONFIGURATION).is_file()
            return Certainty.SURE if there else Certainty.NO
        if head.lstrip()[:1] not in (b"[", b"{"):
            return Certainty.NO
        more = further(path, head)
        lists = _LISTS.search(more) is not None
        if lists and _MARKED.search(more):
            return Certainty.SURE
        has_data = b'"data"' in head and path.suffix.lower() == ".json"
        return Certainty.LIKELY if lists and has_data else Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the configuration that stands beside a file of tasks."""
        yield path.with_suffix(".xml")

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each task; bad ones are rejected one by one."""
        file = path / TASKS if path.is_dir() else path
        source = holdable(str(file))
        try:
            for item in items_of(file):
                if isinstance(item, Spoilt):
                    yield Rejected(source, item.line, item.reason)
                else:
                    yield from self._task(item, source, holdable(file.stem))
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    def _task(
        self, item: Item, source: str, stem: str
    ) -> Iterator[ReadDocument | Rejected]:
        remarks: list[str] = []
        try:
            task = _full(item.value(remarks))
            text = text_of(task["data"])
            known = _known(task, text, f"{stem}-{task.get('id', item.line)}")
            annotations, predictions, skipped = made_of(task)
            chosen, others = self._chosen(annotations)
            bundle, more = bundle_from(
                known, text, (*chosen, *predictions), skipped=skipped
            )
        except Wrong as error:
            yield Rejected(source, item.line, error.sentence)
            return
        if problems := check_bundle(bundle):
            yield Rejected(source, item.line, Sentence("{}", problems[0]))
            return
        remarks += [*text.text.remarks, *more]
        yield ReadDocument(bundle, source, item.line, tuple(remarks))
        for who in others:
            reason = Sentence(
                "the same text is read as annotated by somebody else; for {} set the"
                " option “annotator”",
                who or Sentence("nobody"),
            )
            yield Rejected(source, item.line, reason)

    def _chosen(
        self, annotations: list[tuple[str, Made]]
    ) -> tuple[list[Made], list[str]]:
        """Return the annotations that are read, and the annotators of the others."""
        if self.annotator == ALL:
            return [
                Made(made.results, made.review, f"{number} " if number else "")
                for number, (_, made) in enumerate(annotations)
            ], []
        places = [
            place
            for place, (who, _) in enumerate(annotations)
            if len(annotations) == 1 or self.annotator in ("", who)
        ][:1]
        return (
            [annotations[place][1] for place in places],
            [who for place, (who, _) in enumerate(annotations) if place not in places],
        )

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write a task for each document, and the configuration for their labels.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        losses, labels, polarities = Losses(), set[str](), set[str]()
        done = 0
        with _target(output) as (tasks, configuration):
            for done, bundle in enumerate(dataset, start=1):
                task, used, taken = task_of(bundle, done, losses)
                labels |= used
                polarities |= taken
                tasks.write((b"[\n" if done == 1 else b",\n") + orjson.dumps(task))
                progress.report(done, dataset.total)
            tasks.write(b"\n]\n" if done else b"[]\n")
            write_configuration(configuration, dataset.scheme, labels, polarities)
        return done, losses.told()


@contextmanager
def _target(output: Path) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Give the files for the tasks and for the configuration."""
    with ExitStack() as stack:
        if output.suffix.lower() == ".json":
            configuration = stack.enter_context(whole_file(output.with_suffix(".xml")))
            yield stack.enter_context(whole_file(output)), configuration
            return
        folder = stack.enter_context(whole_folder(output, (TASKS, CONFIGURATION)))
        tasks = stack.enter_context((folder / TASKS).open("xb"))
        yield tasks, stack.enter_context((folder / CONFIGURATION).open("xb"))


def _full(task: dict[str, Any]) -> dict[str, Any]:
    """Return a task as exported in full, also of the short form (JSON-MIN).

    Raises:
        Wrong: It is neither.
    """
    if isinstance(task.get("data"), dict):
        return task
    regions = [
        {"from_name": key, "type": "labels", "value": each, "id": f"{key} {number}"}
        for key, value in task.items()
        if isinstance(value, list)
        for number, each in enumerate(value)
        if isinstance(each, dict) and "labels" in each
    ]
    data = {key: value for key, value in task.items() if isinstance(value, str)}
    if TEXT not in data and not regions:
        raise Wrong("this is no task: it has no data")
    who = annotator_of(task.get("annotator"))
    made = {"result": regions, "completed_by": who}
    return {"id": task.get("id"), "data": data, "annotations": [made]}


def _known(task: Mapping[str, Any], text: TaskText, name: str) -> Known:
    """Return what the data of a task say of its text.

    Raises:
        Wrong: What Pressmark wrote is damaged.
    """
    data = task["data"]
    metadata: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for key, value in data.items():
        if key in METADATA_KEYS and isinstance(value, str):
            metadata[key] = value
        elif key not in (text.key, OWN):
            others[key] = value
    named = data.get("name") or data.get("title") or task.get("file_upload") or name
    own = data.get(OWN)
    if others and not isinstance(own, dict):
        metadata = with_extra(metadata, {"label-studio": {"data": others}})
    document = Document(
        DocumentId(new_id()),
        named if isinstance(named, str) and named.strip() else name,
        text.text.text,
        metadata=metadata,
    )
    return known_from(document, own) if isinstance(own, dict) else Known(document)
