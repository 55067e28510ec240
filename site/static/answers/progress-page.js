// The page of progress: shows what was answered, saves it to a file, takes it over from one, deletes it.

(function () {
  "use strict";

  const LARGEST_FILE = 2e6;
  const progress = window.courseProgress;
  const page = document.getElementById("course-progress");
  const summary = page.querySelector(".progress-summary");
  const message = page.querySelector(".progress-message");
  const button = (name) => page.querySelector(`[data-action=${name}]`);

  function show() {
    const items = [...page.querySelectorAll("[data-exercise]")];
    for (const item of items) {
      const entry = progress.of(item.dataset.exercise);
      item.dataset.state = !entry ? "open" : entry.right ? "right" : "begun";
      item.querySelector(".progress-state").textContent = entry ? `${entry.right ? "✓" : "◐"} ${progress.words(entry)}` : "not yet answered";
    }
    const count = (state) => items.filter((item) => item.dataset.state === state).length;
    summary.textContent = `${count("right")} of ${items.length} exercises are right, ${count("begun")} begun.`;
    button("export").disabled = button("clear").disabled = Object.keys(progress.all()).length === 0;
  }

  button("export").addEventListener("click", () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(progress.all(), null, 1)], { type: "application/json" }));
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
      const answers = file.size <= LARGEST_FILE ? JSON.parse(await file.text()) : null;
      if (progress.merge(answers)) {
        const count = Object.keys(answers).length;
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
      progress.clear();
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
