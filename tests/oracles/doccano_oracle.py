"""Ask doccano's own import what it makes of a file: PATH TASK TEXT-COLUMN LABEL-COLUMN.

Its parser, its reader and its checks of texts, spans and relations run as they are.
What they need of Django (the tables that the results would be stored in) and of the
formats that are not asked about is stood for by empty modules.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

NAMES = {
    "examples.models": ("Example",),
    "label_types.models": ("CategoryType", "LabelType", "RelationType", "SpanType"),
    "labels.models": ("Category", "Label", "Relation", "Span", "TextLabel"),
    "projects.models": ("Project", "ProjectType"),
    "pyexcel": (),
    "pyexcel.exceptions": (),
    "seqeval": (),
    "seqeval.scheme": ("BILOU", "IOB2", "IOBES", "IOE2", "Tokens"),
}


class Row:
    """A row that would be stored."""

    def __init__(self, **fields: Any) -> None:  # noqa: ANN401  (whatever it is given)
        self.__dict__.update(fields)


for name, classes in NAMES.items():
    for part in (name.partition(".")[0], name):
        sys.modules.setdefault(part, ModuleType(part))
    for each in classes:
        setattr(sys.modules[name], each, type(each, (Row,), {}))

found = find_spec("backend.data_import")
assert found is not None
assert found.submodule_search_locations is not None
sys.path.insert(0, str(Path(found.submodule_search_locations[0]).parent))
pipeline = "data_import.pipeline"
data, label, makers, parsers, readers = (
    import_module(f"{pipeline}.{each}")
    for each in ("data", "label", "makers", "parsers", "readers")
)

path, task, text, column = sys.argv[1:]
reader = readers.Reader(
    [readers.FileName(path, "all.jsonl", "all.jsonl")],
    parsers.JSONLParser(encoding="utf-8"),
)
wanted = {
    "relations": {"entities": label.SpanLabel, "relations": label.RelationLabel},
    "spans": {column: label.SpanLabel},
}[task]
examples = makers.ExampleMaker(Row(), data.TextData, text, list(wanted))
labels = {key: makers.LabelMaker(key, kind) for key, kind in wanted.items()}
report: dict[str, Any] = {"texts": [], "meta": [], "spans": [], "relations": []}
given = 0
for batch in reader.batch(1000):
    for example in examples.make(batch):
        report["texts"].append(example.text)
        report["meta"].append(sorted(example.meta))
    for key, maker in labels.items():
        given += sum(map(len, batch[key]))
        for each in maker.make(batch):
            if key == "relations":
                report["relations"].append([each.type, each.from_id, each.to_id])
            else:
                place = [each.start_offset, each.end_offset, each.label]
                report["spans"].append(place)
report["dropped"] = given - len(report["spans"]) - len(report["relations"])
problems = [*reader.errors, *examples.errors]
report["errors"] = [str(each) for each in problems]
sys.stdout.write(json.dumps(report))
