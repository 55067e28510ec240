// What a reader holds in hand: sliders, buttons, a field for a formula, and the sentence that follows what happens.
(function () {
  const { html } = Live;
  const REACH = 5;
  let figures = 0;

  // Gives fields and sliders what they had at the beginning: first the formula, since it brings its sliders along.
  function reset(controls) {
    for (const kind of ["text", "range"]) {
      for (const input of controls.querySelectorAll(`input[type=${kind}]`)) {
        input.value = input.defaultValue;
        input.dispatchEvent(new Event("input"));
      }
    }
  }

  // Clears a figure but for its title, beside which a button takes every change back; returns the places for controls, picture and sentence.
  Live.frame = function (figure) {
    const controls = html("div", { class: "live-controls" });
    const picture = html("div", { class: "live-picture" });
    const below = html("div", { class: "live-below" });
    [picture, below].forEach(window.mayScroll);
    const status = html("p", { class: "live-status", "aria-live": "polite" });
    figure.querySelector("figcaption").append(Live.button("Reset", () => reset(controls)));
    figure.querySelector(".live-text").replaceWith(controls, picture, status, below);
    figure.id ||= `live-${figures += 1}`;
    return { controls, picture, status, below };
  };

  // A slider with its name and value, which may be read; it begins at `value`, and a reset returns it to `start`.
  Live.slider = function ({ label, min, max, step, value, start = value, show = (number) => Live.number(number, 4), then }) {
    const shown = html("output", { "aria-live": "off" });
    const range = html("input", { type: "range", min, max, step, value: start, oninput: () => { refresh(); then(); } });
    range.value = value;
    function refresh() {
      shown.textContent = show(Number(range.value));
      range.setAttribute("aria-valuetext", shown.textContent);
    }
    refresh();
    return {
      element: html("label", { class: "live-slider" }, html("span", {}, label), range, shown),
      get value() { return Number(range.value); },
    };
  };

  // A button that may be at rest for a while: the keyboard stays on it then.
  Live.button = function (text, then) {
    const atRest = () => button.getAttribute("aria-disabled") === "true";
    const button = html("button", { type: "button", class: "live-button", onclick: () => atRest() || then() }, text);
    return button;
  };

  Live.enable = (buttons, able) => buttons.forEach((button) => button.setAttribute("aria-disabled", !able));

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
  Live.formulaField = function (figure, value, take) {
    const trouble = html("span", { id: `${figure.id}-trouble`, class: "live-trouble", role: "status" });
    const field = html("input", { type: "text", value, maxlength: 300, spellcheck: "false", autocapitalize: "off", autocomplete: "off",
                                  "aria-describedby": trouble.id, oninput: read });
    function read() {
      const wrong = field.value.trim() ? take(field.value) : "Type a formula, for example x^2*y.";
      trouble.textContent = wrong ? `${wrong} The figure still shows the last formula.` : "";
      field.setAttribute("aria-invalid", Boolean(wrong));
      figure.classList.toggle("stale", Boolean(wrong));
    }
    return html("div", { class: "live-formula" }, html("label", {}, html("span", {}, "formula"), field), trouble);
  };

  // Sliders for the inputs of a formula, in their order, which begin at a point by name; returns their values by name.
  Live.inputs = function (names, point, start, then) {
    const sliders = Object.fromEntries(names.map((name) => {
      const [value, first] = [point[name] ?? start[name] ?? 1, start[name] ?? 1];
      return [name, Live.slider({ label: name, min: Math.min(-REACH, first), max: Math.max(REACH, first), step: 0.1, value, start: first, then })];
    }));
    return {
      elements: Object.values(sliders).map((slider) => slider.element),
      get values() { return Object.fromEntries(Object.entries(sliders).map(([name, slider]) => [name, slider.value])); },
    };
  };

  Live.readPoint = (text) => Object.fromEntries(text.split(",").map((part) => part.split("=")).map(([name, value]) => [name.trim(), Number(value)]));

  // The formula of a figure and its inputs, both of which the reader may change; `changed` hears of every change.
  Live.model = function (figure, controls, changed) {
    const start = Live.readPoint(figure.dataset.point);
    const sliders = html("div", { class: "live-sliders" });
    const model = { graph };
    function use(formula, names) {
      Object.assign(model, { formula, names, inputs: Live.inputs(names, model.inputs?.values ?? start, start, () => changed(false)) });
      sliders.replaceChildren(...model.inputs.elements);
    }
    function take(text) {
      const read = ChainRule.read(text);
      if (read.error !== undefined) {
        return read.error;
      }
      if (read.list || !read.inputs.length || read.inputs.length > 4 || read.size > 40) {
        return "The figure shows one result of one to four inputs, in at most 40 steps: take a smaller formula.";
      }
      const familiar = Object.keys(start).filter((name) => read.inputs.includes(name));
      use(text, [...new Set([...familiar, ...read.inputs])]);
      changed(true);
      return "";
    }
    // The graph as written; a single formula is taken apart into its steps.
    function graph() {
      const at = Live.point(model.inputs.values);
      const written = ChainRule.graph(model.formula, at);
      return written.nodes?.length <= model.names.length + 1 ? ChainRule.steps(model.formula, at) : written;
    }
    use(figure.dataset.formula, Object.keys(start));
    controls.append(Live.formulaField(figure, model.formula, take), sliders);
    return model;
  };
})();
