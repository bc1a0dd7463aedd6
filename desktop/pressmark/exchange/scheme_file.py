"""A scheme as one readable file: TOML with guidelines in Markdown.

JSON and codebooks of REFI-QDA are read too.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from pressmark import paths
from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.normalise import holdable
from pressmark.exchange.refi_qda import codebook
from pressmark.exchange.scheme_text import scheme_text
from pressmark.exchange.whole_file import whole_file
from pressmark.model.layer import Layer
from pressmark.model.scheme import (
    ALL_LAYERS,
    POLARITY_LABELS,
    REGION_LABELS,
    USUAL_RULES,
    Label,
    Rule,
    Scheme,
    check_scheme,
    own_polarity,
)
from pressmark.saying import Sentence

READY = ("news", "entities", "polnear")
"""The names of the schemes that come with Pressmark, the usual one first."""

LARGEST = 4_000_000
"""How many bytes a file of a scheme can have: a guideline of many books."""

_MOST_DOTS = 1_000
"""In a line of TOML: more than any sentence, and any key, has."""

_UNHOLDABLE = re.compile("[\0-\x08\x0b-\x1f\x7f\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")

E = TypeVar("E", Layer, Rule)


def scheme_of(path: Path) -> Scheme:
    """Return the scheme that a file describes, as :func:`scheme_text` writes it.

    What it does not say is as usual: ``polarities`` may be a list of ids, and
    ``evidence_required = true`` adds a rule.

    Raises:
        FormatError: The file cannot be read or describes no scheme.
    """
    try:
        data = _data(path)
        if path.suffix.lower() == codebook.SUFFIX:
            return _checked(codebook.scheme_in(data, holdable(path.stem)))
        return _scheme(Fields("", _content(data, path), []), path.stem)
    except OSError as error:
        raise FormatError(
            "{} is neither a scheme that comes with Pressmark nor a file that can"
            " be read: {}.",
            path,
            error.strerror,
        ) from error
    except (FormatError, Wrong, ValueError, RecursionError) as error:
        raise FormatError("{} is not a scheme: {}.", path, error) from error


def write_scheme(scheme: Scheme, path: Path) -> None:
    """Write a scheme to a file, whole or not at all.

    Raises:
        FormatError: The file cannot be written.
    """
    with whole_file(path) as file:
        file.write(scheme_text(scheme).encode())


def ready_scheme(name: str) -> Scheme:
    """Return a scheme that comes with Pressmark, with its guidelines.

    Raises:
        FormatError: There is none of that name.
    """
    return scheme_of(paths.resources() / "schemes" / f"{name}.toml")


def chosen_scheme(name_or_path: str) -> Scheme:
    """Return a scheme that comes with Pressmark, or the one of a file.

    Raises:
        FormatError: It is neither.
    """
    if name_or_path in READY:
        return ready_scheme(name_or_path)
    return scheme_of(Path(name_or_path))


def ready_schemes() -> dict[str, Scheme]:
    """Return the schemes that come with Pressmark by their names."""
    return {name: ready_scheme(name) for name in READY}


def _data(path: Path) -> bytes:
    data = beginning(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise Wrong("it is larger than any scheme")
    return data


def _content(data: bytes, path: Path) -> Any:  # noqa: ANN401  (a value of JSON or TOML)
    text = data.decode("utf-8-sig")
    if path.suffix.lower() == ".json":
        return json.loads(text)
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        # The library takes the square of the time for a key of so many parts.
        raise Wrong("it is nested too deeply")
    return tomllib.loads(text)


def _scheme(fields: Fields, name: str) -> Scheme:
    if "labels" not in fields.rest:
        raise fields.wrong("labels", "is missing")
    needed = {Rule.EVIDENCE} if fields.flag("evidence_required") else set()
    scheme = Scheme(
        name=fields.text("name", name),
        mention_labels=_labels(fields, "labels"),
        region_labels=_labels(fields, "page_labels", REGION_LABELS),
        polarity_labels=_polarities(fields),
        layers=_chosen(fields, "layers", ALL_LAYERS, ALL_LAYERS),
        rules=_chosen(fields, "rules", Rule, USUAL_RULES) | needed,
        guidelines=fields.maybe_text("guidelines") or "",
    )
    _refuse_unknown(fields)
    return _checked(scheme)


def _checked(scheme: Scheme) -> Scheme:
    if problems := [*check_scheme(scheme), *_unholdable(scheme)]:
        raise ValueError(Sentence.joined(problems, "; "))
    return scheme


def _labels(
    fields: Fields, key: str, usual: tuple[Label, ...] = (), group: str = "other"
) -> tuple[Label, ...]:
    if key not in fields.rest:
        return usual
    return tuple(_label(each, group) for each in fields.objects(key))


def _polarities(fields: Fields) -> tuple[Label, ...]:
    listed = fields.rest.get("polarities")
    if isinstance(listed, list) and not all(isinstance(one, dict) for one in listed):
        return tuple(own_polarity(one) for one in fields.texts("polarities"))
    return _labels(fields, "polarities", POLARITY_LABELS, "neutral")


def _label(fields: Fields, group: str) -> Label:
    identifier = fields.text("id")
    label = Label(
        id=identifier,
        name=fields.text("name", identifier),
        group=fields.text("group", group),
        color=fields.maybe_text("color") or "",
        key=fields.maybe_text("key") or "",
        guideline=fields.maybe_text("guideline") or "",
    )
    _refuse_unknown(fields)
    return label


def _chosen(
    fields: Fields, key: str, among: Iterable[E], usual: frozenset[E]
) -> frozenset[E]:
    if key not in fields.rest:
        return usual
    known = {one.value: one for one in among}
    wanted = fields.texts(key)
    for one in wanted:
        if one not in known:
            listed = ", ".join(sorted(known))
            raise fields.wrong(key, "names {}; there are {}", repr(one)[:40], listed)
    return frozenset(known[one] for one in wanted)


def _refuse_unknown(fields: Fields) -> None:
    for key in fields.rest:
        raise fields.wrong(key, "is not known")


def _unholdable(scheme: Scheme) -> Iterator[Sentence]:
    labels = (
        *scheme.mention_labels,
        *scheme.region_labels,
        *scheme.polarity_labels,
    )
    texts = [scheme.name, scheme.guidelines]
    texts += [text for one in labels for text in (one.id, one.name, one.guideline)]
    if any(_UNHOLDABLE.search(text) for text in texts):
        yield Sentence("it holds a character that no text can hold")
