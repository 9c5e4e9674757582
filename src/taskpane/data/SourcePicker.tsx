import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { areaAddress } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { SourceCandidate } from "../../source";
import { usePaneActions, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { messageBeside } from "../state/store/source";
import { inOurWords, texts } from "../texts";

const usePickerStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", gap: "8px", alignItems: "flex-start", "> :last-child": { flexShrink: 0 } },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

const TYPED = "typed";
const SELECTION = "selection";

/** Tables and lists of the workbook, the selected cells, or none of them. */
export function SourcePicker() {
  const { source, workbook } = usePaneState(({ state }) => ({ source: state.source, workbook: state.workbook }));
  const { chooseSource, refresh } = usePaneActions();
  const styles = usePickerStyles();
  const shared = useStyles();
  const offered = withChosen(
    workbook.candidates.map(({ candidate }) => candidate),
    source?.candidate,
  );
  const reasons =
    workbook.candidates.find(({ candidate }) => candidate.label === source?.candidate.label)?.reasons ?? [];
  // What has never been looked at is said over the whole screen.
  const message = (workbook.seen ? workbook.problem : null) ?? messageBeside(source?.problem, "source");

  const choose = (value: string) => {
    if (value === TYPED) return chooseSource(null);
    if (value === SELECTION) return chooseSource("selection");
    const candidate = offered.find(({ label }) => label === value);
    if (candidate) chooseSource(candidate);
  };

  return (
    <section className={shared.fields}>
      <div className={shared.spread}>
        <h2 className={shared.headingLarge}>{texts.data.heading}</h2>
        <span className={shared.caption}>
          {workbook.status === "ready" && (workbook.candidates.length === 0 ? texts.data.notFound : texts.data.found)}
        </span>
      </div>
      <div className={styles.row}>
        <Field
          className={styles.field}
          {...(message === undefined ? {} : { validationState: "error" as const, validationMessage: message })}
        >
          <Select
            id={fieldId("source")}
            aria-label={texts.fields.source}
            select={{ className: styles.select }}
            value={source?.candidate.label ?? TYPED}
            onChange={(_event, data) => choose(data.value)}
          >
            {offered.map((candidate) => (
              <option key={candidate.label} value={candidate.label}>
                {describe(candidate)}
              </option>
            ))}
            <option value={SELECTION}>{texts.data.selection}</option>
            <option value={TYPED}>{texts.data.none}</option>
          </Select>
        </Field>
        <Button
          icon={<ArrowClockwise16Regular />}
          aria-label={texts.actions.readAgain}
          title={texts.actions.readAgain}
          onClick={refresh}
        />
      </div>
      {!source && <p className={shared.caption}>{texts.data.noSource}</p>}
      {source?.reading && reasons.length > 0 && (
        <p className={shared.caption}>{texts.data.because({ reasons: reasons.map(inOurWords).join(" · ") })}</p>
      )}
    </section>
  );
}

/** A selection is no candidate of the workbook, but while it is in use it stands among them. */
function withChosen(
  candidates: readonly SourceCandidate[],
  chosen: SourceCandidate | undefined,
): readonly SourceCandidate[] {
  return !chosen || candidates.some(({ label }) => label === chosen.label) ? candidates : [chosen, ...candidates];
}

const describe = ({ label, table, sheet, area, parts }: SourceCandidate) =>
  table && !parts ? `${label} · ${quoteSheet(sheet)}!${areaAddress(area)}` : label;
