#!/usr/bin/env python3
"""Checks invitation drafts with a parser that is not ours.

Usage: check_eml.py FOLDER [--link-from MAP.json]

Reads each .eml file below FOLDER and reports defects of Python's email package, header fields
that a draft must not have, lines above the limits, bodies other than one text and one HTML
part, and invitation links that are missing, repeated or different in the two. MAP.json gives
the link that a file must hold: {"path below FOLDER": "https://..."}; it must name every file.
Exits with 0 when all is well, 1 with problems, 2 when it could not run, 3 with no file to check.
"""

import argparse
import email
import email.policy
import html.parser
import json
import pathlib
import re
import sys
import urllib.parse

REQUIRED = ["Subject", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type"]
OPTIONAL = ["From", "To"]
PART_FIELDS = ["Content-Type", "Content-Transfer-Encoding"]
MICROSOFT_HOSTS = {
    "admin.microsoft.com",
    "admin.cloud.microsoft",
    "portal.office.com",
    "businessstore.microsoft.com",
    "partner.microsoft.com",
    "partnercenter.microsoft.com",
}


class Links(html.parser.HTMLParser):
    """Collects the targets of links."""

    def __init__(self):
        super().__init__()
        self.targets = []

    def handle_starttag(self, tag, attrs):
        self.targets += [value or "" for name, value in attrs if name == "href"]


def is_microsoft(link):
    try:
        parts = urllib.parse.urlsplit(link)
        return parts.scheme in ("http", "https") and parts.hostname in MICROSOFT_HOSTS
    except ValueError:
        return False


def links_in_text(text):
    found = re.findall(r"https?://[^\s<>\"]+", text)
    return [link for link in (link.rstrip(".,;:!?)]}'") for link in found) if is_microsoft(link)]


def links_in_html(text):
    reader = Links()
    reader.feed(text)
    reader.close()
    return [link for link in reader.targets if is_microsoft(link)]


def check_lines(data):
    """Line ends, bytes and lengths, before any parser has been lenient about them."""
    if not data.endswith(b"\r\n") or re.search(rb"\r(?!\n)|(?<!\r)\n", data):
        yield "line ends are not all CRLF"
    if re.search(rb"[^\x20-\x7e\r\n\t]", data):
        yield "holds bytes that are not printable ASCII"
    in_header = True
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 998:
            yield f"line {number} has {len(line)} characters"
        if in_header and len(line) > 78 and b" " in line.strip():
            yield f"line {number} is not folded within 78 characters"
        if not in_header and len(line) > 76 and b":" not in line:
            yield f"line {number} of a body has {len(line)} characters"
        for word in re.findall(rb"=\?\S*\?=", line):
            if in_header and len(word) > 75:
                yield f"line {number} has an encoded-word of {len(word)} characters"
        if not line:
            in_header = False


def check_fields(message):
    names = list(message.keys())
    for name in sorted(set(names)):
        if name not in REQUIRED + OPTIONAL:
            yield f"has an unexpected field {name}"
        if names.count(name) > 1:
            yield f"has {names.count(name)} fields {name}"
    for name in REQUIRED:
        if name not in names:
            yield f"has no field {name}"
    if message["X-Unsent"] != "1":
        yield f"has X-Unsent: {message['X-Unsent']}"
    if message["MIME-Version"] != "1.0":
        yield f"has MIME-Version: {message['MIME-Version']}"


def check_defects(message):
    for part in message.walk():
        if not part.is_multipart():
            part.get_content()  # decodes, which is when some defects show
        for defect in part.defects:
            yield f"{part.get_content_type()}: {defect!r}"
        for name, value in part.items():
            for defect in value.defects:
                yield f"{name}: {defect!r}"


def check_parts(message):
    if message.get_content_type() != "multipart/alternative":
        yield f"is {message.get_content_type()}, not multipart/alternative"
        return
    parts = list(message.iter_parts())
    types = [part.get_content_type() for part in parts]
    if types != ["text/plain", "text/html"]:
        yield f"has the parts {', '.join(types)}, not text/plain, text/html"
    for part in parts:
        if list(part.keys()) != PART_FIELDS:
            yield f"a part has the fields {', '.join(part.keys())}"
        if part.get_content_charset() != "utf-8" or part["Content-Transfer-Encoding"] != "base64":
            yield f"{part.get_content_type()} is not UTF-8 in base64"
    if (message.preamble or "").strip() or (message.epilogue or "").strip():
        yield "has text outside its parts"


def check_links(message, expected):
    bodies = {}
    for part in message.walk():
        if not part.is_multipart():
            bodies[part.get_content_type()] = part.get_payload(decode=True).decode("utf-8")
    in_text = links_in_text(bodies.get("text/plain", ""))
    in_html = links_in_html(bodies.get("text/html", ""))
    if len(in_text) != 1:
        yield f"has {len(in_text)} invitation links in the text, not 1"
    if len(in_html) != 1:
        yield f"has {len(in_html)} invitation links in the HTML, not 1"
    if len(in_text) == 1 and len(in_html) == 1 and in_text != in_html:
        yield f"has another link in the HTML: {in_text[0]} and {in_html[0]}"
    if expected is not None and any(link != expected for link in in_text + in_html):
        yield f"does not hold its link {expected}"


def check(data, expected):
    yield from check_lines(data)
    message = email.message_from_bytes(data, policy=email.policy.default)
    yield from check_fields(message)
    parts = list(check_parts(message))
    yield from parts
    if parts:
        return
    try:
        yield from check_defects(message)
        yield from check_links(message, expected)
    except (UnicodeDecodeError, LookupError, KeyError) as error:
        yield f"cannot be decoded: {error}"


def main():
    options = argparse.ArgumentParser(description="Checks the .eml drafts below a folder.")
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--link-from", type=pathlib.Path, metavar="MAP.json")
    arguments = options.parse_args()
    try:
        expected = json.loads(arguments.link_from.read_text()) if arguments.link_from else None
        drafts = {path: path.read_bytes() for path in sorted(arguments.folder.rglob("*.eml"))}
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    problems = 0
    for path, data in drafts.items():
        name = path.relative_to(arguments.folder).as_posix()
        if expected is not None and name not in expected:
            problems += 1
            print(f"{name}: no link is given for it")
        link = None if expected is None else expected.get(name)
        for problem in check(data, link):
            problems += 1
            print(f"{name}: {problem}")
    print(f"{len(drafts)} drafts, {problems} problems")
    return 3 if not drafts else 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
