import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import type { TypedInputProps } from "../../../src/taskpane/parts/TypedInput";
import { fakePort, services } from "../../support/taskpane/fakes";

jest.setTimeout(60_000);

const rendered: string[] = [];
jest.mock("../../../src/taskpane/parts/TypedInput", () => {
  const { TypedInput } = jest.requireActual<typeof import("../../../src/taskpane/parts/TypedInput")>(
    "../../../src/taskpane/parts/TypedInput",
  );
  return {
    TypedInput: (props: TypedInputProps) => {
      rendered.push(props.label);
      return <TypedInput {...props} />;
    },
  };
});

test("a keystroke renders its own field and none of the others on the screen", async () => {
  render(<App {...services(fakePort())} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole("tab", { name: "Case" }));
  const fields = screen.getAllByRole("textbox").length;
  expect(fields).toBeGreaterThan(5);
  const margin = screen.getByLabelText("Contribution margin");
  fireEvent.focus(margin);
  rendered.length = 0;
  fireEvent.change(margin, { target: { value: "4" } });
  fireEvent.change(margin, { target: { value: "42" } });
  expect(margin).toHaveValue("42");
  expect(rendered.length).toBeGreaterThanOrEqual(2);
  expect([...new Set(rendered)]).toEqual(["Contribution margin"]);
});
