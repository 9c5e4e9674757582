import { isDescribed, OWN_NAME_PREFIX, type NameInfo } from "../sheet/workbook";
import { formulaOf, namedFormulas, namedValues } from "./describe";
import { readOnce } from "./read-once";

/** Reads the cells of Envelope's own names, and remembers which names those are and on which sheets they stand. */
export class OwnNames {
  private known: readonly string[] = [];
  private sheetIds: ReadonlySet<string> = new Set();

  /** Whether a sheet holds one of the names, or none is known yet. */
  concerns(sheetId: string): boolean {
    return this.sheetIds.size === 0 || this.sheetIds.has(sheetId);
  }

  /** One round trip while the names stay the same, and one more when some have come. */
  async read(context: Excel.RequestContext): Promise<NameInfo[]> {
    try {
      return await this.readKnown(context);
    } catch (error) {
      if (this.known.length === 0 || !(error instanceof OfficeExtension.Error)) throw error;
      // A name that is gone may fail what is asked of its cells; then the list comes first.
      this.known = [];
      return this.readKnown(context);
    }
  }

  private async readKnown(context: Excel.RequestContext): Promise<NameInfo[]> {
    const names = context.workbook.names.load("items/name,items/formula,items/type");
    const ranges = new Map(this.known.map((name) => [name, cells(names.getItemOrNullObject(name))]));
    await context.sync();
    const own = names.items.filter(
      (item) => item.type === Excel.NamedItemType.range && isDescribed(item.name, formulaOf(item)),
    );
    const others = own.filter(({ name }) => !ranges.has(name));
    for (const item of others) ranges.set(item.name, cells(item));
    if (others.length > 0) await context.sync();
    this.known = own.map(({ name }) => name);
    const read = own.flatMap((item) => {
      const range = ranges.get(item.name);
      return range && !range.isNullObject ? [{ item, range }] : [];
    });
    this.sheetIds = new Set(read.map(({ range }) => range.worksheet.id));
    // The cell of such a name was deleted, or its sheet.
    const gone = names.items.filter(
      (item) => item.name.startsWith(OWN_NAME_PREFIX) && item.type !== Excel.NamedItemType.range,
    );
    return [
      ...read.map(({ item, range }) => ({
        name: item.name,
        refersTo: formulaOf(item),
        ...namedValues(range.values),
        ...namedFormulas(range),
      })),
      ...gone.map((item) => ({ name: item.name, refersTo: formulaOf(item), value: null })),
    ];
  }
}

const cells = (item: Excel.NamedItem) => readOnce(item.getRangeOrNullObject(), "values,formulas,worksheet/id");
