// Elements of the forms in which a reader answers, and texts with formulas in them.

(function () {
  "use strict";

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

  window.Answers = { make, written };
})();
