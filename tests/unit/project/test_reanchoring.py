"""Annotations find their places in a new text of the same article."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.bundle import Bundle, check_bundle
from pressmark.model.dismissal import dismissed, with_dismissed
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.model.span import Span, covered
from pressmark.model.stance import Evidence, Stance
from pressmark.project.reanchoring import Places, reanchored
from tests.builders import SUGGESTED, bundle

ARTICLE = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1] on Monday.\n\n[Bo Berg:PERSON=Bo Berg]"
    " [noted:cue 2] [the rising costs of the old port:content 2=indirect].\n",
)
TEXT = ARTICLE.document.text


def words_of(found: Bundle) -> list[str]:
    text = found.document.text
    return [
        *(region.span.covered(text) for region in found.regions),
        *(mention.span.covered(text) for mention in found.mentions),
        *(covered(text, quote.content) for quote in found.attributions),
    ]


def test_everything_stays_where_the_text_is_the_same() -> None:
    again = reanchored(ARTICLE, TEXT)
    assert again.bundle == ARTICLE
    assert (again.doubtful, again.lost) == ((), ())
    assert again.safe == 5


def test_what_stands_behind_new_words_moves_with_its_own() -> None:
    again = reanchored(ARTICLE, "By Cy Young\n\n" + TEXT.replace("said", "then said"))
    assert words_of(again.bundle) == words_of(ARTICLE)
    assert (again.doubtful, again.lost) == ((), ())
    assert check_bundle(again.bundle) == []


def test_a_paragraph_that_was_moved_takes_its_annotations_along() -> None:
    head, first, second = TEXT.split("\n\n")
    again = reanchored(ARTICLE, f"{head}\n\n{second.strip()}\n\n{first}")
    assert words_of(again.bundle) == words_of(ARTICLE)
    assert again.lost == ()


def test_changed_words_inside_are_for_a_person_to_look_at() -> None:
    again = reanchored(ARTICLE, TEXT.replace("rising costs", "growing costs"))
    (doubt,) = again.doubtful
    assert doubt == (ARTICLE.attributions[1].id, "the rising costs of the old port")
    assert words_of(again.bundle)[-1] == "the growing costs of the old port"


def test_what_lost_an_edge_keeps_what_is_left_of_it() -> None:
    again = reanchored(ARTICLE, TEXT.replace("the rising costs of", "the costs at"))
    assert words_of(again.bundle)[-1] == "the costs at the old port"
    shorter = reanchored(ARTICLE, TEXT.replace(" of the old port", ""))
    assert words_of(shorter.bundle)[-1] == "the rising costs"


def test_what_is_gone_is_lost_and_what_leaned_on_it_lets_go() -> None:
    quote, nested = ARTICLE.attributions
    stance = Stance(
        id=AnnotationId("0ddba11c-0000-4000-8000-000000000001"),
        holder=None,
        target=None,
        topic="costs",
        polarity="against",
        review=SUGGESTED,
        evidence=(Evidence(attribution=quote.id), Evidence(spans=(Span(2, 5),))),
    )
    leaning = replace(
        ARTICLE,
        attributions=(quote, replace(nested, parent=quote.id)),
        stances=(stance,),
    )
    again = reanchored(leaning, TEXT.replace("“We agree,” said", "It was said by"))
    assert again.lost == (quote,)
    assert [one.parent for one in again.bundle.attributions] == [None]
    assert again.bundle.stances[0].evidence == (Evidence(spans=(Span(2, 5),)),)
    assert check_bundle(again.bundle) == []


def test_rejected_annotations_move_too() -> None:
    rejected = replace(
        ARTICLE.mentions[0], review=replace(SUGGESTED, status=Status.REJECTED)
    )
    again = reanchored(replace(ARTICLE, mentions=(rejected,)), "New.\n\n" + TEXT)
    assert again.bundle.mentions[0].review.status is Status.REJECTED
    assert again.bundle.mentions[0].span.start == rejected.span.start + 6


def test_dismissed_quotation_marks_move_too() -> None:
    made = bundle("The “deal” holds.")
    metadata = with_dismissed({}, [Span(4, 10)])
    made = replace(made, document=replace(made.document, metadata=metadata))
    again = reanchored(made, "Now the “deal” holds.")
    assert dismissed(again.bundle.document.metadata) == (Span(8, 14),)


words = st.text(alphabet="ab\u00df\U0001f600,. \n", max_size=60)


@given(words, words, st.integers(0, 60), st.integers(0, 60))
def test_a_new_place_is_in_the_text_and_a_sure_one_has_the_same_words(
    old: str, new: str, start: int, length: int
) -> None:
    if not old.strip():
        return
    start = min(start, len(old) - 1)
    span = Span(start, max(start + 1, min(len(old), start + length)))
    moved = Places(old, new).of(span)
    if moved is None:
        return
    assert moved.span.end <= len(new)
    assert moved.span.covered(new) == moved.span.covered(new).strip()
    if moved.sure:
        assert moved.span.covered(new) == span.covered(old).strip()


def test_what_went_with_its_paragraph_does_not_go_where_the_like_is_marked() -> None:
    article = bundle(
        "[Ann Smith:PERSON] came to the town.\n\nThen it rained and"
        " [Ann Smith:PERSON] left."
    )
    text = article.document.text
    again = reanchored(article, text.split("\n\n", maxsplit=1)[0])
    assert [one.span.start for one in again.bundle.mentions] == [0]
    assert again.lost == (article.mentions[1],)


def test_short_names_move_with_their_paragraph() -> None:
    lines = [
        "The first paragraph says nothing much at all.",
        "There [Xi:PERSON] met the others of the club.",
        "The last paragraph says nothing much as well.",
    ]
    article = bundle("\n".join(lines))
    first, second, third = article.document.text.split("\n")
    again = reanchored(article, f"{second}\n{first}\n{third}")
    assert words_of(again.bundle) == ["Xi"]
    assert again.safe == 1


def test_a_name_whose_spelling_is_corrected_stays_where_it_is() -> None:
    article = bundle(
        "[Putin:PERSON] came. Then [Puitn Vladimir:PERSON] left, [Puitn:ORG]"
    )
    text = article.document.text
    corrected = text.replace("Puitn", "Putin")
    again = reanchored(article, corrected)
    assert words_of(again.bundle) == ["Putin", "Putin Vladimir", "Putin"]
    assert [one.span.start for one in again.bundle.mentions] == [
        one.span.start for one in article.mentions
    ]
    assert [words for _, words in again.doubtful] == ["Puitn Vladimir", "Puitn"]
