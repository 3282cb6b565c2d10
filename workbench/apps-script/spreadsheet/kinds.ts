import type { ServiceKind } from '../runtime/service-object';

const reaching = (name: string, free: readonly string[] = []): ServiceKind => ({
  name,
  service: 'SpreadsheetApp',
  counted: true,
  free: new Set(free),
});

const plain = (name: string, absent: readonly string[] = []): ServiceKind => ({
  name,
  service: 'SpreadsheetApp',
  counted: false,
  absent: new Set(absent),
});

export const SPREADSHEET_APP = reaching('SpreadsheetApp', [
  'newConditionalFormatRule',
  'newDataValidation',
  'newTextStyle',
  'newRichTextValue',
  'newColor',
]);
export const SPREADSHEET = reaching('Spreadsheet', ['createDeveloperMetadataFinder']);
export const SHEET = reaching('Sheet', ['newChart']);
export const RANGE = reaching('Range');
export const RANGE_LIST = reaching('RangeList');
export const NAMED_RANGE = reaching('NamedRange');
export const PROTECTION = reaching('Protection');
export const METADATA = reaching('DeveloperMetadata');
export const METADATA_FINDER = reaching('DeveloperMetadataFinder', [
  'withKey',
  'withValue',
  'withId',
  'withVisibility',
  'withLocationType',
  'onIntersectingLocations',
]);
export const METADATA_LOCATION = plain('DeveloperMetadataLocation');
export const CHART = plain('EmbeddedChart');
export const CHART_OPTIONS = plain('ChartOptions');
export const CONTAINER_INFO = plain('ContainerInfo');
export const VALIDATION = plain('DataValidation');
export const VALIDATION_BUILDER = plain('DataValidationBuilder');
export const RULE = plain('ConditionalFormatRule');
export const RULE_BUILDER = plain('ConditionalFormatRuleBuilder');
export const BOOLEAN_CONDITION = plain('BooleanCondition');

/** A chart builder: setters of one chart type are absent from the others. */
export const chartBuilderKind = plain;
