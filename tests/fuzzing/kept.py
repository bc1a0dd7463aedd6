"""What the window keeps between two times, as targets. They need Qt."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from pressmark.gui.keys.keymap import Keymap
from pressmark.gui.memory import Memory
from pressmark.gui.sitting import read_sitting, read_windows
from tests.fuzzing.texts import OneFile, Text

_KEYS = b'undo = ["Ctrl+Z", "Ctrl+Y"]\n"project.close" = []\n'
_WINDOW = b"[General]\nrecent=/a/b.pressmark, /c\ngeometry=@ByteArray(\\x1)\n"
_STATE = b64encode(b"\0\0\0\xff\0\0\0\0\xfd\0\0\0\2")


def _remembered(path: Path) -> None:
    memory = Memory(path)
    memory.recent()
    memory.folder("import")
    memory.windows()
    memory.sitting("a")
    memory.hidden()
    memory.labels()
    memory.commands()
    memory.export_choices()
    memory.arrangement()
    memory.is_open("notes")
    window = QMainWindow()
    window.restoreGeometry(memory.state("geometry"))
    window.deleteLater()


def _state(data: bytes) -> None:
    window = QMainWindow()
    window.restoreGeometry(QByteArray(data))
    window.restoreState(QByteArray(data))
    window.deleteLater()


def _sitting(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    read_sitting(text)
    read_windows(text)


ALL = (
    OneFile("keys", "keys.toml", (_KEYS,), lambda path: Keymap().load(path)),
    OneFile("the window's memory", "window.ini", (_WINDOW,), _remembered),
    Text("the window's layout", (_STATE,), _state),
    Text("sittings", (b'[{"project": "a", "documents": ["b"]}]',), _sitting),
)
