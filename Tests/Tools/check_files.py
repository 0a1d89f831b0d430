#!/usr/bin/env python3
"""Reads the files beside the pages of a built output folder.

check_files.py OUTPUT: every sites.json, changes.json and status.json against the schema in
docs/schemas, every calendar by the rules of RFC 5545 for lines, every picture as XML with a title, a
description and nothing from elsewhere. Prints what is wrong, a line each.
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schemas"


def schema(name):
    text = json.loads((SCHEMAS / f"{name}-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(text)
    return jsonschema.Draft202012Validator(text)


def json_problems(output):
    """Problems of the JSON files, and how many files there are."""
    problems, count = [], 0
    for name in ["sites", "changes", "status"]:
        validator = schema(name)
        for file in sorted(output.rglob(f"{name}.json")):
            count += 1
            value = json.loads(file.read_text(encoding="utf-8"))
            for error in validator.iter_errors(value):
                problems.append(f"{file}: {error.json_path}: {error.message}")
            for word in re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", file.read_text(encoding="utf-8")):
                problems.append(f"{file}: holds the address {word}")
    return problems, count


def change_problems(output):
    """The changes of a first build are all files of all sites."""
    written = json.loads((output / "changes.json").read_text(encoding="utf-8"))["written"]
    sites = json.loads((output / "sites.json").read_text(encoding="utf-8"))["sites"]
    files = sorted(
        str(file.relative_to(output))
        for site in sites
        for file in (output / site["folder"]).rglob("*")
        if file.is_file())
    return [] if files == written else [f"{output}/changes.json: does not list the files of the sites"]


def calendar_problems(file):
    data = file.read_bytes()
    if not data.endswith(b"END:VCALENDAR\r\n"):
        yield "has no end"
    lines = data.split(b"\r\n")[:-1]
    for number, line in enumerate(lines, 1):
        if b"\n" in line or b"\r" in line:
            yield f"line {number} has another line end"
        if len(line) > 75:
            yield f"line {number} has {len(line)} bytes"
        line.decode("utf-8")
    whole = data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    uids = [line for line in whole if line.startswith("UID:")]
    if len(uids) != whole.count("BEGIN:VEVENT") or len(set(uids)) != len(uids):
        yield "has events without an id of their own"
    for line in whole:
        if not re.match(r"[A-Z-]+(;[A-Z-]+=[A-Z]+)*:|$", line):
            yield f"has the line {line!r}"


def picture_problems(file):
    root = xml.etree.ElementTree.parse(file).getroot()
    space = "{http://www.w3.org/2000/svg}"
    if root.tag == space + "svg" and file.name != "favicon.svg":
        for name in ["title", "desc"]:
            if not (root.findtext(space + name) or "").strip():
                yield f"has no {name}"
    for element in root.iter():
        if element.tag in (space + "script", space + "image", space + "foreignObject"):
            yield f"has the element {element.tag}"
        for key, value in element.attrib.items():
            if "href" in key or key.startswith("on") or "url(" in value:
                yield f"has the attribute {key}={value!r}"


def main():
    output = pathlib.Path(sys.argv[1])
    problems, files = json_problems(output)
    problems += change_problems(output)
    calendars = sorted(output.rglob("*.ics"))
    problems += [f"{file}: {problem}" for file in calendars for problem in calendar_problems(file)]
    pictures = sorted(output.rglob("*.svg"))
    problems += [f"{file}: {problem}" for file in pictures for problem in picture_problems(file)]
    if not files or not calendars or not pictures:
        problems.append(f"{output}: no JSON, no calendar or no picture")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(
        f"{files} JSON files, {len(calendars)} calendars, {len(pictures)} pictures,"
        f" {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
