"""Finds titles that a text has mixed up: doubled, another's, or without a name.

Each rule asks for two signs within the document, because what is said here is read by
a person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundGarble, Garble
from pressmark.extraction.garbled_names import Printed
from pressmark.extraction.names import HONORIFICS, OFFICES, folded, words
from pressmark.extraction.nations import nation

_HEADS = words("president premier chancellor king queen leader ruler head") | {
    "prime minister"
}
"""Offices of which a nation has one holder at a time, or which mean that one."""

_GOVERNING = frozenset({"prime minister", "premier", "chancellor"})
_PORTFOLIOS = words("foreign interior defense defence finance")
_ONE_EACH = (
    ("prime", "minister"),
    *((word,) for word in ("president", "premier", "chancellor", "governor", "mayor")),
    *((word,) for word in ("senator", "ambassador")),
)
"""Titles that nobody has two of in a row before a name; less those that are names."""

_FIRST = frozenset(title[0] for title in _ONE_EACH)
_FORMER = words("former ex then late vice deputy acting incoming outgoing elect")
_CIVIL = words("mr mrs ms")
_NO_DOUBLES = words("m mm st fr father mother sister brother major general")
_TITLES = (_CIVIL | OFFICES) - _NO_DOUBLES
_FUNCTION = frozenset({"IN", "DT", "PRP", "PRP$", "WRB", "CC", "EX"})
_SHORTEST_WORD = 3  # letters; “Mr. An” is somebody
_FARTHEST = 6  # words between a nation and the name


@dataclass(frozen=True, slots=True)
class Introduced:
    """A person named after a nation and an office: “French President …”."""

    name: Printed
    start: int
    nation: str
    office: str
    text: str

    @property
    def rank(self) -> str:
        """The office, or one word for all that are the head of a nation."""
        return "head" if self.office in _HEADS else self.office


def find_garbled_titles(
    doc: Doc, names: Sequence[Printed], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield what is wrong with titles, not looking at some tokens."""
    starts = {name.start: name.text for name in names}
    yield from _doubled(doc, starts, outside)
    yield from _lost(doc, starts, outside)
    yield from _contradicted(doc, names)


def _doubled(
    doc: Doc, starts: Mapping[int, str], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the titles that stand twice, or beside another, before a name."""
    # A NO-BREAK SPACE after “Mr.” is a token of its own.
    row = [token for token in doc if not token.is_space or "\n" in token.text]
    for place, token in enumerate(row):
        if folded(token.text) not in _TITLES or token.i in outside:
            continue
        end = _second_title(row, place)
        following = row[end : end + 2] if end is not None else []
        name = next((starts[t.i] for t in following if t.i in starts), "")
        if following and (following[0].i in starts or _is_civil(row, end)):
            last = following[0].i
            shown = " ".join(f"{doc[token.i : last].text} {name}".split())
            text = (
                f"Two titles in a row: “{shown}”. One may belong to somebody whose name"
                " is missing."
            )
            yield FoundGarble(Garble.DOUBLED_TITLE, token.i, last + 1, text)


def _second_title(row: Sequence[Token], start: int) -> int | None:
    """Return the end of two titles in a row, the same or such as exclude each other."""
    word = folded(row[start].text)
    # “Mayor Mayor Holm” and, word for word from another language, “the mayor Mrs. Mayor
    # Holm”.
    again = start + 1
    if word not in _CIVIL and _is_civil(row, again):
        again += 1
    title = row[again].text if again < len(row) else ""
    if folded(title) == word and title[:1].isupper():
        return again + 1
    first = _title_at(row, start)
    second = _title_at(row, first) if first is not None else None
    if first is None or second is None:
        return None
    before = folded(row[start - 1].text) if start else ""
    return None if before in _FORMER else second


def _title_at(row: Sequence[Token], start: int) -> int | None:
    if start >= len(row) or folded(row[start].text) not in _FIRST:
        return None
    for title in _ONE_EACH:
        part = row[start : start + len(title)]
        if tuple(folded(token.text) for token in part) == title and all(
            token.text[:1].isupper() for token in part
        ):
            return start + len(title)
    return None


def _is_civil(row: Sequence[Token], number: int | None) -> bool:
    return (
        number is not None and number < len(row) and folded(row[number].text) in _CIVIL
    )


def _lost(
    doc: Doc, starts: Mapping[int, str], outside: set[int]
) -> Iterator[FoundGarble]:
    """Yield the forms of address with no name after them."""
    paragraphs: list[int] = doc._.paragraphs
    for token in doc:
        if folded(token.text) not in _CIVIL or not token.text[:1].isupper():
            continue
        if token.i in outside or token.text.isupper():
            continue
        after = token.i + 1
        while after < len(doc) and doc[after].is_space and "\n" not in doc[after].text:
            after += 1
        ends = after == len(doc) or paragraphs[after] != paragraphs[token.i]
        ends = ends or "\n" in doc[after].text
        if ends or (after not in starts and _is_function(doc[after])):
            before = doc[max(token.sent.start, token.i - 3) : token.i + 1].text
            shown = before if ends else f"{before} {doc[after].text}"
            yield FoundGarble(
                Garble.LOST_NAME,
                token.i,
                token.i + 1,
                f"“{' '.join(shown.split())}”: a name is missing after “{token.text}”.",
            )


def _is_function(token: Token) -> bool:
    return (
        token.tag_ in _FUNCTION
        and token.is_stop
        and token.is_title
        and len(token) >= _SHORTEST_WORD
    )


def _contradicted(doc: Doc, names: Sequence[Printed]) -> Iterator[FoundGarble]:
    """Yield the introductions that give a person the nation and office of another."""
    introduced = [one for name in names for one in _introductions(doc, name)]
    by_entity: defaultdict[int, list[Introduced]] = defaultdict(list)
    for one in introduced:
        by_entity[one.name.entity].append(one)
    for one in introduced:
        own = by_entity[one.name.entity]
        others = [other for other in own if other.nation != one.nation]
        holder = next((other for other in introduced if _holds(other, one)), None)
        if others and holder is not None and not _more_often(own, one):
            text = (
                f"“{one.text}” contradicts “{others[0].text}”, and this article also"
                f" has “{holder.text}”."
            )
            yield FoundGarble(Garble.OTHERS_TITLE, one.start, one.name.end, text)
    yield from _two_offices(introduced)


def _holds(other: Introduced, one: Introduced) -> bool:
    """Whether somebody else has the office that a person is introduced with."""
    return (
        (other.nation, other.rank) == (one.nation, one.rank)
        and other.name.entity != one.name.entity
        and set(other.name.words).isdisjoint(one.name.words)
    )


def _more_often(own: Sequence[Introduced], one: Introduced) -> bool:
    """Whether a person is of one nation rather than of others that are given.

    That is the one given most often; of two given as often, the one given with more
    words of the name, or first: whoever is introduced in full is introduced rightly.
    """
    same = [other for other in own if other.nation == one.nation]
    others = [other for other in own if other.nation != one.nation]
    if len(same) != len(others):
        return len(same) > len(others)
    longest = max(len(other.name.words) for other in others)
    if len(one.name.words) != longest:
        return len(one.name.words) > longest
    return one.start < min(other.start for other in others)


def _two_offices(introduced: Sequence[Introduced]) -> Iterator[FoundGarble]:
    """Yield who is a nation's president in one place and its prime minister in another.

    Nothing where the person is said to have been one of them before.
    """
    first: dict[tuple[int, str], Introduced] = {}
    for one in introduced:
        if one.office != "president" and one.office not in _GOVERNING:
            continue
        before = first.setdefault((one.name.entity, one.nation), one)
        if (before.office == "president") != (one.office == "president"):
            yield FoundGarble(
                Garble.OTHERS_TITLE,
                one.start,
                one.name.end,
                f"“{one.text}” contradicts “{before.text}”.",
            )


def _introductions(doc: Doc, name: Printed) -> Iterator[Introduced]:
    """Yield the nation and office right before a name, if they are there."""
    office: list[str] = []
    for number in range(name.start - 1, max(-1, name.start - _FARTHEST), -1):
        token = doc[number]
        word = folded(token.text)
        if doc._.paragraphs[number] != doc._.paragraphs[name.start] or word in _FORMER:
            return
        if token.is_space:
            continue
        if token.text[:1].isupper() and (place := _place(token)):
            before = folded(doc[number - 1].text) if number else ""
            if office and before not in {*_FORMER, "-"}:
                text = " ".join(doc[number : name.end].text.split())
                yield Introduced(name, number, place, " ".join(office), text)
            return
        if word in OFFICES | _PORTFOLIOS:
            office.insert(0, word)
        elif word not in HONORIFICS and token.tag_ != "POS":
            return


def _place(token: Token) -> str:
    """Return the country that a word belongs to, or else a place as it is called."""
    country = nation(token.text)
    if country is None and token.ent_type_ == "GPE":
        whole = token.doc[token.i - 1 : token.i + 1].text if token.i else token.text
        return nation(whole) or folded(token.text)
    return country or ""
