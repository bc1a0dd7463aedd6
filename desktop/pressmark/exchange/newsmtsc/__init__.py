"""The format ``newsmtsc``: sentences with targets and how the sentence sees them."""

from pressmark.exchange.newsmtsc.newsmtsc import NewsMtsc

__all__ = ["NewsMtsc"]
