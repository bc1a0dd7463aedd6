from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.conllu import Conllu
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Expected, Hostile

FORMAT = "conllu"

NOTHING = "\t_" * 7


def files(folder: Path) -> Iterator[Hostile]:
    data = sample(folder).read_bytes()

    def rows(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.conllu"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    row = f"1\tAnn{NOTHING}\t_\n"
    yield rows("", "rejected", "it is empty")
    yield rows("# text = a\n\n" * 9, "rejected", "comments only")
    yield rows(data[: data.rindex(b"\t")], "rejected", "it is cut off")
    yield rows(data.decode().encode("utf-16"), "document", "UTF-16")
    yield rows(row.replace("Ann", "Jürgen").encode("latin-1"), "document", "latin-1")
    yield rows(b"\x7fELF\x02\x01\x01" + bytes(500), "rejected", "a program")
    yield rows("1\tAnn\n2 Ben\n", "rejected", "ragged rows")
    yield rows("1-\tAnn" + NOTHING + "\t_\n", "rejected", "half a range")
    yield rows(f"9-3\tAnn{NOTHING}\t_\n{row}", "document", "a range backwards")
    yield rows(f"1.1\tAnn{NOTHING}\t_\n", "either", "nothing but what is left out")
    yield rows(f"1-{'9' * 9}\tA{NOTHING}\t_\n{row * 3}", "document", "an endless word")
    odd = "Entity=B-,I-%,[],(,a[b][c]|Role|=|SpacesAfter=\\u{ffffffff}\\q"
    yield rows(f"1\tA{NOTHING}\t{odd}\n", "document", "odd tags")
    begun = "".join(f"{n}\tA{NOTHING}\tRole=B-Source\n" for n in range(1, 1_000))
    yield rows(begun + f"1000\tB{NOTHING}\tRole=B-Content\n", "document", "many roles")
    many = ",".join(f"B-X[{n}]" for n in range(200))
    yield rows(f"1\tA{NOTHING}\tEntity={many}\n" * 9, "document", "1,800 spans")
    yield rows(row * 20_000, "document", "20,000 words in a sentence")
    yield rows(
        "# newdoc\n" + row * 2 + "\n" + ("# newdoc\n" + row + "\n") * 3_000,
        "document",
        "300 documents",
    )
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield rows(f"# pressmark = {deep}\n{row}", "document", "a record 100,000 deep")
    yield rows(
        "# pressmark = {}\n# pressmark_tags = x\n" + row, "document", "no record"
    )
    yield rows("# newdoc id = \0\ufdd0\n" + row.replace("A", "\0"), "document", "NUL")
    yield rows("#" * 3_000_000 + "\n" + row, "document", "a comment of three million")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]. 😀"
    )
    path = folder / "sample.conllu"
    Conllu().write(dataset(made), path, progress=NoProgress())
    return path
