import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { isQuestionId, type Answers, type QuestionId } from "../../source";
import { usePaneActions } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

/** What was answered to the reader's questions; each answer can be taken back. */
export function Answered({ answers }: { readonly answers: Answers }) {
  const { answer } = usePaneActions();
  const styles = useStyles();
  const given = Object.entries(answers).filter((entry): entry is [QuestionId, string] => isQuestionId(entry[0]));
  if (given.length === 0) return null;
  return (
    <ul className={styles.card} aria-label={texts.data.answered}>
      {given.map(([id, value]) => (
        <li key={id} className={styles.item}>
          <span>
            {texts.data.questionNames[id]}: {value}
          </span>
          <Button
            className={styles.end}
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.data.askAgain({ question: texts.data.questionNames[id] })}
            onClick={() => answer(id, null)}
          />
        </li>
      ))}
    </ul>
  );
}
