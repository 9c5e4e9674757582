import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import type { FieldName } from "../state/fields/form";
import { texts } from "../texts";
import { usePressableStyles } from "./ItemButton";
import { Onward } from "./Onward";
import { usePaneState } from "./PaneContext";
import { useOpened } from "./use-opened";
import { NARROW, useStyles } from "./styles";

const useDisclosureStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: { minHeight: "36px", gap: "8px" },
  title: { flexShrink: 0, [NARROW]: { flexShrink: 1, flexGrow: 1, flexBasis: "calc(100% - 28px)", minWidth: 0 } },
  value: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: {
      order: 2,
      flexBasis: "calc(100% - 24px)",
      marginInlineStart: 0,
      textAlign: "start",
      whiteSpace: "normal",
    },
  },
  panel: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 10px 12px" },
  list: { padding: "0" },
});

export interface DisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly value: string;
  /** Whether what is inside needs a look. */
  readonly warns?: boolean;
  /** The fields inside: going to one of them opens the section. */
  readonly fields?: readonly FieldName[];
  readonly level: 2 | 3;
  /** The id of the button, where it is a field's place on the screen. */
  readonly buttonId?: string;
  /** Whether what is inside is a list that reaches the edges. */
  readonly edgeToEdge?: boolean;
  readonly children: ReactNode;
}

/** A row of a list that opens in place. Closed, it says in a few words what is inside. */
export function Disclosure({
  title,
  value,
  warns = false,
  fields = [],
  level,
  buttonId,
  edgeToEdge = false,
  children,
}: DisclosureProps) {
  const goTo = usePaneState(({ state }) => state.goTo);
  const shared = useStyles();
  const pressable = usePressableStyles();
  const styles = useDisclosureStyles();
  const id = useId();
  const { open, setOpen } = useOpened(`${level} ${title}`);
  // Opened while it renders, so that the field is there when the pane puts the cursor into it.
  if (!open && goTo !== null && fields.includes(goTo)) setOpen(true);
  const Heading = level === 2 ? "h2" : "h3";
  const titleId = `${id}-title`;
  return (
    <li className={pressable.cell}>
      <Heading className={styles.heading}>
        <button
          type="button"
          {...(buttonId === undefined ? {} : { id: buttonId })}
          className={mergeClasses(shared.item, pressable.button, styles.button)}
          aria-expanded={open}
          {...(open ? { "aria-controls": id } : {})}
          onClick={() => setOpen(!open)}
        >
          <span id={titleId} className={mergeClasses(styles.title, open && level === 2 && shared.strong)}>
            {title}
          </span>
          {warns && (
            <span className={mergeClasses(shared.icon, shared.warning, shared.end)}>
              <Warning16Regular aria-label={texts.disclosure.needsALook} />
            </span>
          )}
          <span className={mergeClasses(shared.caption, styles.value, !warns && shared.end)}>
            <bdi>{value}</bdi>
          </span>
          <span className={mergeClasses(shared.icon, shared.quiet)}>
            <Onward to={open ? "down" : "on"} />
          </span>
        </button>
      </Heading>
      {open && (
        <div
          id={id}
          role="group"
          aria-labelledby={titleId}
          className={mergeClasses(styles.panel, edgeToEdge && styles.list)}
        >
          {children}
        </div>
      )}
    </li>
  );
}
