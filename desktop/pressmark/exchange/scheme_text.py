"""A scheme in TOML, written so that people read and edit it, always the same way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressmark.model.layer import Layer
from pressmark.model.scheme import Label, Rule, Scheme

_ESCAPED = re.compile(r'[\\\0-\x08\x0b-\x1f\x7f]|(?<=")"|"\Z')
_KINDS = ("labels", "page_labels", "polarities")


def scheme_text(scheme: Scheme) -> str:
    """Return a scheme as TOML: the same scheme gives the same text."""
    listed = (scheme.mention_labels, scheme.region_labels, scheme.polarity_labels)
    kinds = dict(zip(_KINDS, listed, strict=True))
    head = [
        f"name = {_line(scheme.name)}",
        f"layers = {_list(one for one in Layer if one in scheme.layers)}",
        f"rules = {_list(one for one in Rule if one in scheme.rules)}",
        *(f"{key} = []" for key, labels in kinds.items() if not labels),
        *_field("guidelines", scheme.guidelines),
    ]
    tables = [
        "\n".join([f"[[{key}]]", *_label(label)])
        for key, labels in kinds.items()
        for label in labels
    ]
    return "\n\n".join(["\n".join(head), *tables]) + "\n"


def _label(label: Label) -> Iterator[str]:
    yield f"id = {_line(label.id)}"
    yield f"name = {_line(label.name)}"
    yield f"group = {_line(label.group)}"
    for name, value in (("color", label.color), ("key", label.key)):
        if value:
            yield f"{name} = {_line(value)}"
    yield from _field("guideline", label.guideline)


def _field(name: str, text: str) -> Iterator[str]:
    if not text:
        return
    if "\n" in text:
        yield f'{name} = """\n{_ESCAPED.sub(_escape, text)}"""'
    else:
        yield f"{name} = {_line(text)}"


def _line(text: str) -> str:
    return '"' + re.sub(r'[\\"\0-\x1f\x7f]', _escape, text) + '"'


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(_line(str(text)) for text in texts) + "]"


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return f"\\{character}" if character in '\\"' else f"\\u{ord(character):04x}"
