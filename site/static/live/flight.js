// (d) The weather along its curve: the row Df at the balloon's place, the column Dg of its velocity, and their product, as t moves.
(function () {
  const { svg, html, number, factor } = Live;
  const STEPS = 120;
  const SIZE = { width: 320, height: 250 };

  // Looks at space from the front right: x to the right and down, y to the right and up, z up.
  const seen = ([x, y, z]) => [0.86 * x + 0.7 * y, 0.3 * y - 0.34 * x + 0.75 * z];

  Live.flight = function (figure) {
    const { controls, picture, status, below } = Live.frame(figure);
    const [low, high] = figure.dataset.range.split(",").map(Number);
    const { curve: path, weather } = figure.dataset;
    const names = ["x", "y", "z"];
    const time = Live.slider({ label: "t", min: low, max: high, step: 0.01, value: Number(figure.dataset.point.split("=")[1]), then: show });
    controls.append(html("div", { class: "live-sliders" }, time.element));
    const whole = `${path}; ${weather}`;
    const where = (t) => ChainRule.graph(whole, `t=${t}`);
    const coordinates = (graph) => names.map((name) => Number(graph.nodes.find((node) => node.name === name)?.value ?? graph.nodes[0].value));

    const places = Array.from({ length: STEPS + 1 }, (_, turn) => coordinates(where(low + turn * (high - low) / STEPS)));
    const top = names.map((_, axis) => Math.max(...places.map((place) => Math.abs(place[axis]))));
    const scaled = (place) => seen(place.map((value, axis) => value / top[axis]));
    const corner = scaled(top.map(() => 0));
    const ends = names.map((_, axis) => scaled(top.map((value, other) => (other === axis ? value * 1.1 : 0))));
    const all = [...places.map(scaled), corner, ...ends];
    const [xs, ys] = [0, 1].map((axis) => Live.range(all.map((each) => each[axis])));
    const at = (place) => {
      const [a, b] = scaled(place);
      return [20 + (a - xs[0]) / (xs[1] - xs[0]) * (SIZE.width - 40), SIZE.height - 20 - (b - ys[0]) / (ys[1] - ys[0]) * (SIZE.height - 40)];
    };
    const space = svg("svg", { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: "img", "aria-label": "The flight in space, the balloon and its velocity; the sentence below says where it is." });
    names.forEach((name, axis) => {
      const [end, zero] = [at(top.map((value, other) => (other === axis ? value * 1.1 : 0))), at([0, 0, 0])];
      space.append(svg("line", { class: "axis-line", x1: zero[0], y1: zero[1], x2: end[0], y2: end[1] }), svg("text", { class: "axis", x: end[0] + 4, y: end[1] }, name));
    });
    space.append(svg("path", { class: "curve whole", d: "M" + places.map((place) => at(place).map((each) => each.toFixed(1)).join(" ")).join("L") }));
    const reading = ChainRule.curve(whole, "t=1", "t", low, high, STEPS);
    const plane = Live.plane({ x: [low, high], y: Live.range(reading.y), names: ["t", "f"], label: "The reading f against t with its tangent." });
    plane.curve(reading.x, reading.y, "whole");
    picture.classList.add("side-by-side");
    picture.append(space, plane.drawing);

    function show() {
      const t = time.value;
      const place = coordinates(where(t));
      const air = ChainRule.at(weather, Live.point({ x: place[0], y: place[1], z: place[2] }));
      const tangents = ChainRule.tangents(whole, `t=${t}`, "t").tangents;
      const row = names.map((name) => Number(air.gradient[name]));
      const column = names.map((name) => Number(tangents[name]));
      const slope = row.reduce((sum, each, axis) => sum + each * column[axis], 0);
      const [from, to] = [at(place), at(place.map((value, axis) => value + 0.25 * column[axis]))];
      space.querySelectorAll(".moving").forEach((part) => part.remove());
      space.append(svg("line", { class: "tangent moving", x1: from[0], y1: from[1], x2: to[0], y2: to[1] }), svg("circle", { class: "dot moving", cx: from[0], cy: from[1], r: 6 }));
      plane.clear(".tangent, .dot");
      const reach = (high - low) / 6;
      const value = Number(air.value);
      plane.line([t - reach, value - slope * reach], [t + reach, value + slope * reach], "tangent");
      plane.dot([t, value], "dot");
      status.textContent = `At t = ${number(t)} the balloon is at (${place.map((each) => number(each, 4)).join(", ")}) and reads ${number(value, 5)}; the reading changes at the rate ${number(slope, 5)}.`;
      const cells = (values, role) => values.map((each) => html("td", { class: role }, number(each, 4)));
      below.replaceChildren(html("table", {},
        html("thead", {}, html("tr", {}, html("td", {}), ...names.map((name) => html("th", { scope: "col" }, name)))),
        html("tbody", {}, html("tr", {}, html("th", { scope: "row" }, "Df, the row"), ...cells(row, "adjoint")),
          html("tr", {}, html("th", { scope: "row" }, "Dg, the column"), ...cells(column, "value")))),
      html("p", {}, `Df·Dg = ${row.map((each, axis) => `${factor(each, 4)}·${factor(column[axis], 4)}`).join(" + ")} = ${number(slope, 5)}`));
    }

    show();
  };
})();
