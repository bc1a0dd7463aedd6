"""The lines of a text, and what can be told from their shape alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»›)\]]*$")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")

SHORT = 16
"""Words up to which a line can be a heading."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, without the blanks at its edges.

    ``block`` counts the stretches between blank lines.
    """

    start: int
    text: str
    block: int

    @property
    def end(self) -> int:
        """Where the line ends, before the blanks at its edge."""
        return self.start + len(self.text)

    @property
    def words(self) -> int:
        """How many words the line has."""
        return len(_WORD.findall(self.text))

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as running text does."""
        return bool(_SENTENCE_END.search(self.text))

    @property
    def is_heading(self) -> bool:
        """Whether the line could be a heading: short, and not a sentence's end."""
        ends = self.ends_sentence and not self.text.endswith("?")
        return 1 <= self.words <= SHORT and not ends

    @property
    def is_running(self) -> bool:
        """Whether the line reads as running text."""
        return self.words > 2 * SHORT or (self.words >= 4 and self.ends_sentence)  # noqa: PLR2004  (fewer words are a label)


def lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank."""
    found: list[Line] = []
    start, block, blank = 0, 0, False
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            if blank and found:
                block += 1
            found.append(Line(start + line.index(stripped), stripped, block))
        blank = not stripped
        start += len(line) + 1
    return found
