import { serialFromDay } from "../sheet/dates";
import { BLANK_CASE, type SponsorCase } from "../summary";
import type { Exhibit } from "./exhibit";

/** A day as a serial number of the 1900 date system, which every exhibit has. */
export const day = (year: number, month: number, date = 1): number => serialFromDay({ year, month, day: date }, "1900");

/** The day on which every exhibit is made, so that two runs give the same sheets. */
export const TODAY = day(2026, 1, 20);
export const GO_LIVE = day(2025, 1);

/** An agreed case about two regions that took part and one that did not; exhibits say only what is different. */
export const AGREED_CASE: SponsorCase = {
  ...BLANK_CASE,
  objective: "Grow revenue of the field organisation",
  sponsor: "the VP Sales",
  programme: "Field learning ecosystem",
  launched: GO_LIVE,
  treated: ["North", "East"],
  control: ["South"],
  share: 0.03,
  lowShare: 0.02,
  highShare: 0.04,
  agreedOn: day(2026, 1, 12),
  margin: 0.42,
  cost: 9_500,
};

/** An exhibit; what is left out is the agreed case alone, without a typed amount, in dollars. */
export function exhibit({
  over = {},
  ...parts
}: Pick<Exhibit, "name" | "title" | "shows" | "source"> & Partial<Exhibit> & { over?: Partial<SponsorCase> }): Exhibit {
  return { sponsorCase: { ...AGREED_CASE, ...over }, others: [], typedBaseline: null, currency: "$", ...parts };
}
