// What must hold on a page. Each claim returns a list of sentences, empty when it holds.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const COLOURS = { runOnly: ["color-contrast"] };
const STRUCTURE = { rules: { "color-contrast": { enabled: false } } };
const LAYOUT = { runOnly: ["scrollable-region-focusable"] };

async function axe(tab, rules, within) {
  await tab.evaluate((source) => window.axe || (0, eval)(source), AXE);
  const violations = await tab.evaluate(judge, { context: within ?? "html", options: rules });
  return violations.map(({ id, where, times }) => `breaks ${id} at ${where} (${times}×)`);
}

// Runs in the page. Nearly all elements of a page stand inside formulas, where a reader by eye gets a picture and a reader by ear a text:
// while axe looks, a formula is that text beside an empty box of its size, which outside of what it looks at has none. `formulasLookLikeText` speaks for its colour. Most others are the words of
// programs, which stand there for their colours alone: a program that shows no kind of word for the first time is plain text while axe looks.
// `wordsOfAKindLookAlike` speaks for it.
async function judge({ context, options }) {
  const judged = document.querySelector(context);
  const pictures = [...document.querySelectorAll(".katex-html")].map((picture) => [picture, judged.contains(picture) ? picture.getBoundingClientRect() : { width: 0, height: 0 }]);
  const undo = [];
  for (const [picture, { width, height }] of pictures) {
    const [style, inside] = [picture.getAttribute("style"), [...picture.childNodes]];
    picture.replaceChildren();
    picture.style.cssText = `display: inline-block; width: ${width}px; height: ${height}px`;
    undo.push(() => {
      picture.replaceChildren(...inside);
      style === null ? picture.removeAttribute("style") : picture.setAttribute("style", style);
    });
  }
  for (const math of document.querySelectorAll(".katex-mathml math")) {
    const inside = [...math.childNodes];
    math.replaceChildren(math.querySelector("semantics > :first-child").textContent);
    undo.push(() => math.replaceChildren(...inside));
  }
  const seen = new Set();
  for (const program of document.querySelectorAll(".highlight pre")) {
    const place = program.closest("div.cell_input, div.cell_output, details, article > *")?.className;
    const kinds = new Set([...program.querySelectorAll("span[class]")].map((word) => `${place} ${word.className}`));
    if (kinds.isSubsetOf(seen)) {
      const inside = [...program.childNodes];
      program.replaceChildren(program.textContent);
      undo.push(() => program.replaceChildren(...inside));
    }
    kinds.forEach((kind) => seen.add(kind));
  }
  const { violations } = await window.axe.run(context, { preload: false, resultTypes: ["violations"], ...options });
  undo.forEach((put) => put());
  return violations.map(({ id, nodes }) => ({ id, where: nodes[0].target.join(" "), times: nodes.length }));
}

// Both of a page, or of what a selector names in it.
export const hasAccessibleStructure = (tab, within) => axe(tab, STRUCTURE, within);

export const hasReadableColours = (tab, within) => axe(tab, COLOURS, within);

// What of the structure depends on the width.
export const hasAccessibleLayout = (tab) => axe(tab, LAYOUT);

export function formulasLookLikeText(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("article .katex-html > *")]
    .filter((formula) => getComputedStyle(formula).color !== getComputedStyle(formula.closest(".katex").parentElement).color)
    .map((formula) => `has a formula in a colour of its own: ${formula.textContent}`));
}

export function wordsOfAKindLookAlike(tab) {
  return tab.evaluate(() => {
    const looks = new Map();
    const faults = [];
    for (const word of document.querySelectorAll(".highlight pre span[class]")) {
      const place = word.closest("div.cell_input, div.cell_output, details, article > *")?.className;
      const { color, backgroundColor, fontWeight, fontSize } = getComputedStyle(word);
      const [kind, look] = [`${place} ${word.className}`, [color, backgroundColor, fontWeight, fontSize].join(" ")];
      if (looks.has(kind) && looks.get(kind) !== look) {
        faults.push(`has “${word.textContent}” in ${look}, but others of its kind (${kind}) in ${looks.get(kind)}`);
      }
      looks.set(kind, look);
    }
    return faults;
  });
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

// Formulas that a wide screen shows side by side, and short programs in a sentence. Only what can be seen is asked.
export function breaksNoneOfItsLines(tab) {
  return tab.evaluate(() => {
    const lines = (element) => new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size;
    const broken = [...document.querySelectorAll("article code.unbroken")].filter((program) => lines(program) > 1);
    const cut = innerWidth < 700 ? [] : [...document.querySelectorAll("article div.math.parts")].filter((formula) => formula.scrollWidth > formula.clientWidth + 1);
    return [...broken, ...cut].map((element) => `breaks or cuts ${element.textContent.slice(0, 60)}`);
  });
}

// On a phone a formula goes on in the next line; only what has no place to break scrolls.
export function breaksWideFormulas(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("article div.math")]
    .filter((formula) => formula.scrollWidth > formula.clientWidth + 1)
    .filter((formula) => [...formula.querySelectorAll(".katex-html > *")].every((line) => line.getBoundingClientRect().width < 0.9 * formula.clientWidth))
    .map((formula) => `cuts a formula that could be broken: ${formula.querySelector("annotation").textContent.slice(0, 60)}`));
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

// Of a chart that was drawn for light pages and for dark ones, one picture shows, as large as it was drawn or as wide as the screen lets it be.
export function showsChartsForItsTheme(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("article .only-light")].flatMap((light) => {
    const [shown, hidden] = document.documentElement.dataset.theme === "dark" ? [light.nextElementSibling, light] : [light, light.nextElementSibling];
    const { width } = shown.getBoundingClientRect();
    const name = shown.alt.slice(0, 40);
    return [
      ...(width > 0 && hidden.getBoundingClientRect().width === 0 ? [] : [`does not show the one picture of its theme: ${name}`]),
      ...(width >= Math.min(shown.getAttribute("width"), 0.9 * innerWidth) - 1 ? [] : [`shows a chart ${width} px wide, so that its letters are small: ${name}`]),
    ];
  }));
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

// An icon is a drawing in the page, and no letter of a font that nobody has.
export function drawsItsIcons(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("[class*='fa-']")]
    .filter((icon) => !icon.querySelector("svg") || !/^(none|normal)$/.test(getComputedStyle(icon, "::before").content))
    .map((icon) => `has an icon that is not drawn, or beside a letter: ${icon.className}`));
}

export function offersItsChoices(tab) {
  return tab.evaluate(() => [...document.querySelectorAll(".answer-form")].flatMap((form) => JSON.parse(form.dataset.form).fields
    .filter(({ type, name }) => /choice|reason|order|word/.test(type) && document.getElementById(`${form.id}-${name}`))
    .map(({ name }) => `has a choice that has to be typed: ${form.id}, ${name}`)));
}

export function loadsItsPictures(tab) {
  return tab.evaluate(() => [...document.querySelectorAll("article img")]
    .filter((picture) => !picture.naturalWidth)
    .map((picture) => `cannot load ${picture.getAttribute("src")}`));
}
