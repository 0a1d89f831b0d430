"""What the script of the pages does in a browser: search, filter, copy. Each check yields what is wrong."""

import re

import browser

PASTED = """async kind => {
  const [item] = await navigator.clipboard.read();
  return item.types.includes(kind) ? (await item.getType(kind)).text() : null;
}"""

# What pages from hosts without TLS are like.
WITHOUT_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"

SEARCHES = {
    # The words, the language, the title that comes first, and where it leads.
    "step 8": ("en", "Step 8: Give your details and apply", "guide-enrol.html#step-8-give-your-details-and-apply"),
    "PERMISSIONS": ("en", "Permissions", "permissions.html"),
    "puo": ("it", None, None),
    "zzz": ("en", None, None),
}


def search(tab, base):
    """By keyboard alone: the first result of each search, without case and accents."""
    for words, (language, title, target) in SEARCHES.items():
        browser.show(tab, f"{base}resellers/retipiane/{language}/index.html")
        tab.keyboard.press("/")
        tab.keyboard.type(words)
        results = tab.locator(".results")
        results.wait_for()
        first = results.locator("a").first
        if title is None:
            if words == "zzz" and (first.count() or "0" in results.inner_text()):
                yield f"the search for '{words}' finds {results.inner_text()!r}"
            if words != "zzz" and not first.count():
                yield f"the search for '{words}' finds nothing"
            continue
        found = first.locator("strong").inner_text()
        if found != title:
            yield f"the search for '{words}' finds '{found}' first"
        tab.keyboard.press("ArrowDown")
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        if not tab.url.endswith("/" + target):
            yield f"the search for '{words}' leads to {tab.url.removeprefix(base)}"
    browser.show(tab, f"{base}operator/en/index.html")
    tab.keyboard.press("/")
    tab.keyboard.type("guide")
    tab.locator(".results a").first.wait_for()
    tab.keyboard.press("Escape")
    if tab.locator(".results").is_visible():
        yield "Escape does not close the results"
    if not tab.evaluate("document.activeElement.type === 'search'"):
        yield "Escape leaves the search"


def accessible_results(tab, base, axe):
    browser.show(tab, f"{base}resellers/retipiane/en/index.html", "dark", 390)
    tab.keyboard.press("/")
    tab.keyboard.type("customers")
    tab.locator(".results a").first.wait_for()
    for violation in axe.run(tab).response["violations"]:
        yield f"axe {violation['id']} with open results: {violation['help']}"
    if tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        yield "the results make the page scroll sideways"


def filtered(tab, base):
    """The list of rules by a word of the name and by a code; everything again without words."""
    browser.show(tab, f"{base}operator/en/rules.html")
    rows = tab.locator("main tbody tr")
    count = rows.count()
    shown = lambda: [row for row in rows.all() if row.is_visible()]
    box = tab.get_by_label("Filter")
    for words, wanted in (("rp-x03", 1), ("x03 nothing", 0), ("", count)):
        box.fill(words)
        if len(shown()) != wanted:
            yield f"the filter '{words}' shows {len(shown())} rows, not {wanted}"
        status = tab.locator(".filter [role=status]").inner_text()
        expected = f"Rows shown: {wanted} / {count}" if words else ""
        if status != expected:
            yield f"the filter '{words}' says '{status}'"


def copied(tab, base, page):
    """A letter as text and as HTML, by the newer interface and by the older one."""
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=base.rstrip("/"))
    for is_old in (False, True):
        browser.show(tab, base + page)
        letter = tab.locator("main > pre[lang]").nth(1)
        text = letter.inner_text().rstrip("\n")
        read = tab.context.new_page()
        read.goto(base + page)
        tab.bring_to_front()
        if is_old:
            tab.evaluate(WITHOUT_CLIPBOARD)
        bar = letter.locator("xpath=following-sibling::p[1]")
        for button, kind in ((0, "text/plain"), (1, "text/html")):
            tab.bring_to_front()
            bar.locator("button").nth(button).click()
            tab.wait_for_function("bar => bar.querySelector('[role=status]').textContent",
                                  arg=bar.element_handle())
            read.bring_to_front()
            pasted = read.evaluate(PASTED, kind) or ""
            if kind == "text/plain" and pasted.replace("\r\n", "\n") != text:
                yield f"copied as text {'by the older interface ' if is_old else ''}comes out as {pasted[:80]!r}"
            if kind == "text/html" and not ("<p>" in pasted and '<a href="https://' in pasted):
                yield f"copied with formatting {'by the older interface ' if is_old else ''}comes out as {pasted[:80]!r}"
        read.close()


def problems(chromium, axe, folder, base):
    """All that is wrong, from a server and, for the search, from the disk."""
    pages = [
        page for page in sorted(folder.glob("resellers/*/en/invitation-*.html"))
        if re.search(r"<pre [^>]*lang=", page.read_text())]
    if not pages:
        yield "the example has no draft to copy"
        return
    letter = pages[0].relative_to(folder).as_posix()
    for name, place, check in (
        ("search", base, search),
        ("search from the disk", folder.as_uri() + "/", search),
        ("results", base, lambda tab, base: accessible_results(tab, base, axe)),
        ("filter", base, filtered),
        ("copy", base, lambda tab, base: copied(tab, base, letter)),
    ):
        tab = browser.context(chromium).new_page()
        complaints = browser.Complaints(tab, place)
        for what in [*browser.attempted(check(tab, place)), *complaints.take()]:
            yield f"{name}: {what}"
        tab.close()
