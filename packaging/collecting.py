"""Collect what the window says from the sources, for ``translations.py``."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, EnumType
from functools import cache
from importlib import import_module
from pathlib import Path

from said_tables import COUNTED, TABLES

PACKAGE = Path(__file__).resolve().parents[1] / "desktop" / "pressmark"

_WITH_NUMBER = 3
"""How many arguments ``translate`` has besides the number that counts."""

_BELOW = "said"
"""The context of what is said below the window."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text of the window: where it is looked up, and whether it counts."""

    context: str
    text: str
    plural: bool = False
    comment: str = ""


class Unreadable(Exception):  # noqa: N818  (a finding about a source)
    """What is said at one place is not written so that it can be collected."""


class Collector(ast.NodeVisitor):
    """Finds what one module says."""

    def __init__(self, path: Path) -> None:
        self.found: set[Said] = set()
        self.unread: list[str] = []
        self._path = path
        self._tree = ast.parse(path.read_text("utf-8"))
        self._in_gui = path.is_relative_to(PACKAGE / "gui")
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []
        self._constants = dict(_constants(self._tree.body))
        self._contexts = {**_imported(self._tree), **dict(_forwarding(self._tree))}
        self._marked = set(_marked(self._tree))
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Go into a class, whose name is the context of what it says."""
        if not self._in_gui:
            for name, value in _constants(node.body):
                if name == "summary":
                    self._add(_BELOW, value)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Go into a function."""
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Look whether a call says something."""
        self.generic_visit(node)
        name = _name_of(node.func)
        given = [*node.args, *(each.value for each in node.keywords)]
        if not given:
            return
        if name == "tr" and not self._classes:
            where = self._path.relative_to(PACKAGE)
            self.unread.append(f"{where}:{node.lineno} tr outside of a class")
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            self._add(
                self._classes[-1],
                given[0],
                given[1:2],
                plural=len(given) > _WITH_NUMBER - 1,
            )
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and _is_text(given[0]):
            context = ast.literal_eval(given[0])
            self._add(context, given[1], given[2:3], plural=len(given) > _WITH_NUMBER)
        elif name in self._contexts and isinstance(node.func, ast.Name):
            context, plural = self._contexts[name]
            self._add(context, given[0], plural=plural)
        elif name in _TELLING:
            self._add_pattern(given[_TELLING[name]])
        elif not self._in_gui:
            in_format = self._path.is_relative_to(PACKAGE / "exchange")
            for text in _data_of(node, in_format=in_format):
                self._add(_BELOW, text)

    def _add(
        self,
        context: str,
        node: ast.expr,
        comment: list[ast.expr] | None = None,
        *,
        plural: bool = False,
    ) -> None:
        why = comment[0] if comment else None
        said = ast.literal_eval(why) if why is not None and _is_text(why) else ""
        try:
            for text in self._texts(node):
                if text:
                    self.found.add(Said(context, text, plural, str(said)))
        except Unreadable as wrong:
            if context in {*TABLES, *COUNTED, *self._marked}:
                return
            where = self._path.relative_to(PACKAGE)
            self.unread.append(f"{where}:{node.lineno} {wrong}")

    def _add_pattern(self, node: ast.expr) -> None:
        """Take a pattern; what is no literal was made, or translated, elsewhere."""
        known = isinstance(node, ast.Constant | ast.IfExp | ast.Subscript)
        if known or (isinstance(node, ast.Name) and not self._in_gui):
            self._add(_BELOW, node)
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            where = self._path.relative_to(PACKAGE)
            self.unread.append(f"{where}:{node.lineno} {ast.unparse(node)}")

    def _texts(self, node: ast.expr) -> Iterator[str]:  # noqa: C901, PLR0912  (one case a kind)
        """Yield the texts that an expression can be."""
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.Constant(value=None):
                return
            case ast.IfExp():
                yield from self._texts(node.body)
                yield from self._texts(node.orelse)
            case ast.BoolOp():
                for each in node.values:
                    yield from self._texts(each)
            case ast.Subscript():
                yield from self._texts(node.value)
            case ast.Call(func=ast.Attribute(attr="get", value=owner)):
                yield from self._texts(owner)
                for each in node.args[1:]:
                    yield from self._texts(each)
            case ast.Dict():
                for each in node.values:
                    yield from self._texts(each)
            case ast.Tuple() | ast.List() | ast.Set():
                for each in node.elts:
                    yield from self._texts(each)
            case ast.Name():
                yield from self._named(node)
            case _ if self._in_gui or isinstance(node, ast.JoinedStr | ast.BinOp):
                raise Unreadable(ast.unparse(node))

    def _named(self, node: ast.Name) -> Iterator[str]:
        """Yield the texts that a name can stand for; arguments are said elsewhere."""
        around = self._functions[-1] if self._functions else None
        local = dict(_constants(ast.walk(around))) if around is not None else {}
        if node.id in local:
            yield from self._texts(local[node.id])
        elif around is not None and _is_argument(node.id, around):
            if self._in_gui and _name_of(around) not in self._contexts:
                raise Unreadable(node.id)
        elif node.id in self._constants:
            yield from self._texts(self._constants[node.id])
        elif self._in_gui:
            raise Unreadable(node.id)


def _data_of(call: ast.Call, *, in_format: bool) -> Iterator[ast.expr]:
    """Yield what a call makes that is said later: a loss, or an option of a format."""
    match call:
        case ast.Call(func=ast.Name(id="Loss"), args=[what, _, why]):
            yield from (what, why)
        case ast.Call(
            func=ast.Attribute(attr="add", value=owner), args=[what, why, *_]
        ):
            if _name_of(owner).endswith("losses"):
                yield from (what, why)
        case ast.Call(func=ast.Name(id="field")) if in_format:
            for keyword in call.keywords:
                if keyword.arg == "metadata":
                    yield keyword.value


def _constants(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    """Yield what is given a name once, with its value."""
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _forwarding(tree: ast.Module) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Yield the functions that look up what they are given, where, and if counted."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            match call:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Name(id=name), *more],
                ) if _is_argument(name, function):
                    yield function.name, (context, len(more) >= _WITH_NUMBER - 1)


def _marked(tree: ast.Module) -> Iterator[str]:
    """Yield the contexts in which a module marks its data with QT_TRANSLATE_NOOP."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="QT_TRANSLATE_NOOP"),
                args=[ast.Constant(value=str(context)), *_],
            ):
                yield context


def _imported(tree: ast.Module) -> dict[str, tuple[str, bool]]:
    """Return such functions that a module has from another one of the window."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        path = (PACKAGE.parent / node.module.replace(".", "/")).with_suffix(".py")
        if node.module.startswith("pressmark.gui") and path.exists():
            known = _forwarding_of(path)
            for name in node.names:
                if name.name in known:
                    found[name.asname or name.name] = known[name.name]
    return found


@cache
def _forwarding_of(path: Path) -> dict[str, tuple[str, bool]]:
    return dict(_forwarding(ast.parse(path.read_text("utf-8"))))


def _is_argument(name: str, function: ast.FunctionDef) -> bool:
    return name in {each.arg for each in function.args.args}


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _name_of(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.FunctionDef(name=name):
            return name
    return ""


_ERRORS = (
    node.name
    for node in ast.parse((PACKAGE / "errors.py").read_text("utf-8")).body
    if isinstance(node, ast.ClassDef)
)
_TELLING = {**dict.fromkeys((*_ERRORS, "Sentence", "Wrong", "NotText"), 0), "wrong": 1}
"""What is called with a pattern below the window, and as which of its arguments."""


def collect() -> tuple[dict[Said, list[str]], list[str]]:
    """Return what is said with where, and the places that cannot be read."""
    found: dict[Said, list[str]] = defaultdict(list)
    unread: list[str] = []
    silent = {PACKAGE / "gui" / "translation.py", PACKAGE / "saying.py"}
    for path in sorted(set(PACKAGE.rglob("*.py")) - silent):
        if path.is_relative_to(PACKAGE / "cli"):
            continue
        collector = Collector(path)
        unread += collector.unread
        for said in collector.found:
            found[said].append(str(path.relative_to(PACKAGE)))
    for tables, plural in ((TABLES, False), (COUNTED, True)):
        for context, places in tables.items():
            for place in places:
                for text in _of_table(place):
                    found[Said(context, text, plural)].append(place)
    return found, unread


def _of_table(place: str) -> Iterator[str]:
    module, _, path = place.partition(":")
    name, *columns = path.split(".")
    sys.path.insert(0, str(PACKAGE.parent))
    table = getattr(import_module(f"pressmark.{module}"), name)
    sys.path.pop(0)
    for column in columns:
        table = list(_column(table, column))
    yield from filter(None, _strings(table))


def _column(value: object, column: str) -> Iterator[object]:
    """Yield what a column or an attribute of a table holds."""
    if isinstance(value, Mapping) and column == "#":
        yield from value
    elif column.isdigit() and isinstance(value, tuple) and isinstance(value[0], str):
        yield value[int(column)]
    elif isinstance(value, type) and is_dataclass(value):
        yield from (each.metadata.get(column, "") for each in fields(value))
    elif hasattr(value, column):
        yield getattr(value, column)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _column(each, column)
    elif isinstance(value, Iterable):
        for each in value:
            yield from _column(each, column)


def _strings(value: object) -> Iterator[str]:
    """Yield every text in a value; of an enum those it has as values."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, EnumType):
        members: Mapping[str, Enum] = value.__members__
        yield from (str(member.value) for member in members.values())
    elif isinstance(value, Iterable):
        for each in value:
            yield from _strings(each)
