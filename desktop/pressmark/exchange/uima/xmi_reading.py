"""A CAS in XMI, the XML form of UIMA, with or without its type system."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pressmark.exchange.safe_xml import BadXml, Bounds, local, tree
from pressmark.exchange.uima.cas import SOFA, BadCas, Cas, Structure, id_of
from pressmark.exchange.uima.layers import SENTENCE, TOKEN

Types = Mapping[str, Mapping[str, str]]
"""The type of each feature of each type, by their names."""

_ID = "{http://www.omg.org/XMI}id"
_ECORE = re.compile(r"http:///(.*)\.ecore")
_NUMBERS = re.compile(r"[0-9]{1,18}(?: [0-9]{1,18})*")
_REFERRING = frozenset(
    {"Governor", "Dependent", "source", "target", "first", "next", "elements"}
)
"""Features that refer to others in WebAnno's and DKPro's types, where none are told."""

_PLAIN = re.compile(
    r"uima\.cas\.(String|Boolean|Byte|Short|Integer|Long|Float|Double)(Array|List)?"
)
_PASSED_OVER = frozenset(("uima.cas.NULL", SENTENCE, TOKEN))
"""What most structures of a file are, and nothing here refers to."""

_BOUNDS = Bounds(size=500_000_000, depth=10, elements=1_000_000)


def cas_of_xmi(data: bytes, types: Types | None = None) -> Cas:
    """Return the CAS of a file.

    Raises:
        BadCas: The file is no XML, or no XMI.
    """
    try:
        root = tree(data, _BOUNDS)
    except BadXml as error:
        raise BadCas("{}", error.sentence) from error
    if local(root) != "XMI":
        raise BadCas("it is XML, but no CAS in XMI: it begins with <{}>", local(root))
    cas = Cas()
    for element in root:
        _add(cas, element)
    for number, each in cas.structures.items():
        known = (types or {}).get(each.type)
        cas.structures[number] = replace(each, references=_referring(cas, each, known))
    return cas


def types_of(data: bytes) -> Types:
    """Return the types that a type system description declares.

    A type has the features of what it is derived from, as far as that is told, too.

    Raises:
        BadXml: It is no XML.
    """
    own: dict[str, dict[str, str]] = {}
    bases: dict[str, str] = {}
    for each in tree(data).iter("{*}typeDescription"):
        name = _text(each, "name")
        bases[name] = _text(each, "supertypeName")
        own[name] = {
            _text(feature, "name"): _text(feature, "rangeTypeName")
            for feature in each.iter("{*}featureDescription")
        }
    return {name: _inherited(name, own, bases) for name in own}


def _inherited(
    name: str, own: Mapping[str, Mapping[str, str]], bases: Mapping[str, str]
) -> dict[str, str]:
    features: dict[str, str] = {}
    seen: set[str] = set()
    while name in own and name not in seen:
        seen.add(name)
        features = {**own[name], **features}
        name = bases[name]
    return features


def _text(element: Any, name: str) -> str:  # noqa: ANN401  (an element of lxml)
    return (element.findtext(f"{{*}}{name}") or "").strip()


def _add(cas: Cas, element: Any) -> None:  # noqa: ANN401  (an element of lxml)
    kind = _type(str(element.tag))
    given = dict(element.attrib)
    if kind == "uima.cas.View":
        sofa, members = given.get("sofa", ""), given.get("members", "")
        if (view := id_of(sofa)) is not None:
            cas.views[view] = frozenset(_numbers(members))
        return
    number = id_of(given.pop(_ID, ""))
    if kind in _PASSED_OVER or number is None:
        return
    if number in cas.structures:
        raise BadCas("two things in it have the id {}", str(number))
    for child in element:
        # The elements of an array may be written one by one.
        given.setdefault(local(child), child.text or "")
    cas.structures[number] = Structure(number, kind, given, {})


def _type(tag: str) -> str:
    """Return the name of a type by that of its element: packages are namespaces."""
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    found = _ECORE.fullmatch(namespace)
    package = found[1].replace("/", ".") if found else namespace
    return name if package in ("", "uima.noNamespace") else f"{package}.{name}"


def _referring(
    cas: Cas, each: Structure, known: Mapping[str, str] | None
) -> dict[str, tuple[int, ...]]:
    """Return what a structure refers to: as its type says, else by common names."""
    found = {}
    for name, value in each.values.items():
        if known is not None and name in known:
            refers = _PLAIN.fullmatch(known[name]) is None
        else:
            refers = name in _REFERRING or _leads_to_links(cas, value)
        if refers and each.type != SOFA and _NUMBERS.fullmatch(value):
            found[name] = _numbers(value)
    return found


def _leads_to_links(cas: Cas, value: str) -> bool:
    """Whether numbers are those of links to roles, which only links are for."""
    if not _NUMBERS.fullmatch(value):
        return False
    targets = [cas.structures.get(number) for number in _numbers(value)]
    return all(each and each.short_type.endswith("Link") for each in targets)


def _numbers(value: str) -> tuple[int, ...]:
    found = map(id_of, value.split())
    return tuple(number for number in found if number is not None)
