// Search, filters and copy buttons. Every page can be read and reached without them, so whatever
// they need is made here and not in the page. Their words stand on the script's own element.
"use strict";

const words = document.currentScript.dataset;
const base = new URL(".", document.currentScript.src).href;

/** An element with properties, attributes that have a dash or no property of their own, and children. */
const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

/** A text without case and accents, letter for letter where that is possible. */
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const termsOf = text => fold(text).split(/[\s,;]+/).filter(Boolean);

/** Where a word begins with the term, or -1; a term of other signs may stand anywhere. */
const place = (folded, term) => {
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1])) return at;
  }
  return -1;
};

// Search: the data are one file per language, read when somebody starts to search.

let entries = null;
let whenRead = [];

/** Takes the data: pages as [name, title, further words, text, [[id, heading, text], ...]]. */
window.portalSearch = pages => {
  const entry = (href, page, title, text, more) => (
    {href, page, title, text, folded: fold(title), more: fold(`${more} ${text}`)});
  entries = pages.flatMap(([name, title, more, text, sections]) => [
    entry(`${name}.html`, title, title, text, more),
    ...sections.map(([id, heading, below = ""]) => entry(`${name}.html#${id}`, title, heading, below, "")),
  ]);
  for (const action of whenRead.splice(0)) action();
};

const read = action => {
  if (entries) return action();
  if (whenRead.push(action) > 1) return undefined;
  const script = make("script", {src: `${base}${document.documentElement.lang}/search.js`});
  return document.head.append(script);
};

/** The best entries: every term begins a word, the more of them in the title the better. */
const find = terms => {
  const found = [];
  entries.forEach((entry, order) => {
    let score = 0;
    for (const term of terms) {
      const at = place(entry.folded, term);
      if (at >= 0) score += at === 0 ? 12 : 8;
      else if (place(entry.more, term) >= 0) score += 1;
      else return;
    }
    if (!entry.href.includes("#")) score += 1;
    found.push({entry, score, order});
  });
  return found.sort((one, other) => other.score - one.score || one.order - other.order)
    .map(({entry}) => entry);
};

/** The part of a text around the first term, with the terms marked. */
const excerpt = (text, terms) => {
  const folded = fold(text);
  const isAligned = folded.length === text.length;
  const places = terms.map(term => place(folded, term)).filter(at => at >= 0);
  const from = Math.max(0, text.lastIndexOf(" ", Math.min(...places, text.length) - 40));
  const to = from + 150 < text.length ? text.lastIndexOf(" ", from + 150) : text.length;
  const part = make("span", {className: "excerpt"}, from > 0 ? "… " : "");
  let at = from;
  if (isAligned) {
    for (const [start, term] of terms.map(term => [place(folded, term), term]).sort((a, b) => a[0] - b[0])) {
      if (start < at || start + term.length > to) continue;
      part.append(text.slice(at, start), make("mark", {}, text.slice(start, start + term.length)));
      at = start + term.length;
    }
  }
  part.append(text.slice(at, to), to < text.length ? " …" : "");
  return part;
};

const result = (entry, terms, close) => {
  const link = make("a", {href: `${base}${document.documentElement.lang}/${entry.href}`},
    make("strong", {}, entry.title));
  if (entry.page !== entry.title) link.append(make("span", {}, entry.page));
  if (entry.text && terms.some(term => place(fold(entry.text), term) >= 0)) {
    link.append(excerpt(entry.text, terms));
  }
  link.addEventListener("click", close);
  return make("li", {}, link);
};

const addSearch = band => {
  const input = make("input", {
    type: "search", placeholder: words.search, autocomplete: "off", spellcheck: false,
    "aria-label": words.search, "aria-keyshortcuts": "/",
  });
  const status = make("p", {role: "status"});
  const list = make("ol");
  const panel = make("div", {className: "results", hidden: true}, status, list);
  const search = make("div", {className: "search", role: "search"}, input, panel);
  const close = () => { panel.hidden = true; };
  const show = () => read(() => {
    const terms = termsOf(input.value);
    if (terms.length === 0) return close();
    const found = find(terms);
    status.textContent = found.length === 0 ? words.none : `${words.found}: ${found.length}`;
    list.replaceChildren(...found.slice(0, 12).map(entry => result(entry, terms, close)));
    panel.hidden = false;
    return undefined;
  });
  const step = by => {
    const stops = [input, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (next) next.focus();
  };
  input.addEventListener("focus", () => read(() => {}));
  input.addEventListener("input", show);
  search.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (event.key === "Enter" && event.target === input) {
      list.querySelector("a")?.click();
    } else if (!panel.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      step(event.key === "ArrowDown" ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  });
  search.addEventListener("focusin", event => { if (event.target === input && input.value) show(); });
  document.addEventListener("click", event => { if (!search.contains(event.target)) close(); });
  search.addEventListener("focusout", event => {
    if (event.relatedTarget && !search.contains(event.relatedTarget)) close();
  });
  document.addEventListener("keydown", event => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  band.append(search);
};

// Filters: for long tables in which every row stands for itself.

const addFilter = frame => {
  const rows = [...frame.querySelectorAll("tbody tr")];
  if (rows.length < 15 || rows.some(row => !row.cells[0]?.textContent.trim())) return;
  const texts = rows.map(row => fold(row.textContent));
  const input = make("input", {type: "search", autocomplete: "off", spellcheck: false});
  const status = make("span", {role: "status"});
  input.addEventListener("input", () => {
    const terms = termsOf(input.value);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !terms.every(term => texts[index].includes(term));
      if (!row.hidden) shown += 1;
    });
    status.textContent = terms.length === 0 ? "" : `${words.shown}: ${shown} / ${rows.length}`;
  });
  frame.before(make("p", {className: "filter"}, make("label", {}, `${words.filter} `, input), status));
};

// Copy buttons: for letters and for what belongs into a file.

/** Copies without the newer interface, which pages from http hosts do not have. */
const copyOld = kinds => {
  const put = event => {
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData.setData(kind, text);
    event.preventDefault();
  };
  document.addEventListener("copy", put, {once: true});
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return isDone;
};

const copy = async kinds => {
  try {
    const blobs = Object.entries(kinds).map(([kind, text]) => [kind, new Blob([text], {type: kind})]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyOld(kinds);
  }
};

/** A letter as HTML: its paragraphs, with its addresses as links. */
const formatted = text => {
  const escape = part => make("span", {}, part).innerHTML;
  const linked = line => line.split(/(https:\/\/[^\s<>"]+)/).map((part, index) => (
    index % 2 ? `<a href="${escape(part).replaceAll('"', "&quot;")}">${escape(part)}</a>` : escape(part))).join("");
  return text.trim().split(/\n\s*\n/)
    .map(paragraph => `<p>${paragraph.split("\n").map(linked).join("<br>")}</p>`).join("\n");
};

const addCopy = block => {
  const text = block.textContent.replace(/\n$/, "");
  const status = make("span", {role: "status"});
  const button = (label, kinds) => {
    const made = make("button", {type: "button"}, label);
    made.addEventListener("click", async () => {
      status.textContent = await copy(kinds()) ? words.copied : "";
    });
    return made;
  };
  const bar = make("p", {className: "copy"}, button(words.copy, () => ({"text/plain": text})));
  if (block.lang && text.includes("\n")) {
    bar.append(button(words.formatted, () => ({"text/html": formatted(text), "text/plain": text})));
  }
  bar.append(status);
  block.after(bar);
};

document.querySelectorAll(".band").forEach(addSearch);
document.querySelectorAll("main .table").forEach(addFilter);
document.querySelectorAll("main > pre").forEach(addCopy);
