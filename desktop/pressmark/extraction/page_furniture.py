"""Finds the lines that belong to the site and not to the article.

What the wording shows for certain comes first; of the other short lines the learned
scores decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pressmark.extraction import furniture
from pressmark.extraction.layout import SHORT, Line
from pressmark.model.document import RegionLabel

Labels: TypeAlias = dict[int, tuple[str, int]]
"""The lines found by number, with label and score in thousandths."""

_LIKELY = 0.5
_LIKELY_EVEN_SO = 0.75  # of a line that could as well be the article's
_OPENING = "\"'“‘«„"
_CLOSING = "\"'”’»“"
_LONGEST_QUOTED = 8  # words of a heading in quotation marks
_LONGEST_BLOCK = 10  # lines of an offer that are looked at
_SHORT_CAPTION = 18  # words of a line apart from its picture's credit
_LONGEST_CAPTION = 28  # words
_LONGEST_OPENING = 60  # words of a caption above all running text
_FEWEST = 4  # words of a line that can be a headline
_LONGEST_OFFER = 25  # words in the first line of one


def find_furniture(page: Sequence[Line]) -> Labels:
    """Return the lines that are furniture or caption, with label and score."""
    found: Labels = {}
    top = _Top.of(page)
    for block in _blocks(page):
        block = [number for number in block if not page[number].is_endless]  # noqa: PLW2901  (the same block)
        if not block:
            continue
        whole = " ".join(page[number].text for number in block[:_LONGEST_BLOCK])
        if page[block[0]].words <= _LONGEST_OFFER and furniture.is_offer(whole):
            found.update(dict.fromkeys(block, (RegionLabel.FURNITURE, 800)))
        for number in block:
            line = page[number]
            if furniture.is_credit(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
                found.update(_captioned(page, number, top))
            elif furniture.is_filed(line.text):
                found[number] = (RegionLabel.CAPTION, 800)
            elif number == 0 and furniture.is_flagged_headline(line.text):
                continue
            elif furniture.is_furniture(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
            elif _is_caption(line):
                found[number] = (RegionLabel.CAPTION, 800)
        _listed(page, block, found)
    _headings_of_furniture(page, found)
    return found


def _is_caption(line: Line) -> bool:
    if furniture.is_long_caption(line.text, line.words):
        return True
    return not line.ends_sentence and furniture.is_caption(line.text, line.words)


def score_furniture(
    page: Sequence[Line], scores: Sequence[float], found: Labels, first: int
) -> None:
    """Add what the learned scores take for furniture, from line ``first`` on."""
    for number in range(len(page) - 1, first - 1, -1):
        line, score = page[number], scores[number]
        if number in found:
            continue
        teaser = line.text.endswith((":", "…", "..."))
        if (line.is_running and not teaser) or could_be_subheading(page, number, found):
            enough = score > _LIKELY_EVEN_SO
        else:
            enough = score > _LIKELY
        if enough:
            found[number] = (RegionLabel.FURNITURE, round(1000 * score))


def could_be_subheading(page: Sequence[Line], number: int, found: Labels) -> bool:
    """Whether a line heads running text that follows, apart from what is before."""
    line = page[number]
    if not line.is_heading or line.text[0] in "-–—•(":
        return False
    if line.text[0] in _OPENING and not _is_quoted_heading(line):
        return False
    follows = number + 1 < len(page) and number + 1 not in found
    return (
        follows
        and page[number - 1].block != line.block
        and (page[number + 1].is_running or page[number + 1].is_heading)
        and (line.text[0].isupper() or line.text[0] in _OPENING)
    )


def _is_quoted_heading(line: Line) -> bool:
    """Whether a line is a few words in marks, and not what somebody goes on to say."""
    return (
        line.words <= _LONGEST_QUOTED
        and line.text[-1] in _CLOSING
        and line.text[-2:-1].isalnum()
    )


def _listed(page: Sequence[Line], block: Sequence[int], found: Labels) -> None:
    """Add the headings of other articles that stand under “Read next”."""
    listing = False
    if len(block) == 2 and furniture.is_ad_label(page[block[0]].text):  # noqa: PLR2004  (the label and its one line)
        ad = block[1]
        if page[ad].words <= _LONGEST_OFFER:
            found[ad] = (RegionLabel.FURNITURE, 700)
    for number in block:
        line = page[number]
        if furniture.is_list_heading(line.text, line.words):
            listing = True
            found[number] = (RegionLabel.FURNITURE, 800)
        elif listing and line.is_running and line.words > SHORT:
            listing = False
        elif listing:
            found[number] = (RegionLabel.FURNITURE, 700)


def _blocks(page: Sequence[Line]) -> Iterator[list[int]]:
    block: list[int] = []
    for number, line in enumerate(page):
        if block and page[block[-1]].block != line.block:
            yield block
            block = []
        block.append(number)
    if block:
        yield block


@dataclass(frozen=True, slots=True)
class _Top:
    """The first line that can be a headline, and the first running text after it."""

    headline: int
    running: int

    @classmethod
    def of(cls, page: Sequence[Line]) -> _Top:
        numbers = range(len(page))
        headline = next((n for n in numbers if page[n].words >= _FEWEST), len(page))
        after = numbers[headline + 1 :]
        running = next((n for n in after if page[n].is_running), len(page))
        return cls(headline, running)


def _captioned(page: Sequence[Line], credit: int, top: _Top) -> Labels:
    """Return the lines before a picture's credit that belong to the picture.

    They are a heading of the picture, a sentence about it, or one above the other. The
    first long line of a page is its headline, and no caption.
    """
    above = list(range(credit - 1, max(top.headline, credit - 3), -1))
    opens = top.running >= credit - 1
    longest = _LONGEST_OPENING if opens else _LONGEST_CAPTION
    captions: list[int] = []
    for number in above:
        line = page[number]
        if line.is_heading and not line.ends_sentence:
            captions = [n for n in above if n >= number]
            break
        if line.words > longest or furniture.is_telling(line.text):
            break
        if number == credit - 1 and (
            opens or line.block == page[credit].block or line.words <= _SHORT_CAPTION
        ):
            captions = [number]
    first = min(captions, default=0)
    if captions and page[first - 1].text == page[first].text:
        captions.append(first - 1)
    return dict.fromkeys(captions, (RegionLabel.CAPTION, 700))


def _headings_of_furniture(page: Sequence[Line], found: Labels) -> None:
    """Add the headings of offers and of pictures."""
    for number in range(len(page) - 2, 0, -1):
        label, _ = found.get(number + 1, ("", 0))
        heading = page[number].is_heading and not page[number].ends_sentence
        if number in found or not heading:
            continue
        below = page[number + 1]
        if label == RegionLabel.FURNITURE and furniture.is_offer(below.text):
            found[number] = (RegionLabel.FURNITURE, 700)
        elif (
            label == RegionLabel.CAPTION
            and below.ends_sentence
            and page[number - 1].is_running
        ):
            found[number] = (RegionLabel.CAPTION, 600)
