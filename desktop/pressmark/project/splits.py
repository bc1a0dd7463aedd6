"""Splits of a dataset: which document is for training, which for testing.

Documents are handed out whole, and those that are nearly the same together. What is
stratified comes evenly into all splits by iterative stratification (Sechidis, Tsoumakas
and Vlahavas 2011, “On the Stratification of Multi-Label Data”): the rarest first, each
to the split that lacks most of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256
from heapq import heapify, heappop, heappush
from math import lcm
from typing import Any

from pressmark.errors import FormatError
from pressmark.model.ids import DocumentId

_NAME = re.compile(r"[^\W_][\w.-]{0,39}")
_RESERVED = frozenset({"manifest", "readme"})
_THOUSAND = 1000
_FINEST = 1_000_000
"""The least part that shares are told apart by; more digits would only be noise."""


class Stratify(StrEnum):
    """What comes evenly into all splits, besides the number of documents."""

    NOTHING = "nothing"
    OUTLET = "outlet"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The splits that are asked for: names with their shares, which are weights.

    Raises:
        FormatError: A name cannot be that of a file, or a share is not above 0.
    """

    shares: tuple[tuple[str, int], ...]
    seed: int = 0
    stratify: Stratify = Stratify.NOTHING

    def __post_init__(self) -> None:
        """Refuse what cannot be made."""
        seen: set[str] = set()
        for name, share in self.shares:
            if not _NAME.fullmatch(name) or name.casefold() in _RESERVED:
                raise FormatError(
                    "“{}” cannot be the name of a split. Use letters and digits.", name
                )
            if name.casefold() in seen:
                raise FormatError("The split “{}” is there twice.", name)
            if share <= 0:
                raise FormatError("The share of “{}” has to be more than 0.", name)
            seen.add(name.casefold())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the splits, in the order asked for."""
        return tuple(name for name, _ in self.shares)

    def share(self, name: str) -> int:
        """Return the share that a split shall have, in thousandths of all."""
        whole = sum(share for _, share in self.shares)
        return round(_THOUSAND * dict(self.shares)[name] / whole)


def wanted(text: str, *, seed: int = 0, stratify: str = "nothing") -> Wanted:
    """Return the splits of a text such as ``train=80,dev=10,test=10``.

    Shares may have a fraction and need not add up to anything.

    Raises:
        FormatError: The text is not of that form.
    """
    found: list[tuple[str, Fraction]] = []
    for part in text.split(","):
        name, equals, share = (piece.strip() for piece in part.partition("="))
        try:
            found.append((name, Fraction(share).limit_denominator(_FINEST)))
        except (ValueError, ZeroDivisionError) as error:
            raise FormatError(
                "“{}” is not a split. Write them as train=80,dev=10,test=10.",
                f"{name}{equals}{share}",
            ) from error
    finest = lcm(*(share.denominator for _, share in found))
    shares = tuple((name, int(share * finest)) for name, share in found)
    return Wanted(shares, seed, Stratify(stratify))


@dataclass(frozen=True, slots=True)
class Splittable:
    """A document to be put into a split, with what it is stratified by."""

    id: DocumentId
    strata: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Split:
    """One split as it came out: shares are in thousandths of all documents."""

    name: str
    documents: int
    share: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Splits:
    """Which document is in which split, and how near that is to what was asked for.

    ``strata`` tells of each how many documents have it, by split. ``groups`` are those
    of documents nearly the same that were kept together, ``grouped`` their documents.
    """

    wanted: Wanted
    of: Mapping[DocumentId, str]
    parts: tuple[Split, ...]
    strata: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    groups: int = 0
    grouped: int = 0

    @property
    def deviation(self) -> int:
        """By how many thousandths the split that fits least misses its share."""
        return max((abs(one.share - one.wanted) for one in self.parts), default=0)

    def as_json(self) -> dict[str, Any]:
        """Return how the splits came out, as JSON values without the documents."""
        return {
            "seed": self.wanted.seed,
            "stratify": self.wanted.stratify.value,
            "near_duplicate_groups": self.groups,
            "near_duplicate_documents": self.grouped,
            "deviation": self.deviation,
            "parts": [
                {
                    "name": one.name,
                    "documents": one.documents,
                    "share": one.share,
                    "wanted": one.wanted,
                }
                for one in self.parts
            ],
        }


@dataclass(frozen=True, slots=True)
class _Unit:
    """Documents that stay together, and how many of them have each stratum."""

    documents: tuple[DocumentId, ...]
    strata: Mapping[str, int]
    rank: int


def split(
    documents: Sequence[Splittable],
    wanted: Wanted,
    together: Iterable[frozenset[str]] = (),
) -> Splits:
    """Put every document into a split; those of a group go into the same one.

    The same documents, groups and seed give the same splits, in whatever order the
    documents come. No split stays empty.

    Raises:
        FormatError: There are fewer documents, or groups of them, than splits.
    """
    groups = [group for group in together if len(group) > 1]
    units = _units(documents, groups, wanted.seed)
    if len(units) < len(wanted.shares):
        raise FormatError(
            "There are {:,} articles, or groups of articles nearly the same, for {:,}"
            " splits. Ask for fewer splits.",
            len(units),
            len(wanted.shares),
        )
    handed = _Handing(units, wanted).all()
    of = {one.id: handed[one.id] for one in documents}
    return Splits(
        wanted,
        of,
        _parts(of, wanted),
        _by_stratum(documents, of, wanted),
        len(groups),
        sum(map(len, groups)),
    )


def _units(
    documents: Sequence[Splittable], groups: Iterable[frozenset[str]], seed: int
) -> list[_Unit]:
    head = {one: min(group) for group in groups for one in group}
    members = defaultdict[str, list[Splittable]](list)
    for document in documents:
        members[head.get(document.id, document.id)].append(document)
    # Most are a document by itself, and the like of many others: counted once for all.
    alone: dict[frozenset[str], Mapping[str, int]] = {}

    def strata_of(those: Sequence[Splittable]) -> Mapping[str, int]:
        if len(those) > 1:
            return Counter(name for one in those for name in one.strata or ("",))
        strata = those[0].strata
        return alone.setdefault(strata, dict.fromkeys(strata or ("",), 1))

    units = [
        _Unit(
            tuple(one.id for one in those),
            strata_of(those),
            int.from_bytes(sha256(f"{seed} {first}".encode()).digest()[:8], "big"),
        )
        for first, those in members.items()
    ]
    return sorted(units, key=lambda unit: (unit.rank, unit.documents))


class _Handing:
    """Hands out units; what a split lacks is counted in parts of ``_whole``."""

    def __init__(self, units: Sequence[_Unit], wanted: Wanted) -> None:
        self._units, self._shares = units, dict(wanted.shares)
        self._whole = sum(self._shares.values())
        self._place: dict[int, str] = {}
        total = sum(len(unit.documents) for unit in units)
        self._lacking = {name: share * total for name, share in wanted.shares}
        self._owed: Counter[str] = Counter()
        self._strata: Counter[str] = Counter()
        self._having = defaultdict[str, list[int]](list)
        for number, unit in enumerate(units):
            self._strata.update(unit.strata)
            for name in unit.strata:
                self._having[name].append(number)
        self._lacking_of = {
            stratum: {name: share * count for name, share in wanted.shares}
            for stratum, count in self._strata.items()
        }

    def all(self) -> dict[DocumentId, str]:
        """Return the split of every document."""
        rarest = [(count, name) for name, count in self._strata.items()]
        heapify(rarest)
        while rarest:
            count, stratum = heappop(rarest)
            if count != self._strata[stratum]:
                # Some of it went along with others; its turn comes later or earlier.
                if self._strata[stratum]:
                    heappush(rarest, (self._strata[stratum], stratum))
                continue
            self._hand_out(stratum)
        self._fill_empty()
        return {
            document: name
            for number, name in self._place.items()
            for document in self._units[number].documents
        }

    def _hand_out(self, stratum: str) -> None:
        """Hand out what is left of a stratum, large groups first."""
        left = [one for one in self._having[stratum] if one not in self._place]
        left.sort(key=lambda one: -self._units[one].strata[stratum])
        for number in left:
            size = self._whole * self._units[number].strata[stratum]
            self._put(number, self._neediest(self._lacking_of[stratum], size))
        self._strata[stratum] = 0
        for name, owed in self._lacking_of[stratum].items():
            self._owed[name] += owed

    def _neediest(self, lacking: Mapping[str, int], size: int) -> str:
        """Return the split that lacks most of a stratum, of which there is so much.

        What is left over where no split lacks as much goes to the one that came off
        worst so far: else the rests of many small strata would all go to the same.
        """
        most = max(lacking.values())
        if most >= size:
            return max(
                self._shares, key=lambda name: (lacking[name], self._lacking[name])
            )
        some = [name for name in self._shares if lacking[name] > 0]
        return max(
            some or self._shares, key=lambda name: self._owed[name] + lacking[name]
        )

    def _put(self, number: int, name: str) -> None:
        unit = self._units[number]
        self._place[number] = name
        self._lacking[name] -= self._whole * len(unit.documents)
        for stratum, count in unit.strata.items():
            self._lacking_of[stratum][name] -= self._whole * count
            self._strata[stratum] -= count

    def _fill_empty(self) -> None:
        """Give each split that got nothing the smallest unit of the fullest other."""
        for name in self._shares:
            if name in self._place.values():
                continue
            counted = Counter(self._place.values())
            rich = [other for other in self._shares if counted[other] > 1]
            fullest = min(rich, key=lambda other: self._lacking[other])
            number = min(
                (one for one, place in self._place.items() if place == fullest),
                key=lambda one: (len(self._units[one].documents), one),
            )
            self._lacking[fullest] += self._whole * len(self._units[number].documents)
            self._put(number, name)


def _parts(of: Mapping[DocumentId, str], wanted: Wanted) -> tuple[Split, ...]:
    counted, total = Counter(of.values()), len(of)
    return tuple(
        Split(
            name,
            counted[name],
            round(_THOUSAND * counted[name] / total),
            wanted.share(name),
        )
        for name in wanted.names
    )


def _by_stratum(
    documents: Iterable[Splittable], of: Mapping[DocumentId, str], wanted: Wanted
) -> dict[str, dict[str, int]]:
    if wanted.stratify is Stratify.NOTHING:
        return {}
    counted = defaultdict[str, Counter[str]](Counter)
    for document in documents:
        for stratum in document.strata or ("",):
            counted[stratum][of[document.id]] += 1
    return {
        stratum: {name: counted[stratum][name] for name in wanted.names}
        for stratum in sorted(counted)
    }
