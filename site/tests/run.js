// Browser tests of the built pages: node tests/run.js [FOLDER]. The last line says how many passed, failed and were skipped.

import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, launch, openTab, unfold } from "./browser.js";
import * as claims from "./claims.js";
import { journeys } from "./journeys.js";

const WIDTHS = [1280, 390, 320];
const THEMES = ["light", "dark"];
const site = resolve(process.argv[2] || join(import.meta.dirname, "../../target/site"));
const folder = pathToFileURL(site + "/");
const count = { passed: 0, failed: 0, skipped: 0 };

function report(name, faults) {
  count[faults.length ? "failed" : "passed"] += 1;
  if (faults.length) {
    console.log(`FAILED ${name}`);
    [...new Set(faults)].forEach((fault) => console.log(`       ${fault}`));
  }
}

function findPages() {
  return readdirSync(site, { recursive: true })
    .filter((name) => name.endsWith(".html") && !name.startsWith("_"))
    .sort()
    .map((name) => pathToFileURL(join(site, name)).href);
}

async function testPage(browser, page, theme) {
  const name = page.slice(folder.href.length);
  const { tab, troubles } = await openTab(browser, { theme });
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(page);
    await unfold(tab);
    for (const [claim, holds] of Object.entries(claims)) {
      report(`${name} ${claim}, ${theme}, ${width} px`, await holds(tab));
    }
  }
  report(`${name} asks nobody and logs no error, ${theme}`, troubles);
  await tab.context().close();
}

async function testJourney(browser, name, pages) {
  const { tab, troubles } = await openTab(browser);
  tab.setDefaultTimeout(10000);
  const faults = await journeys[name](tab, { folder, pages, browser }).catch((error) => [error.message.split("\n")[0]]);
  report(name, [...faults, ...troubles]);
  await tab.context().close();
}

async function main() {
  if (!existsSync(join(site, "index.html"))) {
    console.log(`${site} has no index.html: build the pages first with ./course site.`);
    count.failed += 1;
    return;
  }
  const pages = findPages();
  const executable = findChromium();
  if (!executable) {
    console.log("Skipped: there is no Chromium here; install one or name it in the variable CHROMIUM.");
    count.skipped += pages.length + Object.keys(journeys).length;
    return;
  }
  const browser = await launch(executable);
  for (const page of pages) {
    console.log(`testing ${page.slice(folder.href.length)}`);
    await Promise.all(THEMES.map((theme) => testPage(browser, page, theme)));
  }
  for (const name of Object.keys(journeys)) {
    await testJourney(browser, name, pages);
  }
  await browser.close();
}

await main();
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed ? 1 : 0;
