"""Every test of the whole program begins as if nobody had used it before."""

from __future__ import annotations

import pytest

from pressmark import paths


@pytest.fixture(autouse=True)
def _begun_anew() -> None:
    """Forget what was open, so that the program begins with its start page."""
    paths.settings_file().with_name("window.ini").unlink(missing_ok=True)
