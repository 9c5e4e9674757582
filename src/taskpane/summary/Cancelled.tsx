import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { texts } from "../texts";

/** Says that a build was ended. The button that ended it is gone with it, so the keyboard's place is here. */
export function Cancelled() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>{texts.building.cancelled}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
