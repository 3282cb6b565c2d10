import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from '@univerjs/engine-formula';

/** ARRAYFORMULA of Sheets, which the engine lacks: it spills arrays without being asked, so there is nothing to do. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(whole: BaseValueObject): BaseValueObject {
    return whole.isReferenceObject() ? (whole as unknown as BaseReferenceObject).toArrayValueObject() : whole;
  }
}
