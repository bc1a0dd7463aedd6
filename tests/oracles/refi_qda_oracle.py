"""Read a project with pyrefiqda, and print what it found as JSON.

Usage: refi_qda_oracle.py PROJECT FOLDER
"""

from __future__ import annotations

import json
import sys

from pyrefiqda import RefiProject

project = RefiProject.load(sys.argv[1], extract_dir=sys.argv[2])
sources = project.sources.text_source if project.sources else []
print(  # noqa: T201  (what the test reads)
    json.dumps(
        [
            {
                "name": source.name,
                "selections": [
                    [each.start_position, each.end_position, each.name]
                    for each in source.plain_text_selection
                ],
            }
            for source in sources
        ]
    )
)
