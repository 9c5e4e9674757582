import { Fragment } from "react";

/** The name of a function, which may go on in the next line behind an underscore. */
export function FunctionName({ children }: { readonly children: string }) {
  return children.split(/(?<=_)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
