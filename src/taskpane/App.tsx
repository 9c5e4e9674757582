import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore, type ComponentType } from "react";
import { EnvelopeScreen } from "./envelope/EnvelopeScreen";
import { FirstRun } from "./firstRun/FirstRun";
import { FunctionsFooter } from "./functions/FunctionsFooter";
import { FunctionsMark } from "./functions/FunctionsMark";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { lazyScreen } from "./lazyScreen";
import { Footer } from "./parts/Footer";
import { Notices } from "./parts/Notices";
import { PaneProvider } from "./parts/PaneContext";
import { fieldId, type Tab as TabName } from "./state/form";
import { usePane, type PaneServices } from "./state/usePane";
import { texts } from "./texts";
import { THEMES } from "./themes";

const useAppStyles = makeStyles({
  // Not on the provider: Fluent gives its class to every pop-up too.
  pane: {
    position: "fixed",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The program draws its own menu over the corner at the end of the first 44 px.
  tabs: {
    flexShrink: 0,
    minHeight: "44px",
    paddingInline: "8px 44px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 340px)": { paddingInlineStart: "4px" },
    // A narrow pane at 200%: no tab is cut off.
    "@media (max-width: 280px)": { flexWrap: "wrap" },
  },
  tab: { paddingInline: "8px", "@media (min-width: 341px) and (max-width: 370px)": { paddingInline: "6px" }, "@media (max-width: 340px)": { paddingInline: "4px" } },
  // Apart from the screens of the case, at the far end, with a line as wide as its sign.
  lastTab: { marginInlineStart: "auto", "::after": { left: "6px", right: "6px" } },
  main: { flexGrow: 1, minHeight: 0 },
  screen: {
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "8px 16px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "> *": { flexShrink: 0 },
    "@media (max-width: 340px)": { paddingInline: "12px" },
  },
});

/** All but the first screen come later: until it can be typed into, nothing else is loaded. */
const LATER = {
  data: lazyScreen(async () => (await import("./data/DataScreen")).DataScreen),
  case: lazyScreen(async () => (await import("./case/CaseScreen")).CaseScreen),
  summary: lazyScreen(async () => (await import("./summary/SummaryScreen")).SummaryScreen),
  functions: lazyScreen(async () => (await import("./functions/FunctionsScreen")).FunctionsScreen),
};

const SCREENS: Readonly<Record<TabName, ComponentType>> = {
  envelope: EnvelopeScreen,
  data: LATER.data.Screen,
  case: LATER.case.Screen,
  summary: LATER.summary.Screen,
  functions: LATER.functions.Screen,
};
const TABS = Object.keys(SCREENS) as TabName[];
const isTab = (value: unknown): value is TabName => TABS.some((tab) => tab === value);

/** One after the other, so that what somebody does meanwhile is not held up. The catalogue waits to be asked for: it is large. */
async function preloadScreens(): Promise<void> {
  for (const { preload } of [LATER.case, LATER.data, LATER.summary]) await preload();
}

/** The whole pane. It knows a workbook by its port and the program around it by its host facade, and nothing else. */
export function App(services: PaneServices) {
  const { appearance } = services.host;
  const look = useSyncExternalStore(appearance.subscribe, appearance.current);
  return (
    <FluentProvider theme={THEMES[look]} dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"} style={{ colorScheme: look === "dark" ? "dark" : look === "light" ? "light" : "light dark" }}>
      <ErrorBoundary host={services.host} version={services.version}>
        <Screens {...services} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Screens(services: PaneServices) {
  const pane = usePane(services);
  const styles = useAppStyles();
  const panel = useRef<HTMLDivElement>(null);
  const [welcomed, setWelcomed] = useState(() => services.host.memory.has("first-run"));
  const { tab, goTo } = pane.state;
  const { arrived } = pane;

  useEffect(() => {
    if (!goTo) return;
    const field = document.getElementById(fieldId(goTo));
    (field ?? panel.current)?.focus();
    field?.scrollIntoView?.({ block: "center" });
    arrived();
  }, [arrived, goTo, tab, welcomed]);

  const { show, views } = pane;
  useEffect(() => views.onAsked(() => show("functions")), [show, views]);

  const looked = pane.state.workbook.status === "ready";
  useEffect(() => {
    // What could not be loaded is tried again when it is shown, and then it is said.
    if (looked) preloadScreens().catch(() => undefined);
  }, [looked]);

  const welcome = () => {
    services.host.memory.remember("first-run");
    setWelcomed(true);
  };
  // Whoever finds a summary or a draft of theirs has been here before.
  if (!welcomed && !pane.state.workbook.built && pane.state.draft === null) {
    return (
      <PaneProvider value={pane}>
        <FirstRun onDone={welcome} />
      </PaneProvider>
    );
  }

  const Screen = SCREENS[tab];
  return (
    <PaneProvider value={pane}>
      <div className={styles.pane}>
        <header>
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            aria-label={texts.tabs.label}
            onTabSelect={(_event, data) => isTab(data.value) && pane.show(data.value)}
          >
            {TABS.map((name) => (
              <Tab
                key={name}
                id={`tab-${name}`}
                className={mergeClasses(styles.tab, name === "functions" && styles.lastTab)}
                value={name}
                aria-controls="screen"
                {...(name === "functions" && { title: texts.tabs.functions })}
              >
                {name === "functions" ? <FunctionsMark /> : texts.tabs[name]}
              </Tab>
            ))}
          </TabList>
        </header>
        <main className={styles.main}>
          <div ref={panel} id="screen" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} className={styles.screen}>
            {(tab === "envelope" || tab === "data") && <Notices />}
            <Suspense fallback={<p role="status">{texts.loading}</p>}>
              <Screen />
            </Suspense>
          </div>
        </main>
        {tab === "functions" ? <FunctionsFooter /> : <Footer />}
      </div>
    </PaneProvider>
  );
}
