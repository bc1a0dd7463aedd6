"""Speed against the plain language model, memory of the worker, size of the weights.

Run as ``python -m evaluation.performance FILE…``: it has to be a process of its own, so
that both sides have one thread and the worker is its only child. It prints JSON.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from evaluation.tables import Section
from pressmark.extraction import LAYERS
from pressmark.extraction.pipeline import MODEL
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from pressmark.paths import resources
from pressmark.project.extracting import Failed, extract_documents

if TYPE_CHECKING:
    from spacy.language import Language

_ONE_THREAD = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
)
_WARM = 2
"""Documents read before the clock runs: a worker loads and takes one ahead."""


@dataclass(frozen=True, slots=True)
class Performance:
    """What one run measured.

    ``plain`` and ``whole`` are words a second of the language model alone and of the
    whole extraction; ``memory`` is the worker's highest resident set and ``weights``
    the size of our own weights, both in bytes.
    """

    words: int
    plain: float
    whole: float
    memory: int
    weights: int

    @property
    def ratio(self) -> float:
        """The speed of the whole extraction as a share of the language model's."""
        return self.whole / self.plain


def section(found: Performance) -> Section:
    """Return what was measured as a table."""
    rows = [
        ("language model alone, words a second", f"{found.plain:,.0f}"),
        ("whole extraction, words a second", f"{found.whole:,.0f}"),
        ("whole extraction against the language model", f"{found.ratio:.2f} ×"),
        ("highest memory of the worker, MB", f"{found.memory / 1_000_000:.0f}"),
        ("weights on disk, MB", f"{found.weights / 1_000_000:.1f}"),
    ]
    values = {**asdict(found), "ratio": round(found.ratio, 4)}
    title = f"Speed and memory on {found.words:,} words, one thread"
    return Section(title, ("", ""), rows, values)


def measured(files: Sequence[Path]) -> Performance:
    """Measure on the texts of some files, in a process of its own."""
    environment = {**os.environ, **dict.fromkeys(_ONE_THREAD, "1")}
    command = [
        sys.executable,
        "-m",
        "evaluation.performance",
        *(str(one.resolve()) for one in files),
    ]
    ran = subprocess.run(  # noqa: S603  (our own module)
        command,
        cwd=Path(__file__).parents[1],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return Performance(**json.loads(ran.stdout))


def measure(texts: Sequence[str]) -> Performance:
    """Measure in this process, which must have no other children and one thread."""
    words = sum(len(text.split()) for text in texts)
    # Imported before our extraction it would open a socket.
    import spacy  # noqa: PLC0415  (what is measured loads it itself)

    model = spacy.load(MODEL)
    # Before and after, so that a machine that slows down slows both sides down.
    before = _plain_seconds(model, texts)
    whole, memory = whole_extraction(texts)
    plain = (before + _plain_seconds(model, texts)) / 2
    return Performance(words, words / plain, words / whole, memory, weights_size())


def weights_size() -> int:
    """Return the bytes of the weights that the program ships; 0 where it has none."""
    folder = resources() / "quotation"
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _plain_seconds(model: Language, texts: Sequence[str]) -> float:
    for _ in model.pipe(texts[:_WARM]):
        pass
    began = perf_counter()
    for _ in model.pipe(texts):
        pass
    return perf_counter() - began


def whole_extraction(texts: Sequence[str]) -> tuple[float, int]:
    """Return the seconds for the texts after the warm-up, and the worker's memory."""
    warm = [texts[index % len(texts)] for index in range(_WARM)]
    documents = [
        Document(DocumentId(str(number)), str(number), text)
        for number, text in enumerate([*warm, *texts])
    ]
    began, memory = 0.0, 0
    for number, result in enumerate(
        extract_documents(documents, LAYERS, jobs=1, total=len(documents)), 1
    ):
        if isinstance(result, Failed):
            raise TypeError(result.reason)
        if number == _WARM:
            began = perf_counter()
        if number == len(documents):
            memory = max(map(_highest_memory, multiprocessing.active_children()))
    return perf_counter() - began, memory


def _highest_memory(process: BaseProcess) -> int:
    """Return the bytes of the highest resident set; 0 where the system does not say.

    Not from the operating system's account of children: that starts with the memory of
    the parent at the fork.
    """
    status = Path(f"/proc/{process.pid}/status")
    if not status.is_file():
        return 0
    found = re.search(r"^VmHWM:\s+(\d+) kB", status.read_text("ascii"), re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


if __name__ == "__main__":
    found = measure([Path(name).read_text("utf-8") for name in sys.argv[1:]])
    sys.stdout.write(json.dumps(asdict(found)))
