"""What the files of the newspaper archives look like, as rules that can be edited.

A rule is a regular expression. ``start``, ``end``, ``body``, ``after`` and ``skip`` are
matched with a line; those of the fields with the lines above the text, of which none is
empty, and then with those below it. The first group that matched is the value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_WORDS = (
    r"(?:words|W[oö]rter|mots|palabras|palavras|parole|woorden|ord|s[lł][oó]w|слов)"
)
_BY = r"(?:By|BY|Von|VON|Par|Por|Di|Da|Door|Af|Av)"
_LENGTH = rf"\d[\d., ]*\s?{_WORDS}"
_PAGE = r"\s*Page \d+ of \d+\s*"


class Preset(StrEnum):
    """The archives whose files are known."""

    GUESS = "guess"
    NEXIS = "nexis"
    NEXIS_UNI = "nexis-uni"
    FACTIVA = "factiva"
    FACTIVA_TAGS = "factiva-tags"
    PROQUEST = "proquest"
    EUROPRESSE = "europresse"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Rules:
    """How a file is cut into articles, and where in an article things stand."""

    start: str = ""
    end: str = ""
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    body: str = ""
    after: str = ""
    skip: str = ""


_NEXIS_TAIL = (
    "LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|SUBJECT|PERSON|COMPANY"
    "|ORGANIZATION|INDUSTRY|GEOGRAPHIC|CITY|STATE|COUNTRY|TICKER|NOTES|CORRECTION"
    "|CORRECTION-DATE|DOCUMENT-TYPE|TYPE|UPDATE|SPRACHE|RUBRIK|GRAFIK|LANGUE"
    "|TYPE-PUBLICATION|DATE-CHARGEMENT|ILLUSTRATION|IDIOMA|LINGUA|TAAL"
)
_UNI_TAIL = (
    "Load-Date|Language|Publication-Type|Journal Code|Subject|Person|Company"
    "|Organization|Industry|Geographic|Notes|Correction|Correction-Date|Document-Type"
)
_FACTIVA_TAIL = (
    "ART|CO|IN|NS|RE|IPD|IPC|PUB|CT|RF|CLM|VOL|DE|NAC|CX|RST|ET|TX|HLP|PG|CY|CR"
)
_PROQUEST_TAIL = (
    "Subject|Location|People|Company / organi[sz]ation|Company|Classification"
    "|Publication title|Publication info|Title|Alternate title|Pages|Number of pages"
    "|Publication year|Publication date|Year|Section|Publisher|Place of publication"
    "|Country of publication|ISSN|Source type|Language of publication|Language"
    "|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database"
    "|Credit|Illustration|Identifier / keyword|Links|Dateline"
)

RULES: Mapping[Preset, Rules] = {
    Preset.NEXIS: Rules(
        start=r"\s*(?:\d+ (?:of|von|de|sur|van|di) \d+ (?i:documents?|dokumenten?"
        r"|dokumente|documentos|documenti)|(?:Document|Dokument|Documento)"
        r" \d+ (?:of|von|de|sur|van|di) \d+)\s*",
        end=r"\s*(?i:end of document)\s*",
        headline=r"^(?:HEADLINE|TITRE|TITEL|ÜBERSCHRIFT):\s*(.+)"
        r"|\A(?:.+\n)+?.*\d{4}.*\n(?:.*(?:Edition|Edici[oó]n|Ausgabe|[EÉ]dition).*\n)?"
        r"((?:(?![A-ZÄÖÜ][A-ZÄÖÜ-]+: ).+\n?)+)",
        byline=r"^(?:BYLINE|AUTOR|AUTEUR|VON|AUTOREN):\s*(.+)",
        outlet=r"\A(?:Copyright.*\n|All Rights Reserved.*\n)*(.+)",
        published=r"^(?:DATE|DATUM|FECHA):\s*(.+)|^(?!Copyright)(.*\b\d{4}\b.*)$",
        language=r"^(?:LANGUAGE|SPRACHE|LANGUE|IDIOMA|LINGUA|TAAL):\s*(.+)",
        body=r"\s*(?:BODY|VOLLTEXT|TEXTE INTEGRAL|TEXT|TEXTE|TEXTO):\s*(.*)",
        after=rf"(?:{_NEXIS_TAIL}):.*|\s{{5,}}Copyright.*",
        skip=_PAGE,
    ),
    Preset.NEXIS_UNI: Rules(
        start=r".*\bAbout LexisNexis\b.*|\s*Copyright © \d{4} LexisNexis.*",
        end=r"\s*(?i:end of document|ende des dokuments|fin du document"
        r"|fin del documento)\s*",
        headline=r"\A(.+)",
        byline=r"^Byline:\s*(.+)",
        outlet=r"\A.+\n(.+)",
        published=r"\A(?:.+\n){2}(.*\d{4}.*)|^Load-Date:\s*(.+)",
        language=r"^Language:\s*(.+)",
        body=r"\s*(?:Body|Full Text|Volltext|Corps|Cuerpo)\s*:?\s*",
        after=rf"(?:{_UNI_TAIL}):.*|(?:Graphic|Classification|Notes)\s*",
        skip=rf"{_PAGE}|Link to (?:Image|PDF|Original.*)",
    ),
    Preset.FACTIVA: Rules(
        end=r"\s*(?:Document|Dokument|Documento) [A-Za-z][A-Z0-9a-z]{15,}\s*",
        headline=rf"^(.+)\n(?:{_BY}\b.+\n)?{_LENGTH}$",
        byline=rf"^({_BY}\b.+)\n{_LENGTH}$",
        outlet=rf"^{_LENGTH}\n.+\n(?:\d\d?:\d\d.*\n)?(.+)",
        published=rf"^{_LENGTH}\n(.+)",
        language=r"^([A-Z][a-zé]+)\n(?:Copyright|©|\([cC]\))",
        body=r"(?:Copyright|©|\([cC]\)).*",
        skip=rf"{_PAGE}|© \d{{4}} Factiva.*",
    ),
    Preset.FACTIVA_TAGS: Rules(
        end=r"\s*(?:AN\s+)?(?:Document|Dokument|Documento) [A-Za-z][A-Z0-9a-z]{15,}\s*",
        headline=r"^HD\s+(.+)",
        byline=r"^BY\s+(.+)",
        outlet=r"^SN\s+(.+)",
        published=r"^PD\s+(.+)",
        language=r"^LA\s+(.+)",
        body=r"(?:LP|TD)(?:\s+(.*))?",
        after=rf"(?:{_FACTIVA_TAIL})(?:\t.*|\s{{2,}}.*|\s*)|AN",
        skip=rf"{_PAGE}|© \d{{4}} Factiva.*",
    ),
    Preset.PROQUEST: Rules(
        start=r"\s*(?:Document|Dokument|Documento) \d+ (?:of|von|de|sur) \d+\s*",
        end=r"\s*_{20,}\s*",
        headline=r"^Title:\s*(.+?)(?::?\s*\[[^\]\n]*\])?$|\A(?!\w+ ?\w*: )(.+)",
        byline=r"^Authors?:\s*(.+)",
        outlet=r"^Publication title:\s*([^;\n]+)|^Publication info:\s*([^;\n]+)",
        published=r"^Publication date:\s*(.+)|^Publication info:.*?(\d{1,2} \w+ \d{4})",
        language=r"^Language(?: of publication)?:\s*(.+)",
        body=r"Full text:\s*(.*)",
        after=rf"(?:{_PROQUEST_TAIL}):.*",
    ),
    Preset.EUROPRESSE: Rules(
        end=r".*\b(?:news|web|bio)\W\d{8}\W\w+\W\w+.*",
        headline=r"\A.+\n.*\d{4}.*\n(.+)",
        byline=r"\A.+\n.*\d{4}.*\n.+\n([^\n.!?]{3,60})$",
        outlet=r"\A(.+)",
        published=r"\A.+\n.*?(\d{1,2}(?:er)?\s+[^\W\d]+\s+\d{4})",
        after=r"(?:©|Note\(s\)|Tous droits réservés).*",
    ),
}
"""The rules of each archive, from files that these archives have given."""

SIGNS: Mapping[Preset, str] = {
    Preset.NEXIS: r"^\s*\d+ (?:of|von|de|sur|van|di) \d+ (?i:do[ck]ument)"
    r"|^(?:LOAD-DATE|BYLINE|LENGTH): ",
    Preset.NEXIS_UNI: r"^Load-Date: |^\s*(?i:End of Document)\s*$|^Client/Matter: "
    rf"|^Length: {_LENGTH}|^Documents \(\d+\)|^Body\s*$",
    Preset.FACTIVA: rf"^\s*Document [A-Za-z][A-Z0-9a-z]{{15,}}\s*$|^{_LENGTH}\s*$",
    Preset.FACTIVA_TAGS: r"^(?:HD|WC|PD|SN|LA|LP|TD)(?:\s|$)",
    Preset.PROQUEST: r"^\s*Document \d+ of \d+\s*$"
    r"|^(?:Full text|ProQuest document ID):",
    Preset.EUROPRESSE: r"\b(?:news|web|bio)·\d{8}·\w+·"
    r"|\b\d+ mots\b.*\d{4}|\d{4}.*\d mots",
}
"""What tells the files of the archives apart: lines that only one of them has."""
