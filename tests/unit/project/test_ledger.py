"""The quote ledger: every quotation mark is accounted for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.project import commands, queries
from pressmark.project.ledger import Account, ledger, open_marks
from pressmark.project.project import Project
from tests.builders import bundle
from tests.projects import add, article


def accounts(found: Bundle) -> list[tuple[str, Account]]:
    text = found.document.text
    return [(one.span.covered(text), one.account) for one in ledger(found)]


def test_marks_in_a_quotes_content_are_part_of_it() -> None:
    found = bundle("[“We agree,”:content 1] she said. The “deal” holds.")
    assert accounts(found) == [
        ("“We agree,”", Account.QUOTED),
        ("“deal”", Account.OPEN),
    ]
    assert ledger(found)[0].quote == found.attributions[0].id


def test_marks_just_outside_a_content_are_part_of_the_quote() -> None:
    assert open_marks(bundle("“[We agree:content 1],” she said.")) == ()


def test_marks_of_a_rejected_quote_are_open() -> None:
    found = bundle("[“We agree,”:content 1] she said.")
    (quote,) = found.attributions
    rejected = replace(quote, review=replace(quote.review, status=Status.REJECTED))
    again = replace(found, attributions=(rejected,))
    assert [one.account for one in ledger(again)] == [Account.OPEN]


def test_a_quoted_part_of_a_mixed_quote_is_part_of_it() -> None:
    found = bundle("She said [the deal was “ugly” to all:content 1=mixed].")
    assert open_marks(found) == ()


def test_marks_of_works_and_of_page_furniture_need_no_quote() -> None:
    found = bundle("She read [“Emma”:WORK_OF_ART].\n\n[More: “Top jobs”:furniture]")
    assert [account for _, account in accounts(found)] == [Account.TITLE, Account.PAGE]


def test_a_mark_without_a_partner_is_accounted_for_too() -> None:
    found = bundle("It ended.” So they say.")
    assert accounts(found) == [("”", Account.OPEN)]


def test_marks_can_be_dismissed_and_opened_again_and_each_can_be_undone(
    project: Project,
) -> None:
    made = article("The “deal” and the “pact” hold.")
    add(project, made)
    document = made.document.id
    deal, pact = open_marks(queries.bundle(project, document))
    commands.dismiss_marks(project, document, deal)
    assert open_marks(queries.bundle(project, document)) == (pact,)
    commands.dismiss_marks(project, document, pact)
    assert open_marks(queries.bundle(project, document)) == ()
    commands.reconsider_marks(project, document, deal)
    assert open_marks(queries.bundle(project, document)) == (deal,)
    project.undo()
    project.undo()
    assert open_marks(queries.bundle(project, document)) == (pact,)


def test_what_makes_no_sense_as_a_dismissal_is_left_out() -> None:
    made = bundle("The “deal” holds.")
    for nonsense in ("x", [[4, 10], [5], ["a", 3], [9, 2], [True, 3]], {"a": 1}):
        listed = {"dismissed_quotation_marks": nonsense}
        document = replace(made.document, metadata=listed)
        ledger(replace(made, document=document))


@given(st.text(alphabet="a\u00df\U0001f600 .,“”\"'„«»\n", max_size=80))
def test_every_double_mark_is_in_the_ledger(text: str) -> None:
    entries = ledger(article(text))
    for place, mark in enumerate(text):
        if mark in '“”„«»"':
            assert any(one.span.contains(place) for one in entries)
