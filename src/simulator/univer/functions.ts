import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  AsyncCustomFunction,
  AsyncObject,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import type { CellValue, FunctionArgument, FunctionResult, StoredFunction } from "../store";

/**
 * Makes a function callable in cells. It never throws, because Univer would leave a message port open and the process
 * would not end; whatever goes wrong in it shows as `#VALUE!`.
 * @param blanksAsZero whether a blank cell of a range comes as 0, as in many Excels for Windows and Mac (office-js
 *   issue 4702)
 */
export function registerCustomFunction(
  functions: IFunctionService,
  name: string,
  run: StoredFunction,
  blanksAsZero: boolean,
): void {
  const executor = new AsyncCustomFunction(name.toUpperCase());
  // Univer's own way for custom functions turns a blank cell and an argument that was left out into 0, so the function
  // is called as one of the engine's own, which sees values before they are turned.
  executor.isCustom = () => false;
  executor.calculate = function (this: AsyncCustomFunction, ...variants: FunctionVariantType[]) {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const given = variants.map((variant) => toArgument(variant, blanksAsZero ? 0 : null));
    const result = Promise.resolve(given).then((args) => run(args, caller));
    return new AsyncObject(result.then(toEngine, () => ErrorValueObject.create("#VALUE!" as never)));
  };
  functions.registerExecutors(executor);
  functions.deleteFormulaAstCacheKey(executor.name);
}

/**
 * An argument as Excel hands it over: rows for a range or array, undefined where it was left out.
 * @param blank what a blank cell is
 */
function toArgument(variant: FunctionVariantType, blank: 0 | null): FunctionArgument {
  const value = variant.isReferenceObject()
    ? (variant as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject()
    : (variant as BaseValueObject);
  const rowOf = (row: Nullable<BaseValueObject>[]) => row.map((cell) => cellOf(cell) ?? blank);
  if (value.isArray()) return (value as ArrayValueObject).getArrayValue().map(rowOf);
  return value.isNull() ? undefined : plain(value);
}

/** A cell of a range; null for a blank one. */
function cellOf(cell: Nullable<BaseValueObject>): CellValue | null {
  return !cell || cell.isNull() ? null : plain(cell);
}

function plain(value: BaseValueObject): CellValue {
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

/** A result as the engine takes it. A blank shows as 0, as in Excel. */
function toEngine(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return cellObject(result as CellValue | null);
  const rows = (result as readonly (readonly (CellValue | null)[])[]).map((row) => row.map(cellObject));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Texts stay texts: the engine's factory would take "12" for a number. It does know the errors. */
function cellObject(value: CellValue | null): BaseValueObject {
  if (typeof value === "string" && !value.startsWith("#")) return StringValueObject.create(value);
  return ValueObjectFactory.create(value ?? 0);
}
