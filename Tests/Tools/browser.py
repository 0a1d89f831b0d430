"""A browser for the sites: starts Debian's Chromium and hears what its pages complain about."""

import contextlib
import shutil

import playwright.sync_api

# Nothing but this machine can be reached, whatever a page or the browser asks for.
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
SCHEMES = ("light", "dark")
WIDTHS = (390, 1280)
HEIGHTS = {390: 844, 1280: 900}


@contextlib.contextmanager
def started():
    path = shutil.which("chromium")
    if not path:
        raise SystemExit("chromium is not installed")
    with playwright.sync_api.sync_playwright() as run:
        browser = run.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


def context(browser, **options):
    """Smooth scrolling would make what is measured depend on when it is measured."""
    made = browser.new_context(reduced_motion="reduce", timezone_id="UTC", **options)
    # An action that the page prevents; loading has its own, longer limit.
    made.set_default_timeout(5000)
    made.set_default_navigation_timeout(60_000)
    return made


def show(tab, address, scheme="light", width=1280):
    """Loads a page in a colour scheme and width."""
    look(tab, scheme, width)
    tab.goto(address)


def look(tab, scheme, width):
    """Shows the page that is there in a colour scheme and width."""
    tab.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    tab.emulate_media(color_scheme=scheme, media="screen")


def attempted(checks):
    """What checks find; one that cannot do with the page what it has to is a finding, too."""
    try:
        yield from checks
    except playwright.sync_api.Error as error:
        yield error.message.split("\n")[0]


class Complaints:
    """Collects whatever a tab says, fails to load or asks other hosts for."""

    def __init__(self, tab, base):
        self.base = base
        self.heard = []
        tab.on("console", lambda message: self.heard.append(f"console {message.type}: {message.text}"))
        tab.on("pageerror", lambda error: self.heard.append(f"script error: {error}"))
        tab.on("request", self.requested)
        tab.on("requestfailed", self.failed)
        tab.on("response", self.answered)

    def requested(self, request):
        if not request.url.startswith(self.base):
            self.heard.append(f"request to elsewhere: {request.url}")

    def failed(self, request):
        # To leave a page ends what it was still loading, which is mostly its icon.
        if request.failure != "net::ERR_ABORTED":
            self.heard.append(f"request failed: {request.url}: {request.failure}")

    def answered(self, response):
        if response.status >= 400:
            self.heard.append(f"request failed: {response.url}: {response.status}")

    def take(self):
        heard, self.heard = self.heard, []
        return heard
