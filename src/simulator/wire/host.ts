import { MemberAccess } from "../model/members";
import type { Moods } from "../moods";
import { HostCollection, HostNode } from "../model/node";
import { fail, HostError } from "./host-error";
import {
  ActionType,
  PathType,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireBatch,
  type WireEvent,
  type WirePath,
  type WireRecord,
  type WireRequest,
} from "./protocol";

export interface HostOptions {
  /** The ExcelApi requirement set of the simulated Excel. */
  readonly apiLevel?: string;
  /** Milliseconds that a round trip takes. */
  readonly latency?: number;
  /** What a round trip may carry; without them, as much as Excel on a desktop. */
  readonly limits?: Partial<PayloadLimits>;
  readonly moods?: Moods;
}

/** Sizes in bytes, beyond which Excel on the web refuses a request or answers that its response is too large. */
export interface PayloadLimits {
  readonly request: number;
  readonly response: number;
  /** Cells of a range beyond which its values come back as null, without an error. */
  readonly cells: number;
}

/** Excel on the web (Microsoft Learn, "Resource limits and performance optimization for Office Add-ins"). */
export const WEB_LIMITS: PayloadLimits = { request: 5 * 1024 ** 2, response: 5 * 1024 ** 2, cells: 5_000_000 };
const DESKTOP_LIMITS: PayloadLimits = { ...WEB_LIMITS, request: Infinity, response: Infinity };

/** A failure to come. */
export interface Fault {
  /** The n-th round trip from now; 1 is the next one. */
  readonly trip: number;
  readonly code: string;
  /**
   * Actions that are carried out before it fails: none unless told, all with Infinity, and then only the answer is
   * lost.
   */
  readonly after?: number;
}

/** What the wire reaches, and what must be calculated before it is read. */
export interface HostRoots {
  readonly workbook: HostNode;
  readonly services: Readonly<Record<string, HostNode>>;
  readonly settle: () => Promise<void>;
}

/**
 * The far end of Office.js' wire: it answers batches over the object model, counts them, and can be slow or fail on
 * demand.
 */
export class WireHost {
  roundTrips = 0;
  /** While a batch of the client's is carried out: what changes meanwhile is its doing. */
  working = false;
  requestBytes = 0;
  responseBytes = 0;
  latency: number;
  limits: PayloadLimits;
  readonly log: WireRecord[] = [];
  private fault: Fault | null = null;
  private readonly access: MemberAccess;
  private readonly kept = new Map<string, HostNode>();
  private queue: Promise<void> = Promise.resolve();
  private readonly eventListeners = new Set<(json: string) => void>();

  constructor(
    private readonly roots: HostRoots,
    { apiLevel = "1.17", latency = 0, limits = {}, moods = {} }: HostOptions = {},
  ) {
    this.limits = { ...DESKTOP_LIMITS, ...limits };
    this.access = new MemberAccess(apiLevel, moods);
    this.latency = latency;
  }

  /** Members that were changed or called so far, as "Range.merge". */
  get changed(): ReadonlySet<string> {
    return this.access.changed;
  }

  failAt(fault: Fault): void {
    this.fault = fault;
  }

  /** Answers a request as it comes over the wire; requests are answered one after the other. */
  send(json: string, reply: (json: string) => void): void {
    const request = JSON.parse(json) as WireRequest;
    if (request.type !== 1) return;
    this.queue = this.queue.then(() => this.answer(request, json, reply));
  }

  /**
   * Messages that nobody asked for, as Office.js takes them from its host. @returns a function that ends the
   * subscription
   */
  onEvent(listener: (json: string) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Tells of an event; requests that are on their way are answered first. */
  post(event: WireEvent): void {
    const json = JSON.stringify({ type: 3, message: { entries: [event] } });
    this.queue = this.queue.then(() => this.eventListeners.forEach((listener) => listener(json)));
  }

  /** Resolves when every request so far is answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  private async answer(request: WireRequest, json: string, reply: (json: string) => void): Promise<void> {
    if (this.latency > 0) await new Promise((done) => setTimeout(done, this.latency));
    const { body } = request.message;
    const size = bytesOf(json);
    const process = size > this.limits.request ? refused("RequestPayloadSizeLimitExceeded") : await this.process(body);
    const whole = this.wrapped(request, process);
    const tooLong = bytesOf(whole) > this.limits.response;
    const answer = tooLong ? refused("ResponsePayloadSizeLimitExceeded") : process;
    const text = tooLong ? this.wrapped(request, answer) : whole;
    this.roundTrips += 1;
    const bytes = { request: size, response: bytesOf(text) };
    this.requestBytes += bytes.request;
    this.responseBytes += bytes.response;
    this.log.push({ request: body, answer, bytes });
    reply(text);
  }

  private wrapped({ id }: WireRequest, body: WireAnswer): string {
    return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  private async process(batch: WireBatch): Promise<WireAnswer> {
    const answer: WireAnswer = { Results: [], TraceIds: [] };
    const resolver = new PathResolver(batch.ObjectPaths ?? {}, this.roots, this.kept, this.access);
    const fault = this.dueFault();
    let index = 0;
    this.working = true;
    try {
      for (const action of batch.Actions) {
        if (fault && index >= (fault.after ?? 0)) fail(fault.code);
        await this.act(action, resolver, answer);
        index += 1;
      }
      await this.roots.settle();
      if (fault) fail(fault.code);
    } catch (error) {
      const failure =
        error instanceof HostError
          ? error
          : new HostError(
              "GeneralException",
              `The simulated Excel broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
            );
      // Office.js looks up the statement behind the action that failed, and a fault that was asked for has none.
      const at = fault ? 0 : index;
      answer.Error = errorOf(failure, at, batch.Actions[at]?.Name);
    } finally {
      this.working = false;
    }
    return answer;
  }

  private dueFault(): Fault | null {
    const { fault } = this;
    if (!fault) return null;
    this.fault = fault.trip > 1 ? { ...fault, trip: fault.trip - 1 } : null;
    return fault.trip > 1 ? null : fault;
  }

  private async act(action: WireAction, resolver: PathResolver, answer: WireAnswer): Promise<void> {
    const { Results } = answer;
    if (action.ActionType === ActionType.Trace) {
      answer.TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    if (action.ActionType === ActionType.EnsureUnchanged) return;
    const node = resolver.node(action.ObjectPathId ?? 0);
    if (action.ActionType === ActionType.SetProperty) {
      this.access.set(present(node), action.Name ?? "", resolver.args(action.ArgumentInfo)[0]);
      return;
    }
    if (action.ActionType === ActionType.Update) {
      const changes = resolver.args(action.ArgumentInfo)[0] as Record<string, unknown>;
      for (const [name, value] of Object.entries(changes)) this.access.set(present(node), name, value);
      return;
    }
    Results.push({ ActionId: action.Id, Value: node === null ? null : await this.value(action, node, resolver) });
  }

  private async value(action: WireAction, node: HostNode, resolver: PathResolver): Promise<unknown> {
    if (action.ActionType === ActionType.Instantiate) return identityOf(node);
    if (action.ActionType === ActionType.Query) {
      await this.roots.settle();
      return this.project(node, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
    }
    if (action.ActionType !== ActionType.Method)
      return fail("GeneralException", `The simulated Excel does not know action type ${action.ActionType}.`);
    if (action.Name === "_KeepReference") return this.keep(node);
    if (action.Name === "_RemoveReference") return void this.kept.delete(String(resolver.args(action.ArgumentInfo)[0]));
    const result = this.access.call(node, action.Name ?? "", resolver.args(action.ArgumentInfo));
    return result instanceof HostNode ? identityOf(result) : (result ?? null);
  }

  private keep(node: HostNode): null {
    node.referenceId ??= `ref${this.kept.size + 1}-${this.roundTrips}`;
    this.kept.set(node.referenceId, node);
    return null;
  }

  private limited(value: unknown): unknown {
    const cells = Array.isArray(value) && Array.isArray(value[0]) ? value.length * value[0].length : 0;
    return cells > this.limits.cells ? null : value;
  }

  /** What a query loads: the properties it names, or all that are no objects of their own. */
  private project(node: HostNode, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = { ...identityOf(node) };
    if (node instanceof HostCollection) {
      const ofItems = select.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path !== "");
      const items = node.list() as readonly HostNode[];
      return { ...result, _Items: items.map((item) => this.project(item, ofItems)) };
    }
    const paths = select.filter((path) => path !== "*");
    if (paths.length === 0 || select.includes("*")) {
      for (const name of this.access.loadable(node)) {
        const value = this.access.get(node, name);
        if (!(value instanceof HostNode)) result[name] = value;
      }
    }
    for (const path of paths) {
      const [head = "", ...rest] = path.split("/");
      const value = this.access.get(node, head);
      const name = head.charAt(0).toUpperCase() + head.slice(1);
      result[name] =
        value instanceof HostNode
          ? { ...(result[name] as object | undefined), ...this.project(value, rest.length > 0 ? [rest.join("/")] : []) }
          : this.limited(value);
    }
    return result;
  }
}

const encoder = new TextEncoder();
/** The wire is UTF-8. */
const bytesOf = (text: string): number => encoder.encode(text).length;
const errorOf = (failure: HostError, index: number, name = ""): NonNullable<WireAnswer["Error"]> => ({
  Code: failure.code,
  Message: failure.message,
  Location: name,
  ActionIndex: index,
  HttpStatusCode: failure.status,
});
const refused = (code: string): WireAnswer => ({ Results: [], TraceIds: [], Error: errorOf(new HostError(code), 0) });
const present = (node: HostNode | null): HostNode => node ?? fail("InvalidReference");
const identityOf = (node: HostNode): Record<string, unknown> => ({
  ...node.identity(),
  ...(node.referenceId === null ? {} : { _ReferenceId: node.referenceId }),
});

/** Finds the objects that a batch speaks of, each once. */
class PathResolver {
  private readonly found = new Map<number, HostNode | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly roots: HostRoots,
    private readonly kept: ReadonlyMap<string, HostNode>,
    private readonly access: MemberAccess,
  ) {}

  node(id: number): HostNode | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path =
      this.paths[String(id)] ??
      fail("InvalidReference", `The request names an object path ${id} that it does not hold.`);
    const node = this.follow(path);
    this.found.set(id, node);
    return node;
  }

  args(info: WireArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.node(id) : argument;
    });
  }

  private follow(path: WirePath): HostNode | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.Null) return null;
    if (type === PathType.Global) return this.roots.workbook;
    if (type === PathType.NewObject)
      return this.roots.services[name] ?? fail("ApiNotFound", `The simulated Excel has no service ${name}.`);
    if (type === PathType.ReferenceId) return this.kept.get(name) ?? fail("InvalidReference");
    const parent = this.node(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === PathType.Property) return asNode(this.access.get(parent, name));
    const args = this.args(path.ArgumentInfo);
    return asNode(this.access.call(parent, type === PathType.Indexer ? "GetItem" : name, args));
  }
}

function asNode(value: unknown): HostNode | null {
  return value === null || value instanceof HostNode
    ? value
    : fail("GeneralException", "The simulated Excel answered with a value where an object was asked for.");
}
