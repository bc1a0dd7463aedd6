"""Wrong attributions, sorted by what went wrong and listed to be read."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evaluation.attributions import Compared
from evaluation.cue_classes import cue_class
from pressmark.measures.quotes import Unit, content50
from pressmark.model.attribution import Role
from pressmark.model.span import Span, covered

_AROUND = 160
"""Code points shown on either side."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """One wrong attribution: gold's, the program's, or both where they belong together.

    ``group`` says what went wrong.
    """

    group: str
    article: Compared
    gold: Unit | None
    predicted: Unit | None

    @property
    def unit(self) -> Unit:
        """What the error is told by: gold's where there is one."""
        unit = self.gold or self.predicted
        assert unit is not None  # noqa: S101  (one of the two is always given)
        return unit


def wrong_attributions(articles: Sequence[Compared]) -> list[Wrong]:
    """Return every attribution that is not paired, on either side."""
    return [error for one in articles for error in _of_article(one)]


def listed(errors: Sequence[Wrong], *, number: int, seed: int) -> str:
    """Return how many there are of each group, and some at random, as Markdown."""
    chance = random.Random(seed)  # noqa: S311  (the same list at every run, no secret)
    chosen = chance.sample(list(errors), min(number, len(errors)))
    parts = [
        f"# {len(chosen)} of {len(errors)} wrong attributions, seed {seed}",
        "\n".join(_counts("group", (error.group for error in errors))),
        "\n".join(_counts("kind", (error.unit.kind for error in errors))),
        "\n".join(_counts("cue", map(_cue_class, errors))),
        "\n".join(_counts("outlet", (error.article.outlet for error in errors))),
    ]
    for index, error in enumerate(sorted(chosen, key=lambda one: one.group), 1):
        parts.append("\n".join(_told(index, error)))
    return "\n\n".join(parts) + "\n"


def _of_article(article: Compared) -> Iterator[Wrong]:
    taken = set(article.pairs.values())
    left = [u for n, u in enumerate(article.predicted) if n not in article.pairs]
    for index, gold in enumerate(article.gold):
        if index in taken:
            continue
        group, other = _nearest(gold, left)
        if other is not None:
            left.remove(other)
        yield Wrong(group, article, gold, other)
    for unit in left:
        touched = any(_share(unit, gold, Role.CONTENT) for gold in article.gold)
        group = "suggested over another" if touched else "suggested, not in gold"
        yield Wrong(group, article, None, unit)


def _nearest(gold: Unit, left: Sequence[Unit]) -> tuple[str, Unit | None]:
    """Return what is wrong with the prediction that was meant, and that prediction."""
    same_content = [one for one in left if content50(one, gold)]
    if same_content:
        return _source_error(gold, same_content[0]), same_content[0]
    same_cue = [one for one in left if _share(one, gold, Role.CUE)]
    if same_cue:
        return _content_error(gold, same_cue[0]), same_cue[0]
    touching = [one for one in left if _share(one, gold, Role.CONTENT)]
    if touching:
        return "other cue, part of the content", touching[0]
    return "missed", None


def _source_error(gold: Unit, predicted: Unit) -> str:
    if not predicted.words[Role.SOURCE]:
        return "source not found"
    if not gold.words[Role.SOURCE]:
        return "source that gold has not"
    return "other source"


def _content_error(gold: Unit, predicted: Unit) -> str:
    wanted, given = gold.words[Role.CONTENT], predicted.words[Role.CONTENT]
    if not wanted & given:
        return "content elsewhere"
    return "content too short" if len(given) < len(wanted) else "content too long"


def _share(one: Unit, other: Unit, role: Role) -> int:
    return len(one.words[role] & other.words[role])


def _cue_class(error: Wrong) -> str:
    return cue_class(error.unit, error.article.text)


def _counts(title: str, names: Iterator[str]) -> Iterator[str]:
    yield f"| {title} | wrong |"
    yield "| --- | ---: |"
    for name, number in Counter(map(str, names)).most_common():
        yield f"| {name} | {number} |"


def _told(index: int, error: Wrong) -> Iterator[str]:
    article, unit = error.article, error.unit
    about = f"{error.group} · {unit.kind} · {_cue_class(error)} · {article.outlet}"
    yield f"## {index}. {about}"
    yield f"`{article.name}` at {unit.quote.content[0].start}"
    yield ""
    yield f"> {_context(article.text, unit)}"
    yield ""
    for name, side in (("gold", error.gold), ("program", error.predicted)):
        if side is not None:
            yield f"- {name}: {_roles(article.text, side)}"


def _context(text: str, unit: Unit) -> str:
    spans = [span for role in Role for span in unit.quote.fragments(role)]
    start = max(0, min(span.start for span in spans) - _AROUND)
    end = min(len(text), max(span.end for span in spans) + _AROUND)
    return " ".join(Span(start, end).covered(text).split())


def _roles(text: str, unit: Unit) -> str:
    words = (
        f"{role}: “{' '.join(covered(text, unit.quote.fragments(role)).split())}”"
        for role in Role
    )
    score = unit.quote.review.score
    return ", ".join(words) + ("" if score is None else f", score {score / 1000:.2f}")
