import { Field, Textarea } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { usePaneActions, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { texts } from "../texts";

/** What the figures do not say. */
export function Caveats() {
  const caveats = usePaneState(({ state }) => state.form.caveats);
  const { edit } = usePaneActions();
  const styles = useStyles();
  const { example, heading, label, none } = texts.caveats;
  return (
    <Disclosure title={heading} value={caveats.trim().replace(/\s+/g, " ") || none} fields={["caveats"]} level={2}>
      <Field label={{ children: label, htmlFor: fieldId("caveats") }}>
        <Textarea
          id={fieldId("caveats")}
          textarea={{ className: styles.input }}
          rows={4}
          resize="vertical"
          value={caveats}
          placeholder={example}
          onChange={(_event, data) => edit({ caveats: data.value })}
        />
      </Field>
    </Disclosure>
  );
}
