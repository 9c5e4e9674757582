import { formatRate } from "../formats";
import { usePaneContext } from "../parts/PaneContext";
import { Problem } from "../parts/Problem";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

export interface GivenOutProps {
  readonly given: number;
  readonly share: number;
  /** Negative when more was given out than there is. */
  readonly left: number;
}

/** The sum of the components against the share credited, heard whenever it changes. */
export function GivenOut({ given, share, left }: GivenOutProps) {
  const { host } = usePaneContext();
  const styles = useStyles();
  const rate = (value: number) => formatRate(value, host.locale);
  const { allGiven, given: givenText, overAll, overShare } = texts.components;
  return (
    <div role="status">
      {given > 1 ? (
        <Problem>{overAll}</Problem>
      ) : left < 0 ? (
        <Problem kind="warning">{overShare(rate(given), rate(share), rate(-left))}</Problem>
      ) : (
        <p className={styles.strong} style={{ margin: 0 }}>{left === 0 ? allGiven(rate(share)) : givenText(rate(given), rate(share), rate(left))}</p>
      )}
    </div>
  );
}
