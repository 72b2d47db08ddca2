/** What a problem means to a shell. */
export type ProblemClass = "usage" | "rule" | "not-found" | "invalid-document" | "conflict" | "io" | "cancelled";

/** The class of each code of a subject; one that is missing does not compile. */
export type ClassesOf<Problems> = { readonly [C in keyof Problems]: ProblemClass };
