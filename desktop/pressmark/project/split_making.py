"""The splits of a part of a project: what is nearly the same, and what is even."""

from __future__ import annotations

from collections.abc import Iterator

from pressmark.measures.near_duplicates import NearDuplicates
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from pressmark.model.progress import Progress
from pressmark.project import queries
from pressmark.project.chosen_part import ChosenPart
from pressmark.project.splits import Splits, Splittable, Stratify, Wanted, split


def split_up(part: ChosenPart, wanted: Wanted, progress: Progress) -> Splits:
    """Return in which split each document of a part is.

    Raises:
        Cancelled: The progress was told to stop.
        FormatError: There are too few documents for the splits.
    """
    near = NearDuplicates(
        text_of=lambda key: queries.document(part.project, DocumentId(key)).text
    )
    documents, known = [], dict[frozenset[str], frozenset[str]]()
    for done, bundle in enumerate(part.bundles(), 1):
        near.add(bundle.document.id, bundle.document.text)
        strata = frozenset(strata_of(bundle, wanted.stratify))
        # Many documents have the same, which is kept once for all of them.
        strata = known.setdefault(strata, strata)
        documents.append(Splittable(bundle.document.id, strata))
        progress.report(done, 2 * part.total)
    return split(documents, wanted, near.groups())


def strata_of(bundle: Bundle, stratify: Stratify) -> Iterator[str]:
    """Yield what a document counts for where splits are to be even in it.

    Of labels, these are those of its mentions, the kinds of its quotes and the
    polarities of its stances, each with its layer.
    """
    if stratify is Stratify.OUTLET:
        yield str(bundle.document.metadata.get("outlet") or "")
    elif stratify is Stratify.LABEL:
        yield from (f"mention {one.label}" for one in bundle.mentions)
        yield from (f"quote {one.kind.value}" for one in bundle.attributions)
        yield from (f"stance {one.polarity}" for one in bundle.stances)
