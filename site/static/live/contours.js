// Lines of equal height of a function on a grid: each square of the grid adds the piece that crosses it.
(function () {
  // Where the level crosses the side between two corners, as a part of the side.
  const crossing = (a, b, level) => (level - a) / (b - a);

  function pieces([a, b, c, d], level) {
    const sides = [[a, b, (part) => [part, 0]], [b, c, (part) => [1, part]], [c, d, (part) => [1 - part, 1]], [d, a, (part) => [0, 1 - part]]];
    const points = sides.filter(([from, to]) => (from < level) !== (to < level)).map(([from, to, at]) => at(crossing(from, to, level)));
    return points.length === 4 ? [points.slice(0, 2), points.slice(2)] : points.length === 2 ? [points] : [];
  }

  // `heights[row][column]`; returns pairs of points in units of the grid, for each level.
  Live.contours = function (heights, levels) {
    return levels.map((level) => heights.slice(1).flatMap((upper, row) => upper.slice(1).flatMap((corner, column) =>
      pieces([heights[row][column], heights[row][column + 1], corner, upper[column]], level)
        .map((piece) => piece.map(([x, y]) => [column + x, row + y])))));
  };
})();
