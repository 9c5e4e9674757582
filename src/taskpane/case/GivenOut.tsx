import { mergeClasses } from "@fluentui/react-components";
import { formatRate } from "../formats";
import { usePaneServices } from "../parts/PaneContext";
import { Problem } from "../parts/Problem";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

export interface GivenOutProps {
  readonly given: number;
  readonly share: number;
  /** Negative when more was given out than there is. */
  readonly left: number;
}

/** The sum of the components against the share credited. */
export function GivenOut({ given, share, left }: GivenOutProps) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const rate = (value: number) => formatRate(value, host.locale);
  const { allGiven, given: givenText, overAll, overShare } = texts.components;
  if (given > 1) return <Problem>{overAll}</Problem>;
  if (left < 0)
    return <Problem kind="warning">{overShare({ given: rate(given), share: rate(share), over: rate(-left) })}</Problem>;
  return (
    <p className={mergeClasses(styles.text, styles.strong)}>
      {left === 0
        ? allGiven({ share: rate(share) })
        : givenText({ given: rate(given), share: rate(share), left: rate(left) })}
    </p>
  );
}
