#!/usr/bin/env python3
"""Takes pictures of the pages of the example.

screenshots.py PROGRAM FOLDER     pictures of the main kinds of page, in each language, colour scheme
                                  and width
screenshots.py PROGRAM FILE.png   the picture of the README, the upper part of one page
"""

import itertools
import pathlib
import sys

import browser
import sites

NAMES = [
    ("operator", "index"),
    ("resellers/fjordkant", "index"),
    ("resellers/fjordkant", "customers"),
    ("resellers/fjordkant", "customer-havgap"),
    ("resellers/fjordkant", "providers"),
    ("resellers/fjordkant", "people"),
    ("resellers/fjordkant", "permissions"),
    ("resellers/fjordkant", "editions"),
    ("resellers/fjordkant", "guide-permissions"),
    ("resellers/fjordkant", "invitation-fjordkant-advent"),
]
# It ends above the first list, not within it.
README_HEIGHT = 880
README = sites.Page("resellers/retipiane", "index", sites.LANGUAGES)


def picture(chromium, base, file):
    tab = browser.context(chromium).new_page()
    browser.show(tab, base + README.path("en"))
    tab.screenshot(path=file, clip={"x": 0, "y": 0, "width": 1280, "height": README_HEIGHT})


def pictures(chromium, base, folder):
    folder.mkdir(parents=True, exist_ok=True)
    tab = browser.context(chromium).new_page()
    for (site, name), language, scheme, width in itertools.product(
            NAMES, sites.LANGUAGES, browser.SCHEMES, browser.WIDTHS):
        page = sites.Page(site, name, sites.LANGUAGES)
        browser.show(tab, base + page.path(language), scheme, width)
        prefix = site.rpartition("/")[2]
        tab.screenshot(path=folder / f"{prefix}-{name}-{language}-{scheme}-{width}.png", full_page=True)


def main():
    program, goal = sys.argv[1], pathlib.Path(sys.argv[2])
    with sites.built(program) as folder, sites.served(folder) as base, browser.started() as chromium:
        if goal.suffix == ".png":
            picture(chromium, base, goal)
        else:
            pictures(chromium, base, goal)


main()
