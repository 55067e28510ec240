// Prints one style sheet made of several, without those rules that neither a page nor a script can need: node ext/style.js FOLDER-OF-PAGES SHEET…

import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { PurgeCSS } from "purgecss";

// The course's own styles are written for what is there, and for what its scripts will put there.
const OUR_OWN = /\/(course|live|answers)\.css$/;

// The theme's scripts name all that Bootstrap and the theme can do. Of it the pages use menus that drop down, a dialog to search in, and a
// table of contents that follows the reader: these are the names which the scripts give then.
const THEME = /\/scripts\/[\w-]+\.js$/;
const SET_BY_THEME = ["show", "fade", "dropdown-menu-end", "dropdown-menu-dark",
  "active", "hide", "scrolled", "noprint", "empty", "pst-squeeze", "pst-sidebar-hidden"];

// These put nothing into a page, or bring their style along.
const WITHOUT_STYLE = /\/(katex|chainrule-\w+|language_data|clipboard)(\.min)?\.js$|locales|stemmer/;

// What scripts set on elements that are there.
const SET_BY_SCRIPTS = ["data-bs-popper", "data-popper-placement", "data-bs-theme", "data-theme", "data-mode", "open"];

const [folder, ...sheets] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const under = (part, ending) => readdirSync(join(folder, part), { recursive: true }).map((name) => posix.join(part, name)).filter((name) => name.endsWith(ending));
const pages = under(".", ".html").filter((name) => !name.startsWith("_")).map(read);
const programs = under("_static", ".js");
const scripts = programs.filter((name) => !THEME.test(name) && !WITHOUT_STYLE.test(name)).map(read);

// A sheet's text, with the sheets that it imports in their places, and addresses seen from the folder `_static`.
function whole(sheet) {
  const near = posix.dirname(posix.relative("_static", sheet));
  return read(sheet)
    .replace(/@charset "[^"]*";/g, "")
    .replace(/@import "([^"]*)";/g, (_, name) => whole(posix.join(posix.dirname(sheet), name)))
    .replace(/url\((?!["']?data:)([^)]*)\)/g, (_, address) => `url(${posix.join(near, address)})`);
}

// Names the elements of the pages with their attributes, each once: most of a page's elements are like many others.
function elements(text) {
  const found = { tags: new Set(), classes: new Set(), ids: new Set(), attributes: { names: new Set(), values: new Set() }, undetermined: [] };
  for (const element of new Set(text.match(/<[a-z][^>]*/gi))) {
    const [, tag, rest] = element.match(/^<([\w-]+)([^]*)/);
    found.tags.add(tag.toLowerCase());
    for (const [, name, value = ""] of rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
      const parts = value.split(/\s+/);
      found.attributes.names.add(name);
      parts.forEach((part) => found.attributes.values.add(part));
      parts.forEach((part) => ({ class: found.classes, id: found.ids })[name]?.add(part));
    }
  }
  return found;
}

// What PurgeCSS looks for: those elements, and every word that a script could put there.
function content() {
  const words = new Set([...scripts.flatMap((text) => text.match(/[\w-]+/g)), ...SET_BY_THEME]);
  return [{ raw: pages.join("\n"), extension: "html" }, { raw: [...words].join(" "), extension: "js" }];
}

const isOurs = (sheet) => OUR_OWN.test(sheet);
const ours = sheets.filter(isOurs).map(whole).join("\n");
const theirs = sheets.filter((sheet) => !isOurs(sheet)).map(whole).join("\n");
const [{ css }] = await new PurgeCSS().purge({
  content: content(),
  css: [{ raw: theirs }],
  extractors: [{ extractor: elements, extensions: ["html"] }],
  safelist: { variables: [ours, ...pages, ...programs.map(read)].flatMap((text) => text.match(/--[\w-]+/g) ?? []) },
  dynamicAttributes: SET_BY_SCRIPTS,
  keyframes: true, variables: true,
});
process.stdout.write(`${css}\n${ours}`.replace(/\/\*(?!!)[^]*?\*\//g, ""));
