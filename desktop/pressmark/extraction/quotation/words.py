"""The words of a parsed text as arrays: what the quotation model reads."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token
from tokenizers import Tokenizer

from pressmark.extraction.layout import paragraphs

Ints = NDArray[np.int64]

CASES = 6
"""Classes of a word's letters: padding, lower, capitalised, upper, digits, none."""

MARKS = 5
"""States of quotation marks: padding, outside, inside, an opening, a closing mark."""

DEPS = (
    "",
    *("ROOT", "acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr"),
    *("aux", "auxpass", "case", "cc", "ccomp", "compound", "conj", "csubj"),
    *("csubjpass", "dative", "dep", "det", "dobj", "expl", "intj", "mark", "meta"),
    *("neg", "nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis"),
    *("pcomp", "pobj", "poss", "preconj", "predet", "prep", "prt", "punct"),
    *("quantmod", "relcl", "xcomp"),
)
"""The relations of the parse (ClearNLP's, as in OntoNotes); 0 is any other."""

TAGS = (
    "",
    *("$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT"),
    *("EX", "FW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP"),
    *("NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM"),
    *("TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB"),
    *("XX", "_SP", "``"),
)
"""The parts of speech (Penn Treebank's, as in OntoNotes); 0 is any other."""

FLAGS = (
    *("nsubj", "nsubjpass", "ccomp", "xcomp", "dobj", "prep", "mark", "advcl"),
    *("acomp", "agent", "attr", "neg", "aux", "punct", "prt", "acl"),
)
"""Relations of which the tagger of cues sees whether a word governs one."""

LONGEST = 16
"""Word pieces that are kept of one word; a name has three, an address forty."""

_DEP = {label: number for number, label in enumerate(DEPS)}
_TAG = {label: number for number, label in enumerate(TAGS)}

_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")
_STRAIGHT = '"'
# Two single marks set as one double mark, as typewriters and some newspapers do.
_DOUBLED = re.compile("''|``|‘‘|’’")
_DOUBLED_AS = {"''": _STRAIGHT, "``": "“", "‘‘": "“", "’’": "”"}
OUTSIDE_MARKS = 1
"""The state of what stands in no quotation marks."""

_INSIDE, _OPENS, _CLOSES = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text that are not blank; one row a word in every array.

    ``token`` is the number of the token in the Doc; ``paragraph`` counts paragraphs;
    ``case`` and ``mark`` are classes (``CASES``, ``MARKS``); ``tag`` and ``dep`` are
    places in ``TAGS`` and ``DEPS``; ``head`` is the row of the syntactic head, a root's
    its own; ``flags`` has a bit for each of ``FLAGS``; ``sentence`` counts sentences;
    ``pieces`` are each word's word pieces, none where they began in the word before.
    """

    token: Ints
    paragraph: Ints
    case: Ints
    mark: Ints
    tag: Ints
    dep: Ints
    head: Ints
    flags: Ints
    sentence: Ints
    pieces: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.token)


def words_of(doc: Doc, tokenizer: Tokenizer, *, without: Collection[int] = ()) -> Words:
    """Return the words of a parsed text, but for some tokens."""
    kept = [token for token in doc if not token.is_space and token.i not in without]
    row = {token.i: number for number, token in enumerate(kept)}
    bounds = [paragraph.start for paragraph in paragraphs(doc.text)]
    in_paragraph = [bisect_right(bounds, token.idx) for token in kept]
    sentence = [0] * len(doc)
    for number, sent in enumerate(doc.sents):
        sentence[sent.start : sent.end] = [number] * len(sent)
    states = mark_states(doc.text)
    head = _ints([row.get(token.head.i, n) for n, token in enumerate(kept)])
    dep = _ints([_DEP.get(token.dep_, 0) for token in kept])
    return Words(
        token=_ints([token.i for token in kept]),
        paragraph=_ints(in_paragraph),
        case=_ints([case_of(token.text) for token in kept]),
        mark=_ints([states[token.idx] for token in kept]),
        tag=_ints([_TAG.get(token.tag_, 0) for token in kept]),
        dep=dep,
        head=head,
        flags=_flags(head, dep),
        sentence=_ints([sentence[token.i] for token in kept]),
        pieces=_pieces(doc.text, kept, in_paragraph, tokenizer),
    )


def mark_states(text: str) -> list[int]:
    """Return the state of quotation marks at each code point of a text.

    A new line begins outside; a straight mark opens and closes in turn.
    """
    states: list[int] = []
    inside = False
    single = _DOUBLED.sub(lambda found: _DOUBLED_AS[found.group()] + "\0", text)
    for letter in single:
        if letter == "\0":
            states.append(states[-1])
        elif letter in _OPENING or (letter == _STRAIGHT and not inside):
            states.append(_OPENS)
            inside = True
        elif letter in _CLOSING or letter == _STRAIGHT:
            states.append(_CLOSES)
            inside = False
        else:
            inside = inside and letter != "\n"
            states.append(_INSIDE if inside else OUTSIDE_MARKS)
    return states


def case_of(word: str) -> int:
    """Return the class of a word's letters, which the encoder itself does not see."""
    if not any(letter.isalnum() for letter in word):
        return 5
    if len(word) > 1 and word.isupper():
        return 3
    if word[0].isupper():
        return 2
    return 4 if any(letter.isdigit() for letter in word) else 1


def is_punctuation(words: Words) -> NDArray[np.bool_]:
    """Return which words have neither letters nor digits."""
    found: NDArray[np.bool_] = words.case == case_of("")
    return found


def _flags(head: Ints, dep: Ints) -> Ints:
    """Return for each word a bit for each of the relations that it governs."""
    bits = np.zeros(len(head), np.int64)
    for bit, label in enumerate(FLAGS):
        np.bitwise_or.at(bits, head[dep == _DEP[label]], 1 << bit)
    return bits


def _pieces(
    text: str, kept: Sequence[Token], in_paragraph: Sequence[int], tokenizer: Tokenizer
) -> tuple[tuple[int, ...], ...]:
    """Return the word pieces that begin in each word."""
    pieces: list[list[int]] = [[] for _ in kept]
    first = 0
    while first < len(kept):
        last = first
        while last < len(kept) and in_paragraph[last] == in_paragraph[first]:
            last += 1
        start = kept[first].idx
        end = kept[last - 1].idx + len(kept[last - 1])
        encoded = tokenizer.encode(text[start:end], add_special_tokens=False)
        word = first
        for piece, (begins, _) in zip(encoded.ids, encoded.offsets, strict=True):
            while word + 1 < last and kept[word + 1].idx <= start + begins:
                word += 1
            if len(pieces[word]) < LONGEST:
                pieces[word].append(piece)
        first = last
    return tuple(map(tuple, pieces))


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)
