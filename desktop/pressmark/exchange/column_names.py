"""How columns of tables are headed, in the languages that newsrooms and archives use.

The words are those of the exports of news databases, scrapers and data sets; headings
are compared without case, accents and signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_HEADINGS: Mapping[str, str] = {
    "text": """
        text body content fulltext articletext articlebody bodytext textbody maintext
        maincontent article story contenttext textcontent plaintext rawtext cleantext
        cleanedtext doctext document documenttext newstext articlecontent transcript
        sentence paragraph reviewtext
        volltext inhalt artikeltext textkorper textkoerper haupttext artikel beitrag
        texte contenu corps textearticle corpsdutexte texteintegral
        texto contenido cuerpo textocompleto noticia
        testo contenuto corpo articolo testocompleto
        conteudo materia tekst inhoud tresc artykul brodtext innehall indhold innhold
        teksti текст содержание 正文 内容 本文 본문
    """,
    "headline": """
        headline title heading head headlinetext articletitle headlines newstitle
        titel uberschrift ueberschrift schlagzeile hauptzeile
        titre titrearticle manchette titulo titular encabezado titolo manchete kop
        kopregel tytul naglowek rubrik titteli overskrift otsikko
        заголовок 标题 標題 見出し タイトル 제목
    """,
    "byline": """
        byline author authors writer writers reporter reporters journalist journalists
        creator by authorname contributor
        autor autoren autorin verfasser verfasserin urheber
        auteur auteurs redacteur autores redactor autore autori firma
        skribent forfatter kirjoittaja автор 作者 著者 기자
    """,
    "outlet": """
        outlet source publication publisher newspaper paper site sitename website
        medium media mediaoutlet newssource newsoutlet newsoutletname sourcename
        publishername
        publicationname journal magazine channel provider domain hostname
        copyrightholder
        quelle zeitung medien zeitschrift verlag herausgeber sender
        journaltitre titredelapresse periodico fuente medio diario giornale testata
        fonte jornal veiculo krant bron uitgever gazeta zrodlo tidning kalla avis kilde
        источник 来源 媒体 媒體 新聞 언론사
    """,
    "published": """
        published date publisheddate publishedat publishdate publishedon
        publicationdate datepublished datepublication dateofpublication pubdate pubtime
        publishtime publisheddatetime datetime timestamp time createdat created posted
        postedat day issuedate firstpublished releasedate loaddate
        datum erscheinungsdatum veroffentlicht veroffentlichungsdatum veroeffentlicht
        erschienen erscheinungstag tag
        datedepublication dateparution publiele parution
        fecha fechadepublicacion fechapublicacion data datapubblicazione
        datadipubblicazione datadepublicacao publicado publicatiedatum datapublikacji
        datumpublicering dato publiceringsdatum paivamaara
        дата 日期 时间 公開日 発行日 날짜
    """,
    "dateline": """
        dateline datelineplace ortsmarke spitzmarke
    """,
    "url": """
        url uri link href weburl webaddress permalink articleurl sourceurl urlsource
        canonicalurl newsurl pageurl articlelink weblink address
        adresse internetadresse webadresse lien enlace direccion indirizzo ligacao
        koppeling webadres lank lenke adres ссылка 链接 網址 リンク
    """,
    "language": """
        language lang languagecode langcode locale articlelanguage
        sprache langue idioma lengua lingua taal jezyk sprak kieli язык 语言 言語
    """,
    "name": """
        id name docid documentid articleid newsid storyid itemid textid uid uuid guid
        key docname documentname filename file fileid docno documentnumber number no nr
        identifier recordid accessionnumber accessionno an
        kennung dokumentnummer dokumentname dateiname datei artikelnummer nummer
        identifiant numero fichier nomdufichier identificador archivo nombre
        identificativo nomefile arquivo bestand bestandsnaam plik
    """,
}

_FIELD = {word: field for field, words in _HEADINGS.items() for word in words.split()}
_UNPARTED = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "đ": "d"})
_SIGNS = re.compile(r"[\W_]+")
_NAMED = frozenset({"name", "title", "fullname", "displayname", "nom", "nombre"})
_NOISE = re.compile(r"^(?:article|news|doc|meta|og|dc|artikel)+(?=.)")


def field_of_heading(heading: str) -> str | None:
    """Return the field that a heading names in some language, or None.

    Of a nested key such as ``article.body`` the last part counts; ``source.name`` is
    the source, and ``source.id`` is neither its name nor that of the article.
    """
    above, _, last = heading.rpartition(".")
    within = _field_of(above.rpartition(".")[2])
    if within in ("outlet", "byline"):
        return within if _plain(last) in _NAMED else None
    return _field_of(last or heading)


def _field_of(heading: str) -> str | None:
    plain = _plain(heading)
    return _FIELD.get(plain) or _FIELD.get(_NOISE.sub("", plain))


def _plain(heading: str) -> str:
    return _SIGNS.sub("", _without_accents(heading.casefold()))


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text).translate(_UNPARTED)
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    # Recomposed, since Korean would be left in its letters.
    return unicodedata.normalize("NFC", kept)
