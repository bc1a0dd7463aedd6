"""The table of an article's stances as data: rows, columns, what each cell shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from pressmark.gui.label_words import label_name, polarity_of, style_of
from pressmark.gui.second_marks import polarity_sign
from pressmark.gui.stances.parties import article_words, table_holders
from pressmark.model.bundle import Bundle
from pressmark.model.ids import EntityId
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS, Scheme
from pressmark.model.stance import Stance
from pressmark.model.stance_table import StanceTable, Target, needs_evidence
from pressmark.project.queries import KnownTarget

_PROPOSED = 8
"""Targets of other articles that have a column without being asked for."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What the stances of a holder on a target come to.

    ``polarity`` is a family of colours or a colour of its own as “#rrggbb”.
    ``sign`` and ``words`` tell the polarity without its colour; a cell in which two
    stances oppose each other is ``contradicted``.
    """

    polarity: str
    sign: str
    words: str
    evidence: int
    contradicted: bool = False
    suggested: bool = False
    needs: bool = False


@dataclass(frozen=True)
class Matrix:
    """Who is in the rows and what in the columns, with their names, and the stances."""

    holders: Sequence[EntityId | None] = ()
    targets: Sequence[Target] = ()
    holder_names: Sequence[str] = ()
    target_names: Sequence[str] = ()
    table: StanceTable = field(default_factory=StanceTable)
    scheme: Scheme | None = None

    def stances(self, row: int, column: int) -> tuple[Stance, ...]:
        """Return the stances of a cell."""
        return self.table.cell(self.holders[row], self.targets[column])

    def cell(self, row: int, column: int) -> Cell | None:
        """Return what a cell shows, or None where nobody has looked yet."""
        stances = self.stances(row, column)
        if not stances:
            return None
        polarities = list(dict.fromkeys(stance.polarity for stance in stances))
        labels = [polarity_of(self.scheme or NEWS, one) for one in polarities]
        return Cell(
            polarity=style_of(labels[0]),
            sign="".join(polarity_sign(one.id, label_name(one)) for one in labels),
            words=" / ".join(label_name(one) for one in labels),
            evidence=sum(len(stance.evidence) for stance in stances),
            contradicted=self.table.is_contradicted(
                self.holders[row], self.targets[column]
            ),
            suggested=any(one.review.status is Status.SUGGESTED for one in stances),
            needs=self.scheme is not None
            and any(needs_evidence(one, self.scheme) for one in stances),
        )

    def sentence(self, row: int, column: int) -> str:
        """Return all that a cell says, in words."""
        pair = _tr("{} on {}").format(self.holder_names[row], self.target_names[column])
        cell = self.cell(row, column)
        if cell is None:
            return _tr("{}: not looked at").format(pair)
        said = [
            f"{pair}: {cell.words}",
            _count("%Ln pieces of evidence", cell.evidence),
            _tr("suggested") if cell.suggested else "",
            _tr("contradiction") if cell.contradicted else "",
            _tr("needs evidence") if cell.needs else "",
        ]
        return ", ".join(filter(None, said))


def matrix_of(
    bundle: Bundle,
    scheme: Scheme,
    known: Sequence[KnownTarget],
    *,
    holders: Iterable[EntityId] = (),
    targets: Mapping[Target, str] | None = None,
) -> Matrix:
    """Return an article’s table; ``holders`` and ``targets`` are in it in any case.

    The rows are who speaks, who else has a stance, and last the article itself. The
    columns are what its stances are about, then what the newest of the project are.
    """
    table, added = StanceTable.of(bundle.stances), targets or {}
    names = {entity.id: entity.name for entity in bundle.entities}
    named = {one.target: one.name for one in known} | dict(added)
    people = [one for one in table_holders(bundle) if one is not None]
    rows = [*dict.fromkeys((*people, *holders)), None]
    proposed = [one.target for one in known[:_PROPOSED]]
    columns = list(dict.fromkeys((*table.targets(), *added, *proposed)))
    return Matrix(
        rows,
        columns,
        [article_words() if one is None else names.get(one, "") for one in rows],
        [_target_name(one, named, names) for one in columns],
        table,
        scheme,
    )


def _target_name(
    target: Target, known: Mapping[Target, str], names: Mapping[EntityId, str]
) -> str:
    if target.entity is None:
        return target.topic or ""
    return names.get(target.entity) or known.get(target, "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Stances", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("Stances", words, "", number)
