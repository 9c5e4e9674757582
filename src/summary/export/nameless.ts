import type { RevenueReading } from "../../source";
import type { CaseRequest } from "../assessment/assess";
import type { AssumptionNote, SponsorCase } from "../case/case";

/** What stands in place of what is left out. */
export const NEUTRAL = {
  sponsor: "the sponsor",
  owner: "named, left out",
  source: "noted, left out",
  caveats: "Left out of this copy.",
  revenue: "the source",
} as const;

/**
 * A request without the names of people, files and sheets, and without what people noted. Where something was, neutral
 * words say so, for a page must not look as if nobody stood behind it. What the programme is called, its objective, its
 * components and the groups of the data stay: the page would say nothing without them.
 */
export function nameless<Request extends CaseRequest>(request: Request): Request {
  return {
    ...request,
    sponsorCase: namelessCase(request.sponsorCase),
    reading: request.reading && namelessReading(request.reading),
  };
}

function namelessCase(said: SponsorCase): SponsorCase {
  const { sponsor, finance } = said.signOff;
  return {
    ...said,
    sponsor: instead(said.sponsor, NEUTRAL.sponsor),
    notes: said.notes.map((note) => namelessNote(note, said.sponsor)),
    caveats: instead(said.caveats, NEUTRAL.caveats),
    signOff: { sponsor: { ...sponsor, name: "" }, finance: { ...finance, name: "" } },
  };
}

function namelessNote({ assumption, source, owner, agreedOn }: AssumptionNote, sponsor: string): AssumptionNote {
  const isSponsor = owner.trim().toLowerCase() === sponsor.trim().toLowerCase();
  return {
    assumption,
    source: instead(source, NEUTRAL.source),
    owner: instead(owner, isSponsor ? NEUTRAL.sponsor : NEUTRAL.owner),
    agreedOn,
  };
}

function namelessReading(reading: RevenueReading): RevenueReading {
  return {
    ...reading,
    source: { ...reading.source, label: NEUTRAL.revenue },
    leftOut: reading.leftOut.map(({ row, reason, amount }) => ({ row, reason: unquoted(reason), amount })),
  };
}

/** A reason without the text of the cell that it quotes: "the date is text, “Jo”" → "the date is text". */
const unquoted = (reason: string) => reason.replace(/, “[^”]*”/g, "").replace(/“[^”]*”/g, "a text");

const instead = (said: string, neutral: string) => (said.trim() === "" ? said : neutral);
