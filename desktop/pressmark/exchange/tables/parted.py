"""What tables say in one cell although it stands in several places of the text."""

from __future__ import annotations

from pressmark.exchange.losses import Losses
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.stance import Stance

_PARTED = "quotes and stances with words in several parts"
_WHY_PARTED = (
    "each is one row: a cell has its parts as start-end;start-end, and their words with"
    " … between them"
)


def count_parted(bundle: Bundle, losses: Losses) -> None:
    """Count the annotations of a bundle with a role or evidence of several spans."""
    losses.add(_PARTED, _WHY_PARTED, sum(map(_is_parted, bundle.annotations())))


def _is_parted(annotation: Annotation) -> bool:
    if isinstance(annotation, Attribution):
        return any(len(annotation.fragments(role)) > 1 for role in Role)
    if isinstance(annotation, Stance):
        return any(len(piece.spans) > 1 for piece in annotation.evidence)
    return False
