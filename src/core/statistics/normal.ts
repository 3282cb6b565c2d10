const SQRT_2PI = Math.sqrt(2 * Math.PI);

/**
 * Share of the standard normal distribution at or below `z`, to about 15 digits, eight in tails beyond 7.
 * Cost: constant. Source: Hart (1968), algorithm 5666, in the double-precision form of West (2005), Wilmott, 70–76.
 *
 * @example normalCdf(1.959964) // 0.975
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2);
  let tail: number;
  if (x < 7.07106781186547) {
    const top = horner(
      x,
      [
        3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
        220.206867912376,
      ],
    );
    const bottom = horner(
      x,
      [
        8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
        793.826512519948, 440.413735824752,
      ],
    );
    tail = (density * top) / bottom;
  } else {
    tail = density / (SQRT_2PI * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
  }
  return z > 0 ? 1 - tail : tail;
}

/**
 * The point below which a share `p` of the standard normal distribution lies; ±Infinity at 0 and 1.
 * Throws RangeError outside 0–1. Cost: constant: a first guess, then Newton steps (Halley's form) against `normalCdf`.
 * Source of the guess: Abramowitz & Stegun (1964), 26.2.23, error below 4.5e-4; two steps make it exact to 1e-9 or better.
 *
 * @example normalQuantile(0.99375) // 2.4977
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1: ${p}`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  // Worked in the lower tail, where the cdf keeps its digits.
  let z = horner(t, [0.010328, 0.802853, 2.515517]) / horner(t, [0.001308, 0.189269, 1.432788, 1]) - t;
  for (let step = 0; step < 3; step++) {
    const newton = ((normalCdf(z) - tail) * SQRT_2PI) / Math.exp((-z * z) / 2);
    z -= newton / (1 + (z * newton) / 2);
  }
  return p < 0.5 ? z : -z;
}

function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
