"""Codebooks (.qdc): the labels of a scheme, without articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from pressmark.errors import FormatError
from pressmark.exchange.normalise import holdable
from pressmark.exchange.refi_qda.codes import GROUPS, Codes, Group, named
from pressmark.exchange.safe_xml import BadXml, local, tree
from pressmark.exchange.xml_writing import XmlWriter
from pressmark.model.scheme import Label, LabelKind, Scheme, with_labels

SUFFIX = ".qdc"

_NAMESPACE = "urn:QDA-XML:codebook:1.0"
_KINDS = {
    Group.MENTION: LabelKind.MENTION,
    Group.REGION: LabelKind.REGION,
    Group.STANCE: LabelKind.POLARITY,
}
_BETWEEN = ": "
"""What is between the name of a code and that of the code it is under."""


def codebook(scheme: Scheme, origin: str) -> bytes:
    """Return the labels of a scheme as a codebook."""
    file = BytesIO()
    xml = XmlWriter(file, indented=True)
    with xml.element("CodeBook", {"xmlns": _NAMESPACE, "origin": origin}):
        Codes.of(scheme).write(xml)
    return file.getvalue()


def scheme_in(data: bytes, name: str) -> Scheme:
    """Return the scheme of a codebook.

    The codes of a codebook of our own are labels of their kinds. Those of any other
    are labels of mentions, and a code under another one says so in its name.

    Raises:
        FormatError: It is no codebook, or has no codes.
    """
    try:
        root = tree(data)
    except BadXml as error:
        raise FormatError("{}", error.sentence) from error
    codes = root.find("{*}Codes")
    if local(root) != "CodeBook" or codes is None or not len(codes):
        raise FormatError("there is no code in it")
    labels: dict[LabelKind, dict[str, Label]] = {LabelKind.MENTION: {}}
    for above in codes.findall("{*}Code"):
        group = GROUPS.get((above.get("guid") or "").lower())
        if group is None:
            _gather(_labels(above), labels[LabelKind.MENTION])
        elif kind := _KINDS.get(group):
            family = "neutral" if kind is LabelKind.POLARITY else "other"
            found = (one for each in above.findall("{*}Code") for one in _labels(each))
            fitting = (replace(named(one), group=family) for one in found)
            _gather(fitting, labels.setdefault(kind, {}))
    scheme = Scheme(name, ())
    for kind, found_labels in labels.items():
        scheme = with_labels(scheme, kind, found_labels.values())
    return scheme


def _labels(
    code: Any,  # noqa: ANN401  (an element of lxml)
    under: str = "",
) -> Iterator[Label]:
    """Yield the label of a code, then those of the codes under it."""
    own = " ".join(holdable(code.get("name") or "").split())
    name = f"{under}{_BETWEEN}{own}" if under and own else own or under
    if own and (code.get("isCodable") or "true").lower() not in ("false", "0"):
        description = code.find("{*}Description")
        guideline = "" if description is None else holdable(description.text or "")
        color = (code.get("color") or "").lower()
        yield Label(name, name, color=color, guideline=guideline)
    for each in code.findall("{*}Code"):
        yield from _labels(each, name)


def _gather(found: Iterator[Label], labels: dict[str, Label]) -> None:
    """Add labels; those that a scheme would take for one are told apart."""
    for label in found:
        identifier, number = label.id, 2
        while identifier.casefold() in labels:
            identifier = f"{label.id} ({number})"
            number += 1
        labels[identifier.casefold()] = replace(label, id=identifier)
