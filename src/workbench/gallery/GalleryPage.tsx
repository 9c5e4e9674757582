import {
  FluentProvider,
  Link,
  makeStyles,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { EXHIBITS } from "../../gallery";
import { useDark } from "../page/theme";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  main: { maxWidth: "1100px", margin: "0 auto", padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  lead: { display: "block", maxWidth: "70ch", marginBlock: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fill, minmax(min(320px, 100%), 1fr))",
  },
  item: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Every exhibit with what it shows; each opens in the workbench with its summary built. */
export function GalleryPage() {
  const styles = useStyles();
  const dark = useDark("system");
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <main className={styles.main}>
          <h1 className={styles.title}>Gallery of summaries</h1>
          <Text className={styles.lead}>
            {EXHIBITS.length} summaries, each built to show one thing. In the tests every formula of theirs is
            recalculated and every input is changed.{" "}
            <Link href="../" inline>
              Back to the workbench
            </Link>
          </Text>
          <ul className={styles.list}>
            {EXHIBITS.map(({ name, title, shows }) => (
              <li key={name} className={styles.item}>
                <h2 className={styles.name}>
                  <Link href={`../?exhibit=${name}`}>{title}</Link>
                </h2>
                <Text>{shows}</Text>
              </li>
            ))}
          </ul>
        </main>
      </div>
    </FluentProvider>
  );
}
