import { makeStyles, mergeClasses, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import { FunctionsMark } from "../functions/FunctionsMark";
import { TABS, type Tab as TabName } from "../state/fields/form";
import { texts } from "../texts";

/** Below this the names of the screens take more than a line: a pane of 320 pixels, at 125% and more. */
const NARROW = "@media (max-width: 280px)";

const useTabStyles = makeStyles({
  bar: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The program draws its own menu over the corner at the end of the first 44 px.
  tabs: {
    minHeight: "44px",
    paddingInline: "8px 44px",
    "@media (max-width: 340px)": { paddingInlineStart: "4px" },
    [NARROW]: { display: "none" },
  },
  tab: {
    paddingInline: "8px",
    "@media (min-width: 341px) and (max-width: 370px)": { paddingInline: "6px" },
    "@media (max-width: 340px)": { paddingInline: "4px" },
  },
  // Apart from the screens of the case, at the far end, with a line as wide as its sign.
  lastTab: { marginInlineStart: "auto", "::after": { left: "6px", right: "6px" } },
  list: { display: "none", [NARROW]: { display: "grid", marginBlock: "6px", marginInline: "8px 44px" } },
  choice: { width: "100%", paddingInline: "8px 24px", fontWeight: tokens.fontWeightSemibold, textOverflow: "ellipsis" },
});

export interface ScreenTabsProps {
  readonly tab: TabName;
  readonly onShow: (tab: TabName) => void;
}

/** The way from screen to screen: tabs in a line or, where there is no room for them, a list to choose from. */
export function ScreenTabs({ tab, onShow }: ScreenTabsProps) {
  const styles = useTabStyles();
  const show = (value: unknown) => {
    const chosen = TABS.find((name) => name === value);
    if (chosen) onShow(chosen);
  };
  return (
    <header className={styles.bar}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label={texts.tabs.label}
        onTabSelect={(_event, { value }) => show(value)}
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
      <Select
        className={styles.list}
        select={{ className: styles.choice }}
        aria-label={texts.tabs.label}
        value={tab}
        onChange={(_event, { value }) => show(value)}
      >
        {TABS.map((name) => (
          <option key={name} value={name}>
            {texts.tabs[name]}
          </option>
        ))}
      </Select>
    </header>
  );
}
