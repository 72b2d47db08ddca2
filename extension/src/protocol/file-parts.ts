/** How much of a dropped file a page sends at once. */
export const filePartBytes = 4 * 1024 * 1024;
