"""What is printed is safe, aligned, and tells how far the work is."""

from __future__ import annotations

import io

import pytest

from pressmark.cli.output import counted, flat, print_json, safe, shown_progress, table


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_printed_can_steer_a_terminal() -> None:
    assert safe("a\x1b[2J\x9b\x07b") == "a‹U+001B›[2J‹U+009B›‹U+0007›b"
    assert flat(" two\n\tlines\udc80 ") == "two lines‹U+DC80›"


def test_nouns_follow_their_number() -> None:
    assert counted(1, "document") == "1 document"
    assert counted(2000, "match", "matches") == "2,000 matches"


def test_numbers_stand_to_the_right() -> None:
    assert table([("a", 5), ("long", 10)]) == "  a      5\n  long  10"


def test_json_holds_what_utf8_cannot(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    print_json({"name": "ü\udcff"})
    assert capsysbinary.readouterr().out == '{"name": "ü?"}\n'.encode()


def test_a_bar_is_drawn_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with shown_progress("Importing") as progress:
        progress.report(0, 2)
        progress.report(2, 2)
    assert "Importing" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


def test_no_bar_is_drawn_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr("sys.stderr", file)
    with shown_progress("Importing") as progress:
        progress.report(1, 2)
    assert file.getvalue() == ""
