// What must hold on every page. Each claim returns a list of sentences, empty when it holds.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function accessible(tab) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => window.axe.run({ preload: false }));
  return violations.map(({ id, nodes }) => `breaks ${id} at ${nodes[0].target.join(" ")} (${nodes.length}×)`);
}

export function fitsTheScreen(tab) {
  return tab.evaluate(() => {
    const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    if (wide <= innerWidth) {
      return [];
    }
    const culprit = [...document.querySelectorAll("article :not(.katex, .katex *, pre *)")].find((e) => e.getBoundingClientRect().right > innerWidth + 1);
    return [`is ${wide} px wide on a screen of ${innerWidth} px, because of ${culprit ? culprit.outerHTML.slice(0, 120) : "its frame"}`];
  });
}

export function showsNoRawMarkup(tab) {
  return tab.evaluate(() => {
    const copy = (document.querySelector("article") ?? document.querySelector("main")).cloneNode(true);
    const prints = copy.textContent.match(/\b[A-Z]\w+@[0-9a-f]{5,}\b/);
    copy.querySelectorAll("pre, code, .katex, script, style").forEach((element) => element.remove());
    const marks = copy.textContent.match(/\$[^$\n]{1,80}\$|```|<\/?(svg|details|summary|table)\b|\\(frac|partial|cdot)\b|:::/);
    return [prints, marks].filter(Boolean).map((match) => `shows raw markup: ${match[0]}`);
  });
}

export function describesItsPictures(tab) {
  return tab.evaluate(() => {
    const named = (element) => (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent || "").join(" ");
    return [...document.querySelectorAll("article img, article svg[role=img]")]
      .map((e) => e.getAttribute("alt") || e.getAttribute("aria-label") || named(e))
      .filter((text) => text.trim().length < 10 || /\.(png|svg)$|@[0-9a-f]{5,}/.test(text))
      .map((text) => `has a picture whose text alternative is "${text}"`);
  });
}

export function loadsItsPictures(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("article img")]
    .filter((picture) => !picture.naturalWidth)
    .map((picture) => `cannot load ${picture.getAttribute("src")}`));
}
