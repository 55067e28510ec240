// Binds pages into one document; runs inside the browser, on a copy of the first page. Solutions move to the end of the book.
export function bind(pages) {
  const index = new Map(pages.map(({ name }, place) => [name, place]));
  const cover = document.querySelector("article");
  const book = document.createElement("article");
  book.className = "bd-article book";

  function contents(titles) {
    const list = document.createElement("ol");
    list.className = "book-contents";
    for (const { id, text } of titles) {
      const link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: text });
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    }
    return list;
  }

  // A link into another page becomes one inside the book; one to a file beside the pages becomes plain text.
  function rebind(element, name) {
    const own = (id) => `p${index.get(name)}-${id}`;
    element.querySelectorAll("[id]").forEach((part) => { part.id = own(part.id); });
    element.querySelectorAll("a[href]").forEach((link) => {
      const to = new URL(link.getAttribute("href"), `https://book/${name}.html`);
      const page = to.host === "book" && decodeURI(to.pathname).slice(1).replace(/\.html$/, "");
      if (to.host === "book" && index.has(page)) {
        link.href = to.hash ? `#p${index.get(page)}-${to.hash.slice(1)}` : `#p${index.get(page)}`;
      } else if (to.host === "book") {
        link.replaceWith(...link.childNodes);
      }
    });
    element.querySelectorAll("img[src]").forEach((picture) => {
      picture.loading = "eager";
      picture.src = picture.getAttribute("src").replace(/^\.\.\//, "");
    });
    ["aria-labelledby", "for"].forEach((attribute) => element.querySelectorAll(`[${attribute}]`).forEach((part) => {
      part.setAttribute(attribute, part.getAttribute(attribute).split(/\s+/).map(own).join(" "));
    }));
  }

  // Paper checks no answer; the chapters may still show how a check looks.
  function dropChecks(page) {
    [...page.querySelectorAll("div.cell")].filter((cell) => cell.querySelector(".cell_input pre")?.textContent.startsWith("check(")).forEach((cell) => cell.remove());
  }

  const solutions = document.createElement("section");
  const titles = [];
  for (const { name, html } of pages) {
    const page = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    page.querySelectorAll(".headerlink, .toctree-wrapper, .colophon, .answer-form, .in-browser, .live, .katex-mathml, script, button").forEach((part) => part.remove());
    if (name.startsWith("exercises/")) {
      dropChecks(page);
    }
    rebind(page, name);
    page.querySelectorAll("details").forEach((details) => { details.open = true; });
    const title = page.querySelector("h1").textContent;
    const solved = [...page.querySelectorAll("details.solution")];
    if (solved.length) {
      const heading = Object.assign(document.createElement("h2"), { textContent: title.replace(/\s· exercises$/, "") });
      solutions.append(heading, ...solved);
    }
    const chapter = document.createElement("section");
    chapter.className = "book-chapter";
    chapter.id = `p${index.get(name)}`;
    chapter.append(...page.childNodes);
    titles.push({ id: chapter.id, text: title });
    book.append(chapter);
  }
  if (solutions.childElementCount) {
    solutions.className = "book-chapter";
    solutions.id = "solutions";
    solutions.prepend(Object.assign(document.createElement("h1"), { textContent: "Solutions" }));
    titles.push({ id: "solutions", text: "Solutions" });
    book.append(solutions);
  }
  const front = document.createElement("section");
  front.className = "book-front";
  front.append(cover.querySelector("h1"), cover.querySelector("p"), contents(titles));
  front.querySelectorAll(".headerlink").forEach((link) => link.remove());
  book.prepend(front);
  document.body.replaceChildren(book);
}
