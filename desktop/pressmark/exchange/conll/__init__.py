"""The format ``conll``: a token a line with its tag, as in CoNLL-2003."""

from pressmark.exchange.conll.conll import Conll

__all__ = ["Conll"]
