"""What each format is called by people, and what it is good for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.dialogs.picker import plain
from pressmark.gui.translation import said

if TYPE_CHECKING:
    from pressmark.exchange.format import Format

PURPOSES: dict[str, tuple[str, str]] = {
    "jsonl": (
        "Pressmark JSONL",
        "Keep everything, archive it, go on in another project, work with it in Python",
    ),
    "csv": ("CSV tables", "Count and compare in Excel, LibreOffice, R, SPSS or Stata"),
    "xlsx": ("Excel workbook", "Open in Excel or LibreOffice: a sheet a layer"),
    "parquet": ("Parquet tables", "Analyse with pandas, Polars, DuckDB or Arrow"),
    "spacy": ("spaCy DocBin", "Train spaCy: ner, spancat and relations"),
    "brat": ("brat stand-off", "Go on in brat; what PolNeAR and many scripts read"),
    "label-studio": (
        "Label Studio",
        "Go on in Label Studio, with its configuration",
    ),
    "doccano": ("doccano", "Go on in doccano: sequence labelling with relations"),
    "prodigy": ("Prodigy", "Go on in Prodigy, train with its recipes"),
    "uima-xmi": ("UIMA CAS (XMI)", "Go on in INCEpTION or WebAnno; UIMA and DKPro"),
    "uima-json": ("UIMA CAS (JSON)", "Go on in INCEpTION; UIMA from Python"),
    "webanno-tsv": ("WebAnno TSV", "Go on in INCEpTION or WebAnno, readable by people"),
    "conll": (
        "CoNLL-2003",
        "Train taggers such as Flair or BERT on tokens: IOB2, IOB1, BILOU",
    ),
    "conllu": ("CoNLL-U", "Treebank tools: Stanza, UDPipe, Universal Dependencies"),
    "refi-qda": (
        "REFI-QDA project",
        "Go on in ATLAS.ti, MAXQDA or NVivo; codebooks for qualitative work",
    ),
    "w3c": ("W3C Web Annotation", "Linked data: JSON-LD, Hypothesis, the semantic web"),
    "tei": ("TEI P5", "Editions and archives in the digital humanities, as XML"),
    "huggingface": (
        "Hugging Face dataset",
        "Train transformers with load_dataset, publish on the Hub",
    ),
    "citron": ("Citron", "Train and measure Citron, BBC's attribution of quotes"),
    "directquote": ("DirectQuote", "Train and measure on direct quotes, by tokens"),
    "newsmtsc": ("NewsMTSC", "Train sentiment towards targets in news, by sentences"),
    "report": ("Report for the browser", "Show it to people who have no Pressmark"),
    "markdown": ("Markdown", "Read and paste anywhere: notes, wikis, git"),
    "latex": ("LaTeX tables", "Put figures and examples into a paper"),
    "standoff": (
        "Stand-off release",
        "Publish annotations without article texts, where these may not be copied",
    ),
}
"""By the name of the format: its title, and what it is good for."""


def title_of(made: Format) -> str:
    """Return what people call a format; its name where nobody said."""
    known = PURPOSES.get(made.name)
    return made.name if known is None else _tr(known[0])


def purpose_of(made: Format) -> str:
    """Return what a format is good for; what it says of itself where nobody said."""
    known = PURPOSES.get(made.name)
    return said(made.summary) if known is None else _tr(known[1])


def is_meant(made: Format, typed: str) -> bool:
    """Whether each of the typed words is in what a format is called or good for."""
    words = [made.name, title_of(made), purpose_of(made), made.summary]
    words += [said(made.summary), *PURPOSES.get(made.name, ()), *made.suffixes]
    found = plain(" ".join(words))
    return all(word in found for word in plain(typed).split())


def is_called(made: Format, typed: str) -> bool:
    """Whether one of the typed words is in what a format is called."""
    found = plain(f"{made.name} {title_of(made)}")
    return any(word in found for word in plain(typed).split())


def _tr(words: str) -> str:
    return QCoreApplication.translate("exporting", words)
