// A formula, code or an output that is wider than the screen scrolls by itself; let the keyboard reach it then.
(function () {
  const WIDE = "div.math, div.highlight pre, div.cell_output .output, div.cell_output .output > div";

  function mark() {
    for (const element of document.querySelectorAll(WIDE)) {
      const wide = element.scrollWidth > element.clientWidth;
      if (wide) {
        element.tabIndex = 0;
      } else {
        element.removeAttribute("tabindex");
      }
    }
  }

  addEventListener("load", mark);
  addEventListener("resize", mark);
  document.addEventListener("toggle", mark, true);
})();
