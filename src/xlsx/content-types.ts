import type { Document } from "@xmldom/xmldom";
import type { Package } from "./package";
import { append, children, create, parseXml, rootOf, serializeXml } from "./xml";

const PART = "[Content_Types].xml";
const RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** What kind of part each part is: by extension, or for a part by name. */
export class ContentTypes {
  private constructor(private readonly document: Document) {}

  static of(pack: Package): ContentTypes {
    return new ContentTypes(parseXml(pack.text(PART), PART));
  }

  /** "" when nothing is said about the part. */
  of(part: string): string {
    const override = this.overrides().find((element) => named(element.getAttribute("PartName"), part));
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const rule =
      override ?? this.defaults().find((element) => element.getAttribute("Extension")?.toLowerCase() === extension);
    return rule?.getAttribute("ContentType") ?? "";
  }

  add(part: string, contentType: string): void {
    this.remove(part);
    append(this.root(), "Override", { PartName: `/${part}`, ContentType: contentType });
  }

  remove(part: string): void {
    for (const element of this.overrides())
      if (named(element.getAttribute("PartName"), part)) this.root().removeChild(element);
  }

  /** Some producers name each .rels part by itself and have no rule for the extension, which our own .rels need. */
  ensureRelationships(): void {
    if (this.defaults().some((element) => element.getAttribute("Extension")?.toLowerCase() === "rels")) return;
    this.root().insertBefore(
      create(this.root(), "Default", { Extension: "rels", ContentType: RELS_TYPE }),
      this.root().firstChild,
    );
  }

  save(pack: Package): void {
    pack.write(PART, serializeXml(this.document));
  }

  private root() {
    return rootOf(this.document, PART);
  }

  private overrides() {
    return children(this.root(), "Override");
  }

  private defaults() {
    return children(this.root(), "Default");
  }
}

function named(partName: string | null | undefined, part: string): boolean {
  return partName?.replace(/^\//, "").toLowerCase() === part.toLowerCase();
}
