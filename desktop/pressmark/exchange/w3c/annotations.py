"""A Web Annotation as what it says, in whichever of its shapes it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pressmark.exchange.known import OWN
from pressmark.exchange.w3c.selectors import kind_of

DOCUMENT, DETAILS = f"{OWN}:document", f"{OWN}:details"
"""What only Pressmark knows of a document, and of an annotation."""

_LABELS = ("tagging", "classifying")
_COMMENTS = ("commenting", "describing", "replying", "questioning", "reviewing")
_LINKS = ("linking", "identifying")
_LISTS = ("items", "@graph", "rows", "annotations", "first", "member", "resources")
_DEEPEST = 5


@dataclass(slots=True)
class Target:
    """What an annotation is about: a resource and where in it."""

    source: str
    selector: object = None
    words: str = ""


@dataclass(slots=True)
class Annotation:
    """What one annotation says. ``links`` are IRIs that its bodies name."""

    id: str
    targets: list[Target]
    motivation: str = ""
    labels: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    creator: Mapping[str, str] = field(default_factory=dict)
    created: str = ""
    details: dict[str, Any] = field(default_factory=dict)


def annotations_in(thing: Any, depth: int = 0) -> Iterator[dict[str, Any]]:  # noqa: ANN401  (any JSON)
    """Yield the annotations in a collection, a page, a list or by itself."""
    if isinstance(thing, list):
        for each in thing:
            yield from annotations_in(each, depth)
    elif isinstance(thing, dict):
        if "target" in thing or "hasTarget" in thing:
            yield thing
        elif depth < _DEEPEST:
            for key in _LISTS:
                if isinstance(thing.get(key), list | dict):
                    yield from annotations_in(thing[key], depth + 1)


def annotation_of(given: Mapping[str, Any], usual: str) -> Annotation:
    """Return what an annotation says; ``usual`` is the id of one that has none."""
    targets = [
        target
        for each in _several(given.get("target", given.get("hasTarget")))
        if (target := _target(each, given)) is not None
    ]
    motivations = _several(given.get("motivation", given.get("motivatedBy")))
    names = [
        re.split("[#:/]", each)[-1] for each in motivations if isinstance(each, str)
    ]
    made = Annotation(_id(given) or usual, targets, names[0] if names else "")
    for body in _several(given.get("body", given.get("hasBody"))):
        _take_body(made, body)
    if isinstance(value := given.get("bodyValue"), str):
        _take_words(made, value, "")
    # Hypothesis writes its tags and its comment beside the target.
    made.labels += [each for each in _several(given.get("tags")) if _is_words(each)]
    if "body" not in given and _is_words(given.get("text")):
        made.comments.append(str(given["text"]))
    made.creator = _creator(given.get("creator", given.get("user")))
    made.created = _time(given.get("created"))
    details = given.get(DETAILS)
    made.details = dict(details) if isinstance(details, dict) else {}
    return made


def _take_body(made: Annotation, body: object) -> None:
    if isinstance(body, str):
        made.links.append(body)
    elif isinstance(body, dict):
        purposes = _several(body.get("purpose", body.get("role")))
        purpose = next((each for each in purposes if isinstance(each, str)), "")
        words = body.get("value", body.get("chars"))
        if _is_words(words):
            _take_words(made, str(words), re.split("[#:/]", purpose)[-1])
        elif iri := _iri(body.get("source")) or _id(body):
            made.links.append(iri)
        for each in _several(body.get("items")):
            _take_body(made, each)


def _take_words(made: Annotation, words: str, purpose: str) -> None:
    purpose = purpose or made.motivation
    if purpose in _COMMENTS:
        made.comments.append(words)
    elif purpose in _LINKS and re.match(r"https?://\S+$|urn:\S+$", words):
        made.links.append(words)
    else:
        made.labels.append(words)


def _target(given: object, annotation: Mapping[str, Any]) -> Target | None:
    if isinstance(given, str):
        return Target(given)
    if not isinstance(given, dict):
        return None
    source = given.get("source", given.get("hasSource"))
    words = source.get("value", source.get("text")) if isinstance(source, dict) else ""
    iri = _iri(source) or _id(given) or str(annotation.get("uri") or "")
    selector = given.get("selector", given.get("hasSelector"))
    kind = kind_of(given)
    if selector is None and kind.endswith("Selector"):
        # A selector alone, without the resource around it.
        selector, iri = given, _iri(source)
    return Target(iri, selector, words if isinstance(words, str) else "")


def _creator(given: object) -> dict[str, str]:
    """Return the origin of what somebody or something created."""
    for each in _several(given):
        if _is_words(each):
            return {"annotator": str(each)}
        if isinstance(each, dict):
            keys = ("name", "nickname", "nick", "email", "id", "@id")
            name = next(
                (str(each[key]) for key in keys if _is_words(each.get(key))), ""
            )
            if name and kind_of(each) in ("Software", "SoftwareAgent", "Application"):
                return {"pipeline": name, "version": ""}
            if name:
                return {"annotator": name}
    return {}


def _time(given: object) -> str:
    if not isinstance(given, str):
        return ""
    try:
        datetime.fromisoformat(given)
    except ValueError:
        return ""
    return given


def _several(given: object) -> list[Any]:
    if given is None:
        return []
    return given if isinstance(given, list) else [given]


def _iri(given: object) -> str:
    if isinstance(given, dict):
        return _id(given)
    return given if isinstance(given, str) else ""


def _id(given: Mapping[str, Any]) -> str:
    for key in ("id", "@id"):
        if _is_words(given.get(key)):
            return str(given[key])
    return ""


def _is_words(given: object) -> bool:
    return isinstance(given, str) and bool(given.strip())
