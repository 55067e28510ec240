// What a reader does: each journey starts on the first page and returns sentences about what went wrong.

const first = (folder) => new URL("index.html", folder).href;
const content = (pages) => pages.filter((page) => !page.endsWith("search.html"));

export const journeys = {
  "the search finds a chapter without a server": async (tab, { folder }) => {
    await tab.goto(new URL("search.html?q=derivative", folder).href);
    await tab.locator("#search-results a[href*='notebooks/']").first().click();
    await tab.waitForURL(/notebooks\/[^/]*\.html/);
    await tab.locator("article h1").first().waitFor();
    return (await tab.locator("article h1").count()) === 1 ? [] : ["the result leads to no chapter"];
  },

  "the reader can choose the dark mode, and it stays": async (tab, { folder }) => {
    await tab.goto(first(folder));
    await tab.locator(".theme-switch-button:visible").click();
    await tab.locator(".theme-change-button[data-mode=dark]:visible").click();
    await tab.reload();
    const theme = await tab.evaluate(() => document.documentElement.dataset.theme);
    return theme === "dark" ? [] : [`the theme is ${theme} after a reload`];
  },

  "next leads from the first page through all others": async (tab, { folder, pages }) => {
    await tab.goto(first(folder));
    const seen = [tab.url()];
    while (await tab.locator("a.right-next").count()) {
      const next = new URL(await tab.locator("a.right-next").getAttribute("href"), tab.url()).href;
      if (seen.includes(next)) {
        return [`next leads in a circle at ${next}`];
      }
      await tab.goto(next);
      seen.push(next);
    }
    return content(pages).filter((page) => !seen.includes(page)).map((page) => `${page} is not on the way`);
  },

  "the notebooks offered for download have no output": async (tab, { folder, pages }) => {
    const faults = [];
    for (const page of pages.filter((page) => /\/(notebooks|exercises)\//.test(page.slice(folder.href.length - 1)))) {
      await tab.goto(page);
      const link = await tab.locator("a.btn-download-source-button").first().getAttribute("href");
      if (link.endsWith(".md")) {
        continue;
      }
      await tab.goto(new URL(link, page).href);
      const notebook = JSON.parse(await tab.evaluate(() => document.body.textContent));
      if (notebook.cells.some((cell) => cell.outputs?.length)) {
        faults.push(`${link} has outputs`);
      }
    }
    return faults;
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
      await plain.goto(page);
      if (!(await plain.locator("article h1").isVisible())) {
        faults.push(`${page} shows no title`);
      }
    }
    await context.close();
    return faults;
  },
};
