import { useId } from "react";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { changesOf } from "./changes";

/** What a build will do: the sheets that it adds or, on those that are there, what will be different. */
export function WhatWillChange() {
  const { state, onSheets } = usePaneState(({ state, onSheets }) => ({ state, onSheets }));
  const { host } = usePaneServices();
  const styles = useStyles();
  const id = useId();
  if (onSheets === null) return null;
  const changes = changesOf(state.form, onSheets, state.workbook.dateSystem, host.locale);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.changes.heading}
      </h2>
      {changes.length === 0 ? (
        <p className={styles.caption}>{texts.changes.none}</p>
      ) : (
        <ul className={styles.card}>
          {changes.map(({ name, says }, at) => (
            // Two fields have one name in some languages, as two words for a cost in Japanese.
            <li key={`${at} ${name}`} className={styles.item}>
              <span>{name}</span>
              <span className={styles.end}>
                {says === null
                  ? texts.changes.edited
                  : texts.changes.fromTo({
                      from: says.from || texts.changes.blank,
                      to: says.to || texts.changes.blank,
                    })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
