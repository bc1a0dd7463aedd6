"""Cells that no spreadsheet takes for a formula, and back again.

An apostrophe is put before what would be one (OWASP, “CSV Injection”). Text that has
such an apostrophe of its own gets a second one, so that each cell can be restored.
"""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula."""


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def restored(cell: str) -> str:
    """Return what a guarded cell was before."""
    is_guarded = cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA)
    return cell[1:] if is_guarded else cell
