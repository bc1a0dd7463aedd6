"""A step in a sentence: “Accepted 14 suggestions in “Two mayors agree””."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pressmark.gui.actions import step_words
from pressmark.gui.wording import counted, local_time, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pressmark.project.queries import ToldStep

_SAID = {
    "accept": "Accepted {}",
    "accept_all": "Accepted {}",
    "reject": "Rejected {}",
    "reopen": "Opened {} again",
    "remove": "Removed {}",
    "add_region": "Labelled {}",
    "change_region": "Changed {}",
    "add_mention": "Marked {}",
    "change_mention": "Changed {}",
    "add_attribution": "Marked the quote {}",
    "change_attribution": "Changed the quote {}",
    "quote_by_cue": "Marked by its cue the quote {}",
    "split_quote": "Split a quote",
    "join_quotes": "Joined two quotes",
    "add_stance": "Noted the stance {}",
    "change_stance": "Changed the stance {}",
    "set_cell": "Noted the stance {}",
    "add_entity": "Added the entity {}",
    "change_entity": "Changed the entity {}",
    "merge_entities": "Merged into {}",
    "add_note": "Wrote the note {}",
    "edit_note": "Changed the note {}",
    "resolve_note": "Settled or reopened the note {}",
    "remove_note": "Removed the note {}",
    "import": "Imported {}",
    "import_documents": "Imported {}",
    "remove_documents": "Removed {}",
    "go_back": "Went back, which changed {}",
}
"""What was done to what, for steps that have more than a name."""

_EVERYWHERE = {
    "mark_occurrences": "Propagated {} ×{:,}",
    "mark_lines": "Propagated {} ×{:,}",
    "reject_occurrences": "Rejected {} everywhere ×{:,}",
}
"""What was done in every place with the same words, and in how many."""

_NOUNS = {
    "region": ("page label", "page labels"),
    "mention": ("mention", "mentions"),
    "attribution": ("quote", "quotes"),
    "stance": ("stance", "stances"),
    "entity": ("entity", "entities"),
    "note": ("note", "notes"),
    "document": ("article", "articles"),
}

_DECIDED = {"accept": "accepted", "accept_all": "accepted", "reject": "rejected"}

_TELLING = (
    "label",
    "entity",
    "speaker",
    "kind",
    "act",
    "polarity",
    "holder",
    "target",
    "topic",
    "name",
    "type",
    "aliases",
    "state",
    "headline",
    "outlet",
    "byline",
    "published",
)
"""The columns whose change is told."""

_PLACES = frozenset({"mention", "region"})
_LONGEST = 60


def sentence(step: ToldStep, labels: Mapping[str, str]) -> str:
    """Return what a step did, in one sentence; ``labels`` are names by their ids."""
    said = _own(step, labels)
    if step.turns % 2:
        return _tr("Undid: {}").format(said)
    return _tr("Did again: {}").format(said) if step.turns else said


def when(at: str, now: datetime) -> str:
    """Return a moment in local time; of today only the time of day."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    if moment.date() == now.astimezone().date():
        return moment.strftime("%H:%M:%S")
    return local_time(at)


def _own(step: ToldStep, labels: Mapping[str, str]) -> str:
    if step.kind in _EVERYWHERE:
        return _everywhere(step) + _where(step)
    what = _what(step)
    template = _SAID.get(step.kind)
    if template is None:
        said = step_words(step.kind)
        said = f"{said}: {what}" if what else said
    else:
        said = _tr(template).format(what or _tr("something"))
    details = "; ".join(_differences(step, labels))
    followed = _followed(step)
    if details:
        said += f" ({details})"
    if followed:
        said += ", " + _tr("and {} followed").format(counted(followed, "other"))
    return said + _where(step)


def _everywhere(step: ToldStep) -> str:
    """Return what was done to how many places; what followed is not counted."""
    places = sum(
        part.rows
        for part in step.parts
        if part.table in _PLACES and part.now != "suggested"
    )
    words = one_line(step.words, _LONGEST)
    return _tr(_EVERYWHERE[step.kind]).format(f"“{words}”", places)


def _what(step: ToldStep) -> str:
    number = sum(part.rows for part in step.parts if _is_meant(part, step))
    one, many = _NOUNS.get(step.table, ("", ""))
    if number > 1 and one:
        if step.kind in _DECIDED:
            one, many = "suggestion", "suggestions"
        return counted(number, one, many)
    return f"“{one_line(step.words, _LONGEST)}”" if step.words else ""


def _is_meant(part: Any, step: ToldStep) -> bool:  # noqa: ANN401  (a part of the step)
    decided = _DECIDED.get(step.kind)
    return part.table == step.table and decided in (None, part.now)


def _followed(step: ToldStep) -> int:
    """Return how many suggestions changed because of what a person decided."""
    if step.kind not in _DECIDED:
        return 0
    return sum(
        part.rows
        for part in step.parts
        if part.table in {"mention", "region", "attribution"}
        and not _is_meant(part, step)
    )


def _differences(step: ToldStep, labels: Mapping[str, str]) -> Iterator[str]:
    if not step.after or step.kind in _DECIDED:
        return
    for name in _TELLING:
        was, now = step.before.get(name), step.after.get(name)
        if was == now or not (step.before or name == "label"):
            continue
        sides = [_value(side, labels) for side in (was, now)]
        yield sides[1] if not step.before else f"{name}: {sides[0]} → {sides[1]}"


def _value(value: object, labels: Mapping[str, str]) -> str:
    if value is None:
        return "–"
    text = str(value)
    if text.startswith("["):
        text = ", ".join(json.loads(text)) or "–"
    return one_line(labels.get(text, text), _LONGEST)


def _where(step: ToldStep) -> str:
    if step.documents > 1 and step.table != "document":
        return " " + _tr("in {}").format(counted(step.documents, "article"))
    if step.title and step.table != "document":
        return " " + _tr("in “{}”").format(one_line(step.title, _LONGEST))
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)
