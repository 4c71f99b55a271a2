"""A page in a browser, with what its console said and what it asked for."""

from __future__ import annotations

from typing import Any


class Seen:
    """One page, shown."""

    def __init__(
        self,
        browser: Any,
        address: str,
        width: int,
        height: int,
        *,
        has_script: bool = True,
        **how: Any,
    ) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": height}, **how)
        if not has_script:  # of the page's own; with none at all nothing could look at it
            self.context.route("**/site.js", lambda route: route.fulfill(body=""))
        self.context.set_default_timeout(120_000)  # a busy machine is no fault of a page
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(address)

    def find_foreign(self) -> list[str]:
        """Return what was asked of anything but this disk."""
        return [each for each in self.asked if not each.startswith("file://")]
