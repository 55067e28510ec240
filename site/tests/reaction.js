// How long a live figure takes to answer a slider, layout included: node tests/reaction.js [FOLDER]. It shows figures and judges nothing,
// because they depend on what else the machine does. A frame of the screen lasts 16.7 ms.

import { join, resolve } from "node:path";
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findChromium, launch, openTab, wake } from "./browser.js";

const site = resolve(process.argv[2] || join(import.meta.dirname, "../../target/site"));
const chapters = readdirSync(join(site, "notebooks")).filter((name) => name.endsWith(".html")).sort();

// Moves the first slider of a figure many times; returns the milliseconds of the median and of nine in ten.
function move(figure) {
  const slider = figure.querySelector("input[type=range]");
  const took = Array.from({ length: 80 }, (_, turn) => {
    slider.value = Number(slider.min) + ((turn % 20) + 1) * (slider.max - slider.min) / 25;
    const start = performance.now();
    slider.dispatchEvent(new Event("input"));
    figure.getBoundingClientRect();
    return performance.now() - start;
  }).slice(20).sort((a, b) => a - b);
  return { median: took[30], ninth: took[54] };
}

const browser = await launch(findChromium());
for (const chapter of chapters) {
  const { tab } = await openTab(browser);
  await tab.goto(pathToFileURL(join(site, "notebooks", chapter)).href);
  for (const figure of await tab.locator("figure.live").all()) {
    await wake(figure);
    const { median, ninth } = await figure.evaluate(move);
    console.log(`${chapter.padEnd(40)} ${(await figure.getAttribute("data-figure")).padEnd(8)} median ${median.toFixed(1)} ms, nine in ten within ${ninth.toFixed(1)} ms`);
  }
  await tab.context().close();
}
await browser.close();
