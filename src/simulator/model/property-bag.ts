import { fail } from "../wire/host-error";
import { HostNode } from "./node";

/** A property that is only kept: its value at first, and what may be put in its place. */
export interface Property {
  readonly initial: unknown;
  readonly takes: string;
  accepts(value: unknown): boolean;
}

export const text = (initial = ""): Property => ({
  initial,
  takes: "a string",
  accepts: (value) => typeof value === "string",
});
export const flag = (initial: boolean): Property => ({
  initial,
  takes: "true or false",
  accepts: (value) => typeof value === "boolean",
});
export const number = (initial: number | "" | null): Property => ({
  initial,
  takes: "a number",
  accepts: (value) => typeof value === "number" && Number.isFinite(value),
});
export const choice = (...[initial, ...others]: [string, ...string[]]): Property => ({
  initial,
  takes: `one of ${[initial, ...others].join(", ")}`,
  accepts: (value) => value === initial || others.includes(String(value)),
});
export const color = (initial: string): Property => ({
  initial,
  takes: "a colour such as #0F6CBD",
  accepts: (value) => typeof value === "string" && isColor(value),
});
/** An object such as `pageLayout.zoom`. */
export const record = (initial: object): Property => ({
  initial,
  takes: "an object",
  accepts: (value) => typeof value === "object" && value !== null,
});

/** Office.js takes "#RRGGBB" and the colour names of HTML. */
export function isColor(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value) || /^[a-z]{3,20}$/i.test(value);
}

/** A node whose properties only keep what is put there. */
export abstract class PropertyBag extends HostNode {
  private readonly changed = new Map<string, unknown>();

  /** @param onChange called after each change */
  constructor(private readonly onChange: () => void) {
    super();
  }

  protected abstract get properties(): Readonly<Record<string, Property>>;

  read(name: string): unknown {
    return this.changed.has(name) ? this.changed.get(name) : this.properties[name]?.initial;
  }

  write(name: string, value: unknown): void {
    const property = this.properties[name];
    if (!property?.accepts(value)) {
      fail(
        "InvalidArgument",
        `${this.api}.${name.charAt(0).toLowerCase()}${name.slice(1)} takes ${property?.takes ?? "nothing"}; it was given ${JSON.stringify(value)}.`,
      );
    }
    this.changed.set(name, value);
    this.onChange();
  }

  /** Everything that is kept, by the names of Office.js. */
  snapshot(): Record<string, unknown> {
    return Object.fromEntries(
      Object.keys(this.properties).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), this.read(name)]),
    );
  }
}

/** Makes the class of a node with such properties; the class gets a getter and a setter for each. */
export function propertyBag(api: string, properties: Readonly<Record<string, Property>>) {
  class Bag extends PropertyBag {
    get api(): string {
      return api;
    }

    protected get properties(): Readonly<Record<string, Property>> {
      return properties;
    }
  }
  for (const name of Object.keys(properties)) {
    Object.defineProperty(Bag.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Bag) {
        return this.read(name);
      },
      set(this: Bag, value: unknown) {
        this.write(name, value);
      },
    });
  }
  return Bag;
}
