#!/usr/bin/env python3
"""Plants known defects in a clean portal and expects the check to find exactly those.

plant.py PROGRAM [--list]: writes a clean portal, checks that nothing is found, breaks each reseller's
records in one way, checks again, and prints a table by kind of defect. The places are drawn from a
fixed seed. Fails unless every defect is found at its exact place and nothing else is found at all.
"""

import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import generate

SEED = 20261122
EACH = 10
CUSTOMERS = 4


class Kind:
    """One way to break a file: what is replaced, and where the finding then stands.

    An edit is a pattern, whose first group is replaced, and the text that replaces it, in which `{}`
    is what stood there; a function may make the text instead. `«` and `»` enclose the place of the
    finding; otherwise `at` names it by the first group of a pattern in the broken file. `also` are
    findings that follow from the same defect: the file, the code and the pattern of its place.
    """

    def __init__(self, code, what, file, *edits, at=None, also=(), edition="2017-reseller"):
        self.code = code
        self.what = what
        self.file = file + ".yaml"
        self.edits = edits
        self.at = at
        self.also = also
        self.edition = edition


def position(text, offset):
    """Line and column of an offset, both from 1, counted in characters."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def place(text, start, end):
    return position(text, start) + position(text, end)


def drawn(pattern, text, chance):
    """One of the matches of a pattern, drawn by chance."""
    matches = list(re.finditer(pattern, text, re.MULTILINE))
    if not matches:
        raise SystemExit(f"nothing matches {pattern!r}")
    return chance.choice(matches)


def group(pattern, text, chance):
    match = drawn(pattern, text, chance)
    return place(text, match.start(1), match.end(1))


def broken(kind, text, chance):
    """The broken text and the place of the finding that it must bring."""
    for pattern, replacement in kind.edits:
        match = drawn(pattern, text, chance)
        old = match.group(1)
        new = replacement(old) if callable(replacement) else replacement.replace("{}", old)
        text = text[: match.start(1)] + new + text[match.end(1) :]
    if kind.at:
        return text, group(kind.at, text, chance)
    start, end = text.index("«"), text.index("»") - 1
    text = text.replace("«", "").replace("»", "")
    return text, place(text, start, end)


def plant(kind, folder, chance):
    """Breaks a file of a reseller; answers the findings that this must bring."""
    file = folder / kind.file
    text, where = broken(kind, file.read_text(encoding="utf-8"), chance)
    file.write_text(text, encoding="utf-8")
    expected = [(kind.file, kind.code, *where)]
    for name, code, pattern in kind.also:
        other = (folder / (name + ".yaml")).read_text(encoding="utf-8")
        expected.append((name + ".yaml", code, *group(pattern, other, chance)))
    return expected


def check(program, root):
    """The findings of a portal: path, code, line and column twice."""
    run = subprocess.run(
        [program, "check", "--root", str(root), "--format", "json", "--fail-on", "never"],
        capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"the check ended with {run.returncode}\n{run.stderr}")
    return {
        (finding["path"], finding["code"], finding["line"], finding["column"],
         finding["endLine"], finding["endColumn"])
        for finding in json.loads(run.stdout)["findings"]
    }


def compare(program, edition, kinds, chance, rows):
    """Plants the kinds of an edition; answers what is wrong."""
    with tempfile.TemporaryDirectory(prefix="portal-") as folder:
        root = pathlib.Path(folder)
        generate.write(root, len(kinds) * EACH, CUSTOMERS, edition)
        manifests = len(list(root.rglob("*.yaml")))
        clean = check(program, root)
        problems = [f"found in the clean portal: {finding}" for finding in sorted(clean)]
        expected = {}
        for number, kind in enumerate(kind for kind in kinds for _ in range(EACH)):
            folder = root / "Content" / "resellers" / generate.name(number)
            for file, *rest in plant(kind, folder, chance):
                expected[((folder / file).relative_to(root).as_posix(), *rest)] = kind
        found = check(program, root)
    missing = set(expected) - found
    for kind in kinds:
        planted = [finding for finding, owner in expected.items() if owner is kind]
        lost = sum(finding in missing for finding in planted)
        rows.append((kind.code, kind.what, len(planted), len(planted) - lost))
    problems += [f"not found: {finding}" for finding in sorted(missing)]
    problems += [f"found but not planted: {finding}" for finding in sorted(found - set(expected))]
    return problems, manifests


def main():
    import defects

    program = sys.argv[1]
    chance = random.Random(SEED)
    rows, problems, manifests = [], [], 0
    by_edition = collections.defaultdict(list)
    for kind in defects.KINDS:
        by_edition[kind.edition].append(kind)
    for edition, kinds in sorted(by_edition.items()):
        more, count = compare(program, edition, kinds, chance, rows)
        problems += more
        manifests += count
    width = max(len(what) for _, what, _, _ in rows)
    print(f"{'rule':8}{'defect':{width}}  planted  found")
    for code, what, planted, found in rows:
        print(f"{code:8}{what:{width}}  {planted:7}  {found:5}")
    planted, found = sum(row[2] for row in rows), sum(row[3] for row in rows)
    print(
        f"{len(rows)} kinds of defect in {manifests} manifests: {planted} findings planted, {found} found,"
        f" {len([p for p in problems if not p.startswith('not found')])} others")
    if problems:
        print("\n".join(problems[:40]), file=sys.stderr)
        raise SystemExit(1)


if __name__ == "__main__":
    main()
