"""Finds the lines that belong to the site and not to the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressmark.extraction import furniture
from pressmark.extraction.layout import SHORT, Line
from pressmark.model.document import RegionLabel

_SHORT_CAPTION = 18  # words of a line apart from its picture's credit
_LONGEST_CAPTION = 28  # words
_LONGEST_OFFER = 25  # words in the first line of one


def find_furniture(page: Sequence[Line]) -> dict[int, tuple[str, int]]:
    """Return the lines that are furniture or caption, with label and score."""
    found: dict[int, tuple[str, int]] = {}
    for block in _blocks(page):
        whole = " ".join(page[number].text for number in block)
        if page[block[0]].words <= _LONGEST_OFFER and furniture.is_offer(whole):
            found.update(dict.fromkeys(block, (RegionLabel.FURNITURE, 800)))
        for number in block:
            line = page[number]
            if furniture.is_credit(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
                found.update(_captioned(page, number))
            elif furniture.is_furniture(line.text, line.words):
                found[number] = (RegionLabel.FURNITURE, 900)
            elif not line.ends_sentence and furniture.is_caption(line.text, line.words):
                found[number] = (RegionLabel.CAPTION, 800)
        _listed(page, block, found)
    _headings_of_furniture(page, found)
    _stray_labels(page, found)
    return found


def _listed(
    page: Sequence[Line], block: Sequence[int], found: dict[int, tuple[str, int]]
) -> None:
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


def _captioned(page: Sequence[Line], credit: int) -> dict[int, tuple[str, int]]:
    """Return the lines before a picture's credit that belong to the picture.

    They are a heading of the picture, a sentence about it, or one above the other.
    """
    above = list(range(credit - 1, max(0, credit - 3), -1))
    captions: list[int] = []
    for number in above:
        line = page[number]
        if line.is_heading and not line.ends_sentence:
            captions = [n for n in above if n >= number]
            break
        if line.words > _LONGEST_CAPTION:
            break
        if number == credit - 1 and (
            line.block == page[credit].block or line.words <= _SHORT_CAPTION
        ):
            captions = [number]
    return dict.fromkeys(captions, (RegionLabel.CAPTION, 700))


def _headings_of_furniture(
    page: Sequence[Line], found: dict[int, tuple[str, int]]
) -> None:
    """Add the headings under which there is nothing but furniture."""
    for number in range(len(page) - 2, 0, -1):
        label, _ = found.get(number + 1, ("", 0))
        heading = page[number].is_heading and not page[number].ends_sentence
        offer = furniture.is_offer(page[number + 1].text)
        if number not in found and label == RegionLabel.FURNITURE and heading and offer:
            found[number] = (RegionLabel.FURNITURE, 700)


def _stray_labels(page: Sequence[Line], found: dict[int, tuple[str, int]]) -> None:
    """Add short lines that neither end a sentence nor head anything.

    Those are what stands after the last running text, and labels in small letters.
    """
    running = [n for n, line in enumerate(page) if n not in found and line.is_running]
    if not running:
        return
    for number, line in enumerate(page):
        if number in found or line.ends_sentence or not line.is_heading:
            continue
        if number > running[-1]:
            found[number] = (RegionLabel.FURNITURE, 600)
        elif number > running[0] and line.text[0].islower() and _alone(page, number):
            found[number] = (RegionLabel.FURNITURE, 500)


def _alone(page: Sequence[Line], number: int) -> bool:
    """Whether a line has blank lines on both sides."""
    return all(
        page[other].block != page[number].block
        for other in (number - 1, number + 1)
        if 0 <= other < len(page)
    )
