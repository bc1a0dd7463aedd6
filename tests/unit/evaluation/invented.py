"""A small invented set of data, laid out as the evaluation wants it."""

from __future__ import annotations

import json
from pathlib import Path

from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from pressmark.model.span import Span
from tests.builders import bundle, span_of

HARBOUR = bundle(
    "[Ann Smith:source 1] [said:cue 1] [the harbour will open in May:content 1]."
    "\n[“We are ready,”:content 2] [she:source 2] [added:cue 2]. Boats wait.\n",
    name="harbour",
)
FERRY = bundle(
    "The ferry was late. [“It never comes,”:content 1] [said:cue 1]"
    " [Bo Lind:source 1], [“and nobody tells us.”:content 1]\n",
    name="ferry",
)
PAGE = "Harbour to open\nBy Ann Smith\nBo Lind said the harbour will open in May.\n"


def polnear_part(part: Path, articles: dict[str, dict[str, Bundle]]) -> None:
    """Write articles, each as its annotators have it, as a part of PolNeAR."""
    for name, by_annotator in articles.items():
        for annotator, made in by_annotator.items():
            write(part / "text" / f"{name}.txt", made.document.text)
            write(part / "attributions" / f"{name}_{annotator}.ann", brat(made))


def brat(made: Bundle) -> str:
    """Return a bundle's attributions as brat's standoff."""
    lines: list[str] = []
    for number, quote in enumerate(made.attributions):
        arguments = []
        for place, role in enumerate(Role):
            spans = ";".join(f"{one.start} {one.end}" for one in quote.fragments(role))
            if spans:
                mark = f"T{3 * number + place}"
                lines.append(f"{mark}\t{role.capitalize()} {spans}\twords")
                arguments.append(f"{role.capitalize()}:{mark}")
        lines.append(f"E{number}\tAttribution {' '.join(arguments)}")
    return "\n".join(lines) + "\n"


def data(folder: Path) -> Path:
    """Write every part of the data into a folder, and return it."""
    polnear = folder / "polnear"
    once = {"ferry": {"aa": FERRY}, "harbour": {"aa": HARBOUR}}
    polnear_part(polnear / "dev", once)
    less = bundle(HARBOUR.document.text.replace("[", ""), name="harbour")
    both = {"harbour": {"aa": HARBOUR, "bb": HARBOUR, "cc": less}}
    polnear_part(polnear / "annotator-training", both)
    write(
        polnear / "metadata.tsv",
        "filename\tpublisher\nferry\tledger\nharbour\tgazette\n",
    )
    write(folder / "articles" / "page.txt", PAGE)
    write(folder / "articles-expected" / "page.json", json.dumps(marked()))
    write(folder / "articles-expected" / "conventions.json", "{}")
    return folder


def marked() -> dict[str, object]:
    """Return what is marked by hand on the page."""
    content = marked_span("the harbour will open in May")
    return {
        "boilerplate": [],
        "headline": marked_span("Harbour to open"),
        "byline": {**marked_span("Ann Smith"), "doubt": True},
        "quotes": [
            {
                "id": "q1",
                **content,
                "kind": "indirect",
                "source": marked_span("Bo Lind"),
                "cue": marked_span("said"),
                "speakers": ["Bo Lind"],
            }
        ],
        "mentions": [{**marked_span("Bo Lind"), "canonical": "Bo Lind"}],
        "entities": [{"canonical": "Bo Lind", "aliases": []}],
    }


def marked_span(words: str) -> dict[str, object]:
    """Return words of the page as its marked articles have them."""
    span: Span = span_of(PAGE, words)
    return {"start": span.start, "end": span.end, "text": words}


def write(path: Path, words: str) -> None:
    """Write a text file, making its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8", newline="")
