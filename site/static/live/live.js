// Wakes the live figures of a page, each when it comes near the screen; without it, or without a script, their text stays.
(function () {
  const here = document.currentScript.src.replace(/live\.js[^/]*$/, "");
  const CORE = "../chainrule-core.js";
  const TOOLS = ["draw.js", "controls.js", "plot.js"];
  const MORE = { graph: ["layers.js"], descent: ["contours.js"] };
  const asked = new Map();
  window.Live = {};

  function load(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        Object.assign(script, { src: here + name, onload: done, onerror: failed });
        document.head.append(script);
      }));
    }
    return asked.get(name);
  }

  async function wake(figure) {
    const kind = figure.dataset.figure;
    for (const name of [CORE, ...TOOLS, ...(MORE[kind] ?? []), `${kind}.js`]) {
      await load(name);
    }
    window.Live[kind](figure);
    figure.classList.add("awake");
  }

  const near = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      near.unobserve(target);
      wake(target).catch(() => target.classList.add("asleep"));
    }
  }, { rootMargin: "600px" });
  document.querySelectorAll("figure[data-figure]").forEach((figure) => near.observe(figure));
})();
