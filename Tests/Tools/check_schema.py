#!/usr/bin/env python3
"""Holds the JSON Schema of the manifests against the example and the rules' pages.

usage: check_schema.py PORTAL

The manifests are read as an editor reads them: by the core schema of YAML 1.2, so that digits are
numbers and days are texts. Needs the packages jsonschema and PyYAML.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ROOT / "Sources/CBundle/Rules"

# What the schema does not see, by page and a part of the line: which rules there are, which roles
# and permissions a catalogue has, and which languages a mail can be written in.
UNSEEN = {
    "unknown-value": [
        "webmail-primry-contact:", "everything: info", "RP-U12: off", "agent: global-admin",
        "additionalRoles: [", "agent: sales-agent", "can: [", "requires: admin-agent",
        "{locale: fi}", 'locale: "no"',
    ],
}


class CoreLoader(yaml.SafeLoader):
    """The core schema of YAML 1.2, without the types of YAML 1.1 such as dates."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
     "-+.0123456789"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
]:
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def integer(loader, node):
    text = loader.construct_scalar(node)
    base = 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10
    return int(text, base)


CoreLoader.add_constructor("tag:yaml.org,2002:int", integer)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:float",
    lambda loader, node: float(re.sub(r"^([-+]?)\.(?=[in])", r"\1", node.value.lower())))


def documents(text):
    """The documents of a text, each as its node and its value."""
    for node in yaml.compose_all(text, CoreLoader):
        loader = CoreLoader("")
        yield node, loader.construct_document(node)


def line(node, path, key=None):
    """The line of the value at a path, or of a key in it; both as people count."""
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = next(value for name, value in node.value if name.value == str(step))
        else:
            node = node.value[step]
    if key is not None:
        node = next(name for name, _ in node.value if name.value == str(key))
    return node.start_mark.line + 1


def lines(validator, node, value):
    """The lines that the schema objects to, each with the message."""
    found = {}
    for error in validator.iter_errors(value):
        path = list(error.absolute_path)
        if error.validator == "additionalProperties" and error.validator_value is False:
            known = error.schema["properties"]
            for key in error.instance:
                if key not in known:
                    found[line(node, path, key)] = f"unknown key {key}"
        else:
            found[line(node, path)] = error.message
    return found


def blocks(page):
    """The yaml blocks of a page."""
    return re.findall(r"^```yaml\n(.*?)^```$", page.read_text(), re.M | re.S)


def portal_finds(portal, text):
    """The codes of form that the check reports for a text."""
    with tempfile.TemporaryDirectory(prefix="portal-") as folder:
        content = pathlib.Path(folder, "Content")
        content.mkdir()
        (content / "example.yaml").write_text(text)
        run = subprocess.run(
            [portal, "check", "--root", folder, "--format", "json", "--as-of", "2026-11-22"],
            capture_output=True, text=True)
        findings = json.loads(run.stdout)["findings"]
    return {finding["code"] for finding in findings if finding["code"].startswith("RP-X")}


class Check:
    def __init__(self, portal):
        self.portal = portal
        self.failures = []
        self.count = 0
        self.validator = self.schema()
        self.kinds = {
            kind: self.schema(kind) for kind in self.validator.schema["properties"]["kind"]["enum"]
        }

    def schema(self, *kind):
        text = subprocess.run(
            [self.portal, "schema", *kind], capture_output=True, text=True, check=True).stdout
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)

    def objections(self, text):
        """The lines that the schemas object to; the whole one and the kind's own must agree."""
        found = {}
        for node, value in documents(text):
            seen = lines(self.validator, node, value)
            kind = value.get("kind") if isinstance(value, dict) else None
            if kind in self.kinds:
                alone = lines(self.kinds[kind], node, value)
                self.expect(alone.keys() == seen.keys(), f"{kind}: {alone} is not {seen}")
            found.update(seen)
        return found

    def expect(self, condition, message):
        self.count += 1
        if not condition:
            self.failures.append(message)

    def example(self):
        for path in sorted((ROOT / "Content").rglob("*.yaml")):
            found = self.objections(path.read_text())
            self.expect(not found, f"{path.relative_to(ROOT)}: {found}")

    def defects(self):
        """Every defect that a page of a rule of form announces is found in its line."""
        pages = {
            "unknown-key": "RP-X03", "unknown-value": "RP-X05", "malformed-value": "RP-X06",
            "wrong-shape": "RP-X13", "unidentified-record": "RP-X09",
        }
        for name, code in pages.items():
            for block in blocks(RULES / name / "en.md"):
                expected = {
                    number for number, text in enumerate(block.split("\n"), 1)
                    if f"[{code}]" in text
                    and not any(part in text for part in UNSEEN.get(name, []))
                }
                found = self.objections(block)
                self.expect(
                    found.keys() == expected, f"{name}: {found} instead of {sorted(expected)}\n{block}")

    def agreement(self):
        """What the check finds no fault with, the schema accepts."""
        for page in sorted(RULES.glob("*/en.md")):
            for block in blocks(page):
                try:
                    found = self.objections(block)
                except yaml.YAMLError:
                    continue
                if found:
                    self.expect(
                        portal_finds(self.portal, block),
                        f"{page.parent.name}: only the schema objects: {found}\n{block}")

    def values(self):
        """Values at the border of a form, as a line of a Reseller or another kind."""
        for text, is_fine in VALUES:
            kind, _, rest = text.partition(" ")
            document = f"kind: {kind}\nname: lakeside\n{rest}\n"
            found = self.objections(document)
            self.expect(bool(found) != is_fine, f"{text!r}: {found}")
            if is_fine:
                wrong = portal_finds(self.portal, document) - {"RP-X01", "RP-X04"}
                self.expect(not wrong, f"{text!r}: the check reports {wrong}")
            else:
                self.expect(
                    portal_finds(self.portal, document), f"{text!r}: the check finds no fault")


VALUES = [
    ("Reseller mpnId: 4812345", True),
    ("Reseller mpnId: '04812345'", True),
    ("Reseller mpnId: [4812345]", False),
    ("Reseller mpnId: 48.5", False),
    ("Reseller legalName: true", False),
    ("Reseller legalName: 'true'", True),
    ("Reseller legalName:", False),
    ("Reseller workAccount: {exists: true}", True),
    ("Reseller workAccount: {exists: 'false'}", True),
    ("Reseller workAccount: {exists: yes}", False),
    ("Reseller workAccount: {exists: 1}", False),
    ("Reseller workAccount: {services: azure}", True),
    ("Reseller workAccount: {services: [azure, office-365]}", True),
    ("Reseller workAccount: {services: [azur]}", False),
    ("Reseller workAccount: {services: azur}", False),
    ("Reseller tenant: {country: IT, domains: lakeside.example}", True),
    ("Reseller tenant: {country: ITA}", False),
    ("Reseller tenant: {country: 'NO'}", True),
    ("Reseller tenant: {domains: [bücher.example, a-b.co.example]}", True),
    ("Reseller tenant: {domains: [lakeside.example, localhost]}", False),
    ("Reseller tenant: {primaryDomain: -a.example}", False),
    ("Reseller tenant: {id: 3F1D7C52-9A40-4B1E-8C35-6D2F0E9B7A14}", True),
    ("Reseller tenant: {id: 3f1d7c529a404b1e8c356d2f0e9b7a14}", False),
    ("Reseller tenant: {}", True),
    ("Reseller support: {email: a.b+c@lakeside.example}", True),
    ("Reseller support: {email: a..b@lakeside.example}", False),
    ("Reseller support: {email: .a@lakeside.example}", False),
    ("Reseller support: {email: a@lakeside}", False),
    ("Reseller support: {website: 'HTTPS://lakeside.example/a?b=c#d'}", True),
    ("Reseller support: {website: 'https:///a'}", False),
    ("Reseller support: {website: 'ftp://lakeside.example'}", False),
    ("Reseller authorisation: {ttmRevenueUsd: 12500, onboardedOn: 2026-01-31}", True),
    ("Reseller authorisation: {ttmRevenueUsd: '12500'}", True),
    ("Reseller authorisation: {ttmRevenueUsd: 12.5}", False),
    ("Reseller authorisation: {onboardedOn: 31.01.2026}", False),
    ("Reseller authorisation: {onboardedOn: 2026-13-01}", False),
    ("Reseller confirmed: 2026-11-09", True),
    ("Reseller agreements: {mpa: 2026-11-09 by giulia}", True),
    ("Reseller agreements: {mpa: 2026-11-09 by}", False),
    ("Reseller enrolment: {history: started}", True),
    ("Reseller enrolment: {history: started by giulia}", True),
    ("Reseller enrolment: {history: [started 2026-11-09 by giulia, signed-in]}", True),
    ("Reseller enrolment: {history: [started 2026-11-09 giulia]}", False),
    ("Reseller enrolment: {history: [started 2026-11-09, begun]}", False),
    ("Reseller enrolment: {history: {started: 2026-11-09}}", False),
    ("Reseller locale: it", True),
    ("Reseller locale: tlh", False),
    ("Reseller access: [sales, 7]", True),
    ("Reseller access: {a: b}", False),
    ("Reseller users: []", True),
    ("Reseller users: [{name: ida}]", True),
    ("Reseller users: [{fullName: Ida Berg}]", False),
    ("Reseller users: [ida]", False),
    ("Reseller users: {name: ida}", False),
    ("Reseller users: [{name: 365}]", True),
    ("Reseller users: [{name: Ida}]", False),
    ("Reseller users: [{name: ida-}]", False),
    ("Workspace format: 1", True),
    ("Workspace format: '1'", True),
    ("Workspace format: 2", False),
    ("Workspace edition: 2023", True),
    ("Workspace edition: '2023'", True),
    ("Workspace edition: 2019", False),
    ("Workspace locales: [it, en]", True),
    ("Workspace locales: it", True),
    ("Workspace locales: [it, tlh]", False),
    ("Workspace operator: {provider: a, reseller: b}", False),
    ("Workspace operator: {}", False),
    ("Workspace severity: {RP-X04: off, webmail-primary-contact: warning}", True),
    ("Workspace severity: {RP-X04: loud}", False),
    ("Workspace regions: {HR: Europe}", True),
    ("Workspace regions: {Croatia: Europe}", False),
    ("CustomerList defaults: {country: IT, withReseller: accepted}", True),
    ("CustomerList defaults: {name: rossi}", False),
    ("CustomerList defaults: {county: IT}", False),
    ("CustomerList customers: [{name: rossi, provider: northgate}]", True),
    ("CustomerList customers: [{company: Rossi}]", False),
    ("Customer relationships: [{reseller: lakeside, history: accepted}]", True),
    ("Customer relationships: [{history: accepted}]", False),
    ("Invitation type: gdap", True),
    ("Invitation to: rossi", True),
    ("RoleCatalog permissions: [{id: a.b, label: {en: A, it: B}}]", True),
    ("RoleCatalog permissions: [{id: a.b, label: A}]", False),
]


def main():
    check = Check(str(pathlib.Path(sys.argv[1]).resolve()))
    check.example()
    check.defects()
    check.agreement()
    check.values()
    for failure in check.failures:
        print(f"error: {failure}", file=sys.stderr)
    print(f"schema: {check.count} comparisons, {len(check.failures)} failures")
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
