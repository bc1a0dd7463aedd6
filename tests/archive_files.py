"""Files of many articles as newspaper archives give them, with articles of our own."""

from __future__ import annotations

from pathlib import Path

import docx

NEXIS = """

                               1 of 3 DOCUMENTS


                              The Harbour Times

                  September 16, 2022 Friday
                        Late Edition - Final

Ferry talks resume after a week of
storms

BYLINE: By ANN SMITH and BO LIND

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 832 words

DATELINE: PORT ELLIS

 BODY:

   The ferry company and the union met again on Thursday after a week in which
no ship had left the port of the island town for the mainland.

   "We are close," said Carla Voss, who speaks for the union, "but not close
enough to sleep." She spoke of 120 jobs.

LOAD-DATE: September 17, 2022

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: The pier on Thursday. (PHOTOGRAPH BY DORA)

PUBLICATION-TYPE: Newspaper

                 Copyright 2022 The Harbour Times Company
                              All Rights Reserved


                               2 of 3 DOCUMENTS


                               Tagblatt am Hafen

                              16. September 2022

HEADLINE: Die Fähre fährt wieder

BYLINE: Von Ute Ahrens

LÄNGE: 210 Wörter

BODY:

   Die Fähre fährt seit Freitag wieder, sagte die Reederei.

SPRACHE: GERMAN; DEUTSCH


                               3 of 3 DOCUMENTS


                               Le Quai

                           vendredi 16 septembre 2022

Le ferry repart

LONGUEUR: 150 mots

BODY:

   Le ferry est reparti vendredi, a dit la compagnie.

LANGUE: FRENCH; FRANÇAIS
"""

NEXIS_UNI = (
    "User Name: = Ann\nDate and Time: = Friday, September 16, 2022\n"
    "Job Number: = 123456\n\nDocuments (2)\n"
    "1. Ferry talks resume\nClient/Matter: -None-\nSearch Terms: ferry\n"
    "2. Storm closes port\nClient/Matter: -None-\nSearch Terms: ferry\n"
    "| About LexisNexis | Privacy Policy | Terms & Conditions |\n"
    "Ferry talks resume\nThe Harbour Times\n"
    "September 16, 2022 Friday, Late Edition\n\n"
    "Copyright 2022 The Harbour Times Company\nSection: Foreign; Pg. 1\n"
    "Length: 832 words\nByline: By Ann Smith\nHighlight: They met again.\nBody\n\n"
    "The ferry company and the union met again on Thursday.\n"
    "Page 1 of 3\n"
    "“We are close,” said Carla Voss.\n"
    "Graphic\n\nPHOTO: The pier.\nLoad-Date: September 17, 2022\n\n"
    "End of Document\n"
    "Storm closes port\nTagblatt am Hafen\n15. September 2022 Donnerstag\n"
    "Copyright 2022 Tagblatt\nLength: 90 words\nBody\n"
    "Der Hafen ist zu.\nLanguage: GERMAN; DEUTSCH\nLoad-Date: September 15, 2022\n"
    "End of Document\n"
)

FACTIVA = (
    "Foreign Desk\nFerry talks resume\nBy Ann Smith\n832 words\n16 September 2022\n"
    "03:30\nThe Harbour Times\nHRBT\nLate Edition\nA1\nEnglish\n"
    "Copyright 2022 The Harbour Times Company. All rights reserved.\n"
    "The ferry company and the union met again on Thursday.\n"
    "“We are close,” said Carla Voss.\n"
    "Document HRBT000020220916ei9g0003b\n"
    "Storm closes port\n90 Wörter\n15 September 2022\nTagblatt am Hafen\nTAGB\nGerman\n"
    "(c) 2022 Tagblatt\nDer Hafen ist zu.\n"
    "Document TAGB000020220915ei9f00001\n"
)

FACTIVA_TAGS = (
    "HD\nFerry talks resume\nBY\nBy Ann Smith\nWC\n832 words\nPD\n16 September 2022\n"
    "SN\nThe Harbour Times\nSC\nHRBT\nLA\nEnglish\nCY\nCopyright 2022\nLP\n"
    "The ferry company and the union met again on Thursday.\n\nTD\n"
    "“We are close,” said Carla Voss. In the port, nobody was.\n\n"
    "NS\ngtrans : Transport\nAN\nDocument HRBT000020220916ei9g0003b\n\n"
)

PROQUEST = """____________________________________________________________

Document 1 of 2

Ferry talks resume

Author: Smith, Ann

Publication info: The Harbour Times ; Port Ellis [Port Ellis]16 Sep 2022: A.1.

http://example.org/docview/1

Full text: The ferry company and the union met again on Thursday.

“We are close,” said Carla Voss.

Subject: Ferries; Unions;

Title: Ferry talks resume:   [Foreign Desk]

Publication title: The Harbour Times, Late Edition; Port Ellis

Publication year: 2022

Publication date: Sep 16, 2022

Language of publication: English

ProQuest document ID: 1

____________________________________________________________

Document 2 of 2

Author: Lind, Bo

Full text: The port is shut.

Title: Storm closes port

Publication title: Tide Weekly

Publication date: Sep 15, 2022

____________________________________________________________
"""

_EUROPRESSE = """<article><header>
<div><span class="DocPublicationName">{outlet}</span></div>
<span class="DocHeader">International, {date} {words} mots, p. 5</span>
<div class="titreArticle"><p>{headline}</p></div><div>{byline}</div></header>
<section><div class="docOcurrContainer">{text}</div>
<footer><div class="publiC-lblNodoc">news·{id}·QU·4123{words}</div></footer></section>
</article>"""

EUROPRESSE = (
    "<!DOCTYPE html><html><head><title>x</title><script>1</script></head><body>"
    + _EUROPRESSE.format(
        outlet="Le Quai",
        date="vendredi 16 septembre 2022",
        words=832,
        headline="Le ferry repart",
        byline="Anne Dupont",
        text="<p>Le ferry est reparti vendredi.</p><p>« Enfin ! », a dit la foule.</p>",
        id="20220916",
    )
    + _EUROPRESSE.format(
        outlet="La Marée",
        date="jeudi 1er septembre 2022",
        words=90,
        headline="La tempête",
        byline="",
        text="<p>Le port est fermé depuis jeudi, a dit la mairie.</p>",
        id="20220901",
    )
    + "</body></html>"
)


def as_text(path: Path, text: str) -> Path:
    """Write a file of plain text."""
    path.write_text(text, encoding="utf-8")
    return path


def as_word(path: Path, text: str) -> Path:
    """Write each line as a paragraph of a Word document."""
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def as_rtf(path: Path, text: str) -> Path:
    """Write each line as a paragraph of an RTF document."""
    lines = (
        "".join(sign if sign < "\x7f" else f"\\u{ord(sign)} ?" for sign in line)
        for line in text.split("\n")
    )
    body = "".join(f"\\pard\\plain\\f0 {line}\\par\n" for line in lines)
    path.write_text("{\\rtf1\\ansi{\\fonttbl{\\f0 T;}}" + body + "}", encoding="ascii")
    return path


def as_table(path: Path, text: str) -> Path:
    """Write tags and what stands at them as the rows of a table of a page."""
    tags: list[list[str]] = []
    for line in text.split("\n"):
        if line.isupper() and len(line) == len("HD"):
            tags.append([line])
        elif line and tags:
            tags[-1].append(f"<p>{line}</p>")
    rows = "".join(
        f"<tr><td><b>{tag}</b></td><td>{''.join(cells)}</td></tr>"
        for tag, *cells in tags
    )
    path.write_text(f"<html><body><table>{rows}</table></body></html>", "utf-8")
    return path
