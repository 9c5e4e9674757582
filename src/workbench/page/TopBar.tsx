import {
  Button,
  Dropdown,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Option,
  Text,
  ToggleButton,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DarkThemeRegular,
  FolderOpenRegular,
  ImageMultipleRegular,
  LocalLanguageRegular,
  TableSimpleRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { LANGUAGES, type Language } from "../../taskpane/languages/languages";
import { SAMPLES } from "./samples";
import type { ThemeChoice } from "./theme";

/**
 * Widths of the task pane in pixels: the narrowest that Excel shows, its usual one, and one that somebody pulled wider.
 */
export const PANE_WIDTHS = [320, 350, 450] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

export interface TopBarProps {
  readonly fileName: string;
  /** The sample that is open; "" for a file of the user's. */
  readonly sample: string;
  readonly busy: boolean;
  readonly paneWidth: PaneWidth;
  readonly tableShown: boolean;
  readonly theme: ThemeChoice;
  readonly language: Language;
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly onPaneWidth: (width: PaneWidth) => void;
  readonly onTableShown: (shown: boolean) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    marginRight: tokens.spacingHorizontalM,
  },
  sample: { minWidth: "196px" },
  fileName: { flex: "1 1 80px", minWidth: 0, textAlign: "center", color: tokens.colorNeutralForeground2 },
  group: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  hidden: { display: "none" },
});

const THEMES: readonly [ThemeChoice, string][] = [
  ["system", "Same as system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** The slim bar above everything: which workbook is open, and how it is shown. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const sampleLabel = SAMPLES.find((sample) => sample.file === props.sample)?.label ?? "";
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <img src="assets/icons/icon-32.png" width={20} height={20} alt="" />
        Envelope workbench
      </h1>
      <Dropdown
        className={styles.sample}
        size="small"
        aria-label="Sample workbook"
        placeholder="Open a sample"
        disabled={props.busy}
        value={sampleLabel}
        selectedOptions={props.sample ? [props.sample] : []}
        onOptionSelect={(_event, { optionValue }) => optionValue && props.onSample(optionValue)}
      >
        {SAMPLES.map(({ file, label }) => (
          <Option key={file} value={file}>
            {label}
          </Option>
        ))}
      </Dropdown>
      <Button as="a" size="small" appearance="subtle" icon={<ImageMultipleRegular />} href="gallery/">
        Gallery
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<FolderOpenRegular />}
        disabled={props.busy}
        onClick={() => picker.current?.click()}
      >
        Open…
      </Button>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.tab,.txt"
        aria-label="Open a workbook"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) props.onFile(file);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={props.busy || !props.fileName}
        onClick={props.onDownload}
      >
        Download
      </Button>
      <Text className={styles.fileName} size={200} truncate wrap={false}>
        {props.fileName}
      </Text>
      <Tooltip content="The active sheet as a table for screen readers and the keyboard" relationship="description">
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<TableSimpleRegular />}
          checked={props.tableShown}
          onClick={() => props.onTableShown(!props.tableShown)}
        >
          Table view
        </ToggleButton>
      </Tooltip>
      <div role="group" aria-label="Width of the task pane" className={styles.group}>
        <Text size={200}>Pane</Text>
        {PANE_WIDTHS.map((width) => (
          <ToggleButton
            key={width}
            size="small"
            appearance="subtle"
            style={{ minWidth: 40 }}
            checked={width === props.paneWidth}
            aria-label={`${width} pixels`}
            onClick={() => props.onPaneWidth(width)}
          >
            {width}
          </ToggleButton>
        ))}
      </div>
      <Menu
        checkedValues={{ language: [props.language] }}
        onCheckedValueChange={(_event, { checkedItems }) => props.onLanguage((checkedItems[0] ?? "en") as Language)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="Language of the task pane" relationship="label">
            <Button size="small" appearance="subtle" icon={<LocalLanguageRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {Object.entries(LANGUAGES).map(([tag, { name }]) => (
              <MenuItemRadio key={tag} name="language" value={tag} lang={tag}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Menu
        checkedValues={{ theme: [props.theme] }}
        onCheckedValueChange={(_event, { checkedItems }) => props.onTheme((checkedItems[0] ?? "system") as ThemeChoice)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="Theme" relationship="label">
            <Button size="small" appearance="subtle" icon={<DarkThemeRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {THEMES.map(([value, label]) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {label}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
