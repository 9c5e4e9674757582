import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePressableStyles } from "../parts/ItemButton";
import { Onward } from "../parts/Onward";
import { NARROW, useStyles } from "../parts/styles";
import type { CatalogueFunction } from "./catalogue";
import { catalogueText } from "./catalogue-texts";
import { FunctionName } from "./FunctionName";
import { useFunctionStyles } from "./function-styles";

const useRowStyles = makeStyles({
  row: { minHeight: "46px", paddingInlineStart: "12px" },
  words: { [NARROW]: { flexBasis: "0" } },
  nowrap: { [NARROW]: { flexWrap: "nowrap" } },
});

export interface FunctionRowProps {
  readonly one: CatalogueFunction;
  /** Whether the row takes the focus when it comes, because somebody comes back to it. */
  readonly focused: boolean;
  readonly onOpen: () => void;
}

/** A function in the list: its name and what it works out. */
export function FunctionRow({ one, focused, onOpen }: FunctionRowProps) {
  const shared = useStyles();
  const pressable = usePressableStyles();
  const { mono, name } = useFunctionStyles();
  const own = useRowStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focused) return;
    button.current?.focus();
    button.current?.scrollIntoView?.({ block: "center" });
  }, [focused]);
  return (
    <li className={pressable.cell}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(shared.item, pressable.button, own.row, own.nowrap)}
        onClick={onOpen}
      >
        <span className={mergeClasses(shared.rest, own.words)}>
          <span className={mergeClasses(mono, name)}>
            <FunctionName>{one.id}</FunctionName>
          </span>
          <br />
          <span className={shared.caption}>{catalogueText(one.short)}</span>
        </span>
        <span className={mergeClasses(shared.icon, shared.end, shared.quiet)}>
          <Onward />
        </span>
      </button>
    </li>
  );
}
