"""The format ``spacy``: documents of spaCy in its own binary file, DocBin."""

from pressmark.exchange.spacy_docbin.docbin import SpacyDocBin

__all__ = ["SpacyDocBin"]
