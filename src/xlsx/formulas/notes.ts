import { cellAddress, type Position } from "../../sheet/address";
import { ContentTypes } from "../content-types";
import { DECLARATION, escapeText } from "../markup";
import type { Package } from "../package";
import { Relationships } from "../relationships";
import { RELATIONSHIPS } from "../xml";

/** A note of a cell, as Excel shows it beside the cell. */
export interface CellNote extends Position {
  readonly text: string;
}

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const AUTHOR = "Envelope";
/** What follows a sheet's legacyDrawing in CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const BEHIND =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:\w+:)?worksheet>/;

/** Puts notes to cells of a sheet, behind those that are there. A cell that has one keeps it. */
export function addNotes(pack: Package, sheetPart: string, notes: readonly CellNote[]): void {
  if (notes.length === 0) return;
  const relationships = Relationships.of(pack, sheetPart);
  const types = ContentTypes.of(pack);
  let comments = relationships.ofKind("comments")?.target;
  if (comments === undefined) {
    comments = pack.freeName("xl/comments", ".xml");
    pack.write(comments, `${DECLARATION}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`);
    types.add(comments, COMMENTS);
    relationships.add("comments", comments);
  }
  let drawing = relationships.ofKind("vmlDrawing")?.target;
  if (drawing === undefined) {
    drawing = pack.freeName("xl/drawings/vmlDrawing", ".vml");
    pack.write(drawing, EMPTY_DRAWING);
    types.add(drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing");
    referTo(pack, sheetPart, relationships.add("vmlDrawing", drawing));
  }
  const text = pack.text(comments);
  const free = notes.filter((note) => !new RegExp(`\\sref="${cellAddress(note)}"`).test(text));
  pack.write(comments, withComments(text, free));
  pack.write(
    drawing,
    pack.text(drawing).replace(/<\/xml>\s*$/, () => `${free.map(shape).join("")}</xml>`),
  );
  types.save(pack);
  relationships.save(pack);
}

function referTo(pack: Package, sheetPart: string, id: string): void {
  const sheet = pack.text(sheetPart);
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(sheet)?.[1] ?? "";
  pack.write(
    sheetPart,
    sheet.replace(BEHIND, (behind) => `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>${behind}`),
  );
}

function withComments(text: string, notes: readonly CellNote[]): string {
  const prefix = /<(\w+:)?comments[\s>]/.exec(text)?.[1] ?? "";
  const open = text.replace(
    new RegExp(`<${prefix}(authors|commentList)\\s*/>`, "g"),
    (_, name: string) => `<${prefix}${name}></${prefix}${name}>`,
  );
  const author = [...open.matchAll(new RegExp(`<${prefix}author[\\s/>]`, "g"))].length;
  const list = notes.map(
    (note) =>
      `<${prefix}comment ref="${cellAddress(note)}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${escapeText(note.text)}</${prefix}t></${prefix}text></${prefix}comment>`,
  );
  return open
    .replace(`</${prefix}authors>`, () => `<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`)
    .replace(`</${prefix}commentList>`, () => `${list.join("")}</${prefix}commentList>`);
}

/** VML is what Excel still draws notes by; the schema that it follows is ECMA-376 part 4. */
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

function shape({ row, column }: CellNote): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + 5, 2].join(",");
  return (
    `<v:shape type="#_x0000_t202" style="position:absolute;width:240px;height:80px;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
