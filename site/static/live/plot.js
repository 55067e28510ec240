// A plane with two axes and their ticks, and a single number line; both say where a number stands.
(function () {
  const { svg, number } = Live;
  const MARGIN = { left: 44, right: 12, top: 12, bottom: 34 };
  let planes = 0;

  // Round numbers between two others, at most about `most` of them.
  Live.ticks = function (low, high, most = 6) {
    const power = 10 ** Math.floor(Math.log10((high - low) / most));
    const step = [1, 2, 5, 10].map((each) => each * power).find((each) => (high - low) / each <= most);
    const first = Math.ceil(low / step - 1e-9);
    return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, turn) => Number(((first + turn) * step).toPrecision(12)));
  };

  // The least range that holds these numbers, with some room.
  Live.range = function (values) {
    const finite = values.map(Number).filter(Number.isFinite);
    const [low, high] = [Math.min(...finite), Math.max(...finite)];
    const room = high > low ? 0.08 * (high - low) : 1;
    return finite.length ? [low - room, high + room] : [-1, 1];
  };

  // Lines and curves end where the plane does, and dots stand only inside it.
  Live.plane = function ({ width = 320, height = 250, x, y, names, label }) {
    const at = {
      x: (value) => MARGIN.left + (value - x[0]) / (x[1] - x[0]) * (width - MARGIN.left - MARGIN.right),
      y: (value) => height - MARGIN.bottom - (value - y[0]) / (y[1] - y[0]) * (height - MARGIN.top - MARGIN.bottom),
    };
    const [bottom, left] = [height - MARGIN.bottom, MARGIN.left];
    const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label });
    for (const tick of Live.ticks(...x)) {
      drawing.append(svg("line", { class: "grid", x1: at.x(tick), x2: at.x(tick), y1: MARGIN.top, y2: bottom }),
        svg("text", { class: "tick", x: at.x(tick), y: bottom + 15 }, number(tick)));
    }
    for (const tick of Live.ticks(...y)) {
      drawing.append(svg("line", { class: "grid", x1: left, x2: width - MARGIN.right, y1: at.y(tick), y2: at.y(tick) }),
        svg("text", { class: "tick end", x: left - 6, y: at.y(tick) + 4 }, number(tick)));
    }
    drawing.append(svg("text", { class: "axis", x: width - MARGIN.right, y: height - 4, "text-anchor": "end" }, names[0]),
      svg("text", { class: "axis", x: 6, y: MARGIN.top + 2 }, names[1]));
    const clip = `live-plane-${planes += 1}`;
    const plot = svg("g", { "clip-path": `url(#${clip})` });
    drawing.append(svg("clipPath", { id: clip }, svg("rect", { x: left, y: MARGIN.top, width: width - MARGIN.right - left, height: bottom - MARGIN.top })), plot);
    const within = (value, [low, high]) => low <= value && value <= high;
    const near = (value) => Number.isFinite(Number(value)) && Math.abs(at.y(Number(value))) < 5000;

    return {
      drawing,
      curve(xs, ys, look) {
        const way = xs.map((each, place) => (near(ys[place]) ? `${place && near(ys[place - 1]) ? "L" : "M"}${at.x(each).toFixed(1)} ${at.y(Number(ys[place])).toFixed(1)}` : "")).join("");
        plot.append(svg("path", { class: `curve ${look}`, d: way || "M0 0" }));
      },
      line(from, to, look) {
        plot.append(svg("line", { class: look, x1: at.x(from[0]), y1: at.y(from[1]), x2: at.x(to[0]), y2: at.y(to[1]) }));
      },
      dot(place, look) {
        if (within(place[0], x) && within(place[1], y)) {
          drawing.append(svg("circle", { class: look, cx: at.x(place[0]), cy: at.y(place[1]), r: 5 }));
        }
      },
      clear(look) {
        drawing.querySelectorAll(look).forEach((part) => part.remove());
      },
    };
  };

  // A number line around a number, which stays in the middle; a piece leads from there to another number.
  Live.numberLine = function ({ name, from, to, reach, width, y }) {
    const ends = [20, width - 20];
    const at = (value) => Math.max(ends[0], Math.min(ends[1], width / 2 + (value - from) / reach * (width / 2 - 30)));
    const group = svg("g", {},
      svg("line", { class: "axis-line", x1: ends[0], x2: ends[1], y1: y, y2: y }),
      svg("text", { class: "axis", x: 4, y: y - 14 }, name));
    if (!Number.isFinite(from)) {
      return group;
    }
    for (const tick of Live.ticks(from - reach, from + reach, 8)) {
      group.append(svg("line", { class: "axis-line", x1: at(tick), x2: at(tick), y1: y - 4, y2: y + 4 }),
        svg("text", { class: "tick", x: at(tick), y: y + 19 }, number(tick)));
    }
    group.append(svg("line", { class: "piece", x1: at(from), x2: Number.isFinite(to) ? at(to) : at(from), y1: y, y2: y }),
      svg("circle", { class: "dot", cx: at(from), cy: y, r: 5 }));
    return group;
  };
})();
