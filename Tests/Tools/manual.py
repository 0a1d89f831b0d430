"""Writes the manual page of the program from what the program says about its commands.

    manual.py PROGRAM DATE > portal.1

Names, values and help of options come from PROGRAM, so that none can be missing; what a page says
beyond that stands here.
"""

import json
import re
import subprocess
import sys

DESCRIPTION = [
    "portal looks after the paperwork of Microsoft's Cloud Solution Provider programme: indirect "
    "resellers, their providers and their customers. The facts stand in short YAML files below a "
    "folder named Content. portal finds what is wrong, missing or against the rules of the "
    "programme, and builds a static site for the operator and a separate one for each reseller.",
]

EXIT_CODES = [
    ("0", "Nothing counts against the manifests, or all sites are published."),
    ("1", "A finding counts, or a site was held back."),
    ("2", "The program cannot run: the command line, a folder or git is not as it should be."),
    ("3", "There is nothing to check or to build."),
]

FILES = [
    ("Content/", "The manifests, files that end in .yaml or .yml in any folders."),
    ("Templates/", "Files that take the place of built-in ones; may be missing."),
    ("Output/", "The sites that portal build writes."),
]

EXAMPLES = [
    ("portal check", "Check everything below Content."),
    ("portal check Content/resellers/lakeside", "Report on one reseller; the rest is context."),
    ("portal check --changed-since origin/main", "Report what a branch changes or breaks."),
]


def text(words):
    """Words as they are, safe from being taken for requests."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    escaped = re.sub(r"`([^`]*)`", r"\\fB\1\\fR", escaped)
    return "\\&" + escaped if escaped.startswith((".", "\\(aq")) else escaped


def paragraphs(words):
    """Paragraphs as lines of input: one sentence a line, as roff likes it."""
    blocks = [block for block in words.split("\n\n") if block.strip()]
    lines = []
    for number, block in enumerate(blocks):
        lines += [".PP"] if number else []
        lines += [text(part) for part in re.split(r"(?<=[.;:]) ", " ".join(block.split()))]
    return lines


def bold(words):
    return f"\\fB{text(words)}\\fR"


def italic(words):
    return f"\\fI{text(words)}\\fR"


def head(argument):
    """What is typed: the names of an option and the name of its value."""
    value = italic(argument.get("valueName", "value"))
    if argument["kind"] == "positional":
        return value + (" ..." if argument["isRepeating"] else "")
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    names = [bold(dashes[name["kind"]] + name["name"]) for name in argument["names"]]
    return ", ".join(names) + (f" {value}" if argument["kind"] == "option" else "")


def body(argument):
    lines = paragraphs(argument.get("abstract", ""))
    lines += paragraphs(argument.get("discussion", ""))
    facts = []
    values = argument.get("allValues") or []
    if values and argument["kind"] == "option":
        facts.append("One of " + ", ".join(bold(value) for value in values) + ".")
    if argument.get("defaultValue") and argument["kind"] == "option":
        facts.append("Default: " + bold(argument["defaultValue"]))
    return lines + facts


def command(info, path):
    """The sections of a command and of those below it."""
    shown = [argument for argument in info.get("arguments", []) if argument["shouldDisplay"]]
    lines = []
    if not info.get("subcommands"):
        lines += [f".SS {bold(' '.join(path))}"] + paragraphs(info.get("abstract", ""))
        if info.get("discussion"):
            lines += [".PP"] + paragraphs(info["discussion"])
        for argument in shown:
            lines += [".TP", head(argument)] + body(argument)
    for child in info.get("subcommands", []):
        if child["commandName"] != "help" and child.get("shouldDisplay", True):
            lines += command(child, path + [child["commandName"]])
    return lines


def synopsis(info, path):
    lines = []
    for child in info.get("subcommands", []):
        if child["commandName"] != "help" and child.get("shouldDisplay", True):
            lines += synopsis(child, path + [child["commandName"]])
    if not lines:
        places = [
            f"[{head(argument)}]"
            for argument in info.get("arguments", [])
            if argument["kind"] == "positional" and argument["shouldDisplay"]
        ]
        lines = [" ".join([bold(" ".join(path)), "[" + italic("options") + "]"] + places), ".br"]
    return lines


def table(rows):
    lines = []
    for name, meaning in rows:
        lines += [".TP", bold(name)] + paragraphs(meaning)
    return lines


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def main():
    program, date = sys.argv[1:]
    info = json.loads(run(program, "--experimental-dump-help"))["command"]
    version = run(program, "--version").strip()
    about = info["abstract"].rstrip(".")
    lines = [f'.TH PORTAL 1 "{date}" "portal {version}"']
    lines += [".SH NAME", f"portal \\- {text(about[0].lower() + about[1:])}"]
    lines += [".SH SYNOPSIS"] + synopsis(info, ["portal"])[:-1]
    lines += [".SH DESCRIPTION"] + paragraphs("\n\n".join(DESCRIPTION))
    lines += [".SH COMMANDS"] + command(info, ["portal"])
    lines += [".SH EXIT STATUS"] + table(EXIT_CODES)
    lines += [".SH FILES"] + table(FILES)
    lines += [".SH EXAMPLES"] + table(EXAMPLES)
    lines += [".SH SEE ALSO", ".BR git (1)"]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
