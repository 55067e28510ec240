// A formula, code or an output that is wider than the screen scrolls by itself: the keyboard reaches it then, and its edge says so.
(function () {
  const WIDE = "div.math, div.highlight pre, div.cell_output .output, div.cell_output .output > div";
  const goesOn = (element) => element.scrollWidth - element.scrollLeft > element.clientWidth + 1;

  function mark() {
    const seen = [...document.querySelectorAll(WIDE)].map((element) => [element, element.scrollWidth > element.clientWidth, goesOn(element)]);
    for (const [element, wide, more] of seen) {
      if (wide) {
        element.tabIndex = 0;
      } else {
        element.removeAttribute("tabindex");
      }
      element.classList.toggle("goes-on", more);
    }
  }

  addEventListener("load", mark);
  addEventListener("resize", mark);
  document.addEventListener("toggle", mark, true);
  document.addEventListener("scroll", ({ target }) => target.tabIndex === 0 && target.classList.toggle("goes-on", goesOn(target)), true);
})();
