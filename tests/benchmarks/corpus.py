"""Large projects of made-up articles for the benchmarks.

The articles come from a corpus maker that lies beside the project and is no part of it;
what is made of them is kept in the folder for temporary files and used again.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from pressmark.exchange.format import ReadDocument
from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.review import Review, Status, by_pipeline
from pressmark.model.span import Span, trimmed
from pressmark.project.project import Project
from pressmark.project.transfer import Import

MAKER = Path(__file__).parents[3] / "shared" / "tools" / "make_corpus.py"
"""The corpus maker; without it the large benchmarks cannot run."""

PER_ARTICLE = 10
"""How many annotations each article of a large project has."""

_BATCH = 500


def folder() -> Path:
    """Return the folder in which what is made is kept."""
    kept = Path(gettempdir()) / "pressmark-benchmarks"
    kept.mkdir(exist_ok=True)
    return kept


def records(articles: int) -> Iterator[dict[str, Any]]:
    """Yield so many made-up articles, as the corpus maker writes them."""
    path = folder() / f"corpus-{articles}.jsonl"
    if not path.exists():
        unfinished = path.with_suffix(".part")
        command = [sys.executable, str(MAKER), str(articles), str(unfinished)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        unfinished.replace(path)
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def text_of(words: int) -> str:
    """Return a text of about so many words, made of whole articles but the last."""
    texts, found = [], 0
    for record in records(max(10, words // 500)):
        texts.append(record["text"])
        found += len(record["text"].split())
        if found >= words:
            break
    whole = "\n\n".join(texts)
    return whole[: round(len(whole) * min(1, words / found))].rstrip()


def project_of(articles: int, *, per_article: int = PER_ARTICLE) -> Path:
    """Return a project file with so many articles, each with suggestions.

    It is shared by every benchmark: work on a :func:`copied` one.
    """
    path = folder() / f"articles-{articles}-{per_article}.pressmark"
    if not path.exists():
        unfinished = path.with_suffix(".part.pressmark")
        unfinished.unlink(missing_ok=True)
        with Project.create(unfinished, "ro") as project:
            _fill(project, articles, per_article)
        unfinished.replace(path)
    return path


def copied(path: Path, into: Path) -> Path:
    """Copy a project to a folder to work on it."""
    return Path(shutil.copy(path, into / path.name))


def _fill(project: Project, articles: int, per_article: int) -> None:
    importing = Import(project)
    waiting = records(articles)
    while batch := list(islice(waiting, _BATCH)):
        importing.add(
            [
                ReadDocument(bundle_of(record, per_article), str(record["id"]))
                for record in batch
            ]
        )
    importing.finish()


def bundle_of(record: dict[str, Any], per_article: int) -> Bundle:
    """Return a made-up article with its first spans as suggestions."""
    text = record["text"]
    entities: dict[str, Entity] = {}
    mentions, quotes = [], []
    for start, end, label in record["spans"][:per_article]:
        span = trimmed(text, start, end) or Span(start, end)
        if label == "QUOTE":
            quotes.append(
                Attribution(
                    AnnotationId(new_id()), QuoteKind.DIRECT, (span,), _review()
                )
            )
            continue
        name = span.covered(text)
        entity = entities.setdefault(name, Entity(EntityId(new_id()), name, label))
        mentions.append(
            Mention(AnnotationId(new_id()), span, label, entity.id, _review())
        )
    return Bundle(
        document=Document(
            DocumentId(new_id()),
            f"article-{record['id']}",
            text,
            metadata={
                "headline": record["headline"],
                "byline": record["author"],
                "outlet": record["outlet"],
                "published": record["date"],
                "url": record["url"],
            },
        ),
        entities=tuple(entities.values()),
        mentions=tuple(mentions),
        attributions=tuple(quotes),
    )


def _review() -> Review:
    return Review(
        Status.SUGGESTED,
        by_pipeline("corpus", "1"),
        score=800,
        at="2026-01-02T03:04:05Z",
    )
