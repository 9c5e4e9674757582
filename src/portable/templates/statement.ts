import type { Argument } from "../argument";
import { all, noText, refusal, share, where, type Condition } from "../condition";
import { digits, isBlank, trimmed } from "../items";
import { quantity } from "../quantity";
import { isOneCell } from "../shape";
import { failure, type Template } from "../template";

const WORDS = "incremental: numbers; pct from 0 to 1; sponsor and currency: texts; agreed_on: a date or a text";
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** A day of the 1900 system by which the system of a workbook is known, and its number there. */
const KNOWN_DAY = ["DATE(2000,1,1)", 36526] as const;
const FIRST_DAY = 61;
const LAST_DAY = 2_958_466;

/**
 * The claim in a sentence. It is put together without TEXT, whose formats belong to a country, and says the same in
 * each: the point of a number is put in the place of what the country writes, months are named, and groups of three are
 * set apart by hand.
 *
 * The currency has to be written in the formula: whether it ends with a letter, and so stands apart, no formula finds
 * out of every script.
 */
export const ATTRIBUTION_STATEMENT: Template = ([
  incremental = null,
  pct = null,
  sponsor = null,
  agreedOn = null,
  currency = null,
  ...more
]) => {
  if (more.length > 0) return "none";
  const [increase, part] = [incremental && quantity(incremental), pct && quantity(pct)];
  if (!increase || !part) return failure(refusal(WORDS));
  const given = [incremental, pct, sponsor, agreedOn].filter((one) => one !== null);
  if (!given.every(({ shape, lifts }) => isOneCell(shape) && !lifts)) return "argument";
  const sign = currency === null ? "" : currency.kind === "text" ? constantText(currency) : null;
  if (sign === null) return "argument";
  const [who, when] = [wordsOf(sponsor, false), wordsOf(agreedOn, true)];

  const isAgreed = all([who.there, when.there]);
  const of = `${digits(`ROUND(${part.value}*100,2)`)}&"% of the "&${spoken(increase.value, sign)}&" increase"`;
  const says = where(isAgreed, '": "', '" if you credit it with "');
  const agreed = where(isAgreed, `", as agreed with "&${who.text}&" on "&${when.text}`, '""');
  const earned = `"Learning earned about "&${spoken(`(${increase.value}*${part.value})`, sign)}&${says}&${of}&${agreed}&"."`;
  const credited = `IF(${part.value}=0,"Nothing is credited to learning yet: the share is 0%.",${earned})`;
  const sentence = `IF(${increase.value}<=0,"Revenue did not rise above the baseline, so nothing is credited to learning.",${credited})`;
  const text = where(all([...noText([increase, part]), share(part), who.sound, when.sound]), sentence, refusal(WORDS));
  return { text, shape: { rows: 1, columns: 1 }, numeric: false, array: false };
};

const constantText = ({ text }: Argument): string => {
  const word = text.slice(1, -1).replace(/""/g, '"').trim();
  return quoted(/\p{L}$/u.test(word) ? `${word} ` : word);
};

const quoted = (text: string): string => (text === "" ? "" : `"${text.replace(/"/g, '""')}"&`);

/** "$100 million": two figures, three where the first is 1, rounded down with the same allowance as in the function. */
function spoken(amount: string, sign: string): string {
  const size = `${amount}*1.0001`;
  const scaled = (by: string) => `LOOKUP(${size},{0,1000000,1000000000,1000000000000},{${by}})`;
  const exponent = `INT(LOG10(${size}))`;
  const places = `IF(INT(${size}/10^${exponent})=1,2,1)-${exponent}`;
  const figure = `ROUND(ROUNDDOWN(${size},${places})/${scaled("1,1000000,1000000000,1000000000000")},12)`;
  const grouped = `INT(ROUND(${figure},0)/1000)&","&RIGHT(ROUND(${figure},0),3)`;
  const word = scaled('""," million"," billion"," trillion"');
  return `${sign}IF(${figure}>=1000,${grouped},${digits(figure)})&${word}`;
}

interface Words {
  readonly text: string;
  /** Whether anything is said. */
  readonly there: Condition;
  readonly sound: Condition;
}

/** A text, or the day that a number is, in words. */
function wordsOf(argument: Argument | null, dates: boolean): Words {
  if (argument === null) return { text: '""', there: false, sound: true };
  const { text, kind, constant } = argument;
  if (kind === "text") {
    const word = text.slice(1, -1).trim();
    return { text: `"${word}"`, there: word !== "", sound: true };
  }
  if (!dates)
    return constant === null
      ? {
          text: trimmed(text),
          there: `(TRIM(${text})<>"")`,
          sound: `(ISTEXT(${text})+${String(isBlank(argument) || 0)}>0)`,
        }
      : { text: '""', there: false, sound: false };
  if (constant !== null)
    return /^[TF]/i.test(text)
      ? { text: `"${text.toUpperCase()}"`, there: true, sound: true }
      : { text: day(text), there: true, sound: constant >= FIRST_DAY && constant < LAST_DAY };
  // LibreOffice takes TRUE for a number, so it is asked first whether it is one.
  const said = `IF(ISLOGICAL(${text}),IF(${text},"TRUE","FALSE"),IF(ISNUMBER(${text}),${day(text)},${trimmed(text)}))`;
  return {
    text: said,
    there: `(IF(ISNUMBER(${text}),1,LEN(TRIM(${text})))>0)`,
    sound: `(IF(ISLOGICAL(${text}),1,IF(ISNUMBER(${text}),(${text}>=${FIRST_DAY})*(${text}<${LAST_DAY}),1))=1)`,
  };
}

/** "12 March 2026", by the 1900 system, as in the function, whichever the workbook's own is. */
function day(number: string): string {
  const [known, serial] = KNOWN_DAY;
  const here = `INT(${number})+${known}-${serial}`;
  return `DAY(${here})&" "&CHOOSE(MONTH(${here}),${MONTHS.map((month) => `"${month}"`).join(",")})&" "&YEAR(${here})`;
}
