"""Ask Label Studio's own SDK what it thinks of an export: PATH-OF-TASKS PATH-OF-CONFIG.

Prints what its checks found wrong in the configuration and in each result, and what its
converter makes of the tasks: the labels of the regions and the number of relations.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from label_studio_sdk.converter import Converter
from label_studio_sdk.label_interface import LabelInterface

tasks_path, config_path = map(Path, sys.argv[1:])
config = config_path.read_text("utf-8")
interface = LabelInterface(config)
interface.validate()
tasks = json.loads(tasks_path.read_text("utf-8"))
wrong = [
    error
    for task in tasks
    for made in (*task.get("annotations", ()), *task.get("predictions", ()))
    for error in interface.validate_prediction(made, return_errors=True)
]

# The converter reads a folder of exported tasks, whose results each have their task.
with tempfile.TemporaryDirectory() as folder:
    source, target = Path(folder, "in"), Path(folder, "out")
    source.mkdir()
    for number, task in enumerate(tasks):
        given = task.get("annotations", ())
        made = [{"id": 1, "completed_by": 1, **each} for each in given]
        whole = {"id": number, **task, "annotations": made}
        (source / f"{number}.json").write_text(json.dumps(whole), "utf-8")
    converter = Converter(config, str(target), download_resources=False)
    converter.convert_to_json_min(str(source), str(target))
    short = json.loads((target / "result.json").read_text("utf-8"))

regions = [
    {"text": region["text"], "labels": region["labels"], "start": region["start"]}
    for task in short
    for region in task.get("label", [])
]
relations = [
    result
    for task in tasks
    for made in task.get("annotations", ())
    for result in made["result"]
    if result["type"] == "relation"
]
report = {
    "wrong": wrong,
    "controls": sorted(control.name for control in interface.controls),
    "regions": regions,
    "relations": len(relations),
}
sys.stdout.write(json.dumps(report))
