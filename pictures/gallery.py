r"""Takes a picture of every panel in every look, for people to look through.

Each panel is shown in three themes, at 1024 x 700 and 1440 x 900, at 150 %, in English
or in German, and with ``--all`` in both. Run it where there is a display of
2160 x 1440 with a window manager, such as a virtual one::

    xvfb-run -s "-screen 0 2160x1440x24" \
        sh -c "openbox & exec python -m pictures.gallery FOLDER"

The pictures go into the folder; for each panel a sheet of nine of them, small, in which
each theme meets each size and each language, goes into ``docs/screenshots/gallery``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pictures.looks import DESKS, LANGUAGE_OF, LANGUAGES, THEMES, file_of
from pictures.panels import PANELS

_SHEETS = Path(__file__).resolve().parents[1] / "docs" / "screenshots" / "gallery"
_WIDTH, _GAP = 520, 6
"""The width of a picture on a sheet and what is between two, in pixels."""
_QUALITY = 50
"""Of WebP, in per cent: words can still be read, in a quarter of a PNG's bytes."""


def main() -> None:
    """Take the pictures that are asked for, and lay the sheets."""
    asked = argparse.ArgumentParser(description="Takes a picture of every panel.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--only", nargs="*", default=list(PANELS), help="panels")
    asked.add_argument("--all", action="store_true", help="each look in each language")
    asked.add_argument("--no-sheets", action="store_true")
    chosen = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="pressmark-gallery-") as name:
        home = Path(name)
        _sit_down(home / "sample", 100, "prepare")
        for percent, language in product((100, 150), LANGUAGES):
            place = home / f"{percent}-{language}"
            shutil.copytree(home / "sample", place)
            deed = "take-all" if chosen.all else "take"
            told = (deed, language, str(chosen.folder), *chosen.only)
            _sit_down(place, percent, *told)
    if not chosen.no_sheets:
        for panel in chosen.only:
            _lay_sheet(chosen.folder, panel)


def _sit_down(home: Path, percent: int, *arguments: str) -> None:
    # Language and scaling hold for a process.
    subprocess.run(
        [sys.executable, "-m", "pictures.sitting", str(home), *arguments],
        env={**os.environ, "QT_SCALE_FACTOR": str(percent / 100)},
        check=True,
    )


def _lay_sheet(folder: Path, panel: str) -> None:
    height = max(_WIDTH * desk.height // desk.width for desk in DESKS)
    sheet = QImage(
        len(DESKS) * (_WIDTH + _GAP) - _GAP,
        len(THEMES) * (height + _GAP) - _GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for (row, theme), (column, desk) in product(enumerate(THEMES), enumerate(DESKS)):
        language = LANGUAGE_OF[theme, desk.name]
        picture = QImage(str(file_of(folder, panel, theme, desk, language)))
        if picture.isNull():
            continue
        place = QRect(column * (_WIDTH + _GAP), row * (height + _GAP), _WIDTH, height)
        small = picture.scaled(
            place.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place.topLeft(), small)
    painter.end()
    _SHEETS.mkdir(parents=True, exist_ok=True)
    sheet.save(str(_SHEETS / f"{panel}.webp"), quality=_QUALITY)


if __name__ == "__main__":
    main()
