#!/usr/bin/env python3
"""Times the check against tools that only read or only style-check the same files.

bench.py PROGRAM: writes 1,000 clean manifests (about 80,000 lines), runs each tool on them in turn,
several rounds over, and prints medians, peak memory and the ratio to the check. Then it measures the
time for one file, and the memory for 10,000 manifests, which must stay below ten times their size,
and that of a build, which must not grow with the number of sites.
Everything runs in the same place in the same minutes: read the ratios, not the seconds.
"""

import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import generate

ROUNDS = 5
RYL_RULES = (
    "[lint]\nrules = {braces='enable', brackets='enable', colons='enable', commas='enable',"
    " comments-indentation='enable', empty-lines='enable', hyphens='enable', indentation='enable',"
    " key-duplicates='enable', new-line-at-end-of-file='enable', trailing-spaces='enable'}\n"
)
PYYAML = """
import pathlib, sys, yaml
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    with open(file, encoding="utf-8") as text:
        for document in yaml.load_all(text, Loader=yaml.CSafeLoader):
            pass
"""


class Run:
    """One run of a command: seconds by the clock, seconds of processor, peak memory in MB."""

    def __init__(self, command, folder):
        start = time.perf_counter()
        with open(os.devnull, "w") as nothing:
            process = subprocess.Popen(command, cwd=folder, stdout=nothing, stderr=nothing)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.clock = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.status = process.returncode


def corpus(folder, resellers, customers):
    """Writes a portal; answers its files, lines and bytes."""
    generate.write(folder, resellers, customers)
    texts = [file.read_bytes() for file in folder.rglob("*.yaml")]
    return len(texts), sum(text.count(b"\n") for text in texts), sum(map(len, texts))


def machine():
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            name = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{os.cpu_count()} cores of {name}, {platform.system()} {platform.release()}"


def version(command):
    run = subprocess.run(command, capture_output=True, text=True)
    return run.stdout.split()[-1] if run.stdout.split() else "?"


def contenders(program, folder):
    """Name, command and number of rounds of each tool."""
    here = pathlib.Path(sys.executable).parent
    schema = folder / "schema.json"
    schema.write_text(subprocess.run([program, "schema"], capture_output=True, text=True).stdout)
    (folder / "ryl.toml").write_text(RYL_RULES)
    files = [str(file) for file in sorted(folder.rglob("Content/**/*.yaml"))]
    ryl = [str(here / "ryl"), "check", "--config-file", str(folder / "ryl.toml")]
    return [
        ("portal check --full", [program, "check", "--full"], ROUNDS),
        ("portal check, nothing changed", [program, "check"], ROUNDS),
        ("PyYAML, C loader, parsing alone", [sys.executable, "-c", PYYAML, "Content"], ROUNDS),
        ("ryl check, without its cache", ryl + ["--no-cache", "Content"], ROUNDS),
        ("ryl check, everything in its cache", ryl + ["--cache-dir", str(folder / "cache"), "Content"], ROUNDS),
        ("check-jsonschema with our schema", [str(here / "check-jsonschema"), "--schemafile", str(schema)] + files, 1),
    ]


def race(program):
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        files, lines, size = corpus(folder, 332, 25)
        print(f"{files} manifests, {lines:,} lines, {size / 1e6:.1f} MB; {machine()}; {ROUNDS} rounds, medians\n")
        tools = contenders(program, folder)
        runs = {tool: [] for tool, _, _ in tools}
        # A check is remembered only when the files have been left alone for a moment.
        time.sleep(4)
        for tool, command, _ in tools:
            Run(command, folder)
        for round_ in range(ROUNDS):
            for tool, command, rounds in tools:
                if round_ < rounds:
                    runs[tool].append(Run(command, folder))
        ours = runs[tools[0][0]]
        if any(run.status != 0 for run in ours):
            raise SystemExit("the check finds something in the clean portal")
        print(f"{'':38}{'clock':>9}{'processor':>11}{'memory':>9}{'clock, ratio':>14}{'processor, ratio':>18}")
        middle = lambda runs, value: statistics.median(getattr(run, value) for run in runs)
        for tool, own in runs.items():
            clock, processor = middle(own, "clock"), middle(own, "processor")
            print(
                f"{tool:38}{clock:7.3f} s{processor:9.3f} s{middle(own, 'memory'):6.0f} MB"
                f"{clock / middle(ours, 'clock'):14.2f}{processor / middle(ours, 'processor'):18.2f}")


def single(program):
    """The check of one manifest, start of the process included."""
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        (folder / "Content").mkdir()
        (folder / "Content" / "portal.yaml").write_text(generate.provider("aurelia"))
        runs = [Run([program, "check", "--full"], folder) for _ in range(20)]
        print(f"\none manifest: {statistics.median(run.clock for run in runs) * 1000:.0f} ms by the clock")


def memory(program):
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        files, _, size = corpus(folder, 3332, 25)
        run = Run([program, "check"], folder)
        times = run.memory * 1024 * 1024 / size
        print(
            f"{files:,} manifests, {size / 1e6:.0f} MB: {run.clock:.2f} s by the clock, peak memory"
            f" {run.memory:.0f} MB, {times:.1f} times the manifests")
        if times >= 10:
            raise SystemExit("the memory is ten times the size of the manifests or more")


def sites(program):
    """The memory of a build of one site and of all from the same manifests, which must be the same."""
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        files, _, size = corpus(folder, 332, 9)
        names = sorted(path.name for path in (folder / "Content" / "resellers").iterdir())
        print()
        runs = {}
        for count in [1, len(names)]:
            chosen = [word for name in names[:count] for word in ("--reseller", name)]
            runs[count] = run = Run([program, "build", "--output", str(folder / str(count))] + chosen, folder)
            print(
                f"{files:,} manifests, {size / 1e6:.1f} MB, sites of resellers: {count}, {run.clock:.1f} s"
                f" by the clock, peak memory {run.memory:.0f} MB")
        if runs[len(names)].memory > 1.1 * runs[1].memory:
            raise SystemExit("the memory of a build grows with the number of sites")


def errors(program):
    """The report of 10,000 errors in one file."""
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name)
        (folder / "Content").mkdir()
        (folder / "Content" / "portal.yaml").write_text(
            "kind: CustomerList\nreseller: nobody\ncustomers:\n"
            + "".join(f"  - {{name: c{n}, compny: Customer {n}}}\n" for n in range(10_000)))
        print()
        for format_ in ["text", "concise", "json", "sarif", "junit"]:
            run = Run([program, "check", "--full", "--format", format_], folder)
            print(
                f"10,000 errors in one file, as {format_}: {run.clock:.2f} s by the clock,"
                f" peak memory {run.memory:.0f} MB")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory(prefix="portal-") as caches:
        os.environ["XDG_CACHE_HOME"] = caches
        race(program)
        single(program)
        memory(program)
        sites(program)
        errors(program)


if __name__ == "__main__":
    main()
