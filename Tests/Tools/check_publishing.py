"""Tries docs/publishing.md: has nginx give out the example as the guide says, and asks for pages as
people of several groups do, also with paths that try to get around the rules.

    check_publishing.py PROGRAM

Silent when all is well. Everything listens on a free port of this machine.
"""

import contextlib
import http.client
import http.server
import json
import os
import pathlib
import re
import runpy
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from expectation import Failure, expect

ROOT = pathlib.Path(__file__).resolve().parents[2]
PUBLISHING = ROOT / "docs/publishing"
GUIDE = (ROOT / "docs/publishing.md").read_text()
OPERATORS = "portal operators"
NOBODY = 65534
# A group with what means something to nginx, to expressions and to shells; it is free text.
HOSTILE = """x"; } '$uri\\ {1} .* |(#)? é"""
PEOPLE = {
    "operator": OPERATORS,
    "operator-too": f"everybody,{OPERATORS},portal-mazurek",
    "vela": "portal-vela",
    "vela-too": "everybody,portal-vela,staff",
    "borea": HOSTILE,
    "mazurek": "portal-mazurek",
    "none": "",
    "near": "portal-vel,portal-velas,xportal-vela,portal-vela ,PORTAL-VELA,portal,operators",
    "wild": ".*,portal.vela,operator:portal,1,default,resellers/vela:portal",
}


def must(words, **options):
    result = subprocess.run(
        [str(word) for word in words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        **options,
    )
    expect(result.returncode == 0, f"failed: {' '.join(map(str, words))}", result.stdout)


def block(language):
    found = re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    expect(len(found) == 1, f"docs/publishing.md has {len(found)} blocks of {language}")
    return found[0]


def put_in(text, *replacements):
    for old, new in replacements:
        expect(old in text, f"docs/publishing.md no longer has: {old}")
        text = text.replace(old, str(new))
    return text


def content_types():
    """What the table of the guide says of each kind of file: its type, and its disposition."""
    rows = re.findall(r"^\| `\.(\w+)` \| `(.+?)` \| (?:`(.+?)` )?\|$", GUIDE, re.MULTILINE)
    expect(len(rows) == 13, "the table of content types cannot be read", rows)
    return {kind: (type_, disposition or None) for kind, type_, disposition in rows}


def headers():
    rows = re.findall(r"^\| `([A-Z][\w-]+)` \| `(.+?)` \| ", GUIDE, re.MULTILINE)
    expect(len(rows) == 5, "the table of headers cannot be read", rows)
    return dict(rows)


def build(program, work):
    """The example, and beside it sites whose names and groups are made to be confused."""
    output = work / "Output"
    must([program, "build", "--as-of", "2026-11-22", "--output", output], cwd=ROOT)
    sites = listed_sites(output)
    for site in sites:
        expect((output / site["folder"]).is_dir(), "sites.json names what is not there", site)
    copied = next(site["folder"] for site in sites if site["folder"] != "operator")
    for name, groups in [
        ("vela", ["portal-vela"]),
        ("vela-due", ["portal-vela-due"]),
        ("borea", [HOSTILE]),
        ("sola", []),
    ]:
        shutil.copytree(output / copied, output / "resellers" / name)
        sites.append({"folder": f"resellers/{name}", "access": groups})
    # Kinds of files that the example does not happen to have.
    (output / "resellers/vela/data.json").write_text("{}\n")
    for kind in ("png", "jpg", "webp", "xml"):
        (output / f"resellers/vela/file.{kind}").write_text("not looked into\n")
    (output / "resellers/vela/dates.ics").write_text("BEGIN:VCALENDAR\r\n")
    (output / "resellers/vela/.hidden").mkdir()
    (output / "resellers/vela/.hidden/page.html").write_text("hidden\n")
    (output / "resellers/vela/link.html").symlink_to(output / "operator/index.html")
    # Closed as long as no entry names it.
    shutil.copytree(output / "resellers/vela-due", output / "resellers/unnamed")
    (output / "sites.json").write_text(json.dumps({"version": 1, "sites": sites}))
    return output


def listed_sites(output):
    return json.loads((output / "sites.json").read_text())["sites"]


class Quiet(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, code, body=b"", **fields):
        self.send_response(code)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class SignIn(Quiet):
    """Stands for oauth2-proxy: a cookie says who somebody is, and this says in which groups."""

    def do_GET(self):
        known = re.fullmatch(r"visitor=([\w-]+)", self.headers.get("Cookie", ""))
        if self.path != "/oauth2/auth":
            self.answer(200, b"sign in")
        elif known and known[1] in PEOPLE:
            # Python writes headers as Latin-1; the bytes are UTF-8, as from the real one.
            groups = PEOPLE[known[1]].encode().decode("latin-1")
            self.answer(202, X_Auth_Request_Groups=groups, Set_Cookie="anew")
        else:
            self.answer(401)


class Storage(Quiet):
    """Stands for a bucket: names of objects, taken literally, and types that were stored."""

    def do_GET(self):
        self.server.asked.append(self.path)
        path = self.server.folder / urllib.parse.unquote(self.path)[1:]
        if "/." in self.path or not path.is_file():
            return self.answer(404)
        type_, disposition = content_types()[path.suffix[1:]]
        stored = {"Content_Disposition": disposition} if disposition else {}
        self.answer(200, path.read_bytes(), Content_Type=type_, Cache_Control="private", **stored)


@contextlib.contextmanager
def serving(handler, **values):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    vars(server).update(values)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def nginx(work, configuration):
    """The real one, without rights; takes another port when somebody has taken the first."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    expect(program, "there is no nginx")
    prefix = pathlib.Path(tempfile.mkdtemp(dir=work))
    (prefix / "portal.conf").write_text(put_in(configuration, ("/run/portal", prefix)))
    temporary = "".join(
        f"    {name}_temp_path {prefix}/{name};\n"
        for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    )
    (prefix / "nginx.conf").write_text(
        f"pid {prefix}/pid;\nerror_log {prefix}/error.log;\nworker_processes 1;\n"
        f"events {{}}\nhttp {{\n    access_log off;\n{temporary}"
        f"    include {prefix}/portal.conf;\n}}\n"
    )
    options = {}
    if os.geteuid() == 0:
        os.chown(prefix, NOBODY, NOBODY)
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    words = [program, "-p", prefix, "-c", prefix / "nginx.conf", "-g", "daemon off;"]
    for _ in range(20):
        port = free_port()
        (work / "listen.conf").write_text(f"listen 127.0.0.1:{port};\n")
        with open(prefix / "said", "w", encoding="utf-8") as said:
            process = subprocess.Popen(
                [str(word) for word in words], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                **options,
            )
        try:
            if answers(process, port):
                yield port
                return
        finally:
            process.terminate()
            process.wait(30)
        words_said = (prefix / "said").read_text()
        expect("Address already in use" in words_said, "nginx does not start", words_said)
    raise Failure("nginx finds no free port")


def answers(process, port):
    end = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5):
            return process.poll() is None
        time.sleep(0.02)
    return False


class Visitor:
    def __init__(self, port):
        self.port = port

    def ask(self, path, person=None, **fields):
        """The code, headers and body; the path is sent as it is here."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest("GET", path, skip_accept_encoding=True)
            if person:
                connection.putheader("Cookie", f"visitor={person}")
            for name, value in fields.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def code(self, path, person=None, **fields):
        return self.ask(path, person, **fields)[0]


def check_access(visitor, output):
    folders = ["operator", *(f"resellers/{path.name}" for path in (output / "resellers").iterdir())]
    own = {name: {f"resellers/{name}"} for name in ["vela", "borea", "mazurek"]}
    everything = set(folders) - {"resellers/unnamed"}
    own |= {"vela-too": own["vela"], "operator": everything, "operator-too": everything}
    for person in PEOPLE:
        for folder in [*folders, "resellers/nobody-has-this-name"]:
            expected = 200 if folder in own.get(person, ()) else 403
            for page in ["", "index.html", "en/", "en/index.html", "en/index.md", "style.css"]:
                code = visitor.code(f"/{folder}/{page}", person)
                expect(code == expected, f"{person} gets {code} for {folder}/{page}")
    for person in [None, "unknown"]:
        code, fields, _ = visitor.ask("/resellers/vela/en/", person)
        asked = code == 302 and "/oauth2/sign_in?" in fields["Location"]
        expect(asked, "nobody is asked who it is")
    code, fields, _ = visitor.ask("/resellers/vela", "vela")
    expect((code, fields["Location"]) == (301, "/resellers/vela/"), "a site without slash", code)


def check_closed(visitor):
    """What is for nobody."""
    for person in PEOPLE:
        for path in [
            "/", "/resellers/", "/sites.json", "/changes.json", "/held.json", "/.gitignore",
            "/operator/../sites.json",
            "/.portal/", "/.portal/ledger.json", "/.portal/lock", "/%2eportal/ledger.json",
            "//.portal//ledger.json", "/operator/../.portal/ledger.json",
            "/resellers/vela/.hidden/page.html", "/resellers/vela/%2Ehidden/page.html",
            "/resellers/vela/../../.portal/ledger.json", "/oauth2/../.portal/ledger.json",
        ]:
            code = visitor.code(path, person)
            expect(code == 404, f"{person} gets {code} for {path}")
        code = visitor.code("/resellers/vela/link.html", person)
        expect(code == 403, f"{person} gets {code} through a symbolic link")
        code = visitor.code("/oauth2/auth", person)
        expect(code == 404, f"{person} may ask for {code} /oauth2/auth")


def check_forgery(visitor):
    for name in ["X_Portal_Groups", "X_Auth_Request_Groups", "X_Forwarded_Groups"]:
        for person in ["none", "vela"]:
            code = visitor.code("/operator/", person, **{name: OPERATORS})
            expect(code == 403, f"{person} gets {code} by sending {name}")


def check_tricks(visitor, output):
    """However a path is written, only the own site's files come back."""
    pages = ["operator/index.html", "operator/en/index.html"]
    secret = [(output / page).read_bytes() for page in pages]
    for path in [
        "/resellers/vela/../../operator/index.html",
        "/resellers/vela/%2e%2e/%2e%2e/operator/index.html",
        "/resellers/vela/%2E%2E/%2E%2E/operator/",
        "/resellers/vela/..%2f..%2foperator/index.html",
        "/resellers/vela/..%5c..%5coperator/index.html",
        "/resellers/vela/%252e%252e/%252e%252e/operator/index.html",
        "/resellers/vela/..;/..;/operator/index.html",
        "/resellers/vela/../sola/index.html",
        "/resellers/vela/..//sola/index.html",
        "/resellers/vela/en/../../vela-due/en/index.html",
        "/resellers//sola/index.html",
        "//resellers/sola/index.html",
        "/./resellers/./sola/index.html",
        "/resellers/vela/../vela/../sola/",
        "/resellers/vela-due/index.html",
        "/resellers/vela%2ddue/index.html",
        "/Operator/index.html",
        "/OPERATOR/en/index.html",
        "/resellers/VELA/../../operator/index.html",
        "/resellers/Sola/index.html",
        "/resellers/vela%00/../../operator/index.html",
        "/resellers/vela/%0d%0aX-Portal-Groups:%20x/../../../operator/index.html",
        "/resellers/vela?/../../operator/index.html",
        "/operator/index.html?/resellers/vela/",
        "/operator/index.html%3f/resellers/vela/",
        "/operator/index.html#/resellers/vela/",
        "/operator%2findex.html",
        "/oauth2/%2e%2e/operator/index.html",
        "/oauth2/auth/../../operator/index.html",
        "http://127.0.0.1/operator/index.html",
        "http:///operator/index.html",
    ]:
        code, _, body = visitor.ask(path, "vela")
        expect(code != 200 and body not in secret, f"vela gets {code} for {path}", body[:200])
    for path in [
        "/resellers/sola/../vela/index.html",
        "/resellers//vela//index.html",
        "/resellers/vela/%69ndex.html",
        "/operator/%2e%2e/resellers/vela/",
    ]:
        expect(visitor.code(path, "vela") == 200, f"vela does not get {path}")


def check_headers(visitor, output):
    page = (output / "operator/en/index.html").read_text()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="(.*?)"', page)[1]
    wanted = headers()
    expect(
        wanted["Content-Security-Policy"] == f"{policy}; frame-ancestors 'none'",
        "the guide has another policy than the pages",
        policy,
    )
    known = content_types()
    files = [path for path in output.rglob("*") if path.is_file() and not path.is_symlink()]
    files = [path.relative_to(output) for path in files]
    files = [path for path in files if len(path.parts) > 1 and "/." not in f"/{path}"]
    unknown = {path.suffix for path in files} - {f".{kind}" for kind in known}
    expect(not unknown, "a build writes kinds of files that the guide does not have", unknown)
    for kind, (type_, disposition) in known.items():
        path = next(
            path for path in files if path.suffix == f".{kind}" and "unnamed" not in path.parts
        )
        code, fields, body = visitor.ask(f"/{path}", "operator")
        expect(code == 200 and body == (output / path).read_bytes(), f"{code} for {path}")
        found = fields.get_all("Content-Type"), fields.get("Content-Disposition")
        expect(found == ([type_], disposition), f"{path} comes with", *found)
        for name, value in [*wanted.items(), ("Set-Cookie", "anew")]:
            expect(fields.get_all(name) == [value], f"{path} has {name}", fields.get_all(name))
    code, fields, body = visitor.ask("/operator/it/gone.html", "operator")
    expect(code == 404, f"{code} for a page that is not there")
    expect(body == (output / "operator/it/404.html").read_bytes(), "the page of what is missing is not shown")
    expect(visitor.code("/operator/it/gone.html", "vela") == 403, "a closed site says what it has not")
    fields = visitor.ask("/operator/", "vela")[1]
    expect(fields["Content-Security-Policy"], "an answer without a page has no policy")


def run_in_place(name, *arguments):
    """What a script ends with, without the time that starting Python takes."""
    before, sys.argv = sys.argv, [name, *arguments]
    try:
        runpy.run_path(str(PUBLISHING / name), run_name="__main__")
    except SystemExit as end:
        return end.code
    finally:
        sys.argv = before


def check_refusals(work):
    """A file of access that cannot be said safely leaves the earlier one as it is."""
    sites, made = work / "refused.json", work / "refused.conf"
    site = {"folder": "resellers/vela", "access": ["portal-vela"]}
    for document in [
        {"version": 2, "sites": [site]},
        {"version": 1},
        {"version": 1, "sites": [site, site]},
        {"version": 1, "sites": [{**site, "access": "portal-vela"}]},
        {"version": 1, "sites": [{"folder": "operator", "access": ["portal-vela"]}]},
        *(
            {"version": 1, "sites": [{**site, "folder": folder}]}
            for folder in ["resellers/", "resellers/A", "resellers/a/b", "..", 'resellers/a";', 1]
        ),
        *(
            {"version": 1, "sites": [{**site, "access": [group]}]}
            for group in ["", " a", "a ", "a,b", "a\nb", "a\0", "a\u2028b", "a" * 513, None]
        ),
    ]:
        made.write_text("as it was\n")
        sites.write_text(json.dumps(document))
        said = run_in_place("nginx.py", "--operator-group", "operators", str(sites), str(made))
        expect(str(said).startswith("nginx.py: "), "nginx.py takes", document, said)
        expect(made.read_text() == "as it was\n", "nginx.py leaves half a file", document)
    expect(not list(work.glob(".sites-*")), "nginx.py leaves a file behind")


AWS = r"""#!/usr/bin/env python3
import fnmatch, json, os, pathlib, shutil, sys

words = sys.argv[1:]
bucket = pathlib.Path(os.environ["BUCKETS"])
if words[:2] == ["s3", "cp"]:
    source, target = pathlib.Path(words[2]), words[3]
    options = [word for word in words[4:] if word not in ("--recursive", "--only-show-errors")]
    options = dict(zip(options[::2], options[1::2]))
    assert options.pop("--exclude") == "*", words
    included = options.pop("--include")
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        name = str(path.relative_to(source))
        if fnmatch.fnmatchcase(name, included):
            copy = bucket / target.removeprefix("s3://") / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
            with open(bucket / "log", "a") as log:
                print(json.dumps([name, options]), file=log)
elif words[:2] == ["s3", "rm"]:
    path = bucket / words[2].removeprefix("s3://")
    assert ("--recursive" in words) == path.is_dir() == words[2].endswith("/"), words
    shutil.rmtree(path) if path.is_dir() else path.unlink()
else:
    sys.exit(f"unknown: {words}")
"""


def check_upload(work, output):
    """s3.sh uploads what changed with the types of the guide, and removes what is gone."""
    tools, buckets = work / "tools", work / "buckets"
    tools.mkdir()
    (tools / "aws").write_text(AWS)
    (tools / "aws").chmod(0o755)
    kept, gone = buckets / "sites/resellers/borea/en/index.html", buckets / "sites/resellers/gone"
    old = buckets / "sites/resellers/vela/en/old.html"
    for path in [kept, gone / "index.html", old]:
        path.parent.mkdir(parents=True)
        path.write_text("earlier\n")
    vela = output / "resellers/vela"
    paths = [path for path in vela.rglob("*") if path.is_file() and not path.is_symlink()]
    written = [str(path.relative_to(output)) for path in paths if ".hidden" not in path.parts]
    removed = ["resellers/gone/", "resellers/vela/en/old.html", "sites.json", ".portal/"]
    extra = ["sites.json", "held.json", ".portal/ledger.json"]
    (output / "changes.json").write_text(
        json.dumps({"removed": removed, "version": 1, "written": [*written, *extra]})
    )
    path = f"{tools}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "BUCKETS": str(buckets)}
    must([PUBLISHING / "s3.sh", output, "sites"], env=environment)
    log = [json.loads(line) for line in (buckets / "log").read_text().splitlines()]
    expect(sorted(name for name, _ in log) == sorted(written), "s3.sh uploads other files", log)
    for name, options in log:
        type_, disposition = content_types()[name.rpartition(".")[2]]
        wanted = {"--content-type": type_, "--cache-control": headers()["Cache-Control"]}
        if disposition:
            wanted["--content-disposition"] = disposition
        expect(options == wanted, f"s3.sh uploads {name} with", options)
    kinds = [name.endswith(".html") for name, _ in log]
    expect(kinds == sorted(kinds), "s3.sh uploads pages before what they lead to")
    expect(kept.exists() and not gone.exists() and not old.exists(), "s3.sh removes other files")
    (output / "changes.json").write_text('{"removed": [], "version": 1, "written": []}')
    must([PUBLISHING / "s3.sh", output, "sites"], env=environment)


def check_nginx(work, output):
    made = work / "sites.conf"
    must([
        sys.executable, PUBLISHING / "nginx.py", "--operator-group", OPERATORS,
        output / "sites.json", made,
    ])  # fmt: skip
    # Elsewhere nginx reads it as root.
    made.chmod(0o644)
    with serving(SignIn) as sign_in:
        configuration = put_in(
            block("nginx"),
            ("/etc/nginx/portal/sites.conf", made),
            ("/etc/nginx/portal/listen.conf", work / "listen.conf"),
            ("127.0.0.1:4180", f"127.0.0.1:{sign_in}"),
            ("/srv/portal/Output", output),
        )
        with nginx(work, configuration) as port:
            visitor = Visitor(port)
            check_access(visitor, output)
            check_closed(visitor)
            check_forgery(visitor)
            check_tricks(visitor, output)
            check_headers(visitor, output)
        check_storage(work, output, configuration)


def check_storage(work, output, configuration):
    """The same with a bucket in the place of the folder, which is asked for open sites alone."""
    asked = []
    with serving(Storage, folder=output, asked=asked) as storage:
        host = "portal-sites.s3.eu-south-1.amazonaws.com"
        lines = put_in(
            block("nginx-storage"),
            (f"https://{host}", f"http://127.0.0.1:{storage}"),
            (f"Host {host}", "Host storage"),
        )
        denial = "            return 403;\n        }\n"
        with nginx(work, put_in(configuration, (denial, denial + lines))) as port:
            visitor = Visitor(port)
            check_tricks(visitor, output)
            foreign = [path for path in asked if not path.startswith("/resellers/vela/")]
            expect(not foreign, "the bucket is asked for what is closed", foreign)
            dotted = [path for path in asked if "/../" in urllib.parse.unquote(path)]
            expect(not dotted, "the bucket gets a path that was not decided about", dotted)
            check_forgery(visitor)
            check_headers(visitor, output)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        work = pathlib.Path(name).resolve()
        # nginx reads below it as somebody who owns nothing.
        work.chmod(0o755)
        output = build(program, work)
        check_refusals(work)
        check_upload(work, output)
        check_nginx(work, output)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(failure, file=sys.stderr)
        sys.exit(1)
