import type { Document } from "@xmldom/xmldom";
import type { Package } from "./package";
import { relationshipsPartOf, resolveTarget } from "./paths";
import { append, children, parseXml, RELATIONSHIPS, rootOf, serializeXml } from "./xml";

/** One relationship; `target` is a part name, or an address as it stands where it points outside the package. */
export interface Relationship {
  readonly id: string;
  /** Last step of its type: "worksheet", "styles", "calcChain". */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part ("" for the package's own). */
export class Relationships {
  private constructor(
    private readonly source: string,
    private readonly document: Document,
  ) {}

  static of(pack: Package, source: string): Relationships {
    const part = relationshipsPartOf(source);
    const blank = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    return new Relationships(source, parseXml(pack.has(part) ? pack.text(part) : blank, part));
  }

  all(): Relationship[] {
    return this.elements().map((element) => {
      const type = element.getAttribute("Type") ?? "";
      const target = element.getAttribute("Target") ?? "";
      const external = element.getAttribute("TargetMode") === "External";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      return {
        id: element.getAttribute("Id") ?? "",
        kind,
        type,
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  byId(id: string): Relationship | null {
    return this.all().find((relationship) => relationship.id === id) ?? null;
  }

  ofKind(kind: string): Relationship | null {
    return this.all().find((relationship) => relationship.kind === kind && !relationship.external) ?? null;
  }

  /** Adds a relationship to a part and answers its id. */
  add(kind: string, target: string): string {
    return this.addOfType(`${RELATIONSHIPS}/${kind}`, target);
  }

  /** The same for types that are not Office's own of the standard. */
  addOfType(type: string, target: string): string {
    const taken = new Set(this.all().map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    append(rootOf(this.document, this.source), "Relationship", {
      Id: `rId${number}`,
      Type: type,
      Target: `/${target}`,
    });
    return `rId${number}`;
  }

  remove(id: string): void {
    for (const element of this.elements())
      if (element.getAttribute("Id") === id) element.parentNode?.removeChild(element);
  }

  save(pack: Package): void {
    pack.write(relationshipsPartOf(this.source), serializeXml(this.document));
  }

  private elements() {
    return children(rootOf(this.document, relationshipsPartOf(this.source)), "Relationship");
  }
}
