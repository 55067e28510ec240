// What a reader can choose: the rows of the exercise's own tables, with their formulas.

(function () {
  "use strict";

  const { make } = window.Answers;

  // In the exercise's tables a letter or a digit in bold stands before what it means; a row may hold one of each.
  function tablesBefore(form) {
    const found = { choice: [], reason: [] };
    for (const table of form.closest("section").querySelectorAll("table")) {
      const options = [...table.querySelectorAll("tr")].flatMap(optionsOf);
      for (const [part, label] of [["choice", /^[A-Z]$/], ["reason", /^\d$/]]) {
        const own = options.filter(({ value }) => label.test(value));
        found[part].push(...(own.length ? [own] : []));
      }
    }
    return found;
  }

  function optionsOf(row) {
    const options = [];
    for (const cell of row.querySelectorAll("td")) {
      const label = cell.querySelector("strong")?.textContent;
      if (label && label === cell.textContent.trim() && /^([A-Z]|\d)$/.test(label)) {
        const cells = [];
        options.push({ value: label, cells, text: () => [make("strong", {}, label), " ", ...copied(cells)] });
      } else if (cell.textContent.trim()) {
        options.at(-1)?.cells.push(cell);
      }
    }
    return options;
  }

  function copied(cells) {
    return cells.flatMap((cell, i) => [...(i ? [" · "] : []), ...[...(cell.querySelector("p") ?? cell).childNodes].map((node) => node.cloneNode(true))]);
  }

  // One table for all fields, or one for each.
  function tablesOf(form, fields) {
    const all = tablesBefore(form);
    return fields.map((field) => Object.fromEntries(Object.entries(all).map(([part, tables]) => {
      const asking = fields.filter(({ type }) => type.includes(part) || part === "choice" && type === "order");
      return [part, tables.length === asking.length ? tables[asking.indexOf(field)] : tables.length === 1 ? tables[0] : undefined];
    })));
  }

  window.Answers.tablesOf = tablesOf;
})();
