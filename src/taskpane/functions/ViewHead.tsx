import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { FunctionName } from "./FunctionName";

const useHeadStyles = makeStyles({
  back: { display: "inline-flex", alignItems: "center", gap: "4px", alignSelf: "flex-start" },
  title: { outlineStyle: "none" },
});

/** The way back to the list, and what this view is, which is read out when it comes. */
export function ViewHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const own = useHeadStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className={styles.section}>
      <Link as="button" className={own.back} onClick={onBack}>
        <ChevronLeft16Regular />
        {texts.functions.all}
      </Link>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.headingLarge, own.title)}>
        <FunctionName>{title}</FunctionName>
      </h2>
    </header>
  );
}
