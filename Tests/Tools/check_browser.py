#!/usr/bin/env python3
"""Tries the pages of the example in a real browser: check_browser.py PROGRAM [--thorough].

A page of each kind is loaded in all languages, light and dark, on a telephone and on a desk: from a
server, from the disk, without scripts and for print; then search, filter and copy are tried. Prints what is wrong, one a line: site, page,
language, scheme, width, what. Exits with 1 when anything is.
"""

import collections
import concurrent.futures
import itertools
import queue
import sys

import axe_playwright_python.sync_playwright

import browser
import page_checks
import script_checks
import sites

# Axe takes several times as long as a page does. The languages differ in words alone, so that each
# has it see one of the four views, and together they see both schemes and both widths.
AXE = {"it": {("dark", 390)}}
AXE_ELSE = {("light", 1280)}
THOROUGH = "--thorough" in sys.argv
WORKERS = 2


class Visitor:
    """Tries pages in a browser of its own."""

    def __init__(self, chromium, folder, base):
        self.folder = folder
        self.base = base
        self.axe = axe_playwright_python.sync_playwright.Axe()
        self.tab = browser.context(chromium).new_page()
        self.scriptless = browser.context(chromium, java_script_enabled=False).new_page()
        self.disk = browser.context(chromium).new_page()
        self.files = folder.as_uri() + "/"
        self.complaints = {
            self.tab: browser.Complaints(self.tab, base),
            self.scriptless: browser.Complaints(self.scriptless, base),
            self.disk: browser.Complaints(self.disk, self.files),
        }
        self.counts = collections.Counter()

    def visit(self, page):
        """All that is wrong with a page."""
        return [
            (page.site, page.name, language or "-", *place)
            for language in page.languages for place in self.problems(page, language)
        ]

    def problems(self, page, language):
        path = page.path(language)
        address = self.base + path
        browser.show(self.tab, address)
        for view in itertools.product(browser.SCHEMES, browser.WIDTHS):
            self.counts["views"] += 1
            by_axe = THOROUGH or view in AXE.get(language, AXE_ELSE)
            for what in self.view(*view, by_axe):
                yield *view, what
        # The languages differ in words alone; what follows is the same in all of them.
        if language != page.languages[0] and not THOROUGH:
            return
        for name, tab, checks in (
            ("print", self.tab, page_checks.printed(self.tab)),
            ("keyboard", self.tab, self.keyboard(page, language)),
            ("disk", self.disk, page_checks.styled(self.disk)),
            ("no script", self.scriptless,
             page_checks.without_script(self.scriptless, self.folder, self.base)),
        ):
            # What the page was like before must not matter to the keyboard.
            if name != "print":
                browser.show(tab, (self.files if tab is self.disk else self.base) + path)
            for what in [*browser.attempted(checks), *self.complaints[tab].take()]:
                yield "light", 1280, f"{name}: {what}"

    def view(self, scheme, width, by_axe):
        browser.look(self.tab, scheme, width)
        yield from page_checks.overflow(self.tab)
        if by_axe:
            self.counts["axe"] += 1
            yield from page_checks.accessibility(self.tab, self.axe)
        yield from self.complaints[self.tab].take()

    def keyboard(self, page, language):
        # The choice of language has neither a navigation to skip nor a switch.
        yield from page_checks.keyboard(self.tab, has_navigation=bool(language))
        if language:
            yield from page_checks.skip_link(self.tab)
            yield from page_checks.language_switch(self.tab, page, language, self.base)


def work(folder, base, waiting, results, counts):
    with browser.started() as chromium:
        visitor = Visitor(chromium, folder, base)
        while True:
            try:
                number, page = waiting.get_nowait()
            except queue.Empty:
                break
            results[number] = visitor.visit(page)
        counts.append(visitor.counts)


def main():
    with sites.built(sys.argv[1]) as folder, sites.served(folder) as base:
        pages = sites.pages(folder)
        waiting, results, counts = queue.SimpleQueue(), {}, []
        for job in enumerate(pages):
            waiting.put(job)
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            jobs = [pool.submit(work, folder, base, waiting, results, counts) for _ in range(WORKERS)]
            for job in jobs:
                job.result()
        with browser.started() as chromium:
            axe = axe_playwright_python.sync_playwright.Axe()
            script = [(what,) for what in script_checks.problems(chromium, axe, folder, base)]
    problems = [problem for number in sorted(results) for problem in results[number]] + script
    for problem in problems:
        print(", ".join(str(part) for part in problem), file=sys.stderr)
    if problems:
        sys.exit(1)
    total = sum(counts, collections.Counter())
    print(
        f"{len(pages)} kinds of page in {total['views']} views work in a browser,"
        f" {total['axe']} of them looked at by axe")


main()
