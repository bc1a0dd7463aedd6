"""What is installed is locked: each package at one version, with its files' hashes."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from itertools import pairwise

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT

_LOCKED = (ROOT / "packaging" / "locked.txt").read_text("utf-8")
_LEFT_OUT = (ROOT / "packaging" / "left-out.txt").read_text("utf-8")
_ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)[^\n]*\\\n"
    r"(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)
_AGAIN = "run: packaging/lock"


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [Requirement(each) for each in project["dependencies"]]


def left_out() -> set[str]:
    lines = (line for line in _LEFT_OUT.splitlines() if not line.startswith("#"))
    return {Requirement(line).name for line in lines}


@pytest.mark.parametrize("requirement", wanted(), ids=lambda each: each.name)
def test_every_dependency_is_locked_at_a_version_that_it_may_have(
    requirement: Requirement,
) -> None:
    name = canonicalize_name(requirement.name)
    versions = [
        one["version"] for one in _ENTRY.finditer(_LOCKED) if one["name"] == name
    ]
    assert versions, _AGAIN
    assert all(map(requirement.specifier.contains, versions)), _AGAIN


def test_every_locked_package_has_the_hashes_of_its_files() -> None:
    entries = _ENTRY.findall(_LOCKED)
    assert len(entries) == len(re.findall("^[a-z]", _LOCKED, re.MULTILINE))
    assert _LOCKED.count("--hash=") > len(entries)


def test_what_is_locked_names_no_place_to_fetch_it_from() -> None:
    assert "://" not in _LOCKED
    assert "index-url" not in _LOCKED


def test_what_is_left_out_is_neither_locked_nor_missed() -> None:
    locked = {one["name"] for one in _ENTRY.finditer(_LOCKED)}
    assert not left_out() & locked
    modules = sorted(name.replace("-", "_") for name in left_out())
    program = (
        f"import sys; sys.modules.update(dict.fromkeys({modules}));"
        "from pressmark.confinement import open_no_sockets; open_no_sockets();"
        "import sqlite_utils, tokenizers, spacy"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_dependency_says_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    told = text.partition("\ndependencies = [\n")[2].partition("\n]")[0]
    silent = [
        line
        for before, line in pairwise(told.splitlines())
        if line.strip().startswith('"') and not before.strip().startswith("#")
    ]
    assert silent == []
