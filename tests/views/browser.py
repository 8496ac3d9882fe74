"""A headless Chromium, as far as tests of pages need it."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.print_page_options import PrintOptions

#: What Chromium is called on Debian, on other systems, and where only Chrome is.
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")


class NoBrowser(Exception):
    """There is no Chromium with its driver, or it doesn't start."""


class Browser:
    """A browser that looks at pages, and tells what it complained of and what it asked for.

    Raises:
        NoBrowser: There is none.
    """

    def __init__(self) -> None:
        browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
        driver = shutil.which("chromedriver")
        if browser is None or driver is None:
            raise NoBrowser("no Chromium with its driver: apt-get install chromium chromium-driver")
        options = webdriver.ChromeOptions()
        options.binary_location = browser
        for argument in _ARGUMENTS:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        try:
            # selenium is typed in part only.
            self._driver: Any = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        except WebDriverException as error:
            raise NoBrowser(f"Chromium doesn't start: {str(error).splitlines()[0]}") from error

    def look(self, page: Path, *, width: int) -> None:
        """Open a page in a window of some width."""
        window = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        self._driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", window)
        self._driver.get(page.as_uri())

    def told(self, script: str) -> Any:
        """Ask the page something."""
        return self._driver.execute_script(f"return {script}")

    def complaints(self) -> list[str]:
        """List what stands in its console since this was last asked."""
        return [entry["message"] for entry in self._driver.get_log("browser")]

    def asked_for(self) -> set[str]:
        """List the addresses that it asked for since this was last asked."""
        events = [json.loads(entry["message"])["message"] for entry in self._driver.get_log("performance")]
        asked = [event["params"]["request"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return {request["url"] for request in asked}

    def printed(self) -> bytes:
        """Print the page, as PDF."""
        return base64.b64decode(self._driver.print_page(PrintOptions()))

    def close(self) -> None:
        """End it."""
        self._driver.quit()
