// Answers in the page: a form for each exercise that a page can check, judged by the same checks as in the notebook.

(function () {
  "use strict";

  const { make, written, typographic, tablesOf, fieldOf } = window.Answers;
  const HERE = document.currentScript.src.replace(/answers\/form\.js.*$/, "");
  const SIGNS = {
    CORRECT: ["✓", "Right"], PARTLY: ["◐", "Partly right"], WRONG: ["✗", "Not right yet"], UNREADABLE: ["✗", "Not readable"],
    FAILED: ["✗", "Failed"], UNANSWERED: ["○", "Not answered yet"], RECORDED: ["•", "Taken down"],
  };

  // What is loaded on first use: the checks, and the renderer of formulas with its style, which gives way to that of the pages.

  const loaded = {};

  function load(name) {
    loaded[name] ??= new Promise((resolve, reject) => {
      const told = { onload: resolve, onerror: () => {
        delete loaded[name];
        reject(new Error(name));
      } };
      document.head.prepend(name.endsWith(".css") ? make("link", { rel: "stylesheet", href: HERE + name, ...told }) : make("script", { src: HERE + name, ...told }));
    });
    return loaded[name];
  }

  function build(place) {
    const about = JSON.parse(place.dataset.form);
    const id = place.id;
    const tables = tablesOf(place, about.fields);
    const fields = about.fields.map((field, i) => fieldOf(field, `${id}-${field.name}`, tables[i]));
    const outcome = make("div", { class: "answer-outcome", role: "status" });
    const given = () => (about.list ? fields.map(({ get }) => get()) : fields[0].get());
    const form = make("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      check(about, given(), outcome, place);
    } }, make("p", { class: "answer-title" }, `Check ${about.id} here`), ...fields.map(({ element }) => element),
    make("p", { class: "answer-row" }, make("button", { type: "submit" }, "Check")), outcome);
    place.append(form);
    const before = window.courseProgress.of(about.id);
    if (before) {
      restore(about, fields, before.answer);
      outcome.append(make("p", {}, "You answered this before: " + window.courseProgress.words(before) + "."));
    }
  }

  // What was kept may come from another edition of the course: what no longer fits is left out.
  function restore(about, fields, answer) {
    fields.forEach((field, i) => {
      try {
        field.set(about.list ? answer[i] : answer);
      } catch {
        field.set("");
      }
    });
  }

  async function check(about, answer, outcome, place) {
    outcome.replaceChildren(make("p", {}, "Checking …"));
    try {
      await load("chainrule-checks.js");
      await Promise.all(["katex/katex.min.css", "katex/katex.min.js"].map(load)).catch(() => {});
    } catch {
      outcome.replaceChildren(make("p", {}, "The checks could not be loaded. Are all files of these pages in their places? Then reload the page."));
      return;
    }
    const reply = window.ExerciseChecks.check(about.id, answer, window.courseProgress.answers());
    if (reply.error !== undefined) {
      outcome.replaceChildren(make("p", {}, reply.error));
      return;
    }
    window.courseProgress.keep(about.id, answer, reply);
    outcome.replaceChildren(...report(reply, place));
  }

  function report(reply, place) {
    const one = reply.checks.every((finding) => finding.headline === reply.checks[0].headline && finding.understood === reply.checks[0].understood);
    const shown = one ? reply.checks.slice(0, 1) : reply.checks;
    return shown.map((finding) => row(finding, one ? "" : finding.name, place));
  }

  function row(finding, name, place) {
    const [sign, word] = SIGNS[finding.verdict];
    const lines = [make("p", {}, ...(name ? [make("strong", {}, typographic(name) + ": ")] : []), written(finding.headline))];
    if (finding.understood) {
      const several = finding.understood.includes("\n");
      lines.push(make("p", {}, make("strong", {}, "Understood: "), ...(several ? [make("br")] : []), written(finding.understood)));
    }
    if (finding.next) {
      lines.push(make("p", {}, make("strong", {}, "Next: "), written(finding.next)));
    }
    if (finding.hint) {
      lines.push(make("p", {}, make("strong", {}, "Stuck? "), make("button", { type: "button", class: "answer-hint", onclick: () => openHint(place, finding.hint) }, `Open hint ${finding.hint} above`)));
    }
    return make("div", { class: "answer-finding", "data-verdict": finding.verdict, "data-misconception": finding.misconception },
      make("span", { class: "answer-sign", role: "img", "aria-label": word }, sign), make("div", {}, ...lines));
  }

  function openHint(place, number) {
    const hint = place.closest("section").querySelectorAll("details:not(.hide):not(.solution)")[number - 1];
    if (hint) {
      hint.open = true;
      hint.querySelector("summary").focus();
    }
  }

  document.querySelectorAll(".answer-form[data-form]").forEach(build);
})();
