"""How a list of articles is arranged: sorted, and under which headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """The orders of a list of articles; those that are alike stay as they arrived."""

    ARRIVAL = "arrival"
    TITLE = "title"
    OUTLET = "outlet"
    NEWEST = "newest"
    OLDEST = "oldest"
    STATE = "state"
    OPEN = "open"


class Grouping(StrEnum):
    """What articles under one heading have in common."""

    NOTHING = "nothing"
    OUTLET = "outlet"
    MONTH = "month"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An order and a grouping."""

    sort: Sort = Sort.ARRIVAL
    grouping: Grouping = Grouping.NOTHING


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and how many articles are under it. An empty value is none."""

    value: str
    size: int
