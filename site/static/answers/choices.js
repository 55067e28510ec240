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

  // The cells of a row; several are told apart by the heads of their columns.
  function copied(cells) {
    const heads = cells.map((cell) => cell.closest("table").tHead?.rows[0].cells[cell.cellIndex]);
    const named = cells.length > 1 && heads.every((head) => head?.textContent.trim());
    return cells.flatMap((cell, i) => [...(i ? [", "] : []), ...(named ? [...contents(heads[i]), ": "] : []), ...contents(cell)]);
  }

  const contents = (cell) => [...(cell.querySelector("p") ?? cell).childNodes].map((node) => node.cloneNode(true));

  // What the exercise says behind a case's name in bold: the rest of the row, or what stands before the next such name.
  function caseOf(form, name) {
    const bold = [...form.closest("section").querySelectorAll("strong")].find((strong) => strong.textContent === name);
    const row = bold?.closest("tr");
    if (!bold || row) {
      return row ? [" ", ...copied([...row.cells].filter((cell) => !cell.contains(bold) && cell.textContent.trim()))] : [];
    }
    const nodes = [];
    for (let node = bold.nextSibling; node && node.nodeName !== "STRONG"; node = node.nextSibling) {
      nodes.push(node.nodeType === Node.TEXT_NODE ? node.textContent.replace(/\s*·\s*$/, "") : node.cloneNode(true));
    }
    return nodes;
  }

  // One table for all fields, or one for each; and what is said of the field itself.
  function tablesOf(form, fields) {
    const all = tablesBefore(form);
    return fields.map((field) => ({ said: caseOf(form, field.name), ...Object.fromEntries(Object.entries(all).map(([part, tables]) => {
      const asking = fields.filter(({ type }) => type.includes(part) || part === "choice" && type === "order");
      return [part, tables.length === asking.length ? tables[asking.indexOf(field)] : tables.length === 1 ? tables[0] : undefined];
    })) }));
  }

  window.Answers.tablesOf = tablesOf;
})();
