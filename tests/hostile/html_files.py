from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile, many
from tests.saved_pages import archive, page

FORMAT = "html"

_Case = tuple[bytes, Expected, str]
_WHOLE = page().encode()


def files(folder: Path) -> Iterator[Hostile]:
    cases = {".html": (_broken, _large, _in_the_head), ".mhtml": (_archives,)}
    for suffix, makers in cases.items():
        for data, expected, why in (case for maker in makers for case in maker()):
            path = folder / f"hostile{suffix}"
            path.write_bytes(data)
            yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.html"
    stamp = '<p class="byline">By Ada Lund</p><p><a href="x">Read more 😀</a></p>'
    path.write_text(page(stamp), encoding="utf-8")
    return path


def _broken() -> Iterator[_Case]:
    yield b"", "rejected", "it is empty"
    yield b"<html><script>alert(1)</script>", "rejected", "nothing but a script"
    yield _WHOLE[: len(_WHOLE) * 2 // 3], "document", "it is cut off"
    yield b"\xff\xfe" + _WHOLE, "either", "it has the mark of another encoding"
    yield _WHOLE.replace(b"utf-8", b"no-such"), "document", "an unknown encoding"
    controls = b"<p title='&#1;'>one&#0;&#1;&#xffff;\x02\x1b two<!-- \x01 --></p>"
    yield _with(controls), "document", "control characters"
    heads = b"<h1>a&#1;</h1><h1>b\x02</h1><title>&#2;</title>"
    yield b"<html><body>" + heads, "document", "control characters in headings"
    yield b"<html>" + bytes(range(256)) * 50, "either", "it is no text"


def _large() -> Iterator[_Case]:
    wide = b"<a href=x>more</a> <b>and</b> more<br>" * many(2_000, 20_000)
    same = b"<p>The same line of words again.</p>" * many(1_500, 15_000)
    traits = b" ".join(b"a%d=1" % n for n in range(many(3_000, 30_000)))
    data = b'<img src="data:image/png;base64,' + b"A" * 12_000_000 + b'">'
    yield _with(b"<div>" * 100_000), "either", "100,000 elements deep"
    yield _with(wide), "document", "thousands of elements"
    yield _with(same), "document", "one line, thousands of times"
    yield _with(b"<p %s>x</p>" % traits), "document", "thousands of attributes"
    yield _with(data), "document", "a picture in it"


def _in_the_head() -> Iterator[_Case]:
    named = b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
    )
    bomb = b'<!DOCTYPE html [<!ENTITY a0 "aaaaaaaaaa">' + named + b"]>"
    outer = b'<!DOCTYPE html [<!ENTITY a11 SYSTEM "file:///etc/passwd">]>'
    for kind, why in ((bomb, "an entity bomb"), (outer, "an external entity")):
        yield _with(b"&a11;").replace(b"<!DOCTYPE html>", kind), "document", why
    nested = b'<script type="application/ld+json">' + b'{"a":' * 100_000 + b"</script>"
    title = b"<title>" + b"- | " * 50_000 + b"</title>"
    for inside, why in ((nested, "JSON 100,000 deep"), (title, "a title without end")):
        yield _WHOLE.replace(b"</head>", inside + b"</head>"), "document", why


def _archives() -> Iterator[_Case]:
    parts = b"".join(
        b'Content-Type: multipart/related; boundary="e%d"\n\n--e%d\n' % (n, n)
        for n in range(many(2_000, 20_000))
    )
    saved = b"From: <Saved by Blink>\nSnapshot-Content-Location: x\n"
    yield archive(_WHOLE)[:300], "rejected", "an archive cut off"
    yield saved + parts, "rejected", "an archive nested so deep"


def _with(inside: bytes) -> bytes:
    return _WHOLE.replace(b"</h1>", b"</h1>" + inside)
