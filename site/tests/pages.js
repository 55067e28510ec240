// Which claims are tested on which view of a page. What a claim says cannot change with the view where it is left out: colours do not
// depend on the width, nor structure on the theme; of the text's structure nothing depends on the width but what scrolls by itself, and the menus
// of a phone have a journey of their own. `--thorough` leaves nothing out.

import { resize, show, unfold, openTab } from "./browser.js";
import * as claims from "./claims.js";

const { hasAccessibleStructure, hasAccessibleLayout, hasReadableColours, fitsTheScreen, formulasLookLikeText, wordsOfAKindLookAlike, showsChartsForItsTheme, breaksWideFormulas, ...content } = claims;

export const QUICK = [
  { width: 1280, theme: "light", claims: { hasAccessibleStructure, hasReadableColours, fitsTheScreen, formulasLookLikeText, wordsOfAKindLookAlike, showsChartsForItsTheme, ...content } },
  { width: 390, theme: "light", claims: { hasAccessibleLayout, fitsTheScreen, showsChartsForItsTheme, breaksWideFormulas } },
  { width: 320, theme: "light", claims: { hasAccessibleLayout, fitsTheScreen, breaksNoneOfItsLines: claims.breaksNoneOfItsLines } },
  { width: 1280, theme: "dark", claims: { hasReadableColours, formulasLookLikeText, wordsOfAKindLookAlike, fitsTheScreen, showsChartsForItsTheme } },
];

export const THOROUGH = [1280, 390, 320].flatMap((width) => ["light", "dark"].map((theme) => ({ width, theme, claims })));

// Opens a page once and looks at it in every view; returns pairs of a claim and what speaks against it.
export async function testPage(browser, page, views) {
  const { tab, troubles } = await openTab(browser);
  const found = [];
  try {
    await tab.goto(page);
    await unfold(tab);
    for (const { width, theme, claims: wanted } of views) {
      await resize(tab, width);
      await show(tab, theme);
      for (const [claim, holds] of Object.entries(wanted)) {
        found.push([`${claim}, ${theme}, ${width} px`, await holds(tab)]);
      }
    }
  } catch (error) {
    found.push(["can be looked at", [error.message.split("\n")[0]]]);
  }
  await tab.context().close();
  return [...found, ["asks nobody and logs no error", troubles]];
}
