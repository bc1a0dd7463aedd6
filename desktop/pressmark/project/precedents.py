"""What a person has told the extraction: settings, name lists, earlier decisions.

A decision is a precedent: what was decided about a name or a line in some articles
holds for the others, as a suggestion. Where articles differ the greater number counts,
and where they are equal none does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressmark import paths
from pressmark.bounded import beginning
from pressmark.errors import SettingsError
from pressmark.extraction.guidance import Guidance, KnownName
from pressmark.extraction.name_list import known_names
from pressmark.extraction.names import TITLES, folded
from pressmark.store import precedents as decided
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.settings import Settings

_LARGEST = 2_000_000
"""The bytes of a list of names that are read."""

_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "la", "du", "des"})
_SMALL_IN_NAMES = _SMALL | {"al", "bin", "da", "del", "der", "di", "el", "van", "von"}
_PRONOUNS = frozenset(
    {"i", "he", "she", "it", "we", "you", "they", "him", "her", "them", "us", "who"}
    | {"his", "its", "our", "their", "this", "that", "these", "those", "one"}
)


@dataclass(frozen=True, slots=True)
class Precedents:
    """What earlier decisions say: the part of a guidance that comes from them."""

    names: Mapping[str, KnownName] = field(default_factory=dict)
    not_names: Mapping[str, int] = field(default_factory=dict)
    furniture: Mapping[str, int] = field(default_factory=dict)
    not_furniture: Mapping[str, int] = field(default_factory=dict)


def guidance(project: Project, settings: Settings) -> Guidance:
    """Return what the extraction goes by in a project.

    Raises:
        SettingsError: The person's own list of names cannot be read.
    """
    names, not_names = _weighed_names(decided.names(project.db))
    furniture, not_furniture = _weighed_lines(decided.lines(project.db))
    listed = known_names(personal_name_list())
    listed |= known_names(properties.name_list(project.db))
    return Guidance(
        least_speech=settings.least_speech,
        least_attitude=settings.least_attitude,
        capitals_speak=settings.capitals_speak,
        names=names | {form: _counted(form, listed, names) for form in listed},
        not_names={form: n for form, n in not_names.items() if form not in listed},
        furniture=furniture,
        not_furniture=not_furniture,
    )


def of_names(
    project: Project, forms: Collection[str], *, besides: int | None = None
) -> Precedents:
    """Return what was decided about some names, in all documents ``besides`` one."""
    found = decided.names(project.db, forms, besides=besides)
    names, not_names = _weighed_names(found)
    return Precedents(names=names, not_names=not_names)


def of_lines(
    project: Project, forms: Collection[str], *, besides: int | None = None
) -> Precedents:
    """Return what was decided about some lines, in all documents ``besides`` one."""
    found = decided.lines(project.db, forms, besides=besides)
    furniture, not_furniture = _weighed_lines(found)
    return Precedents(furniture=furniture, not_furniture=not_furniture)


def personal_name_list() -> str:
    """Return a person's own list of names, which holds in every project.

    Raises:
        SettingsError: It cannot be read.
    """
    path = paths.name_list_file()
    try:
        return beginning(path, _LARGEST).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise SettingsError(
            "{} is not a list of names in UTF-8. Save it as UTF-8 text.", path
        ) from error
    except OSError as error:
        raise SettingsError("{} cannot be read: {}", path, error.strerror) from error


def is_telling(form: str) -> bool:
    """Whether words mean one thing at least within an article, as “she” does not."""
    return len(form.split()) > 1 or is_name(form)


def is_name(form: str) -> bool:
    """Whether words name one thing wherever they stand.

    “the ministry” and “she” mean something else in every article.
    """
    words = form.split()
    if not words or (len(words) == 1 and folded(form) in _PRONOUNS | TITLES):
        return False
    own = [word for word in words if word not in _SMALL_IN_NAMES]
    return bool(own) and all(_begins_name(word) for word in own)


def _begins_name(word: str) -> bool:
    first = next((letter for letter in word if letter.isalnum()), "")
    return first != "" and not first.islower()


def _counted(
    form: str, listed: Mapping[str, KnownName], names: Mapping[str, KnownName]
) -> KnownName:
    """Return a listed name with the number of articles that have it so."""
    name, before = listed[form], names.get(form)
    if before is None or (before.name, before.type) != (name.name, name.type):
        return name
    return before


def _weighed_names(
    found: Iterable[decided.DecidedName],
) -> tuple[dict[str, KnownName], dict[str, int]]:
    """Return the names, and the strings that are none, by the number of articles."""
    by_form: defaultdict[str, list[decided.DecidedName]] = defaultdict(list)
    for one in found:
        if is_name(one.form) and not _is_titled(one):
            by_form[one.form].append(one)
    names: dict[str, KnownName] = {}
    not_names: dict[str, int] = {}
    for form, ways in by_form.items():
        top = max(ways, key=lambda way: way.articles)
        if 2 * top.articles <= sum(way.articles for way in ways):
            continue
        if top.name is None or top.type is None:
            not_names[form] = top.articles
        else:
            label = None if top.label == top.type else top.label
            names[form] = KnownName(top.name, top.type, top.articles, label)
    return names, not_names


def _is_titled(found: decided.DecidedName) -> bool:
    """Whether a form has a title before the name, as in “President Ann Smith”."""
    first = found.form.partition(" ")[0]
    return (
        found.name is not None
        and folded(first) in TITLES
        and first not in found.name.split()
    )


def _weighed_lines(
    found: Iterable[decided.DecidedLine],
) -> tuple[dict[str, int], dict[str, int]]:
    """Return the lines that are furniture, and those that are not, likewise."""
    articles: defaultdict[str, dict[bool, int]] = defaultdict(dict)
    for line in found:
        articles[line.form][line.is_furniture] = line.articles
    lines: tuple[dict[str, int], dict[str, int]] = ({}, {})
    for form, counts in articles.items():
        yes, no = counts.get(True, 0), counts.get(False, 0)
        if yes != no:
            lines[0 if yes > no else 1][form] = max(yes, no)
    return lines
