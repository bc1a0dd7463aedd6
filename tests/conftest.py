"""What holds for every test: a clean home, no network, and nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from pressmark import paths
from pressmark.confinement import confine, open_no_sockets, tell_nobody
from tests import others_programs

pytest_plugins = ["tests.thoroughness"]

_HOME = pytest.StashKey[Path]()
_OF_THE_DESKTOP = ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")
_LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")

# How long an example takes says more of what else the computer does than of the code.
settings.register_profile(
    "dev",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=50,
)
settings.register_profile(
    "ci", settings.get_profile("dev"), max_examples=100, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person watch the windows the tests open."""
    parser.addoption(
        "--onscreen",
        action="store_true",
        help="open windows on the screen there is instead of an invisible one",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Give the session a home of its own and take the network away."""
    home = Path(tempfile.mkdtemp(prefix="pressmark-tests-"))
    config.stash[_HOME] = home
    _move_to(home)
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        for name in _OF_THE_DESKTOP:
            os.environ.pop(name, None)
    if _only_hands_out_tests(config):
        # What it was taken from would be taken from those that run them, for good.
        return
    others_programs.start()
    sys.addaudithook(_refuse_the_network)
    # What libraries in C try ends the process, and so does what it has started.
    confine(programs=True, trap=True)
    # For tests that import libraries before what of ours imports them.
    open_no_sockets()
    tell_nobody()


def _only_hands_out_tests(config: pytest.Config) -> bool:
    is_worker = hasattr(config, "workerinput")
    return bool(config.getoption("numprocesses", None)) and not is_worker


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the home of the session."""
    others_programs.stop()
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


def _move_to(home: Path) -> None:
    """Make ``home`` the only place where settings and data are looked for."""
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)
    # Qt warns about a locale that is not UTF-8, and a bare machine has none set.
    os.environ["LC_ALL"] = "C.UTF-8"


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    """Fail whatever asks for another machine; an audit hook, so nothing gets by.

    Raises:
        AssertionError: A connection or a look-up of a name was tried.
    """
    reaches_out = event in _LOOKUPS
    if event == "socket.connect":
        opened = arguments[0]
        reaches_out = getattr(opened, "family", None) != socket.AF_UNIX
    if reaches_out:
        message = f"the network was asked for: {event}{arguments[1:]}"
        raise AssertionError(message)


@pytest.fixture(autouse=True)
def _used_by_nobody() -> None:
    """Begin as if nobody had used the program: no settings, nothing remembered."""
    for folder in (paths.settings_file().parent, paths.data_folder()):
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        # Threads of Qt that ran Python stay listed for ever, as dummies.
        if not isinstance(thread, threading._DummyThread):  # noqa: SLF001  (no other way to tell)
            thread.join(timeout=5)
            assert not thread.is_alive(), f"left running: {thread.name}"
    assert not multiprocessing.active_children()


@pytest.fixture
def shared() -> Path:
    """Return the folder of data that is too big or not ours to keep here."""
    folder = Path(__file__).parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the shared data folder is not beside the checkout")
    return folder
