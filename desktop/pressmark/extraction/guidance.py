"""What a person has told the extraction: options, names, and what they decided before.

It holds no text of a document and is small enough to be sent to every process.
Importing this module does not import spaCy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_FIRST, _EACH, _SUREST = 800, 50, 950
LEAST = 380
"""The score, in thousandths, below which no attribution is suggested by default."""


def score(articles: int) -> int:
    """Return how sure is what was decided in some articles, or is in a list with 0.

    In thousandths.
    """
    return min(_SUREST, _FIRST + _EACH * articles) if articles else _SUREST


@dataclass(frozen=True, slots=True)
class KnownName:
    """What a form of a name is known to stand for.

    ``name`` and ``type`` are the entity's. ``articles`` counts those in which a person
    decided so; it is 0 for a name that only a list has. ``label`` is what a mention in
    this form is called where that is not the type, as “Chinese” for China.
    """

    name: str
    type: str
    articles: int = 0
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Guidance:
    """Options and precedents for the extraction.

    ``least_speech`` and ``least_attitude`` are in thousandths: attributions of that
    act with a lower score are not suggested. ``capitals_speak`` says that a capital
    can stand for a government. ``names`` maps forms of names, aliases among them, to
    what they stand for; ``not_names`` the strings that are no mentions, and
    ``furniture`` and ``not_furniture`` lines, to the number of articles in which a
    person decided so. Names and lines are in the form of :mod:`pressmark.model.forms`.
    """

    least_speech: int = LEAST
    least_attitude: int = LEAST
    capitals_speak: bool = True
    names: Mapping[str, KnownName] = field(default_factory=dict)
    not_names: Mapping[str, int] = field(default_factory=dict)
    furniture: Mapping[str, int] = field(default_factory=dict)
    not_furniture: Mapping[str, int] = field(default_factory=dict)


NO_GUIDANCE = Guidance()
"""What holds where nobody has told the extraction anything."""
