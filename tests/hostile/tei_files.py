from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pressmark.exchange.tei.formats import Tei
from tests.builders import bundle
from tests.datasets import write
from tests.hostile.hostile import Expected, Hostile

FORMAT = "tei"

_HEAD = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
_SWELLING = "".join(
    f'<!ENTITY l{n} "' + f"&l{n - 1};" * 10 + '">' for n in range(1, 10)
)
_BOMB = f'<!DOCTYPE r [<!ENTITY l0 "lol">{_SWELLING}]>'
_OUTSIDE = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_WHOLE = f"{_HEAD}<text><body><p>“We agree,” <rs>Ann</rs> said.</p></body></text></TEI>"
_SPAN = (
    '<spanGrp type="{}"><span xml:id="d1-s-1" from="#{}" to="#{}">A</span></spanGrp>'
)
_BODY = '<text><body><p>A<anchor xml:id="b"/>nn</p></body></text>'


def files(folder: Path) -> Iterator[Hostile]:
    def made(text: str | bytes, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.xml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Hostile(path, expected, why)

    yield made("", "rejected", "it is empty")
    yield made(_WHOLE[:-20], "rejected", "it is cut off")
    yield made(_WHOLE.encode("cp1252"), "rejected", "Windows-1252")
    yield made(f"{_BOMB}{_HEAD}&l9;", "rejected", "an entity bomb")
    yield made(_OUTSIDE + _WHOLE.replace("Ann", "&x;"), "rejected", "an outer entity")
    yield made(f"{_HEAD}<text>{'<p>' * 100_000}", "rejected", "100,000 deep")
    yield made("<html/>", "rejected", "other XML")
    yield made(f"{_HEAD}<text/></TEI>", "rejected", "no words")
    yield made(f"{_HEAD}</TEI>", "rejected", "no text")
    yield made(f"<teiCorpus>{_HEAD}</TEI>{_WHOLE}</teiCorpus>", "document", "a corpus")
    yield made(f"<teiCorpus>{_WHOLE}<broken></teiCorpus>", "document", "a broken end")
    for data in ('{"pressmark":{"nodes":7,"notes":[7],"entities":{}}}', "{", "[]"):
        header = f"<teiHeader><xenoData>{data}</xenoData></teiHeader>"
        for kind, start, end in (
            ("mention", "b", "b"),
            ("x", "b", "c"),
            ("cue", "", "b"),
        ):
            span = f"<standOff>{_SPAN.format(kind, start, end)}</standOff>"
            yield made(f"{_HEAD}{header}{span}{_BODY}</TEI>", "document", "our data")


def sample(folder: Path) -> Path:
    made = bundle(
        "[“We agree,”:content 1] [[Ann:source 1]:PERSON=Ann Smith] [said:cue 1]."
    )
    write(Tei(), folder / "sample.xml", made)
    return folder / "sample.xml"
