"""The format ``conllu``: CoNLL-U, with layers in its last column."""

from pressmark.exchange.conllu.conllu import Conllu

__all__ = ["Conllu"]
