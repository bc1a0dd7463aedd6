"""What was found out about a row of a preview, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.history.step_sentence import count_of
from pressmark.gui.translation import said
from pressmark.gui.wording import number, one_line, percent
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Fate

if TYPE_CHECKING:
    from pressmark.project.differing import Difference
    from pressmark.project.previewing import PreviewRow


def about(row: PreviewRow, fate: Fate | None) -> str:
    """Return what was found out about a row, and what was assumed.

    ``fate`` is what shall become of it, if anything can.
    """
    if row.verdict is Verdict.REJECTED:
        return f"{row.source}\n{said(row.reason)}"
    read_as = row.encoding and _tr("read as {}").format(row.encoding)
    told = [_tr("{} characters").format(number(row.length)), read_as]
    told.append(_brought(row, fate))
    told += _likeness(row)
    if row.verdict is Verdict.UNCHANGED:
        told.append(_tr("its text is here already"))
    told += [said(one) for one in row.remarks if said(one) != read_as]
    lines = [row.source, " · ".join(filter(None, told))]
    if row.difference is not None:
        lines.append(" · ".join(difference_words(row.difference)))
    return "\n".join(lines)


def difference_words(found: Difference) -> Iterator[str]:
    """Yield in a few words each what is other in a new text of an article."""
    if not (found.changed or found.added or found.removed):
        yield _tr("the same sentences, set or ordered in another way")
    if found.changed:
        yield _count("%Ln sentences changed", found.changed)
    if found.added:
        yield _count("%Ln sentences added", found.added)
    if found.removed:
        yield _count("%Ln sentences removed", found.removed)
    if found.longer > 0:
        yield _count("%Ln characters longer", found.longer)
    if found.longer < 0:
        yield _count("%Ln characters shorter", -found.longer)


def _brought(row: PreviewRow, fate: Fate | None) -> str:
    """Return what annotations come along, and whether they are added."""
    words = ", ".join(count_of(layer, n) for layer, n in row.brought.by_layer())
    if not words:
        return ""
    if fate is Fate.VERSION or row.verdict is Verdict.UNCHANGED:
        return _tr("its annotations are not added: {}").format(words)
    return _tr("it brings {}").format(words)


def _likeness(row: PreviewRow) -> Iterator[str]:
    if row.verdict is not Verdict.VERSION:
        return
    share, title = percent(row.likeness / 1000), one_line(row.version_title, 60)
    yield _tr("{} like “{}”").format(share, title)
    if not row.same_outlet:
        yield _tr("but the outlet is another")
    if not row.same_date:
        yield _tr("but the date is another")
    if row.same_file:
        yield _tr("but it is from the same file")


def _tr(words: str) -> str:
    return QCoreApplication.translate("RowPage", words)


def _count(words: str, count: int) -> str:
    return QCoreApplication.translate("RowPage", words, "", count)
