"""What is written for a document, as a CAS in XMI."""

from __future__ import annotations

from io import BytesIO

from pressmark.exchange.uima.cas import INITIAL_VIEW
from pressmark.exchange.uima.layers import ABOUT, NAMED_ENTITY, PACKAGE, SENTENCE
from pressmark.exchange.uima.numbering import Numbered
from pressmark.exchange.xml_writing import XmlWriter

_PREFIXES = {
    PACKAGE: "pressmark",
    NAMED_ENTITY.rpartition(".")[0]: "ner",
    SENTENCE.rpartition(".")[0]: "segmentation",
    ABOUT.rpartition(".")[0]: "metadata",
}
"""The prefixes of the packages of types in the file."""

_ROOT = {
    "xmlns:xmi": "http://www.omg.org/XMI",
    "xmlns:cas": "http:///uima/cas.ecore",
    **{
        f"xmlns:{prefix}": f"http:///{package.replace('.', '/')}.ecore"
        for package, prefix in _PREFIXES.items()
    },
    "xmi:version": "2.0",
}


def xmi_of(numbered: Numbered) -> tuple[bytes, int]:
    """Return a document as XMI, and how many characters XML could not hold."""
    file = BytesIO()
    xml = XmlWriter(file, indented=True)
    sofa = str(Numbered.SOFA)
    with xml.element("xmi:XMI", _ROOT):
        xml.leaf("cas:NULL", {"xmi:id": "0"})
        for each in numbered.structures:
            package, _, name = each.type.rpartition(".")
            begin, end = each.place or (None, None)
            xml.leaf(
                f"{_PREFIXES[package]}:{name}",
                {
                    "xmi:id": str(each.number),
                    "sofa": sofa,
                    "begin": None if begin is None else str(begin),
                    "end": None if end is None else str(end),
                    **{key: str(value) for key, value in each.references.items()},
                    **each.features,
                },
            )
        xml.leaf(
            "cas:Sofa",
            {
                "xmi:id": sofa,
                "sofaNum": "1",
                "sofaID": INITIAL_VIEW,
                "mimeType": "text",
                "sofaString": numbered.text,
            },
        )
        members = " ".join(str(each.number) for each in numbered.structures)
        xml.leaf("cas:View", {"sofa": sofa, "members": members})
    return file.getvalue(), xml.replaced
