// The HTML standard, as html-validate knows it; needs no browser.

import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

// Returns a sentence for each thing in the file that the standard does not allow.
export async function faultsOfMarkup(file) {
  const { results } = await validator.validateString(readFileSync(file, "utf8"));
  return results.flatMap(({ messages }) => messages).map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`);
}
