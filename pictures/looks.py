"""The looks a panel is shown in: themes, languages and the desks people sit at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "de")


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen somebody sits at: its size before scaling, and the scaling."""

    name: str
    width: int
    height: int
    percent: int = 100

    @property
    def pixels(self) -> tuple[int, int]:
        """The width and height in pixels of the screen."""
        return self.width * self.percent // 100, self.height * self.percent // 100


DESKS = (
    Desk("1440x900", 1440, 900),
    Desk("1024x700", 1024, 700),
    Desk("150-percent", 1440, 900, 150),
)


LANGUAGE_OF = {
    ("light", "1440x900"): "en",
    ("light", "1024x700"): "de",
    ("light", "150-percent"): "en",
    ("dark", "1440x900"): "de",
    ("dark", "1024x700"): "en",
    ("dark", "150-percent"): "de",
    ("contrast", "1440x900"): "en",
    ("contrast", "1024x700"): "de",
    ("contrast", "150-percent"): "de",
}
"""In which language a sheet shows a theme at a desk."""


def file_of(folder: Path, panel: str, theme: str, desk: Desk, language: str) -> Path:
    """Return where a picture is kept."""
    return folder / panel / f"{theme}-{desk.name}-{language}.png"
