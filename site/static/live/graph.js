// (a) The computational graph: values flow forward, adjoints flow back, one step at a time; a path lights up with its contribution.
(function () {
  const { svg, html, number, factor, formula } = Live;
  const NODE = { width: 118, height: 62 };
  const WIDE = { along: 186, across: 86 };
  const NARROW = { along: 108, across: 130 };
  // With more arrows than these, the list of paths may become too long to be of use.
  const MOST_EDGES = 16;
  // Below this scale a graph that runs from left to right can no longer be read; it then runs downward.
  const SMALLEST = 0.8;
  // Where an arrow's number stands on its first stretch: so that arrows which cross in the middle keep theirs apart.
  const LABEL = { along: 0.392, across: 0.303 };

  Live.graph = function (figure) {
    const { controls, picture, status, below } = Live.frame(figure);
    const model = Live.model(figure, controls, changed);
    let graph;
    let step;
    let path = null;
    let room = picture.clientWidth;

    const moves = html("div", { class: "live-choice", role: "group", "aria-label": "steps" },
      Live.button("Start", () => go(0)), Live.button("Back", () => go(step - 1)),
      Live.button("Step", () => go(step + 1)), Live.button("All", () => go(Infinity)));
    controls.append(moves);

    const single = () => graph.nodes.length <= model.names.length + 1;

    function read() {
      const at = Live.point(model.inputs.values);
      graph = ChainRule.graph(model.formula, at);
      if (graph.error === undefined && single()) {
        graph = ChainRule.steps(model.formula, at);
      }
    }

    function changed(anew) {
      read();
      if (graph.error !== undefined) {
        status.textContent = graph.error;
        return;
      }
      if (anew) {
        step = Infinity;
        path = null;
      }
      go(step);
    }

    function go(to) {
      const last = 2 * graph.nodes.length;
      step = Math.max(0, Math.min(last, to));
      const [start, back, forward, all] = moves.children;
      start.disabled = back.disabled = step === 0;
      forward.disabled = all.disabled = step === last;
      draw();
      status.textContent = sentence();
      ways();
    }

    // Which node is at work, and whether forward or back.
    function working() {
      const count = graph.nodes.length;
      if (step === 0) {
        return {};
      }
      return step <= count ? { node: graph.nodes[step - 1] } : { node: graph.nodes[2 * count - step], back: true };
    }

    function sentence() {
      const { node, back } = working();
      const count = graph.nodes.length;
      if (graph.trouble) {
        return graph.trouble;
      }
      if (!node) {
        return "Nothing is computed yet. Step forward: values first, then adjoints.";
      }
      if (!back) {
        const how = node.formula ? `${node.name} = ${formula(node.formula)} = ` : `the input ${node.name} = `;
        return `Forward, step ${step} of ${count}: ${how}${number(node.value)}.`;
      }
      if (node.name === graph.output) {
        return `Back, step 1 of ${count}: the output's own derivative is 1.`;
      }
      const ways = graph.edges.filter((edge) => edge.from === node.name);
      const terms = ways.map((edge) => `${factor(edge.derivative)}·${factor(graph.nodes.find(({ name }) => name === edge.to).adjoint)}`);
      const sum = `d${graph.output}/d${node.name} = ${terms.join(" + ")} = ${number(node.adjoint)}`;
      return `Back, step ${step - count} of ${count}: ${sum}${ways.length > 1 ? ", one term for each arrow that leaves it" : ""}.`;
    }

    // Every path from a node to the output, with its names and its factors.
    function pathsFrom(name) {
      if (name === graph.output) {
        return [{ nodes: [name], factors: [] }];
      }
      return graph.edges.filter((edge) => edge.from === name).flatMap((edge) =>
        pathsFrom(edge.to).map(({ nodes, factors }) => ({ nodes: [name, ...nodes], factors: [Number(edge.derivative), ...factors] })));
    }

    function ways() {
      if (step < 2 * graph.nodes.length || graph.edges.length > MOST_EDGES) {
        below.replaceChildren();
        return;
      }
      below.replaceChildren(...model.names.map((from) => {
        const sum = graph.nodes.find((node) => node.name === from).adjoint;
        const buttons = pathsFrom(from).map(({ nodes, factors }) => {
          const text = nodes.join(" → ");
          const product = factors.reduce((so, each) => so * each, 1);
          const button = Live.button(`${text}: ${factors.map(factor).join("·")} = ${number(product)}`, () => light(text, nodes));
          button.setAttribute("aria-pressed", path?.text === text);
          return button;
        });
        return html("div", { class: "live-choice", role: "group", "aria-label": `paths from ${from}` }, html("span", {}, `from ${from}, sum ${number(sum)}`), ...buttons);
      }));
    }

    function light(text, nodes) {
      path = path?.text === text ? null : { text, nodes };
      const focus = [...below.querySelectorAll("button")].indexOf(document.activeElement);
      go(step);
      below.querySelectorAll("button")[focus]?.focus();
      if (path) {
        status.textContent = `The path ${text} is lit.`;
      }
    }

    function draw() {
      const { place, ways: edges, depth, breadth } = Live.layers(graph);
      const upright = room < SMALLEST * ((depth - 1) * WIDE.along + NODE.width);
      const pitch = upright ? NARROW : WIDE;
      const along = (depth - 1) * pitch.along;
      const across = (breadth - 1) * pitch.across;
      const margin = { x: NODE.width / 2 + 6, y: NODE.height / 2 + 8 };
      const [width, height] = (upright ? [across, along] : [along, across]).map((size, axis) => size + 2 * (axis ? margin.y : margin.x));
      const at = (name) => {
        const { layer, slot } = place.get(name);
        const [a, b] = [layer * pitch.along, across / 2 + slot * pitch.across];
        return upright ? { x: margin.x + b, y: margin.y + a } : { x: margin.x + a, y: margin.y + b };
      };
      const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Computational graph of ${graph.program}; the sentence below says where it stands.` });
      drawing.style.maxWidth = `${width * 1.1}px`;
      edges.forEach((way) => drawing.append(arrow(way, at, upright)));
      edges.forEach((way) => drawing.append(label(way, at, upright)));
      graph.nodes.forEach((node, order) => drawing.append(box(node, order, at(node.name))));
      picture.replaceChildren(drawing);
    }

    const onPath = (edge) => path && path.nodes.some((name, place) => name === edge.from && path.nodes[place + 1] === edge.to);

    function atWork(edge) {
      const { node, back } = working();
      return node && step < 2 * graph.nodes.length && (back ? edge.from === node.name : edge.to === node.name);
    }

    const look = (edge) => (onPath(edge) ? "path" : atWork(edge) ? "work" : "");

    function arrow({ edge, chain }, at, upright) {
      const points = chain.map(at);
      const trim = upright ? { x: 0, y: NODE.height / 2 } : { x: NODE.width / 2, y: 0 };
      points[0] = { x: points[0].x + trim.x, y: points[0].y + trim.y };
      points.push({ x: points.at(-1).x - trim.x, y: points.pop().y - trim.y });
      let way = `M${points[0].x} ${points[0].y}`;
      points.slice(1).forEach((point, before) => {
        const from = points[before];
        const half = upright ? { x: 0, y: (point.y - from.y) / 2 } : { x: (point.x - from.x) / 2, y: 0 };
        way += `C${from.x + half.x} ${from.y + half.y} ${point.x - half.x} ${point.y - half.y} ${point.x} ${point.y}`;
      });
      const tip = points.at(-1);
      const head = upright ? `M${tip.x - 4} ${tip.y - 7}L${tip.x} ${tip.y}L${tip.x + 4} ${tip.y - 7}` : `M${tip.x - 7} ${tip.y - 4}L${tip.x} ${tip.y}L${tip.x - 7} ${tip.y + 4}`;
      return svg("path", { class: `edge ${look(edge)}`, d: way + head });
    }

    function label({ edge, chain }, at, upright) {
      const [from, to] = [at(chain[0]), at(chain[1])];
      const half = upright ? { x: 0, y: NODE.height / 2 } : { x: NODE.width / 2, y: 0 };
      const end = chain.length > 2 ? { x: 0, y: 0 } : half;
      const way = { x: to.x - end.x - from.x - half.x, y: to.y - end.y - from.y - half.y };
      const part = upright ? { x: LABEL.across, y: LABEL.along } : { x: LABEL.along, y: LABEL.across };
      const place = { x: from.x + half.x + part.x * way.x, y: from.y + half.y + part.y * way.y + 4 };
      const shown = svg("text", { class: `local ${look(edge)}`, ...place }, number(edge.derivative, 4));
      shown.append(svg("title", {}, `∂${edge.to}/∂${edge.from} = ${formula(edge.formula)} = ${number(edge.derivative)}`));
      return shown;
    }

    function box(node, order, { x, y }) {
      const count = graph.nodes.length;
      const title = node.formula ? `${node.name} = ${formula(node.formula)}` : node.name;
      const { node: busy } = working();
      const known = step > order;
      const pulled = step >= 2 * count - order;
      const lit = path?.nodes.includes(node.name) ? "path" : busy === node && step < 2 * count ? "work" : "";
      const left = x - NODE.width / 2;
      return svg("g", { class: `node ${lit}` },
        svg("rect", { x: left, y: y - NODE.height / 2, width: NODE.width, height: NODE.height, rx: 7 }),
        svg("text", { class: "name", x, y: y - 13 }, title.length > 17 ? node.name : title),
        svg("text", { class: "value", x, y: y + 5 }, known ? number(node.value) : "·"),
        svg("text", { class: "adjoint", x, y: y + 23 }, pulled ? `d${graph.output}/d${node.name} ${number(node.adjoint)}` : "·"));
    }

    changed(true);
    new ResizeObserver(() => {
      if (picture.clientWidth !== room && graph.error === undefined) {
        room = picture.clientWidth;
        draw();
      }
    }).observe(picture);
  };
})();
