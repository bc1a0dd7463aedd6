"""The network: an encoder of word pieces, a tagger of cues and a linker.

The encoder is BERT (Devlin et al. 2019) in the size of MiniLM (Wang et al. 2020),
written out so that training, export and the base weights need no other library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from pressmark.extraction.quotation.links import DISTANCES, RELATIONS
from pressmark.extraction.quotation.words import CASES, DEPS, FLAGS, MARKS, TAGS

ROLES = 3
LABELS = 3


@dataclass(frozen=True, slots=True)
class Size:
    """The measures of an encoder; the defaults are those of MiniLM-L6-H384."""

    pieces: int = 30522
    places: int = 512
    width: int = 384
    inner: int = 1536
    heads: int = 12
    layers: int = 6
    dropout: float = 0.1


class Block(nn.Module):
    """One layer of the encoder: attention and a feed-forward part, norms after each."""

    def __init__(self, size: Size) -> None:
        """Make the layer."""
        super().__init__()
        width = size.width
        self.heads, self.dropout = size.heads, size.dropout
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)
        self.out_norm = nn.LayerNorm(width, eps=1e-12)
        self.rise = nn.Linear(width, size.inner)
        self.fall = nn.Linear(size.inner, width)
        self.fall_norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(size.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the vectors after this layer, shape (windows, pieces, width)."""
        count, length, width = x.shape
        apart = (count, length, self.heads, width // self.heads)
        query, key, value = (
            part(x).view(apart).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias
        weights = functional.dropout(scores.softmax(-1), self.dropout, self.training)
        seen = (weights @ value).transpose(1, 2).reshape(count, length, width)
        x = self.out_norm(x + self.drop(self.out(seen)))
        return self.fall_norm(x + self.drop(self.fall(functional.gelu(self.rise(x)))))


class Encoder(nn.Module):
    """Word pieces to vectors of words.

    Besides the pieces, which are all lower case, it is told the class of each word's
    letters and the state of the quotation marks.
    """

    def __init__(self, size: Size) -> None:
        """Make the encoder with random weights."""
        super().__init__()
        self.words = nn.Embedding(size.pieces, size.width)
        self.places = nn.Embedding(size.places, size.width)
        self.kinds = nn.Embedding(2, size.width)
        self.case = nn.Embedding(CASES, size.width)
        self.mark = nn.Embedding(MARKS, size.width)
        for added in (self.case, self.mark):
            nn.init.normal_(added.weight, std=0.01)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.drop = nn.Dropout(size.dropout)
        self.blocks = nn.ModuleList(Block(size) for _ in range(size.layers))

    def forward(
        self, ids: Tensor, case: Tensor, mark: Tensor, mask: Tensor, first: Tensor
    ) -> Tensor:
        """Return the vector of each word's first piece, (windows, words, width)."""
        place = self.places.weight[: ids.shape[1]][None] + self.kinds.weight[0]
        x = self.words(ids) + self.case(case) + self.mark(mark) + place
        x = self.drop(self.norm(x))
        bias = (1 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for block in self.blocks:
            x = block(x, bias)
        return torch.gather(x, 1, first[..., None].expand(-1, -1, x.shape[-1]))


class Tagger(nn.Module):
    """The labels of cues (none, begins, goes on) for every word.

    What the parse says of a word is added by a small part of its own.
    """

    def __init__(self, width: int, narrow: int = 128, each: int = 48) -> None:
        """Make the tagger; the part that reads the parse says nothing at first."""
        super().__init__()
        self.direct = nn.Linear(width, LABELS)
        self.tag = nn.Embedding(len(TAGS), each)
        self.dep = nn.Embedding(len(DEPS), each)
        self.flags = nn.Linear(len(FLAGS), each)
        self.near = nn.Linear(width, narrow)
        self.inner = nn.Linear(narrow + 3 * each, narrow)
        self.out = nn.Linear(narrow, LABELS)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)
        self.drop = nn.Dropout(0.1)

    def forward(self, words: Tensor, tag: Tensor, dep: Tensor, flags: Tensor) -> Tensor:
        """Return logits (windows, words, 3); ``flags`` are bits of ``FLAGS``."""
        bit = 2 ** torch.arange(len(FLAGS), device=flags.device)
        governs = torch.div(flags[..., None], bit, rounding_mode="floor") % 2
        parse = [self.tag(tag), self.dep(dep), self.flags(governs.to(words.dtype))]
        words = self.drop(words)
        read = torch.cat([self.near(words), *(self.drop(part) for part in parse)], -1)
        return self.direct(words) + self.out(
            self.drop(functional.gelu(self.inner(read)))
        )


class LinkBlock(nn.Module):
    """One attention layer of the linker, norms before each part."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        """Make the layer."""
        super().__init__()
        self.heads = heads
        self.read, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.rise = nn.Linear(width, 2 * width)
        self.fall = nn.Linear(2 * width, width)
        self.read_norm, self.rise_norm = nn.LayerNorm(width), nn.LayerNorm(width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the words' vectors after this layer, shape (cues, words, width)."""
        count, length, width = x.shape
        apart = (count, length, 3, self.heads, width // self.heads)
        query, key, value = (
            self.read(self.read_norm(x)).view(apart).permute(2, 0, 3, 1, 4)
        )
        scores = query @ key.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias
        seen = (scores.softmax(-1) @ value).transpose(1, 2)
        x = x + self.drop(self.out(seen.reshape(count, length, width)))
        return x + self.drop(self.fall(functional.gelu(self.rise(self.rise_norm(x)))))


class Linker(nn.Module):
    """For one cue, the role of every word around it, and whether it is a cue at all."""

    def __init__(
        self, wide: int, width: int = 192, layers: int = 2, dropout: float = 0.1
    ) -> None:
        """Make the linker; the part that reads the parse says nothing at first."""
        super().__init__()
        self.word, self.cue = nn.Linear(wide, width), nn.Linear(wide, width)
        self.distance = nn.Embedding(DISTANCES, width)
        self.inside = nn.Embedding(2, width)
        self.paragraph = nn.Embedding(4, width)
        self.relation = nn.Embedding(RELATIONS, width)
        nn.init.zeros_(self.relation.weight)
        self.blocks = nn.ModuleList(LinkBlock(width, 6, dropout) for _ in range(layers))
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(dropout)
        self.roles, self.confirm = nn.Linear(width, ROLES), nn.Linear(width, 1)

    def forward(
        self, words: Tensor, links: Mapping[str, Tensor]
    ) -> tuple[Tensor, Tensor]:
        """Return logits of roles (cues, words, 3) and of being a cue (cues)."""
        inside = links["inside"]
        near = words[links["window"][:, None], links["place"]]
        own = inside.to(near.dtype)[..., None]
        size = own.sum(1).clamp(min=1)
        cue = (near * own).sum(1) / size
        x = self.word(near) + self.cue(cue)[:, None] + self.distance(links["distance"])
        x = x + self.inside(inside) + self.paragraph(links["paragraph"])
        x = self.drop(x + self.relation(links["relation"]))
        bias = (1 - links["seen"].to(x.dtype))[:, None, None, :] * -1e4
        for block in self.blocks:
            x = block(x, bias)
        x = self.norm(x)
        whole = (x * own.to(x.dtype)).sum(1) / size.to(x.dtype)
        return self.roles(x), self.confirm(whole)[:, 0]


class Network(nn.Module):
    """The three together; ``hints`` (source, content of any cue) help in training."""

    def __init__(self, size: Size) -> None:
        """Make the network with random weights."""
        super().__init__()
        self.encoder = Encoder(size)
        self.tagger = Tagger(size.width)
        self.linker = Linker(size.width)
        self.hints = nn.Linear(size.width, 2)

    def read(self, window: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Return the words' vectors and the logits of the cues' labels."""
        names = ("ids", "case", "mark", "mask", "first")
        words = self.encoder(*(window[name] for name in names))
        return words, self.tagger(words, window["tag"], window["dep"], window["flags"])
