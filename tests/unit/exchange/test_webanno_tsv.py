"""WebAnno TSV comes in with all its quirks, and goes out as WebAnno has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.exchange.format import Certainty, Rejected
from pressmark.exchange.webanno_tsv import WebannoTsv
from pressmark.model.bundle import Bundle
from pressmark.model.span import covered
from tests.builders import bundle
from tests.datasets import read, read_one, write

FIRST = "#FORMAT=WebAnno TSV 3.3\n"


def tsv(folder: Path, text: str) -> Path:
    """Return a file of some lines, in which ⇥ stands for a tab."""
    path = folder / "a.tsv"
    path.write_text(FIRST + text.replace("⇥", "\t"), encoding="utf-8")
    return path


def words(found: Bundle) -> list[tuple[str, str]]:
    text = found.document.text
    return [(each.span.covered(text), each.label) for each in found.mentions]


QUOTE = """#T_SP=webanno.custom.Role|kind|stance
#T_RL=webanno.custom.Speaker|label|BT_webanno.custom.Role


#Text=😀 “We agree,” Ann said.
1-1⇥0-2⇥😀⇥_⇥_⇥_⇥_⇥
1-2⇥3-4⇥“⇥content[1]⇥*[1]⇥_⇥_⇥
1-3⇥4-6⇥We⇥content[1]⇥*[1]⇥_⇥_⇥
1-4⇥7-12⇥agree⇥content[1]⇥*[1]⇥_⇥_⇥
1-5⇥12-14⇥,”⇥content[1]⇥*[1]⇥_⇥_⇥
1-6⇥15-18⇥Ann⇥source⇥_⇥speaker⇥1-7⇥
1-7⇥19-23⇥said⇥cue⇥for⇥cue⇥1-2[1_0]⇥
1-8⇥23-24⇥.⇥_⇥_⇥_⇥_⇥
"""


def test_a_quote_with_its_relations_in_utf16_is_taken(tmp_path: Path) -> None:
    found = read_one(WebannoTsv(), tsv(tmp_path, QUOTE))
    (quote,) = found.bundle.attributions
    text = found.bundle.document.text
    assert text == "😀 “We agree,” Ann said."
    assert covered(text, quote.content) == "“We agree,”"
    assert covered(text, quote.source) == "Ann"
    assert covered(text, quote.cue) == "said"
    assert found.remarks == ()


def test_a_file_with_windows_line_ends_and_a_mark_is_the_same(tmp_path: Path) -> None:
    path = tsv(tmp_path, QUOTE)
    whole = path.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(whole.encode("utf-8-sig"))
    assert len(read_one(WebannoTsv(), path).bundle.attributions) == 1


def test_stacked_annotations_are_told_apart(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Name|value\n\n\n#Text=Ann Lee came\n"
        "1-1⇥0-3⇥Ann⇥PER[1]|GIVEN[2]⇥\n1-2⇥4-7⇥Lee⇥PER[1]⇥\n1-3⇥8-12⇥came⇥_⇥\n",
    )
    found = set(words(read_one(WebannoTsv(), path).bundle))
    assert found == {("Ann Lee", "PER"), ("Ann", "GIVEN")}


def test_two_names_side_by_side_without_numbers_are_two(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Name|value\n\n\n#Text=Ann Lee\n1-1⇥0-3⇥Ann⇥PER⇥\n1-2⇥4-7⇥Lee⇥PER⇥\n",
    )
    found = words(read_one(WebannoTsv(), path).bundle)
    assert found == [("Ann", "PER"), ("Lee", "PER")]


def test_parts_of_tokens_and_no_values_are_taken(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Name|value\n\n\n#Text=Anti-Ann came\n"
        "1-1⇥0-8⇥Anti-Ann⇥_⇥\n1-1.1⇥5-8⇥Ann⇥*⇥\n1-2⇥9-13⇥came⇥_⇥\n",
    )
    assert words(read_one(WebannoTsv(), path).bundle) == [("Ann", "Name")]


def test_escaped_characters_are_themselves(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Name|value\n\n\n#Text=a\\\\b\\tc\n"
        "1-1⇥0-5⇥a\\\\b\\tc⇥x\\|y\\_z\\[1\\]\\->\\*⇥\n",
    )
    found = read_one(WebannoTsv(), path).bundle
    assert words(found) == [("a\\b\tc", "x|y_z[1]->*")]


def test_a_sentence_on_several_lines_keeps_them(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Name|value\n\n\n#Text=One\n#Text=two\n1-1⇥0-3⇥One⇥_⇥\n"
        "1-2⇥4-7⇥two⇥N⇥\n\n#Text=Three\n2-1⇥10-15⇥Three⇥N⇥\n",
    )
    found = read_one(WebannoTsv(), path).bundle
    assert found.document.text == "One\ntwo\n\n\nThree"
    assert words(found) == [("two", "N"), ("Three", "N")]


def test_a_chain_is_an_entity(tmp_path: Path) -> None:
    layer = "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink"
    path = tsv(
        tmp_path,
        f"#T_CH={layer}|referenceType|referenceRelation\n\n\n#Text=Ann says she\n"
        "1-1⇥0-3⇥Ann⇥NAM[1]⇥coref->1-1⇥\n1-2⇥4-8⇥says⇥_⇥_⇥\n"
        "1-3⇥9-12⇥she⇥PRO[2]⇥*->1-2⇥\n",
    )
    found = read_one(WebannoTsv(), path).bundle
    assert [entity.name for entity in found.entities] == ["Ann"]
    assert len({mention.entity for mention in found.mentions}) == 1


def test_roles_in_slots_are_links(tmp_path: Path) -> None:
    path = tsv(
        tmp_path,
        "#T_SP=c.Quote|ROLE_c.Quote:roles_c.QuoteRolesLink|c.Role\n"
        "#T_SP=c.Role|kind\n\n\n#Text=Yes said Ann\n"
        "1-1⇥0-3⇥Yes⇥source;cue⇥1-3;1-2⇥_⇥\n1-2⇥4-8⇥said⇥_⇥_⇥cue⇥\n"
        "1-3⇥9-12⇥Ann⇥_⇥_⇥source⇥\n",
    )
    (quote,) = read_one(WebannoTsv(), path).bundle.attributions
    assert covered("Yes said Ann", quote.source) == "Ann"
    assert covered("Yes said Ann", quote.cue) == "said"


def test_grammar_is_left_out(tmp_path: Path) -> None:
    dkpro = "de.tudarmstadt.ukp.dkpro.core.api"
    path = tsv(
        tmp_path,
        f"#T_SP={dkpro}.lexmorph.type.pos.POS|PosValue\n"
        f"#T_RL={dkpro}.syntax.type.dependency.Dependency|DependencyType"
        f"|BT_{dkpro}.lexmorph.type.pos.POS\n\n\n#Text=Ann came\n"
        "1-1⇥0-3⇥Ann⇥NNP⇥nsubj⇥1-2⇥\n1-2⇥4-8⇥came⇥VBD⇥root⇥1-2⇥\n",
    )
    assert words(read_one(WebannoTsv(), path).bundle) == []


@pytest.mark.parametrize(
    ("rows", "line", "why"),
    [
        ("#Text=Ann\n1-1⇥0-3⇥Ann\n", 6, "3 columns"),
        ("1-1⇥0-3⇥Ann⇥_⇥\n", 5, "no #Text="),
        ("#Text=Ann\nx⇥0-3⇥Ann⇥_⇥\n", 6, "no place"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, rows: str, line: int, why: str) -> None:
    path = tsv(tmp_path, f"#T_SP=c.Name|value\n\n\n{rows}")
    (found,) = read(WebannoTsv(), path)
    assert isinstance(found, Rejected)
    assert (found.line, why in found.reason) == (line, True)


def test_words_that_are_not_what_stands_there_are_told(tmp_path: Path) -> None:
    path = tsv(tmp_path, "#T_SP=c.N|value\n\n\n#Text=Ann came\n1-1⇥0-3⇥Bob⇥_⇥\n")
    assert any("“Bob” is not" in each for each in read_one(WebannoTsv(), path).remarks)


def test_what_is_written_is_what_webanno_writes(tmp_path: Path) -> None:
    made = bundle("😀 [Ann:PERSON=Ann Smith] came.")
    write(WebannoTsv(), tmp_path / "out", made)
    lines = (tmp_path / "out" / "article.tsv").read_text(encoding="utf-8").split("\n")
    assert lines[0] == "#FORMAT=WebAnno TSV 3.3"
    assert lines[1].startswith("#T_SP=pressmark.")
    at = lines.index("")
    assert lines[at + 1] == ""
    assert lines[at + 2] == "#Text=😀 Ann came."
    first, second = lines[at + 3], lines[at + 4]
    assert first.startswith("1-1\t0-2\t😀\t_\t")
    assert second.startswith("1-2\t3-6\tAnn\t_\t_\t_\tPERSON\tAnn Smith\t")
    assert all(line.endswith("\t") for line in lines[at + 3 : -1] if line)


def test_a_quote_over_sentences_and_in_parts_comes_back_whole(tmp_path: Path) -> None:
    made = bundle(
        "[“We agree. And we sign. Now,”:content 1] [Ann:source 1] [said:cue 1],"
        " [“or never.”:content 1] [Pre:PERSON]amble"
    )
    losses = write(WebannoTsv(), tmp_path / "out", made)
    found = read_one(WebannoTsv(), tmp_path / "out" / "article.tsv").bundle
    assert found.document.text == made.document.text
    (quote,) = found.attributions
    (own,) = made.attributions
    assert (quote.id, quote.content) == (own.id, own.content)
    assert (quote.source, quote.cue) == (own.source, own.cue)
    assert [mention.span for mention in found.mentions] == [made.mentions[0].span]
    told = {loss.what: loss.count for loss in losses}
    assert told["annotations over several sentences"] == 1


def test_it_is_known_by_its_first_line(tmp_path: Path) -> None:
    path = tsv(tmp_path, QUOTE)
    assert WebannoTsv().recognises(path, path.read_bytes()) is Certainty.SURE
    assert WebannoTsv().recognises(path, b"a\tb") is Certainty.NO


def test_parts_with_only_blanks_between_them_stay_apart(tmp_path: Path) -> None:
    made = bundle("[“We agree.:content 1] [And we sign.”:content 1] [she:source 1].")
    write(WebannoTsv(), tmp_path / "out", made)
    found = read_one(WebannoTsv(), tmp_path / "out" / "article.tsv").bundle
    assert found.attributions[0].content == made.attributions[0].content


def test_what_nothing_can_hold_is_replaced_in_labels_too(tmp_path: Path) -> None:
    path = tsv(tmp_path, "#T_SP=c.N|value\n\n\n#Text=Ann\n1-1⇥0-3⇥Ann⇥a\0\ufdd0⇥\n")
    found = read_one(WebannoTsv(), path).bundle
    assert words(found) == [("Ann", "a\ufffd\ufffd")]


def test_the_layers_beside_are_not_read_by_themselves(tmp_path: Path) -> None:
    write(WebannoTsv(), tmp_path / "out", bundle("[Ann:PERSON] came."))
    (beside,) = WebannoTsv().companions(tmp_path / "out" / "article.tsv")
    assert beside.name == "inception-layers.json"
