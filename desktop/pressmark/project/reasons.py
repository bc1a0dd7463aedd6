"""Why suggestions are made, as far as a person's decisions or name lists say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.errors import SettingsError
from pressmark.extraction.guidance import KnownName
from pressmark.extraction.name_list import known_names
from pressmark.model.ids import AnnotationId
from pressmark.project import precedents
from pressmark.saying import Sentence
from pressmark.store import open_forms, properties

if TYPE_CHECKING:
    from pressmark.project.project import Project

HERE = Sentence("as elsewhere in this article")
"""The reason that is only in the decisions on the same article."""

IN_PROJECT_LIST = Sentence("in the project’s name list")
IN_OWN_LIST = Sentence("in your name list")


def reasons(project: Project, document: int) -> dict[AnnotationId, str]:
    """Return the reasons of the open suggestions of a document that have one."""
    return dict(_of_names(project, document)) | dict(_of_lines(project, document))


def as_in(articles: int) -> str:
    """Return the reason that is in the decisions on other articles."""
    if articles == 1:
        return Sentence("as in 1 article")
    return Sentence("as in {:,} articles", articles)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of names, by where it is known from."""

    elsewhere: Mapping[str, KnownName]
    here: Mapping[str, KnownName]
    project_list: Mapping[str, KnownName]
    own_list: Mapping[str, KnownName]

    def reason(self, form: str, name: str) -> str | None:
        """Return why a form is taken for an entity of a name."""
        ways = (
            (self.elsewhere, None),
            (self.project_list, IN_PROJECT_LIST),
            (self.own_list, IN_OWN_LIST),
            (self.here, HERE),
        )
        for names, words in ways:
            known = names.get(form)
            if known is not None and known.name == name:
                return words or as_in(known.articles)
        return None


def _of_names(project: Project, document: int) -> Iterator[tuple[AnnotationId, str]]:
    suggestions = open_forms.names(project.db, document)
    forms = {one.form for one in suggestions}
    if not forms:
        return
    elsewhere = precedents.of_names(project, forms, besides=document).names
    known = _Known(
        elsewhere=elsewhere,
        here=precedents.of_names(project, forms - set(elsewhere)).names,
        project_list=known_names(properties.name_list(project.db)),
        own_list=_own_list(),
    )
    for one in suggestions:
        reason = known.reason(one.form, one.name)
        if reason is not None:
            said = reason if one.is_mention else Sentence("speaker {}", reason)
            yield one.annotation, said


def _of_lines(project: Project, document: int) -> Iterator[tuple[AnnotationId, str]]:
    suggestions = open_forms.lines(project.db, document)
    forms = {form for _, form in suggestions}
    if not forms:
        return
    elsewhere = precedents.of_lines(project, forms, besides=document).furniture
    here = precedents.of_lines(project, forms).furniture
    for annotation, form in suggestions:
        if form in elsewhere:
            yield annotation, as_in(elsewhere[form])
        elif form in here:
            yield annotation, HERE


def _own_list() -> Mapping[str, KnownName]:
    # A list that cannot be read is told of where suggestions are made.
    with suppress(SettingsError):
        return known_names(precedents.personal_name_list())
    return {}
