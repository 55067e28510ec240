// What a reader does: each journey starts on the first page and returns sentences about what went wrong.

import { readFileSync } from "node:fs";
import { complete, resize } from "./browser.js";
import { fitsTheScreen, hasAccessibleStructure } from "./claims.js";

const first = (folder) => new URL("index.html", folder).href;
const content = (pages) => pages.filter((page) => !page.endsWith("search.html"));

// Where the first link with this class in a page's text leads.
function linkOf(page, name) {
  const link = readFileSync(new URL(page), "utf8").match(new RegExp(`<a[^>]*class="[^"]*${name}[^>]*>`))?.[0];
  return link && new URL(link.match(/href="([^"]*)"/)[1], page).href;
}

export const journeys = {
  "the search finds a chapter without a server": async (tab, { folder }) => {
    await tab.goto(new URL("search.html?q=derivative", folder).href);
    await tab.locator("#search-results a[href*='notebooks/']").first().click();
    await tab.waitForURL(/notebooks\/[^/]*\.html/);
    await tab.locator("article h1").first().waitFor();
    return (await tab.locator("article h1").count()) === 1 ? [] : ["the result leads to no chapter"];
  },

  "the search puts the glossary before what holds a word as often, and says what to do where nothing is found": async (tab, { folder }) => {
    const found = async (word) => {
      await tab.goto(new URL(`search.html?q=${word}`, folder).href);
      await tab.locator("#search-results h2 + p:not(:empty)").waitFor();
      await tab.waitForTimeout(300);
      return tab.locator("#search-results").innerText();
    };
    const [word, nothing] = [await found("cotangent"), await found("zzzz")];
    const pages = word.split("\n").filter((line) => /^\d+ · [^:]*$|glossary/i.test(line));
    const trouble = /glossary/i.test(pages[0]) ? [] : [`of “cotangent” the first page is ${pages[0]}`];
    return /shorter part/.test(nothing) ? trouble : [...trouble, `of “zzzz” the search says ${nothing}`];
  },

  "the reader can choose the dark mode, and it stays": async (tab, { folder }) => {
    await tab.goto(first(folder));
    await complete(tab);
    await tab.locator(".theme-switch-button:visible").click();
    await tab.locator(".theme-change-button[data-mode=dark]:visible").click();
    await tab.reload();
    const theme = await tab.evaluate(() => document.documentElement.dataset.theme);
    return theme === "dark" ? [] : [`the theme is ${theme} after a reload`];
  },

  "paper is white and shows no folded hint, also for a reader in the dark": async (tab, { folder, pages }) => {
    await tab.emulateMedia({ colorScheme: "dark", media: "print" });
    await tab.goto(pages.find((page) => page.includes("exercises/06-")));
    const [before, during, after, shown] = await tab.evaluate(() => {
      const theme = () => document.documentElement.dataset.theme;
      const seen = [theme()];
      for (const event of ["beforeprint", "afterprint"]) {
        dispatchEvent(new Event(event));
        seen.push(theme());
      }
      return [...seen, [...document.querySelectorAll("article details")].filter((details) => details.checkVisibility()).length];
    });
    const faults = [before, during, after].join() === "dark,light,dark" ? [] : [`the theme goes from ${before} over ${during} to ${after}`];
    return [...faults, ...(shown ? [`${shown} folded parts are printed`] : [])];
  },

  "the menus of the course and of the page open on a phone": async (tab, { folder }) => {
    const faults = [];
    await resize(tab, 390);
    for (const [button, link] of [["primary", "a[href*='exercises/06-']"], ["secondary", "a[href='#cite-it']"]]) {
      await tab.goto(first(folder));
      await complete(tab);
      await tab.locator(`.${button}-toggle:visible`).click();
      await tab.locator(`dialog[open] ${link}`).waitFor({ state: "attached" }).catch(() => faults.push(`the ${button} menu stays shut`));
      faults.push(...await hasAccessibleStructure(tab), ...await fitsTheScreen(tab));
    }
    return faults;
  },

  "next leads from the first page through all others": (_, { folder, pages }) => {
    const seen = [];
    for (let page = first(folder); page; page = linkOf(page, "right-next")) {
      if (seen.includes(page)) {
        return [`next leads in a circle at ${page}`];
      }
      seen.push(page);
    }
    return content(pages).filter((page) => !seen.includes(page)).map((page) => `${page} is not on the way`);
  },

  "each chapter offers its notebook, without outputs": (_, { folder, pages }) => {
    const offering = pages.filter((page) => /^(notebooks|exercises)\//.test(page.slice(folder.href.length)));
    const outputs = (link) => JSON.parse(readFileSync(new URL(link), "utf8")).cells.flatMap((cell) => cell.outputs ?? []);
    return offering.map((page) => [page, linkOf(page, "btn-download-source-button")])
      .filter(([, link]) => !link?.endsWith(".ipynb") || outputs(link).length)
      .map(([page, link]) => `${page} offers ${link}`);
  },

  "a hint opens from the keyboard": async (tab, { folder }) => {
    await tab.goto(first(folder));
    await tab.locator("article a[href^='exercises/']").last().click();
    await tab.waitForURL(/exercises\/[^/]*\.html/);
    const hint = tab.locator("article details").first();
    await hint.locator("summary").focus();
    await tab.keyboard.press("Enter");
    return (await hint.getAttribute("open")) === null ? ["the first hint stays shut"] : [];
  },

  "without JavaScript every page shows its text": async (_, { pages, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    const faults = [];
    for (const page of content(pages)) {
      await plain.goto(page, { waitUntil: "commit" });
      await plain.locator("article h1").waitFor().catch(() => faults.push(`${page} shows no title`));
    }
    await context.close();
    return faults;
  },
};
