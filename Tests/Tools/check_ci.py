"""Tries what wires the program into CI: the action, the GitLab job, the hooks and the manual of it.

    check_ci.py PROGRAM ARCHIVE

Silent when all is well. Runs offline: the action gets ARCHIVE, the hooks come from a repository that
is made here.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

from expectation import Failure, expect

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = pathlib.Path(sys.executable).parent
GIT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_AUTHOR_NAME": "Elena Sandri",
    "GIT_AUTHOR_EMAIL": "elena@porto.example",
    "GIT_AUTHOR_DATE": "2026-11-22T12:00:00Z",
    "GIT_COMMITTER_NAME": "Elena Sandri",
    "GIT_COMMITTER_EMAIL": "elena@porto.example",
    "GIT_COMMITTER_DATE": "2026-11-22T12:00:00Z",
}


def run(words, folder, **variables):
    """Runs a command with an environment that holds nothing else, and joins what it says."""
    environment = {"PATH": f"{TOOLS}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", **GIT}
    return subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env={**environment, **{name: str(value) for name, value in variables.items()}},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def must(words, folder, **variables):
    result = run(words, folder, **variables)
    expect(result.returncode == 0, f"failed: {' '.join(map(str, words))}", result.stdout)
    return result.stdout


def portal(work, name):
    """A repository with the example portal, committed."""
    folder = work / name
    shutil.copytree(ROOT / "Content", folder / "Content")
    must(["git", "init", "--quiet", "--initial-branch=main"], folder)
    commit(folder)
    return folder


def commit(folder):
    must(["git", "add", "--all"], folder)
    must(["git", "commit", "--quiet", "--message", "Change"], folder)


def remove_provider(folder):
    """Breaks references in files that are not touched."""
    (folder / "Content/providers/skarvoy.yaml").unlink()


def check_forms(work):
    """The files are what their readers take: schemas, names of inputs, quoting in scripts."""
    for schema, path in [
        ("vendor.github-actions", "action.yml"),
        ("vendor.github-workflows", "docs/ci/github.yml"),
        ("vendor.github-workflows", "docs/ci/nightly-github.yml"),
        ("vendor.gitlab-ci", "docs/ci/gitlab.yml"),
        ("vendor.gitlab-ci", "docs/ci/nightly-gitlab.yml"),
    ]:
        must([TOOLS / "check-jsonschema", "--builtin-schema", schema, ROOT / path], work)
    must([TOOLS / "pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"], work)
    must([TOOLS / "pre-commit", "validate-config", ROOT / "docs/ci/pre-commit.yaml"], work)
    # The workflows as they are, but with the action beside them, so that inputs and outputs are
    # compared.
    example = work / "example"
    flows = example / ".github/workflows"
    flows.mkdir(parents=True)
    must(["git", "init", "--quiet"], example)
    shutil.copy(ROOT / "action.yml", example / "action.yml")
    for path in ["docs/ci/github.yml", "docs/ci/nightly-github.yml"]:
        text, count = re.subn("uses: northwharf/portal@.*", "uses: ./", read(path))
        expect(count == 1, f"{path} does not use the action once")
        (flows / pathlib.Path(path).name).write_text(text)
    must([TOOLS / "actionlint", "-no-color"], example)
    zizmor = [TOOLS / "zizmor", "--offline", "--quiet", "--persona=pedantic"]
    must([*zizmor, "action.yml"], example)
    # The nightly one may write to the bucket, so it takes actions of nobody else; those are named
    # by version, which people can read.
    policies = {"actions/*": "ref-pin", "northwharf/*": "ref-pin"}
    config = work / "zizmor.yml"
    config.write_text(
        yaml.safe_dump({"rules": {"unpinned-uses": {"config": {"policies": policies}}}})
    )
    must([*zizmor, "--config", config, ROOT / "docs/ci/nightly-github.yml"], example)
    for number, step in enumerate(steps()):
        script = work / f"step-{number}.sh"
        script.write_text("#!/usr/bin/env bash\n" + step["run"])
        must([TOOLS / "shellcheck", script], work)
    must([TOOLS / "shellcheck", ROOT / "docs/publishing/s3.sh"], work)
    commands = re.findall(r"```shell\n(.*?)```", read("docs/publishing.md"), re.DOTALL)
    expect(len(commands) > 5, "docs/publishing.md shows no commands")
    (work / "commands.sh").write_text("\n".join(["#!/bin/sh", *commands]))
    must([TOOLS / "shellcheck", work / "commands.sh"], work)
    for name, job in yaml.safe_load(read("docs/ci/nightly-gitlab.yml")).items():
        script = work / f"{name}.sh"
        script.write_text("\n".join(["#!/bin/sh", *job.get("before_script", []), *job["script"]]))
        must([TOOLS / "shellcheck", script], work)


def read(path):
    return (ROOT / path).read_text()


def steps():
    return yaml.safe_load(read("action.yml"))["runs"]["steps"]


class Runner:
    """Runs the steps of the action as the runner does: inputs reach them as variables alone."""

    def __init__(self, folder, program_folder):
        self.folder = folder
        self.temporary = program_folder
        self.temporary.mkdir()

    def act(self, **inputs):
        """The code of the first step that fails or 0, what was said, outputs and summary."""
        action = yaml.safe_load(read("action.yml"))
        given = {name: value.get("default", "") for name, value in action["inputs"].items()}
        given.update(inputs)
        output, summary = self.temporary / "output", self.temporary / "summary"
        output.write_text("")
        summary.write_text("")
        said, code = "", 0
        for step in action["runs"]["steps"]:
            result = self.step(step, given, GITHUB_OUTPUT=output, GITHUB_STEP_SUMMARY=summary)
            said, code = said + result.stdout, result.returncode
            if code:
                break
        outputs = dict(line.split("=", 1) for line in output.read_text().splitlines())
        return code, said, outputs, summary.read_text()

    def step(self, step, inputs, **variables):
        expect("${{" not in step["run"], "a script of action.yml holds an expression", step["run"])
        expect(step["shell"] == "bash", "a step of action.yml runs in another shell")
        for name, value in step["env"].items():
            match = re.fullmatch(r"\$\{\{ (inputs|github)\.(\w+) \}\}", value)
            expect(match, f"action.yml gives {name} another value than an input")
            variables[name] = inputs[match[2]] if match[1] == "inputs" else "northwharf/portal"
        script = self.temporary / "script.sh"
        script.write_text(step["run"])
        return run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script],
            self.folder,
            RUNNER_TEMP=self.temporary,
            GITHUB_SERVER_URL="https://github.example",
            GITHUB_REPOSITORY="northwharf/portal",
            **variables,
        )


def check_action(work, archive):
    site = portal(work, "action site")
    runner = Runner(work, work / "runner")
    code, said, outputs, summary = runner.act(tarball=str(archive), root="action site")
    expect(code == 0, "the action fails on the example", said)
    expect(outputs["exit-code"] == "0", "the action gives no exit code", outputs)
    expect("::" in said, "the action annotates nothing", said)
    expect(summary.count("\n") > 3, "the action writes no summary", summary)
    sarif = json.loads(pathlib.Path(outputs["sarif"]).read_text())
    expect(sarif["runs"][0]["results"], "the action writes no results as SARIF")
    code, said, outputs, _ = runner.act(
        tarball=str(archive), root=str(site), args="--fail-on\nbreach\n", format="text"
    )
    expect((code, outputs["exit-code"]) == (1, "1"), "a breach does not fail the action", said)

    evil = '"; touch pwned; `touch pwned` $(touch pwned)\n$(touch pwned)'
    for inputs in [
        {"root": evil},
        {"args": evil},
        {"format": evil},
        {"tarball": evil},
        {"tarball": "", "version": evil},
        {"tarball": "", "version": ""},
    ]:
        code, said, _, _ = runner.act(**{"tarball": str(archive), "root": str(site), **inputs})
        expect(code != 0, "the action takes what cannot be meant", inputs, said)
    expect(not list(work.rglob("pwned")), "a value of the action has become a command")

    broken = work / "broken" / archive.name
    broken.parent.mkdir()
    broken.write_bytes(archive.read_bytes() + b"x")
    shutil.copy(f"{archive}.sha256", broken.parent)
    other = Runner(work, work / "other")
    code, said, _, _ = other.act(tarball=str(broken), root=str(site))
    expect(code != 0, "the action takes an archive with another checksum", said)
    expect(not list((work / "other").rglob("bin")), "the action unpacks what it does not trust")


def check_gitlab(work, program):
    site = portal(work, "gitlab")
    base = must(["git", "rev-parse", "HEAD"], site).strip()
    job = yaml.safe_load(read("docs/ci/gitlab.yml"))["portal-check"]
    report = site / job["artifacts"]["reports"]["codequality"]
    path = f"{program.parent}:/usr/bin:/bin"

    def script(**variables):
        report.unlink(missing_ok=True)
        result = run(["bash", "-e", "-c", "\n".join(job["script"])], site, PATH=path, **variables)
        expect(report.exists(), "the GitLab job leaves no report", result.stdout)
        return result.returncode, json.loads(report.read_text())

    code, everything = script()
    expect((code, bool(everything)) == (0, True), "the GitLab job fails on the example")
    code, nothing = script(CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    expect((code, nothing) == (0, []), "the GitLab job reports what did not change", nothing)
    remove_provider(site)
    commit(site)
    code, broken = script(CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    expect(code == 1 and broken, "the GitLab job does not see what a change breaks")
    known = {finding["fingerprint"] for finding in everything}
    old = [finding for finding in broken if finding["fingerprint"] in known]
    expect(not old, "the GitLab job reports what was there before", old)


def check_nightly(work):
    """The nightly jobs publish what could be built also when a site is held back, and then fail."""
    github = yaml.safe_load(read("docs/ci/nightly-github.yml"))["jobs"]["publish"]["steps"]
    scripts = {step["name"]: step["run"] for step in github if "run" in step}
    gitlab = yaml.safe_load(read("docs/ci/nightly-gitlab.yml"))["portal-nightly"]["script"]
    for code, goes_on in [(0, True), (1, True), (2, False), (3, False)]:
        site = work / f"nightly-{code}"
        program, upload = site / "portal/bin/portal", site / "publishing/s3.sh"
        for path, text in [(program, f"exit {code}"), (upload, 'echo "$@" >> ../published')]:
            path.parent.mkdir(parents=True)
            path.write_text(f"#!/bin/sh\n{text.replace('../', f'{site}/')}\n")
            path.chmod(0o755)
        published, output = site / "published", site / "output"
        result = run(
            ["bash", "-e", "-c", scripts["Build"]], site, RUNNER_TEMP=site, GITHUB_OUTPUT=output
        )
        expect((result.returncode == 0) == goes_on, f"the build on GitHub takes {code}")
        expect(output.read_text() == f"code={code}\n", "the step on GitHub forgets the code")
        result = run(
            ["bash", "-e", "-c", "\n".join(gitlab)],
            site,
            PATH=f"{program.parent}:/usr/bin:/bin",
            PORTAL_BUCKET="sites",
        )
        expect((result.returncode == 0) == goes_on, f"the job of GitLab takes {code}")
        said = published.read_text() if published.exists() else ""
        expect(said == ("Output sites\n" if goes_on else ""), "the job of GitLab publishes", said)


def check_hooks(work, program):
    hooks = work / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    must(["git", "init", "--quiet"], hooks)
    commit(hooks)
    site = portal(work, "hooked")
    config = yaml.safe_load(read("docs/ci/pre-commit.yaml"))
    config["repos"][0]["repo"] = str(hooks)
    config["repos"][0]["rev"] = must(["git", "rev-parse", "HEAD"], hooks).strip()
    (site / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    commit(site)
    home = {"HOME": work, "PRE_COMMIT_HOME": work / "pre-commit", "PRE_COMMIT_COLOR": "never"}
    path = f"{program.parent}:{TOOLS}:/usr/bin:/bin"

    def hook(name):
        result = run([TOOLS / "pre-commit", "run", name], site, PATH=path, **home)
        return result.returncode, result.stdout

    code, said = hook("portal-check")
    expect(code == 0, "the hook fails where nothing has changed", said)
    remove_provider(site)
    must(["git", "add", "--all"], site)
    code, said = hook("portal-check")
    expect(code == 1, "the hook does not see what a removal breaks", said)
    expect("--> Content/resellers/fjordkant/reseller.yaml:" in said, "the hook names no place", said)
    config["repos"][0]["hooks"] = [{"id": "portal-check-all"}]
    (site / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    must(["git", "reset", "--quiet", "--hard"], site)
    (site / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    must(["git", "add", "--all"], site)
    code, said = hook("portal-check-all")
    expect(code == 0, "the hook for everything fails on the example", said)


def check_commands(work, program):
    """The commands of the manual run, each as it stands there."""
    site = portal(work, "commands")
    blocks = re.findall(r"```sh\n(.*?)```", read("docs/ci.md"), re.DOTALL)
    commands = [line.split(" #")[0].strip() for block in blocks for line in block.splitlines()]
    expect(len(commands) > 3, "docs/ci.md shows no commands")
    for command in filter(None, commands):
        text = (site / "Content/portal.yaml").read_text() if " - " in command else ""
        words = [program, *command.split()[1:]]
        result = subprocess.run(
            words, cwd=site, input=text, capture_output=True, text=True, check=False
        )
        expect(result.returncode == 0, f"fails: {command}", result.stdout, result.stderr)


def main():
    program, archive = (pathlib.Path(word).resolve() for word in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        work = pathlib.Path(name).resolve()
        check_forms(work)
        check_commands(work, program)
        check_hooks(work, program)
        check_gitlab(work, program)
        check_nightly(work)
        check_action(work, archive)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(failure, file=sys.stderr)
        sys.exit(1)
