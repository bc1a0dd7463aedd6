"""The labels of DirectQuote (Zhang and Liu 2022)."""

from __future__ import annotations

LEFT = "LeftSpeaker"
"""A quote whose speaker is named before it."""

RIGHT = "RightSpeaker"
"""A quote whose speaker is named after it."""

UNKNOWN = "Unknown"
"""A quote of which nobody is named as the speaker."""

SPEAKER = "Speaker"
"""Who speaks."""

OUT = "Out"
"""What is neither."""
