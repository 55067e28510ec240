// Stands at the head of every page.

// A page that is opened afresh leaves to the browser to lay out what stands far below when it comes near (see "Far below" in course.css), or at once
// if a screen reader asks. One that is come back to is laid out whole, so that its reader finds the place again.
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  document.documentElement.classList.add("sparing");
  addEventListener("contentvisibilityautostatechange", ({ target, skipped }) => skipped || target.classList.add("near"), true);
}

// Loads scripts that a reader does not need to read, in order, each when the page is there and the browser has time.
window.loadLater = function (first, ...rest) {
  (window.requestIdleCallback ?? setTimeout)(() => {
    const onload = () => (rest.length ? window.loadLater(...rest) : document.documentElement.classList.add("complete"));
    document.body.append(Object.assign(document.createElement("script"), { src: first, onload }));
  });
};
