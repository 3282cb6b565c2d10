import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { DeclaredFunction } from '../apps-script/runtime/script-text';
import { ArrayFormula } from '../grid/array-formula';
import { CustomFunction, type FormulaCaller } from '../grid/custom-function';

/**
 * Makes the script's custom functions functions of the grid, with the help that Sheets takes from their JSDoc. A
 * function of an earlier call with the same name is replaced; one of the grid's own stays, as a built-in does in Sheets.
 */
export function registerCustomFunctions(
  injector: Injector,
  declared: readonly DeclaredFunction[],
  call: FormulaCaller,
): void {
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new ArrayFormula('ARRAYFORMULA'));
  const builtIn = (name: string): boolean => {
    const known = functions.getExecutor(name.toUpperCase());
    return known !== undefined && known !== null && !(known instanceof CustomFunction);
  };
  const custom = declared.filter(
    ({ name, doc }) => doc?.customFunction === true && !name.endsWith('_') && !builtIn(name),
  );
  functions.registerExecutors(...custom.map(({ name }) => new CustomFunction(name.toUpperCase(), call)));
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions(custom.map(({ name }) => name.toUpperCase()));
  descriptions.registerDescriptions(custom.map(functionInfo));
}

/** Sheets shows every parameter as required: the JSDoc it reads has no optional ones. */
function functionInfo({ name, parameters, doc }: DeclaredFunction): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description: doc?.summary ?? '',
    abstract: doc?.summary ?? '',
    functionParameter: parameters.map((parameter) => ({
      name: parameter,
      detail: doc?.parameters.find((each) => each.name === parameter)?.help ?? '',
      example: parameter,
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
