"use strict";
(() => {
  const bar = document.createElement("div");
  bar.setAttribute("role", "alert");
  bar.className = "findings";
  let shown = null;
  new EventSource("/-/events").addEventListener("message", (event) => {
    const { build, heading, findings } = JSON.parse(event.data);
    if (shown !== null && shown !== build) {
      location.reload(); // which keeps the place to which it was scrolled
      return;
    }
    shown = build;
    if (!heading) {
      bar.remove();
      return;
    }
    const list = document.createElement("ul");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.textContent = finding;
      list.append(item);
    }
    bar.replaceChildren(heading, list);
    document.body.prepend(bar);
  });
})();
