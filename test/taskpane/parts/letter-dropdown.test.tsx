import { FluentProvider, Option, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { LetterDropdown } from "../../../src/taskpane/parts/LetterDropdown";

const REGIONS = ["Central", "East", "Islands", "North", "Norway", "South"];

/** The dropdown, open, with a clock that the test turns. */
function openList() {
  const chosen: (string | undefined)[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <LetterDropdown
        multiselect
        aria-label="Took part"
        onOptionSelect={(_event, { optionValue }) => chosen.push(optionValue)}
      >
        {REGIONS.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </LetterDropdown>
    </FluentProvider>,
  );
  const list = screen.getByRole("combobox", { name: "Took part" });
  fireEvent.keyDown(list, { key: "ArrowDown" });
  let now = 0;
  return {
    chosen,
    press: (key: string, later = 100) => {
      now += later;
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, "timeStamp", { value: now });
      fireEvent(list, event);
    },
  };
}

test("a letter leads to the option that begins so, right after another was chosen by its letter", () => {
  const { press, chosen } = openList();
  for (const key of ["E", "Enter", "N", "Enter", "S", "Enter"]) press(key);
  expect(chosen).toEqual(["East", "North", "South"]);
});

test("letters in quick succession make a word, and after a pause begin a new one", () => {
  const { press, chosen } = openList();
  for (const key of ["n", "o", "r", "w", "Enter"]) press(key);
  expect(chosen).toEqual(["Norway"]);
  for (const key of ["c", "Enter"]) press(key, 2000);
  expect(chosen).toEqual(["Norway", "Central"]);
});

test("letters that begin no option leave everything as it is", () => {
  const { press, chosen } = openList();
  press("i");
  press("z");
  press("Enter");
  expect(chosen).toEqual(["Islands"]);
});
