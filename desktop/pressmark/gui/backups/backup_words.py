"""What a backup is, what is in it and what restoring it changes, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pressmark.gui.actions import step_words
from pressmark.gui.wording import local_time, number, quoted
from pressmark.model.rotation import Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pressmark.project.backups import Article, BackupFile, Contents, Difference

_WHY = {
    Why.ASKED: QT_TRANSLATE_NOOP("backups", "Asked for"),
    Why.WORKING: QT_TRANSLATE_NOOP("backups", "While working"),
    Why.IMPORT: QT_TRANSLATE_NOOP("backups", "Before an import"),
    Why.LOOK_AGAIN: QT_TRANSLATE_NOOP("backups", "Before looking again"),
    Why.LABELS: QT_TRANSLATE_NOOP("backups", "Before labels changed"),
    Why.SCHEME: QT_TRANSLATE_NOOP("backups", "Before another scheme"),
    Why.MANY: QT_TRANSLATE_NOOP("backups", "Before many changes"),
    Why.UPDATE: QT_TRANSLATE_NOOP("backups", "Before an update"),
    Why.REPAIR: QT_TRANSLATE_NOOP("backups", "Before a repair"),
    Why.REPLACED: QT_TRANSLATE_NOOP("backups", "Replaced by a backup"),
}
"""What a backup was made for."""

_MOST = 8
"""How many articles are named, and how many kinds of steps."""


def why_words(why: Why) -> str:
    """Return what a backup was made for."""
    return QCoreApplication.translate("backups", str(_WHY[why]))


def moment(one: BackupFile) -> str:
    """Return when a backup was made."""
    return local_time(one.at.isoformat())


def cells(one: BackupFile, held: Contents | str | None) -> tuple[str, ...]:
    """Return the row of a backup: with what is in it, what is wrong, or neither yet."""
    start, size = (moment(one), why_words(one.why)), _size(one)
    if held is None:
        return (*start, "…", "", "", "", size)
    if isinstance(held, str):
        unread = QCoreApplication.translate("backups", "cannot be read")
        return (*start, "", "", "", unread, size)
    numbers = (held.documents, held.done, held.annotations)
    return (*start, *map(number, numbers), local_time(held.last_step), size)


def contents_words(held: Contents) -> str:
    """Return what is in a project file, in a line or two."""
    said = QCoreApplication.translate(
        "backups", "It holds {}, {} of them done, {}, {} and {}."
    ).format(
        _count("%Ln articles", held.documents),
        number(held.done),
        _count("%Ln annotations", held.annotations),
        _count("%Ln open suggestions", held.suggestions),
        _count("%Ln notes", held.notes),
    )
    if not held.last_step:
        return said
    last = QCoreApplication.translate("backups", "The last step: {}, {}, by {}.")
    words = (step_words(held.last_kind), local_time(held.last_step))
    return f"{said} {last.format(*words, held.last_annotator)}"


def difference_words(found: Difference | None) -> str:
    """Return what restoring changes, a line each; None is where no project is."""
    return "\n".join(_differences(found))


def _differences(found: Difference | None) -> Iterator[str]:
    translate = QCoreApplication.translate
    if found is None:
        yield translate("backups", "The project itself is not there any more.")
        return
    if found.is_none:
        yield translate("backups", "It is the same as the project is now.")
        return
    if not found.same_project:
        yield translate(
            "backups", "It is of another project, which would be in the place of this."
        )
    taken = translate("backups", "Restoring it takes back {}: {}.")
    brought = translate("backups", "It brings back {}: {}.")
    for steps, words in ((found.leaving, taken), (found.coming, brought)):
        if steps:
            many = sum(count for _, count in steps)
            yield words.format(_count("%Ln steps", many), _kinds(steps))
    gone = translate("backups", "It leaves out {}: {}.")
    for articles, words in ((found.gone, gone), (found.back, brought)):
        if articles:
            named = _count("%Ln articles", len(articles))
            yield words.format(named, _names(articles))


def _kinds(steps: tuple[tuple[str, int], ...]) -> str:
    told = [f"{step_words(kind)} ×{number(count)}" for kind, count in steps]
    return ", ".join([*told[:_MOST], *_more(told)])


def _names(articles: tuple[Article, ...]) -> str:
    told = [quoted(one.name) for one in articles[: _MOST + 1]]
    return ", ".join([*told[:_MOST], *_more(told)])


def _more(told: list[str]) -> list[str]:
    return ["…"] if len(told) > _MOST else []


def _count(words: str, many: int) -> str:
    return QCoreApplication.translate("backups", words, "", many)


def _size(one: BackupFile) -> str:
    return QLocale().formattedDataSize(one.size, 1)
