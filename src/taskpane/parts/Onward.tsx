import { useFluent } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

/** Degrees by which an arrow to the right is turned. */
const TURNS = { on: 0, back: 180, down: 90 } as const;

/** An arrow onwards, which is to the left in a mirrored pane; back again; or down, to what has opened below. */
export function Onward({ to = "on" }: { readonly to?: keyof typeof TURNS }) {
  const { dir } = useFluent();
  const turn = to === "down" || dir === "ltr" ? TURNS[to] : TURNS[to] + 180;
  // Not a class: those are mirrored by themselves, a turn along with them.
  return <ChevronRight16Regular style={{ transform: `rotate(${turn}deg)` }} />;
}
