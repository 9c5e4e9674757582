import { useEffect, useState } from "react";
import type { Session } from "../session/session";
import { TableView } from "./TableView";

/** The table view of whatever sheet is active, following the changes of the workbook. */
export function SessionTable({ session }: { session: Session }) {
  const [sheet, setSheet] = useState(() => session.sheetText());
  useEffect(() => {
    setSheet(session.sheetText());
    return session.onChanged(() => setSheet(session.sheetText()));
  }, [session]);
  return <TableView sheet={sheet} />;
}
