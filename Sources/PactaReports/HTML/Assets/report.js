// Filters, search, keys and links of the report. Without it everything can still be read.
"use strict";

(() => {
  const $ = (id) => document.getElementById(id);
  const form = $("filters"), search = $("q"), count = $("count");
  const words = (text) => (text ? text.split(" ") : []);

  // Everything a filter asks of a clause, read once. A clause is some lines and the row with its texts;
  // some clauses are a group, which is left out whole where none of them is shown.
  const rows = [], rowOf = new Map();
  const groups = Array.from(document.querySelectorAll("tbody.clauses"), (body) => ({ body, shown: 0, isShown: true }));
  for (const group of groups) {
    let row = null;
    for (const line of group.body.rows) {
      if (!row) {
        const asked = line.dataset;
        row = {
          group, lines: [], findings: 0, text: null, shown: true,
          level: words(asked.level), severity: words(asked.severity), kind: words(asked.kind),
          act: words(asked.act),
        };
        rows.push(row);
      }
      row.lines.push(line);
      rowOf.set(line, row);
      if (line.id) row.findings += 1;
      if (line.classList.contains("reading-row")) row = null;
    }
  }
  const readingOf = (row) => row.lines[row.lines.length - 1];
  const detailsOf = (row) => readingOf(row).querySelector("details");
  const rowAt = (element) => {
    const line = element && element.closest("tbody.clauses > tr");
    return line ? rowOf.get(line) : null;
  };

  // Search: letters without their marks, đ as d, no typographic signs. What is plain ASCII then is kept in
  // one byte a letter, in which a word is found several times as fast.

  const encoder = new TextEncoder(), decoder = new TextDecoder("latin1");
  const fold = (text) => {
    const folded = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/đ/g, "d").replace(/[\s\u00a0-\u00bf\u2000-\u206f]+/g, " ");
    return /[^\x00-\x7f]/.test(folded) ? folded : decoder.decode(encoder.encode(folded));
  };

  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  const plain = (markup) =>
    markup.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]);

  // Both texts stand in front of the reading; the list of steps is not searched.
  const textOf = (row) => {
    if (row.text === null) {
      const kept = readingOf(row).querySelector("noscript");
      const sides = kept ? plain(kept.textContent.split('<p class="legend">')[0].split("<ol")[0]) : "";
      row.text = fold(row.lines.slice(0, -1).map((line) => line.textContent).join(" ") + " " + sides);
    }
    return row.text;
  };

  // The texts are read while nothing else is to be done.
  const idle = window.requestIdleCallback || ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 20));
  let next = 0;
  const readAhead = (deadline) => {
    while (next < rows.length && deadline.timeRemaining() > 2) textOf(rows[next++]);
    if (next < rows.length) idle(readAhead);
    else document.documentElement.dataset.searchable = "true";
  };

  // Filters.

  const chosen = (name) =>
    Array.from(form.querySelectorAll(`input[name="${name}"]:checked`), (box) => box.value);
  const picked = (name) => (form.elements[name] ? form.elements[name].value : "");
  const state = () => ({
    level: chosen("level"), severity: chosen("severity"), kind: picked("kind"), act: picked("act"),
    q: search.value.trim(),
  });

  const fits = (row, wish, word) =>
    (!wish.level.length || wish.level.some((level) => row.level.includes(level)))
    && (!wish.severity.length || wish.severity.some((weight) => row.severity.includes(weight)))
    && (!wish.kind || row.kind.includes(wish.kind))
    && (!wish.act || row.act.includes(wish.act))
    && (!word || textOf(row).includes(word));

  const apply = () => {
    const wish = state();
    const word = fold(wish.q).trim();
    let shown = 0, findings = 0;
    for (const group of groups) group.shown = 0;
    for (const row of rows) {
      const isShown = fits(row, wish, word);
      if (isShown !== row.shown) {
        row.shown = isShown;
        for (const line of row.lines) line.classList.toggle("out", !isShown);
      }
      if (isShown) { shown += 1; findings += row.findings; row.group.shown += 1; }
    }
    for (const group of groups) {
      if (group.isShown === group.shown > 0) continue;
      group.isShown = group.shown > 0;
      group.body.classList.toggle("out", !group.isShown);
    }
    const number = (value) => value.toLocaleString(document.documentElement.lang);
    count.textContent = count.dataset.pattern.replace("%1", number(shown))
      .replace("%2", number(rows.length)).replace("%3", number(findings));
    $("nothing").hidden = shown > 0;
  };

  // The filters stand in the address, so that they can be sent to someone.

  const address = () => {
    const wish = state(), parts = new URLSearchParams();
    for (const name of ["level", "severity"]) if (wish[name].length) parts.set(name, wish[name].join(","));
    for (const name of ["kind", "act", "q"]) if (wish[name]) parts.set(name, wish[name]);
    const text = parts.toString();
    return text ? "#filter?" + text : location.pathname + location.search;
  };

  const remember = () => {
    try { history.replaceState(null, "", address()); } catch { /* A page in a frame has no address. */ }
  };
  const change = () => { apply(); remember(); };

  const restore = (text) => {
    const parts = new URLSearchParams(text);
    for (const name of ["level", "severity"]) {
      const values = (parts.get(name) || "").split(",");
      for (const box of form.querySelectorAll(`input[name="${name}"]`)) box.checked = values.includes(box.value);
    }
    for (const name of ["kind", "act"]) if (form.elements[name]) form.elements[name].value = parts.get(name) || "";
    search.value = parts.get("q") || "";
    apply();
  };

  const clear = () => { restore(""); remember(); };

  // Reading: the texts are made when a row is opened.

  const build = (details) => {
    const kept = details.querySelector("noscript");
    if (!kept) return;
    // The search reads what goes now.
    textOf(rowAt(details));
    const made = document.createElement("template");
    made.innerHTML = kept.textContent;
    kept.replaceWith(made.content);
  };
  const open = (row, isOpen = true) => {
    const details = detailsOf(row);
    if (isOpen) build(details);
    details.open = isOpen;
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".reading-row > td > details") && event.target.open) build(event.target);
  }, true);

  // Rows that were never shown have an estimated height, so that a place moves while others are laid out.
  const bring = (target, tries = 0) => {
    target.scrollIntoView({ behavior: "instant" });
    const top = target.getBoundingClientRect().top;
    const isThere = top >= 0 && top < innerHeight / 2;
    if (tries < (isThere ? 3 : 20)) requestAnimationFrame(() => bring(target, tries + 1));
  };

  // Links: #row-12, #F3, #filter?level=gap.

  const follow = () => {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { /* Taken as it stands. */ }
    if (location.hash.startsWith("#filter?")) {
      restore(location.hash.slice("#filter?".length));
      bring($("filters"));
      return;
    }
    const target = name && $(name);
    const row = rowAt(target);
    if (!row) return;
    if (!row.shown) restore("");
    open(row);
    bring(target);
    detailsOf(row).querySelector("summary").focus({ preventScroll: true });
  };

  // Keys.

  const here = () => rowAt(document.activeElement);
  let last = null;
  const move = (step) => {
    const from = here() || last;
    let place = from ? rows.indexOf(from) : (step > 0 ? -1 : rows.length);
    do place += step; while (rows[place] && !rows[place].shown);
    if (!rows[place]) return;
    last = rows[place];
    detailsOf(last).querySelector("summary").focus({ preventScroll: true });
    last.lines[0].scrollIntoView({ block: "nearest", behavior: "instant" });
    readingOf(last).scrollIntoView({ block: "nearest", behavior: "instant" });
  };

  const leave = () => {
    if (document.activeElement === search) {
      if (search.value) { search.value = ""; change(); } else search.blur();
      return;
    }
    const row = here();
    if (row) open(row, false);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return leave();
    if (event.target.matches("input[type=search], select, textarea")) {
      if (event.key === "Enter" && event.target === search) { event.preventDefault(); move(1); }
      return;
    }
    const keys = { "/": () => search.focus(), j: () => move(1), k: () => move(-1) };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  // Buttons.

  const say = (text) => {
    $("said").textContent = text;
    setTimeout(() => { $("said").textContent = ""; }, 4000);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(count.dataset.copied);
    } catch {
      say(count.dataset.address);
    }
  };
  const theme = () => {
    const root = document.documentElement;
    const isDark = getComputedStyle(root).colorScheme === "dark";
    root.dataset.theme = isDark ? "light" : "dark";
    try { localStorage.setItem("pacta-theme", root.dataset.theme); } catch { /* Not kept. */ }
  };
  const shownRows = () => rows.filter((row) => row.shown);

  $("theme").addEventListener("click", theme);
  $("print").addEventListener("click", () => print());
  $("reset").addEventListener("click", clear);
  $("copy").addEventListener("click", copy);
  $("open").addEventListener("click", () => shownRows().slice(0, 500).forEach((row) => open(row)));
  $("close").addEventListener("click", () => rows.forEach((row) => open(row, false)));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => { if (event.target !== search) change(); });
  search.addEventListener("input", change);
  window.addEventListener("hashchange", follow);

  // A short report is printed with all its texts, a long one with those that are open.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    const shown = shownRows();
    if (shown.length > 200) return;
    opened = shown.filter((row) => !detailsOf(row).open);
    opened.forEach((row) => open(row));
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((row) => open(row, false));
    opened = [];
  });

  try {
    const kept = localStorage.getItem("pacta-theme");
    if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
  } catch { /* The system decides. */ }
  document.documentElement.classList.add("scripted");
  follow();
  idle(readAhead);
})();
