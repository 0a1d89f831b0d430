"""What is asked of a page in a browser. Each check is handed a tab and yields what is wrong."""

import sites

INTERACTIVE = (
    "a[href], button, summary, input, select, textarea, iframe, [tabindex]:not([tabindex^='-'])")

OVERFLOW = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const name = element => element.tagName.toLowerCase() + (element.className && "." + element.className);
  const clipped = element => element !== document.body
    && (getComputedStyle(element).overflowX !== "visible" || clipped(element.parentElement));
  const wide = [...document.body.querySelectorAll("*")].filter(element =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 && !clipped(element.parentElement));
  return `scrolls sideways: ${root.scrollWidth} in ${root.clientWidth} pixels, from `
    + (wide.length ? name(wide[0]) : "an unknown element");
}"""

# Remembers what can be reached, and how it looks while it has no focus.
REMEMBER = """selector => {
  const look = element => {
    const style = getComputedStyle(element);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(" ");
  };
  const reachable = [...document.querySelectorAll(selector)].filter(
    element => element.checkVisibility({visibilityProperty: true}) && !element.disabled);
  window.portalFocus = {look, looks: new Map(reachable.map(element => [element, look(element)]))};
  return reachable.length;
}"""

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const {look, looks} = window.portalFocus;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
    && !/, 0\\)$/.test(style.outlineColor);
  const index = [...looks.keys()].indexOf(element);
  const text = element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
  return {
    index,
    skips: element.matches('a.skip[href="#content"]'),
    name: `${element.tagName.toLowerCase()} "${text}"`,
    marked: (outlined || style.boxShadow !== "none") && look(element) !== looks.get(element),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth,
  };
}"""


def overflow(tab):
    problem = tab.evaluate(OVERFLOW)
    if problem:
        yield problem


def accessibility(tab, axe):
    for violation in axe.run(tab).response["violations"]:
        nodes = violation["nodes"]
        places = ", ".join(" ".join(str(part) for part in node["target"]) for node in nodes[:3])
        more = f" and {len(nodes) - 3} more" if len(nodes) > 3 else ""
        yield f"axe {violation['id']}: {violation['help']}: {places}{more}"


def keyboard(tab, has_navigation):
    """Tab reaches everything that can be used, and each stop is marked and on the screen."""
    count = tab.evaluate(REMEMBER, INTERACTIVE)
    visited = set()
    for _ in range(count + 5):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(FOCUSED)
        if stop is None or stop["index"] in visited:
            break
        if has_navigation and not visited and not stop["skips"]:
            yield "the first Tab does not lead to the skip link"
        visited.add(stop["index"])
        if not stop["marked"]:
            yield f"no focus indicator on {stop['name']}"
        if not stop["seen"]:
            yield f"the focus is off the screen on {stop['name']}"
    if len(visited - {-1}) != count:
        yield f"Tab reaches {len(visited - {-1})} of {count} interactive elements"


def skip_link(tab):
    tab.locator("a.skip").press("Enter")
    if not tab.evaluate("document.activeElement.id === 'content' && location.hash === '#content'"):
        yield "Enter on the skip link does not lead to #content"


def language_switch(tab, page, language, base):
    """Each other language is a click away, on the same page. Leaves the tab there."""
    for other in page.languages:
        if other == language:
            continue
        if tab.url.split("#")[0] != base + page.path(language):
            tab.goto(base + page.path(language))
        link = tab.locator(f"nav.languages a[hreflang='{other}']")
        if link.count() != 1:
            yield f"has {link.count()} links to the language {other}"
            continue
        link.click()
        # The address is the new one before its document has begun.
        tab.wait_for_load_state("domcontentloaded")
        if tab.url != base + page.path(other):
            yield f"the switch to {other} leads to {tab.url.removeprefix(base)}"
        elif tab.evaluate("document.documentElement.lang") != other:
            yield f"the page in {other} says that it is in another language"


def styled(tab):
    if tab.evaluate("getComputedStyle(document.body).marginTop + getComputedStyle(document.body).display") \
            != "0pxflex":
        yield "the style sheet is not applied"


def without_script(tab, folder, base):
    """The text is there, and the navigation leads to files that are."""
    main = tab.locator("main")
    if main.count() != 1 or not main.is_visible() or len(main.inner_text().split()) < 5:
        yield "the main content is not visible without scripts"
    links = tab.locator("nav a[href], a.brand, a.markdown, a.skip").evaluate_all(
        "all => all.map(link => link.href)")
    for link in sorted(set(links)):
        file = sites.target(folder, base, link)
        if file is None or not file.is_file():
            yield f"a navigation link leads nowhere: {link.removeprefix(base)}"


def printed(tab):
    """On paper there is no navigation, and nothing beyond the margin."""
    # A4 less the margins of the style sheet, at 96 pixels an inch; wide tables turn the paper.
    wide = tab.evaluate(
        "[...document.querySelectorAll('*')].some(element => getComputedStyle(element).page === 'wide')")
    tab.set_viewport_size({"width": 1009 if wide else 680, "height": 900})
    tab.emulate_media(media="print")
    for selector in ("nav.sections", "nav.languages", "nav.side", "a.skip", "a.markdown"):
        if any(element.is_visible() for element in tab.locator(selector).all()):
            yield f"{selector} is printed"
    yield from overflow(tab)
