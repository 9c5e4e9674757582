import { Disclosure } from "../../parts/Disclosure";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import type { CatalogueFunction } from "../catalogue";
import { NativeOffer } from "./NativeOffer";
import { PreviewCard } from "./PreviewCard";
import { useWizard, type WizardField as Field } from "./use-wizard";
import { WizardActions } from "./WizardActions";
import { WizardField } from "./WizardField";

/** The fields of a function, those that may stay blank folded away, what comes of them, and the way into a cell. */
export function WizardForm({ one }: { readonly one: CatalogueFunction }) {
  const styles = useStyles();
  const wizard = useWizard(one);
  const needed = wizard.fields.filter(({ parameter }) => !parameter.optional);
  const optional = wizard.fields.filter(({ parameter }) => parameter.optional);
  const shown = (field: Field) => (
    <WizardField
      key={field.parameter.name}
      field={field}
      onType={(text) => wizard.type(field.parameter.name, text)}
      onPick={(picks) => {
        if (picks) wizard.pick(field.parameter.name);
        else if (field.picking) wizard.pick(null);
      }}
      onEnter={() => {
        if (!field.picking) wizard.pick(null);
      }}
    />
  );
  return (
    <>
      <div className={styles.fields}>{needed.map(shown)}</div>
      {optional.length > 0 && (
        <ul className={styles.card}>
          <Disclosure
            title={texts.wizard.optional}
            value={optionalText(optional)}
            warns={optional.some(isWrong)}
            level={3}
          >
            {optional.map(shown)}
          </Disclosure>
        </ul>
      )}
      {wizard.problem !== null && <Problem>{wizard.problem}</Problem>}
      <PreviewCard one={one} preview={wizard.preview} formula={wizard.formula} />
      <NativeOffer wizard={wizard} />
      <WizardActions wizard={wizard} />
    </>
  );
}

const isWrong = ({ argument, said }: Field) => argument.kind === "wrong" || said !== null;

/** Those that were filled in with what they hold; else what there is. */
function optionalText(fields: readonly Field[]): string {
  const filled = fields.filter(({ text }) => text !== "");
  return (
    filled.length > 0
      ? filled.map(({ parameter, text }) => `${parameter.name}: ${text}`)
      : fields.map(({ parameter }) => parameter.name)
  ).join(", ");
}
