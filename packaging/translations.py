"""Keep the translations of the window: what it says, collected for Qt Linguist.

``python packaging/translations.py`` collects what the sources say, brings it into each
``resources/translations/pressmark_*.ts``, and compiles those to the ``.qm`` beside.
``… missing de`` prints what has no German yet, as JSON; ``… fill de FILE`` takes it
back with the translations put in. A new language begins with ``… add fr``.

Qt's ``lupdate`` reads Python itself, but overlooks plurals outside of ``tr``, both
sides of a condition, and what is said in tables. So the sources are read here, and
handed to it as the C++ that it knows best.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "pressmark"
FOLDER = ROOT / "resources" / "translations"

TABLES: Mapping[str, tuple[str, ...]] = {
    "actions": (
        "gui.action_table:SPECS.words",
        "gui.action_table:SPECS.tip",
        "gui.action_table:SPECS.menu",
        "gui.action_table:SUBMENUS.1",
        "gui.action_table:STEP_WORDS",
    ),
}
"""Where there is data that is said, by the context it is looked up in.

``module:NAME`` are all strings in a value, ``.attribute`` those of one attribute or
column of what it holds.
"""

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
        self._contexts = dict(_forwarding(self._tree))
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Go into a class, whose name is the context of what it says."""
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
        if name == "tr" and isinstance(node.func, ast.Attribute):
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
            self._add(self._contexts[name], given[0])
        elif not self._in_gui and name in _TELLING:
            self._add(_BELOW, given[_TELLING[name]])

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
            where = self._path.relative_to(PACKAGE)
            self.unread.append(f"{where}:{node.lineno} {wrong}")

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


def _constants(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    """Yield what is given a name once, with its value."""
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _forwarding(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions of a module that look up what they are given, and where."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            match call:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Name(id=name), *_],
                ) if _is_argument(name, function):
                    yield function.name, context


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
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.is_relative_to(PACKAGE / "cli"):
            continue
        collector = Collector(path)
        unread += collector.unread
        for said in collector.found:
            found[said].append(str(path.relative_to(PACKAGE)))
    for context, places in TABLES.items():
        for place in places:
            for text in _of_table(place):
                found[Said(context, text)].append(place)
    return found, unread


def _of_table(place: str) -> Iterator[str]:
    module, _, path = place.partition(":")
    name, _, column = path.partition(".")
    sys.path.insert(0, str(PACKAGE.parent))
    table = getattr(import_module(f"pressmark.{module}"), name)
    sys.path.pop(0)
    yield from filter(None, _strings(table, column))


def _strings(value: object, column: str) -> Iterator[str]:  # noqa: C901  (one case a kind)
    if isinstance(value, str):
        if not column:
            yield str(value)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each, column)
    elif column.isdigit() and isinstance(value, tuple) and _is_row(value):
        yield from _strings(value[int(column)], "")
    elif is_dataclass(value):
        for field in fields(value):
            if field.name == column:
                yield from _strings(getattr(value, field.name), "")
    elif isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from _strings(each, column)


def _is_row(value: tuple[Any, ...]) -> bool:
    return any(isinstance(each, str) for each in value)


def as_cpp(found: Mapping[Said, list[str]]) -> str:
    """Return what is said as C++ that says it."""
    lines = []
    for said in sorted(found, key=lambda each: (each.context, each.text)):
        lines.append(f"//: {', '.join(sorted(set(found[said])))}")
        comment = json.dumps(said.comment) if said.comment else "nullptr"
        number = ", n" if said.plural else ""
        words = json.dumps(said.text, ensure_ascii=False)
        context = json.dumps(said.context)
        lines.append(
            f"QCoreApplication::translate({context}, {words}, {comment}{number});"
        )
    return "void said() {\n" + "\n".join(lines) + "\n}\n"


def update(files: list[Path]) -> None:
    """Bring what the sources say into translation files, and drop what is gone.

    Raises:
        SystemExit: Something is said in a way that cannot be collected.
    """
    found, unread = collect()
    if unread:
        raise SystemExit("Not a literal, nor in TABLES:\n" + "\n".join(unread))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "said.cpp"
        source.write_text(as_cpp(found), "utf-8")
        for file in files:
            options = ["-source-language", "en", "-target-language", _language(file)]
            if _language(file) == "en":
                options.append("-pluralonly")
            _run("lupdate", *_QUIET, *options, source, "-ts", file)
            if _language(file) == "en":
                _guess_singulars(file)


_QUIET = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages")


def compile_to(file: Path, compiled: Path) -> None:
    """Compile a translation file to what the program reads."""
    _run("lrelease", "-silent", file, "-qm", compiled)


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True)  # noqa: S603  (our own)


def _language(file: Path) -> str:
    return file.stem.partition("_")[2]


_SINGULARS = (
    (r"(\w+)ies\b", r"\1y"),
    (r"(\w+(?:ch|sh|ss|x))es\b", r"\1"),
    (r"(\w{2,}[^s])s\b", r"\1"),
)


def _guess_singulars(file: Path) -> None:
    """Give each counted text of English its singular, where it has none yet."""
    tree = ET.parse(file)  # noqa: S314  (our own)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        text = message.findtext("source", "")
        one, many = translation.findall("numerusform")
        one.text, many.text = _singular(text), text
        del translation.attrib["type"]
    write(tree, file)


def _singular(text: str) -> str:
    before, mark, counted = text.partition("%Ln ")
    noun, blank, rest = counted.partition(" ")
    for plural, singular in _SINGULARS:
        made, changed = re.subn(plural, singular, noun)
        if changed:
            noun = made
            break
    rest = re.sub(r"^(\w+) (\w)", r"\1 \2", rest)
    rest = re.sub(r"\bare\b", "is", re.sub(r"\bhave\b", "has", rest))
    return before + mark + noun + blank + re.sub(r"\bwere\b", "was", rest)


def write(tree: ET.ElementTree[Any], file: Path) -> None:
    """Write a translation file the way Qt's own tools do."""
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n')


def missing(language: str) -> list[dict[str, Any]]:
    """Return what has no finished translation; ``now`` is Qt's guess."""
    out = []
    for context in ET.parse(_file(language)).iter("context"):  # noqa: S314  (our own)
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") != "unfinished":
                continue
            one = {"in": context.findtext("name"), "text": message.findtext("source")}
            if message.findtext("comment"):
                one["comment"] = message.findtext("comment")
            forms = [each.text or "" for each in translation.findall("numerusform")]
            out.append({**one, "now": forms or (translation.text or "")})
    return out


def fill(language: str, given: list[dict[str, Any]]) -> None:
    """Put translations in: each has ``in``, ``text`` and ``now``, as in `missing`."""
    file = _file(language)
    known = {(one["in"], one["text"]): one["now"] for one in given if one["now"]}
    tree = ET.parse(file)  # noqa: S314  (our own)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"))
            translation = message.find("translation")
            if key not in known or translation is None:
                continue
            translation.attrib.pop("type", None)
            if isinstance(known[key], str):
                translation.text = known[key]
                continue
            for form, words in zip(translation, known[key], strict=True):
                form.text = words
    write(tree, file)


def _file(language: str) -> Path:
    return FOLDER / f"pressmark_{language}.ts"


def main(arguments: list[str]) -> None:
    """Do what the command line asks for."""
    match arguments:
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=0))
            return
        case ["fill", language, given]:
            fill(language, json.loads(Path(given).read_text("utf-8")))
        case ["add", language]:
            update([_file(language)])
    files = sorted(FOLDER.glob("pressmark_*.ts"))
    update(files)
    for file in files:
        compile_to(file, file.with_suffix(".qm"))


if __name__ == "__main__":
    main(sys.argv[1:])
