// (c) The tree diagram: every way from the output down to an input, the product along each, and their sum.
(function () {
  const { svg, html, number, factor, formula, times, isNumber } = Live;
  // The room of a leaf: for its letters, in steps, so that a moving number seldom changes it.
  const LEAF = { least: 80, step: 16, letter: 7, gap: 24 };
  const ROW = 84;
  const MOST = 24;

  // All ways down from the output, as branches with their children.
  function grow(graph, name, budget) {
    const into = graph.edges.filter((edge) => edge.to === name);
    budget.left -= into.length ? 0 : 1;
    return { node: graph.nodes.find((node) => node.name === name),
             below: budget.left < 0 ? [] : into.map((edge) => ({ edge, branch: grow(graph, edge.from, budget) })) };
  }

  const factorsOf = (way) => way.map(({ edge }) => edge.derivative);
  const title = (node) => `${node.name} = ${number(node.value, 4)}`;

  function room(graph) {
    const most = Math.max(...graph.nodes.map((node) => title(node).length), ...graph.edges.map((edge) => number(edge.derivative, 4).length));
    return Math.max(LEAF.least, LEAF.step * Math.ceil((most * LEAF.letter + LEAF.gap) / LEAF.step));
  }

  function spread(branch, leaf, depth = 0, from = 0) {
    branch.depth = depth;
    if (!branch.below.length) {
      branch.x = from + leaf / 2;
      return from + leaf;
    }
    const end = branch.below.reduce((left, { branch: child }) => spread(child, leaf, depth + 1, left), from);
    branch.x = (branch.below[0].branch.x + branch.below.at(-1).branch.x) / 2;
    return end;
  }

  Live.tree = function (figure) {
    const { controls, picture, status, below } = Live.frame(figure);
    const model = Live.model(figure, controls, changed);
    let wanted = 0;
    let only = null;
    let choice;

    function changed(anew) {
      if (anew) {
        wanted = 0;
        only = null;
        const fresh = Live.choice("derivative by", model.names, (place) => { wanted = place; only = null; show(); });
        choice?.element.remove();
        choice = fresh;
        controls.append(choice.element);
      }
      show();
    }

    function show() {
      const graph = model.graph();
      if (graph.error !== undefined) {
        status.textContent = graph.error;
        return;
      }
      const input = model.names[wanted];
      const budget = { left: MOST };
      const root = grow(graph, graph.output, budget);
      if (budget.left < 0) {
        status.textContent = `The tree has more than ${MOST} ways: take a smaller formula.`;
        return;
      }
      const ways = [];
      const width = spread(root, room(graph));
      const drawing = svg("svg", { role: "img", "aria-label": `Tree diagram of ${graph.program}; the sentence below adds its ways up.` });
      const lines = svg("g");
      const texts = svg("g");
      let deepest = 0;
      (function walk(branch, edges, place) {
        deepest = Math.max(deepest, branch.depth);
        texts.append(svg("text", { class: "name", x: branch.x, y: 22 + branch.depth * ROW }, title(branch.node)));
        if (!branch.below.length && branch.node.name === input) {
          ways.push(edges);
        }
        branch.below.forEach(({ edge, branch: child }, turn) => {
          const from = { x: branch.x, y: 30 + branch.depth * ROW };
          const to = { x: child.x, y: 4 + child.depth * ROW };
          const line = svg("path", { class: "edge", d: `M${from.x} ${from.y}L${to.x} ${to.y}` });
          const local = svg("text", { class: "local", x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 }, isNumber(branch.node.value) ? number(edge.derivative, 4) : "·");
          lines.append(line);
          texts.append(local);
          walk(child, [...edges, { edge, line, local }], `${place}.${turn}`);
        });
      })(root, [], "");
      ways.forEach((way, place) => {
        if (only === null || only === place) {
          way.forEach(({ line, local }) => [line, local].forEach((part) => part.classList.add("path", `path-${(place % 6) + 1}`)));
        }
      });
      drawing.setAttribute("viewBox", `0 0 ${width} ${36 + deepest * ROW}`);
      drawing.style.maxWidth = `${width * 1.25}px`;
      drawing.style.minWidth = `${width * 0.8}px`;
      drawing.append(lines, texts);
      picture.replaceChildren(drawing);
      tell(graph, input, ways);
    }

    function tell(graph, input, ways) {
      const focus = [...below.querySelectorAll("button")].indexOf(document.activeElement);
      status.textContent = formula(graph.trouble) || (ways.length ? added(graph, input, ways) : `No way leads from ${graph.output} down to ${input}.`);
      const buttons = ways.map((way, place) => {
        const names = [graph.output, ...way.map(({ edge }) => edge.from)].join(" → ");
        const button = Live.button(`${names}: ${number(times(factorsOf(way)))}`, () => { only = only === place ? null : place; show(); });
        button.setAttribute("aria-pressed", only === place);
        button.classList.add(`path-${(place % 6) + 1}`);
        return button;
      });
      const alone = html("div", { class: "live-choice", role: "group", "aria-label": `ways to ${input}` }, html("span", {}, "one way alone"), ...buttons);
      below.replaceChildren(...(graph.trouble ? [] : [alone]));
      below.querySelectorAll("button")[focus]?.focus();
    }

    function added(graph, input, ways) {
      const terms = ways.map((way) => factorsOf(way).map((each) => factor(each)).join("·")).join(" + ");
      const sum = number(graph.nodes.find((node) => node.name === input).adjoint);
      const several = ways.length > 1 || ways[0].length > 1;
      return `d${graph.output}/d${input} = ${several ? `${terms} = ` : ""}${sum}: ${ways.length === 1 ? "one way" : `${ways.length} ways, added`}.`;
    }

    changed(true);
  };
})();
