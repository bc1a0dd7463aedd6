"""The options that every format of tokens has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressmark.exchange.losses import Losses
from pressmark.exchange.tokens import Alignment, Tokens
from pressmark.model.bundle import Bundle

ALIGNMENT: Mapping[str, object] = {
    "only": "writing",
    "label": "Spans within a word",
    "help": "What becomes of a span that begins or ends within a word.",
    "choices": {
        "expand": "grow to whole words",
        "contract": "shrink to whole words",
        "skip": "are left out",
    },
}

LANGUAGE: Mapping[str, object] = {
    "only": "writing",
    "label": "Usual language",
    "help": (
        "By whose rules the text of an article is cut into words that does not say its"
        " language: a code such as en, de or fr; empty for rules of no language."
    ),
}


@dataclass(frozen=True)
class LanguageOption:
    """By whose rules texts are cut into words and sentences."""

    language: str = field(default="en", metadata=LANGUAGE)

    def language_of(self, bundle: Bundle) -> str:
        """Return the language that a document says it is in, else the usual one."""
        given = bundle.document.metadata.get("language")
        return given if isinstance(given, str) and given.strip() else self.language


@dataclass(frozen=True)
class TokenOptions(LanguageOption):
    """How texts are cut into tokens, and spans brought to their edges."""

    alignment: Alignment = field(default=Alignment.EXPAND, metadata=ALIGNMENT)


def count_language(losses: Losses, tokens: Tokens) -> None:
    """Count a document that was cut by rules that are not of its language."""
    losses.add(
        "documents cut by rules of no language",
        "there are no rules for words of their own language here",
        int(tokens.asked not in {"", tokens.language}),
    )
