// Stands at the head of every page.

// A page that is opened afresh spares itself to lay out what stands far below, until that comes near (see "Far below" in course.css); one that is
// come back to is laid out whole, so that its reader finds the place again.
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  document.documentElement.classList.add("sparing");
  addEventListener("contentvisibilityautostatechange", ({ target, skipped }) => skipped || target.classList.add("near"), true);
}

// Loads scripts that a reader does not need to read, in order, each when the page is there and the browser has time.
window.loadLater = function loadLater(first, ...rest) {
  (window.requestIdleCallback ?? setTimeout)(() => {
    const onload = () => (rest.length ? loadLater(...rest) : document.documentElement.classList.add("complete"));
    document.body.append(Object.assign(document.createElement("script"), { src: first, onload }));
  });
}
