"""Which language a text is in, and what is looked for in those that are not English."""

from __future__ import annotations

import pytest

from pressmark.extraction import LAYERS
from pressmark.extraction.convert import to_bundle
from pressmark.extraction.language import LANGUAGES, find_language, is_foreign
from pressmark.extraction.pipeline import Pipeline
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId

GERMAN = """Die Fähre fährt im Winter nicht

Von Ada Lund | 16. September 2022

Die Fähre zwischen den beiden Inseln fährt im Winter nicht mehr hinüber, sagte die \
Hafenverwaltung von Norrvik am Dienstag nach einer langen Sitzung.

„Wir werden sie nicht mehr bezahlen“, sagte Maria Keller, die den Rat leitet.

© 2022 Norrvik Tageblatt"""


@pytest.fixture(scope="module")
def german() -> Bundle:
    document = Document(DocumentId("d"), "ferry", GERMAN)
    with Pipeline(LAYERS, quotation_model=None).reading(GERMAN) as doc:
        return to_bundle(doc, document, LAYERS)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ferry between the two islands will stop, the board said."),
        ("en", "THE FERRY OF THE ISLANDS WILL STOP FOR THE WINTER, SAID THE BOARD."),
        ("de", GERMAN),
        ("fr", "Le ferry entre les deux îles ne circulera plus dans les mois d’hiver."),
        ("es", "El ferry entre las dos islas no sale en invierno, según la junta."),
        ("it", "Il traghetto tra le due isole non è più in servizio, come ha detto."),
        ("nl", "De veerboot tussen de eilanden vaart in de winter niet, zei het."),
        ("sv", "Färjan mellan de två öarna kommer inte att gå i vinter, sade den."),
        ("pl", "Prom między wyspami nie będzie kursował zimą, jak powiedział w niej."),
        ("tr", "İki ada arasındaki vapur bu kış için çalışmayacak, dedi ve daha."),
        ("ru", "Паром между двумя островами не будет ходить зимой, сказал он."),
        ("uk", "Пором між двома островами взимку не ходитиме, сказала її рада."),
        ("el", "Το πλοίο ανάμεσα στα δύο νησιά δεν θα ταξιδεύει."),
        ("ar", "قال المجلس إن العبارة بين الجزيرتين لن تعمل في الشتاء."),
        ("zh", "两个岛屿之间的渡轮冬天将停航。"),
        ("ja", "二つの島の間のフェリーは冬の間は休みます。"),
        ("ko", "두 섬 사이의 배는 겨울 동안 멈춘다."),
        ("", "Norrvik"),
        ("", "Read more: a ferry. Share. " * 20),
        ("", "12:30 — 14.7 %"),
        ("", ""),
    ],
)
def test_a_language_shows_in_letters_and_common_words(code: str, text: str) -> None:
    assert find_language(text) == code


def test_every_language_that_is_told_has_a_name() -> None:
    assert {find_language(GERMAN), "en"} <= set(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "foreign"), [("en", False), ("", False), ("de", True)]
)
def test_an_unknown_language_is_taken_for_english(code: str, foreign: bool) -> None:
    assert is_foreign(code) is foreign


def test_no_names_are_looked_for_in_another_language(german: Bundle) -> None:
    assert german.mentions == ()
    assert german.entities == ()


def test_what_stands_in_marks_is_kept_in_another_language(german: Bundle) -> None:
    (quote,) = german.attributions
    assert [span.covered(GERMAN) for span in quote.content] == [
        "„Wir werden sie nicht mehr bezahlen“"
    ]
    assert (quote.source, quote.cue, quote.speaker) == ((), (), None)


def test_the_page_is_read_in_another_language(german: Bundle) -> None:
    found = {region.label for region in german.regions}
    assert {"headline", "date", "furniture"} <= found
    assert german.document.metadata["language"] == "de"
    assert german.document.metadata["published"] == "2022-09-16"


def test_the_person_is_told_of_the_language(german: Bundle) -> None:
    (note,) = german.notes
    assert note.on is None
    assert "German" in note.text
