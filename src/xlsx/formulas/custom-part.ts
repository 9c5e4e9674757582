import { ContentTypes } from "../content-types";
import { DECLARATION } from "../markup";
import type { Package } from "../package";
import type { WorkbookPart } from "../workbook-part";
import { relationshipsPartOf } from "../paths";
import { Relationships } from "../relationships";

/**
 * Excel tells a part of one workbook from that of another by such an id; this one is the record's in every workbook.
 */
const ID = "{6D0C9B0E-2F0B-4A53-9C39-51E4B7A5E0F1}";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The part of a namespace among those that add-ins keep in a workbook, and Excel does not look into. */
export function customPart(
  pack: Package,
  workbook: WorkbookPart,
  namespace: string,
): { readonly part: string; readonly xml: string } | null {
  for (const { kind, target, external } of workbook.relationships.all()) {
    if (kind !== "customXml" || external || !pack.has(target)) continue;
    const xml = pack.text(target);
    if (xml.includes(`"${namespace}"`)) return { part: target, xml };
  }
  return null;
}

/** Keeps a part in place of the one of its namespace. The workbook part has to be saved then. */
export function keepCustomPart(pack: Package, workbook: WorkbookPart, namespace: string, xml: string): void {
  const present = customPart(pack, workbook, namespace);
  if (present) {
    pack.write(present.part, DECLARATION + xml);
    return;
  }
  const part = pack.freeName("customXml/item", ".xml");
  const properties = pack.freeName("customXml/itemProps", ".xml");
  pack.write(part, DECLARATION + xml);
  pack.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const types = ContentTypes.of(pack);
  types.add(part, "application/xml");
  types.add(properties, PROPERTIES);
  types.ensureRelationships();
  types.save(pack);
  const own = Relationships.of(pack, part);
  own.add("customXmlProps", properties);
  own.save(pack);
  workbook.relationships.add("customXml", part);
}

/** Takes a part out, with what belongs to it. */
export function removeCustomPart(pack: Package, workbook: WorkbookPart, namespace: string): void {
  const present = customPart(pack, workbook, namespace);
  if (!present) return;
  const types = ContentTypes.of(pack);
  for (const { target } of Relationships.of(pack, present.part).all()) {
    pack.remove(target);
    types.remove(target);
  }
  pack.remove(relationshipsPartOf(present.part));
  pack.remove(present.part);
  types.remove(present.part);
  types.save(pack);
  for (const { id, target } of workbook.relationships.all())
    if (target === present.part) workbook.relationships.remove(id);
}
