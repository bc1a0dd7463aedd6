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

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from collecting import Said, collect

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


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
        many.text = text.replace("(s)", "s")
        one.text = _singular(many.text)
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
