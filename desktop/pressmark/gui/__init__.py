"""The window: all that is Qt."""

from contextlib import suppress
from importlib import import_module


def _import_quickly() -> None:
    """Keep Qt for Python from reading the source of every module that is imported.

    It looks whether a module asks for features of Qt, which none of ours does; that
    takes as long as importing them. What needs no Qt is imported before it, and for
    the rest the answer is given here. Where Qt for Python has no such question any
    more, there is nothing to answer.
    """
    for module in ("settings", "project.queries.documents"):
        import_module(f"pressmark.{module}")
    import_module("PySide6.QtCore")
    with suppress(ImportError):
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            setattr(feature, "_mod_uses_pyside", _uses_qt)  # noqa: B010  (no such name for mypy)


def _uses_qt(module: object) -> bool:  # noqa: ARG001  (has the signature of the question)
    return True


_import_quickly()
