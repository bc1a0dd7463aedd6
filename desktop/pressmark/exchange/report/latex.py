r"""The format ``latex``: tables of figures and of quotes for a paper, with booktabs.

What is written is a part to be read in with ``\input``, or a whole document. Everything
from the data is escaped, so that no text is a command.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.exchange.report.digest import Counts, counted, digest_of, label_name
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.model.scheme import LabelKind, Scheme
from pressmark.model.visible import visible

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    "[": "{[}",
    "]": "{]}",
    "-": "{-}",
}
_USUAL = "“”‘’‚„‹›–—…•€†‡‰™"
_MISSING = "ĦħĸĿŀŉŦŧſ"
"""Letters among the first of Unicode that the usual fonts of LaTeX do not have."""

_SPECIAL = re.compile(
    f"[{re.escape(''.join(_ESCAPES))}{_MISSING}]|[^\0-\u017f{_USUAL}]"
)
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f]")
_BEGIN = r"""\documentclass{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage[utf8]{inputenc}
\else
  \usepackage{fontspec}
\fi
\usepackage{textcomp}
\usepackage{booktabs,longtable,array}
\usepackage[margin=2.5cm]{geometry}
\begin{document}
"""
_CHARACTER = r"""\providecommand{\pressmarkchar}[2]{%
  \ifdefined\XeTeXversion#2\else\ifdefined\directlua#2\else
  {\scriptsize[U+#1]}\fi\fi}
"""
_END = "\\end{document}\n"


@dataclass(frozen=True)
class LatexTables(Exchanged):
    """Tables of counts and of quotes for LaTeX."""

    name = "latex"
    summary = "LaTeX tables of counts and of quotes, with booktabs and longtable"
    suffixes: ClassVar[tuple[str, ...]] = (".tex",)
    reads = False

    whole: bool = field(
        default=True,
        metadata={
            "label": "A whole document",
            "help": "With a preamble, to be typeset as it is. Without it, the tables"
            " are for \\input into a document that has booktabs, longtable and array.",
        },
    )
    quotes: bool = field(
        default=True,
        metadata={"label": "Quotes", "help": "A table of all quotes, too."},
    )

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the tables and return the number of articles and what they leave out.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        counts = counted(dataset, dataset.scheme)
        counts.losses.add(_TEXTS, _WHY_TEXTS, counts.documents)
        counts.losses.add(_EVIDENCE, _WHY_EVIDENCE, counts.layers["stances"])
        with whole_file(output) as file:
            file.write(_BEGIN.encode() if self.whole else b"")
            file.write(_CHARACTER.encode())
            for part in _figures(counts, dataset.scheme):
                file.write(part.encode())
            if self.quotes and counts.layers["quotes"]:
                file.write(_QUOTES_BEGIN.encode())
                for number, bundle in enumerate(dataset, start=1):
                    digest = digest_of(bundle, dataset.scheme)
                    for one in digest.quotes:
                        row = (digest.title, one.speaker, one.cue, one.content)
                        file.write(_row(row).encode())
                    progress.report(number, dataset.total)
                file.write(b"\\bottomrule\n\\end{longtable}\n")
            file.write(_END.encode() if self.whole else b"")
        return counts.documents, counts.losses.told()


_TEXTS = "texts of articles"
_WHY_TEXTS = "tables have figures and the words of quotes"
_EVIDENCE = "holders, targets and evidence of stances"
_WHY_EVIDENCE = "they are counted by polarity"

_QUOTES_BEGIN = r"""
\begin{longtable}{>{\raggedright}p{.2\linewidth}>{\raggedright}p{.16\linewidth}%
>{\raggedright}p{.14\linewidth}>{\raggedright\arraybackslash}p{.4\linewidth}}
\caption{Quotes}\\
\toprule
Article & Speaker & Cue & Words \\
\midrule
\endfirsthead
\toprule
Article & Speaker & Cue & Words \\
\midrule
\endhead
"""


def _figures(counts: Counts, scheme: Scheme) -> Iterator[str]:
    layers = {"articles": counts.documents, **counts.layers}
    yield from _table("Counts", ("Layer", "Number"), layers.items())
    mentions = (
        (label_name(scheme, LabelKind.MENTION, label), count)
        for label, count in counts.labels.most_common()
    )
    yield from _table("Mentions by label", ("Label", "Number"), mentions)
    yield from _table("Quotes by kind", ("Kind", "Number"), counts.kinds.most_common())
    polarities = (
        (label_name(scheme, LabelKind.POLARITY, polarity), count)
        for polarity, count in counts.polarities.most_common()
    )
    yield from _table("Stances by polarity", ("Polarity", "Number"), polarities)


def _table(
    title: str, heads: tuple[str, str], rows: Iterable[tuple[str, int]]
) -> Iterator[str]:
    listed = list(rows)
    if not listed:
        return
    yield (
        f"\\begin{{table}}[htbp]\n\\centering\n\\caption{{{title}}}\n"
        "\\begin{tabular}{lr}\n\\toprule\n"
        f"{heads[0]} & {heads[1]} \\\\\n\\midrule\n"
    )
    for name, count in listed:
        yield _row((name, f"{count:,}"))
    yield "\\bottomrule\n\\end{tabular}\n\\end{table}\n"


def _row(cells: Iterable[str]) -> str:
    return " & ".join(map(escaped, cells)) + " \\\\\n"


def escaped(text: str) -> str:
    """Return text on one line in which nothing is a command of LaTeX."""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub(" ", visible(text)))
    return _SPECIAL.sub(_escape, " ".join(composed.split()))


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    usual = _ESCAPES.get(character)
    # With pdfTeX, which stops at what its fonts do not have, the number is shown.
    return usual or f"\\pressmarkchar{{{ord(character):04X}}}{{{character}}}"
