/** The longest term that is believed: ten years of calendar days. More is a slip of the finger. */
export const MOST_DAYS = 3650;
