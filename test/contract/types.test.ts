/**
 * The stand-in's classes against Google's types: no method of ours that Google does not have. A wrong name fails `tsc -p test`;
 * the test below only keeps the file running. (What scripts call is typed by Google's types anyway: see `ServiceGlobals`.)
 */
import type { Cache } from '../../workbench/apps-script/services/cache-service';
import type { HtmlOutput } from '../../workbench/apps-script/services/html-output';
import type { Lock } from '../../workbench/apps-script/services/lock-service';
import type { Properties } from '../../workbench/apps-script/services/properties-service';
import type { Session } from '../../workbench/apps-script/services/session';
import type { Menu, Ui } from '../../workbench/apps-script/services/ui';
import type { Utilities } from '../../workbench/apps-script/services/utilities';
import type { ContainerInfo, EmbeddedChart } from '../../workbench/apps-script/spreadsheet/chart';
import type { EmbeddedChartBuilder } from '../../workbench/apps-script/spreadsheet/chart-builder';
import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from '../../workbench/apps-script/spreadsheet/conditional-rule';
import type { DeveloperMetadata } from '../../workbench/apps-script/spreadsheet/metadata';
import type { DeveloperMetadataFinder } from '../../workbench/apps-script/spreadsheet/metadata-finder';
import type { NamedRange } from '../../workbench/apps-script/spreadsheet/named-range';
import type { Protection } from '../../workbench/apps-script/spreadsheet/protection';
import type { Range } from '../../workbench/apps-script/spreadsheet/range';
import type { RangeList } from '../../workbench/apps-script/spreadsheet/range-list';
import type { Sheet } from '../../workbench/apps-script/spreadsheet/sheet';
import type { Spreadsheet } from '../../workbench/apps-script/spreadsheet/spreadsheet';
import type { SpreadsheetApp } from '../../workbench/apps-script/spreadsheet/spreadsheet-app';
import type { DataValidation } from '../../workbench/apps-script/spreadsheet/validation';
import type { DataValidationBuilder } from '../../workbench/apps-script/spreadsheet/validation-builder';

/** Members that are the stand-in's own business. */
type Inner = `_${string}` | 'kind' | 'assign' | 'missing' | 'toString' | 'constructor';

/** Names of ours that Google's type lacks; a few that Google has but its types forgot are allowed for. */
type Invented<Ours, Google, Known = never> = Exclude<
  Extract<keyof Ours, string>,
  Extract<keyof Google, string> | Inner | Known
>;

type S = typeof import('../../workbench/apps-script/spreadsheet/enums');
type G = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface InventedNames {
  range: Invented<Range, GoogleAppsScript.Spreadsheet.Range, 'getColumnIndex'>;
  rangeList: Invented<RangeList, GoogleAppsScript.Spreadsheet.RangeList>;
  sheet: Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>;
  spreadsheet: Invented<Spreadsheet, G>;
  app: Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  namedRange: Invented<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange>;
  protection: Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>;
  metadata: Invented<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
  finder: Invented<DeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
  chart: Invented<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>;
  chartBuilder: Invented<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
  container: Invented<ContainerInfo, GoogleAppsScript.Spreadsheet.ContainerInfo>;
  rule: Invented<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
  ruleBuilder: Invented<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
  validation: Invented<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>;
  validationBuilder: Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
  ui: Invented<Ui, GoogleAppsScript.Base.Ui>;
  menu: Invented<Menu, GoogleAppsScript.Base.Menu>;
  html: Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>;
  properties: Invented<Properties, GoogleAppsScript.Properties.Properties>;
  cache: Invented<Cache, GoogleAppsScript.Cache.Cache>;
  lock: Invented<Lock, GoogleAppsScript.Lock.Lock>;
  session: Invented<Session, GoogleAppsScript.Base.Session>;
  utilities: Invented<Utilities, GoogleAppsScript.Utilities.Utilities>;
}

/** Names of the enumerations, which Google's types list too. */
type EnumNames = Exclude<keyof S['SPREADSHEET_ENUMS'], keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

test('no class of the stand-in has a method that Google does not have', () => {
  // The union is `never` unless a name was invented; then this line is a type error that tells the name.
  const invented: never[] = [] as (InventedNames[keyof InventedNames] | EnumNames)[];
  expect(invented).toEqual([]);
});
