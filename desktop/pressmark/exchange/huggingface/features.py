"""The features of a dataset, as Arrow, the card and the files say them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from pressmark.exchange.tokenised.tagging import OUTSIDE
from pressmark.model.document import METADATA_KEYS

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Tags:
    """Numbers that stand for the tags of tokens, in IOB2."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Many:
    """Any number of something."""

    of: Feature


Feature = str | Tags | Many | dict[str, "Feature"]
"""A type of values: one of Arrow by its name, tags, many of something, or fields."""

_TEXT, _WHOLE, _FLAG = "string", "int32", "bool"
_PLACES = Many({"start": _WHOLE, "end": _WHOLE})
_PLACED: dict[str, Feature] = {
    "id": _TEXT,
    "start": _WHOLE,
    "end": _WHOLE,
    "text": _TEXT,
    "label": _TEXT,
}


def tags_for(labels: Iterable[str]) -> Tags:
    """Return the tags for spans with some labels."""
    begun = (f"{prefix}-{label}" for label in labels for prefix in "BI")
    return Tags((OUTSIDE, *begun))


def features_of(tags: Mapping[str, Tags]) -> dict[str, Feature]:
    """Return the columns of a dataset; positions are in code points, half-open."""
    return {
        "id": _TEXT,
        "name": _TEXT,
        "text": _TEXT,
        **dict.fromkeys(METADATA_KEYS, _TEXT),
        "tokens": Many(_TEXT),
        "token_starts": Many(_WHOLE),
        "token_ends": Many(_WHOLE),
        "sentence_starts": Many(_WHOLE),
        **{name: Many(each) for name, each in tags.items()},
        "regions": Many({**_PLACED, "status": _TEXT}),
        "entities": Many(
            {
                "id": _TEXT,
                "name": _TEXT,
                "type": _TEXT,
                "aliases": Many(_TEXT),
                "link": _TEXT,
            }
        ),
        "mentions": Many(
            {**_PLACED, "entity": _TEXT, "entity_name": _TEXT, "status": _TEXT}
        ),
        "quotes": Many(
            {
                "id": _TEXT,
                "kind": _TEXT,
                "act": _TEXT,
                **dict.fromkeys(("source", "cue", "content"), _PLACES),
                **dict.fromkeys(("source_text", "cue_text", "content_text"), _TEXT),
                **dict.fromkeys(("speaker", "speaker_name", "printed"), _TEXT),
                "parent": _TEXT,
                "status": _TEXT,
            }
        ),
        "stances": Many(
            {
                "id": _TEXT,
                **dict.fromkeys(("holder", "holder_name"), _TEXT),
                **dict.fromkeys(("target", "target_name", "topic"), _TEXT),
                "polarity": _TEXT,
                "explicit": _FLAG,
                "evidence": _PLACES,
                "evidence_text": _TEXT,
                "evidence_quotes": Many(_TEXT),
                "status": _TEXT,
            }
        ),
    }


def schema_of(features: Mapping[str, Feature]) -> pa.Schema:
    """Return features as a schema of Arrow, which also names them for ``datasets``."""
    import pyarrow as pa  # noqa: PLC0415  (slow, and only wanted here)

    told = {name: _told(feature) for name, feature in features.items()}
    info = orjson.dumps({"info": {"features": told}})
    fields = [(name, _arrow(feature)) for name, feature in features.items()]
    return pa.schema(fields, metadata={"huggingface": info})


def _arrow(feature: Feature) -> pa.DataType:
    import pyarrow as pa  # noqa: PLC0415  (as above)

    if isinstance(feature, Many):
        return pa.list_(_arrow(feature.of))
    if isinstance(feature, Tags):
        return pa.int64()
    if isinstance(feature, dict):
        return pa.struct([(name, _arrow(each)) for name, each in feature.items()])
    return {_TEXT: pa.string(), _WHOLE: pa.int32(), _FLAG: pa.bool_()}[feature]


def _told(feature: Feature) -> Any:  # noqa: ANN401  (any JSON value)
    """Return a feature as ``datasets`` writes it into files."""
    if isinstance(feature, Many):
        inner = _told(feature.of)
        if isinstance(feature.of, dict):
            return [inner]
        return {"feature": inner, "_type": "Sequence"}
    if isinstance(feature, Tags):
        return {"names": list(feature.names), "_type": "ClassLabel"}
    if isinstance(feature, dict):
        return {name: _told(each) for name, each in feature.items()}
    return {"dtype": feature, "_type": "Value"}


def listed(features: Mapping[str, Feature]) -> list[dict[str, Any]]:
    """Return features as the front matter of a card lists them."""
    return [{"name": name, **_listed(each)} for name, each in features.items()]


def _listed(feature: Feature) -> dict[str, Any]:
    if isinstance(feature, dict):
        return {"struct": listed(feature)}
    if isinstance(feature, Tags):
        names = {str(number): name for number, name in enumerate(feature.names)}
        return {"dtype": {"class_label": {"names": names}}}
    if isinstance(feature, Many):
        if isinstance(feature.of, dict):
            return {"list": listed(feature.of)}
        inner = _listed(feature.of)["dtype"] if not isinstance(feature.of, Many) else {}
        return {"sequence": inner}
    return {"dtype": feature}
