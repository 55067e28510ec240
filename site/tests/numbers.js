// The core as a script, without a browser: its numbers beside the truth that the library itself is tested against.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BOUND = 16;
const LARGEST = 60 * 1024;
const bits = new BigInt64Array(1);
const number = new Float64Array(bits.buffer);

// How many doubles lie between two: 0 for equal ones.
export function ulps(a, b) {
  const place = (x) => {
    number[0] = x;
    return bits[0] < 0n ? -(bits[0] & 0x7fffffffffffffffn) : bits[0];
  };
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  }
  const apart = Number(place(a) - place(b));
  return Math.abs(apart);
}

// Returns [claim, faults]: the folder holds the tests' data of the core.
export function testNumbers(site, data) {
  const script = join(site, "_static/chainrule-core.js");
  const { ChainRule } = createRequire(import.meta.url)(script);
  const packed = gzipSync(readFileSync(script), { level: 9 }).length;
  const lines = (name) => readFileSync(join(data, name), "utf8").split("\n").filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("|").map((part) => part.trim()));
  const truths = Map.groupBy(lines("truth/scalars.txt"), ([formula]) => formula);
  return [
    [`the core takes at most ${LARGEST} bytes on the way`, packed <= LARGEST ? [] : [`it takes ${packed}`]],
    ...[...truths].map(([formula, rows]) => [`${formula} is right to ${BOUND} units in the last place in a page`, rows.flatMap((row) => faultsOfScalar(ChainRule, row))]),
    ...lines("facts.txt").map((row) => [`fact ${row[0]}, ${row[1]}, holds in a page`, faultsOfFact(ChainRule, row)]),
  ];
}

const parse = (text) => (text.endsWith("inf") ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text));
const parseAll = (text) => text.split(",").map((part) => parse(part.trim()));

// How far one unit of error in each of several inputs moves a result: at least 1.
function moved(...parts) {
  const sum = parts.map(Math.abs).reduce((a, b) => a + b, 0);
  return parts.length > 1 && Number.isFinite(sum) ? Math.max(1, sum) : 1;
}

function faultsOfScalar(core, [formula, at, valueText, gradientText, curvatureText]) {
  const point = at.split(",").map((entry) => Number(entry.split("=")[1]));
  const names = at.split(",").map((entry) => entry.split("=")[0].trim());
  const [value, gradient, curvature] = [parse(valueText), parseAll(gradientText), parseAll(curvatureText)];
  const reply = core.at(formula, at);
  if (reply.error) {
    return [reply.error];
  }
  const faults = [];
  const compare = (what, wanted, given, scale) => {
    if (!(ulps(wanted, Number(given)) <= BOUND * scale)) {
      faults.push(`${what} at ${at}: ${given}, but truly ${wanted}`);
    }
  };
  compare("value", value, reply.value, moved(...point.map((x, i) => x * (gradient[i] / value))));
  if (point.length === 1 || gradient.every(Number.isFinite)) {
    names.forEach((name, i) => compare(`derivative by ${name}`, gradient[i], reply.gradient[name],
      moved(...point.map((x, j) => x * (curvature[i + j] / gradient[i])))));
  }
  return faults;
}

function faultsOfFact(core, [, program, point, results, jacobian]) {
  const expected = (formula) => Number(core.at(formula, "").value);
  const reply = core.at(program, point);
  if (reply.error) {
    return [reply.error];
  }
  const near = (wanted, given) => Math.abs(Number(given) - wanted) <= BOUND * 2 ** -52 * Math.max(1, Math.abs(wanted));
  const faults = results.split(",").map(expected).flatMap((wanted, i) => (near(wanted, reply.values[i]) ? [] : [`${reply.values[i]} instead of ${wanted}`]));
  const rows = jacobian.split(";").map((row) => row.split(",").map(expected));
  rows.forEach((row, i) => Object.values(reply.jacobian[i]).forEach((given, j) => {
    if (!near(row[j], given)) {
      faults.push(`derivative ${given} instead of ${row[j]}`);
    }
  }));
  return rows.length === reply.jacobian.length ? faults : [...faults, "has another number of rows"];
}
