"""How a report looks: on light and dark screens and on paper, without any script.

The colours are those of the window; each group of labels also has a line of its own, so
that nothing is told by colour alone.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from pressmark.model.scheme import GROUPS, LabelKind, Scheme

_LIGHT = """
--bg: #f6f5f2; --paper: #fffefb; --ink: #22252a; --soft: #50545b; --line: #e2dfd8;
--accent: #2f5fb3; --content: #f4ead0; --content-edge: #a97f17; --source: #d6e3f6;
--person: #2968aa; --organization: #7a4fb0; --place: #1e725a; --event: #8f5a0a;
--other: #646972; --favor: #28744c; --against: #b3402f; --neutral: #646a74;
--mixed: #8a5a12;
"""
_DARK = """
--bg: #16181c; --paper: #191b1f; --ink: #e6e3dc; --soft: #c3c4c6; --line: #343840;
--accent: #86adf3; --content: #40371f; --content-edge: #d2a642; --source: #26324a;
--person: #74b2f2; --organization: #bc9df0; --place: #60c9a8; --event: #e5ad5e;
--other: #a6abb4; --favor: #63c294; --against: #f08a7b; --neutral: #a8adb6;
--mixed: #e2b062;
"""
_RULES = """
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--ink);
  font: 17px/1.55 Georgia, "Noto Serif", serif }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1, h2, h3, table, dl, nav, .legend, .small { font-family: system-ui, sans-serif }
h1 { font-size: 1.7rem; line-height: 1.2 } h2 { font-size: 1.35rem; line-height: 1.25 }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem }
a { color: var(--accent) }
article { background: var(--paper); border: 1px solid var(--line); margin: 2rem 0;
  padding: .5rem 1.5rem 1.5rem; border-radius: .4rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem;
  font-size: .85rem; color: var(--soft) }
dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.4 }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
th { color: var(--soft); overflow-wrap: normal } td.n { white-space: nowrap }
.small, nav { font-size: .85rem; color: var(--soft) }
nav ol { padding-left: 1.6rem }
.legend { font-size: .85rem; line-height: 2.1 }
.content { background: var(--content) }
.content.open, .open.source, .open.cue { outline: 1px dashed var(--content-edge) }
.source { background: var(--source) } .cue { font-style: italic; font-weight: 600 }
.region { color: var(--soft) } .evidence { box-shadow: inset 0 -.45em var(--line) }
.mention { text-decoration: underline 2px; text-underline-offset: 3px }
.person { text-decoration-color: var(--person) }
.organization { text-decoration-style: double;
  text-decoration-color: var(--organization) }
.place { text-decoration-style: dashed; text-decoration-color: var(--place) }
.event { text-decoration-style: wavy; text-decoration-color: var(--event) }
.other { text-decoration-style: dotted; text-decoration-color: var(--other) }
.polarity { font-weight: 600; color: var(--neutral) }
.polarity.favor { color: var(--favor) } .polarity.against { color: var(--against) }
.polarity.mixed { color: var(--mixed) }
sup { font: 600 .65em/0 system-ui, sans-serif; padding: 0 .15em }
sup a { text-decoration: none }
"""
_PAPER = """
body { background: #fff; font-size: 10.5pt } main { max-width: none; padding: 0 }
article { border: 0; padding: 0; margin: 0; break-before: page }
tr, dl, .legend { break-inside: avoid } h2, h3 { break-after: avoid }
thead { display: table-header-group }
.content, .source, .evidence { print-color-adjust: exact;
  -webkit-print-color-adjust: exact }
a { color: inherit; text-decoration: none }
"""
_COLOR = re.compile("#[0-9a-fA-F]{6}")


def classes_of(scheme: Scheme, labels: Iterable[str]) -> dict[str, str]:
    """Return the class of each label of mentions: its group, or one of its own."""
    found = {}
    for label in labels:
        known = scheme.label(label, LabelKind.MENTION)
        found[label] = known.group if known and known.group in GROUPS else "other"
    colored = [one for one in scheme.mention_labels if _COLOR.fullmatch(one.color)]
    for number, one in enumerate(colored):
        found[one.id] = f"{found.get(one.id, one.group)} own{number}"
    return found


def polarity_class(scheme: Scheme, polarity: str) -> str:
    """Return the class of a polarity."""
    label = scheme.label(polarity, LabelKind.POLARITY)
    return "neutral" if label is None else label.group


def style_of(scheme: Scheme) -> str:
    """Return the style sheet, with the colours of a scheme."""
    return "".join(
        (
            f":root {{ color-scheme: light dark; {_LIGHT} }}",
            f"@media (prefers-color-scheme: dark) {{ :root {{ {_DARK} }} }}",
            _RULES,
            *_own_colors(scheme),
            # After the dark colours, for paper is white.
            f"@media print {{ :root {{ {_LIGHT} }} {_PAPER} }}",
        )
    )


def policy_of(style: str) -> str:
    """Return a Content-Security-Policy that allows this one style sheet only."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none';"
        " form-action 'none'"
    )


def _own_colors(scheme: Scheme) -> Iterable[str]:
    colored = [one for one in scheme.mention_labels if _COLOR.fullmatch(one.color)]
    for number, one in enumerate(colored):
        light = f".own{number} {{ text-decoration-color: {one.color} }}"
        # A colour chosen on white is too dark on black.
        pale = f"color-mix(in srgb, {one.color} 60%, #fff)"
        dark = f".own{number} {{ text-decoration-color: {pale} }}"
        yield f"{light} @media (prefers-color-scheme: dark) {{ {dark} }}\n"
