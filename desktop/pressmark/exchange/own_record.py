"""A document of the native format inside files of other formats, without its text.

Where another format has room for fields of one's own, what Pressmark knows more stands
there, so that its own files come back whole.
"""

from __future__ import annotations

from typing import Any

import orjson

from pressmark.exchange.jsonl_writing import record_of
from pressmark.model.bundle import Bundle
from pressmark.model.document import text_hash

KEY = "pressmark"
"""The field that the record stands under."""


def own_record(bundle: Bundle) -> dict[str, Any]:
    """Return a bundle as the object of the native format, but for its text."""
    return {key: value for key, value in record_of(bundle).items() if key != "text"}


def whole_line(record: object, text: str) -> bytes | None:
    """Return a record with its text again, as a line; None if they do not fit."""
    if not isinstance(record, dict) or record.get("sha256") != text_hash(text):
        return None
    return orjson.dumps({**record, "text": text})
