/** Stands in a bundle for what a library can do without. */
export {};
