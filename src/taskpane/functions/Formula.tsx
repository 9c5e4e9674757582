import { mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { useFunctionStyles } from "./function-styles";

/** A dot before a capital letter ends the namespace; any other belongs to a number. */
const PARTS = /(?:[^,;(.]|\.(?![A-Z]))+[,;(.]?|[,;(.]/g;

/**
 * A formula to be read. Long ones break after the namespace, a bracket, a comma or a semicolon: arrays have no spaces.
 */
export function Formula({ children, className }: { readonly children: string; readonly className?: string }) {
  const { mono } = useFunctionStyles();
  const parts = children.match(PARTS) ?? [];
  return (
    <code className={mergeClasses(mono, className)}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
