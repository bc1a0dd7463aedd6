from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "markdown"

_SAMPLE = "---\ntitle: 'Bridge'\ntags: [a, b]\n---\n# Bridge 😀\n\nIt *closes*.\n"


def files(folder: Path) -> Iterator[Hostile]:
    def made(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.md"
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        return Hostile(path, expected, why)

    yield made("", "rejected", "it is empty")
    yield made("---\ntitle: x\n---\n \n", "rejected", "there is only front matter")
    yield made("---\ntitle: x\n", "document", "the front matter does not end")
    yield made("---\n" + "a: b\n" * 300_000, "document", "front matter without end")
    yield made(
        "---\n" + "- x\n" * 20_000 + "---\nwords", "document", "items of nothing"
    )
    yield made("---\na:\n" + "- x\n" * 20_000 + "---\nw", "document", "20,000 items")
    yield made("---\na: &a [*a, *a]\n---\nwords", "document", "YAML that names itself")
    yield made("# " * 500_000, "document", "one line of marks")
    yield made("#" * 1_000_000, "document", "a heading of a million levels")
    yield made("# a\n" * many(10_000, 100_000), "document", "nothing but headings")
    yield made(">" * 200_000 + " words", "document", "quotes 200,000 deep")
    yield made("[" * 200_000, "document", "brackets 200,000 deep")
    yield made("```\n" * 99_999 + "words", "document", "99,999 fences")
    yield made(_SAMPLE.encode("utf-16"), "document", "it is in UTF-16")
    yield made(b"\x7fELF" + bytes(500), "rejected", "it is a program")


def sample(folder: Path) -> Path:
    path = folder / "sample.md"
    path.write_text(_SAMPLE, encoding="utf-8")
    return path
