import {
  renderDropdown_unstable,
  useComboboxContextValues,
  useDropdown_unstable,
  useDropdownStyles_unstable,
  type DropdownProps,
} from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

/** For so long, letters make one word. In milliseconds. */
const PAUSE = 500;

/**
 * Fluent's dropdown, in which a letter leads to the option that begins so.
 *
 * Fluent forgets the letters typed so far only when no other key comes within the pause: after “E” and a quick Enter it
 * would look for “EN” at the next “N”, find nothing, and Enter would then choose nothing.
 */
export function LetterDropdown(props: DropdownProps) {
  const state = useDropdown_unstable(props, null);
  const typed = useRef({ letters: "", at: -Infinity });
  const { activeDescendantController: active, getOptionById, open } = state;
  const fluent = state.button.onKeyDown;

  state.button.onKeyDown = (event) => {
    if (!open || !isLetter(event)) {
      typed.current.at = -Infinity;
      return fluent?.(event);
    }
    const again = event.timeStamp - typed.current.at < PAUSE ? typed.current.letters : "";
    const letters = again + event.key.toLocaleLowerCase();
    typed.current = { letters, at: event.timeStamp };
    const begins = (id: string) => getOptionById(id)?.text.toLocaleLowerCase().startsWith(letters) === true;
    // The same letter once more leads to the next one; a longer word stays where it fits.
    const from = again === "" ? active.next({ passive: true }) : active.active();
    const found = from === undefined ? undefined : active.find(begins, { startFrom: from });
    if (found === undefined) active.find(begins);
  };

  const context = useComboboxContextValues(state);
  useDropdownStyles_unstable(state);
  return renderDropdown_unstable(state, context);
}

const isLetter = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && key !== " " && !altKey && !ctrlKey && !metaKey;
