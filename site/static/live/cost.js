// (e) A chain of Jacobians: how many multiplications it takes from the input's side, from the output's side, and in the best order.
(function () {
  const { html, number } = Live;
  const SIZES = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000];
  const SAME = 1.05;
  const shown = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

  // `sizes` begins with the number of inputs; the Jacobian of link i has sizes[i] rows and sizes[i − 1] columns.
  function forward(sizes) {
    return sizes.slice(2).reduce((sum, size, link) => sum + size * sizes[link + 1] * sizes[0], 0);
  }

  function reverse(sizes) {
    return forward([...sizes].reverse());
  }

  // The least over all ways to put parentheses: the best cut of each piece, short pieces first.
  function best(sizes) {
    const links = sizes.length - 1;
    const cost = Array.from({ length: links }, () => Array(links).fill(0));
    for (let length = 2; length <= links; length++) {
      for (let from = 0; from + length <= links; from++) {
        const to = from + length - 1;
        cost[from][to] = Math.min(...Array.from({ length: length - 1 }, (_, cut) =>
          cost[from][from + cut] + cost[from + cut + 1][to] + sizes[from] * sizes[from + cut + 1] * sizes[to + 1]));
      }
    }
    return cost[0][links - 1];
  }

  // How many times cheaper, or nothing where the difference is not worth a word.
  const times = (more, less) => (more / less < SAME ? "" : `${number(more / less, 3)} times cheaper`);

  function verdict(there, back, least) {
    const [one, other] = [times(back, there), times(there, back)];
    const both = one ? `Forward is ${one}.` : other ? `Reverse is ${other}.` : `Both directions cost ${there === back ? "" : "almost "}the same.`;
    const better = times(Math.min(there, back), least);
    return better ? `${both} The best order is ${better} still.` : both;
  }

  Live.cost = function (figure) {
    const { controls, picture, status } = Live.frame(figure);
    const start = figure.dataset.sizes.split(",").map(Number);
    const title = (place) => (place === 0 ? "inputs" : place === start.length - 1 ? "outputs" : `after link ${place}`);
    const sliders = start.map((size, place) => Live.slider({
      label: title(place), min: 0, max: SIZES.length - 1, step: 1, value: SIZES.indexOf(size), show: (at) => String(SIZES[at]), then: show }));
    controls.append(html("div", { class: "live-sliders" }, ...sliders.map((slider) => slider.element)));

    function show() {
      const sizes = sliders.map((slider) => SIZES[slider.value]);
      const costs = [["forward", forward(sizes)], ["reverse", reverse(sizes)], ["best order", best(sizes)]];
      const most = Math.max(...costs.map(([, cost]) => cost));
      picture.replaceChildren(html("table", { class: "live-bars" }, html("caption", {}, "multiplications for the whole Jacobian"),
        html("tbody", {}, ...costs.map(([name, cost]) => {
          const bar = html("span", { class: "bar" });
          bar.style.width = `${Math.max(0.5, 100 * cost / most)}%`;
          return html("tr", {}, html("th", { scope: "row" }, name), html("td", { class: "count" }, shown(cost)), html("td", { class: "bar-cell" }, bar));
        }))));
      const chain = sizes.slice(1).map((size, link) => `${size}×${sizes[link]}`).reverse().join(" · ");
      status.textContent = `The product ${chain}: ${verdict(...costs.map(([, cost]) => cost))}`;
    }

    show();
  };
})();
