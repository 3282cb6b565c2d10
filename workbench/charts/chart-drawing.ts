import type { ChartRecord } from '../apps-script/store/records';
import type { ChartTable } from './chart-table';
import { niceTicks } from './nice-ticks';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#3c4043';
const QUIET = '#5f6368';
const GRID = '#e0e0e0';
const DEFAULT_COLORS = ['#4285f4', '#ea8600', '#80868b', '#a142f4'];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A chart as Sheets would show it, near enough: drawn from the very record that the script made, with its title, colours
 * and dashes. Lines and horizontal bars; other types show their title alone.
 */
export function drawChart(record: ChartRecord, table: ChartTable): SVGSVGElement {
  const width = numberOption(record, 'width', 420);
  const height = numberOption(record, 'height', 260);
  const svg = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }) as SVGSVGElement;
  const title = textOption(record, 'title');
  svg.append(named('title', title), shape('rect', { width, height, fill: '#fff', stroke: GRID }));
  svg.append(label(title, 14, 22, { 'font-size': 14, fill: INK }));
  if (record.type === 'LINE') lines(svg, record, table, { left: 40, top: 38, right: width - 14, bottom: height - 52 });
  else if (record.type === 'BAR')
    bars(svg, record, table, { left: roomForLabels(table, width), top: 34, right: width - 30, bottom: height - 14 });
  return svg;
}

function lines(svg: SVGElement, record: ChartRecord, { labels, series }: ChartTable, box: Box): void {
  const values = series.flatMap((one) => one.values.filter((value): value is number => value !== null));
  const ticks = niceTicks(Math.max(1, ...values), 5);
  const top = ticks[ticks.length - 1]!;
  const x = (at: number) => box.left + ((at + 0.5) * (box.right - box.left)) / Math.max(1, labels.length);
  const y = (value: number) => box.bottom - (value / top) * (box.bottom - box.top);
  for (const tick of ticks) {
    svg.append(shape('line', { x1: box.left, x2: box.right, y1: y(tick), y2: y(tick), stroke: GRID }));
    svg.append(label(String(tick), box.left - 6, y(tick) + 4, { 'text-anchor': 'end' }));
  }
  const step = Math.max(1, Math.ceil(labels.length / Math.max(1, Math.floor((box.right - box.left) / 62))));
  labels.forEach((text, at) => {
    if ((labels.length - 1 - at) % step === 0) {
      const place = Math.min(x(at), box.right + 10 - widthOf(text) / 2);
      svg.append(label(text, place, box.bottom + 16, { 'text-anchor': 'middle' }));
    }
  });
  series.forEach(({ values: points }, at) => {
    const { color, dash, width } = seriesLook(record, at);
    const path = points
      .map((value, place) => (value === null ? '' : `${startsAt(points, place) ? 'M' : 'L'}${x(place)} ${y(value)}`))
      .join('');
    svg.append(
      shape('path', {
        d: path,
        fill: 'none',
        stroke: color,
        'stroke-width': width,
        ...(dash && { 'stroke-dasharray': dash }),
      }),
    );
    if (dash !== '') return;
    points.forEach((value, place) => {
      if (value !== null) svg.append(shape('circle', { cx: x(place), cy: y(value), r: 3, fill: color }));
    });
  });
  legend(
    svg,
    record,
    series.map(({ name }) => name),
    box,
  );
}

/** A line begins anew behind a gap. */
function startsAt(points: readonly (number | null)[], place: number): boolean {
  return place === 0 || points[place - 1] === null;
}

/** Labels are shown whole as long as they leave the bars half of the width. */
function roomForLabels({ labels }: ChartTable, width: number): number {
  return Math.min(width / 2, Math.max(60, ...labels.map((text) => widthOf(text) + 20)));
}

function bars(svg: SVGElement, record: ChartRecord, { labels, series }: ChartTable, box: Box): void {
  const [first] = series;
  if (first === undefined) return;
  const most = Math.max(1, ...first.values.map((value) => value ?? 0));
  const height = (box.bottom - box.top) / Math.max(1, labels.length);
  const { color } = seriesLook(record, 0);
  labels.forEach((text, at) => {
    const value = first.values[at] ?? 0;
    const [top, width] = [box.top + at * height, (value / most) * (box.right - box.left)];
    svg.append(label(shortened(text, box.left - 14), box.left - 6, top + height / 2 + 4, { 'text-anchor': 'end' }));
    svg.append(shape('rect', { x: box.left, y: top + height * 0.2, width, height: height * 0.6, fill: color }));
    svg.append(label(String(value), box.left + width + 4, top + height / 2 + 4, {}));
  });
}

function legend(svg: SVGElement, record: ChartRecord, names: readonly string[], box: Box): void {
  if (optionAt(record, 'legend', 'position') !== 'bottom') return;
  let left = box.left;
  names.forEach((name, at) => {
    const { color, dash } = seriesLook(record, at);
    const y = box.bottom + 36;
    svg.append(
      shape('line', {
        x1: left,
        x2: left + 20,
        y1: y - 4,
        y2: y - 4,
        stroke: color,
        'stroke-width': 2,
        ...(dash && { 'stroke-dasharray': dash }),
      }),
    );
    svg.append(label(name, left + 25, y, {}));
    left += 34 + widthOf(name);
  });
}

function seriesLook(
  record: ChartRecord,
  at: number,
): { readonly color: string; readonly dash: string; readonly width: number } {
  const own = (record.options['series'] as Record<string, Record<string, unknown>> | undefined)?.[String(at)] ?? {};
  const colors = record.options['colors'];
  const color =
    own['color'] ?? (Array.isArray(colors) ? colors[at] : undefined) ?? DEFAULT_COLORS[at % DEFAULT_COLORS.length];
  const dash = Array.isArray(own['lineDashStyle']) ? own['lineDashStyle'].join(' ') : '';
  return { color: String(color), dash, width: typeof own['lineWidth'] === 'number' ? own['lineWidth'] : 2 };
}

function optionAt(record: ChartRecord, group: string, name: string): unknown {
  return (record.options[group] as Record<string, unknown> | undefined)?.[name];
}

function numberOption({ options }: ChartRecord, name: string, otherwise: number): number {
  return typeof options[name] === 'number' ? options[name] : otherwise;
}

function textOption({ options }: ChartRecord, name: string): string {
  return typeof options[name] === 'string' ? options[name] : '';
}

/** About how wide a text is drawn: Latin letters take half of what others take. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) < 0x3000 ? 6.5 : 11.5;
  return width;
}

/** A text that fits into a width, its end left out where it does not. */
function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = text;
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function named(tag: string, text: string): SVGElement {
  const made = shape(tag, {});
  made.textContent = text;
  return made;
}

function label(text: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = shape('text', {
    x,
    y,
    'font-size': 11,
    fill: QUIET,
    'font-family': 'Arial, "Noto Sans JP", sans-serif',
    ...attributes,
  });
  made.textContent = text;
  return made;
}
