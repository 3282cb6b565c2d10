/** Round numbers from 0 to at least `most`, about `count` of them: 0, 5, 10, 15. `most` > 0. */
export function niceTicks(most: number, count: number): number[] {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const ticks: number[] = [];
  for (let at = 0; ; at++) {
    ticks.push(Number((at * step).toPrecision(12)));
    if (at * step >= most) return ticks;
  }
}
