import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ICalculateFormulaService,
  type IFunctionService,
  type Interpreter,
} from "@univerjs/engine-formula";

/**
 * Mends of what Univer 0.25.1 calculates wrongly. Each one reaches into a member that Univer keeps private, so each one
 * has a test that fails when the fault, or the member, is gone.
 */

const mended = new WeakSet<object>();

interface ReferenceInternals {
  _setReferenceDefault: (
    this: BaseFunction,
    from: BaseReferenceObject,
    made: BaseReferenceObject,
  ) => BaseReferenceObject;
}

/**
 * `INDEX(Table[Column], n)` and `OFFSET` from another sheet read the formula's own sheet and give 0, because the part
 * that they cut out forgets the sheet of a table. The part now inherits it.
 */
export function mendTableReferences(): void {
  const prototype = BaseFunction.prototype as unknown as ReferenceInternals;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const original = prototype._setReferenceDefault;
  prototype._setReferenceDefault = function (this: BaseFunction, from, made) {
    const result = original.call(this, from, made);
    const sheetId = from.getSheetId();
    if (result.isReferenceObject() && !from.getForcedSheetName() && sheetId && sheetId !== this.subUnitId) {
      result.setForcedSheetIdDirect(sheetId);
      result.setForcedSheetId = () => undefined;
    }
    return result;
  };
}

/**
 * `SORT` sorts the cached values of its source in place, which falsifies whatever reads that range later: it gets a
 * copy.
 */
export function mendSort(functions: IFunctionService): void {
  const sort = functions.getExecutor("SORT");
  if (!sort || mended.has(sort)) return;
  mended.add(sort);
  const original = sort.calculate.bind(sort);
  sort.calculate = (source, ...rest) =>
    original(source.isArray() ? copyArray(source as ArrayValueObject) : source, ...rest);
}

function copyArray(array: ArrayValueObject): BaseValueObject {
  return new ArrayValueObject({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}

interface CalculationInternals {
  _executeStep: () => Promise<unknown>;
}

/**
 * An exception in one formula ends the whole calculation without the event that tells its end, and leaves a message
 * port open that keeps the process alive. A formula that breaks the engine now shows `#VALUE!`, every other one is
 * calculated, the calculation always ends, and the exception goes to `report`.
 */
export function mendLostExceptions(
  interpreter: Interpreter,
  service: ICalculateFormulaService,
  report: (problem: unknown) => void,
): void {
  const now = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return now(node);
    } catch (problem) {
      report(problem);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  const later = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = async (node) => {
    try {
      return await later(node);
    } catch (problem) {
      report(problem);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  const internals = service as unknown as CalculationInternals;
  const step = internals._executeStep.bind(service);
  internals._executeStep = async () => {
    try {
      return await step();
    } catch (problem) {
      report(problem);
      return undefined;
    }
  };
}
