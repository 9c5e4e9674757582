/**
 * The wire between Office.js and its host, as the client library of Microsoft's package speaks it ("rich API", request
 * `ProcessQuery`). Names are as they stand in the JSON.
 */
export interface WireRequest {
  readonly id: number | string;
  readonly type: number;
  readonly message: { readonly body: WireBatch };
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

/** What is done, one after the other. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 6,
  Update: 7,
  RecursiveQuery: 8,
  QueryAsJson: 9,
} as const;

/** How an object is reached from its parent. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  Null: 7,
} as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** Arguments; where an object is meant, its path's id stands at the same place of `ReferencedObjectPathIds`. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

/** Something that the host tells without being asked. */
export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: string;
}

/** One round trip, as the log keeps it. */
export interface WireRecord {
  readonly request: WireBatch;
  readonly answer: WireAnswer;
  /** Sizes on the wire. */
  readonly bytes: { readonly request: number; readonly response: number };
}
