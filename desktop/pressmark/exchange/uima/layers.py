"""The layers that Pressmark writes, and how UIMA and INCEpTION are told of them.

A relation layer of INCEpTION joins spans of one layer only, so the parts of a quote are
one layer. All features are strings. Each annotation has its id, and under ``data`` all
that is known of it, as JSON in the words of the native format.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any

import orjson

from pressmark.exchange.xml_writing import XmlWriter

PACKAGE = "pressmark"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"  # noqa: S105  (the name of a type)
ABOUT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"

LAYERS_FILE = "inception-layers.json"
"""The file of the layers, beside those of the articles."""

STRING = "uima.cas.String"
ANNOTATION = "uima.tcas.Annotation"
WITHOUT_SPAN = "uima.cas.AnnotationBase"
FRAGMENT = "fragment"
"""The relation from a part of something discontinuous to the next part."""

CONTINUED = "continued"
"""The relation from a part in one sentence to what goes on in the next."""


class Kind(StrEnum):
    """The kinds of layers, as INCEpTION calls them."""

    SPAN = "span"
    RELATION = "relation"
    SHEET = "document-metadata"


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer: its type, the name that people read, its kind and its features.

    ``joins`` is the layer whose spans a relation joins.
    """

    name: str
    title: str
    kind: Kind
    features: tuple[str, ...]
    joins: str | None = None

    @property
    def base(self) -> str:
        """The type of UIMA that its own is derived from."""
        return WITHOUT_SPAN if self.kind is Kind.SHEET else ANNOTATION


_KNOWN = ("identifier", "status", "data")
_STANCE = ("polarity", "holder", "target", "explicit", "note", *_KNOWN)

REGION = Layer(f"{PACKAGE}.Region", "Part of the page", Kind.SPAN, ("label", *_KNOWN))
MENTION = Layer(
    f"{PACKAGE}.Mention", "Mention", Kind.SPAN, ("label", "entity", *_KNOWN)
)
QUOTE_PART = Layer(
    f"{PACKAGE}.QuotePart",
    "Part of a quote",
    Kind.SPAN,
    ("role", "kind", "act", "speaker", "printed", *_KNOWN),
)
STANCE = Layer(f"{PACKAGE}.Stance", "Stance", Kind.SPAN, _STANCE)
QUOTE_LINK = Layer(
    f"{PACKAGE}.QuoteLink",
    "Link in a quote",
    Kind.RELATION,
    ("relation",),
    QUOTE_PART.name,
)
COREFERENCE = Layer(
    f"{PACKAGE}.Coreference", "Same entity", Kind.RELATION, ("relation",), MENTION.name
)
STANCE_LINK = Layer(
    f"{PACKAGE}.StanceLink",
    "Link in a stance",
    Kind.RELATION,
    ("relation",),
    STANCE.name,
)
UNPLACED_STANCE = Layer(
    f"{PACKAGE}.UnplacedStance", "Stance without a passage", Kind.SHEET, _STANCE
)
ENTITY = Layer(
    f"{PACKAGE}.Entity",
    "Entity",
    Kind.SHEET,
    ("identifier", "name", "category", "aliases", "link"),
)
NOTE = Layer(
    f"{PACKAGE}.Note",
    "Note",
    Kind.SHEET,
    ("identifier", "on", "text", "resolved", "author", "at"),
)
ARTICLE = Layer(
    f"{PACKAGE}.Article",
    "Article",
    Kind.SHEET,
    ("identifier", "name", "state", "metadata"),
)

LAYERS = (
    REGION,
    MENTION,
    QUOTE_PART,
    STANCE,
    QUOTE_LINK,
    COREFERENCE,
    STANCE_LINK,
    UNPLACED_STANCE,
    ENTITY,
    NOTE,
    ARTICLE,
)

FOREIGN = {
    NAMED_ENTITY: (ANNOTATION, ("value", "identifier")),
    SENTENCE: (ANNOTATION, ("id",)),
    TOKEN: (ANNOTATION, ("id",)),
    ABOUT: (
        "uima.tcas.DocumentAnnotation",
        ("documentTitle", "documentId", "documentUri"),
    ),
}
"""The types of DKPro Core that are written, with their base and string features."""


def types() -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield each type as its name, its base and the types of its features."""
    for name, (base, features) in FOREIGN.items():
        yield name, base, dict.fromkeys(features, STRING)
    for layer in LAYERS:
        features_of = dict.fromkeys(layer.features, STRING)
        if layer.kind is Kind.RELATION:
            features_of |= {"Governor": ANNOTATION, "Dependent": ANNOTATION}
        yield layer.name, layer.base, features_of


def type_system() -> bytes:
    """Return the types as a type system description of UIMA, in XML."""
    file = BytesIO()
    xml = XmlWriter(file, indented=True)
    namespace = {"xmlns": "http://uima.apache.org/resourceSpecifier"}
    with xml.element("typeSystemDescription", namespace), xml.element("types"):
        for name, base, features in types():
            with xml.element("typeDescription"):
                xml.leaf("name", {}, name)
                xml.leaf("description")
                xml.leaf("supertypeName", {}, base)
                with xml.element("features"):
                    for feature, kind in features.items():
                        with xml.element("featureDescription"):
                            xml.leaf("name", {}, feature)
                            xml.leaf("description")
                            xml.leaf("rangeTypeName", {}, kind)
    return file.getvalue()


def inception_layers() -> bytes:
    """Return the layers as INCEpTION exports and imports them, in JSON."""
    exported = [_exported(layer) for layer in LAYERS]
    return orjson.dumps(exported, option=orjson.OPT_INDENT_2)


def _exported(layer: Layer) -> dict[str, Any]:
    return {
        "name": layer.name,
        "features": [_feature(name) for name in layer.features],
        "uiName": layer.title,
        "type": layer.kind.value,
        "description": None,
        "enabled": True,
        "built_in": False,
        "readonly": False,
        "attach_type": {"name": layer.joins} if layer.joins else None,
        "attach_feature": None,
        "allow_stacking": True,
        "cross_sentence": True,
        "show_hover": True,
        "anchoring_mode": "CHARACTERS",
        "overlap_mode": "ANY_OVERLAP",
        "validation_mode": "NEVER",
        "lock_to_token_offset": False,
        "multiple_tokens": True,
        "linked_list_behavior": False,
        "on_click_javascript_action": None,
        "traits": None,
    }


def _feature(name: str) -> dict[str, Any]:
    shown = name not in ("identifier", "data")
    return {
        "name": name,
        "tag_set": None,
        "uiName": name,
        "type": STRING,
        "enabled": True,
        "visible": shown,
        "include_in_hover": False,
        "required": False,
        "remember": False,
        "hideUnconstraintFeature": False,
        "description": None,
        "multi_value_mode": "NONE",
        "link_mode": "NONE",
        "link_type_name": None,
        "link_type_role_feature_name": None,
        "link_type_target_feature_name": None,
        "traits": None,
        "curatable": True,
        "rank": 0,
    }
