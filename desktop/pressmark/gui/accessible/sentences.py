"""What is read aloud of the annotations at the caret."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pressmark.gui.article.words import called_what
from pressmark.gui.label_words import named
from pressmark.gui.wording import one_line, word
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.entity import Mention
from pressmark.model.scheme import Scheme
from pressmark.model.span import Span

_LONGEST = 120
"""Characters that are read aloud of an annotation's own words."""


def result_of(kind: str) -> str:
    """Return what a step of a kind did, or nothing where what follows says it."""
    return {
        "accept": _tr("Accepted."),
        "reject": _tr("Rejected."),
        "reopen": _tr("Open again."),
        "remove": _tr("Removed."),
    }.get(kind, "")


def spoken(bundle: Bundle, annotation: Annotation, scheme: Scheme, caret: int) -> str:
    """Return what an annotation is, and which part of a quote the caret is in."""
    if isinstance(annotation, Mention):
        entity = bundle.entity(annotation.entity)
        label = named(scheme.mention_labels, annotation.label)
        return f"{label} {entity.name}" if entity else label
    what = called_what(bundle, annotation, scheme)
    if not isinstance(annotation, Attribution):
        return what
    for part, words in (
        (annotation.source, _tr("source of {}")),
        (annotation.cue, _tr("cue of {}")),
    ):
        if any(span.start <= caret <= span.end for span in part):
            return words.format(what)
    return what


def in_full(bundle: Bundle, annotation: Annotation, scheme: Scheme) -> str:
    """Return what an annotation is, its state and its words."""
    what = spoken(bundle, annotation, scheme, -1)
    text = bundle.document.text
    quoted = " … ".join(text[one.start : one.end] for one in _own_spans(annotation))
    said = _tr("{what}, {state}: {words}") if quoted else _tr("{what}, {state}")
    state = word(annotation.review.status)
    return said.format(what=what, state=state, words=one_line(quoted, _LONGEST))


def entered(
    bundle: Bundle, here: Sequence[Annotation], scheme: Scheme, caret: int
) -> str:
    """Return what the caret is in now, the innermost first and with its state."""
    first, *around = here
    said = [
        _tr("{what}, {state}").format(
            what=spoken(bundle, first, scheme, caret), state=word(first.review.status)
        )
    ]
    return "; ".join(said + _around(bundle, around, scheme, caret))


def left(
    bundle: Bundle,
    gone: Sequence[Annotation],
    around: Sequence[Annotation],
    scheme: Scheme,
    caret: int,
) -> str:
    """Return what the caret is no longer in, and what it is still in."""
    names = ", ".join(spoken(bundle, one, scheme, -1) for one in gone)
    said = [_tr("out of {}").format(names)]
    return "; ".join(said + _around(bundle, around, scheme, caret))


def following(words: str) -> str:
    """Return words for what comes after a decision."""
    return _tr("Next: {}").format(words)


def one_of(which: int, count: int, words: str) -> str:
    """Return words for one of several annotations at a place."""
    said = _tr("{which} of {count} here: {words}")
    return said.format(which=which, count=count, words=words)


def _around(
    bundle: Bundle, around: Sequence[Annotation], scheme: Scheme, caret: int
) -> list[str]:
    inside = _tr("inside {}")
    return [inside.format(spoken(bundle, one, scheme, caret)) for one in around]


def _own_spans(annotation: Annotation) -> Sequence[Span]:
    if isinstance(annotation, Attribution):
        return annotation.content
    return spans_of(annotation)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spoken", words)
