// Prints one style sheet made of several, without those rules of the theme that no page uses: node ext/style.js FOLDER-OF-PAGES SHEET…

import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { PurgeCSS } from "purgecss";

// The course's own styles are written for what is there, and for what its scripts will put there.
const OUR_OWN = /\/(course|icons|live|answers)\.css$/;
const MADE_LATER = /\/katex\.min\.css$/;

// What the theme's scripts set and put together from parts.
const SET_BY_SCRIPTS = ["data-bs-popper", "data-popper-placement", "data-bs-theme", "data-theme", "data-mode", "open"];
const PUT_TOGETHER = [/^bs-tooltip-/];

const [folder, ...sheets] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const under = (part, ending) => readdirSync(join(folder, part), { recursive: true }).map((name) => posix.join(part, name)).filter((name) => name.endsWith(ending));
const pages = under(".", ".html").filter((name) => !name.startsWith("_"));
const scripts = under("_static", ".js").filter((name) => !/katex|chainrule-|locales|stemmer|language_data/.test(name));
const words = new Set([...pages, ...scripts].flatMap((name) => read(name).match(/[\w-]+/g)));
const content = [{ raw: [...words].join(" "), extension: "txt" }];

// A sheet's text, with the sheets that it imports in their places, and addresses seen from the folder `_static`.
function whole(sheet) {
  const near = posix.dirname(posix.relative("_static", sheet));
  return read(sheet)
    .replace(/@import "([^"]*)";/g, (_, name) => whole(posix.join(posix.dirname(sheet), name)))
    .replace(/url\((?!["']?data:)([^)]*)\)/g, (_, address) => `url(${posix.join(near, address)})`);
}

async function used(sheet) {
  if (OUR_OWN.test(sheet) || MADE_LATER.test(sheet)) {
    return whole(sheet);
  }
  const [{ css }] = await new PurgeCSS().purge({
    content, css: [{ raw: whole(sheet) }], safelist: PUT_TOGETHER, dynamicAttributes: SET_BY_SCRIPTS, keyframes: true,
  });
  return css;
}

const parts = await Promise.all(sheets.map(used));
process.stdout.write(parts.join("\n").replace(/\/\*(?!!)[^]*?\*\//g, ""));
