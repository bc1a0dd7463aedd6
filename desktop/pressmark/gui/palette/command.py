"""What can be chosen in the palette, and which of it fits typed letters best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pressmark.gui.dialogs.picker import plain


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do: its id, words, menu, tip and key, in the person's language.

    ``english`` are the words and the tip in English, ``reason`` says why it cannot be
    done now, and is empty if it can.
    """

    id: str
    words: str
    menu: str = ""
    tip: str = ""
    key: str = ""
    english: tuple[str, str] = ("", "")
    reason: str = ""
    checked: bool | None = None


def fitting(
    commands: Iterable[Command], typed: str, used: Sequence[str] = ()
) -> list[Command]:
    """Return the commands that fit what was typed, the best first.

    What begins with it comes first, then what has words that begin with its words, then
    what has its letters as initials, then what has it anywhere, then what is of such a
    menu or has such words in its tip. Among equals those that were ``used`` come first,
    the latest before the others, and what cannot be done now comes last.
    """
    wanted = plain(typed.strip())
    places = {identifier: place for place, identifier in enumerate(used)}
    ranked = [
        ((rank, bool(one.reason), places.get(one.id, len(places)), number), one)
        for number, one in enumerate(commands)
        if (rank := _rank(one, wanted)) is not None
    ]
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])]


def _rank(command: Command, wanted: str) -> int | None:
    if not wanted:
        return 0
    names = [plain(command.words), plain(command.english[0])]
    tips = [plain(command.tip), plain(command.english[1])]
    ranks = [rank for name in names if (rank := _rank_of(name, wanted)) is not None]
    if ranks:
        return min(ranks)
    if wanted == plain(command.key):
        return 0
    tokens = wanted.split()
    for name, tip in zip(names, tips, strict=True):
        said = f"{name} {plain(command.menu)} {tip}"
        if _begins(said, tokens):
            return 5
        if all(token in said for token in tokens):
            return 6
    return None


def _rank_of(name: str, wanted: str) -> int | None:
    if not name:
        return None
    if name.startswith(wanted):
        return 0
    if _begins(name, wanted.split()):
        return 1
    letters = wanted.replace(" ", "")
    if "".join(word[0] for word in name.split()).startswith(letters):
        return 2
    if wanted in name:
        return 3
    return 4 if _is_abbreviated(letters, name.split()) else None


def _begins(said: str, tokens: Sequence[str]) -> bool:
    """Whether each token begins a word, in whatever order."""
    words = said.split()
    return all(any(word.startswith(token) for word in words) for token in tokens)


def _is_abbreviated(letters: str, words: Sequence[str]) -> bool:
    """Whether letters are made of the beginnings of words, in order: “spqu”."""
    if not letters:
        return True
    for number, word in enumerate(words):
        for length in range(_common(letters, word), 0, -1):
            if _is_abbreviated(letters[length:], words[number + 1 :]):
                return True
    return False


def _common(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
