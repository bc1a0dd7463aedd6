"""Finds names and titles that a text has mixed up.

Badly translated and copied articles run two people's names together, double titles,
lose names, and give one person the title of another. Each rule asks for two signs
within the document, because what is said here is read by a person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from spacy.tokens import Doc, Token

from pressmark.extraction.findings import FoundGarble, FoundMention, Garble
from pressmark.extraction.names import HONORIFICS, OFFICES, TITLES, folded, words

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

_FORMER = words("former ex then late vice deputy acting incoming outgoing elect")
_CIVIL = words("mr mrs ms")
_NO_DOUBLES = words("m mm st fr father mother sister brother major general")
_NATIONS = frozenset({"NORP", "GPE"})
_FUNCTION = frozenset({"IN", "DT", "PRP", "PRP$", "WRB", "CC", "EX"})
_NO_NATIONS = words(
    "republican democrat democratic liberal conservative labour labor socialist"
    " communist muslim islamic jewish christian catholic orthodox sunni shiite shia"
)
_SAME_NATION = {
    **dict.fromkeys(words("us usa states america american"), "america"),
    **dict.fromkeys(words("uk kingdom britain british"), "britain"),
}
_SAME_LETTERS = 4  # “China” and “Chinese”, “Turkey” and “Turkish”
_SHORTEST_WORD = 3  # letters; “Mr. An” is somebody
_FARTHEST = 6  # words between a nation and the name
_TWICE = 2
_LONGEST = 6  # words of two names
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Printed:
    """A person's name as it is printed; ``words`` are folded for comparing."""

    start: int
    end: int
    words: tuple[str, ...]
    text: str
    entity: int


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


@dataclass(frozen=True, slots=True)
class Known:
    """By which words the people of a document are known.

    ``full`` counts the names of several words, ``alone`` those of one.
    """

    full: Counter[tuple[str, ...]] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)

    def named(self, word: str, without: str) -> set[tuple[str, ...]]:
        """Return the full names of people called by a word, less those with another.

        That is their last word, or the first where they are never called by the last.
        """
        return {
            name
            for name in self.full
            if without not in name
            and (name[-1] == word or (name[0] == word and self._by_first(name)))
        }

    def _by_first(self, name: tuple[str, ...]) -> bool:
        return self.alone[name[0]] >= _TWICE and not self.alone[name[-1]]


def find_garbled_names(doc: Doc, outside: set[int]) -> Iterator[FoundGarble]:
    """Yield what is wrong with names and titles, not looking at some tokens."""
    names = [name for name in printed_names(doc) if name.start not in outside]
    yield from _fused(doc, names)
    starts = {name.start for name in names}
    yield from _doubled(doc, starts, outside)
    yield from _lost(doc, starts, outside)
    yield from _contradicted(doc, names)


def printed_names(doc: Doc) -> list[Printed]:
    """Return the names of people, in reading order, without descriptions."""
    mentions: list[FoundMention] = doc._.mentions
    found = []
    for mention in mentions:
        tokens = [t for t in doc[mention.start : mention.end] if not t.is_space]
        row = tuple(folded(token.text) for token in tokens)
        if mention.label == "PERSON" and row and all(map(_is_of_name, tokens)):
            found.append(
                Printed(mention.start, mention.end, row, mention.name, mention.entity)
            )
    return found


def _is_of_name(token: Token) -> bool:
    return (
        token.text[0].isalpha()
        and folded(token.text) not in TITLES
        and not token.tag_.startswith(("DT", "POS", "IN"))
    )


def _fused(doc: Doc, names: Sequence[Printed]) -> Iterator[FoundGarble]:
    """Yield the names that are made of two people's."""
    known = Known()
    for name in names:
        if len(name.words) > 1:
            known.full[name.words] += 1
        else:
            known.alone[name.words[0]] += 1
    rows = [(name.start, name.end, name.words) for name in names]
    rows += [
        (one.start, other.end, (*one.words, *other.words))
        for one, other in pairwise(names)
        if one.end == other.start
    ]
    for start, end, row in rows:
        people = _people_in(row, known) if 1 < len(row) <= _LONGEST else None
        if people is not None:
            text = " ".join(doc[start:end].text.split())
            said = (
                f"“{text}” reads like two names run together:"
                f" {_as_name(people[0])} and {_as_name(people[1])}."
            )
            yield FoundGarble(Garble.FUSED_NAME, start, end, said)


def _people_in(
    row: tuple[str, ...], known: Known
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return the full names of the two people that a row of words names."""
    if known.full[row] > 1:
        return None
    for cut in range(1, len(row)):
        first, second = row[:cut], row[cut:]
        one, other = _whose(first, second, known), _whose(second, first, known)
        pairs = [(a, b) for a in one for b in other if a != b and row not in (a, b)]
        if cut > 1 and len(second) == 1:
            continue  # as who marries is called: “Ann Smith Brown”
        if pairs and not one & other:
            return min(pairs)
    return None


def _whose(
    part: tuple[str, ...], rest: tuple[str, ...], known: Known
) -> set[tuple[str, ...]]:
    """Return the full names of whom a part of a name is, if the rest is not theirs."""
    if len(part) > 1:
        whole = known.full[part] and len(part) <= _LONGEST_NAME
        return {part} if whole and rest[-1] not in part else set()
    return known.named(part[0], rest[-1]) if known.alone[part[0]] else set()


def _as_name(row: tuple[str, ...]) -> str:
    return " ".join(word.capitalize() for word in row)


def _doubled(doc: Doc, starts: set[int], outside: set[int]) -> Iterator[FoundGarble]:
    """Yield the titles that stand twice, or beside another, before a name."""
    for token in doc[:-1]:
        if token.i in outside or not token.text[:1].isupper():
            continue
        end = _second_title(doc, token.i)
        if end is not None and (end in starts or _is_civil(doc, end)):
            last = next((n for n in range(end, end + 4) if n in starts), end)
            name = f" {doc[last].text}" if last in starts else ""
            text = doc[token.i : end].text
            yield FoundGarble(
                Garble.DOUBLED_TITLE,
                token.i,
                end,
                f"Two titles in a row: “{text}{name}”. One may belong to somebody whose"
                " name is missing.",
            )


def _second_title(doc: Doc, start: int) -> int | None:
    """Return the end of two titles in a row, the same or such as exclude each other."""
    word = folded(doc[start].text)
    after = doc[start + 1]
    twice = folded(after.text) == word and after.text[:1].isupper()
    if twice and word in (_CIVIL | OFFICES) - _NO_DOUBLES:
        return start + 2
    first = _title_at(doc, start)
    second = _title_at(doc, first) if first is not None else None
    if first is None or second is None:
        return None
    before = folded(doc[start - 1].text) if start else ""
    return None if before in _FORMER else second


def _title_at(doc: Doc, start: int) -> int | None:
    for title in _ONE_EACH:
        row = doc[start : start + len(title)]
        if tuple(folded(token.text) for token in row) == title and all(
            token.text[:1].isupper() for token in row
        ):
            return start + len(title)
    return None


def _is_civil(doc: Doc, number: int) -> bool:
    return number < len(doc) and folded(doc[number].text) in _CIVIL


def _lost(doc: Doc, starts: set[int], outside: set[int]) -> Iterator[FoundGarble]:
    """Yield the forms of address with no name after them."""
    paragraphs: list[int] = doc._.paragraphs
    for token in doc:
        if folded(token.text) not in _CIVIL or not token.text[:1].isupper():
            continue
        if token.i in outside or token.text.isupper():
            continue
        after = token.i + 1
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
        own = [
            other
            for other in by_entity[one.name.entity]
            if not _same_nation(one, other)
        ]
        holders = [
            other
            for other in introduced
            if other.name.entity != one.name.entity
            and _same_nation(one, other)
            and one.rank == other.rank
            and not _shares_word(one, other)
        ]
        if own and holders and _more_often(by_entity[one.name.entity], one):
            yield FoundGarble(
                Garble.OTHERS_TITLE,
                one.start,
                one.name.end,
                f"“{one.text}” contradicts “{own[0].text}”, and this article also has"
                f" “{holders[0].text}”.",
            )
    yield from _two_offices(introduced)


def _more_often(own: Sequence[Introduced], one: Introduced) -> bool:
    """Whether a person has another nation at least as often as this one.

    Of two nations given once each, the one given with fewer words of the name is
    doubted: whoever is introduced in full is introduced rightly.
    """
    same = [other for other in own if _same_nation(one, other)]
    others = [other for other in own if not _same_nation(one, other)]
    if len(same) != len(others):
        return len(same) < len(others)
    longest = max(len(other.name.words) for other in others)
    return len(one.name.words) < longest or one.start > min(o.start for o in others)


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
        if token.ent_type_ in _NATIONS and token.text[:1].isupper():
            before = folded(doc[number - 1].text) if number else ""
            if office and word not in _NO_NATIONS and before not in {*_FORMER, "-"}:
                text = " ".join(doc[number : name.end].text.split())
                nation = _SAME_NATION.get(word, word)[:_SAME_LETTERS]
                yield Introduced(name, number, nation, " ".join(office), text)
            return
        if word in OFFICES | _PORTFOLIOS:
            office.insert(0, word)
        elif word not in HONORIFICS and token.tag_ != "POS":
            return


def _same_nation(one: Introduced, other: Introduced) -> bool:
    return one.nation == other.nation


def _shares_word(one: Introduced, other: Introduced) -> bool:
    return not set(one.name.words).isdisjoint(other.name.words)
