"""WebAnno TSV 3.3: a token a line, with the layers in columns."""

from pressmark.exchange.webanno_tsv.formats import WebannoTsv

__all__ = ["WebannoTsv"]
