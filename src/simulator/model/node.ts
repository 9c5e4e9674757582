import { fail } from "../wire/host-error";

/**
 * An object that the wire can reach. Subclasses mirror the classes of Office.js one to one: a getter in PascalCase is a
 * property, a setter makes it writable, a method in PascalCase can be called. Nothing else can be reached.
 */
export abstract class HostNode {
  /** Set once the client asked to keep the object beyond its batch. */
  referenceId: string | null = null;

  /** Name of the class in Office.js, for the table of requirement sets and for messages. */
  abstract get api(): string;

  /** What the client needs to find the object again: `Id` or `_Id`, and a name. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A host-side service that is no part of Excel's own object model, so that no requirement set counts it. */
export abstract class ServiceNode extends HostNode {}

/** A collection: `items` on the client. */
export abstract class HostCollection<Item extends HostNode> extends HostNode {
  abstract list(): readonly Item[];

  /** The keys under which an item is found; text is compared without regard to case. */
  protected keys(item: Item): readonly unknown[] {
    return Object.values(item.identity());
  }

  find(key: unknown): Item | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((item) => this.keys(item).some((own) => String(own).toLowerCase() === wanted)) ?? null;
  }

  GetItem(key: unknown): Item {
    return (
      this.find(key) ??
      fail("ItemNotFound", `The requested resource doesn't exist: ${this.api} has no "${String(key)}".`)
    );
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    return (
      this.list()[Number(index)] ??
      fail("InvalidArgument", `${this.api}.getItemAt(${String(index)}): there are ${this.list().length} items.`)
    );
  }

  GetCount(): number {
    return this.list().length;
  }

  get Count(): number {
    return this.list().length;
  }
}
