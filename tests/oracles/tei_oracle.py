"""Hold TEI files against the schema tei_all, and print what is wrong as JSON.

Usage: tei_oracle.py FILE…
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files

from lxml import etree

with files("schemas").joinpath("tei_all.rng").open("rb") as schema:
    rules = etree.RelaxNG(etree.parse(schema))
wrong = []
for path in sys.argv[1:]:
    rules.validate(etree.parse(path))
    wrong += [f"{error.line}: {error.message}" for error in rules.error_log]
print(json.dumps(wrong))  # noqa: T201  (what the test reads)
