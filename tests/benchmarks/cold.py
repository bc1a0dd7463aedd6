"""One start of a window, in a process that has done nothing else.

Run as ``python -m tests.benchmarks.cold bare|ours FILE`` by the benchmark of the
window; prints what it took as one line of JSON. What each side needs is imported where
it starts, because that is a part of what is measured.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def start_bare(source: Path) -> None:
    """Show a bare window with so many headlines and one article with its spans."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  (is measured)

    from tests.benchmarks.bare_window import BareWindow  # noqa: PLC0415  (is measured)
    from tests.benchmarks.painted import Watch  # noqa: PLC0415  (imports Qt)

    wanted = json.loads(source.read_text("utf-8"))
    app = QApplication(["bare"])
    window = BareWindow(wanted["articles"])
    window.show_article(wanted["text"], wanted["spans"])
    Watch(window, (window.list.viewport(), window.text.viewport()))
    window.show()
    app.exec()


def start_ours(project: Path) -> None:
    """Show our window as the program does that is given a project."""
    from pressmark.cli import main  # noqa: PLC0415  (is measured)
    from pressmark.cli.window import load_window  # noqa: PLC0415  (is measured)

    program = load_window()
    build = program.build

    def watched(argv: list[str]) -> object:
        from tests.benchmarks.painted import Watch  # noqa: PLC0415  (imports Qt)

        built = build(argv)
        window = built.window
        viewports = window.documents.list.viewport(), window.article.view.viewport()
        Watch(window, viewports)
        return built

    program.build = watched  # type: ignore[attr-defined]  # a function of a module
    sys.argv = ["pressmark", str(project)]
    main()


if __name__ == "__main__":
    {"bare": start_bare, "ours": start_ours}[sys.argv[1]](Path(sys.argv[2]))
