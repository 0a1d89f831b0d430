#!/usr/bin/env python3
"""Writes who may open which site, as a map for nginx, from the sites.json of a build.

    nginx.py --operator-group GROUP SITES FILE

FILE is replaced whole, and only when all of SITES can be said in it. What it does not name is open
to nobody.
"""

import argparse
import json
import os
import re
import sys
import tempfile

FOLDER = re.compile(r"operator|resellers/[a-z0-9][a-z0-9-]*")
HEADING = """\
# Made by nginx.py from sites.json; the next run replaces it.
map "$portal_folder:$http_x_portal_groups" $portal_open {
    default 0;
"""


class Refusal(Exception):
    pass


def pattern(group):
    """A regular expression for one group, in which every character that could mean anything to
    nginx or to the expression is written as a number."""
    if not group or group != group.strip() or not group.isprintable():
        raise Refusal(f"the group {group!r} is empty, or has spaces around it or unseen characters")
    if "," in group:
        raise Refusal(f"the group {group!r} has a comma, which stands between groups in the header")
    # nginx reads no longer words than 4096 bytes, and a byte may take four.
    if len(group.encode()) > 512:
        raise Refusal(f"the group {group[:40]!r}... is longer than 512 bytes")
    return "".join(
        chr(byte) if re.match(rb"[A-Za-z0-9_-]", bytes([byte])) else f"\\x{byte:02x}"
        for byte in group.encode()
    )


def entries(document, operator_group):
    if not isinstance(document, dict) or document.get("version") != 1:
        raise Refusal("this script reads version 1 of sites.json alone")
    seen = set()
    for site in document["sites"]:
        folder, access = site["folder"], site["access"]
        if not isinstance(folder, str) or not FOLDER.fullmatch(folder):
            raise Refusal(f"{folder!r} is no folder of a site")
        if folder in seen:
            raise Refusal(f"{folder} stands there twice")
        if not isinstance(access, list) or not all(isinstance(group, str) for group in access):
            raise Refusal(f"the groups of {folder} are no list of texts")
        if folder == "operator" and access:
            raise Refusal("the operator's site is for the operator alone, and has groups")
        seen.add(folder)
        for group in dict.fromkeys([operator_group, *access]):
            try:
                yield f'    "~^{folder}:(?:.*,)?{pattern(group)}(?:,|$)" 1;\n'
            except Refusal as refusal:
                raise Refusal(f"{folder}: {refusal}") from None


def replace(path, text):
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".sites-")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--operator-group", required=True, metavar="GROUP")
    parser.add_argument("sites", metavar="SITES")
    parser.add_argument("file", metavar="FILE")
    given = parser.parse_args()
    try:
        with open(given.sites, encoding="utf-8") as file:
            document = json.load(file)
        lines = list(entries(document, given.operator_group))
        replace(given.file, HEADING + "".join(lines) + "}\n")
    except (OSError, ValueError, KeyError, TypeError, Refusal) as problem:
        sys.exit(f"nginx.py: {given.file} stays as it is: {problem}")


if __name__ == "__main__":
    main()
