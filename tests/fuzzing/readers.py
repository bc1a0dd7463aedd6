"""The readers of every format, and how files are known, as targets."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from pressmark.errors import FormatError
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.exchange.guarded import read_safely
from pressmark.exchange.options import format_named
from pressmark.model.bundle import check_bundle
from tests.hostile.hostile import Files

_ZIP = b"PK\3\4"


@dataclass
class Piece:
    """A file of a sample, or a member of one that is an archive."""

    path: Path
    whole: bytes
    member: str | None = None

    @property
    def content(self) -> bytes:
        """The bytes that are spoilt."""
        if self.member is None:
            return self.whole
        with zipfile.ZipFile(io.BytesIO(self.whole)) as archive:
            return archive.read(self.member)

    def put(self, content: bytes) -> None:
        """Have other bytes in their place."""
        if self.member is None:
            self.path.write_bytes(content)
            return
        with (
            zipfile.ZipFile(io.BytesIO(self.whole)) as old,
            zipfile.ZipFile(self.path, "w") as new,
        ):
            for name in old.namelist():
                is_it = name == self.member
                new.writestr(name, content if is_it else old.read(name))

    def put_back(self) -> None:
        """Have the bytes again that were there."""
        self.path.write_bytes(self.whole)


@dataclass
class Reader:
    """A format, which reads its sample with one of its pieces spoilt.

    The first byte says which piece. What a large library raises is a rejection, as it
    is in the process of its own; what our readers raise is not.
    """

    files: Files
    pieces: list[Piece] = field(default_factory=list)
    sample: Path = Path()

    @property
    def name(self) -> str:
        """The name of the format."""
        return self.files.FORMAT

    def seeds(self, folder: Path) -> list[bytes]:
        """Make the sample and return each of its pieces."""
        self.sample = self.files.sample(folder)
        found = [self.sample] if self.sample.is_file() else self.sample.rglob("*")
        beside = [each for each in folder.rglob("*") if each.is_file()]
        files = sorted({each for each in (*found, *beside) if each.is_file()})
        self.pieces = [piece for path in files for piece in _pieces(path)]
        return [
            bytes([place]) + piece.content
            for place, piece in enumerate(self.pieces[:256])
        ]

    def run(self, data: bytes) -> None:
        """Read the sample with a piece that is as the bytes say."""
        piece = self.pieces[(data[0] if data else 0) % len(self.pieces)]
        piece.put(data[1:])
        try:
            self._read(format_named(self.name))
        except FormatError:
            pass
        finally:
            piece.put_back()

    def _read(self, chosen: Format) -> None:
        if chosen.guarded:
            try:
                chosen = chosen.proposed(self.sample)
            except Exception:  # noqa: BLE001  (the process of its own says so too)
                return
            found = read_safely(chosen, self.sample)
        else:
            found = chosen.proposed(self.sample).read(self.sample)
        for item in found:
            if isinstance(item, ReadDocument):
                assert check_bundle(item.bundle) == []
                assert item.bundle.document.text.encode("utf-8").strip()
                assert "\r" not in item.bundle.document.text
            elif isinstance(item, Rejected):
                assert item.reason


def _pieces(path: Path) -> list[Piece]:
    whole = path.read_bytes()
    pieces = [Piece(path, whole)]
    if whole.startswith(_ZIP):
        with zipfile.ZipFile(path) as archive:
            pieces += [Piece(path, whole, name) for name in archive.namelist()]
    return pieces


class Recognition:
    """Which format a file is of, by any beginning and any ending of its name."""

    name = "recognition"

    def __init__(self, samples: list[Files]) -> None:
        self._samples = samples
        self._finding = Finding()
        self._folder = Path()
        self._endings: list[str] = []

    def seeds(self, folder: Path) -> list[bytes]:
        """Return the samples that are files."""
        self._folder = folder / "recognised"
        self._folder.mkdir()
        found = []
        for files in self._samples:
            place = folder / files.FORMAT
            place.mkdir()
            sample = files.sample(place)
            if sample.is_file():
                self._endings.append("".join(sample.suffixes))
                found.append(bytes([len(self._endings) - 1]) + sample.read_bytes())
        return found

    def run(self, data: bytes) -> None:
        """Recognise a file; that it is of no known format may be said."""
        ending = self._endings[(data[0] if data else 0) % len(self._endings)]
        path = self._folder / f"file{ending}"
        path.write_bytes(data[1:])
        for _ in self._finding.units([path]):
            pass
        path.unlink()
