// (f) Gradient descent on a loss of two parameters: one step at a time, with a rate and a start that the reader sets.
(function () {
  const { html, number, together } = Live;
  const GRID = 40;
  const LEVELS = 14;
  const MOST = 500;

  Live.descent = function (figure) {
    const { controls, picture, status } = Live.frame(figure);
    const loss = figure.dataset.formula;
    const start = Live.readPoint(figure.dataset.point);
    const [a, b] = Object.keys(start);
    const [low, high] = figure.dataset.range.split(",").map(Number);
    const slider = (name) => Live.slider({ label: `start ${name}`, min: low, max: high, step: 0.05, value: start[name], then: again });
    const [fromA, fromB] = [slider(a), slider(b)];
    const rate = Live.slider({ label: "rate", min: 0.01, max: 0.5, step: 0.01, value: Number(figure.dataset.rate), then: again });
    const one = Live.button("Step", () => walk(1));
    const ten = Live.button("10 steps", () => walk(10));
    controls.append(html("div", { class: "live-sliders" }, fromA.element, fromB.element, rate.element),
      html("div", { class: "live-choice", role: "group", "aria-label": "steps" }, Live.button("Start", again), one, ten));
    const plane = Live.plane({ x: [low, high], y: [low, high], width: 340, height: 310, names: [a, b],
                               label: "Lines of equal loss, and the way of the descent; the sentence below says where it is." });
    plane.drawing.style.maxWidth = "26rem";
    picture.append(plane.drawing);
    land();
    let way;

    function land() {
      const step = (high - low) / GRID;
      const heights = Array.from({ length: GRID + 1 }, (_, row) =>
        ChainRule.curve(loss, Live.point({ [a]: 0, [b]: low + row * step }), a, low, high, GRID + 1).y.map((value) => Math.log1p(Number(value))));
      const top = Math.max(...heights.flat());
      const levels = Array.from({ length: LEVELS }, (_, turn) => top * (turn + 0.5) / LEVELS);
      Live.contours(heights, levels).forEach((pieces) => pieces.forEach((piece) =>
        plane.line(...piece.map(([x, y]) => [low + x * step, low + y * step]), "contour")));
    }

    const at = ([x, y]) => ChainRule.at(loss, Live.point({ [a]: x, [b]: y }));

    const lost = () => !way.at(-1).every((each) => low - 1 <= each && each <= high + 1);

    function again() {
      way = [[fromA.value, fromB.value]];
      show();
    }

    function walk(steps) {
      for (let step = 0; step < steps && way.length <= MOST && !lost(); step++) {
        const { gradient } = at(way.at(-1));
        way.push([a, b].map((name, axis) => way.at(-1)[axis] - rate.value * Number(gradient[name])));
      }
      show();
    }

    function show() {
      plane.clear(".trail, .dot");
      way.slice(1).forEach((place, before) => plane.line(way[before], place, "trail"));
      way.forEach((place, turn) => plane.dot(place, turn === way.length - 1 ? "dot" : "dot past"));
      const here = way.at(-1);
      const { value, gradient } = at(here);
      const size = Math.hypot(Number(gradient[a]), Number(gradient[b]));
      const steps = way.length === 2 ? "1 step" : `${way.length - 1} steps`;
      status.textContent = together(`After ${steps} of rate ${number(rate.value)}: ${a} = ${number(here[0], 4)}, ${b} = ${number(here[1], 4)}, `
        + `loss ${number(value, 4)}, gradient of length ${number(size, 3)}.${remark(size)}`);
      Live.enable([one, ten], way.length <= MOST && !lost());
    }

    function remark(size) {
      return lost() ? " The steps are too long: the way has left the picture. Take a smaller rate."
        : size < 0.001 ? " It has arrived: the gradient is almost 0."
        : way.length > MOST ? " The figure ends here: take a larger rate." : "";
    }

    again();
  };
})();
