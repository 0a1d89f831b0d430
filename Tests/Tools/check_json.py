#!/usr/bin/env python3
"""Validates the JSON files of a built output folder and reads its calendars.

check_json.py OUTPUT: every sites.json, changes.json and status.json against the schema in
docs/schemas, every calendar by the rules of RFC 5545 for lines. Prints what is wrong, a line each.
"""

import json
import pathlib
import re
import sys

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


def main():
    output = pathlib.Path(sys.argv[1])
    problems, files = json_problems(output)
    problems += change_problems(output)
    calendars = sorted(output.rglob("*.ics"))
    problems += [f"{file}: {problem}" for file in calendars for problem in calendar_problems(file)]
    if not files or not calendars:
        problems.append(f"{output}: no JSON or no calendar")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{files} JSON files and {len(calendars)} calendars, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
