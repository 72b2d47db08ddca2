import { expect, test } from "vitest";
import { hungKingsDay, lunarNewYear } from "./lunar.ts";

/** The first day of Tet as printed in Vietnam. 2007 and 2030 are a day before China's. */
const TET = [
  "2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26",
  "2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05",
  "2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13",
  "2030-02-02",
].join(" ");

const HUNG_KINGS = "2020-04-02 2021-04-21 2022-04-10 2023-04-29 2024-04-18 2025-04-07 2026-04-26";

test.each(TET.split(" "))("CAL-4 Tet began on %s", (day) => {
  expect(lunarNewYear(Number(day.slice(0, 4)))).toBe(day);
});

test("CAL-4 in 1968, 1969 and 1985 Tet came before China's, in 1985 by a month", () => {
  expect([1968, 1969, 1985].map(lunarNewYear)).toEqual(["1968-01-29", "1969-02-16", "1985-01-21"]);
});

test.each(HUNG_KINGS.split(" "))("CAL-4 the Hung Kings' day was %s", (day) => {
  expect(hungKingsDay(Number(day.slice(0, 4)))).toBe(day);
});
