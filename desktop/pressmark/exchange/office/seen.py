"""What is to be said of a word processor's document besides its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pressmark.saying import Sentence


def remarks_on(seen: Counter[str]) -> Iterator[Sentence]:
    """Yield what stands elsewhere than in the document, and what was left out."""
    said = {
        "deleted": Sentence(
            "what was deleted with changes tracked is left out ({})", seen["deleted"]
        ),
        "hidden": Sentence("hidden text is left out ({})", seen["hidden"]),
        "comments": Sentence("comments are left out ({})", seen["comments"]),
        "heads": Sentence("the heads and feet of the pages are left out"),
        "boxes": Sentence(
            "text boxes stand after the paragraph they belong to ({})", seen["boxes"]
        ),
        "last boxes": Sentence(
            "text boxes stand at the end of the text ({})", seen["last boxes"]
        ),
        "notes": Sentence("notes stand at the end of the text ({})", seen["notes"]),
        "embedded": Sentence(
            "documents of other formats inside it are not read ({})", seen["embedded"]
        ),
    }
    return (sentence for what, sentence in said.items() if seen[what])
