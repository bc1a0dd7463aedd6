"""What the parse offers as attributions, before it is weighed which of them are.

Each candidate has a relation and a lemma, which together tell how likely it is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from pressmark.extraction.syntax import (
    child,
    children,
    is_passive,
    is_verb,
    noun_phrase,
    subject,
    subtree,
    verb_group,
    without_edge_marks,
)

_BELONGING = frozenset({"as", "of", "for", "from", "against", "to", "over", "about"})
_RELATIVE = frozenset({"which", "whom", "what"})
_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_VIEWS = frozenset({"words", "view", "opinion", "eyes", "telling"})
_BE = frozenset({"be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible attribution in token numbers; ``head`` is the cue's main word."""

    relation: str
    head: int
    cue: frozenset[int]
    source: frozenset[int]
    content: frozenset[int]


def find_candidates(doc: Doc) -> Iterator[Candidate]:
    """Yield what could be attributions, in order of their cues."""
    for token in doc:
        if token.text.lower() == "according":
            yield from _according(token)
        elif is_verb(token):
            yield from _of_verb(token)
        elif token.tag_ in ("NN", "NNS"):
            yield from _of_noun(token)
        elif token.tag_.startswith("JJ"):
            yield from _of_adjective(token)


def _made(
    relation: str, head: Token, cue: set[int], source: set[int], content: set[int]
) -> Iterator[Candidate]:
    content = without_edge_marks(head.doc, content - cue)
    source -= content
    if content:
        yield Candidate(
            relation,
            head.i,
            frozenset(cue),
            frozenset(source),
            frozenset(content),
        )


def _of_verb(verb: Token) -> Iterator[Candidate]:
    if verb.dep_ in ("aux", "auxpass"):
        return
    if is_passive(verb):
        yield from _of_passive(verb)
        return
    who = subject(verb)
    relation, content, words = _complement(verb)
    quoting = _quoting(verb)
    if quoting is not None:
        who = child(quoting, "nsubjpass" if is_passive(quoting) else "dobj") or who
        words = words | verb_group(quoting) | {verb.head.i}
    elif any(_quoting(below) == verb for below in _as_saying(verb)):
        return
    source = noun_phrase(who) if who is not None else set[int]()
    mark = child(verb, "mark")
    as_ = mark is not None and mark.lower_ == "as" and verb.dep_ == "advcl"
    if relation and not (as_ and relation.startswith("p:")):
        yield from _made(relation, verb, verb_group(verb) | words, source, content)
    elif who is not None and (as_ or verb.dep_ in ("ccomp", "parataxis", "conj")):
        # “The sky, he said, is blue”: the clause that should hang on the verb holds it.
        around = _this_side(verb, _clause(verb.head) - subtree(verb))
        how = "as" if mark is not None else "inverted"
        yield from _made(how, verb, verb_group(verb), source, around)


def _is_apart(verb: Token, clause: Token) -> bool:
    """Whether a semicolon stands between a verb and a clause before it."""
    return any(token.text == ";" for token in verb.doc[clause.i : verb.i])


def _this_side(verb: Token, around: set[int]) -> set[int]:
    """Return what is on a verb's side of semicolons: “… it rains; he said it …”."""
    marks = [token.i for token in verb.sent if token.text == ";"]
    start = max((mark for mark in marks if mark < verb.i), default=-1)
    end = min((mark for mark in marks if mark > verb.i), default=len(verb.doc))
    return {number for number in around if start < number < end}


def _as_saying(verb: Token) -> list[Token]:
    """Return the verbs that hang on a verb by “as”: “was quoted as saying”."""
    as_ = [one for one in children(verb, "prep") if one.lower_ == "as"]
    return [below for one in as_ for below in children(one, "pcomp")]


def _quoting(verb: Token) -> Token | None:
    """Return “quoted” in “was quoted as saying”, for “saying”."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as":
        return None
    return verb.head.head if verb.head.head.lower_ in _QUOTING else None


def _clause(head: Token) -> set[int]:
    """Return the whole clause of a verb, also where it is an infinitive in it."""
    while head.dep_ == "xcomp":
        head = head.head
    return subtree(head)


def _complement(verb: Token) -> tuple[str, set[int], set[int]]:
    """Return how what is said hangs on a verb, its tokens, and words of the cue."""
    clauses = [one for one in children(verb, "ccomp") if not _is_apart(verb, one)]
    clause = clauses[0] if clauses else None
    thing = child(verb, "dobj")
    purpose = child(verb, "xcomp")
    if clause is not None:
        return "ccomp", _without_that(clause), set()
    if purpose is not None and thing is not None and purpose.i > thing.i:
        return "dobj+xcomp", subtree(thing) | subtree(purpose), set()
    if purpose is not None:
        return "xcomp", subtree(purpose), set()
    if thing is not None and thing.lower_ not in _RELATIVE:
        return "dobj", _thing(verb, thing), set()
    name = child(verb, "oprd")
    if name is not None and thing is not None:  # “in what they call a …”
        return "dobj", subtree(name), set()
    return _about(verb)


def _thing(verb: Token, thing: Token) -> set[int]:
    """Return an object with what is said of it: “accused them of …”, “as …”."""
    content = subtree(thing)
    for other in children(verb, "prep", "oprd"):
        if other.i > thing.i and (other.dep_ == "oprd" or other.lower_ in _BELONGING):
            content |= subtree(other)
    return content


def _about(verb: Token) -> tuple[str, set[int], set[int]]:
    for preposition in children(verb, "prep"):
        about = child(preposition, "pobj", "pcomp")
        if about is not None and preposition.i > verb.i:
            return f"p:{preposition.lower_}", subtree(about), {preposition.i}
    return "", set(), set()


def _without_that(clause: Token) -> set[int]:
    found = subtree(clause)
    mark = child(clause, "mark")
    if mark is not None and mark.text.lower() == "that":
        found.discard(mark.i)
    return found


def _of_passive(verb: Token) -> Iterator[Candidate]:
    agent = child(verb, "agent")
    by = child(agent, "pobj") if agent is not None else None
    source = noun_phrase(by) if by is not None else set[int]()
    if any(_quoting(below) == verb for below in _as_saying(verb)):
        return
    as_ = next((one for one in verb.children if one.lower_ == "as"), None)
    if as_ is not None and source and verb.dep_ in ("advcl", "prep", "relcl", "acl"):
        whole = _clause(verb.head) - subtree(verb)
        yield from _made("as", verb, verb_group(verb) | {as_.i}, source, whole)
        return
    what = child(verb, "nsubjpass")
    content = subtree(what) if what is not None else set[int]()
    if what is None and verb.dep_ in ("acl", "relcl"):
        content = subtree(verb.head, [verb])
    clause = child(verb, "ccomp", "xcomp", "oprd")
    if clause is not None:
        content |= _without_that(clause)
    by_whom = "by" if by is not None else "none"
    kind = f"+{clause.dep_}" if clause is not None else ""
    if content:
        yield from _made(
            f"passive:{by_whom}{kind}", verb, verb_group(verb), source, content
        )


def _of_noun(noun: Token) -> Iterator[Candidate]:
    if noun.dep_ == "pobj" and noun.head.lower_ == "in" and noun.lower_ in _VIEWS:
        yield from _in_the_words_of(noun)
        return
    clause = child(noun, "acl", "ccomp")
    if clause is not None and _is_that_or_to(clause):
        relation, content, words = "n:clause", _without_that(clause), set[int]()
        if _is_infinitive(clause):
            relation = "n:to"
    else:
        preposition = child(noun, "prep")
        about = child(preposition, "pobj") if preposition is not None else None
        if preposition is None or about is None:
            return
        relation = f"n:{preposition.text.lower()}"
        content, words = subtree(about), {preposition.i}
    source = _owner(noun)
    verb = noun.head
    cue = {noun.i} | words
    if noun.dep_ in ("dobj", "attr") and is_verb(verb) and not source:
        who = subject(verb)
        source = noun_phrase(who) if who is not None else set()
        cue |= verb_group(verb)
        relation = relation.replace("n:", "vn:")
    elif source:
        relation = relation.replace("n:", "on:")
    yield from _made(relation, noun, cue, source, content)


def _in_the_words_of(noun: Token) -> Iterator[Candidate]:
    """Yield what is said “in the words of …” or “in …'s view”."""
    of = child(noun, "prep")
    by = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    source = noun_phrase(by) if by is not None else _owner(noun)
    phrase = subtree(noun.head)
    around = _clause(noun.head.head) - phrase
    cue = {n for n in phrase - source if noun.doc[n].tag_ != "POS"}
    yield from _made("words", noun, cue, source, around)


def _is_that_or_to(clause: Token) -> bool:
    mark = child(clause, "mark")
    return (mark is not None and mark.lower_ == "that") or _is_infinitive(clause)


def _is_infinitive(clause: Token) -> bool:
    return any(one.tag_ == "TO" for one in children(clause, "aux"))


def _owner(noun: Token) -> set[int]:
    owner = child(noun, "poss")
    if owner is None:
        return set()
    return {n for n in noun_phrase(owner) if noun.doc[n].tag_ != "POS"}


def _of_adjective(adjective: Token) -> Iterator[Candidate]:
    verb = adjective.head
    if adjective.dep_ != "acomp" or verb.text.lower() not in _BE | {"seems", "remains"}:
        return
    clause = child(adjective, "ccomp", "xcomp") or child(verb, "ccomp")
    words: set[int] = set()
    if clause is not None:
        relation, content = f"a:{clause.dep_}", _without_that(clause)
    else:
        preposition = child(adjective, "prep")
        about = child(preposition, "pobj", "pcomp") if preposition is not None else None
        if preposition is None or about is None:
            return
        relation = f"a:{preposition.text.lower()}"
        content, words = subtree(about), {preposition.i}
    who = subject(verb)
    source = noun_phrase(who) if who is not None else set[int]()
    cue = verb_group(verb) | {adjective.i} | words
    yield from _made(relation, adjective, cue, source, content)


def _according(token: Token) -> Iterator[Candidate]:
    to = child(token, "prep")
    by = child(to, "pobj") if to is not None else None
    if to is None or by is None:
        by = child(token, "pobj")
        to = token
    if by is None:
        return
    above = token.head
    whole = subtree(above) - subtree(token)
    yield from _made(
        "according", token, {token.i, token.i + 1}, noun_phrase_full(by), whole
    )


def noun_phrase_full(noun: Token) -> set[int]:
    """Return a noun with all that hangs on it, without marks at its edges."""
    return without_edge_marks(noun.doc, subtree(noun))
