// (b) A composition as number lines, one below the other, and the graph of the whole with its tangent: a nudge goes through.
(function () {
  const { svg, html, number, formula, isNumber, factor, together } = Live;
  const STEPS = 160;
  const WIDTH = 320;
  const PITCH = 78;
  const REACH = 1;
  const MOST = 0.5;

  Live.lines = function (figure) {
    const { controls, picture, status, below } = Live.frame(figure);
    const [low, high] = figure.dataset.range.split(",").map(Number);
    const program = figure.dataset.formula;
    const [[name, start]] = Object.entries(Live.readPoint(figure.dataset.point));
    const place = Live.slider({ label: name, min: low, max: high, step: 0.01, value: start, then: show });
    const nudge = Live.slider({ label: `nudge Δ${name}`, min: -MOST, max: MOST, step: 0.01, value: Number(figure.dataset.nudge ?? 0.1), then: show });
    controls.append(html("div", { class: "live-sliders" }, place.element, nudge.element));
    const at = (value) => ChainRule.graph(program, `${name}=${value}`);

    const first = at(start);
    const ends = [low - MOST, high + MOST];
    const curve = ChainRule.curve(program, `${name}=${start}`, name, ...ends, STEPS);
    const plane = Live.plane({ x: ends, y: Live.range(curve.y.filter((_, turn) => curve.x[turn] >= low)), names: [name, first.output],
                               label: `Graph of ${first.output} with its tangent; the sentence below says where.` });
    plane.curve(curve.x, curve.y, "whole");
    const lines = svg("svg", { viewBox: `0 0 ${WIDTH} ${PITCH * first.nodes.length}`, role: "img",
                               "aria-label": `Number lines of ${first.nodes.map((node) => node.name).join(", ")}, one below the other; the sentence below gives the nudges.` });
    picture.classList.add("side-by-side");
    picture.append(lines, plane.drawing);

    function show() {
      const here = at(place.value);
      const there = at(place.value + nudge.value);
      const from = here.nodes.map((node) => Number(node.value));
      const to = there.nodes.map((node) => Number(node.value));
      const reach = Math.max(REACH, ...from.map((value, line) => Math.abs(to[line] - value)).filter(isNumber));
      lines.replaceChildren(...here.nodes.map((node, line) => Live.numberLine({
        name: node.formula ? `${node.name} = ${formula(node.formula)}` : node.name,
        from: from[line], to: to[line], reach, width: WIDTH, y: 36 + line * PITCH })));
      const slope = Number(here.nodes[0].adjoint);
      const y = from.at(-1);
      plane.clear(".tangent, .dot, .nudged");
      if (Number.isFinite(y) && Number.isFinite(slope)) {
        const half = (high - low) / 4;
        plane.line([place.value - half, y - slope * half], [place.value + half, y + slope * half], "tangent");
        plane.dot([place.value, y], "dot");
        if (Number.isFinite(to.at(-1))) {
          plane.dot([place.value + nudge.value, to.at(-1)], "dot nudged");
        }
      }
      tell(here, from, to, slope);
    }

    function tell(here, from, to, slope) {
      const moved = from.map((value, line) => to[line] - value);
      if (here.trouble || moved.some((each) => !Number.isFinite(each))) {
        status.textContent = formula(here.trouble) || `The nudge leaves the numbers for which ${here.output} has a value.`;
        below.replaceChildren();
        return;
      }
      const said = here.nodes.map((node, line) => `Δ${node.name} = ${number(moved[line], 4)}`).join(", ");
      const exact = here.edges.map((edge) => factor(edge.derivative, 5)).join(" · ");
      status.textContent = together(`At ${name} = ${number(place.value)}: ${said}.`);
      const shown = (ratio) => (isNumber(ratio) ? number(ratio, 5) : "no change");
      const ratios = here.nodes.slice(1).map((node, line) => [`Δ${node.name}/Δ${here.nodes[line].name}`, moved[line + 1] / moved[line], here.edges[line].derivative]);
      const whole = [`Δ${here.output}/Δ${name}`, moved.at(-1) / moved[0], slope];
      below.replaceChildren(html("table", {},
        html("thead", {}, html("tr", {}, ...["ratio", "with this nudge", "derivative"].map((title) => html("th", { scope: "col" }, title)))),
        html("tbody", {}, ...[...ratios, whole].map(([title, ratio, derivative]) => html("tr", {}, html("th", { scope: "row" }, title),
          html("td", {}, moved[0] ? shown(ratio) : "no nudge"), html("td", {}, number(derivative, 5)))))),
      html("p", {}, `The scale factors multiply: ${exact} = ${number(slope, 5)}.`));
    }

    show();
  };
})();
