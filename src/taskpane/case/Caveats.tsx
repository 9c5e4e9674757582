import { Field, Textarea } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { usePaneContext } from "../parts/PaneContext";
import { fieldId } from "../state/form";
import { texts } from "../texts";

/** What the figures do not say. */
export function Caveats() {
  const { state, edit } = usePaneContext();
  const { caveats } = state.form;
  const { example, heading, label, none } = texts.caveats;
  return (
    <Disclosure title={heading} value={caveats.trim().replace(/\s+/g, " ") || none} fields={["caveats"]} level={2}>
      <Field label={label}>
        <Textarea id={fieldId("caveats")} rows={4} resize="vertical" value={caveats} placeholder={example} onChange={(_event, data) => edit({ caveats: data.value })} />
      </Field>
    </Disclosure>
  );
}
