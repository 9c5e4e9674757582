import { Fragment } from "react";

/** The name of a function, which may go on in the next line behind an underscore. */
export function FunctionName({ children }: { readonly children: string }) {
  return children.split(/(?<=_)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      {/* Inline by nature, yet not everything that works out names knows that. */}
      <wbr style={{ display: "inline" }} />
    </Fragment>
  ));
}
