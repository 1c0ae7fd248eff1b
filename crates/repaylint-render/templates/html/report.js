"use strict";
(function () {
  const tools = document.getElementById("tools");
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  const boxes = Array.from(tools.querySelectorAll("input[type=checkbox]"));
  const cards = Array.from(document.querySelectorAll("article.card"));
  const text = new WeakMap();
  const format = new Intl.NumberFormat(document.documentElement.lang);
  let opened = [];

  // The text of a row, lower case, looked up once.
  function textOf(row) {
    let known = text.get(row);
    if (known === undefined) {
      known = row.textContent.toLowerCase();
      text.set(row, known);
    }
    return known;
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    const severities = boxes.filter((box) => box.checked).map((box) => box.value);
    for (const fold of opened) fold.open = false;
    opened = [];
    let count = 0;
    for (const card of cards) {
      let inCard = 0;
      const fits = severities.includes(card.dataset.severity);
      for (const item of card.querySelectorAll("table.rows > tbody > tr, .said")) {
        const matches = fits && (wanted === "" || textOf(item).includes(wanted));
        item.hidden = !matches;
        if (matches) inCard += 1;
      }
      for (const table of card.querySelectorAll("table.rows")) {
        const some = table.querySelector("tbody > tr:not([hidden])") !== null;
        const fold = table.closest("details.fold");
        (fold || table).hidden = !some;
        if (fold && some && wanted !== "" && !fold.open && opened.length < 4) {
          fold.open = true;
          opened.push(fold);
        }
      }
      card.hidden = inCard === 0;
      count += inCard;
    }
    const all = wanted === "" && severities.length === boxes.length;
    const pattern = count === 1 ? shown.dataset.one : shown.dataset.many;
    shown.textContent = all ? "" : pattern.replace("{count}", format.format(count));
  }

  // A link to a card must not lead to one that is filtered away.
  window.addEventListener("hashchange", function () {
    const card = document.getElementById(location.hash.slice(1));
    if (card && card.hidden) {
      search.value = "";
      for (const box of boxes) box.checked = true;
      filter();
      card.scrollIntoView();
    }
  });

  let waiting = 0;
  search.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  for (const box of boxes) {
    box.closest("label").hidden = !cards.some((card) => card.dataset.severity === box.value);
    box.addEventListener("change", filter);
  }
  tools.hidden = false;
})();
