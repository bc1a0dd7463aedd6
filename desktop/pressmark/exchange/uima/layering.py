"""A CAS in layers: its annotations, relations and what is said of the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pressmark.exchange.offsets import Utf16
from pressmark.exchange.uima.cas import SOFA, BadCas, Cas, Structure
from pressmark.exchange.uima.layers import SENTENCE, TOKEN
from pressmark.exchange.uima.marks import Arc, Layered, Mark, Sheet
from pressmark.model.span import Span
from pressmark.saying import Sentence

_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
_ABOUT = ("DocumentMetaData", "DocumentAnnotation")
_KEPT = (f"{_DKPRO}ner.", f"{_DKPRO}coref.")
"""The packages of DKPro Core whose annotations are not about grammar."""

_INNER = ("uima.cas.", f"{_DKPRO}metadata.type.Tag", "org.dkpro.core.api.xml.")
_PASSED_OVER = frozenset((SOFA, SENTENCE, TOKEN))
_ENDS = (("Governor", "Dependent"), ("source", "target"))


def layered_of(cas: Cas) -> tuple[Layered, tuple[str, ...]]:
    """Return what lies on the text of a CAS, and remarks on what was left out.

    Raises:
        BadCas: There is no text.
    """
    sofas = cas.sofas()
    if not sofas:
        raise BadCas("there is no text in it")
    reading = _Reading(cas, sofas[0])
    if len(sofas) > 1:
        names = ", ".join(each.values.get("sofaID", "") for each in sofas[1:])
        reading.remarks.append(Sentence("other views were left out: {}", names))
    return reading.layered(), tuple(reading.remarks)


def is_grammar(layer: str) -> bool:
    """Whether a layer of DKPro Core says something of tokens, words and sentences."""
    return layer.startswith(_DKPRO) and not layer.startswith(_KEPT)


class _Reading:
    """The making of the layers of one CAS."""

    def __init__(self, cas: Cas, sofa: Structure) -> None:
        self.remarks: list[str] = []
        self._cas = cas
        self._sofa = sofa
        self._made = Layered(sofa.values["sofaString"])
        self._units = Utf16(self._made.text)
        self._left_out: Counter[str] = Counter()

    def layered(self) -> Layered:
        relations: list[tuple[Structure, tuple[str, str]]] = []
        for each in self._cas.listed(self._sofa):
            if each.type in _PASSED_OVER or each.type.startswith(_INNER):
                continue
            if each.short_type in _ABOUT or each.place() is None:
                self._made.sheets.append(Sheet(each.type, _words(each)))
            elif is_grammar(each.type):
                self._left_out[each.short_type] += 1
            elif ends := _ends(each):
                relations.append((each, ends))
            else:
                self._mark(each)
        known = {mark.key for mark in self._made.marks}
        for each, ends in relations:
            self._arc(each, ends, known)
        self._tell_left_out()
        return self._made

    def _mark(self, each: Structure) -> None:
        span = self._span(each)
        if span is None:
            return
        key = str(each.number)
        self._made.marks.append(Mark(key, each.type, span, _words(each)))
        for name in each.references:
            for link in self._cas.referred(each, name):
                self._made.arcs.extend(_slot(each, name, link))

    def _span(self, each: Structure) -> Span | None:
        begin, end = each.place() or (0, 0)
        try:
            return Span(self._units.position(begin), self._units.position(end))
        except ValueError:
            self.remarks.append(
                Sentence(
                    "{} at {}–{} was left out: no such place in the text",
                    each.short_type,
                    begin,
                    end,
                )
            )
            return None

    def _arc(self, each: Structure, ends: tuple[str, str], known: set[str]) -> None:
        origin, target = (str(each.references[end][0]) for end in ends)
        if {origin, target} <= known:
            arc = Arc(each.type, origin, target, _words(each))
            self._made.arcs.append(arc)
        else:
            self._left_out[each.short_type] += 1

    def _tell_left_out(self) -> None:
        if self._left_out:
            names = ", ".join(f"{n} ({each:,})" for n, each in self._left_out.items())
            self.remarks.append(
                Sentence("layers that Pressmark does not have were left out: {}", names)
            )


def _ends(each: Structure) -> tuple[str, str] | None:
    """Return the features by which a relation refers to its ends, or None."""
    for ends in _ENDS:
        if all(len(each.references.get(end, ())) == 1 for end in ends):
            return ends
    return None


def _slot(host: Structure, feature: str, link: Structure) -> Iterator[Arc]:
    """Yield the relation of a slot: a link with a role, or the next of a chain."""
    role = link.values.get("role") or feature
    if feature == "next" and host.short_type.endswith("Link"):
        yield Arc(host.type, str(link.number), str(host.number), {"value": "coref"})
    for target in link.references.get("target", ()):
        yield Arc(link.type, str(host.number), str(target), {"role": role})


def _words(each: Structure) -> dict[str, str]:
    return {
        key: value
        for key, value in each.values.items()
        if key not in ("begin", "end", "sofa") and key not in each.references
    }
