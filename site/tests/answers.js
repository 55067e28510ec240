// What a reader does who answers exercises in the page: each journey returns sentences about what went wrong.

import { join } from "node:path";
import { hasAccessibleStructure, hasReadableColours, fitsTheScreen } from "./claims.js";
import { resize, show } from "./browser.js";
import { HOSTILE, readAnswers, typed, valuesOf } from "./checks.js";

const SOLUTIONS = join(import.meta.dirname, "../../solutions");

// An exercise of each kind, and the page that it stands on.
const KINDS = {
  "numbers": ["06-several-variables", "6.1"],
  "formulas": ["06-several-variables", "6.5"],
  "a formula and a list of numbers": ["04-longer-chains", "4.3"],
  "a matrix": ["07-jacobians", "7.1"],
  "two matrices": ["11-deep-networks", "11.3"],
  "a choice and its reason": ["06-several-variables", "6.4"],
  "choices with reasons for several cases": ["05-the-chain-rule-as-a-program", "5.7"],
  "a predicted word": ["01-functions-and-composition", "1.5"],
  "a predicted number": ["06-several-variables", "6.8"],
  "lines in order": ["04-longer-chains", "4.6"],
};

const place = (id) => `answer-${id.replace(".", "-")}`;

async function open(tab, folder, page, id) {
  await tab.goto(new URL(`exercises/${page}.html`, folder).href);
  const form = tab.locator(`#${place(id)}`);
  return { form, about: JSON.parse(await form.getAttribute("data-form")) };
}

// Presses Check and returns the verdict, the misconception and what is said.
async function check(tab, form) {
  await form.locator("button[type=submit]").click();
  const finding = form.locator(".answer-finding").first();
  await finding.waitFor();
  return { verdict: await finding.getAttribute("data-verdict"), misconception: await finding.getAttribute("data-misconception"), said: await finding.innerText() };
}

async function fill(tab, form, field, id, value) {
  const name = `${place(id)}-${field.name}`;
  const pick = async (part, label) => form.locator(`input[name="${name}${part}"][value="${label}"]`).check();
  if (field.type === "matrix" || field.type === "numbers") {
    const rows = field.type === "matrix" ? value : [value];
    if (field.type === "matrix") {
      await form.locator(`#${name}-rows`).selectOption(String(rows.length));
      await form.locator(`#${name}-columns`).selectOption(String(rows[0].length));
    }
    for (const [i, row] of rows.entries()) {
      for (const [j, entry] of row.entries()) {
        await form.locator(`#${name}-${i}-${j}`).fill(entry);
      }
    }
  } else if (field.type === "word") {
    await pick("", value);
  } else if (field.type === "order") {
    while (await form.getByLabel(/^Take out line/).count()) {
      await form.getByLabel(/^Take out line/).first().click();
    }
    for (const letter of value.split(" ")) {
      await form.getByLabel(`Add line ${letter}`).focus();
      await tab.keyboard.press("Enter");
    }
  } else if (/choice|reason/.test(field.type)) {
    for (const label of value) {
      await pick(/\d/.test(label) ? "-reason" : "-choice", label);
    }
  } else {
    await form.locator(`#${name}`).fill(value);
  }
}

async function answerAll(tab, { folder }, [page, id]) {
  const { form, about } = await open(tab, folder, page, id);
  const faults = [];
  const first = await check(tab, form);
  if (first.verdict !== "UNANSWERED") {
    faults.push(`an empty form is called ${first.verdict}: ${first.said}`);
  }
  for (const { right, misconception, code } of readAnswers(SOLUTIONS).get(id)) {
    const values = valuesOf(code, about.fields.map(({ name }) => name)).map(typed);
    for (const [i, field] of about.fields.entries()) {
      await fill(tab, form, field, id, values[i]);
    }
    const finding = await check(tab, form);
    if (right ? finding.verdict !== "CORRECT" : finding.misconception !== misconception) {
      faults.push(`${right ? "the model answer" : misconception} is called ${finding.verdict} ${finding.misconception}: ${finding.said}`);
    }
  }
  for (const theme of ["dark", "light"]) {
    await show(tab, theme);
    faults.push(...await hasReadableColours(tab, `#${place(id)}`));
  }
  await resize(tab, 320);
  return [...faults, ...await hasAccessibleStructure(tab, `#${place(id)}`), ...await fitsTheScreen(tab)];
}

export const answerJourneys = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, exercise]) =>
    [`a reader answers with ${kind}, rightly and in every foreseen wrong way`, (tab, world) => answerAll(tab, world, exercise)])),

  "a choice is taken back by keyboard, and the answer is then none": async (tab, { folder }) => {
    const faults = [];
    const expect = (holds, sentence) => faults.push(...(holds ? [] : [sentence]));
    const { form } = await open(tab, folder, "06-several-variables", "6.4");
    const back = form.getByRole("button", { name: "Take back count" });
    const choices = form.locator(`input[name="${place("6.4")}-count-choice"]`);
    expect(await choices.count() > 1 && !(await back.isVisible()), "something can be taken back before anything was chosen");
    await choices.nth(1).check();
    await back.focus();
    await tab.keyboard.press("Enter");
    expect(await form.locator("input:checked").count() === 0, "the choice stands after it was taken back");
    expect(await choices.first().evaluate((choice) => choice === document.activeElement), "the keyboard's place is lost");
    expect(!(await back.isVisible()), "what was taken back can be taken back again");
    const { verdict } = await check(tab, form);
    expect(verdict === "UNANSWERED", `a choice taken back is called ${verdict}`);
    return faults;
  },

  "a form says what a choice means, a reply what it read, and an answer without points whether it is right": async (tab, { folder }) => {
    const faults = [];
    const expect = (holds, sentence) => faults.push(...(holds ? [] : [sentence]));
    const legendOf = (form, name) => form.locator("legend").filter({ has: tab.locator("code", { hasText: new RegExp(`^${name}$`) }) }).textContent();
    const table = await open(tab, folder, "10-two-directions", "10.8");
    expect(/^iv · the product .* of a Hessian/s.test(await legendOf(table.form, "iv")), "a case of a table is not said beside its name");
    const list = await open(tab, folder, "11-deep-networks", "11.1");
    expect(/^iii · the gradient .* uses it$/s.test(await legendOf(list.form, "iii")), "a case of a list is not said beside its name");
    const columns = await open(tab, folder, "09-reverse-mode", "9.9");
    expect(await columns.form.locator("label", { hasText: "B value of z: 27, adjoint of x: 18" }).count() === 1, "the cells of a choice have no heads");

    const { form } = await open(tab, folder, "04-longer-chains", "4.2");
    await resize(tab, 390);
    for (const [i, text] of ["2 + Math.cbrt(Math.PI)", "-sin(- 2 +* 3)"].entries()) {
      await form.locator("input[type=text]").nth(i).fill(text);
    }
    const { verdict, said } = await check(tab, form);
    const understood = form.locator(".answer-finding p").nth(1);
    expect(verdict === "PARTLY" && said.includes("which is\u00a03.464592."), `a point written as in Java is not read: ${said}`);
    expect(await understood.evaluate((line) => /^ /.test(line.querySelector(".math").nextSibling.textContent)), "a comma may begin a line");
    expect(await understood.locator("code").innerText() === "-sin(- 2 +▸* 3)", "what was typed is not set apart");

    const warmUp = await open(tab, folder, "00-before-you-start", "0.1");
    await warmUp.form.locator("input[type=text]").fill("-1/4");
    await check(tab, warmUp.form);
    await tab.reload();
    expect((await warmUp.form.innerText()).includes("You answered this before: not right yet."), "an answer without points is counted in points");
    return faults;
  },

  "hostile, very long and senseless answers stay text": async (tab, { folder }) => {
    const { form } = await open(tab, folder, "06-several-variables", "6.3");
    const faults = [];
    await tab.evaluate(() => { window.alert = () => { document.title = "attacked"; }; });
    for (const text of [HOSTILE, "$\\href{javascript:alert(1)}{x}$", "x".repeat(5000), "xyzzy(", "1e999"]) {
      await form.locator("input[type=text]").evaluate((box, value) => { box.value = value; }, text);
      const { verdict, said } = await check(tab, form);
      if (verdict === "CORRECT" || said.length < 10) {
        faults.push(`${text.slice(0, 30)} is called ${verdict}: ${said}`);
      }
    }
    const foreign = await form.locator("img, script, iframe, a[href^=javascript]").count();
    return [...faults, ...(foreign ? ["a hostile answer became an element"] : []), ...(await tab.title() === "attacked" ? ["a hostile answer ran"] : [])];
  },

  "an answer outlasts a reload, shows on the page of progress, can be saved, deleted and taken over": async (tab, { folder }) => {
    const faults = [];
    const expect = (holds, sentence) => faults.push(...(holds ? [] : [sentence]));
    const { form } = await open(tab, folder, "06-several-variables", "6.3");
    await form.locator("input[type=text]").fill("968*4 + 121*11");
    await check(tab, form);
    await tab.reload();
    expect(await form.locator("input[type=text]").inputValue() === "968*4 + 121*11", "the answer is gone after a reload");
    await tab.goto(new URL("progress.html", folder).href);
    const state = tab.locator("[data-exercise='6.3']");
    expect(await state.getAttribute("data-state") === "right", "the page of progress does not show the answer");
    const [saved] = await Promise.all([tab.waitForEvent("download"), tab.locator("[data-action=export]").click()]);
    const file = await saved.path();
    await tab.locator("[data-action=clear]").click();
    expect(await state.getAttribute("data-state") === "right", "one press deletes everything");
    await tab.locator("[data-action=clear]").click();
    expect(await state.getAttribute("data-state") === "open", "the answers are not deleted");
    const message = tab.locator(".progress-message");
    await tab.locator("input[type=file]").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"6.3": {"answer": {"a": 1}}}') });
    await message.filter({ hasText: "holds no answers" }).waitFor();
    await tab.locator("input[type=file]").setInputFiles(file);
    await message.filter({ hasText: "1 answer was taken over" }).waitFor().catch(() => {});
    expect(await state.getAttribute("data-state") === "right", `a saved file is not taken over: ${await message.textContent()}`);
    return [...faults, ...await hasAccessibleStructure(tab)];
  },
};
