/** Matches an accessible name that is `label`, or begins with it and goes on after a comma, as VS Code's rows do. */
export function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(,|$)`);
}
