"""Load a folder with ``datasets``, offline; print its splits, features and rows."""

from __future__ import annotations

import json
import sys
import tempfile

import datasets

with tempfile.TemporaryDirectory() as cache:
    datasets.disable_progress_bars()
    loaded = datasets.load_dataset(sys.argv[1], cache_dir=cache)
    told = {
        split: {
            "rows": list(rows),
            "features": sorted(rows.features),
            "tags": rows.features["mention_tags"].feature.names,
        }
        for split, rows in loaded.items()
    }
    sys.stdout.write(json.dumps(told))
