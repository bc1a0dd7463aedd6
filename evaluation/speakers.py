"""Whether the speaker of an attribution is the one that was marked by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pressmark.model.entity import Entity

_WORD = re.compile(r"\w+")
_TITLES = frozenset(
    {"the", "mr", "mrs", "ms", "president", "minister", "prime", "leader"}
)


def speaker_is_right(
    speaker: Entity | None, quote: Mapping[str, Any], article: Mapping[str, Any]
) -> bool | None:
    """Whether an entity has a name of the one known speaker; None where none is asked.

    Asked are quotes with one speaker who is among the article's entities.
    """
    known = {one["canonical"]: one["aliases"] for one in article["entities"]}
    speakers = quote.get("speakers") or []
    if len(speakers) != 1 or speakers[0] not in known:
        return None
    names = [*speakers, *quote.get("alternative_speakers", []), *known[speakers[0]]]
    if speaker is None:
        return False
    given = [speaker.name, *speaker.aliases]
    return any(_same(_words(one), _words(other)) for one in given for other in names)


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.lower())) - _TITLES


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)
