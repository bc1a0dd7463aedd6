"""What ``brat`` holds comes back as it was.

Not held: rejected annotations, and what marks nothing but line ends.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from pressmark.exchange.brat.brat import Brat
from pressmark.exchange.brat.words import pieces
from pressmark.exchange.format import ReadDocument
from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.progress import NoProgress
from pressmark.model.restriction import only
from pressmark.model.review import Status
from pressmark.model.stance import Stance
from tests.builders import dataset
from tests.strategies import bundles


@given(bundles())
def test_what_brat_holds_comes_back(bundle: Bundle) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "brat"
        Brat().write(dataset(bundle), output, progress=NoProgress())
        (found,) = Brat().read(output)
    assert isinstance(found, ReadDocument), found
    assert line_of(found.bundle) == line_of(held(bundle))


def held(bundle: Bundle) -> Bundle:
    """Return what brat has room for."""
    kept = {one.id for one in bundle.annotations() if is_held(bundle, one)}
    return replace(only(bundle, kept), entities=bundle.entities)


def is_held(bundle: Bundle, one: Annotation) -> bool:
    if one.review.status is Status.REJECTED or isinstance(one, Stance):
        return one.review.status is not Status.REJECTED
    text = bundle.document.text
    spans = one.content if isinstance(one, Attribution) else (one.span,)
    return bool(pieces(text, spans))
