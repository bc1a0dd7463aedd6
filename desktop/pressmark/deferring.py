"""Modules that are imported when they are first used, or before in an idle moment.

The window is to be there soon, and most of what it can do is not needed to show it. A
module that is put off is written down twice: for those who check types and layers as
an ordinary import, and for the running program as ``deferred`` or ``names_of``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import ModuleType

_waiting: dict[str, None] = {}
"""The names of modules that were put off and not asked for yet, oldest first."""


class _Deferred(ModuleType):
    """Stands for a module, and imports it when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def deferred(package: str, *names: str) -> dict[str, ModuleType]:
    """Return what stands for modules of a package, by the names they have in it."""
    modules = {name: f"{package}.{name}" for name in names}
    _waiting.update(dict.fromkeys(modules.values()))
    return {name: _Deferred(module) for name, module in modules.items()}


def stand_in(name: str, **known: object) -> ModuleType:
    """Return what stands for a module that may never be needed.

    What is ``known`` of it is answered without importing it.
    """
    made = _Deferred(name)
    vars(made).update(known)
    return made


def names_of(
    package: str, modules: Mapping[str, Sequence[str]]
) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a package that has names of its modules (PEP 562).

    A module is imported when one of its names is first asked for.
    """
    places = {
        name: f"{package}.{module}" for module, all_ in modules.items() for name in all_
    }
    _waiting.update(dict.fromkeys(places.values()))

    def found(name: str) -> object:
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(places[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return found


def import_next() -> bool:
    """Import one of the modules that were put off; return whether there was one."""
    while _waiting:
        name = next(iter(_waiting))
        del _waiting[name]
        if name not in sys.modules:
            import_module(name)
            return True
    return False
