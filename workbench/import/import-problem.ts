/** Why a file could not be opened. `code` names the sentence (workbench/texts), `values` fill it. */
export type ProblemCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'too-many-cells'
  | 'protected'
  | 'damaged'
  | 'no-cells'
  | 'other-format';

export class ImportProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'ImportProblem';
  }
}
