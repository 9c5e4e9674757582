import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { LANGUAGES, type Language } from "../../../src/taskpane/languages/languages";
import { UNSAVED_TEXTS } from "../../../src/workbench/page/unsaved-texts";
import { useAskFirst } from "../../../src/workbench/page/use-ask-first";

interface Bench {
  readonly unsaved: boolean;
  readonly downloads?: boolean;
  readonly language?: Language;
}

function Harness({ unsaved, downloads = true, language = "en", done }: Bench & { readonly done: string[] }) {
  const session = { fileName: "story.xlsx", isUnsaved: () => Promise.resolve(unsaved) };
  const { ask, dialog } = useAskFirst(session, language, () => {
    done.push("downloaded");
    return Promise.resolve(downloads);
  });
  return (
    <FluentProvider theme={webLightTheme}>
      <button onClick={() => ask(() => done.push("opened"))}>Open…</button>
      {dialog}
    </FluentProvider>
  );
}

/** Opens another workbook, and says what was done by then. */
async function opening(bench: Bench): Promise<string[]> {
  const done: string[] = [];
  render(<Harness {...bench} done={done} />);
  await act(() => Promise.resolve(fireEvent.click(screen.getByText("Open…"))));
  return done;
}
const press = (name: string) => act(() => Promise.resolve(fireEvent.click(screen.getByRole("button", { name }))));

test("another workbook opens at once where nothing would be lost", async () => {
  expect(await opening({ unsaved: false })).toEqual(["opened"]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("work that is in no file is asked about before another workbook takes its place", async () => {
  const done = await opening({ unsaved: true });
  expect(done).toEqual([]);
  expect(screen.getByRole("dialog", { name: "Open another workbook?" }).textContent).toContain(
    "What you did in “story.xlsx” is in no file yet.",
  );
});

test.each<[string, boolean, string[]]>([
  ["Download, then open", true, ["downloaded", "opened"]],
  ["Download, then open", false, ["downloaded"]],
  ["Discard it and open", true, ["opened"]],
  ["Stay here", true, []],
])("“%s” does what it says, and nothing opens where a download fails (%s)", async (answer, downloads, expected) => {
  const done = await opening({ unsaved: true, downloads });
  await press(answer);
  expect(done).toEqual(expected);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("Escape keeps the workbook", async () => {
  const done = await opening({ unsaved: true });
  await act(() => Promise.resolve(fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" })));
  expect([done, screen.queryByRole("dialog")]).toEqual([[], null]);
});

test.each(Object.keys(LANGUAGES) as Language[])(
  "the question is asked in %s, in words of its own",
  async (language) => {
    await opening({ unsaved: true, language });
    const { title, download, discard, keep, body } = UNSAVED_TEXTS[language];
    expect(screen.getByRole("dialog", { name: title }).textContent).toContain(body("story.xlsx"));
    for (const name of [download, discard, keep]) expect(screen.getByRole("button", { name })).toBeTruthy();
    const others = (Object.keys(LANGUAGES) as Language[])
      .filter((other) => other !== language)
      .map((other) => UNSAVED_TEXTS[other]);
    for (const other of others)
      expect([other.title, other.download, other.discard, other.keep]).not.toEqual(expect.arrayContaining([title]));
  },
);
