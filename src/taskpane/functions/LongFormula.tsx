import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { texts } from "../texts";
import { Formula } from "./Formula";

/** Characters of a formula that are shown unasked. */
const MOST = 160;

/** A formula of which the beginning will do, until somebody wants to read all of it. */
export function LongFormula({ children, className }: { readonly children: string; readonly className?: string }) {
  const [whole, setWhole] = useState(false);
  const look = className === undefined ? {} : { className };
  if (whole || children.length <= MOST) return <Formula {...look}>{children}</Formula>;
  return (
    <span>
      <Formula {...look}>{`${children.slice(0, MOST)}…`}</Formula>{" "}
      <Link as="button" inline onClick={() => setWhole(true)}>
        {texts.functions.wholeFormula}
      </Link>
    </span>
  );
}
