// Answers in the page: a form for each exercise that a page can check, judged by the same checks as in the notebook.

(function () {
  "use strict";

  const HERE = document.currentScript.src.replace(/answers\/answers\.js.*$/, "");
  const SIGNS = {
    CORRECT: ["✓", "Right"], PARTLY: ["◐", "Partly right"], WRONG: ["✗", "Not right yet"], UNREADABLE: ["✗", "Not readable"],
    FAILED: ["✗", "Failed"], UNANSWERED: ["○", "Not answered yet"], RECORDED: ["•", "Taken down"],
  };
  const LONGEST = 2000;
  const LARGEST_SIDE = 6;

  // Elements and texts

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
      } else if (value !== false && value !== undefined) {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children.filter((child) => child !== ""));
    return element;
  }

  // Lines of text in which formulas stand between dollar signs, as LaTeX.
  function written(text) {
    const whole = make("span");
    text.split("\n").forEach((line, number) => {
      whole.append(...(number ? [make("br")] : []));
      const parts = line.split("$");
      const paired = parts.length % 2 === 1;
      parts.forEach((part, place) => whole.append(paired && place % 2 === 1 ? formula(part) : paired || place === 0 ? part : "$" + part));
    });
    return whole;
  }

  function formula(latex) {
    const shown = make("span", { class: "math" });
    if (window.katex) {
      window.katex.render(latex, shown, { throwOnError: false, strict: "ignore", maxExpand: 100 });
    } else {
      shown.textContent = latex;
    }
    return shown;
  }

  // What is loaded on first use: the checks, and the renderer of formulas.

  const loaded = {};

  function load(name) {
    loaded[name] ??= new Promise((resolve, reject) => {
      document.head.append(make("script", { src: HERE + name, onload: resolve, onerror: () => {
        delete loaded[name];
        reject(new Error(name));
      } }));
    });
    return loaded[name];
  }

  // Fields: each has an element, `get` for what was given, `set` to put it back

  function labelled(field, id) {
    const label = make("label", { for: id });
    label.append(make("code", {}, field.name), field.note ? " " + field.note : "");
    return label;
  }

  function input(id, label) {
    return make("input", { type: "text", id, autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: LONGEST,
      ...(label ? { "aria-label": label } : {}) });
  }

  const textField = (field, id) => {
    const box = input(id);
    return { element: make("p", { class: "answer-row" }, labelled(field, id), box), get: () => box.value, set: (value) => { box.value = String(value); } };
  };

  function grid(field, id, rows, columns) {
    const boxes = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) =>
      input(`${id}-${i}-${j}`, `${field.name}, ${rows > 1 ? `row ${i + 1}, ` : ""}${rows > 1 ? "column" : "entry"} ${j + 1}`)));
    const element = make("div", { class: "answer-grid", style: `--columns: ${columns}` }, ...boxes.flat());
    return { boxes, element };
  }

  const numbersField = (field, id) => {
    const { boxes: [row], element } = grid(field, id, 1, field.length);
    return { element: group(field, element), get: () => row.map((box) => box.value), set: (value) => row.forEach((box, i) => { box.value = value[i] ?? ""; }) };
  };

  function matrixField(field, id) {
    const place = make("div");
    let current;
    const sides = { rows: field.rows, columns: field.columns };
    const choosers = Object.keys(sides).map((side) => chooser(side));

    function chooser(side) {
      const select = make("select", { id: `${id}-${side}`, onchange: () => shape({ [side]: Number(select.value) }) },
        ...Array.from({ length: LARGEST_SIDE }, (_, i) => make("option", { value: i + 1 }, String(i + 1))));
      return { select, element: make("label", {}, side + " ", select) };
    }

    function shape(wanted) {
      const before = current?.boxes.map((row) => row.map((box) => box.value)) ?? [];
      Object.assign(sides, wanted);
      current = grid(field, id, sides.rows, sides.columns);
      fill(before);
      place.replaceChildren(current.element);
      choosers.forEach(({ select }, i) => { select.value = Object.values(sides)[i]; });
    }

    function fill(rows) {
      current.boxes.forEach((row, i) => row.forEach((box, j) => { box.value = rows[i]?.[j] ?? ""; }));
    }

    shape({});
    return {
      element: group(field, make("p", { class: "answer-shape" }, ...choosers.map(({ element }) => element)), place),
      get: () => current.boxes.map((row) => row.map((box) => box.value)),
      set: (rows) => {
        const side = (count) => Math.min(LARGEST_SIDE, Math.max(1, count));
        shape({ rows: side(rows.length), columns: side(rows[0].length) });
        fill(rows);
      },
    };
  }

  function group(field, ...children) {
    const legend = make("legend", {}, make("code", {}, field.name), field.note ? " " + field.note : "");
    return make("fieldset", {}, legend, ...children);
  }

  function radios(name, options, title) {
    const buttons = options.map(({ value }) => make("input", { type: "radio", name, value }));
    const element = make("div", { class: "answer-options", role: "radiogroup", "aria-label": title },
      ...options.map(({ text }, i) => make("label", {}, buttons[i], make("span", {}, ...text()))));
    return {
      element,
      get: () => buttons.find((button) => button.checked)?.value ?? "",
      set: (value) => buttons.forEach((button) => { button.checked = button.value === value; }),
    };
  }

  const wordField = (field, id) => {
    const picked = radios(id, field.words.map((word) => ({ value: word, text: () => [word] })), field.name);
    return { ...picked, element: group(field, picked.element) };
  };

  // Choices offer the rows of the exercise's own tables, with their formulas.

  function pickField(field, id, tables) {
    const parts = ["choice", "reason"].filter((part) => field.type.includes(part));
    if (parts.some((part) => !tables[part])) {
      return textField(field, id);
    }
    const picked = parts.map((part) => radios(`${id}-${part}`, tables[part], `${field.name}, ${part}`));
    return {
      element: group(field, ...picked.flatMap(({ element }, i) => i ? [make("p", { class: "answer-reason" }, "because"), element] : [element])),
      get: () => picked.map(({ get }) => get()).join(""),
      set: (value) => picked.forEach(({ set }, i) => set(parts.length === 1 ? value : (String(value).match(i ? /\d/ : /[A-Z]/) ?? [""])[0])),
    };
  }

  function orderField(field, id, tables) {
    if (!tables.choice) {
      return textField(field, id);
    }
    const chosen = [];
    const list = make("ol", { class: "answer-order" });
    const rest = make("ul", { class: "answer-order" });
    const note = make("p", { class: "visually-hidden", role: "status" });
    const lineOf = (letter) => tables.choice.find(({ value }) => value === letter);
    const button = (letter, action, sign, act) => make("button", { type: "button", "aria-label": `${action} line ${letter}`, title: action, onclick: () => {
      act();
      draw();
      note.textContent = `Order: ${chosen.join(" ") || "empty"}`;
      (list.querySelector(`[data-line="${letter}"] button`) ?? rest.querySelector(`[data-line="${letter}"] button`))?.focus();
    } }, sign);

    function move(place, by) {
      const [letter] = chosen.splice(place, 1);
      chosen.splice(Math.max(0, place + by), 0, letter);
    }

    function draw() {
      list.replaceChildren(...chosen.map((letter, place) => make("li", { "data-line": letter },
        make("span", { class: "answer-buttons" }, button(letter, "Move up", "↑", () => move(place, -1)), button(letter, "Move down", "↓", () => move(place, 1)),
          button(letter, "Take out", "×", () => chosen.splice(place, 1))), make("span", {}, ...lineOf(letter).text()))));
      rest.replaceChildren(...tables.choice.filter(({ value }) => !chosen.includes(value)).map(({ value, text }) =>
        make("li", { "data-line": value }, make("span", { class: "answer-buttons" }, button(value, "Add", "+", () => chosen.push(value))), make("span", {}, ...text()))));
    }

    draw();
    return {
      element: group(field, make("p", {}, "Your order:"), list, make("p", {}, "Lines to choose from:"), rest, note),
      get: () => chosen.join(" "),
      set: (value) => {
        chosen.splice(0, chosen.length, ...String(value).split(" ").filter((letter, i, all) => lineOf(letter) && all.indexOf(letter) === i));
        draw();
      },
    };
  }

  // In the exercise's tables a letter or a digit in bold stands before what it means; a row may hold one of each.
  function tablesBefore(form) {
    const found = { choice: [], reason: [] };
    for (const table of sectionOf(form).querySelectorAll("table")) {
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

  const sectionOf = (form) => form.closest("section");

  // One table for all fields, or one for each.
  function tablesOf(form, fields) {
    const all = tablesBefore(form);
    return fields.map((field) => Object.fromEntries(Object.entries(all).map(([part, tables]) => {
      const asking = fields.filter(({ type }) => type.includes(part) || part === "choice" && type === "order");
      return [part, tables.length === asking.length ? tables[asking.indexOf(field)] : tables.length === 1 ? tables[0] : undefined];
    })));
  }

  const MAKERS = { number: textField, text: textField, numbers: numbersField, matrix: matrixField, word: wordField, order: orderField,
    choice: pickField, reason: pickField, "choice and reason": pickField };

  // The form

  function build(place) {
    const about = JSON.parse(place.dataset.form);
    const id = place.id;
    const tables = tablesOf(place, about.fields);
    const fields = about.fields.map((field, i) => MAKERS[field.type](field, `${id}-${field.name}`, tables[i]));
    const outcome = make("div", { class: "answer-outcome", role: "status" });
    const given = () => (about.list ? fields.map(({ get }) => get()) : fields[0].get());
    const form = make("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      check(about, given(), outcome, place);
    } }, make("p", { class: "answer-title" }, `Check ${about.id} here`), ...fields.map(({ element }) => element),
    make("p", { class: "answer-row" }, make("button", { type: "submit" }, "Check")), outcome);
    place.append(form);
    const before = window.courseProgress.of(about.id);
    if (before) {
      restore(about, fields, before.answer);
      outcome.append(make("p", {}, "You answered this before: " + window.courseProgress.words(before) + "."));
    }
  }

  // What was kept may come from another edition of the course: what no longer fits is left out.
  function restore(about, fields, answer) {
    fields.forEach((field, i) => {
      try {
        field.set(about.list ? answer[i] : answer);
      } catch {
        field.set("");
      }
    });
  }

  async function check(about, answer, outcome, place) {
    outcome.replaceChildren(make("p", {}, "Checking …"));
    try {
      await load("chainrule-checks.js");
      await load("katex/katex.min.js").catch(() => {});
    } catch {
      outcome.replaceChildren(make("p", {}, "The checks could not be loaded. Are all files of these pages in their places? Then reload the page."));
      return;
    }
    const reply = window.ExerciseChecks.check(about.id, answer, window.courseProgress.answers());
    if (reply.error !== undefined) {
      outcome.replaceChildren(make("p", {}, reply.error));
      return;
    }
    window.courseProgress.keep(about.id, answer, reply);
    outcome.replaceChildren(...report(reply, place));
  }

  function report(reply, place) {
    const one = reply.checks.every((finding) => finding.headline === reply.checks[0].headline && finding.understood === reply.checks[0].understood);
    const shown = one ? reply.checks.slice(0, 1) : reply.checks;
    return shown.map((finding) => row(finding, one ? "" : finding.name, place));
  }

  function row(finding, name, place) {
    const [sign, word] = SIGNS[finding.verdict];
    const lines = [make("p", {}, ...(name ? [make("strong", {}, name + ": ")] : []), written(finding.headline))];
    if (finding.understood) {
      lines.push(make("p", {}, make("strong", {}, "Understood: "), written(finding.understood)));
    }
    if (finding.next) {
      lines.push(make("p", {}, make("strong", {}, "Next: "), written(finding.next)));
    }
    if (finding.hint) {
      lines.push(make("p", {}, make("strong", {}, "Stuck? "), make("button", { type: "button", class: "answer-hint", onclick: () => openHint(place, finding.hint) }, `Open hint ${finding.hint} above`)));
    }
    return make("div", { class: "answer-finding", "data-verdict": finding.verdict, "data-misconception": finding.misconception },
      make("span", { class: "answer-sign", role: "img", "aria-label": word }, sign), make("div", {}, ...lines));
  }

  function openHint(place, number) {
    const hint = sectionOf(place).querySelectorAll("details:not(.hide):not(.solution)")[number - 1];
    if (hint) {
      hint.open = true;
      hint.querySelector("summary").focus();
    }
  }

  document.querySelectorAll(".answer-form[data-form]").forEach(build);
})();
