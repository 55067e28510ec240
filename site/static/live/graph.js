// (a) The computational graph: values flow forward, adjoints flow back, one step at a time; a path lights up with its contribution.
(function () {
  const { svg, html, number, factor, formula, product, isNumber } = Live;
  const NODE = { width: 118, height: 62 };
  const WIDE = { along: 186, across: 86 };
  const NARROW = { along: 108, across: 130 };
  // With more arrows than these, the list of paths may become too long to be of use.
  const MOST_EDGES = 16;
  // Below this scale a graph that runs from left to right can no longer be read; it then runs downward, or scrolls.
  const SMALLEST = 0.8;
  const LARGEST = 1.1;
  const UNKNOWN = "·";
  // A point behind which a long product may go on in the next line.
  const BREAKABLE = "·\u200b";
  // More letters than these do not fit into a box.
  const LETTERS = 15;
  // Where an arrow's number stands on its first stretch: so that arrows which cross in the middle keep theirs apart.
  const LABEL = { along: 0.392, across: 0.303 };

  const fits = (text) => text.length <= LETTERS;

  Live.graph = function (figure) {
    const { controls, picture, status, below } = Live.frame(figure);
    const model = Live.model(figure, controls, changed);
    // A figure for chapters that know no derivatives yet goes forward only, and begins at its start.
    const forwardOnly = figure.dataset.back === "no";
    const rest = forwardOnly ? 0 : Infinity;
    let graph;
    let wanted;
    let step;
    let path = null;
    let room = picture.clientWidth;

    const moves = html("div", { class: "live-choice", role: "group", "aria-label": "steps" },
      Live.button("Start", () => go(0)), Live.button("Back", () => go(step - 1)),
      Live.button("Step", () => go(step + 1)), Live.button("All", () => go(Infinity)));
    controls.append(moves);

    function changed(anew) {
      graph = model.graph();
      if (graph.error !== undefined) {
        status.textContent = graph.error;
        return;
      }
      if (anew) {
        wanted = rest;
        forget();
      }
      go(wanted);
    }

    // Where nothing can be known back from, since the output is no number, the way ends there.
    function last() {
      const there = isNumber(graph.nodes.at(-1).value);
      return (there && !forwardOnly ? 2 : 1) * graph.nodes.length;
    }

    // Goes to a step, or as near to it as this point allows; the next point may allow more.
    function go(to) {
      wanted = Math.max(0, to);
      step = Math.min(last(), wanted);
      const [start, back, forward, all] = moves.children;
      Live.enable([start, back], step > 0);
      Live.enable([forward, all], step < last());
      if (step < 2 * graph.nodes.length) {
        forget();
      }
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
      if (path) {
        return `The path ${path.join(" → ")} is lit: ${product(factors(path))}.`;
      }
      if (graph.trouble && step >= spoilt()) {
        return formula(graph.trouble);
      }
      if (!node) {
        return `Nothing is computed yet. Step forward${forwardOnly ? "." : ": values first, then adjoints."}`;
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

    // The first step whose value or adjoint is no number.
    function spoilt() {
      const there = graph.nodes.findIndex(({ value }) => !isNumber(value));
      return there < 0 ? 2 * graph.nodes.length - graph.nodes.findLastIndex(({ adjoint }) => !isNumber(adjoint)) : there + 1;
    }

    // Every path from a node to the output, as names.
    function pathsFrom(name) {
      return name === graph.output ? [[name]]
        : graph.edges.filter((edge) => edge.from === name).flatMap((edge) => pathsFrom(edge.to).map((names) => [name, ...names]));
    }

    const factors = (names) => names.slice(1).map((to, before) => graph.edges.find((edge) => edge.to === to && edge.from === names[before]).derivative);

    function ways() {
      if (step < 2 * graph.nodes.length || graph.trouble) {
        below.replaceChildren();
      } else if (graph.edges.length > MOST_EDGES) {
        below.replaceChildren(html("p", {}, "Too many paths to list."));
      } else {
        below.replaceChildren(...model.names.map(waysFrom));
      }
    }

    function waysFrom(from) {
      const sum = graph.nodes.find((node) => node.name === from).adjoint;
      const buttons = pathsFrom(from).map((names) => {
        const button = Live.button(`${names.join(" → ")}: ${product(factors(names))}`.replace(/·/g, BREAKABLE), () => light(names));
        button.setAttribute("aria-pressed", isLit(names));
        return button;
      });
      return html("div", { class: "live-choice", role: "group", "aria-label": `paths from ${from}` }, html("span", {}, `from ${from}, sum ${number(sum)}`), ...buttons);
    }

    const isLit = (names) => path?.join() === names.join();

    // The sentence keeps its height, so that the buttons below stay where they are.
    function light(names) {
      path = isLit(names) ? null : names;
      status.style.minHeight = `${status.offsetHeight}px`;
      const focus = [...below.querySelectorAll("button")].indexOf(document.activeElement);
      go(step);
      below.querySelectorAll("button")[focus]?.focus();
    }

    function forget() {
      path = null;
      status.style.minHeight = "";
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
      const nodes = graph.nodes.map(told);
      const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Computational graph of ${graph.program}: `
        + `${nodes.map(({ title, value, adjoint }) => [title, value, adjoint].filter((text) => text !== UNKNOWN).join(", ")).join("; ")}; the sentence below says where it stands.` });
      drawing.style.maxWidth = `${width * LARGEST}px`;
      drawing.style.minWidth = `${width * SMALLEST}px`;
      edges.forEach((way) => drawing.append(arrow(way, at, upright)));
      if (!forwardOnly) {
        edges.forEach((way) => drawing.append(label(way, at, upright)));
      }
      nodes.forEach((node) => drawing.append(box(node, at(node.name))));
      picture.replaceChildren(drawing);
    }

    const onPath = (edge) => path?.some((name, place) => name === edge.from && path[place + 1] === edge.to);

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
      const order = graph.nodes.findIndex(({ name }) => name === edge.to);
      if (order >= step || !isNumber(graph.nodes[order].value)) {
        return svg("text", { class: "local", ...place }, UNKNOWN);
      }
      const shown = svg("text", { class: `local ${look(edge)}`, ...place }, number(edge.derivative, 4));
      shown.append(svg("title", {}, `∂${edge.to}/∂${edge.from} = ${formula(edge.formula)} = ${number(edge.derivative)}`));
      return shown;
    }

    // What is known of a node at this step, in words that fit into its box.
    function told(node, order) {
      const count = graph.nodes.length;
      const { node: busy } = working();
      const title = node.formula ? `${node.name} = ${formula(node.formula)}` : node.name;
      const adjoint = `d${graph.output}/d${node.name} ${number(node.adjoint)}`;
      return {
        name: node.name,
        title: [title, node.name].find(fits) ?? `${node.name.slice(0, LETTERS - 1)}…`,
        value: step > order ? number(node.value) : UNKNOWN,
        adjoint: step < 2 * count - order ? UNKNOWN : fits(adjoint) ? adjoint : number(node.adjoint, 4),
        look: path?.includes(node.name) ? "path" : busy === node && step < 2 * count ? "work" : "",
      };
    }

    function box({ title, value, adjoint, look: lit }, { x, y }) {
      const rows = forwardOnly ? [["name", title, -8], ["value", value, 14]] : [["name", title, -13], ["value", value, 5], ["adjoint", adjoint, 23]];
      return svg("g", { class: `node ${lit}` },
        svg("rect", { x: x - NODE.width / 2, y: y - NODE.height / 2, width: NODE.width, height: NODE.height, rx: 7 }),
        ...rows.map(([role, text, down]) => svg("text", { class: role, x, y: y + down }, text)));
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
