from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile

FORMAT = "records"


def files(folder: Path) -> Iterator[Hostile]:
    def made(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.jsonl"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    yield made(b"", "rejected", "it is empty")
    yield made(b"\n \n", "rejected", "it is blank")
    yield made("It rains.", "rejected", "no JSON at all")
    yield made('{"text": "It ra', "rejected", "it is cut off")
    yield made('[{"text": "It rains."}, {"text"', "rejected", "a list cut off")
    yield made("[" * 100_000 + "]" * 100_000, "rejected", "lists 100,000 deep")
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    yield made(deep, "rejected", "objects 100,000 deep")
    inner = '{"a":' * 500 + "1" + "}" * 500
    yield made(f'{{"text": "a b", "x": {inner}}}', "rejected", "objects 500 deep")
    yield made('{"text": "caf\xe9"}'.encode("latin-1"), "rejected", "Latin-1")
    yield made('{"text": "a"}'.encode("utf-16"), "rejected", "UTF-16")
    yield made('{"text": null}\n{"text": []}\n{}', "rejected", "no texts")
    yield made(f'{{"text": "a", "n": {"9" * 5000}}}', "rejected", "an absurd number")
    yield made('{"text": "a", "n": 1e999}', "rejected", "a number beyond all")
    yield made('{"text": "a", "n": NaN}', "rejected", "a number that is none")
    yield made('{"text": "a", "text": "b c"}', "document", "a key twice")
    many = ",".join(f'"k{number}": 1' for number in range(50_000))
    yield made(f'{{"text": "It rains.", {many}}}', "document", "50,000 keys")
    yield made('{"text": "' + "a" * 5_000_000 + '"}', "document", "an absurd text")
    yield made('"text"\n3\nnull', "rejected", "values that are no objects")


def sample(folder: Path) -> Path:
    path = folder / "sample.jsonl"
    path.write_text(
        '{"body": "“We agree,” Ann said. 😀", "meta": {"date": "3 April 2024"}}\n'
        '{"body": "It rains.", "meta": {"tags": ["a"]}}\n',
        "utf-8",
    )
    return path
