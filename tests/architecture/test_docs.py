"""The generated pages are what the program would generate now."""

from __future__ import annotations

import re
import runpy

import pytest

from pressmark.gui.action_table import SPECS
from tests.architecture.sources import ROOT


@pytest.mark.parametrize("page", ["cli.md", "schema.md", "manual/keys.md"])
def test_a_generated_page_is_fresh(page: str) -> None:
    # Not an import: another package is called “packaging”.
    made = runpy.run_path(str(ROOT / "packaging" / "docs.py"))["pages"]()
    written = (ROOT / "docs" / page).read_text("utf-8")
    assert written == made[page], "run: python packaging/docs.py"


def test_every_link_between_our_pages_leads_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    broken = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in pages
        for link in _links(page.read_text("utf-8"))
        if not (page.parent / link).exists()
    ]
    assert broken == []


def _links(text: str) -> list[str]:
    """Return the links of a page to other files, without the place in them."""
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    return [
        link.partition("#")[0] for link in found if "://" not in link and link[0] != "#"
    ]


def test_every_key_that_the_manual_names_is_one_of_the_program() -> None:
    unknown = {
        f"{page.name}: {key}"
        for page in ROOT.glob("docs/manual/*.md")
        for key in _keys(page.read_text("utf-8"))
        if key not in _OURS and key not in _IN_DIALOGS
    }
    assert sorted(unknown) == []


def test_every_key_of_the_program_is_told_of_in_the_manual() -> None:
    pages = set(ROOT.glob("docs/manual/*.md"))
    # The table of keys has them all; each is to be explained where it is of use.
    pages.remove(ROOT / "docs/manual/keys.md")
    told = _plain("".join(page.read_text("utf-8") for page in pages))
    missing = [
        spec.id
        for spec in SPECS.values()
        if spec.keys
        and not any(
            re.search(rf"(?<![\w+]){re.escape(_plain(key))}(?!\w)", told)
            for key in spec.keys
        )
    ]
    assert missing == []


def _keys(text: str) -> set[str]:
    return {_plain(key) for key in _KEY.findall(text)}


def _plain(key: str) -> str:
    """Return a key with one name for what has several."""
    return key.replace("Page ", "Pg").replace("Return", "Enter")


_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:Page (?:Up|Down)|\w+|[+,=-])|\bF\d+\b")
_OURS = {_plain(key) for spec in SPECS.values() for key in spec.keys}
_IN_DIALOGS = {
    "Alt+Down",
    "Alt+Up",
    "Ctrl+A",
    "Ctrl+Backspace",
    "Shift+Enter",
}
"""Keys of dialogs and panels, each tried with its own."""
