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

  // From here on a number is written with a power of ten.
  const LONG = 1e7;

  const raised = (whole) => whole.replace("+", "").replace("-", "⁻").replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]);

  // What a formula as typed looks like by hand; long decimals and powers of ten as any other number, powers of powers stay.
  const BY_HAND = [[/\d[\d.]*E-?\d+|\d+\.\d{6,}/g, (decimals) => Live.number(decimals)], [/\blog\(/g, "ln("], [/\s*\*\s*/g, "·"], [/-/g, "−"],
    [/\^(\d+)(?![\d.^])/g, (_, power) => raised(power)], [/(^|[^\w.])(\d+)·(?=[a-z])/gi, "$1$2"]];

  Object.assign(window.Live, {
    html: (name, attributes = {}, ...children) => filled(document.createElement(name), attributes, children),

    svg: (name, attributes = {}, ...children) => filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children),

    // A number with a true minus sign; `digits` fewer than six make a number that moves easier to follow.
    number(value, digits = 6) {
      const number = Number(value);
      const rounded = Number.isFinite(number) ? Number(number.toPrecision(digits)) : number;
      const text = ChainRule.format(rounded);
      const [factor, power] = text.includes("E") || Math.abs(rounded) >= LONG ? rounded.toExponential().split("e") : [text];
      return factor.replace("-", "−") + (power ? `·10${raised(power)}` : "");
    },

    isNumber: (value) => Number.isFinite(Number(value)),

    // A number as a factor of a product.
    factor: (value, digits) => (Number(value) < 0 ? `(${Live.number(value, digits)})` : Live.number(value, digits)),

    times: (factors) => factors.reduce((product, each) => product * each, 1),

    // A product with its result; a single factor is its own.
    product(factors) {
      const result = Live.number(Live.times(factors));
      return factors.length > 1 ? `${factors.map((each) => Live.factor(each)).join("·")} = ${result}` : result;
    },

    // A formula, or a sentence with formulas in it, as it is written by hand.
    formula: (text) => BY_HAND.reduce((shown, [typed, better]) => shown.replace(typed, better), text),

    // An equals sign stays with both of its sides.
    together: (text) => text.replace(/ = /g, "\u00a0=\u00a0"),

    point: (values) => Object.entries(values).map(([name, value]) => `${name}=${value}`).join(", "),
  });
})();
