// A formula, code, a table or an output that is wider than the screen scrolls by itself: the keyboard reaches it then, and its edge says so.
(function () {
  const WIDE = "div.math, div.highlight pre, .error .place, div.cell_output .output, div.cell_output .output > div, .pst-scrollable-table-container";
  const goesOn = (element) => element.scrollWidth - element.scrollLeft > element.clientWidth + 1;

  function mark(elements) {
    const seen = elements.map((element) => [element, element.scrollWidth > element.clientWidth, goesOn(element)]);
    for (const [element, wide, more] of seen) {
      if (wide) {
        element.tabIndex = 0;
      } else {
        element.removeAttribute("tabindex");
      }
      element.classList.toggle("goes-on", more);
    }
  }

  const all = [];
  const laidOut = (element) => element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;

  // Tells of each when it is laid out for the first time, when it was unfolded, and when the screen got another width.
  const sizes = new ResizeObserver((entries) => mark(entries.map(({ target }) => target)));
  // Live figures bring theirs later.
  window.mayScroll = (element) => {
    all.push(element);
    sizes.observe(element);
  };
  document.querySelectorAll(WIDE).forEach(window.mayScroll);
  // Other letters have other widths; the browser lays them out first, and is not asked to do so twice.
  document.fonts.addEventListener("loadingdone", () => (window.requestIdleCallback ?? setTimeout)(() => mark(all.filter(laidOut))));
  document.addEventListener("scroll", ({ target }) => target.tabIndex === 0 && target.classList.toggle("goes-on", goesOn(target)), true);
})();

// Paper is white, also for who reads in the dark.
(function () {
  const page = document.documentElement;
  let shown;
  addEventListener("beforeprint", () => {
    shown = page.dataset.theme;
    page.dataset.theme = "light";
  });
  addEventListener("afterprint", () => { page.dataset.theme = shown; });
})();
