#!/usr/bin/env python3
"""Weighs what a reader downloads: check_sizes.py PROGRAM [RESELLERS].

Builds the example and a generated portal of many resellers, prints the largest file of each sort as
it travels, which is compressed, and fails when one is larger than it may be. A page must not grow
with the number of resellers, so that both portals have the same limits.
"""

import gzip
import pathlib
import subprocess
import sys
import tempfile

import expectation
import generate
import sites

KILOBYTE = 1024
# In kilobytes. The whole guide in one document is for printing.
LIMITS = {"page": 7, "whole guide": 30, "script": 10, "style": 10, "search data": 30}


def sort(path):
    if path.name == "search.js":
        return "search data"
    if path.name == "onboarding.html":
        return "whole guide"
    return {".html": "page", ".js": "script", ".css": "style"}.get(path.suffix)


def largest(folder):
    """The largest file of each sort with its size as it travels."""
    found = {}
    for path in sorted(folder.rglob("*")):
        kind = sort(path) if path.is_file() else None
        if kind:
            size = len(gzip.compress(path.read_bytes(), 9, mtime=0))
            if size > found.get(kind, (0, None))[0]:
                found[kind] = size, path.relative_to(folder).as_posix()
    return found


def weigh(folder, name):
    found = largest(folder)
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    print(f"{name}, {files:,} files; the largest as they travel:")
    for kind, limit in LIMITS.items():
        size, path = found.get(kind, (0, "none"))
        print(f"  {kind:12}{size / KILOBYTE:6.1f} of {limit:2} kB  {path}")
        expectation.expect(0 < size <= limit * KILOBYTE, f"{path} has {size} bytes, a {kind} may have {limit} kB")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    resellers = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with sites.built(program) as folder:
        weigh(folder, "the example")
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        generate.write(folder, resellers, 9)
        # One reseller's site is like another's; the operator's knows them all.
        run = subprocess.run(
            [program, "build", "--as-of", sites.DAY, "--operator", "--reseller", "reseller-00001"],
            cwd=folder, capture_output=True, text=True)
        expectation.expect(run.returncode == 0, f"the build ended with {run.returncode}: {run.stdout[-400:]}")
        weigh(folder / "Output", f"{resellers:,} resellers")


main()
