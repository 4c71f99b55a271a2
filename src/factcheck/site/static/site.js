"use strict";
(() => {
  const ZEROS = {
    thousand: 3, k: 3, million: 6, mn: 6, m: 6, billion: 9, bn: 9, b: 9, trillion: 12, tn: 12,
  };
  const TOKEN = new RegExp(
    "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?" +
      `(?:[ -]?(${Object.keys(ZEROS).join("|")})(?![\\p{L}\\p{N}]))?|\\p{L}+`,
    "gu",
  );
  const MARKED = new RegExp(TOKEN.source.replace("\\p{L}+", "[\\p{L}\\p{M}]+"), "giu");
  const TEN = 10;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function writeNumber(whole, fraction, zeros) {
    const digits = fraction.padEnd(zeros, "0");
    const left = (whole + digits.slice(0, zeros)).replace(/^0+/, "") || "0";
    const right = digits.slice(zeros).replace(/0+$/, "");
    return right ? `${left}.${right}` : left;
  }

  // What a query asks for: the same tokens as factcheck.site.search.read, a figure at its full size alone.
  function read(text) {
    return [...fold(text).matchAll(TOKEN)].map(([word, whole, fraction, magnitude]) =>
      whole === undefined
        ? word
        : `#${writeNumber(whole.replaceAll(",", ""), fraction || "", ZEROS[magnitude] || 0)}`,
    );
  }

  function nameShard(token, letters) {
    if (token.startsWith("@")) return `f-${token.slice(1).split("=")[0]}`;
    if (token.startsWith("#")) return `n-${token.slice(1).replace(".", "").slice(0, letters)}`;
    const plain = (letter) => (/[a-z]/.test(letter) ? letter : `_${letter.codePointAt(0).toString(16)}`);
    return `w-${[...token].slice(0, letters).map(plain).join("")}`;
  }

  const waiting = new Map();
  const loaded = new Map();

  function load(root, name) {
    if (loaded.has(name)) return Promise.resolve(loaded.get(name));
    return new Promise((resolve) => {
      const queue = waiting.get(name);
      if (queue) return queue.push(resolve);
      waiting.set(name, [resolve]);
      const script = document.createElement("script");
      script.src = `${root}search/${name}.js`;
      script.onerror = () => take(name, {});
      document.head.append(script);
    });
  }

  function take(name, content) {
    loaded.set(name, content);
    (waiting.get(name) || []).forEach((resolve) => resolve(content));
    waiting.delete(name);
  }

  window.factcheck = { read, take, show: (number, content) => take(`r${number}`, content) };

  const decode = (steps) => {
    let number = 0;
    return steps.map((step) => (number += step));
  };

  async function find(form, token, isBegun) {
    const known = form.dataset.shards.split(" ");
    const own = [1, 2, 3].map((letters) => nameShard(token, letters));
    const names = known.filter((name) => own.includes(name) || (isBegun && name.startsWith(own[2])));
    const numbers = new Set();
    for (const content of await Promise.all(names.map((name) => load(form.dataset.root, name)))) {
      for (const [word, steps] of Object.entries(content)) {
        if (word === token || (isBegun && word.startsWith(token))) decode(steps).forEach((n) => numbers.add(n));
      }
    }
    return numbers;
  }

  async function search(form, query, filters) {
    const tokens = read(query);
    const isBegun = /\p{L}$/u.test(query.normalize("NFKC"));
    const words = await Promise.all(
      tokens.map((token, place) => find(form, token, isBegun && place === tokens.length - 1)),
    );
    const traits = await Promise.all(filters.map(([name, value]) => find(form, `@${name}=${value}`, false)));
    const within = (number) => traits.every((each) => each.has(number));
    const all = (words.length ? [...words[0]] : traits.length ? [...traits[0]] : []).filter(
      (number) => words.every((each) => each.has(number)) && within(number),
    );
    if (all.length || words.length < 2) return { numbers: all.sort((a, b) => a - b), isAll: true };
    const count = new Map();
    words.forEach((each) => each.forEach((n) => within(n) && count.set(n, (count.get(n) || 0) + 1)));
    const some = [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || a - b);
    return { numbers: some, isAll: false };
  }

  async function shown(form, numbers) {
    const size = Number(form.dataset.block);
    const blocks = [...new Set(numbers.map((number) => Math.floor(number / size)))];
    const found = new Map();
    await Promise.all(
      blocks.map(async (block) => found.set(block, await load(form.dataset.root, `r${block}`))),
    );
    return numbers.map((number) => found.get(Math.floor(number / size))[number % size]);
  }

  // Elements are made, never written: nothing of a page is read as markup.
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }

  function marked(text, tokens) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(MARKED)) {
      const [word, whole, fraction] = match;
      const own = read(word);
      if (whole) own.push(`#${writeNumber(whole.replaceAll(",", ""), fraction || "", 0)}`);
      if (!own.some((each) => tokens.some((token) => each === token || (token[0] !== "#" && each.startsWith(token))))) continue;
      parts.push(text.slice(end, match.index), make("mark", {}, word));
      end = match.index + word.length;
    }
    return [...parts, text.slice(end)];
  }

  function phrasesOf(query) {
    return [...query.matchAll(/["“]([^"”]+)["”]/g)].map((match) => fold(match[1]).trim()).filter(Boolean);
  }

  let turn = 0;

  async function answer(form, output, status) {
    const mine = ++turn;
    const query = form.elements.q.value.trim();
    const filters = [...form.querySelectorAll("select")].filter((each) => each.value).map((each) => [each.name, each.value]);
    document.body.classList.toggle("asked", Boolean(query || filters.length));
    if (!query && !filters.length) {
      output.replaceChildren();
      status.textContent = "";
      return;
    }
    const { numbers, isAll } = await search(form, query, filters);
    const phrases = phrasesOf(query);
    const tokens = read(query);
    const groups = form.dataset.groups.split("|").map((each) => each.split("="));
    const sections = [];
    let start = 0;
    let total = 0;
    for (const [title, end] of groups) {
      let own = numbers.filter((number) => number >= start && number < Number(end));
      start = Number(end);
      if (phrases.length) {
        const told = await shown(form, own);
        own = own.filter((_, place) => phrases.every((phrase) => fold(told[place].slice(1).join(" ")).includes(phrase)));
      }
      total += own.length;
      if (own.length) sections.push([title, own]);
    }
    const parts = await Promise.all(sections.map(([title, own]) => list(form, title, own, tokens)));
    if (mine !== turn) return;
    const what = `${total.toLocaleString("en")} found`;
    status.textContent = isAll || !total ? what : `${what} with some of these words, none with all`;
    output.replaceChildren(...parts);
    output.dataset.query = query;
  }

  async function list(form, title, numbers, tokens) {
    const items = make("ul", { class: "list" });
    const section = make("section", {}, make("h2", {}, `${title} (${numbers.length.toLocaleString("en")})`), items);
    const more = make("button", { type: "button" }, "More");
    const add = async () => {
      const from = items.children.length;
      for (const [href, text, beside] of await shown(form, numbers.slice(from, from + TEN))) {
        const link = make("a", { href: form.dataset.root + href }, ...marked(text, tokens));
        items.append(make("li", {}, make("span", { class: "mut" }, beside), beside ? " – " : "", link));
      }
      more.hidden = items.children.length >= numbers.length;
    };
    more.addEventListener("click", add);
    await add();
    section.append(more);
    return section;
  }

  function move(event, input, output) {
    const links = [...output.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      input.value = "";
      input.focus();
      input.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (event.key === "ArrowDown" && links.length) links[Math.min(place + 1, links.length - 1)].focus();
    else if (event.key === "ArrowUp" && place > 0) links[place - 1].focus();
    else if (event.key === "ArrowUp" && place === 0) input.focus();
    else return;
    event.preventDefault();
  }

  function setUpSearch(form) {
    const output = document.getElementById("found");
    const status = document.getElementById("count");
    const selects = [...form.querySelectorAll("select")];
    form.querySelectorAll("[hidden]").forEach((each) => (each.hidden = false));
    const restore = () => {
      const asked = new URLSearchParams(location.search);
      form.elements.q.value = asked.get("q") || "";
      selects.forEach((each) => (each.value = asked.get(each.name) || ""));
      answer(form, output, status);
    };
    const keep = (isNew) => {
      const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
      const address = `${location.pathname}${asked.size ? `?${asked}` : ""}`;
      try {
        history[isNew ? "pushState" : "replaceState"](null, "", address);
      } catch {
        // a browser that lets no page of a disk change its address still searches
      }
      answer(form, output, status);
    };
    form.addEventListener("input", (event) => keep(event.target !== form.elements.q));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      keep(true);
    });
    [form, output].forEach((each) => each.addEventListener("keydown", (event) => move(event, form.elements.q, output)));
    window.addEventListener("popstate", restore);
    restore();
  }

  // Rows stay under what they share; what has no number comes last.
  function sortRows(body, place, sign) {
    const groups = [];
    for (const row of [...body.rows].slice(1)) {
      if (row.className === "note") groups[groups.length - 1].push(row);
      else groups.push([row]);
    }
    const isNumber = groups[0][0].cells[place].className === "val";
    const by = ([{ cells: { [place]: cell } }]) => cell.dataset.by ?? (isNumber ? "" : cell.textContent);
    groups.sort((one, other) => {
      const [a, b] = [by(one), by(other)];
      if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
      return sign * (isNumber ? a - b : a.localeCompare(b, document.documentElement.lang));
    });
    body.append(...groups.flat());
  }

  function setUpSorting(table) {
    const isLong = ({ rows }) => [...rows].filter((row) => row.className !== "note").length > 2;
    if (![...table.tBodies].some(isLong)) return;
    const heads = [...table.querySelectorAll("thead th")];
    heads.forEach((head, place) => {
      if (head.className === "pic") return;
      const button = make("button", { type: "button" }, head.textContent);
      button.addEventListener("click", () => {
        const isDown = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((each) => each.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        [...table.tBodies].forEach((body) => sortRows(body, place, isDown ? -1 : 1));
      });
      head.replaceChildren(button);
    });
    table.classList.add("sorts");
  }

  function setUpCopy(text) {
    const button = make("button", { type: "button" }, "Copy");
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(text.textContent).then(() => (button.textContent = "Copied"));
    });
    text.after(button);
  }

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, select, textarea");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    (document.querySelector("#search input") || document.querySelector(".site input")).focus();
  });
  document.querySelectorAll(".narrow").forEach((each) => (each.hidden = false));
  document.querySelectorAll(".figs").forEach(setUpSorting);
  const form = document.getElementById("search");
  if (form) setUpSearch(form);
  if (navigator.clipboard) document.querySelectorAll("details pre").forEach(setUpCopy);
})();
