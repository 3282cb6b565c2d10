import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';

/** What the classes of this folder need from the grid engine for one workbook. */
export class GridContext {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly definedNames: IDefinedNamesService;
  readonly selections: SheetsSelectionsService;
  private readonly commands: ICommandService;

  constructor(
    univer: Univer,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`There is no workbook ${unitId} in the grid.`);
    this.workbook = workbook;
    this.formulas = this.injector.get(FormulaDataModel);
    this.definedNames = this.injector.get(IDefinedNamesService);
    this.selections = this.injector.get(SheetsSelectionsService);
    this.commands = this.injector.get(ICommandService);
  }

  /** Runs a command of the grid on this workbook; false when the grid refused. */
  run(id: string, params: object): boolean {
    return this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }) as boolean;
  }

  /** Runs a command on one sheet of it. */
  runOn(sheetId: string, id: string, params: object): boolean {
    return this.run(id, { subUnitId: sheetId, ...params });
  }

  /** False for what only the page's plug-ins can do. */
  knows(id: string): boolean {
    return this.commands.hasCommand(id);
  }

  /** Calls the listener after each command on this workbook; the answer stops that. */
  onCommand(listener: (id: string, params: Readonly<Record<string, unknown>>) => void): () => void {
    const watching = this.commands.onCommandExecuted((command) => {
      const params = command.params as Readonly<Record<string, unknown>> | undefined;
      if (params?.['unitId'] === this.unitId) listener(command.id, params);
    });
    return () => watching.dispose();
  }
}
