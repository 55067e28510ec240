// Lighthouse on a simulated phone: node tests/speed.js [--once] [FOLDER [NAME…]]. Without names it takes all chapters.
//
// Each page is judged three times and the median counts; with `--once` a page is judged once and its speed is shown but not judged,
// because speed depends on what else the machine does. Three categories must be full, nothing may move while a page loads, and the first
// page must weigh little.

import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { findChromium } from "./browser.js";
import { serve } from "./server.js";

const LEAST_SPEED = 0.98;
const FULL = ["accessibility", "best-practices", "seo"];
const HEAVIEST_FIRST_PAGE = 350;
const GREATEST_SHIFT = 0.1;
const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"];

const once = process.argv.includes("--once");
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const site = resolve(given[0] || join(import.meta.dirname, "../../target/site"));
const chapters = () => readdirSync(join(site, "notebooks")).filter((name) => name.endsWith(".html")).sort().map((name) => `notebooks/${name}`);
const pages = ["index.html", ...(given.length > 1 ? given.slice(1) : chapters())];
const missing = pages.filter((page) => !existsSync(join(site, page)));
const count = { passed: 0, failed: 0, skipped: 0 };

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

async function judge(url, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: "silent", onlyCategories: ["performance", ...FULL] });
  const { performance, ...rest } = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
  const lost = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0).map(({ id }) => id);
  const value = (audit) => lhr.audits[audit].numericValue;
  return { speed: performance, rest, lost, weight: value("total-byte-weight") / 1024, shift: value("cumulative-layout-shift"),
           times: TIMES.map(value) };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

function report(page, runs) {
  const speed = median(runs.map((run) => run.speed));
  const [words, largest, blocked] = TIMES.map((_, i) => median(runs.map(({ times }) => times[i])).toFixed(0));
  const { rest, lost, weight, shift } = runs[0];
  const faults = FULL.filter((name) => rest[name] < 1).map((name) => `${name} is ${rest[name] * 100}: ${lost.join(", ")}`);
  if (!once && speed < LEAST_SPEED) {
    faults.push(`its speed is ${Math.round(speed * 100)} (median of ${runs.length})`);
  }
  if (page === "index.html" && weight > HEAVIEST_FIRST_PAGE) {
    faults.push(`it weighs ${weight.toFixed(0)} KiB, more than ${HEAVIEST_FIRST_PAGE}`);
  }
  if (shift > GREATEST_SHIFT) {
    faults.push(`what one reads moves by ${shift.toFixed(3)} while it loads, more than ${GREATEST_SHIFT}`);
  }
  const figures = [speed, ...FULL.map((name) => rest[name])].map((score) => Math.round(score * 100)).join(" / ");
  console.log(`${faults.length ? "FAILED" : "ok    "} ${page}  ${figures}, ${weight.toFixed(0)} KiB, layout shift ${shift.toFixed(3)}, `
    + `first words at ${words} ms, the largest part at ${largest} ms, blocked for ${blocked} ms`);
  faults.forEach((fault) => console.log(`       ${fault}`));
  count[faults.length ? "failed" : "passed"] += 1;
}

async function main() {
  if (missing.length > 0) {
    console.log(`There is no ${missing.join(" and no ")} in ${site}: name pages like notebooks/04-longer-chains.html, and build them first.`);
    count.failed += missing.length;
    return;
  }
  const executablePath = findChromium();
  if (!executablePath) {
    console.log("Skipped: there is no Chromium here; install one or name it in the variable CHROMIUM.");
    count.skipped += pages.length;
    return;
  }
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  const { address, stop } = await serve(site);
  for (const page of pages) {
    const runs = [];
    for (let run = 0; run < (once ? 1 : 3); run++) {
      runs.push(await judge(address + page, port));
    }
    report(page, runs);
  }
  stop();
  await browser.close();
}

await main();
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed ? 1 : 0;
