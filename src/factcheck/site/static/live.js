"use strict";
(() => {
  const bar = document.createElement("div");
  bar.setAttribute("role", "alert");
  bar.className = "findings";
  new EventSource("/-/events").addEventListener("message", (event) => {
    const findings = JSON.parse(event.data);
    if (!findings.length) {
      location.reload(); // which keeps the place to which it was scrolled
      return;
    }
    const list = document.createElement("ul");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.textContent = finding;
      list.append(item);
    }
    bar.replaceChildren("The ledger cannot be read, so these pages are those of before:", list);
    document.body.prepend(bar);
  });
})();
