"""The data card of a dataset: what a person should know who is given it.

Markdown with a front matter as Hugging Face has it for datasets, after the idea of
“Datasheets for Datasets” (Gebru et al. 2021).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import orjson

from pressmark import __version__
from pressmark.model.review import OriginKind
from pressmark.model.scheme import LabelKind
from pressmark.project.dataset_manifest import Made, scheme_hashes
from pressmark.project.splits import Stratify

_LICENCES = frozenset(
    {
        *("apache-2.0", "mit", "bsd-3-clause", "gpl-3.0", "lgpl-3.0", "agpl-3.0"),
        *("cc0-1.0", "cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0"),
        *("cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-4.0"),
        *("cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "odc-by", "odbl", "pddl"),
    }
)
"""Licences that Hugging Face knows by these words; others are named as “other”."""

LICENCES = tuple(sorted(_LICENCES))
"""The same, to be offered."""

_SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)
_MARKDOWN = re.compile(r"([\\`*_\[\]|#])")
_MOST = 30
"""How many of a kind are listed, such as outlets; the manifest has all."""


def card(made: Made) -> str:
    """Return the data card of an export as Markdown."""
    parts = (
        _front_matter(made),
        [f"# {_plain(made.name)}"],
        _summary(made),
        _counts(made),
        _labels(made),
        _splits(made),
        _makers(made),
        _how_made(made),
        _losses(made),
        _licence(made),
    )
    return "\n\n".join(block for part in parts for block in part) + "\n"


def licence_id(licence: str) -> str:
    """Return a licence as Hugging Face names it: by its id, “other” or “unknown”."""
    plain = licence.strip().lower().replace(" ", "-")
    if not plain:
        return "unknown"
    return plain if plain in _LICENCES else "other"


def _front_matter(made: Made) -> Iterator[str]:
    tally = made.tally.whole
    size = next((name for most, name in _SIZES if tally.documents < most), "n>10M")
    licence = licence_id(made.licence)
    values: dict[str, Any] = {
        "pretty_name": made.name,
        "license": licence,
        **({"license_name": made.licence} if licence == "other" else {}),
        "language": sorted({one.split("-")[0].lower() for one in tally.languages}),
        "size_categories": [size],
        "task_categories": ["token-classification", "text-classification"],
        "tags": ["news", "quotations", "stance", "named-entities", "pressmark"],
        **made.fields,
    }
    # Any JSON is YAML, and no value can break out of it.
    lines = (f"{key}: {orjson.dumps(value).decode()}" for key, value in values.items())
    yield "\n".join(["---", *lines, "---"])


def _summary(made: Made) -> Iterator[str]:
    tally = made.tally.whole
    published = " to ".join(dict.fromkeys(filter(None, tally.published)))
    dated = f", published {published}" if published else ""
    yield (
        f"{tally.documents:,} news articles ({tally.code_points:,} characters){dated},"
        " with mentions of entities, parts of the page, quotes (who said what, with"
        " source, cue and content) and stances (who stands where towards whom or what)."
    )


def _counts(made: Made) -> Iterator[str]:
    tally = made.tally.whole
    yield "## What is in it"
    rows = [
        (layer.capitalize(), sum(counts.values()))
        for layer, counts in tally.layers().items()
    ]
    yield _table(
        ("", "Number"),
        [
            ("Articles", tally.documents),
            *rows,
            ("Mentions of a named entity", tally.linked),
            ("Notes", tally.notes),
        ],
    )
    for title, counts in (
        ("Languages", tally.languages),
        ("Outlets", tally.outlets),
        ("State of the articles", tally.states),
        ("Status of the annotations", tally.statuses),
    ):
        if counts:
            yield f"{title}: {_listed(counts)}."


def _labels(made: Made) -> Iterator[str]:
    yield "## Labels"
    hashes = scheme_hashes(made.scheme)
    yield (
        f"Scheme “{_plain(made.scheme.name)}”, version `{hashes['sha256'][:12]}`;"
        f" guidelines, version `{hashes['guidelines_sha256'][:12]}` (the first digits"
        " of the SHA-256 in the manifest)."
    )
    layers = made.tally.whole.layers()
    names = {
        "regions": LabelKind.REGION,
        "mentions": LabelKind.MENTION,
        "stances": LabelKind.POLARITY,
    }
    for layer, counts in layers.items():
        if counts:
            rows = []
            for identifier in sorted(counts, key=lambda one: (-counts[one], one)):
                kind = names.get(layer)
                label = made.scheme.label(identifier, kind) if kind else None
                rows.append(
                    (identifier, label.name if label else "", counts[identifier])
                )
            yield _table((layer.capitalize(), "Meaning", "Number"), rows)


def _splits(made: Made) -> Iterator[str]:
    if made.splits is None:
        return
    splits = made.splits
    yield "## Splits"
    rows = []
    for one in splits.parts:
        tally = made.tally.parts.get(one.name)
        layers = {} if tally is None else tally.layers()
        found = (sum(layers[name].values()) if name in layers else 0 for name in _TOLD)
        rows.append(
            (one.name, one.documents, *found, _share(one.share), _share(one.wanted))
        )
    heads = ("Split", "Articles", *map(str.capitalize, _TOLD), "Share", "Asked for")
    yield _table(heads, rows)
    by = splits.wanted.stratify
    even = "not stratified" if by is Stratify.NOTHING else f"stratified by {by.value}"
    yield (
        f"Split by articles with the seed {splits.wanted.seed}, {even}."
        f" Articles nearly the same stay in one split: {splits.grouped:,} articles in"
        f" {splits.groups:,} groups."
    )


_TOLD = ("mentions", "quotes", "stances")


def _makers(made: Made) -> Iterator[str]:
    tally = made.tally.whole
    yield "## Who annotated"
    if tally.made[0]:
        yield f"Annotated from {tally.made[0]} to {tally.made[1]}."
    for title, kind in (
        ("Annotators, with what they made", OriginKind.ANNOTATOR),
        ("Pipelines, with what they suggested", OriginKind.PIPELINE),
        ("Imported from", OriginKind.IMPORT),
    ):
        makers = tally.makers(kind)
        if makers:
            yield f"{title}: {_listed(makers)}."


def _how_made(made: Made) -> Iterator[str]:
    yield "## How it was made"
    statuses = ", ".join(sorted(made.statuses))
    chosen = f"the filter `{_code(made.asked)}`" if made.asked else "no filter"
    yield (
        f"Written by Pressmark {__version__} on {made.at[:10]} from the project"
        f" “{_plain(made.project)}” ({made.project_id}) in the format"
        f" `{_code(made.format_name)}`, with annotations of the status {statuses} and"
        f" {chosen}. The manifest lists every file with its SHA-256."
    )
    if made.options:
        rows = [(name, str(value)) for name, value in made.options.items()]
        yield _table(("Option", "Value"), rows)


def _losses(made: Made) -> Iterator[str]:
    yield "## What this form does not hold"
    if not made.losses:
        yield "Nothing is lost."
        return
    rows = [(one.what, one.count, one.why) for one in made.losses]
    yield _table(("What", "How many", "Why"), rows)


def _licence(made: Made) -> Iterator[str]:
    yield "## Licence"
    yield _plain(made.licence) or (
        "No licence was given. The texts belong to their publishers."
    )


def _share(thousandths: int) -> str:
    return f"{thousandths / 10:g} %"


def _listed(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts, key=lambda one: (-counts[one], one))
    told = [f"{_plain(name)} ({counts[name]:,})" for name in ordered[:_MOST]]
    more = len(ordered) - _MOST
    return ", ".join([*told, *([f"{more:,} more"] if more > 0 else [])])


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [_row(heads), _row(["---"] * len(heads))]
    for row in rows:
        cells = (f"{c:,}" if isinstance(c, int) else _plain(str(c)) for c in row)
        lines.append(_row(list(cells)))
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Return text as one line that means nothing in Markdown or HTML."""
    return _MARKDOWN.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))


def _code(text: str) -> str:
    return " ".join(text.replace("`", "'").split())
