"""The annotated article that the subcommands are tried on."""

from __future__ import annotations

from tests.builders import bundle

RAIN = bundle(
    "[Rain:headline]\n[[Ann Smith:PERSON=Ann Smith]:source 1] [said:cue 1]"
    " [it rains in [Oslo:GPE]:content 1=indirect].",
    name="rain",
    headline="Rain",
)
