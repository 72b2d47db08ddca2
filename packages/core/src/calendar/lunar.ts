import { type CalendarDay, dayFromNumber, dayNumber, formatDay } from "../day.ts";

/*
 * The Vietnamese lunar calendar by its astronomical definition at UTC+7: a month starts on the day of the new moon,
 * month 11 holds the winter solstice, a leap month is the first without a major solar term. The series for moon and
 * sun are those of Ho Ngoc Duc's published algorithm (after Meeus). Before 1968, when parts of Vietnam kept other
 * times, the day may differ from what was printed then.
 */

/** Days of Julian day number 0 before 1970-01-01. */
const JULIAN_1970 = 2_440_588;
const TIME_ZONE_DAYS = 7 / 24;
/** Mean length of a lunar month in days, and the Julian date of new moon number 0. */
const MEAN_MONTH = 29.530588853;
const NEW_MOON_0 = 2_415_021.076998695;

/** The first day of the lunar year that begins in the solar `year` (1 January lunar: the first day of Tet). */
export function lunarNewYear(year: number): CalendarDay {
  return lunarDay(year, 1, 1);
}

/** The day of the Hung Kings' commemoration in `year`: the 10th of the 3rd lunar month. */
export function hungKingsDay(year: number): CalendarDay {
  return lunarDay(year, 3, 10);
}

/** The solar day of a day in lunar month 1 to 10 (not the leap one) of the lunar year that begins in `year`. */
function lunarDay(year: number, month: number, dayOfMonth: number): CalendarDay {
  const start = monthEleven(year - 1);
  const isLeapYear = monthEleven(year) - start > 365;
  const regularOffset = month + 1;
  const offset = isLeapYear && regularOffset >= leapMonthOffset(start) ? regularOffset + 1 : regularOffset;
  return dayFromNumber(newMoonDay(newMoonIndex(start) + offset) + dayOfMonth - 1 - JULIAN_1970);
}

/** The Julian day number on which lunar month 11 of the solar `year` starts. */
function monthEleven(year: number): number {
  const lastDay = dayNumber(formatDay(year, 12, 31)) + JULIAN_1970;
  const index = Math.floor((lastDay - 2_415_021) / MEAN_MONTH);
  const start = newMoonDay(index);
  return solarSector(start) >= 9 ? newMoonDay(index - 1) : start;
}

/** How many months after the month 11 that starts on `start` the leap month comes. */
function leapMonthOffset(start: number): number {
  const index = newMoonIndex(start);
  for (let offset = 2; offset < 14; offset++) {
    if (solarSector(newMoonDay(index + offset)) === solarSector(newMoonDay(index + offset - 1))) return offset - 1;
  }
  return 13;
}

/** The number of the new moon near Julian day `day`. */
function newMoonIndex(day: number): number {
  return Math.floor((day - NEW_MOON_0) / MEAN_MONTH + 0.5);
}

/** The Julian day number, in Vietnam, of new moon number `index` (0 is the first of 1900). */
function newMoonDay(index: number): number {
  const t = index / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2_415_020.75933 +
    29.53058868 * index +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  const clockDrift = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - clockDrift + 0.5 + TIME_ZONE_DAYS);
}

/** The sun's place at midnight of Julian day `day` in Vietnam, in twelfths of its circle, 0 at the March equinox. */
function solarSector(day: number): number {
  const t = (day - 2_451_545.5 - TIME_ZONE_DAYS) / 36_525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t2 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
