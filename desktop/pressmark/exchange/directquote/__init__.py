"""The format ``directquote``: direct quotes and their speakers, a word a line."""

from pressmark.exchange.directquote.directquote import DirectQuote

__all__ = ["DirectQuote"]
