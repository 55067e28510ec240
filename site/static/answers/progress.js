// What a reader has answered, kept in this browser alone; and the page that shows it.

(function () {
  "use strict";

  const KEY = "chain-rule-progress";
  const LARGEST_FILE = 2e6;
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
    of: (id) => (Object.hasOwn(read(), id) ? read()[id] : undefined),
    answers: () => Object.fromEntries(Object.entries(read()).map(([id, { answer }]) => [id, answer])),
    keep(id, answer, { earned, points, checks }) {
      if (!checks.every(({ verdict }) => verdict === "UNANSWERED")) {
        write({ ...read(), [id]: { answer, earned, points, right: checks.every(({ credit }) => credit >= 1) } });
      }
    },
    words: ({ earned, points, right }) => (right ? "all right" : `${earned} of ${points} ${points === 1 ? "point" : "points"}`),
  };

  // The page

  const page = document.getElementById("course-progress");
  if (!page) {
    return;
  }
  const summary = page.querySelector(".progress-summary");
  const message = page.querySelector(".progress-message");
  const button = (name) => page.querySelector(`[data-action=${name}]`);

  function show() {
    const kept = read();
    const items = [...page.querySelectorAll("[data-exercise]")];
    for (const item of items) {
      const entry = Object.hasOwn(kept, item.dataset.exercise) ? kept[item.dataset.exercise] : undefined;
      item.dataset.state = !entry ? "open" : entry.right ? "right" : "begun";
      item.querySelector(".progress-state").textContent = entry ? `${entry.right ? "✓" : "◐"} ${window.courseProgress.words(entry)}` : "not yet answered";
    }
    const count = (state) => items.filter((item) => item.dataset.state === state).length;
    summary.textContent = `${count("right")} of ${items.length} exercises are right, ${count("begun")} begun.`;
    button("export").disabled = button("clear").disabled = Object.keys(kept).length === 0;
  }

  button("export").addEventListener("click", () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(read(), null, 1)], { type: "application/json" }));
    const link = Object.assign(document.createElement("a"), { href: file, download: "chain-rule-progress.json" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(file), 1000);
    message.textContent = "Your answers are in the file chain-rule-progress.json.";
  });

  page.querySelector("input[type=file]").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    message.textContent = file ? await take(file) : "";
    target.value = "";
    show();
  });

  async function take(file) {
    try {
      const progress = file.size <= LARGEST_FILE ? JSON.parse(await file.text()) : null;
      if (isProgress(progress)) {
        write({ ...read(), ...progress });
        const count = Object.keys(progress).length;
        return `${count} ${count === 1 ? "answer was" : "answers were"} taken over from ${file.name}.`;
      }
    } catch {
      // Not readable as JSON.
    }
    return `${file.name} holds no answers of this course: choose a file that was saved on this page. Nothing was changed.`;
  }

  let asked = false;
  button("clear").addEventListener("click", () => {
    if (asked) {
      write({});
      message.textContent = "All answers were deleted from this browser.";
    } else {
      message.textContent = "Press again to delete all answers from this browser. There is no way back but a saved file.";
    }
    asked = !asked;
    button("clear").textContent = asked ? "Yes, delete all answers" : "Delete all answers";
    show();
  });

  page.querySelectorAll("[hidden]").forEach((element) => { element.hidden = false; });
  show();
})();
