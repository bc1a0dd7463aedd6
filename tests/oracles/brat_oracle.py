"""Ask another reader of brat files (bioc) what stands in a folder: PATH.

Prints the counts of what it read, and what does not stand where it should or speaks of
what is not there.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from bioc import brat

counts: Counter[str] = Counter()
wrong: list[str] = []
for path in sorted(Path(sys.argv[1]).glob("*.ann")):
    words = path.with_suffix(".txt").read_text("utf-8")
    document = brat.loads(words, path.read_text("utf-8"), path.stem)
    for entity in document.entities:
        parts = [words[place[0] : place[1]] for place in sorted(entity.locations)]
        # It takes blanks off the ends of lines.
        if " ".join(parts).rstrip() != entity.text or "\n" in entity.text:
            wrong.append(f"{path.name} {entity.id}")
    named = [
        *((each.id, each.trigger_id) for each in document.events),
        *(
            (each.id, one)
            for each in document.events
            for one in each.arguments.values()
        ),
        *((each.id, each.refid) for each in (*document.attributes, *document.notes)),
    ]
    wrong += [
        f"{path.name} {of} {target}"
        for of, target in named
        if not document.has_annotation_id(target)
    ]
    counts["documents"] += 1
    counts["entities"] += len(document.entities)
    counts["events"] += len(document.events)
    counts["attributes"] += len(document.attributes)
    counts["notes"] += len(document.notes)
sys.stdout.write(json.dumps({**counts, "wrong": wrong}))
