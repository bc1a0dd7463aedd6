r"""RTF is read as the one who opens it sees it, in whatever code page it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty, ReadDocument, Rejected
from pressmark.exchange.office.rtf import RichText
from pressmark.model.bundle import check_bundle

_FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset128 M;}}"


def read_file(path: Path, *, made_is_published: bool = False) -> ReadDocument:
    (found,) = RichText(made_is_published=made_is_published).read(path)
    assert isinstance(found, ReadDocument), found
    assert check_bundle(found.bundle) == []
    return found


def read(
    folder: Path, inner: str | bytes, head: str = r"\ansi\ansicpg1252"
) -> ReadDocument:
    path = folder / "harbour talks.rtf"
    inner = inner.encode("latin-1") if isinstance(inner, str) else inner
    path.write_bytes((r"{\rtf1" + head + _FONTS).encode() + inner + b"}")
    return read_file(path)


def text_of(found: ReadDocument) -> str:
    return found.bundle.document.text


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (r"\pard One.\par Two\line three.\par", "One.\n\nTwo\nthree."),
        (r"caf\'e9 \u8364 ? \u8217\'92s", "café € ’s"),
        (r"{\uc2\u26085 \'93\'fa}x", "日x"),
        (r"\uc0\u26085 x", "日x"),
        (r"\u-10179 ?\u-8704 ?", "\U0001f600"),
        (r"\u55357 ?\u56832 ?", "\U0001f600"),
        (r"\f1 \'cf\'f0\'e8\'e2\'e5\'f2", "Привет"),
        (r"{\f2 \'82\'a0\'82" + "\r\n" + r"\'a2}", "あい"),
        (r"\ldblquote Rain,\rdblquote  she said\emdash so.", "“Rain,” she said—so."),
        (r"a\~b\_c\-d \{e\} \\f", "a\xa0b\u2011c\xadd {e} \\f"),
        (r"{\b bold} and {\i{\ul more}}", "bold and more"),
        (r"x{\pict\pngblip 89504e47}y{\*\unknown gone}z", "xyz"),
        (
            r"{\field{\*\fldinst HYPERLINK {\ul x}}{\fldrslt the port}} shut",
            "the port shut",
        ),
        ("one\r\n two", "one two"),
    ],
)
def test_signs_are_read(tmp_path: Path, inner: str, text: str) -> None:
    assert text_of(read(tmp_path, inner)) == text


@pytest.mark.parametrize(
    ("data", "head", "text"),
    [
        (b"caf\xe9", r"\ansi\ansicpg1252", "café"),
        (b"\xf1e\xf8", r"\ansi\ansicpg1250", "ńeř"),
        (b"caf\x8e", r"\mac", "café"),
        ("café 日".encode(), r"\ansi", "café 日"),
        (b"caf\\'e9", r"\ansi\ansicpg99999", "café"),
    ],
)
def test_bytes_are_of_the_code_page_unless_all_are_utf8(
    tmp_path: Path, data: bytes, head: str, text: str
) -> None:
    assert text_of(read(tmp_path, data, head)) == text


def test_utf8_is_remarked_on(tmp_path: Path) -> None:
    assert read(tmp_path, "café".encode()).remarks == ("read as UTF-8, a guess",)


def test_pictures_in_bytes_are_skipped(tmp_path: Path) -> None:
    inner = b"a{\\pict\\bin4 }}{{}b"
    assert text_of(read(tmp_path, inner)) == "ab"


def test_deleted_and_hidden_words_are_left_out(tmp_path: Path) -> None:
    inner = (
        r"It {\deleted never \u8364 ?}{\revised always }rains\deleted  not\deleted0 ,"
        r" {\v secret}she said\v  hidden\par\v0\par Yes."
    )
    found = read(tmp_path, inner)
    assert text_of(found) == "It always rains, she said\n\nYes."
    assert found.remarks == (
        "what was deleted with changes tracked is left out (2)",
        "hidden text is left out (2)",
    )


def test_notes_and_boxes_stand_at_the_end(tmp_path: Path) -> None:
    inner = (
        r"Rain{\super\chftn{\footnote\pard So {\i she} said.}} fell."
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Pulled.\par}}"
        r"{\shprslt{\*\do{\dptxbxtext Pulled.\par}}}}{\header The Tide\par}"
        r"{\*\annotation why?}\par Yes."
    )
    found = read(tmp_path, inner)
    assert text_of(found) == "Rain fell.\n\nYes.\n\nPulled.\n\nSo she said."
    assert set(found.remarks) == {
        "notes stand at the end of the text (1)",
        "text boxes stand at the end of the text (1)",
        "the heads and feet of the pages are left out",
        "comments are left out (1)",
    }


def test_tables_are_rows_of_cells(tmp_path: Path) -> None:
    inner = (
        r"Seats:\par\trowd\intbl Reds\cell 41\cell\row"
        r"\trowd\intbl Blues\cell 7\cell\row"
        r"\pard After.\par"
    )
    assert text_of(read(tmp_path, inner)) == "Seats:\n\nReds\t41\nBlues\t7\n\nAfter."


def test_the_styles_of_headings_become_regions(tmp_path: Path) -> None:
    inner = (
        r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s5 Title;}{\*\cs7 Emphasis;}}"
        r"\pard\s5 Harbour talks\par\pard\s1 What next\par\pard Rain.\par"
    )
    found = read(tmp_path, inner)
    text = text_of(found)
    assert text == "Harbour talks\n\nWhat next\n\nRain."
    assert [(r.label, r.span.covered(text)) for r in found.bundle.regions] == [
        ("headline", "Harbour talks"),
        ("subheading", "What next"),
    ]


def test_the_info_group_fills_in_what_it_can_say(tmp_path: Path) -> None:
    inner = (
        r"{\info{\title Harbour \u8220 ?talks\u8221 ?}{\author {Ann} Smith}"
        r"{\creatim\yr2022\mo9\dy6\hr8}{\subject Rain}}It rains."
    )
    path = tmp_path / "a.rtf"
    path.write_text(r"{\rtf1\ansi" + inner + "}", encoding="ascii")
    metadata = read_file(path, made_is_published=True).bundle.document.metadata
    assert metadata["headline"] == "Harbour “talks”"
    assert metadata["byline"] == "Ann Smith"
    assert metadata["published"] == "2022-09-06"
    assert metadata["extra"]["rtf"]["subject"] == "Rain"
    assert "published" not in read_file(path).bundle.document.metadata


@pytest.mark.parametrize(
    "inner",
    [
        r"It rains.}}}}",
        r"{{{{It rains.",
        r"It rains.\u",
        r"\uc It rains.",
        r"It rains.\u99999999 ?",
        r"\ansicpg It rains.",
        r"It rains.\'e",
        r"\f99\'e9 It rains.",
    ],
)
def test_damaged_rtf_is_read_as_far_as_it_goes(tmp_path: Path, inner: str) -> None:
    assert "It rains." in text_of(read(tmp_path, inner))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no RTF"),
        (b"Ann said", "no RTF"),
        (rb"{\rtf1\ansi}", "nothing to read"),
        (rb"{\rtf1{\info{\title A}}}", "nothing to read"),
    ],
)
def test_what_has_no_text_is_rejected(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(data)
    (found,) = RichText().read(path)
    assert isinstance(found, Rejected)
    assert reason in found.reason


def test_a_file_is_known_by_its_beginning(tmp_path: Path) -> None:
    assert RichText().recognises(tmp_path / "a", rb"{\rtf1") is Certainty.LIKELY
    assert RichText().recognises(tmp_path / "a.rtf", b"x") is Certainty.POSSIBLE
    assert RichText().recognises(tmp_path / "a.txt", b"x") is Certainty.NO
