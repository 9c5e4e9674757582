import { apiSets } from "../api-sets";
import { isRefused, type Moods } from "../moods";
import { fail } from "../wire/host-error";
import { HostNode, ServiceNode } from "./node";

/**
 * What the wire can reach of one class: properties by lower-case name (queries are not strict about case), and methods.
 */
interface Members {
  readonly properties: ReadonlyMap<string, string>;
  readonly writable: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const known = new WeakMap<object, Members>();

/** The members of a node's class, inherited ones included. */
export function membersOf(node: HostNode): Members {
  const prototype = Object.getPrototypeOf(node) as object;
  const cached = known.get(prototype);
  if (cached) return cached;
  const [properties, writable, methods] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  for (
    let level = prototype;
    level !== HostNode.prototype && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name)) continue;
      if (descriptor.get && !properties.has(name.toLowerCase())) properties.set(name.toLowerCase(), name);
      if (descriptor.set) writable.add(name);
      if (typeof descriptor.value === "function") methods.add(name);
    }
  }
  const members = { properties, writable, methods };
  known.set(prototype, members);
  return members;
}

/**
 * The way to members, as far as a given requirement set goes. What is not simulated, or came to Excel later, is
 * answered with `ApiNotFound` and a message that names class and member: it is never passed over.
 */
export class MemberAccess {
  /** What was changed or called so far, as "Range.merge"; what only finds an object or reads it is left out. */
  readonly changed = new Set<string>();

  /** @param level for example "1.9": the ExcelApi requirement set that this Excel supports */
  constructor(
    private readonly level: string,
    private readonly moods: Moods = {},
  ) {}

  get(node: HostNode, name: string): unknown {
    return Reflect.get(node, this.property(node, name));
  }

  set(node: HostNode, name: string, value: unknown): void {
    const property = this.property(node, name);
    if (!membersOf(node).writable.has(property))
      fail("InvalidArgument", `${node.api}.${camel(property)} is read-only.`);
    this.allow(node, property);
    Reflect.set(node, property, value);
  }

  call(node: HostNode, name: string, args: readonly unknown[]): unknown {
    if (!membersOf(node).methods.has(name)) return unknown(node, name);
    this.demand(node, name);
    this.allow(node, name);
    const method = Reflect.get(node, name) as (...args: readonly unknown[]) => unknown;
    return method.apply(node, [...args]);
  }

  /** The properties that a query without a selection loads: everything that is no object of its own. */
  loadable(node: HostNode): string[] {
    return [...membersOf(node).properties.values()].filter((name) => this.reaches(node, name));
  }

  private allow(node: HostNode, name: string): void {
    if (!(node instanceof ServiceNode) && !/^(Get|_)/.test(name)) this.changed.add(`${node.api}.${camel(name)}`);
    if (isRefused(this.moods, node.api, camel(name))) fail("GeneralException");
  }

  private property(node: HostNode, name: string): string {
    const property = membersOf(node).properties.get(name.toLowerCase()) ?? unknown(node, name);
    this.demand(node, property);
    return property;
  }

  private demand(node: HostNode, name: string): void {
    if (this.reaches(node, name)) return;
    const since = sinceOf(node, name);
    if (since === undefined) unknown(node, name);
    fail(
      "ApiNotFound",
      `${node.api}.${camel(name)} came with ExcelApi ${since}, but the simulated Excel supports ExcelApi ${this.level}.`,
    );
  }

  private reaches(node: HostNode, name: string): boolean {
    if (node instanceof ServiceNode || name.startsWith("_")) return true;
    const since = sinceOf(node, name);
    return since !== undefined && compareVersions(since, this.level) <= 0;
  }
}

/** Members that Office.js itself calls and no typings name, with the set that its source asks for. */
const UNTYPED: Readonly<Record<string, Readonly<Record<string, string>>>> = { Application: { createWorkbook: "1.8" } };

function sinceOf({ api }: HostNode, name: string): string | undefined {
  const known = [apiSets[api], UNTYPED[api]].find((members) => members && Object.hasOwn(members, camel(name)));
  return known?.[camel(name)];
}

/** "Values" → "values", as the typings and people write it. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Negative when `a` is the older version, so that "1.9" comes before "1.10". */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
}

function unknown(node: HostNode, name: string): never {
  return fail("ApiNotFound", `The simulated Excel does not know ${node.api}.${camel(name)}.`);
}
