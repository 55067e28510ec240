// What a reader does with each kind of live figure. Each claim returns sentences about what went wrong.

import { wake } from "./browser.js";

async function open(tab, folder, chapter, kind) {
  await tab.goto(new URL(`notebooks/${chapter}.html`, folder).href);
  const figure = tab.locator(`figure[data-figure=${kind}]`).first();
  await wake(figure);
  return {
    figure,
    says: () => figure.locator(".live-status").textContent(),
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

export const figures = {
  "the graph sends values forward and adjoints back, step by step": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    const faults = await expects(graph, "dg/dx = 6·18 + 2·(−147) = −186");
    await graph.press("Start");
    faults.push(...await expects(graph, "Nothing is computed yet"));
    for (const sentence of ["the input x = 3", "the input y = 1", "p = y·x² = 9", "q = 2·x + y = 7", "g = p² − q³ = −262",
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
    return [...(lit === 2 ? [] : [`${lit} arrows are lit instead of 2`]), ...await expects(graph, "x → q → g is lit")];
  },

  "the graph takes any formula, and says what is wrong with nonsense": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    const before = await graph.says();
    const faults = [];
    for (const nonsense of ["", "sin(x +* 2", "<img src=x onerror=alert(1)>", "[x, x^2]", "x+".repeat(149), "7"]) {
      await graph.type(nonsense);
      const trouble = await graph.figure.locator(".live-trouble").textContent();
      if (trouble.length < 10 || await graph.says() !== before) {
        faults.push(`“${nonsense.slice(0, 40)}” is answered with “${trouble}”`);
      }
    }
    await graph.type("sin(x^2)");
    if (await graph.figure.locator("img").count()) {
      faults.push("a formula became markup");
    }
    return [...faults, ...await expects(graph, "df/dx = ")];
  },

  "the graph follows a slider": async (tab, { folder }) => {
    const graph = await open(tab, folder, "09-reverse-mode", "graph");
    await graph.slide("x", "ArrowRight");
    return expects(graph, "6.2·19.22");
  },

  "the tree adds up the ways to each input": async (tab, { folder }) => {
    const tree = await open(tab, folder, "06-several-variables", "tree");
    const faults = await expects(tree, "dg/dx = 18·6 + (−147)·2 = −186: 2 ways");
    await tree.press("y");
    faults.push(...await expects(tree, "dg/dy = 18·9 + (−147)·1 = 15"));
    await tree.figure.getByRole("button", { name: "g → q → y" }).click();
    const lit = await tree.figure.locator("path.path").count();
    return [...faults, ...(lit === 2 ? [] : [`${lit} edges are lit instead of 2`])];
  },

  "the number lines follow place and nudge": async (tab, { folder }) => {
    const lines = await open(tab, folder, "03-the-chain-rule", "lines");
    const faults = await expects(lines, "At x = 2: Δx = 0.1, Δu = 0.41, Δy = 0.1281");
    await lines.slide("x", "ArrowRight");
    faults.push(...await expects(lines, "At x = 2.01"));
    await lines.slide("nudge", "ArrowLeft");
    return [...faults, ...await expects(lines, "Δx = 0.09")];
  },

  "the flight shows row, column and product": async (tab, { folder }) => {
    const flight = await open(tab, folder, "08-along-a-curve", "flight");
    const faults = await expects(flight, "at (1, 1, 1) and reads 17", "rate 48");
    await flight.slide("t", "Home");
    return [...faults, ...await expects(flight, "at (0, 0, 0)", "rate 0")];
  },

  "the cost of both directions follows the sizes": async (tab, { folder }) => {
    const cost = await open(tab, folder, "10-two-directions", "cost");
    const faults = await expects(cost, "Reverse is 99.2 times cheaper");
    await cost.slide("inputs", "Home");
    await cost.slide("outputs", "End");
    return [...faults, ...await expects(cost, "Forward is")];
  },

  "gradient descent arrives at a small rate and leaves the valley at a large one": async (tab, { folder }) => {
    const descent = await open(tab, folder, "11-deep-networks", "descent");
    for (let turn = 0; turn < 30; turn++) {
      await descent.press("10 steps");
    }
    const faults = await expects(descent, "It has arrived", "a = 1, b = 0.5");
    await descent.slide("rate", "End");
    await descent.press("10 steps");
    return [...faults, ...await expects(descent, "too long")];
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
