// What a reader holds in hand: sliders, buttons, a field for a formula, and the sentence that follows what happens.
(function () {
  const { html } = Live;
  let figures = 0;

  // Clears a figure but for its title; returns the places for controls, picture and sentence.
  Live.frame = function (figure) {
    const controls = html("div", { class: "live-controls" });
    const picture = html("div", { class: "live-picture" });
    window.mayScroll(picture);
    const below = html("div", { class: "live-below" });
    const status = html("p", { class: "live-status", "aria-live": "polite" });
    figure.querySelector(".live-text").replaceWith(controls, picture, status, below);
    figure.id ||= `live-${figures += 1}`;
    return { controls, picture, status, below };
  };

  // A slider with its name and value; `value` may be read and set.
  Live.slider = function ({ label, min, max, step, value, show = (number) => Live.number(number, 4), then }) {
    const shown = html("output", { "aria-live": "off" }, show(value));
    const range = html("input", { type: "range", min, max, step, value, oninput: () => { refresh(); then(); } });
    function refresh() {
      shown.textContent = show(Number(range.value));
      range.setAttribute("aria-valuetext", shown.textContent);
    }
    refresh();
    return {
      element: html("label", { class: "live-slider" }, html("span", {}, label), range, shown),
      get value() { return Number(range.value); },
      set value(number) { range.value = number; refresh(); },
    };
  };

  Live.button = (text, then) => html("button", { type: "button", class: "live-button", onclick: then }, text);

  // Buttons of which one is chosen; `choose` is told its number.
  Live.choice = function (label, names, choose) {
    const buttons = names.map((name, place) => Live.button(name, () => { press(place); choose(place); }));
    function press(place) {
      buttons.forEach((button, other) => button.setAttribute("aria-pressed", other === place));
    }
    press(0);
    return { element: html("div", { class: "live-choice", role: "group", "aria-label": label }, html("span", {}, label), ...buttons), press };
  };

  // A field for a formula; `take` returns a sentence that says what is wrong with it, or nothing.
  Live.formulaField = function (value, take) {
    const trouble = html("span", { class: "live-trouble", role: "status" });
    const field = html("input", { type: "text", value, maxlength: 300, spellcheck: "false", autocapitalize: "off", autocomplete: "off", oninput: read });
    function read() {
      trouble.textContent = take(field.value) ?? "";
      field.setAttribute("aria-invalid", trouble.textContent !== "");
    }
    return html("div", { class: "live-formula" }, html("label", {}, html("span", {}, "formula"), field), trouble);
  };

  // Sliders for the inputs of a formula at a point such as "x=3, y=1"; returns their values by name.
  Live.inputs = function (point, then, { min = -5, max = 5, step = 0.1 } = {}) {
    const sliders = Object.fromEntries(Object.entries(point).map(([name, value]) => [name,
      Live.slider({ label: name, min: Math.min(min, value), max: Math.max(max, value), step, value, then })]));
    return {
      elements: Object.values(sliders).map((slider) => slider.element),
      get values() { return Object.fromEntries(Object.entries(sliders).map(([name, slider]) => [name, slider.value])); },
    };
  };

  Live.readPoint = (text) => Object.fromEntries(text.split(",").map((part) => part.split("=")).map(([name, value]) => [name.trim(), Number(value)]));

  // The formula of a figure and its inputs, both of which the reader may change; `changed` hears of every change.
  Live.model = function (figure, controls, changed) {
    const start = Live.readPoint(figure.dataset.point);
    const sliders = Live.html("div", { class: "live-sliders" });
    const model = { formula: figure.dataset.formula, names: Object.keys(start), inputs: Live.inputs(start, () => changed(false)) };
    function take(text) {
      const read = ChainRule.read(text);
      if (read.error !== undefined) {
        return read.error;
      }
      if (read.list || !read.inputs.length || read.inputs.length > 4 || read.size > 40) {
        return "The figure shows one result of one to four inputs, in at most 40 steps: take a smaller formula.";
      }
      const names = read.inputs;
      const point = Object.fromEntries(names.map((name) => [name, model.inputs.values[name] ?? start[name] ?? 1]));
      Object.assign(model, { formula: text, names, inputs: Live.inputs(point, () => changed(false)) });
      sliders.replaceChildren(...model.inputs.elements);
      changed(true);
      return "";
    }
    sliders.append(...model.inputs.elements);
    controls.append(Live.formulaField(model.formula, take), sliders);
    return model;
  };
})();
