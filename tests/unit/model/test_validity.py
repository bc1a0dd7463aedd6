"""What about a quote is worth a second look."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.review import Status
from pressmark.model.scheme import Rule
from pressmark.model.span import Span
from pressmark.model.stance import Stance
from pressmark.model.validity import broken, doubts, missing
from tests.builders import bundle


def doubted(marked: str, number: int = 0) -> tuple[Rule, ...]:
    made = bundle(marked)
    quotes = made.attributions
    return doubts(made.document.text, quotes[number], quotes)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[“We agree,”:content 1] [she:source 1] [said:cue 1].", ()),
        ("“[We agree:content 1],” [she:source 1] [said:cue 1].", ()),
        ("[We agree:content 1], she said.", (Rule.UNMARKED,)),
        ("[“We agree,”:content 1=indirect] she said.", (Rule.IN_MARKS,)),
        ("[“We agree:content 1],” she said.", (Rule.OPEN_MARK,)),
        ('["We agree:content 1]," she said.', (Rule.OPEN_MARK,)),
        ("[“So,” [she:source 1] said, “we go.”:content 1]", (Rule.SOURCE_INSIDE,)),
        ("[that it rains:content 1=indirect] she said.", ()),
        ("[“We agree.\n“We go.”:content 1] she said.", ()),
        ("[“We agree,”:content 1] she said, [“and go.”:content 1]", ()),
    ],
)
def test_a_light_is_on_where_something_is_odd(
    marked: str, wanted: tuple[Rule, ...]
) -> None:
    assert doubted(marked) == wanted


NESTED = "[that [Bo:source 2] said [it rained:content 2=indirect]:content 1=indirect]"


def test_quotes_that_share_words_are_doubted_unless_one_reports_the_other() -> None:
    assert doubted(NESTED, 0) == doubted(NESTED, 1) == (Rule.OVERLAP,)
    made = bundle(NESTED)
    outer, inner = made.attributions
    inner = replace(inner, parent=outer.id)
    for one in (outer, inner):
        assert doubts(made.document.text, one, (outer, inner)) == ()


def test_a_rejected_quote_is_no_trouble() -> None:
    made = bundle(NESTED)
    outer, inner = made.attributions
    inner = replace(inner, review=inner.review.decided(Status.REJECTED, ""))
    for one in (outer, inner):
        assert doubts(made.document.text, one, (outer, inner)) == ()


@given(st.text('a “”"\n', min_size=2, max_size=12), st.sampled_from(QuoteKind))
def test_any_words_can_be_looked_at(text: str, kind: QuoteKind) -> None:
    (quote,) = bundle("[It rains:content 1]").attributions
    anywhere: Attribution = replace(quote, kind=kind, content=(Span(0, len(text)),))
    assert doubts(text, anywhere, (anywhere,)) == doubts(text, anywhere, ())


def test_each_annotation_lacks_its_own_parts() -> None:
    made = bundle("[Ann:PERSON] [said:cue 1] [“so”:content 1]. [“No”:content 2]")
    mention, (full, bare) = made.mentions[0], made.attributions
    assert missing(mention) == (Rule.ENTITY,)
    assert missing(full) == (Rule.SPEAKER, Rule.SOURCE)
    assert missing(bare) == (Rule.SPEAKER, Rule.SOURCE, Rule.CUE)
    refused = replace(bare.review, status=Status.REJECTED)
    assert missing(replace(bare, review=refused)) == ()
    stance = Stance(bare.id, None, None, "toll", "favor", bare.review)
    assert missing(stance) == (Rule.EVIDENCE, Rule.EXPLICIT)
    assert missing(replace(stance, explicit=False)) == (Rule.EVIDENCE,)
    assert missing(replace(stance, polarity="none")) == ()


def test_only_the_rules_of_the_scheme_are_looked_at() -> None:
    made = bundle("[We agree:content 1] [said:cue 1] she.")
    (quote,) = made.attributions
    assert broken(made, quote, {Rule.UNMARKED, Rule.SOURCE}) == (
        Rule.SOURCE,
        Rule.UNMARKED,
    )
    assert broken(made, quote, {Rule.CUE, Rule.MARKS}) == ()
