// What a reader has answered, kept in this browser alone.

(function () {
  "use strict";

  const KEY = "chain-rule-progress";
  let onlyHere = {};

  // A browser may refuse to keep anything; then it is kept until the page is left.
  function read() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
      return isProgress(kept) ? kept : {};
    } catch {
      return onlyHere;
    }
  }

  function write(progress) {
    onlyHere = progress;
    try {
      localStorage.setItem(KEY, JSON.stringify(progress));
    } catch {
      // Kept in onlyHere.
    }
  }

  function isProgress(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value) && Object.values(value).every((entry) =>
      entry !== null && typeof entry === "object" && isAnswer(entry.answer) && [entry.earned, entry.points].every(Number.isFinite));
  }

  const isAnswer = (value) => typeof value === "string" || Array.isArray(value) && value.every(isAnswer);

  window.courseProgress = {
    all: read,
    of: (id) => (Object.hasOwn(read(), id) ? read()[id] : undefined),
    answers: () => Object.fromEntries(Object.entries(read()).map(([id, { answer }]) => [id, answer])),
    keep(id, answer, { earned, points, checks }) {
      if (!checks.every(({ verdict }) => verdict === "UNANSWERED")) {
        write({ ...read(), [id]: { answer, earned, points, right: checks.every(({ credit }) => credit >= 1) } });
      }
    },
    // Takes over what a file holds; false if that is no progress.
    merge(progress) {
      const fits = isProgress(progress);
      if (fits) {
        write({ ...read(), ...progress });
      }
      return fits;
    },
    clear: () => write({}),
    words: ({ earned, points, right }) => (right ? "all right" : points === 0 ? "not right yet" : `${earned} of ${points} ${points === 1 ? "point" : "points"}`),
  };
})();
