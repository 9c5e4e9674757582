import { HostCollection, HostNode } from "../model/node";
import { fail } from "../wire/host-error";

/** An XML part as the workbook keeps it. */
export interface StoredPart {
  xml: string;
}

/** XML parts that add-ins keep in the workbook. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  constructor(private readonly parts: Map<string, StoredPart>) {
    super();
  }
  get api(): string {
    return "CustomXmlPartCollection";
  }
  list(): readonly CustomXmlPart[] {
    return [...this.parts.keys()].map((id) => new CustomXmlPart(this.parts, id));
  }
  Add(xml: unknown): CustomXmlPart {
    const id = `{${String(this.parts.size + 1).padStart(8, "0")}-0000-0000-0000-000000000000}`;
    this.parts.set(id, { xml: String(xml) });
    return new CustomXmlPart(this.parts, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.list().filter((part) => part.NamespaceUri === String(namespace)));
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  constructor(private readonly parts: readonly CustomXmlPart[]) {
    super();
  }
  get api(): string {
    return "CustomXmlPartScopedCollection";
  }
  list(): readonly CustomXmlPart[] {
    return this.parts;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.parts.length === 1 ? (this.parts[0] ?? null) : null;
  }
}

class CustomXmlPart extends HostNode {
  constructor(
    private readonly parts: Map<string, StoredPart>,
    private readonly id: string,
  ) {
    super();
  }
  get api(): string {
    return "CustomXmlPart";
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.id, Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.stored.xml)?.[1] ?? "";
  }
  GetXml(): string {
    return this.stored.xml;
  }
  SetXml(xml: unknown): void {
    this.stored.xml = String(xml);
  }
  Delete(): void {
    this.parts.delete(this.id);
  }
  private get stored(): StoredPart {
    return this.parts.get(this.id) ?? fail("ItemNotFound");
  }
}
