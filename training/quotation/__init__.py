"""Trains the quotation model of ``pressmark.extraction.quotation``."""
