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

  // Lines of text in which formulas stand between dollar signs, as LaTeX; behind the mark ▸ and a colon, what was typed.
  function written(text) {
    const whole = make("span");
    text.split("\n").forEach((line, number) => {
      const [, before, typed] = /^((?:[^:▸]*: )?(?:[^:▸]*▸[^:▸]*: )?)(.*▸.*)$/.exec(line) ?? [null, line, ""];
      whole.append(...(number ? [make("br")] : []), ...sentence(before), ...(typed ? [make("code", {}, typed)] : []));
    });
    return whole;
  }

  function sentence(line) {
    const parts = line.split("$");
    if (parts.length % 2 === 0) {
      return [typographic(line)];
    }
    return parts.map((part, place) => {
      const [tail] = /^[.,;:]?/.exec(parts[place + 1] ?? "");
      return place % 2 === 1 ? formula(part, tail) : typographic(place ? part.replace(/^[.,;:]/, "") : part);
    });
  }

  // Letters as in the text of the pages; a line ends neither before a short last number nor within ∂L/∂σ or f ∘ g.
  function typographic(text) {
    return text.replace(/(\p{L})'(?=\p{L})/gu, "$1’").replace(/(^|[^\p{L}\p{N}.)])-(?=\d)/gu, "$1−").replace(/ (?=−?[\d.]+\.$)/, "\u00a0")
      .replace(/(\S)\/(?=\S)/g, "$1/\u2060").replaceAll(" ∘ ", "\u00a0∘\u00a0");
  }

  // A formula with the sign behind it, which begins no line.
  function formula(latex, tail) {
    const shown = make("span", { class: "math" });
    if (window.katex) {
      window.katex.render(tail ? `${latex}\\text{${tail}}` : latex, shown, { throwOnError: false, strict: "ignore", maxExpand: 100 });
    } else {
      shown.textContent = latex + tail;
    }
    return shown;
  }

  window.Answers = { make, written, typographic };
})();
