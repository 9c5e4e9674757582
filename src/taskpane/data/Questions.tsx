import { Button, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Question } from "../../source";
import { usePaneActions } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { inOurWords, texts } from "../texts";

const useQuestionStyles = makeStyles({
  question: { padding: "8px 10px", display: "flex", flexDirection: "column", gap: "4px" },
  input: { flexGrow: 1, minWidth: 0 },
});

/** What the reader asks before it reads on, with a choice for each answer. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={texts.data.questions}>
      <h3 className={styles.heading}>{texts.data.questions}</h3>
      <ul className={styles.card}>
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}

function QuestionItem({ question: { id, text, choices, open } }: { readonly question: Question }) {
  const { answer } = usePaneActions();
  const styles = useQuestionStyles();
  const shared = useStyles();
  return (
    <li className={styles.question}>
      {choices.length > 0 ? (
        <Field label={inOurWords(text)}>
          <RadioGroup onChange={(_event, { value }) => answer(id, value)}>
            {choices.map(({ value, label }) => (
              <Radio key={value} value={value} label={inOurWords(label)} />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <p className={shared.text}>{inOurWords(text)}</p>
      )}
      {open !== undefined && <OpenAnswer onAnswer={(value) => answer(id, value)} />}
    </li>
  );
}

function OpenAnswer({ onAnswer }: { readonly onAnswer: (value: string) => void }) {
  const [typed, setTyped] = useState("");
  const shared = useStyles();
  const styles = useQuestionStyles();
  const send = () => {
    if (typed.trim() !== "") onAnswer(typed.trim());
  };
  return (
    <div className={shared.row}>
      <Input
        className={styles.input}
        aria-label={texts.data.otherAnswer}
        placeholder={texts.data.otherAnswer}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={({ key }) => {
          if (key === "Enter") send();
        }}
      />
      <Button onClick={send}>{texts.data.use}</Button>
    </div>
  );
}
