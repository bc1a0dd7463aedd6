"""Nodes with spans, links between them: what most annotation formats can express.

An attribution is its content, to which source and cue are linked; a stance is a node at
its evidence. What has no place in the text, such as a speaker, is an attribute.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.note import Note
from pressmark.model.span import Fragments


class NodeType(StrEnum):
    """What a node stands for."""

    REGION = "region"
    MENTION = "mention"
    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    STANCE = "stance"


class LinkType(StrEnum):
    """What a link says of the node where it begins."""

    SOURCE = "source"
    """From a content to its source."""

    CUE = "cue"
    """From a content to its cue."""

    PARENT = "parent"
    """From a content to the content that reports it."""

    EVIDENCE = "evidence"
    """From a stance to the content of the quote that justifies it."""

    HOLDER = "holder"
    """From a stance to a mention of its holder."""

    TARGET = "target"
    """From a stance to a mention of its target."""

    COREFERENCE = "coreference"
    """From a mention to the one before it of the same entity."""

    CONTENT = "content"
    """From a cue to its content, as PolNeAR has it; only read."""

    SPEAKER = "speaker"
    """From a content, source or cue to a mention of the speaker; only read."""


@dataclass(frozen=True, slots=True)
class Node:
    """Something marked in the text.

    ``attributes`` are JSON values by the names of the native format: ``kind``, ``act``,
    ``speaker``, ``entity``, ``polarity``… and of the review ``status``, ``origin``,
    ``score``, ``at``, ``corrects``. What is not known is not there.
    """

    id: str
    type: NodeType
    label: str
    spans: Fragments
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of two nodes, by their ids."""

    type: LinkType
    origin: str
    target: str


@dataclass(frozen=True, slots=True)
class Graph:
    """A document as nodes and links, with its entities and notes."""

    document: Document
    nodes: tuple[Node, ...] = ()
    links: tuple[Link, ...] = ()
    entities: tuple[Entity, ...] = ()
    notes: tuple[Note, ...] = ()
