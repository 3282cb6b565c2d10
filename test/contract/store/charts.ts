import { type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

export function describeCharts(makeStore: MakeStore): void {
  describe('charts', () => {
    const start = withStore(makeStore);

    test('§4.34 a built chart shows only after insertChart, and changes only with updateChart', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        const range = sheet.getRange('A1:B6');
        const chart = sheet.newChart().asLineChart().addRange(range).setPosition(2, 4, 0, 0).build();
        const before = sheet.getCharts().length;
        sheet.insertChart(chart);
        const inserted = sheet.getCharts()[0]!;
        const changed = inserted.modify().setOption('title', '推移').build();
        const unchanged = sheet.getCharts()[0]!.getOptions().get('title');
        sheet.updateChart(changed);
        const updated = sheet.getCharts()[0]!;
        return {
          before,
          unchanged,
          title: updated.getOptions().get('title') as unknown,
          sameId: updated.getChartId() === inserted.getChartId(),
          range: updated.getRanges()[0]!.getA1Notation(),
          anchor: [updated.getContainerInfo().getAnchorRow(), updated.getContainerInfo().getAnchorColumn()],
        };
      });
      expect(seen).toEqual({ before: 0, unchanged: null, title: '推移', sameId: true, range: 'A1:B6', anchor: [2, 4] });
    });

    test('§4.34 hidden rows are left out by default', () => {
      const { full } = start();
      const strategy = full((globals) => {
        const chart = sheetOf(globals).newChart().asColumnChart().build();
        return [chart.getHiddenDimensionStrategy() === globals.Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS];
      });
      expect(strategy).toEqual([true]);
    });

    test('§4.39 setters of a chart type exist only after the type is chosen', () => {
      const { full } = start();
      const seen = full((globals) => {
        const base = sheetOf(globals).newChart() as unknown as Record<string, unknown>;
        const line = sheetOf(globals).newChart().asLineChart() as unknown as Record<string, unknown>;
        return [
          typeof base['setTitle'],
          typeof line['setTitle'],
          typeof line['setStacked'],
          typeof line['setCurveStyle'],
        ];
      });
      expect(seen).toEqual(['undefined', 'function', 'undefined', 'function']);
    });

    test('§4.39 axis ranges belong to scatter charts', () => {
      const { full } = start();
      const seen = full((globals) => {
        const builder = sheetOf(globals).newChart();
        const column = builder.asColumnChart() as unknown as Record<string, unknown>;
        const scatter = builder.asScatterChart() as unknown as Record<string, unknown>;
        return [typeof column['setXAxisRange'], typeof scatter['setXAxisRange'], typeof scatter['setYAxisRange']];
      });
      expect(seen).toEqual(['undefined', 'function', 'function']);
    });

    test('§4.14 §4.39 types and strategies are enum values, not texts', () => {
      const { full } = start();
      const set = (): unknown =>
        full((globals) =>
          sheetOf(globals)
            .newChart()
            .setChartType('LINE' as unknown as GoogleAppsScript.Charts.ChartType),
        );
      expect(refusalOf(set)).toBe(
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      );
    });

    test('§4.40 the strategy for hidden rows is refused before a type, and for pies and tables', () => {
      const { full } = start();
      type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
      const strategy = (make: (builder: Builder) => Builder): unknown =>
        full((globals) => {
          const { SHOW_BOTH } = globals.Charts.ChartHiddenDimensionStrategy;
          return make(sheetOf(globals).newChart()).setHiddenDimensionStrategy(SHOW_BOTH).build().getChartId();
        });
      expect(() => strategy((builder) => builder)).toThrow('Unsupported operation');
      expect(() => strategy((builder) => builder.asPieChart() as unknown as Builder)).toThrow('Unsupported operation');
      expect(() => strategy((builder) => builder.asTableChart() as unknown as Builder)).toThrow(
        'Unsupported operation',
      );
      expect(strategy((builder) => builder.asLineChart() as unknown as Builder)).toBeNull();
    });

    test('§4.41 a title through the option vAxis is ignored, through vAxes it counts', () => {
      const { full } = start();
      const seen = full((globals) => {
        const sheet = sheetOf(globals);
        const build = (option: string, value: object): unknown =>
          sheet.newChart().asLineChart().setOption(option, value).build().getOptions().get(`${option}`);
        return [build('vAxis', { title: '件', format: '0' }), build('vAxes', { 0: { title: '件' } })];
      });
      expect(seen).toEqual([{ format: '0' }, { 0: { title: '件' } }]);
    });

    test('removeChart takes it away', () => {
      const { full } = start();
      const left = full((globals) => {
        const sheet = sheetOf(globals);
        sheet.insertChart(sheet.newChart().asPieChart().build());
        sheet.removeChart(sheet.getCharts()[0]!);
        return sheet.getCharts().length;
      });
      expect(left).toBe(0);
    });
  });
}
