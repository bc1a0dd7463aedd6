"""Schemes written to a file and read back are the same, and the file is too."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from pressmark.errors import FormatError
from pressmark.exchange.scheme_file import scheme_of, write_scheme
from pressmark.exchange.scheme_text import scheme_text
from pressmark.model.scheme import (
    ALL_LAYERS,
    GROUPS,
    POLARITY_GROUPS,
    Label,
    Rule,
    Scheme,
)

markdown = st.text(
    st.one_of(
        st.sampled_from('"\\\n\t#*`é😀\u2028\x85'),
        st.characters(exclude_categories=["Cs", "Cc", "Cn"]),
    )
)
lines = st.from_regex(r"[\w\"'\\“](?:[\w\"'\\ “]*[\w\"'\\“])?", fullmatch=True)


def labels(groups: tuple[str, ...]) -> st.SearchStrategy[tuple[Label, ...]]:
    made = st.builds(
        Label,
        id=lines,
        name=lines,
        group=st.sampled_from(groups),
        color=st.sampled_from(["", "#1a2b3c"]),
        guideline=markdown,
    )
    listed = st.lists(made, max_size=4, unique_by=lambda label: label.id.casefold())
    return listed.map(tuple)


schemes = st.builds(
    Scheme,
    name=lines,
    mention_labels=labels(GROUPS),
    region_labels=labels(GROUPS),
    polarity_labels=labels(POLARITY_GROUPS),
    layers=st.frozensets(st.sampled_from(sorted(ALL_LAYERS))),
    rules=st.frozensets(st.sampled_from(Rule)),
    guidelines=markdown,
)


@given(schemes)
def test_a_scheme_comes_back_from_its_file_byte_for_byte(scheme: Scheme) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.toml")
        write_scheme(scheme, path)
        assert scheme_of(path) == scheme
        assert path.read_bytes() == scheme_text(scheme_of(path)).encode()


@given(st.binary() | markdown.map(str.encode), st.sampled_from(["toml", "json"]))
def test_whatever_a_file_holds_is_a_scheme_or_refused(data: bytes, kind: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, f"a.{kind}")
        path.write_bytes(data)
        # What is neither a scheme nor refused in words fails by itself.
        with suppress(FormatError):
            scheme_of(path)
