// Pictures of every page, hints opened: node tests/screenshots.js FOLDER-FOR-PICTURES [FOLDER-OF-PAGES] [WIDTH…].

import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, launch, openTab, unfold } from "./browser.js";

const [into, from = join(import.meta.dirname, "../../target/site"), ...widths] = process.argv.slice(2);
const site = resolve(from);
const names = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html") && !name.startsWith("_"));

async function picture(browser, name, theme, width) {
  const { tab } = await openTab(browser, { theme, width });
  await tab.goto(pathToFileURL(join(site, name)).href);
  await unfold(tab);
  const file = `${name.replace(/[/\\]/g, "-").replace(".html", "")}-${theme}-${width}.png`;
  await tab.screenshot({ path: join(into, file), fullPage: true });
  await tab.context().close();
}

mkdirSync(into, { recursive: true });
const browser = await launch(findChromium());
for (const name of names) {
  for (const theme of ["light", "dark"]) {
    for (const width of widths.length ? widths.map(Number) : [1280, 390]) {
      await picture(browser, name, theme, width);
    }
  }
}
await browser.close();
