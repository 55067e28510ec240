// Places the nodes of a graph in layers, so that every edge leads forward and long edges have lanes of their own.
(function () {
  const ROUNDS = 4;

  function depths({ nodes, edges }) {
    const depth = new Map();
    for (const { name } of nodes) {
      const before = edges.filter((edge) => edge.to === name).map((edge) => depth.get(edge.from) + 1);
      depth.set(name, Math.max(0, ...before));
    }
    return depth;
  }

  // An edge over several layers is cut into one lane a layer.
  function lanes({ edges }, depth) {
    return edges.map((edge) => {
      const chain = [edge.from];
      for (let layer = depth.get(edge.from) + 1; layer < depth.get(edge.to); layer++) {
        chain.push(`${edge.from}>${edge.to}@${layer}`);
      }
      return { edge, chain: [...chain, edge.to] };
    });
  }

  function settle(layers, neighbours) {
    const slot = new Map();
    const number = (layer) => layer.forEach((name, place) => slot.set(name, place - (layer.length - 1) / 2));
    layers.forEach(number);
    for (let round = 0; round < ROUNDS; round++) {
      for (const layer of round % 2 ? [...layers].reverse() : layers) {
        const weight = new Map(layer.map((name) => {
          const all = neighbours.get(name) ?? [];
          return [name, all.length ? all.reduce((sum, other) => sum + slot.get(other), 0) / all.length : slot.get(name)];
        }));
        layer.sort((a, b) => weight.get(a) - weight.get(b));
        number(layer);
      }
    }
    return slot;
  }

  // Returns for each node its layer and slot, for each edge the places that it passes, and how many layers and slots there are.
  Live.layers = function (graph) {
    const depth = depths(graph);
    const ways = lanes(graph, depth);
    const layers = [];
    const neighbours = new Map();
    const put = (name, layer) => { (layers[layer] ??= []).includes(name) || layers[layer].push(name); };
    graph.nodes.forEach(({ name }) => put(name, depth.get(name)));
    for (const { chain } of ways) {
      chain.forEach((name, along) => {
        put(name, depth.get(chain[0]) + (along < chain.length - 1 ? along : depth.get(chain.at(-1)) - depth.get(chain[0])));
        if (along) {
          neighbours.set(name, [...(neighbours.get(name) ?? []), chain[along - 1]]);
          neighbours.set(chain[along - 1], [...(neighbours.get(chain[along - 1]) ?? []), name]);
        }
      });
    }
    const slot = settle(layers, neighbours);
    const place = new Map(layers.flatMap((layer, number) => layer.map((name) => [name, { layer: number, slot: slot.get(name) }])));
    return { place, ways, depth: layers.length, breadth: Math.max(...layers.map((layer) => layer.length)) };
  };
})();
