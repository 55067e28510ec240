// What a reader does with each kind of live figure. Each claim returns sentences about what went wrong.

import { resize, wake } from "./browser.js";

async function open(tab, folder, chapter, kind) {
  await tab.goto(new URL(`notebooks/${chapter}.html`, folder).href);
  const figure = tab.locator(`figure[data-figure=${kind}]`).first();
  await wake(figure);
  return {
    figure,
    says: async () => (await figure.locator(".live-status").textContent()).replaceAll("\u00a0", " "),
    press: (name) => figure.getByRole("button", { name, exact: true }).click(),
    slide: async (label, key) => {
      await figure.getByLabel(label, { exact: false }).first().focus();
      await tab.keyboard.press(key);
    },
    type: (text) => figure.getByLabel("formula").fill(text),
  };
}

// What a figure says must hold each of these texts.
async function expects(figure, ...texts) {
  const said = await figure.says();
  return texts.filter((text) => !said.includes(text)).map((text) => `says “${said}” and not “${text}”`);
}

// Reset takes back what was slid and typed, and the figure says again what it said at first; each of its parts then also fits a narrow screen with large letters.
async function endsWell(tab, figure, ...beginning) {
  await figure.press("Reset");
  const faults = await expects(figure, ...beginning);
  await resize(tab, 320);
  await tab.addStyleTag({ content: "html { font-size: 200% !important; }" });
  const [wide, room] = await figure.figure.evaluate((whole) => [whole.scrollWidth, whole.clientWidth]);
  return [...faults, ...(wide > room ? [`is ${wide} px wide in ${room} px, with letters twice as large`] : [])];
}

export const figures = {
  "the graph sends values forward and adjoints back, step by step": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    const faults = await expects(graph, "dg/dx = 6·18 + 2·(−147) = −186");
    await graph.press("Start");
    faults.push(...await expects(graph, "Nothing is computed yet"));
    for (const sentence of ["the input x = 3", "the input y = 1", "p = y·x² = 9", "q = 2x + y = 7", "g = p² − q³ = −262",
      "own derivative is 1", "dg/dq = (−147)·1 = −147", "dg/dp = 18·1 = 18", "dg/dy = 9·18 + 1·(−147) = 15"]) {
      await graph.press("Step");
      faults.push(...await expects(graph, sentence));
    }
    await graph.press("Back");
    return [...faults, ...await expects(graph, "dg/dp")];
  },

  "a path of the graph lights up from the keyboard": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    await graph.figure.getByRole("button", { name: "x → q → g" }).focus();
    await tab.keyboard.press("Enter");
    const lit = await graph.figure.locator(".edge.path").count();
    const faults = [...(lit === 2 ? [] : [`${lit} arrows are lit instead of 2`]), ...await expects(graph, "x → q → g is lit: 2·(−147) = −294")];
    await graph.press("Back");
    return [...faults, ...(await graph.figure.locator(".path").count() ? ["it stays lit when a step is taken back"] : [])];
  },

  "the keyboard stays on a button that has no more to do": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    await graph.figure.getByRole("button", { name: "Back" }).focus();
    for (let turn = 0; turn < 12; turn++) {
      await tab.keyboard.press("Enter");
    }
    const at = await tab.evaluate(() => document.activeElement.textContent);
    return [...(at === "Back" ? [] : [`the focus is on “${at.slice(0, 40)}”`]), ...await expects(graph, "Nothing is computed yet")];
  },

  "where the formula has no value, neither graph nor tree shows a derivative": async (tab, { folder }) => {
    const faults = [];
    for (const [chapter, kind, shown] of [["09-reverse-mode", "graph", ".adjoint, .local"], ["06-several-variables", "tree", ".local"]]) {
      const figure = await open(tab, folder, chapter, kind);
      const numbers = async () => (await figure.figure.locator(`:is(${shown})`).allTextContents()).filter((text) => /\d/.test(text));
      await figure.type("a = ln(x); b = a^2; b + ln(a)");
      faults.push(...((await numbers()).length > 3 ? [] : [`the ${kind} shows no derivatives where there are some`]));
      await figure.slide("x", "Home");
      const [wrong, buttons] = [await numbers(), await figure.figure.locator(".live-below button").count()];
      faults.push(...await expects(figure, "a = ln(x) becomes NaN, because x is −5"),
        ...(wrong.length || buttons ? [`the ${kind} shows ${wrong.join(", ")} and ${buttons} ways beside a value that is none`] : []));
      await figure.slide("x", "End");
      faults.push(...await expects(figure, "/dx = "));
    }
    return faults;
  },

  "the graph takes any formula, and says what is wrong with nonsense": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    const before = await graph.says();
    const faults = [];
    for (const nonsense of ["", "sin(x +* 2", "<img src=x onerror=alert(1)>", "[x, x^2]", "x+".repeat(149), "7"]) {
      await graph.type(nonsense);
      const trouble = await graph.figure.locator(".live-trouble").textContent();
      const stale = await graph.figure.evaluate((figure) => figure.classList.contains("stale"));
      if (trouble.length < 10 || !stale || await graph.says() !== before) {
        faults.push(`“${nonsense.slice(0, 40)}” is answered with “${trouble}”`);
      }
    }
    await graph.type("sin(x^2)");
    if (await graph.figure.locator("img").count()) {
      faults.push("a formula became markup");
    }
    faults.push(...await expects(graph, "df/dx = "));
    return [...faults, ...await endsWell(tab, graph, before)];
  },

  "the graph follows a slider": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    await graph.slide("x", "ArrowRight");
    return expects(graph, "6.2·19.22");
  },

  "before the chapters on derivatives a graph goes forward only": async (tab, { folder }) => {
    const graph = await open(tab, folder, "01-functions-and-composition", "graph");
    const faults = await expects(graph, "Nothing is computed yet");
    await graph.press("All");
    const derivatives = await graph.figure.locator(".adjoint, .local").count();
    return [...faults, ...await expects(graph, "Forward, step 7 of 7: y = ln(s)"), ...(derivatives ? [`it shows ${derivatives} derivatives`] : [])];
  },

  "the tree adds up the ways to each input": async (tab, { folder }) => {
    const tree = await open(tab, folder, "06-several-variables", "tree");
    const faults = await expects(tree, "dg/dx = 18·6 + (−147)·2 = −186: 2 ways");
    await tree.press("y");
    faults.push(...await expects(tree, "dg/dy = 18·9 + (−147)·1 = 15"));
    await tree.figure.getByRole("button", { name: "g → q → y" }).click();
    const lit = await tree.figure.locator("path.path").count();
    faults.push(...(lit === 2 ? [] : [`${lit} edges are lit instead of 2`]));
    return [...faults, ...await endsWell(tab, tree, "dg/dx = 18·6 + (−147)·2 = −186: 2 ways")];
  },

  "the number lines follow place and nudge": async (tab, { folder }) => {
    const lines = await open(tab, folder, "03-the-chain-rule", "lines");
    const faults = await expects(lines, "At x = 2: Δx = 0.1, Δu = 0.41, Δy = 0.1281");
    await lines.slide("x", "ArrowRight");
    faults.push(...await expects(lines, "At x = 2.01"));
    await lines.slide("nudge", "ArrowLeft");
    faults.push(...await expects(lines, "Δx = 0.09"));
    return [...faults, ...await endsWell(tab, lines, "At x = 2: Δx = 0.1, Δu = 0.41, Δy = 0.1281")];
  },

  "the flight shows row, column and product": async (tab, { folder }) => {
    const flight = await open(tab, folder, "08-along-a-curve", "flight");
    const faults = await expects(flight, "at (1, 1, 1) and reads 17", "rate 48");
    await flight.slide("t", "Home");
    faults.push(...await expects(flight, "at (0, 0, 0)", "rate 0"));
    return [...faults, ...await endsWell(tab, flight, "at (1, 1, 1) and reads 17")];
  },

  "the cost of both directions follows the sizes": async (tab, { folder }) => {
    const cost = await open(tab, folder, "10-two-directions", "cost");
    const faults = await expects(cost, "Reverse is 99.2 times cheaper");
    await cost.slide("inputs", "Home");
    await cost.slide("outputs", "End");
    faults.push(...await expects(cost, "Forward is"));
    return [...faults, ...await endsWell(tab, cost, "Reverse is 99.2 times cheaper")];
  },

  "gradient descent arrives at a small rate and leaves the valley at a large one": async (tab, { folder }) => {
    const descent = await open(tab, folder, "11-deep-networks", "descent");
    for (let turn = 0; turn < 30; turn++) {
      await descent.press("10 steps");
    }
    const faults = await expects(descent, "It has arrived", "a = 1, b = 0.5");
    await descent.slide("rate", "End");
    await descent.press("10 steps");
    faults.push(...await expects(descent, "too long"));
    return [...faults, ...await endsWell(tab, descent, "After 0 steps of rate 0.05: a = −1.5, b = −1")];
  },

  "without JavaScript a live figure is a sentence": async (_, { folder, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL("notebooks/09-reverse-mode.html", folder).href);
    const text = await plain.locator("figure.live .live-text").innerText();
    await context.close();
    return text.length > 40 ? [] : [`it says only “${text}”`];
  },
};
