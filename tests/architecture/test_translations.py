"""The translations are whole, and of what the sources say now."""

from __future__ import annotations

import re
import runpy
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from pressmark.gui.action_table import ACTIONS, MENUS, SUBMENUS
from tests.architecture.sources import ROOT, sources

_FOLDER = ROOT / "resources" / "translations"
_FILES = sorted(_FOLDER.glob("pressmark_*.ts"))
_TEXTS = ["pressmark_de.ts"]
_AGAIN = "run: python packaging/translations.py"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|\{\{|\}\}|%L?n|%s")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    # Not an import: another package is called “packaging”.
    return runpy.run_path(str(ROOT / "packaging" / "translations.py"))


def test_all_that_is_said_can_be_collected(script: dict[str, Any]) -> None:
    _, unread = script["collect"]()
    assert unread == []


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_is_of_what_the_sources_say(
    script: dict[str, Any], file: Path, tmp_path: Path
) -> None:
    shutil.copy(file, tmp_path)
    script["update"]([tmp_path / file.name])
    assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), _AGAIN


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_translation_is_compiled(
    script: dict[str, Any], file: Path, tmp_path: Path
) -> None:
    compiled = tmp_path / "again.qm"
    script["compile_to"](file, compiled)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes(), _AGAIN


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_nothing_is_left_untranslated(script: dict[str, Any], file: Path) -> None:
    assert script["missing"](file.stem.partition("_")[2]) == []


@pytest.mark.parametrize("name", _TEXTS)
def test_a_translation_keeps_what_is_no_word(name: str) -> None:
    wrong = [
        (text, form)
        for _, text, forms in _messages(_FOLDER / name)
        for number, form in enumerate(forms)
        if not _keeps(text, form, may_omit_number=len(forms) > 1 and number == 0)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", _TEXTS)
def test_german_has_its_own_quotation_marks(name: str) -> None:
    wrong = [
        form
        for _, _, forms in _messages(_FOLDER / name)
        for form in forms
        if "”" in form or form.count("„") != form.count("“")
    ]
    assert wrong == []


@pytest.mark.parametrize("name", _TEXTS)
def test_every_entry_of_a_menu_has_a_letter_of_its_own(name: str) -> None:
    said = {
        text: forms[0]
        for one, text, forms in _messages(_FOLDER / name)
        if one == "actions"
    }
    menus = [list(MENUS)]
    for menu in MENUS:
        specs = [spec for spec in ACTIONS if spec.menu == menu]
        ids = {spec.id for spec in specs}
        inner = [words for after, words, _ in SUBMENUS if after in ids]
        menus.append([*(spec.words for spec in specs), *inner])
    menus += [[spec.words for spec in specs] for _, _, specs in SUBMENUS]
    wrong = []
    for menu_words in menus:
        letters = Counter(_letter(said[words]) for words in set(menu_words))
        wrong += [
            (letter, menu_words)
            for letter, count in letters.items()
            if count > 1 or not letter
        ]
    assert wrong == []


def _messages(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the context, the text and the translations of each message."""
    for context in ET.parse(file).iter("context"):  # noqa: S314  (our own)
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.findall("numerusform")]
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms or [translation.text or ""],
            )


def _keeps(text: str, form: str, *, may_omit_number: bool) -> bool:
    """Whether a translation has the placeholders, dots, blanks and key of a text."""
    before, after = (Counter(_PLACEHOLDER.findall(each)) for each in (text, form))
    if may_omit_number:
        before.pop("%Ln", None)
        after.pop("%Ln", None)
    return (
        before == after
        and ("…" in form or not text.endswith("…"))
        and text[:1].isspace() == form[:1].isspace()
        and text[-1:].isspace() == form[-1:].isspace()
        and len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", form))
        and text.count("\t") == form.count("\t")
    )


def _letter(words: str) -> str:
    found = re.search(r"&(\w)", words)
    return found[1].casefold() if found else ""


def test_the_window_says_no_error_in_english_only() -> None:
    # `translation.said` looks an error up; `str` of one is for the log and the shell.
    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources("desktop/pressmark/gui")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\bstr\(error\)", line) and "said(error)" not in line
    ]
    assert wrong == []
