"""Questions to the dependency parse. Relations are named as the model names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_WHO = frozenset({"who", "which", "that", "whom", "whose"})
_SHARED_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep"})
_HOPS = 4  # verbs between a verb and the subject it borrows
_WHEN_WHERE = frozenset({"at", "on", "during", "after", "before", "by"})
_AUXILIARIES = frozenset({"aux", "auxpass", "neg", "prt"})


def children(token: Token, *relations: str) -> list[Token]:
    """Return the children that stand in some relations, in order."""
    return [child for child in token.children if child.dep_ in relations]


def child(token: Token, *relations: str) -> Token | None:
    """Return the first child that stands in one of some relations, or None."""
    return next(iter(children(token, *relations)), None)


def subtree(token: Token, without: Iterable[Token] = ()) -> set[int]:
    """Return the numbers of a token and all below it, less some branches."""
    found = {below.i for below in token.subtree}
    for branch in without:
        found -= {below.i for below in branch.subtree}
    return found


def is_verb(token: Token) -> bool:
    """Whether the tagger saw a verb."""
    return token.tag_.startswith("VB")


def is_passive(verb: Token) -> bool:
    """Whether a verb is passive, also as a bare participle: “asked why, she said”."""
    bare = verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl")
    if bare and child(verb, "aux", "nsubj", "dobj") is None:
        return True
    return any(one.dep_ in ("nsubjpass", "auxpass", "agent") for one in verb.children)


def subject(verb: Token) -> Token | None:
    """Return who does it: the verb's own subject, or that of the verb it hangs on."""
    own = [who for who in children(verb, "nsubj", "nsubjpass") if not _is_time(who)]
    if own:
        return own[0]
    if _describes(verb):
        return verb.head
    for above in _lenders(verb):
        lent = child(above, "nsubj", "nsubjpass")
        if lent is not None:
            return lent
        if _describes(above):
            return above.head
    return None


def _is_time(noun: Token) -> bool:
    """Whether a noun is a time, as in “he wrote last October”, not a subject."""
    return noun.ent_type_ in ("DATE", "TIME")


def _describes(verb: Token) -> bool:
    """Whether a verb's clause says what its noun does: “a man saying”, “who said”.

    An infinitive says what is done with the noun: “a chance to show”.
    """
    infinitive = verb.tag_ == "VB" and verb.dep_ == "acl"
    return verb.dep_ in ("acl", "relcl") and not infinitive


def _lenders(verb: Token) -> Iterator[Token]:
    above = verb
    for _ in range(_HOPS):
        if above.dep_ == "prep" or above.dep_ in _SHARED_SUBJECT:
            above = above.head
        else:
            return
        if is_verb(above):
            yield above


def noun_phrase(noun: Token) -> set[int]:
    """Return a noun with what belongs to it, without marks at its edges.

    A relative pronoun stands for its noun: both are returned, the clause is not.
    """
    if noun.text.lower() in _WHO and noun.head.dep_ == "relcl":
        meant = _meant_by(noun)
        if meant is None:
            return {noun.i}
        whom = noun_phrase(meant)
        between = noun.doc[max(whom) + 1 : noun.i]
        if all(token.is_punct for token in between):
            whom |= {token.i for token in between}
        return whom | {noun.i}
    clauses = children(noun, "relcl", "acl", "advcl", "parataxis", "ccomp")
    if noun.tag_ == "NNP":
        # Of a person it is when and where they spoke, not who they are.
        clauses += [one for one in children(noun, "prep") if one.lower_ in _WHEN_WHERE]
    return without_edge_marks(noun.doc, subtree(noun, clauses))


def _meant_by(pronoun: Token) -> Token | None:
    """Return the noun of a relative pronoun; never a time, as in “on Monday, who …”."""
    noun = pronoun.head.head
    if not _is_time(noun):
        return noun
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    people = [token for token in before if token.ent_type_ == "PERSON"]
    return people[-1] if people else None


def without_edge_marks(doc: Doc, tokens: set[int]) -> set[int]:
    """Return tokens less the marks and blanks with which they begin and end."""
    row = sorted(tokens)
    while row and not _is_word(doc[row[0]]) and doc[row[0]].text not in "“\"'‘«(":
        row.pop(0)
    while row and not _is_word(doc[row[-1]]) and doc[row[-1]].text not in "”\"'’»)%":
        row.pop()
    return set(row)


def _is_word(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text) or token.text in "$£€…"


def verb_group(verb: Token) -> set[int]:
    """Return a verb with its auxiliaries, negation and particle."""
    found = {one.i for one in verb.children if one.dep_ in _AUXILIARIES} | {verb.i}
    before = min(found)
    if before and verb.doc[before - 1].tag_ == "TO" and verb.dep_ == "xcomp":
        found.add(before - 1)
    return found
