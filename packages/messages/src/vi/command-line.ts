export { completion } from "./completion.ts";
export { shell } from "./shell.ts";
