import { Link } from "@fluentui/react-components";
import { formatRate } from "../formats";
import { usePaneActions, usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

/** The day of the agreement is that of a share which was typed over since. */
export function AnotherShare({ agreed }: { /** The share that was agreed to. */ readonly agreed: number }) {
  const { edit } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  return (
    <div role="status">
      <p className={styles.caption}>{texts.case.agreedToAnother({ share: formatRate(agreed, host.locale) })}</p>
      <Link as="button" inline onClick={() => edit({ agreedShare: "" })}>
        {texts.case.agreedToThisToo}
      </Link>
    </div>
  );
}
