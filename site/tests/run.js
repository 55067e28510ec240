// Tests of the built pages: node tests/run.js [--thorough] [FOLDER [NAME…]]. The last line says how many passed, failed and were skipped.

import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, launch, openTab } from "./browser.js";
import { answerJourneys } from "./answers.js";
import { testChecks } from "./checks.js";
import { far } from "./far.js";
import { figures } from "./figures.js";
import { journeys as travels } from "./journeys.js";
import { faultsOfMarkup } from "./markup.js";
import { testNumbers } from "./numbers.js";
import { QUICK, THOROUGH, testPage } from "./pages.js";

const given = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const views = process.argv.includes("--thorough") ? THOROUGH : QUICK;
const site = resolve(given[0] || join(import.meta.dirname, "../../target/site"));
const folder = pathToFileURL(site + "/");
const root = join(import.meta.dirname, "../..");
const journeys = { ...travels, ...far, ...figures, ...answerJourneys };
const AT_ONCE = Math.max(2, Math.min(4, availableParallelism()));
// A journey that takes longer, in milliseconds, says so.
const SLOW = 5000;
const count = { passed: 0, failed: 0, skipped: 0 };

function report(name, faults) {
  count[faults.length ? "failed" : "passed"] += 1;
  if (faults.length) {
    console.log(`FAILED ${name}`);
    [...new Set(faults)].slice(0, 20).forEach((fault) => console.log(`       ${fault}`));
  }
}

function findPages() {
  return readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html") && !name.startsWith("_")).sort();
}

const address = (name) => pathToFileURL(join(site, name)).href;

// What needs no browser: the scripts' numbers, and every exercise's check.
function testScripts() {
  const numbers = testNumbers(site, join(root, "lib/core/src/test/resources/org/chainrule"));
  [...numbers, ...testChecks(site, join(root, "solutions"))].forEach(([claim, faults]) => report(claim, faults));
}

// Does a part of the tests, and says how long it took.
async function part(name, work) {
  const started = performance.now();
  await work();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

async function testMarkup(names) {
  for (const name of names) {
    report(`${name} keeps to the HTML standard`, await faultsOfMarkup(join(site, name)));
  }
}

// Does something with each, a few at once.
async function eachOf(things, work) {
  const waiting = [...things];
  const worker = async () => {
    while (waiting.length) {
      await work(waiting.shift());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function testOnePage(browser, name) {
  for (const [claim, faults] of await testPage(browser, address(name), views)) {
    report(`${name} ${claim}`, faults);
  }
  console.log(`tested ${name}`);
}

async function testJourney(browser, name, pages) {
  const { tab, troubles } = await openTab(browser);
  tab.setDefaultTimeout(20000);
  const started = performance.now();
  const travel = async () => journeys[name](tab, { folder, pages, browser });
  const faults = await travel().catch((error) => [error.message.split("\n")[0]]);
  if (performance.now() - started > SLOW) {
    console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${name}`);
  }
  report(name, [...faults, ...troubles]);
  await tab.context().close();
}

async function main() {
  if (!existsSync(join(site, "index.html"))) {
    console.log(`${site} has no index.html: build the pages first with ./course site.`);
    count.failed += 1;
    return;
  }
  const all = findPages();
  const chosen = (name) => given.length < 2 || given.slice(1).some((text) => name.includes(text));
  const names = all.filter(chosen);
  const ways = Object.keys(journeys).filter(chosen);
  await part("scripts and checks", testScripts);
  await part("markup", () => testMarkup(names));
  const executable = findChromium();
  if (!executable) {
    console.log("Skipped: there is no Chromium here; install one or name it in the variable CHROMIUM.");
    count.skipped += names.length + ways.length;
    return;
  }
  const browser = await launch(executable);
  await part("pages", () => eachOf(names, (name) => testOnePage(browser, name)));
  await part("journeys", () => eachOf(ways, (name) => testJourney(browser, name, all.map(address))));
  await browser.close();
}

await main();
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed ? 1 : 0;
