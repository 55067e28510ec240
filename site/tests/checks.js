// The checks of the exercises as a script, without a browser: every form of the pages, answered in every way that the sources foresee.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";

export const HOSTILE = "<img src=x onerror=alert(1)>\"'`${1}\u202e\u0000";
const VERDICTS = ["CORRECT", "PARTLY", "WRONG", "UNANSWERED", "UNREADABLE", "FAILED", "RECORDED"];

// Returns [claim, faults] for every exercise that the pages of this folder let a reader answer.
export function testChecks(site, sources) {
  const { ExerciseChecks } = createRequire(import.meta.url)(join(site, "_static/chainrule-checks.js"));
  const answers = readAnswers(sources);
  const forms = readForms(site);
  return [
    ["the forms are those of the sources", forms.length > 100 ? [] : [`only ${forms.length} forms`]],
    ...forms.map((form) => [`exercise ${form.id} is judged in a page as in a notebook`, faultsOf(form, answers.get(form.id), ExerciseChecks)]),
  ];
}

function readForms(site) {
  const pages = readdirSync(join(site, "exercises")).filter((name) => name.endsWith(".html"));
  return pages.flatMap((page) => [...readFileSync(join(site, "exercises", page), "utf8").matchAll(/data-form="([^"]*)"/g)])
    .map(([, data]) => JSON.parse(data.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")));
}

// The answer cells of the sources by exercise: the model answer, and the wrong ones with the name of their misconception.
export function readAnswers(folder) {
  const exercises = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
    const [, ...parts] = readFileSync(join(folder, file), "utf8").split(/^\+\+\+ \{"exercise": \{"id": "/m);
    for (const part of parts) {
      const cells = [...part.matchAll(/^```\{code-cell\}\n:tags: \[(answer|wrong)(?:, ([\w-]+))?\]\n([^]*?)^```$/gm)];
      exercises.set(part.slice(0, part.indexOf('"')), cells.map(([, role, misconception, code]) => ({
        right: role === "answer",
        misconception: misconception ?? "",
        code: code.replace(/^\/\/ BEGIN STUB\n[^]*?^\/\/ END STUB$/m, ""),
      })));
    }
  }
  return exercises;
}

// Runs an answer cell: without types, and with brackets for arrays, what stands there in Java means the same here.
export function valuesOf(code, names) {
  const own = (text) => text.replace(/\b(with|in|let|function)\b/g, "$1_");
  const script = bracketed(own(code).replace(/(?<![\w.])(\d+) \/ (\d+)(?![\w.])/g, "Math.trunc($1 / $2)").replace(/\b(?:double|int|String|var)(?:\[\])* (?=\w+ =)/g, "var ").replace(/new (?:double|String)(?:\[\])+/g, ""));
  const context = vm.createContext({ ...MATHS, Math, Double: { POSITIVE_INFINITY: Infinity, NaN }, todo: () => NaN });
  return vm.runInContext(`${script};[${own(names.join(", "))}]`, context);
}

const MATHS = Object.fromEntries(["sin", "cos", "tan", "exp", "log", "sqrt", "pow", "abs", "PI", "E"].map((name) => [name, Math[name]]));

// The braces of array initialisers as brackets; those of a block, which follow a parenthesis, stay.
function bracketed(code) {
  const open = [];
  return code.replace(/(\)\s*)?\{|\}/g, (found, head) => {
    if (found === "}") {
      return open.pop();
    }
    open.push(head ? "}" : "]");
    return head ? found : "[";
  });
}

// A value as a reader types it.
export function typed(value) {
  if (typeof value === "string") {
    return value;
  }
  return typeof value === "number" ? (Number.isNaN(value) ? "" : String(value)) : [...value].map(typed);
}

const answerOf = (form, values) => (form.list ? values : values[0]);

// The same text in every field.
function filled(form, text) {
  return answerOf(form, form.fields.map(({ type, length, rows, columns }) => ({
    numbers: () => Array(length).fill(text),
    matrix: () => Array.from({ length: rows }, () => Array(columns).fill(text)),
  })[type]?.() ?? text));
}

function faultsOf(form, cells, checks) {
  const judge = (answer) => {
    const reply = checks.check(form.id, answer, {});
    return reply.error ? { checks: [], faults: [reply.error] } : { ...reply, faults: reply.checks.flatMap(faultsOfFinding) };
  };
  const names = form.fields.map(({ name }) => name);
  return [
    ...cells.flatMap((cell) => faultsOfAnswer(cell, judge(answerOf(form, typed(valuesOf(cell.code, names)))))),
    ...["", "   ", "xyzzy", "1 +* 2", "((((((((", HOSTILE, "9".repeat(2000), "(".repeat(2000), "x+".repeat(900) + "x", "1e999", "0/0"].flatMap((text) => {
      const { checks: findings, earned, faults } = judge(filled(form, text));
      const open = text.trim() !== "" || findings.every(({ verdict }) => verdict === "UNANSWERED" || verdict === "UNREADABLE");
      return [...faults, ...(open ? [] : ["an empty form is not called unanswered"]),
        ...(earned > 0 && text.trim() === "" ? ["an empty form earns points"] : [])].map((fault) => `${text.slice(0, 20)}: ${fault}`);
    }),
  ];
}

function faultsOfFinding({ verdict, headline, next, understood, credit }) {
  const faults = [];
  if (!VERDICTS.includes(verdict) || !(credit >= 0 && credit <= 1) || headline.trim() === "") {
    faults.push(`is no finding: ${verdict} ${headline}`);
  }
  if (/The check itself failed|Exception|todo\(\)|quotation marks/.test(headline + next + understood)) {
    faults.push(`says: ${headline} ${next}`);
  }
  return faults;
}

function faultsOfAnswer({ right, misconception, code }, { checks: findings, earned, points, faults }) {
  if (right && earned !== points) {
    return [...faults, `the model answer earns ${earned} of ${points}: ${findings.map(({ headline }) => headline)}`];
  }
  const named = findings.map((finding) => finding.misconception);
  if (!right && (earned === points && points > 0 || misconception && !named.includes(misconception))) {
    return [...faults, `${misconception} is not recognised but called ${named}: ${findings.map(({ headline }) => headline)} in ${code.split("\n").slice(1).join(" ")}`];
  }
  return faults;
}
