/**
 * The number with so many decimals, a half away from zero. A half is one as people count: 7.125 is it also where binary
 * fractions came to 7.12499…, hence the thirteen digits between.
 */
export function roundedTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  const shifted = Number((Math.abs(value) * factor).toPrecision(13));
  const rounded = (Math.sign(value) * Math.round(shifted)) / factor;
  return rounded === 0 ? 0 : rounded;
}
