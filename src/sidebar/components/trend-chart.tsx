import { useEffect, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import Plot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Language } from '../../core/language';
import { memberPageTexts } from '../../messages/member-page';
import type { ChartPoint, MemberChart } from '../../view/member';

const HEIGHT_PX = 170;
const INK = '#1f5fbf';
const BAND = 'rgba(95, 99, 104, 0.14)';
const EDGE = 'rgba(95, 99, 104, 0.55)';
const GRID = '#eceff1';
const AXIS = '#5f6368';
const FONT = '11px Roboto, "Noto Sans JP", sans-serif';

/**
 * A count over time with its usual range as a band. Points outside the range are rings, an unfinished period hangs on a
 * dashed line; the same numbers stand in a table below, for whoever reads no charts.
 */
export function TrendChart(props: { chart: MemberChart; language: Language }) {
  const { chart, language } = props;
  const place = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState('');
  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    const plot = new Plot(
      options(chart, box.clientWidth, (at) => setPointed(at === null ? '' : inWords(chart, at))),
      data(chart),
      box,
    );
    return () => plot.destroy();
  }, [chart]);
  return (
    <figure>
      <figcaption>
        {chart.title}
        {chart.range === '' ? null : <span class="muted band-key">{chart.range}</span>}
      </figcaption>
      <div ref={place} role="img" aria-label={chart.alternative} />
      <p class="muted pointed" aria-hidden="true">
        {pointed}
      </p>
      <details>
        <summary>{memberPageTexts.table[language]}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{memberPageTexts.period[language]}</th>
              <th scope="col" class="number">
                {memberPageTexts.count[language]}
              </th>
              <th scope="col">{chart.range}</th>
            </tr>
          </thead>
          <tbody>
            {chart.points.map((point) => (
              <tr key={point.day}>
                <th scope="row">{point.label}</th>
                <td class="number">{point.value ?? '–'}</td>
                <td>{point.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function inWords({ points }: MemberChart, at: number): string {
  const point = points[at];
  if (point === undefined || point.value === null) return '';
  return `${point.label}: ${point.value}${point.note === '' ? '' : ` ${point.note}`}`;
}

/** Rows of numbers: place, finished, lower and upper end of the usual range, outside it, and what is still running. */
function data({ points, low, high }: MemberChart): uPlot.AlignedData {
  const last = points.map(({ finished }) => finished).lastIndexOf(true);
  const pick = (wanted: (point: ChartPoint, at: number) => boolean) =>
    points.map((point, at) => (wanted(point, at) ? point.value : null));
  return [
    points.map((_, at) => at),
    pick(({ finished }) => finished),
    points.map(() => low),
    points.map(() => high),
    pick(({ finished, note }) => finished && note !== ''),
    pick(({ finished }, at) => !finished || at === last),
  ];
}

function options(chart: MemberChart, width: number, onPoint: (at: number | null) => void): uPlot.Options {
  const { points, low, high } = chart;
  const top = Math.max(high ?? 0, 1, ...points.map(({ value }) => value ?? 0));
  const hasRange = low !== null && high !== null;
  const edge: uPlot.Series = { stroke: EDGE, width: 1, dash: [3, 3], points: { show: false }, show: hasRange };
  return {
    width,
    height: HEIGHT_PX,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: true } },
    scales: { x: { time: false, range: [-0.4, points.length - 0.6] }, y: { range: [0, top * 1.12] } },
    bands: hasRange ? [{ series: [3, 2], fill: BAND }] : [],
    axes: [
      {
        stroke: AXIS,
        font: FONT,
        size: 28,
        grid: { show: false },
        ticks: { show: false },
        splits: () => places(points.length),
        values: (_, splits) => splits.map((at) => points[at]?.short ?? ''),
      },
      {
        stroke: AXIS,
        font: FONT,
        size: 34,
        grid: { stroke: GRID, width: 1 },
        ticks: { show: false },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
      },
    ],
    series: [
      {},
      { stroke: INK, width: 2, points: { show: true, size: 5, fill: INK } },
      edge,
      edge,
      { stroke: INK, width: 0, points: { show: true, size: 11, stroke: INK, fill: '#fff', width: 2.5 } },
      {
        stroke: INK,
        width: 1.5,
        dash: [4, 4],
        points: { show: true, size: 6, fill: '#fff', filter: () => running(points) },
      },
    ],
    hooks: { setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)] },
  };
}

/** The places of what is not finished: only those are hollow. */
function running(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ finished }, at) => (finished ? [] : [at]));
}

/** Where labels fit below the axis: about five of them, the last point always among them. */
function places(count: number): number[] {
  const step = Math.max(1, Math.ceil(count / 5));
  const chosen: number[] = [];
  for (let at = count - 1; at >= 0; at -= step) chosen.unshift(at);
  return chosen;
}
