// Of pages that hold a word alike the glossary comes first, which says what the word means; then the chapters in their order.
Scorer.score = ([page, , , , score]) => {
  const chapter = Number(/^notebooks\/(\d+)/.exec(page)?.[1] ?? 99);
  return score + (page.endsWith("-glossary") ? 3 : 0) - chapter / 100;
};

// What the page says where nothing is found.
Object.assign(Documentation.TRANSLATIONS, {
  "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
    "Nothing found. Try a shorter part of the word, or look into the glossary.",
});
