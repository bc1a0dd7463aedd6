"""The files ``annotation.conf`` and ``visual.conf``, made from a scheme.

Their format is that of https://brat.nlplab.org/configuration.html.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressmark.exchange.brat.words import one_line, type_of
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.scheme import Label, LabelKind, Scheme

MADE = "# Made by Pressmark from the scheme"
"""How a configuration begins by which an export of ours is known."""

_ROLES = ("Source", "Cue", "Content")
_QUOTES = ("Attribution", "Attribution-no-source")
_COLORS = {
    "person": "#b9d7f5",
    "organization": "#cfe8bd",
    "place": "#f7e1a0",
    "event": "#f3c9c1",
    "other": "#dcdcdc",
    "favor": "#bfe3c4",
    "against": "#f3c1c1",
    "neutral": "#dcdcdc",
    "mixed": "#f2ddb0",
}
_ROLE_COLORS = {
    "Source": "#c9d3f5",
    "Cue": "#f5d3ea",
    "Content": "#d9f0ee",
    "Attribution": "#f5d3ea",
    "Stance": "#f2ddb0",
}


def annotation_conf(scheme: Scheme, used: Iterable[str]) -> str:
    """Return the types of a scheme, and of what is used besides, for annotating."""
    polarities = "|".join(type_of(each) for each in scheme.polarities)
    quotes = "|".join(_QUOTES)
    labels = [*_ROLES, *_types(scheme)]
    labels += sorted(set(used) - set(labels))
    return "\n".join(
        (
            f"{MADE} {one_line(scheme.name)}",
            "",
            "[entities]",
            *labels,
            "",
            "[relations]",
            "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            "",
            "[events]",
            *(
                f"{name}\tContent*:Content, Cue*:Cue, Source*:Source, Parent?:{quotes}"
                for name in _QUOTES
            ),
            f"Stance\tHolder?:<ENTITY>, Target?:<ENTITY>, Evidence*:{quotes}",
            "",
            "[attributes]",
            f"Kind\tArg:<EVENT>, Value:{'|'.join(QuoteKind)}",
            f"Act\tArg:<EVENT>, Value:{'|'.join(Act)}",
            f"Polarity\tArg:Stance, Value:{polarities}",
            "Explicit\tArg:Stance, Value:yes|no",
            "Suggested\tArg:<ANY>",
            "",
        )
    )


def visual_conf(scheme: Scheme) -> str:
    """Return how the types of a scheme are called and coloured."""
    return "\n".join(
        (
            f"{MADE} {one_line(scheme.name)}",
            "",
            "[labels]",
            *_ROLES,
            *(f"{type_of(label.id)} | {_name(label)}" for label in _labels(scheme)),
            "Attribution | Quote | Q",
            "Attribution-no-source | Quote without source | Q",
            "Stance | Stance | St",
            "",
            "[drawing]",
            "SPAN_DEFAULT\tfgColor:black, bgColor:#dcdcdc, borderColor:darken",
            "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5",
            *(
                f"{kind}\tfgColor:black, bgColor:{color}, borderColor:darken"
                for kind, color in (*_ROLE_COLORS.items(), *_colors(scheme))
            ),
            "Suggested\tdashArray:3-3",
            "",
        )
    )


def _labels(scheme: Scheme) -> Iterator[Label]:
    """Yield the labels that are types, each type once."""
    seen = set(_ROLES)
    for kind in (LabelKind.MENTION, LabelKind.REGION):
        for label in scheme.labels(kind):
            if type_of(label.id) not in seen:
                seen.add(type_of(label.id))
                yield label


def _types(scheme: Scheme) -> Iterator[str]:
    yield from (type_of(label.id) for label in _labels(scheme))


def _colors(scheme: Scheme) -> Iterator[tuple[str, str]]:
    for label in _labels(scheme):
        yield type_of(label.id), label.color or _COLORS.get(label.group, "#dcdcdc")


def _name(label: Label) -> str:
    return one_line(label.name).replace("|", "/")
