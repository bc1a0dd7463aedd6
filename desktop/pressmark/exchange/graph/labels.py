"""What the labels of other programs' files stand for."""

from __future__ import annotations

import re
from types import MappingProxyType

from pressmark.exchange.graph.graph import LinkType, NodeType
from pressmark.model.document import RegionLabel

_ROLES = MappingProxyType(
    {
        "source": NodeType.SOURCE,
        "speaker": NodeType.SOURCE,
        "cue": NodeType.CUE,
        "content": NodeType.CONTENT,
        "quote": NodeType.CONTENT,
        "quotation": NodeType.CONTENT,
        "attribution": NodeType.CONTENT,
        "stance": NodeType.STANCE,
        **dict.fromkeys((label.value for label in RegionLabel), NodeType.REGION),
    }
)
"""Labels in small letters, in the words of PARC 3.0, PolNeAR and the native format.

``date`` is left out below: in files about entities it is a DATE that is mentioned.
"""

_LINKS = MappingProxyType(
    {
        **{kind.value: kind for kind in LinkType},
        "coref": LinkType.COREFERENCE,
        "evidence": LinkType.EVIDENCE,
        "quote": LinkType.CONTENT,
        "reports": LinkType.PARENT,
        "said-by": LinkType.SPEAKER,
    }
)

_DRESS = re.compile(r"^[biesul]-|[\d]+$")
"""What stands around a label: the B- of a chunk, the number of a repeated role."""


def role_of(label: str) -> NodeType:
    """Return what a label stands for: a role, a part of the page, else a mention.

    Letters may be small or capital, and the label may be dressed as ``B-Cue`` or
    ``Content2``. ``DATE`` in capitals is a mention, ``date`` a part of the page.
    """
    plain = _DRESS.sub("", label.strip().lower())
    found = _ROLES.get(plain, NodeType.MENTION)
    if found is NodeType.REGION and label.strip() != plain:
        return NodeType.MENTION if label.isupper() else NodeType.REGION
    return found


def link_of(label: str) -> LinkType | None:
    """Return what the name of a relation stands for, or None."""
    return _LINKS.get(_DRESS.sub("", label.strip().lower()))
