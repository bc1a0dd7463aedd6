"""The generated pages are what the program would generate now."""

from __future__ import annotations

import re
import runpy

import pytest

from tests.architecture.sources import ROOT


@pytest.mark.parametrize("page", ["cli.md", "schema.md"])
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
