// What a reader notices of blocks that are laid out only when they come near the screen: nothing. Each journey returns sentences about what went wrong.

import { findChromium, launch, openTab, resize } from "./browser.js";
import { fitsTheScreen } from "./claims.js";

const CHAPTER = "notebooks/06-several-variables.html";
const SLACK = 40;

const open = (tab, folder, place = "") => tab.goto(new URL(CHAPTER + place, folder).href);

// How many blocks still wait, or are contained as if they did.
const asleep = (tab) => tab.evaluate(() => [...document.querySelectorAll("article section > :not(section)")]
  .filter((block) => block.checkVisibility() && getComputedStyle(block).contentVisibility === "auto").length);

// Waits until nothing on the page moves any more.
const settled = (tab) => tab.evaluate(async () => {
  await document.fonts.ready;
  const state = () => `${scrollY} ${document.documentElement.scrollHeight}`;
  for (let calm = 0, before = ""; calm < 5; calm = state() === before ? calm + 1 : 0) {
    before = state();
    await new Promise((done) => { setTimeout(() => requestAnimationFrame(done), 20); });
  }
});

// How far below the upper edge of the screen the heading of a section stands.
const topOf = (tab, id) => tab.evaluate((name) => document.getElementById(name).querySelector("h2").getBoundingClientRect().top, id);

const stands = (what, top) => (top > -SLACK && top < 150 ? [] : [`${what}, but its heading stands at ${Math.round(top)} px`]);

async function scrollDown(tab) {
  await tab.evaluate(async () => {
    for (let before = -1; scrollY > before;) {
      before = scrollY;
      scrollBy({ top: 0.8 * innerHeight, behavior: "instant" });
      await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); });
    }
  });
  await settled(tab);
}

export const far = {
  "who scrolls from first to last finds each block laid out, as if it always had been": async (tab, { folder }) => {
    const faults = [];
    for (const width of [1280, 390]) {
      await resize(tab, width);
      await open(tab, folder);
      await settled(tab);
      const before = await asleep(tab);
      await scrollDown(tab);
      const [after, high] = [await asleep(tab), await tab.evaluate(() => document.documentElement.scrollHeight)];
      faults.push(...await fitsTheScreen(tab));
      await tab.evaluate(() => document.documentElement.classList.remove("sparing"));
      const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
      faults.push(...(before > 50 ? [] : [`at ${width} px only ${before} blocks wait`]), ...(after ? [`at ${width} px ${after} blocks still wait at the end`] : []),
        ...(whole === high ? [] : [`at ${width} px the page is ${high} px high instead of ${whole}`]));
    }
    return faults;
  },

  "a screen reader has the whole page from the beginning": async (_, { folder }) => {
    const browser = await launch(findChromium(), ["--force-renderer-accessibility"]);
    const { tab } = await openTab(browser);
    const session = await tab.context().newCDPSession(tab);
    await session.send("Accessibility.enable");
    await open(tab, folder);
    await settled(tab);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const waiting = await asleep(tab);
    await browser.close();
    return [...(nodes.some(({ name }) => name?.value?.includes("This page is a notebook")) ? [] : ["it does not get the chapter's last words"]),
      ...(waiting > 50 ? [] : [`only ${waiting} blocks wait`])];
  },

  "words far below are found, and paper shows them all": async (tab, { folder }) => {
    await open(tab, folder);
    const found = await tab.evaluate(() => {
      const there = window.find("This page is a notebook") && getSelection().getRangeAt(0).getBoundingClientRect();
      return there && there.height > 0 && there.top > 0 && there.bottom < innerHeight;
    });
    await tab.emulateMedia({ media: "print" });
    const left = await asleep(tab);
    await tab.emulateMedia({ media: null });
    return [...(found ? [] : ["the chapter's last words are not found, or not shown"]), ...(left ? [`${left} blocks would be missing on paper`] : [])];
  },

  "a link to a place far below leads there": async (tab, { folder }) => {
    await open(tab, folder, "#summary");
    await settled(tab);
    const faults = stands("the address names “Summary”", await topOf(tab, "summary"));
    await open(tab, folder, "?afresh");
    await tab.locator("#pst-page-toc-nav a[href='#any-number-of-routes']").click();
    await settled(tab);
    return [...faults, ...stands("the contents name “Any number of routes”", await topOf(tab, "any-number-of-routes"))];
  },

  "back and reload return to where one was": async (tab, { folder }) => {
    await open(tab, folder);
    await tab.evaluate(() => document.getElementById("any-number-of-routes").scrollIntoView());
    await settled(tab);
    await tab.goto(new URL("index.html", folder).href);
    await tab.goBack();
    await settled(tab);
    const faults = stands("back leads to “Any number of routes”", await topOf(tab, "any-number-of-routes"));
    await tab.reload();
    await settled(tab);
    return [...faults, ...stands("a reload stays at “Any number of routes”", await topOf(tab, "any-number-of-routes"))];
  },
};
