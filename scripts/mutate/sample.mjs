/** Which mutants of a room are tried: a sample that the same seed draws again. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInstrumenter } from "@stryker-mutator/instrumenter";

const silent = new Proxy({}, { get: () => () => false });

/** Stryker hands its parts out by an injector, of which listing needs these two methods. */
function instrumenter() {
  const parts = [];
  const injector = {
    provideValue: (_name, part) => {
      parts.push(part);
      return injector;
    },
    injectClass: (Instrumenter) => {
      const [print, createParser, transform] = parts;
      return new Instrumenter(silent, createParser, print, transform);
    },
  };
  return createInstrumenter(injector);
}

/** Numbers from 0 up to 1, the same for one seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const contains = (outer, inner) => before(outer.start, inner.start) && before(inner.end, outer.end);
const before = (one, other) => one.line < other.line || (one.line === other.line && one.column <= other.column);

/**
 * Places of the mutants to try, as Stryker's option `mutate` takes them. A place takes all mutants within it along, so
 * one that holds more than `most` (the whole body of a function) is no place of its own.
 *
 * @param {object} wanted
 * @param {string} wanted.root
 * @param {string[]} wanted.files relative to the root
 * @param {object} wanted.options what Stryker is told of mutating
 * @param {number} wanted.count how many mutants at least, if there are so many
 * @param {number} wanted.seed
 * @returns {Promise<{ places: string[], all: number, chosen: number }>}
 */
export async function sampleOf({ root, files, options, count, seed, most = 6 }) {
  const sources = files.map((name) => ({
    name,
    content: readFileSync(path.join(root, name), "utf8"),
    mutate: true,
  }));
  const { mutants } = await instrumenter().instrument(sources, { plugins: null, ignorers: [], ...options });
  const tried = mutants.filter(({ statusReason, status }) => !statusReason && !status);
  const within = (outer) =>
    tried.filter(({ fileName, location }) => fileName === outer.fileName && contains(outer.location, location));
  const pool = [...tried];
  const random = randomFrom(seed);
  const chosen = new Set();
  const places = [];
  while (pool.length > 0 && chosen.size < count) {
    const [mutant] = pool.splice(Math.floor(random() * pool.length), 1);
    if (chosen.has(mutant)) continue;
    const inside = within(mutant);
    if (inside.length > most) continue;
    for (const one of inside) chosen.add(one);
    const { start, end } = mutant.location;
    places.push(`${mutant.fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`);
  }
  return { places, all: tried.length, chosen: chosen.size };
}
