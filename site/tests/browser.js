// The installed Chromium, shut off from every host, and a tab in it that remembers what went wrong.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function findChromium() {
  return PLACES.find((path) => path && existsSync(path));
}

export function launch(executablePath, more = []) {
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND", ...more],
  });
}

const heightFor = (width) => (width < 700 ? 844 : 900);

// Opens a tab of the given width and theme; `troubles` collects remote requests, page errors and console errors.
export async function openTab(browser, { width = 1280, theme = "light" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: heightFor(width) },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const tab = await context.newPage();
  const troubles = [];
  tab.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) {
      troubles.push(`asks another host for ${request.url()}`);
    }
  });
  tab.on("console", (message) => {
    if (message.type() === "error") {
      troubles.push(`writes to the console: ${message.text().slice(0, 200)}`);
    }
  });
  tab.on("pageerror", (error) => troubles.push(`throws ${error.message}`));
  return { tab, troubles };
}

// Gives the page another width, and the page time to notice it.
export async function resize(tab, width) {
  await tab.setViewportSize({ width, height: heightFor(width) });
  await tab.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
}

// Shows an open page in the other theme, as a reader's system would when the sun goes down.
export async function show(tab, theme) {
  await tab.emulateMedia({ colorScheme: theme });
  await tab.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
}

// Waits for the scripts that come last, those of the theme and of copy buttons.
export const complete = (tab) => tab.locator("html.complete").waitFor();

// Opens everything that is folded, lays out what would wait for scrolling, pictures too, and wakes the live figures.
export async function unfold(tab) {
  await complete(tab);
  await tab.evaluate(async () => {
    document.documentElement.classList.remove("sparing");
    document.querySelectorAll("article details").forEach((details) => { details.open = true; });
    const pictures = [...document.querySelectorAll("article img")];
    pictures.forEach((picture) => { picture.loading = "eager"; });
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  });
  const figures = tab.locator("figure.live");
  for (let place = 0; place < await figures.count(); place++) {
    await wake(figures.nth(place));
  }
}

// Scrolls to a live figure and waits until it moves; one that stays asleep is an error.
export async function wake(figure) {
  await figure.scrollIntoViewIfNeeded();
  await figure.and(figure.page().locator(".awake")).waitFor();
}
