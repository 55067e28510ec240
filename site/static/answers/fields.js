// The fields of an answer. Each has an element, `get` for what was given, and `set` to put it back.

(function () {
  "use strict";

  const { make } = window.Answers;
  const LONGEST = 2000;
  const LARGEST_SIDE = 6;

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

  // What was picked can be taken back: a radio button alone never becomes nothing again.
  function pickable(field, said, picked, ...shown) {
    const back = make("button", { type: "button", class: "answer-back", "aria-label": `Take back ${field.name}`, onclick: () => {
      picked.forEach(({ set }) => set(""));
      update();
      element.querySelector("input").focus();
    } }, "Take back");
    const element = group(field, back, ...shown);
    element.querySelector("legend").append(...(said.length ? [" ·", ...said] : []));
    const update = () => { back.hidden = picked.every(({ get }) => get() === ""); };
    element.addEventListener("change", update);
    update();
    return { element, update };
  }

  const wordField = (field, id) => {
    const picked = radios(id, field.words.map((word) => ({ value: word, text: () => [word] })), field.name);
    const { element, update } = pickable(field, [], [picked], picked.element);
    return {
      element,
      get: picked.get,
      set: (value) => {
        picked.set(value);
        update();
      },
    };
  };

  // Choices offer the rows of the exercise's own tables, with their formulas.

  function pickField(field, id, tables) {
    const parts = ["choice", "reason"].filter((part) => field.type.includes(part));
    if (parts.some((part) => !tables[part])) {
      return textField(field, id);
    }
    const picked = parts.map((part) => radios(`${id}-${part}`, tables[part], `${field.name}, ${part}`));
    const { element, update } = pickable(field, tables.said, picked,
      ...picked.flatMap(({ element }, i) => i ? [make("p", { class: "answer-reason" }, "because"), element] : [element]));
    return {
      element,
      get: () => picked.map(({ get }) => get()).join(""),
      set: (value) => {
        picked.forEach(({ set }, i) => set(parts.length === 1 ? value : (String(value).match(i ? /\d/ : /[A-Z]/) ?? [""])[0]));
        update();
      },
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

  const MAKERS = { number: textField, text: textField, numbers: numbersField, matrix: matrixField, word: wordField, order: orderField,
    choice: pickField, reason: pickField, "choice and reason": pickField };

  window.Answers.fieldOf = (field, id, tables) => MAKERS[field.type](field, id, tables);
})();
