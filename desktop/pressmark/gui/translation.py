"""The language of the window: which there are, which is wanted, and how to say it."""

from __future__ import annotations

from pathlib import Path
from string import Formatter
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from pressmark import paths
from pressmark.saying import Sentence, Telling

SYSTEM = "system"
"""The setting that follows the language of the desktop."""

_SOURCE = "en"
"""The language that the sources are in; its file has only the singular of counts."""

_OURS = "pressmark_"
_INSTALLED = "translation"


def languages() -> list[str]:
    """Return the languages there are, by their codes: the files of translations."""
    found = {file.stem.removeprefix(_OURS) for file in _folder().glob(f"{_OURS}*.qm")}
    return sorted(found | {_SOURCE})


def own_name(language: str) -> str:
    """Return what a language is called in itself: Deutsch."""
    if language == _SOURCE:
        return "English"
    locale = QLocale(language)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def install(application: QCoreApplication, setting: str) -> str:
    """Have the window say everything in a language, and return which one it is.

    ``setting`` is a code or :data:`SYSTEM`. Numbers and dates are as on the desktop
    where that speaks the same language. Holds for what is made from then on.
    """
    language = _wanted(setting)
    for child in application.children():
        if isinstance(child, QTranslator) and child.objectName() == _INSTALLED:
            application.removeTranslator(child)
            child.deleteLater()
    QLocale.setDefault(_locale(language))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", _folder() / f"{_OURS}{language}.qm"):
        translator = QTranslator(application)
        translator.setObjectName(_INSTALLED)
        if translator.load(str(file)):
            application.installTranslator(translator)
    return language


def said(told: str | Telling) -> str:
    """Return what is told below the window in its language.

    What has not been translated, and what is no sentence, is returned as it is.
    """
    sentence = told.sentence if isinstance(told, Telling) else told
    if not isinstance(sentence, Sentence):
        return _translated(sentence)
    words = _translated(sentence.pattern)
    return _FORMATTER.format(words, *sentence.values) if sentence.values else words


def _translated(words: str) -> str:
    return QCoreApplication.translate("said", words)


class _SayingFormatter(Formatter):
    """Puts values into a pattern the way the person writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401  (Formatter's signature)
        if isinstance(value, Sentence | Telling):
            return said(value)
        if format_spec == "," and isinstance(value, int):
            return QLocale().toString(value)
        return str(super().format_field(value, format_spec))


_FORMATTER = _SayingFormatter()


def _wanted(setting: str) -> str:
    known = languages()
    if setting != SYSTEM:
        return setting if setting in known else _SOURCE
    for tag in QLocale.system().uiLanguages():
        name = tag.replace("-", "_")
        for language in (name, name.partition("_")[0]):
            if language in known:
                return language
    return _SOURCE


def _locale(language: str) -> QLocale:
    system, wanted = QLocale.system(), QLocale(language)
    return system if system.language() == wanted.language() else wanted


def _folder() -> Path:
    return paths.resources() / "translations"
