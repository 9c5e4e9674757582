import { Disclosure } from "../parts/Disclosure";
import { usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { TypedField } from "../parts/TypedField";
import { texts } from "../texts";

const FIELDS = ["sponsorSigns", "sponsorSignedOn", "financeSigns", "financeSignedOn"] as const;

/** Who signs the page, and when they did. */
export function SignOff() {
  const { sponsorSigns, financeSigns, sponsorSignedOn, financeSignedOn } = usePaneState(({ state: { form } }) => ({
    sponsorSigns: form.sponsorSigns,
    financeSigns: form.financeSigns,
    sponsorSignedOn: form.sponsorSignedOn,
    financeSignedOn: form.financeSignedOn,
  }));
  const styles = useStyles();
  const words = texts.signOff;
  const names = [sponsorSigns, financeSigns].filter((name) => name.trim() !== "").length;
  const signed = [sponsorSignedOn, financeSignedOn].filter((day) => day !== "").length;
  return (
    <Disclosure
      title={words.heading}
      value={names + signed === 0 ? words.none : signed === 0 ? words.unsigned({ names }) : words.signed({ signed })}
      fields={FIELDS}
      level={2}
    >
      <p className={styles.caption}>{words.about}</p>
      <div className={styles.two}>
        <TypedField name="sponsorSigns" label={words.sponsor} kind="text" example={words.sponsorExample} />
        <TypedField name="sponsorSignedOn" label={words.sponsorDay} kind="day" />
        <TypedField name="financeSigns" label={words.finance} kind="text" example={words.financeExample} />
        <TypedField name="financeSignedOn" label={words.financeDay} kind="day" />
      </div>
    </Disclosure>
  );
}
