// Stands at the head of every page.

// A page that is opened afresh lays out first what its reader sees, and what stands far below when it comes near (see "Far below" in course.css) or
// when there is time. One that is come back to is laid out whole at once, so that its reader finds the place again.
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  document.documentElement.classList.add("sparing");
  addEventListener("contentvisibilityautostatechange", ({ target, skipped }) => skipped || target.classList.add("near"), true);
}

(function () {
  const AT_ONCE = 60;
  const whenIdle = (work) => (window.requestIdleCallback ?? setTimeout)(work);

  // Loads scripts that a reader does not need to read, in order, each when the page is there and the browser has time.
  window.loadLater = function (first, ...rest) {
    whenIdle(() => {
      const onload = () => (rest.length ? window.loadLater(...rest) : finish());
      document.body.append(Object.assign(document.createElement("script"), { src: first, onload }));
    });
  };

  function finish() {
    document.documentElement.classList.add("complete");
    wake([...document.querySelectorAll(".sparing .bd-article section > :not(section, h2, h3)")]);
  }

  // Lays out the rest, so few elements at a time that a slow phone still answers: a reader by ear has the whole page then.
  function wake(blocks) {
    for (let elements = 0; blocks.length && elements < AT_ONCE;) {
      const block = blocks.shift();
      if (!block.classList.contains("near")) {
        block.classList.add("near");
        elements += 1 + block.getElementsByTagName("*").length;
      }
    }
    if (blocks.length) {
      whenIdle(() => wake(blocks));
    }
  }
})();
