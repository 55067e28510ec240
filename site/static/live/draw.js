// Elements, and numbers and formulas as the course prints them.
(function () {
  function filled(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
      } else if (value !== undefined && value !== false) {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children);
    return element;
  }

  const PLAIN = [[/\s*\*\s*/g, "·"], [/-/g, "−"], [/\^2\b/g, "²"], [/\^3\b/g, "³"]];

  Object.assign(window.Live, {
    html: (name, attributes = {}, ...children) => filled(document.createElement(name), attributes, children),

    svg: (name, attributes = {}, ...children) => filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children),

    // A number with a true minus sign; `digits` fewer than six make a number that moves easier to follow.
    number(value, digits = 6) {
      const number = Number(value);
      return ChainRule.format(Number.isFinite(number) ? Number(number.toPrecision(digits)) : number).replace(/-/g, "−");
    },

    // A number as a factor of a product.
    factor: (value) => (Number(value) < 0 ? `(${Live.number(value)})` : Live.number(value)),

    // A formula in short: no star for a product, a small 2 and 3 for powers.
    formula: (text) => PLAIN.reduce((shown, [plain, better]) => shown.replace(plain, better), text),

    point: (values) => Object.entries(values).map(([name, value]) => `${name}=${value}`).join(", "),
  });
})();
