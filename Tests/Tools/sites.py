"""The built sites of the example: builds them, knows their pages, serves them on this machine."""

import contextlib
import dataclasses
import functools
import http.server
import pathlib
import re
import subprocess
import tempfile
import threading
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
DAY = "2026-11-22"
LANGUAGES = ("en", "it")


@dataclasses.dataclass(frozen=True)
class Page:
    """A page in all languages; the choice of language before them has none."""

    site: str
    name: str
    languages: tuple

    def path(self, language):
        return "/".join(part for part in (self.site, language, self.name + ".html") if part)

    def file(self, folder, language):
        return folder / self.path(language)


@contextlib.contextmanager
def built(program):
    """Builds the example as of a fixed day; answers the folder of the sites."""
    with tempfile.TemporaryDirectory(prefix="portal-") as name:
        folder = pathlib.Path(name) / "sites"
        run = subprocess.run(
            [str(pathlib.Path(program).resolve()), "build", "--as-of", DAY, "--output", str(folder)],
            cwd=ROOT, capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"building the example ended with {run.returncode}\n{run.stderr}")
        yield folder


def sites(folder):
    """The sites of each kind: the operator's, the resellers'."""
    resellers = sorted(path.relative_to(folder).as_posix() for path in (folder / "resellers").iterdir())
    return [["operator"], resellers]


def kind(name):
    """Pages that are alike, as their names tell; the chapters of the guide are all different."""
    family = re.match(r"(?!guide-)([a-z]+)-", name)
    return family.group(1) + "-*" if family else name


def pages(folder):
    """A page of each kind, the one with the largest files, for both kinds of site.

    The guide is the same in both, so that each chapter comes once.
    """
    found = []
    for names in sites(folder):
        chapters = {page.name for page in found if page.name.startswith("guide-")}
        largest = {}
        for page in (page for site in names for page in site_pages(folder, site)):
            size = sum(page.file(folder, language).stat().st_size for language in page.languages)
            key = (kind(page.name), page.languages)
            if page.name not in chapters and size > largest.get(key, (0, None))[0]:
                largest[key] = size, page
        found += [page for _, page in sorted(largest.values(), key=lambda entry: -entry[0])]
    return found


def site_pages(folder, site):
    yield Page(site, "index", ("",))
    for name in sorted(path.stem for path in (folder / site / LANGUAGES[0]).glob("*.html")):
        yield Page(site, name, LANGUAGES)


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps the connection, which is several times as quick

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """Serves a folder on a free port; answers its address."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


def target(folder, base, address):
    """The file that an address leads to, None for one that lies elsewhere."""
    if not address.startswith(base):
        return None
    path = urllib.parse.unquote(urllib.parse.urlsplit(address[len(base):]).path)
    return folder / path
