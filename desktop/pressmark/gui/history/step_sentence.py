"""A step in a sentence: “Accepted 14 suggestions in “Two mayors agree””."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressmark.gui.actions import step_words
from pressmark.gui.history.differences import (
    changes_more_than_parts,
    differences,
    listed,
    names_of,
    one_name,
)
from pressmark.gui.history.scheme_sentence import OF_SCHEMES, scheme_sentence
from pressmark.gui.wording import clock, local_time, number, one_line, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pressmark.project.queries import Part, ToldStep

SAID = {
    "create": "Made the project",
    "rescue": "Rescued the project from a damaged file",
    "start_run": "Searched for suggestions",
    "accept": "Accepted {}",
    "accept_all": "Accepted {}",
    "reject": "Rejected {}",
    "reopen": "Reopened {}",
    "remove": "Removed {}",
    "add_region": "Labelled {}",
    "change_region": "Changed {}",
    "add_mention": "Marked {}",
    "change_mention": "Changed {}",
    "relabel_mentions": "Changed the label of {}",
    "add_attribution": "Marked the quote {}",
    "change_attribution": "Changed the quote {}",
    "quote_by_cue": "Marked by its cue the quote {}",
    "split_quote": "Split the quote {}",
    "join_quotes": "Joined two quotes into {}",
    "add_stance": "Noted the stance {}",
    "change_stance": "Changed the stance {}",
    "set_cell": "Noted the stance {}",
    "mark_unexpressed": "Noted {} as none expressed",
    "add_entity": "Added the entity {}",
    "change_entity": "Changed the entity {}",
    "remove_entity": "Removed the entity {}",
    "merge_entities": "Merged two entities into {}",
    "split_entity": "Split an entity: {}",
    "move_to_entity": "Moved {} to another entity",
    "tell_apart": "Said that two entities are not the same",
    "add_note": "Wrote the note {}",
    "edit_note": "Changed the note {}",
    "remove_note": "Removed the note {}",
    "set_metadata": "Changed the details of {}",
    "set_name_list": "Changed the list of names",
    "set_quote_marks": "Changed the rule for quotation marks",
    "dismiss_marks": "Dismissed the quotation marks {}",
    "reconsider_marks": "Took up the quotation marks {} again",
    "import": "Imported {}",
    "import_documents": "Imported {}",
    "remove_documents": "Removed {}",
    "replace_text": "Replaced the text of {}",
}
"""What was done to what, for steps that have more than a name."""

_EVERYWHERE = {
    "mark_occurrences": "Propagated {} ×{}",
    "mark_lines": "Propagated {} ×{}",
    "reject_occurrences": "Rejected {} everywhere ×{}",
}
"""What was done in every place with the same words, and in how many."""

_MOVED = {
    "merge_entities": "Merged “{was}” into “{now}”",
    "split_entity": "Split “{now}” off “{was}”",
    "move_to_entity": "Moved {what} from “{was}” to “{now}”",
}
"""What became of entities, where both are known."""

_FILTERS = {
    "save_filter": "Saved the filter “{now}”",
    "rename_filter": "Renamed the filter “{was}” to “{now}”",
    "remove_filter": "Removed the filter “{was}”",
}

_STATES = {
    "todo": "Put {} back to do",
    "open": "Put {} in progress",
    "done": "Finished {}",
    "skipped": "Skipped {}",
}

_MANY = {
    "region": "%Ln page labels",
    "mention": "%Ln mentions",
    "attribution": "%Ln quotes",
    "stance": "%Ln stances",
    "entity": "%Ln entities",
    "note": "%Ln notes",
    "document": "%Ln articles",
}

_ONE_BY_ITS_WORDS = frozenset({"split_quote", "join_quotes", "split_entity"})
"""Steps that are about one thing, however many rows they changed."""

_ABOUT_ARTICLES = frozenset({"dismiss_marks", "reconsider_marks"})
"""Steps of an article whose words are not its title."""

_DECIDED = {"accept": "accepted", "accept_all": "accepted", "reject": "rejected"}

_PLACES = frozenset({"mention", "region"})
_OPENING, _CLOSING = '“„«"', '”“»"'
_LONGEST = 50
_TITLE = 45


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
    except (ValueError, OverflowError):
        return at
    if moment.date() == now.astimezone().date():
        return clock(moment)
    return local_time(at)


def _own(step: ToldStep, labels: Mapping[str, str]) -> str:
    if not step.readable:
        return _tr("{}: what is kept of this cannot be read").format(
            step_words(step.kind)
        )
    whole = _special(step)
    if whole is not None:
        return whole + _where(step)
    what = _what(step)
    template = SAID.get(step.kind)
    if template is None:
        said = step_words(step.kind)
        said = f"{said}: {what}" if what else said
    else:
        said = _tr(template).format(what or _tr("something"))
    details = "" if step.kind in _DECIDED else "; ".join(differences(step, labels))
    if details:
        said += f" ({details})"
    said += _where(step)
    followed = _followed(step)
    if followed:
        said += "; " + _count("%Ln others followed", followed)
    return said


def _special(step: ToldStep) -> str | None:
    """Return the sentence of a step that does not follow the pattern, or None."""
    told = _SPECIAL.get(step.kind)
    return None if told is None else told(step)


def _everywhere(step: ToldStep) -> str:
    """Return what was done to how many places; what followed is not counted."""
    places = sum(
        part.rows
        for part in step.parts
        if part.table in _PLACES and part.now != "suggested"
    )
    return _tr(_EVERYWHERE[step.kind]).format(_quoted(step.words), number(places))


def _moved(step: ToldStep) -> str | None:
    for column in ("entity", "speaker", "holder", "target"):
        was, now = step.before.get(column), step.after.get(column)
        if isinstance(was, str) and isinstance(now, str):
            sides = {"was": one_line(was, _LONGEST), "now": one_line(now, _LONGEST)}
            return _tr(_MOVED[step.kind]).format(**sides, what=_what(step))
    return None


def _filter(step: ToldStep) -> str:
    was, now = (names_of(side.get("value")) for side in (step.before, step.after))
    changed = [name for name in now if was.get(name) != now[name]]
    sides = {
        "was": one_name([name for name in was if name not in now]),
        "now": one_name(changed),
    }
    return _tr(_FILTERS[step.kind]).format(**sides)


def _settling(step: ToldStep) -> str:
    settled = bool(step.after.get("resolved"))
    words = _tr("Settled the note {}") if settled else _tr("Reopened the note {}")
    return words.format(_quoted(step.words))


def _flag(step: ToldStep) -> str:
    # Whoever takes a flag off settles it.
    off = bool(step.after.get("resolved")) or not step.after
    words = _tr("Took the flag off {}") if off else _tr("Flagged {}")
    on = step.on or step.title
    return words.format(_quoted(on) if on else _tr("an article"))


def _state(step: ToldStep) -> str:
    words = _tr(_STATES.get(str(step.after.get("state")), "Changed {}"))
    return words.format(_quoted(step.words, _TITLE))


def _rule(step: ToldStep) -> str:
    scheme = names_of(step.after.get("definition"))
    if "evidence" in listed(scheme.get("rules")):
        return _tr("Made a rule that stances need evidence")
    return _tr("Ended the rule that stances need evidence")


def _return(step: ToldStep) -> str:
    return _tr("Went back to {}").format(when(step.since, datetime.now(UTC)))


def _parts_of_quote(step: ToldStep) -> str | None:
    if not step.roles or changes_more_than_parts(step):
        return None
    roles = _tr(" and ").join(_tr(role) for role in step.roles)
    return _tr("Changed the {} of the quote {}").format(roles, _quoted(step.words))


def _evidence(step: ToldStep) -> str | None:
    if step.after or step.before or not step.words:
        return None
    return _tr("Changed the evidence of the stance {}").format(_quoted(step.words))


def _what(step: ToldStep) -> str:
    rows = sum(part.rows for part in step.parts if _is_meant(part, step))
    if rows > 1 and step.table in _MANY and step.kind not in _ONE_BY_ITS_WORDS:
        if step.kind in _DECIDED:
            return _count("%Ln suggestions", rows)
        return count_of(step.table, rows)
    return _quoted(step.words) if step.words else ""


def count_of(table: str, count: int) -> str:
    """Return how many of what one table holds there are, such as “3 mentions”."""
    return _count(_MANY[table], count)


def _is_meant(part: Part, step: ToldStep) -> bool:
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


def _where(step: ToldStep) -> str:
    if step.kind == "go_back" or (step.kind == "flag" and not step.on):
        return ""
    if step.table == "document" and step.kind not in _ABOUT_ARTICLES:
        return ""
    documents = step.documents
    if step.kind in _DECIDED:
        documents = max(
            (p.documents for p in step.parts if _is_meant(p, step)), default=0
        )
    if documents > 1:
        return " " + _count("in %Ln articles", documents)
    if step.title:
        return " " + _tr("in {}").format(_quoted(step.title, _TITLE))
    return ""


def _quoted(words: str, longest: int = _LONGEST) -> str:
    """Return words in quotation marks; those they have around them serve as well."""
    line = one_line(words, longest).replace(" ……", " …")
    if line[:1] in _OPENING and line[-1:] in _CLOSING:
        return line
    return quoted(line.lstrip(_OPENING))


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("history", words, "", number)


_SPECIAL: Mapping[str, Callable[[ToldStep], str | None]] = {
    **dict.fromkeys(_EVERYWHERE, _everywhere),
    **dict.fromkeys(_MOVED, _moved),
    **dict.fromkeys(_FILTERS, _filter),
    **dict.fromkeys(OF_SCHEMES, scheme_sentence),
    "change_attribution": _parts_of_quote,
    "change_stance": _evidence,
    "resolve_note": _settling,
    "flag": _flag,
    "set_state": _state,
    "set_evidence_required": _rule,
    "go_back": _return,
}
"""What tells the kinds of steps that follow no pattern; None where they do."""
