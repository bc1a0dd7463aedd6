"""Bundles as documents of spaCy, packed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import orjson

from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.losses import Losses
from pressmark.exchange.spacy_docbin.groups import Spancat, groups_of, relations_of
from pressmark.exchange.tokenised.layers import Labelled, Placed, apart, placed
from pressmark.exchange.tokens import Alignment, Tokens, spacy_document, tokens_of
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin, Span

RECORD = "pressmark"
"""Where in the user data the whole document is, as a line of the native format."""

WRITTEN = "pressmark_spans"
"""Where the hash of the spans is that were written, by which changes are noticed."""

RELATIONS = "relations"
_REL = ("._.", "rel", None, None)
"""Where spaCy keeps ``doc._.rel``, which its example of relations is trained on."""


@dataclass(frozen=True, slots=True)
class Packing:
    """How documents are packed."""

    alignment: Alignment
    spancat: Spancat
    with_mentions: bool
    """Whether a token without an entity is none, or nobody looked."""


def new_bin() -> DocBin:
    """Return an empty pack that keeps what documents have of their own."""
    from spacy.tokens import DocBin  # noqa: PLC0415  (slow, and only wanted here)

    return DocBin(store_user_data=True)


def add(
    bundle: Bundle, pack: DocBin, packing: Packing, losses: Losses, language: str
) -> Tokens:
    """Add a document to a pack, and return its tokens."""
    with spacy_document(bundle.document.text, language) as doc:
        tokens = tokens_of(doc, language)
        words = _Words(doc, tokens)
        words.mark_sentences()
        groups = {
            name: list(placed(tokens, spans, packing.alignment, Losses()))
            for name, spans in groups_of(bundle, packing.spancat).items()
        }
        _set_spans(words, groups, packing, losses)
        _count(bundle, tokens, packing, losses)
        doc.user_data.update(_user_data(bundle, words, packing))
        pack.add(doc)
    return tokens


class _Words:
    """The tokens of a document, by their numbers without those that are blanks."""

    def __init__(self, doc: Doc, tokens: Tokens) -> None:
        self.doc = doc
        self.tokens = tokens
        self._numbers = [token.i for token in doc if not token.is_space]

    def range(self, numbers: range) -> tuple[int, int]:
        """Return the first of some tokens and the one after the last, in spaCy."""
        return self._numbers[numbers[0]], self._numbers[numbers[-1]] + 1

    def span(self, one: Placed) -> Span:
        """Return tokens as a span of spaCy."""
        from spacy.tokens import Span  # noqa: PLC0415  (as above)

        first, beyond = self.range(one.numbers)
        return Span(self.doc, first, beyond, label=one.label, span_id=one.id)

    def mark_sentences(self) -> None:
        """Let sentences begin where the tokens say."""
        from numpy import asarray  # noqa: PLC0415  (as above)

        begin = {self._numbers[sentence[0]] for sentence in self.tokens.sentences}
        marks = [1 if token.i in begin else -1 for token in self.doc]
        # One by one it would take the square of the time.
        column = asarray(marks, dtype="i8").astype("u8")
        self.doc.from_array(["SENT_START"], column)  # type: ignore[arg-type]  # one column will do


def _set_spans(
    words: _Words, groups: dict[str, list[Placed]], packing: Packing, losses: Losses
) -> None:
    from spacy.tokens import SpanGroup  # noqa: PLC0415  (as above)

    entities = apart(groups["mentions"], losses)
    words.doc.set_ents(
        [words.span(one) for one in entities],
        default="outside" if packing.with_mentions else "missing",
    )
    for name, spans in groups.items():
        made = [words.span(one) for one in spans]
        words.doc.spans[name] = SpanGroup(words.doc, name=name, spans=made)


def _count(bundle: Bundle, tokens: Tokens, packing: Packing, losses: Losses) -> None:
    """Count what does not fit the tokens, each span once."""
    spans = groups_of(bundle, Spancat.ALL)
    for name in ("mentions", "regions", "sources", "cues", "quotes", "stances"):
        list(placed(tokens, spans[name], packing.alignment, losses))


def _user_data(bundle: Bundle, words: _Words, packing: Packing) -> dict[Any, Any]:
    record = record_of(bundle)
    text_free = {key: value for key, value in record.items() if key != "text"}
    known = {key: record["metadata"].get(key) for key in METADATA_KEYS}
    related = list(_related(bundle, words, packing.alignment))
    return {
        "id": bundle.document.id,
        "name": bundle.document.name,
        **{key: value for key, value in known.items() if isinstance(value, str)},
        RECORD: orjson.dumps(text_free).decode(),
        WRITTEN: digest(spans_in(words.doc)),
        RELATIONS: related,
        _REL: _by_tokens(related),
    }


def _related(
    bundle: Bundle, words: _Words, alignment: Alignment
) -> Iterator[dict[str, Any]]:
    for label, origin, target in relations_of(bundle):
        ends = [_place(one, words, alignment) for one in (origin, target)]
        if None not in ends:
            yield {"label": label, "head": ends[0], "child": ends[1]}


def _place(one: Labelled, words: _Words, alignment: Alignment) -> list[int] | None:
    numbers = words.tokens.aligned(one.span, alignment)
    return None if numbers is None else list(words.range(numbers))


def _by_tokens(related: Iterable[dict[str, Any]]) -> dict[tuple[int, int], Any]:
    """Return relations by the first tokens of their ends, as ``doc._.rel`` has them."""
    made: dict[tuple[int, int], dict[str, float]] = {}
    for one in related:
        pair = one["head"][0], one["child"][0]
        made.setdefault(pair, {})[one["label"]] = 1.0
    return made


def spans_in(doc: Doc) -> Iterator[tuple[str, int, int, str, str]]:
    """Yield the group, range, label and id of every span of a document."""
    for entity in doc.ents:
        yield "ents", entity.start, entity.end, entity.label_, entity.ent_id_
    for name, group in doc.spans.items():
        for span in group:
            yield name, span.start, span.end, span.label_, span.id_


def digest(spans: Iterable[tuple[str, int, int, str, str]]) -> str:
    """Return a hash of spans, whatever their order."""
    return sha256(orjson.dumps(sorted(spans))).hexdigest()
