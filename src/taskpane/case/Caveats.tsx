import { Field, Textarea } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { usePaneContext } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { fieldId } from "../state/fields/form";
import { texts } from "../texts";

/** What the figures do not say. */
export function Caveats() {
  const { state, edit } = usePaneContext();
  const styles = useStyles();
  const { caveats } = state.form;
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
