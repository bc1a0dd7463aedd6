"""The words on a page of a PDF file, each with its place.

pypdf reads the file, its fonts and the operators of a page; this walks through them as
ISO 32000-1, section 9.4 has it, since columns can only be told apart by where each word
begins and ends. In a PDF file a blank is often nothing but a gap.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import DictionaryObject
    from pypdf.generic._font import Font

Matrix = tuple[float, float, float, float, float, float]

_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_GAP = 0.15
"""The share of the size of type from which a gap is a blank; kerning is far less."""

_DEEPEST = 12
_MOST_OPERATORS = 2_000_000
_MOST_FORMS = 2_000
_MOST_WORDS = 200_000
_MATRIX = 6
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page: where its baseline begins and ends, in points, upwards.

    ``size`` is that of its type; ``turned`` is by how many degrees it is; ``aside`` is
    what the file itself says is a running head, foot or other decoration.
    """

    text: str
    x: float
    end: float
    y: float
    size: float
    turned: int = 0
    aside: bool = False


@dataclass
class _State:
    """What the operators have set."""

    place: Matrix = _SAME
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


def words_of(page: PageObject) -> list[Word]:
    """Return the words of a page in the order in which the file draws them.

    A word that is drawn twice at one place, to look bold, is there once.
    """
    walk = _Walk()
    contents = page.get("/Contents")
    if contents is not None:
        walk.through(contents.get_object(), page.get("/Resources"), 0)
    walk.finish()
    return list(_once(walk.words))


@dataclass
class _Walk:
    """A walk through the operators of a page and of the forms it draws."""

    words: list[Word] = field(default_factory=list)
    _state: _State = field(default_factory=_State)
    _kept: list[_State] = field(default_factory=list)
    _line: Matrix = _SAME
    _at: Matrix = _SAME
    _marked: list[bool] = field(default_factory=list)
    _first: Word | None = None
    _last: Word | None = None
    _texts: list[str] = field(default_factory=list)
    _x: float = 0.0
    _end: float = 0.0
    _fonts: dict[int, Font] = field(default_factory=dict)
    _count: int = 0
    _forms: int = 0
    _drawing: set[int] = field(default_factory=set)

    def through(self, contents: Any, resources: Any, depth: int) -> None:  # noqa: ANN401  (pypdf's objects are of any kind)
        """Take up the words of a page's or form's operators."""
        from pypdf.generic import ContentStream  # noqa: PLC0415  (only wanted here)

        resources = dictionary_of(resources)
        for operands, operator in ContentStream(contents, None, "bytes").operations:
            self._count += 1
            if self._count > _MOST_OPERATORS or len(self.words) > _MOST_WORDS:
                return
            if operator == b"Do":
                self._draw(operands, resources, depth)
            elif operator == b"Tf":
                self._choose_font(operands, resources)
            else:
                self._obey(operator, operands)

    def finish(self) -> None:
        """End the word that is open."""
        if self._first is not None:
            text = "".join(self._texts)
            self.words.append(replace(self._first, text=text, x=self._x, end=self._end))
        self._first = self._last = None

    def _obey(self, operator: bytes, operands: Sequence[Any]) -> None:
        numbers = [float(one) for one in operands if isinstance(one, int | float)]
        if operator in _SHOWING:
            self._show(operator, operands, numbers)
        elif operator in _SETTING and numbers:
            name, factor = _SETTING[operator]
            setattr(self._state, name, numbers[0] * factor)
        elif operator == b"q":
            self._kept.append(replace(self._state))
        elif operator == b"Q":
            self._state = self._kept.pop() if self._kept else _State()
        elif operator == b"cm" and len(numbers) == _MATRIX:
            self._state.place = _times(_matrix(numbers), self._state.place)
        elif operator in (b"BMC", b"BDC"):
            self._marked.append(bool(operands) and operands[0] == "/Artifact")
        elif operator == b"EMC" and self._marked:
            self._marked.pop()
        else:
            self._move(operator, numbers)

    def _move(self, operator: bytes, numbers: list[float]) -> None:
        if operator == b"BT":
            self._line = self._at = _SAME
        elif operator == b"Tm" and len(numbers) == _MATRIX:
            self._line = self._at = _matrix(numbers)
        elif operator in (b"Td", b"TD") and len(numbers) > 1:
            if operator == b"TD":
                self._state.leading = -numbers[1]
            self._next(numbers[0], numbers[1])
        elif operator == b"T*":
            self._next(0.0, -self._state.leading)

    def _next(self, x: float, y: float) -> None:
        self._line = self._at = _times((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _show(
        self, operator: bytes, operands: Sequence[Any], numbers: list[float]
    ) -> None:
        if operator in (b"'", b'"'):
            if operator == b'"' and len(numbers) > 1:
                self._state.word_spacing, self._state.spacing = numbers[:2]
            self._next(0.0, -self._state.leading)
        pieces = operands[-1] if operands else ()
        for piece in pieces if operator == b"TJ" else (pieces,):
            if isinstance(piece, bytes):
                self._write(piece)
            elif isinstance(piece, int | float):
                self._advance(-float(piece) / 1000 * self._state.size)

    def _write(self, data: bytes) -> None:
        state, here = self._state, self._where()
        way = _times(self._at, state.place)
        x, y, moved = here[4], here[5], 0.0
        size = math.hypot(here[2], here[3])
        turned = round(math.degrees(math.atan2(here[1], here[0]))) % 360
        for text, width, is_blank in _glyphs(state.font, data):
            spread = state.spacing + (state.word_spacing if is_blank else 0.0)
            step = width / 1000 * state.size + spread
            moved += step
            right, up = step * state.scale * way[0], step * state.scale * way[1]
            if text.strip():
                self._take(text, (x, y, x + right, y + up), size, turned)
            else:
                self.finish()
            x, y = x + right, y + up
        self._advance(moved)

    def _take(
        self,
        text: str,
        place: tuple[float, float, float, float],
        size: float,
        turned: int,
    ) -> None:
        """Add a glyph to the open word, or begin another with it."""
        x, y = _upright(turned, place[0], place[1])
        end, _ = _upright(turned, place[2], place[3])
        word = Word(text, x, end, y, size, turned, any(self._marked))
        last = self._last
        if last is not None and _continues(last, word):
            self._texts.append(text)
        elif last is not None and _continues(word, last) and _RTL.match(text):
            # Drawn from right to left; a word is kept as it looks.
            self._texts.insert(0, text[::-1])
        else:
            self.finish()
            self._texts, self._x, self._end = [text], x, end
        self._x, self._end = min(self._x, x), max(self._end, end)
        self._first, self._last = self._first or word, word

    def _advance(self, by: float) -> None:
        self._at = _times((1.0, 0.0, 0.0, 1.0, by * self._state.scale, 0.0), self._at)

    def _where(self) -> Matrix:
        state = self._state
        size = (state.size * state.scale, 0.0, 0.0, state.size, 0.0, state.rise)
        return _times(size, _times(self._at, state.place))

    def _choose_font(
        self, operands: Sequence[Any], resources: DictionaryObject
    ) -> None:
        from pypdf.generic import DictionaryObject  # noqa: PLC0415  (only wanted here)
        from pypdf.generic._font import Font  # noqa: PLC0415  (only wanted here)

        if len(operands) > 1 and isinstance(operands[1], int | float):
            self._state.size = float(operands[1])
        found = dictionary_of(resources.get("/Font")).get(
            operands[0] if operands else ""
        )
        font = None if found is None else found.get_object()
        if not isinstance(font, DictionaryObject):
            self._state.font = None
            return
        if id(font) not in self._fonts:
            self._fonts[id(font)] = Font.from_font_resource(font)
        self._state.font = self._fonts[id(font)]

    def _draw(
        self, operands: Sequence[Any], resources: DictionaryObject, depth: int
    ) -> None:
        """Take up the words of a form that is drawn."""
        found = dictionary_of(resources.get("/XObject")).get(
            operands[0] if operands else ""
        )
        form = None if found is None else found.get_object()
        if form is None or form.get("/Subtype") != "/Form" or id(form) in self._drawing:
            return
        self._forms += 1
        if depth >= _DEEPEST or self._forms > _MOST_FORMS:
            return
        self._drawing.add(id(form))
        kept, lines = replace(self._state), (self._line, self._at)
        matrix = [float(one) for one in form.get("/Matrix", _SAME)]
        if len(matrix) == _MATRIX:
            self._state.place = _times(_matrix(matrix), self._state.place)
        stack, self._kept = self._kept, []
        self.through(form, form.get("/Resources", resources), depth + 1)
        self._drawing.discard(id(form))
        self._kept, self._state = stack, kept
        self._line, self._at = lines


_SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
_SETTING = {
    b"Tc": ("spacing", 1.0),
    b"Tw": ("word_spacing", 1.0),
    b"Tz": ("scale", 0.01),
    b"TL": ("leading", 1.0),
    b"Ts": ("rise", 1.0),
}


def _glyphs(font: Font | None, data: bytes) -> Iterator[tuple[str, float, bool]]:
    """Yield the text of each glyph, its width in thousandths, and if it is a blank."""
    if font is None:
        yield from (("\ufffd", 500.0, byte == ord(" ")) for byte in data)
    elif isinstance(font.encoding, str):
        for raw in data.decode(font.encoding, "replace"):
            text = str(font.character_map.get(raw, raw))
            yield _written(text), font.get_text_width(raw), False
    else:
        for byte in data:
            named = font.encoding.get(byte, chr(byte))
            text = str(font.character_map.get(named, named))
            width = font.get_text_width(chr(byte))
            blank = byte == ord(" ")
            yield _written(text), width or font.space_width * blank, blank


def _written(text: str) -> str:
    """Return what a glyph stands for: ligatures are two letters or three."""
    return text.translate(_LIGATURES).replace("\xad", "-").replace("\0", "\ufffd")


def _continues(last: Word, word: Word) -> bool:
    """Whether a glyph stands so that it belongs to the word of the one before."""
    gap, size = word.x - last.end, max(last.size, word.size)
    return (
        -0.5 * size < gap < _GAP * size
        and abs(word.y - last.y) < 0.1 * size
        and word.turned == last.turned
        and word.aside == last.aside
    )


def _once(words: list[Word]) -> Iterator[Word]:
    seen: set[tuple[str, int, int]] = set()
    for word in words:
        step = max(word.size * 0.2, 0.1)
        x, y = round(word.x / step), round(word.y / step)
        near = {(word.text, x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1)}
        if not near & seen:
            seen.add((word.text, x, y))
            yield word


def _upright(turned: int, x: float, y: float) -> tuple[float, float]:
    """Return a place as it is when the page is turned so that its words lie level."""
    if turned == 0:
        return x, y
    angle = -math.radians(turned)
    return (
        x * math.cos(angle) - y * math.sin(angle),
        x * math.sin(angle) + y * math.cos(angle),
    )


def dictionary_of(value: Any) -> DictionaryObject:  # noqa: ANN401  (pypdf's objects are of any kind)
    """Return what may be a dictionary or lead to one, or an empty one."""
    from pypdf.generic import DictionaryObject  # noqa: PLC0415  (only wanted here)

    found = None if value is None else value.get_object()
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _matrix(numbers: Sequence[float]) -> Matrix:
    a, b, c, d, e, f = numbers
    return a, b, c, d, e, f


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )
