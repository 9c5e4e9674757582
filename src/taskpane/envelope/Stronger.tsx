import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DataPie16Regular } from "@fluentui/react-icons/svg/data-pie";
import { DataTrending16Regular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentText16Regular } from "@fluentui/react-icons/svg/document-text";
import { Money16Regular } from "@fluentui/react-icons/svg/money";
import { PeopleTeam16Regular } from "@fluentui/react-icons/svg/people-team";
import { Person16Regular } from "@fluentui/react-icons/svg/person";
import { PuzzlePiece16Regular } from "@fluentui/react-icons/svg/puzzle-piece";
import { Signature16Regular } from "@fluentui/react-icons/svg/signature";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import type { ReactElement } from "react";
import { ItemButton } from "../parts/ItemButton";
import { usePaneActions, usePaneServices, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { missingParts, type MissingPart } from "../state/store/missing-parts";
import { texts } from "../texts";

const ICONS: Readonly<Record<MissingPart["name"], ReactElement>> = {
  launched: <CalendarLtr16Regular />,
  margin: <DataPie16Regular />,
  agreed: <Person16Regular />,
  revenue: <DataTrending16Regular />,
  control: <PeopleTeam16Regular />,
  cost: <Money16Regular />,
  objective: <Target16Regular />,
  costParts: <Money16Regular />,
  components: <PuzzlePiece16Regular />,
  notes: <DocumentText16Regular />,
  finance: <Signature16Regular />,
};

/** What the claim lacks, each with what it would add and a way to it. */
export function Stronger() {
  const state = usePaneState((pane) => pane.state);
  const { goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const missing = missingParts(state, host.locale);
  if (missing.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.stronger.heading}</h2>
      <ul className={styles.card}>
        {missing.map(({ name, field }) => (
          <ItemButton
            key={name}
            icon={ICONS[name]}
            title={texts.stronger[name].title}
            text={texts.stronger[name].why}
            mark={<Add16Regular />}
            onPress={() => goTo(field)}
          />
        ))}
      </ul>
    </section>
  );
}
