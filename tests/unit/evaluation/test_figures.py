"""The evaluation prints every figure, from an invented set of data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from evaluation.figures import main
from evaluation.tables import BEGIN, END, put_into
from tests.unit.evaluation import invented


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)), catch_exceptions=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return invented.data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def measured(data: Path) -> tuple[Path, str]:
    """Run the whole evaluation once; return its folder and what it printed."""
    page = data / "page.md"
    page.write_text(f"# Page\n\n{BEGIN}\n{END}\n\nThe end.\n", "utf-8")
    files = "--page", page, "--diagram", data / "d.svg", "--errors", data / "e.md"
    quick = [f"--only={part}" for part in ("polnear", "articles", "agreement")]
    result = run(data, *quick, *files, "--json")
    assert result.exit_code == 0, result.output
    return data, result.stdout


def test_every_part_has_its_figures(measured: tuple[Path, str]) -> None:
    found = json.loads(measured[1])
    assert found["attributions"]["attr"]["gold"] == 3
    assert found["attributions"]["attr"]["recall"] > 0.5
    assert set(found["by_outlet"]) == {"gazette", "ledger"}
    assert sum(each["gold"] for each in found["by_kind"].values()) == 3
    assert sum(each["gold"] for each in found["by_cue"].values()) == 3
    assert 0 <= found["calibration"]["expected_calibration_error"] <= 1
    assert found["articles"]["mentions"] == 1.0
    assert found["agreement"]["attr"]["people"] == pytest.approx(1 / 3, abs=1e-4)


def test_too_few_articles_have_no_interval(measured: tuple[Path, str]) -> None:
    assert json.loads(measured[1])["attributions"]["attr"]["interval"] is None


def test_the_figures_are_put_into_the_page(measured: tuple[Path, str]) -> None:
    page = (measured[0] / "page.md").read_text("utf-8")
    assert page.startswith("# Page\n\n")
    assert page.endswith("\n\nThe end.\n")
    assert "### Goals" in page
    assert "### Calibration" in page


def test_the_diagram_is_a_picture(measured: tuple[Path, str]) -> None:
    picture = (measured[0] / "d.svg").read_text("utf-8")
    assert picture.startswith("<svg ")
    assert picture.count("<rect") == 11


def test_wrong_attributions_are_listed(measured: tuple[Path, str]) -> None:
    listed = (measured[0] / "e.md").read_text("utf-8")
    assert "wrong attributions, seed 1" in listed


def test_what_is_missing_is_said_and_left_out(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == 0
    for part in ("polnear", "articles", "annotator-training", "dev"):
        assert part in result.stderr
    assert "| attr | – |" in result.stdout


def test_annotators_who_share_no_article_are_left_out(tmp_path: Path) -> None:
    part = tmp_path / "polnear" / "annotator-training"
    invented.polnear_part(part, {"ferry": {"aa": invented.FERRY}})
    result = run(tmp_path, "--only", "agreement")
    assert result.exit_code == 0
    assert "no article that all did" in result.stderr


def test_an_article_without_its_text_is_left_out(tmp_path: Path) -> None:
    part = tmp_path / "polnear" / "dev"
    invented.polnear_part(part, {"ferry": {"aa": invented.FERRY}})
    (part / "text" / "ferry.txt").unlink()
    result = run(tmp_path, "--only", "polnear")
    assert result.exit_code == 0
    assert "without its text: ferry" in result.stderr


def test_a_page_without_a_place_for_figures_stays(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Page\n", "utf-8")
    with pytest.raises(ValueError, match="no place for figures"):
        put_into(page, "words")
    assert page.read_text("utf-8") == "# Page\n"
