import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type RefObject,
} from "react";
import { EnvelopeScreen } from "./envelope/EnvelopeScreen";
import { FirstRun } from "./first-run/FirstRun";
import { FunctionsFooter } from "./functions/FunctionsFooter";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { lazyScreen } from "./lazy-screen";
import { Footer } from "./parts/Footer";
import { Notices } from "./parts/Notices";
import { PaneProvider, usePaneActions, usePaneState } from "./parts/PaneContext";
import { ScreenTabs } from "./parts/ScreenTabs";
import { fieldId, type Tab as TabName } from "./state/fields/form";
import { usePane, type PaneServices } from "./state/hooks/use-pane";
import { NARROW } from "./parts/styles";
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
    // A narrow pane at 200%: long words are divided as their language does it, and only what is still too long
    // anywhere.
    [NARROW]: { hyphens: "auto", overflowWrap: "break-word" },
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
  functions: lazyScreen(async () => (await import("./functions/load-functions-screen")).loadFunctionsScreen()),
};

/** What the pane consists of. Each part renders by itself when what it shows has changed. */
const SCREENS: Readonly<Record<TabName, ComponentType>> = {
  envelope: memo(EnvelopeScreen),
  data: memo(LATER.data.Screen),
  case: memo(LATER.case.Screen),
  summary: memo(LATER.summary.Screen),
  functions: memo(LATER.functions.Screen),
};
const Lines = memo(Notices);
const FormFooter = memo(Footer);
const CatalogueFooter = memo(FunctionsFooter);

/**
 * One after the other, so that what somebody does meanwhile is not held up. The catalogue waits to be asked for: it is
 * large.
 */
async function preloadScreens(): Promise<void> {
  for (const { preload } of [LATER.case, LATER.data, LATER.summary]) await preload();
}

/** The whole pane. It knows a workbook by its port and the program around it by its host facade, and nothing else. */
export function App(services: PaneServices) {
  const { appearance } = services.host;
  const look = useSyncExternalStore(appearance.subscribe, appearance.current);
  return (
    <FluentProvider
      theme={THEMES[look]}
      dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
      style={{ colorScheme: look === "dark" ? "dark" : look === "light" ? "light" : "light dark" }}
    >
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
  const { tab } = pane.state;

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
      <PaneProvider pane={pane}>
        <FirstRun onDone={welcome} />
      </PaneProvider>
    );
  }

  const Screen = SCREENS[tab];
  return (
    <PaneProvider pane={pane}>
      <div className={styles.pane}>
        <ScreenTabs tab={tab} onShow={pane.show} />
        <main className={styles.main}>
          <div
            ref={panel}
            id="screen"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            tabIndex={-1}
            className={styles.screen}
          >
            {tab !== "functions" && <Lines />}
            <Suspense fallback={<p role="status">{texts.loading}</p>}>
              <Screen />
            </Suspense>
            <Arrival panel={panel} />
          </div>
        </main>
        {tab === "functions" ? <CatalogueFooter /> : <FormFooter />}
      </div>
    </PaneProvider>
  );
}

/** Puts the cursor into the field that somebody is led to, once its screen and its section are there. */
function Arrival({ panel }: { readonly panel: RefObject<HTMLDivElement | null> }) {
  const { tab, goTo } = usePaneState(({ state }) => ({ tab: state.tab, goTo: state.goTo }));
  const { arrived } = usePaneActions();
  useEffect(() => {
    if (!goTo) return;
    const field = document.getElementById(fieldId(goTo));
    (field ?? panel.current)?.focus();
    field?.scrollIntoView?.({ block: "center" });
    arrived();
  }, [arrived, goTo, panel, tab]);
  return null;
}
