import {
  Button,
  makeStyles,
  mergeClasses,
  SearchBox,
  shorthands,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import type { Browsing } from "./browsing";
import { FAMILIES } from "./catalogue";
import { catalogueText } from "./catalogue-texts";
import { FunctionRow } from "./FunctionRow";
import { findFunctions } from "./search";

const useListStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  families: { display: "flex", flexWrap: "wrap", gap: "6px" },
  family: {
    minWidth: 0,
    paddingInline: "7px",
    fontWeight: "inherit",
    "@media (max-width: 340px)": { paddingInline: "5px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2Hover },
  },
  nothing: { alignItems: "flex-start", gap: "8px" },
});

export interface FunctionListProps {
  readonly browsing: Browsing;
  readonly onChange: (part: Partial<Browsing>) => void;
  readonly onOpen: (id: string) => void;
}

/** Every function under its family, or those that were looked for. */
export function FunctionList({ browsing, onChange, onOpen }: FunctionListProps) {
  const { query, family, left } = browsing;
  const styles = useStyles();
  const own = useListStyles();
  const found = findFunctions(query, family);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <SearchBox
        className={own.search}
        aria-label={texts.functions.search}
        placeholder={texts.functions.search}
        value={query}
        onChange={(_event, data) => onChange({ query: data.value, left: null })}
      />
      <div role="group" aria-label={texts.functions.families} className={own.families}>
        {FAMILIES.map(({ name, about }) => (
          <ToggleButton
            key={name}
            className={mergeClasses(own.family, family === name && own.chosen)}
            size="small"
            title={catalogueText(about)}
            checked={family === name}
            onClick={() => onChange({ family: family === name ? null : name, left: null })}
          >
            {catalogueText(name)}
          </ToggleButton>
        ))}
      </div>
      <p role="status" className={styles.heard}>
        {texts.functions.found({ count })}
      </p>
      {found.map(({ name, about, functions }) => (
        <section key={name} className={styles.section} aria-labelledby={`family-${name}`}>
          <div className={styles.row}>
            <h2 id={`family-${name}`} className={styles.heading} title={catalogueText(about)}>
              {catalogueText(name)}
            </h2>
            <span className={`${styles.caption} ${styles.end}`}>
              {texts.functions.count({ count: functions.length })}
            </span>
          </div>
          <ul className={styles.card}>
            {functions.map((one) => (
              <FunctionRow key={one.id} one={one} focused={one.id === left} onOpen={() => onOpen(one.id)} />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && (
        <section className={`${styles.section} ${own.nothing}`}>
          <p className={styles.text}>
            {family === null
              ? texts.functions.nothing({ query: query.trim() })
              : texts.functions.nothingIn({ query: query.trim(), family: catalogueText(family) })}
          </p>
          <p className={styles.caption}>{texts.functions.nothingHelp}</p>
          <Button onClick={() => onChange({ query: "", family: null })}>{texts.functions.showAll}</Button>
        </section>
      )}
    </>
  );
}
