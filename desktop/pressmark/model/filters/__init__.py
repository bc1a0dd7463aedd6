"""The filter language: what a person asks for, as a tree that is the same everywhere.

The article list, the cards of an article, the search in context and the export all take
a :class:`Filter`; the store turns it into SQL, :mod:`matching` asks a bundle in Python.
"""

from pressmark.model.filters.annotations import chosen, layer_of
from pressmark.model.filters.fields import FIELDS, Field, Kind, field_named
from pressmark.model.filters.layers import asked_layers, document_part
from pressmark.model.filters.matching import fits, found_words, text_places
from pressmark.model.filters.parsing import Fault, Read, parse, read, typed
from pressmark.model.filters.rendering import render, render_condition
from pressmark.model.filters.tree import (
    EVERYTHING,
    PLAIN,
    Condition,
    Exact,
    Filter,
    Presence,
    Range,
    Value,
    Words,
)

__all__ = [
    "EVERYTHING",
    "FIELDS",
    "PLAIN",
    "Condition",
    "Exact",
    "Fault",
    "Field",
    "Filter",
    "Kind",
    "Presence",
    "Range",
    "Read",
    "Value",
    "Words",
    "asked_layers",
    "chosen",
    "document_part",
    "field_named",
    "fits",
    "found_words",
    "layer_of",
    "parse",
    "read",
    "render",
    "render_condition",
    "text_places",
    "typed",
]
