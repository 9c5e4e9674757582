import { Link } from "@fluentui/react-components";
import { serialFromIso } from "../../sheet/dates";
import { dayText } from "../day-text";
import { Disclosure } from "../parts/Disclosure";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { TypedInput } from "../parts/TypedInput";
import { BLANK_NOTE, type TypedNote } from "../state/fields/form";
import type { RegisterRow } from "../state/fields/register";
import { texts } from "../texts";

/** One assumption: its value and whether it is agreed, and inside, where it comes from. */
export function RegisterEntry({ row }: { readonly row: RegisterRow }) {
  const notes = usePaneState(({ state }) => state.form.notes);
  const { edit } = usePaneActions();
  const styles = useStyles();
  const { assumption, value, note, agreed } = row;
  const words = texts.register;
  const change = (part: Partial<TypedNote>) =>
    edit({
      notes: { ...notes, [assumption]: { ...(notes[assumption] ?? BLANK_NOTE), ...part } },
    });
  return (
    <Disclosure
      title={words.names[assumption]}
      value={[value, agreed ? words.agreed : words.open].filter((part) => part !== "").join(" · ")}
      level={3}
    >
      <TypedInput
        label={words.source}
        kind="text"
        value={note.source}
        example={words.sourceExample}
        onEdit={(source) => change({ source })}
      />
      {assumption === "share" ? (
        <ShareAgreement note={note} agreed={agreed} />
      ) : (
        <div className={styles.two}>
          <TypedInput
            label={words.owner}
            kind="text"
            value={note.owner}
            example={words.ownerExample}
            onEdit={(owner) => change({ owner })}
          />
          <TypedInput
            label={words.agreedOn}
            kind="day"
            value={note.agreedOn}
            onEdit={(agreedOn) => change({ agreedOn })}
          />
        </div>
      )}
    </Disclosure>
  );
}

/** Who agreed to the share is asked where the share is, and only told here. */
function ShareAgreement({ note, agreed }: { readonly note: TypedNote; readonly agreed: boolean }) {
  const dateSystem = usePaneState(({ state }) => state.workbook.dateSystem);
  const { goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const day = serialFromIso(note.agreedOn, dateSystem);
  if (agreed && day !== null)
    return (
      <p className={styles.caption}>
        {texts.register.shareAgreed({ sponsor: note.owner.trim(), day: dayText(day, dateSystem, host.locale) })}
      </p>
    );
  return (
    <div>
      <Link as="button" inline onClick={() => goTo("agreedOn")}>
        {texts.register.shareOpen}
      </Link>
    </div>
  );
}
