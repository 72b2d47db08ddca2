import { Component, type ComponentType, createElement } from "preact";

/** A component that is drawn again only when one of its properties is another value. */
export function memo<P extends object>(of: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return differs(this.props, next);
    }
    override render() {
      return createElement(of, this.props);
    }
  };
}

function differs(left: object, right: object): boolean {
  const before = Object.entries(left);
  const after = new Map(Object.entries(right));
  return before.length !== after.size || before.some(([key, value]) => after.get(key) !== value);
}
