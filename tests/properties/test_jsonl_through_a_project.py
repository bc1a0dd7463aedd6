"""Whatever the native format holds goes through a project and comes out the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.bundle import Bundle
from pressmark.model.restriction import EVERYTHING
from pressmark.project.project import Project
from pressmark.project.transfer import export_project, import_sources
from tests.strategies import bundles

few = st.lists(
    bundles(),
    min_size=1,
    max_size=3,
    unique_by=(lambda each: each.document.sha256, lambda each: each.document.id),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(few)
def test_an_import_exported_again_is_the_same_bytes(made: list[Bundle]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, again = Path(folder, "first.jsonl"), Path(folder, "again.jsonl")
        first.write_bytes(b"".join(map(line_of, made)))
        with Project.create(Path(folder, "p.pressmark"), "Ann") as project:
            report = import_sources(project, [first])
            assert (report.added, report.rejected) == (len(made), ())
            export_project(project, "jsonl", again, statuses=EVERYTHING)
        assert again.read_bytes() == first.read_bytes()
