import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { leftOutReasons, type RevenueReading } from "../../source";
import type { RevenueSeries } from "../../summary";
import { formatCount, formatMoneyShort } from "../formats";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { inOurWords, texts } from "../texts";
import { addsUp, sumRead } from "./left-out-reasons";

/** Cells named in full; more are counted. */
const MOST_CELLS = 3;

/** The rows that count, those that do not and why, and whether both add up to the source. */
export function WhatWasRead({
  reading,
  series,
}: {
  readonly reading: RevenueReading;
  readonly series: RevenueSeries | null;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const money = (value: number) => formatMoneyShort(value * reading.unit.factor, reading.moneySigns, host.locale);
  const count = (value: number) => formatCount(value, host.locale);
  const reconciles = addsUp(reading);
  return (
    <section className={styles.section}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{texts.data.read}</h2>
        <span className={mergeClasses(styles.row, styles.caption)}>
          <Mark good={reconciles} />
          {reconciles ? texts.data.addsUp : texts.data.doesNotAddUp}
        </span>
      </div>
      <ul className={styles.card}>
        <Line mark={<Mark good />} amount={money(sumRead(reading))} strong>
          {texts.data.rowsRead({ rows: count(reading.rowsRead) })}
        </Line>
        {leftOutReasons(reading.leftOut).map(({ reason, rows, amount }) => (
          <Line key={reason} mark={<Mark good={false} />} amount={money(amount)}>
            {texts.data.leftOut({ count: rows.length, rows: count(rows.length), reason: inOurWords(reason) })}
            <br />
            <span className={styles.caption}>
              {rows
                .slice(0, MOST_CELLS)
                .map(({ row, sheet }) => cellOf(reading, row, sheet))
                .join(", ")}
              {rows.length > MOST_CELLS && ` ${texts.data.andMore({ count: count(rows.length - MOST_CELLS) })}`}
            </span>
          </Line>
        ))}
        {reading.leftOut.length > 0 && (
          <Line mark={null} amount={money(reading.total)}>
            {texts.data.total}
          </Line>
        )}
      </ul>
      {series && series.outside.rows > 0 && (
        <p className={styles.caption}>
          {(reading.layout === "long" ? texts.data.rowsOutside : texts.data.cellsOutside)({
            count: series.outside.rows,
            rows: count(series.outside.rows),
            unit: series.unit.name,
          })}
        </p>
      )}
      {reading.columnsLeftOut.map(({ letter, header, reason }) => (
        <p key={letter} className={styles.caption}>
          {texts.data.columnLeftOut({ letter, header, reason: inOurWords(reason) })}
        </p>
      ))}
      {reading.unit.name !== "" && <p className={styles.caption}>{texts.data.unit({ unit: reading.unit.name })}</p>}
      {reading.liveBy === "cells" && <p className={styles.caption}>{texts.data.liveByCells}</p>}
      {!reading.live && (
        <p className={styles.caption}>{texts.data.frozen({ reason: inOurWords(reading.frozenBecause) })}</p>
      )}
      {reading.notes.map((note) => (
        <p key={note} className={styles.caption}>
          {inOurWords(note)}
        </p>
      ))}
    </section>
  );
}

/** The cell that a left-out row is named by: that of its date, or the row where the date stands in a heading. */
function cellOf({ dateColumn }: RevenueReading, row: number, sheet: string | undefined): string {
  const cell = dateColumn.index < 0 ? texts.data.row({ row }) : `${dateColumn.letter}${row}`;
  return sheet === undefined ? cell : `${sheet} ${cell}`;
}

function Mark({ good }: { readonly good: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.icon, good ? styles.good : styles.warning)}>
      {good ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
    </span>
  );
}

interface LineProps {
  readonly mark: ReactNode;
  readonly amount: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

function Line({ mark, amount, strong = false, children }: LineProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, strong && styles.strong)}>
      {mark ?? <span className={styles.icon} style={{ width: 16 }} />}
      <span className={styles.rest}>{children}</span>
      <span className={mergeClasses(styles.end, styles.oneLine)}>{amount}</span>
    </li>
  );
}
