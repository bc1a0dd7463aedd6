"""The format ``citron``: quotes as the BBC's quote extractor has them."""

from pressmark.exchange.citron.citron import Citron

__all__ = ["Citron"]
