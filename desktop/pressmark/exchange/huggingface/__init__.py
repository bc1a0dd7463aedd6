"""The format ``huggingface``: a folder that the library ``datasets`` loads."""

from pressmark.exchange.huggingface.huggingface import HuggingFace

__all__ = ["HuggingFace"]
