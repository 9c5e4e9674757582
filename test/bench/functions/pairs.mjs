/** Rounds before the engine has compiled what it will, and rounds that count. */
const WARM_UP = 30;
const ROUNDS = 41;

const timed = (run) => {
  const from = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - from) / 1e6;
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Times two ways of doing the same work in turn, so that what else the machine does falls on both, and gives medians in
 * milliseconds and the median of the ratios, pair by pair.
 */
export function compare(ours, other) {
  for (let i = 0; i < WARM_UP; i++) {
    ours();
    other();
  }
  const pairs = Array.from({ length: ROUNDS }, (_, i) => {
    // The second of a pair finds the first one's garbage, so they change places.
    if (i % 2 === 0) return { ours: timed(ours), other: timed(other) };
    const second = timed(other);
    return { other: second, ours: timed(ours) };
  });
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    other: median(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.ours / pair.other)),
  };
}

export function row(name, { ours, other, ratio }, against) {
  console.log(
    `${name.padEnd(24)} ${ours.toFixed(2).padStart(8)} ms ${other.toFixed(2).padStart(8)} ms ${ratio.toFixed(2).padStart(7)}  ${against}`,
  );
}
