"""A browser to look at pages with, where there is one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from views.browser import Browser, NoBrowser


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Give a headless Chromium; where there is none the test is skipped, and says so."""
    try:
        browser = Browser()
    except NoBrowser as error:
        pytest.skip(str(error))
    yield browser
    browser.close()
