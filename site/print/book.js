// Prints all pages as one PDF: node print/book.js FOLDER-OF-PAGES FILE.pdf NAME…, where a name is a page's path without its ending.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium, launch } from "../tests/browser.js";
import { bind } from "./bind.js";

const [folder, target, ...names] = process.argv.slice(2);
const NUMBER = '<div style="width:100%; font-size:8px; text-align:center; color:#555"><span class="pageNumber"></span></div>';
const draft = join(folder, "book.html");

async function print(executable) {
  const browser = await launch(executable);
  const tab = await (await browser.newContext({ colorScheme: "light" })).newPage();
  writeFileSync(draft, readFileSync(join(folder, "index.html")));
  await tab.goto(pathToFileURL(draft).href);
  await tab.evaluate(bind, names.map((name) => ({ name, html: readFileSync(join(folder, `${name}.html`), "utf8") })));
  await tab.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode().catch(() => {}))));
  await tab.emulateMedia({ media: "print" });
  await tab.pdf({
    path: target, format: "A4", scale: 0.85, margin: { top: "15mm", bottom: "18mm", left: "18mm", right: "18mm" },
    printBackground: true, tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: "<span></span>", footerTemplate: NUMBER,
  });
  await browser.close();
}

const executable = findChromium();
if (!executable) {
  console.error("There is no Chromium here to print with: install one or name it in the variable CHROMIUM.");
  process.exit(1);
}
try {
  await print(executable);
} finally {
  rmSync(draft, { force: true });
}
