import { WorkbookProblem } from "../../sheet/workbook";

/** The characters of the bytes 0x80 to 0x9F in Windows-1252; the five that it leaves free are "\uFFFD". */
const WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** JavaScript engines hold no longer texts. */
export const MAX_TEXT_BYTES = 500 * 1024 ** 2;
/** Bytes by which the encoding is told where nothing marks it. */
const SAMPLE = 4096;
const LINE_FEED = 0x0a;
/** Ctrl+Z, with which CP/M and MS-DOS ended texts. */
const END_OF_FILE = 0x1a;

/**
 * The text of a file, in the encodings that spreadsheet programs write:
 *
 *     1. as a byte order mark says → 2. UTF-16, if every other byte is zero → 3. UTF-8 → 4. Windows-1252
 *
 * @throws WorkbookProblem with the line where the bytes stop being text, for nothing is guessed over
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new WorkbookProblem("The file is empty.");
  if (bytes.length > MAX_TEXT_BYTES)
    throw new WorkbookProblem(
      `The file is larger than ${MAX_TEXT_BYTES / 1024 ** 2} MB, which is too large to open here. Keep only the columns with dates, amounts and groups.`,
    );
  const wide = wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide);
  refuseBinary(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const { characters, strays, firstStray } = countUtf8(bytes);
  if (strays === 0) return text;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked || (characters > 0 && characters >= strays)) {
    throw new WorkbookProblem(
      `Line ${lineAt(bytes, firstStray)} holds the byte ${hexadecimal(bytes[firstStray])}, which is no UTF-8, though the rest of the file is. Save the file again as “CSV UTF-8” where it came from.`,
    );
  }
  return decodeWindows(bytes);
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  // Western text has a zero in nearly every pair; other scripts still have them at line ends, digits and delimiters.
  const enough = sample.length / 8;
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : null;
}

function decodeWide(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = bytes.length % 2 === 1 ? text.length : text.search(/\uFFFD|\0/);
  if (broken < 0) return text;
  const line = text.slice(0, broken).split("\n").length;
  throw new WorkbookProblem(
    `Line ${line} holds bytes that are no text in UTF-16, as the rest of the file is. Take a fresh copy of it.`,
  );
}

/** Text files hold no control characters but tabs and the ends of lines, pages and files. */
function refuseBinary(bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length && isTextByte(bytes[at] ?? 0)) at++;
  if (at === bytes.length) return;
  throw new WorkbookProblem(
    `This is not a text file: line ${lineAt(bytes, at)} holds the byte ${hexadecimal(bytes[at])}. Open it in the program that made it and save it as .csv or .xlsx.`,
  );
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === END_OF_FILE;
}

/** How many characters of more than one byte are whole, and how many bytes belong to none (RFC 3629, 4). */
function countUtf8(bytes: Uint8Array): { characters: number; strays: number; firstStray: number } {
  let [characters, strays, firstStray] = [0, 0, -1];
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] ?? 0) < 0x80 ? 1 : characterLength(bytes, at);
    if (length > 1) characters++;
    if (length === 0) {
      if (firstStray < 0) firstStray = at;
      strays++;
    }
    at += Math.max(1, length);
  }
  return { characters, strays, firstStray };
}

/** Bytes of the character that begins here; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  // Longer forms of shorter characters, halves of surrogate pairs and what lies beyond Unicode are no characters.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let index = at + 2; index < at + length; index++) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function decodeWindows(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += SAMPLE) {
    const codes = Array.from(bytes.subarray(from, from + SAMPLE), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    const free = codes.indexOf(0xfffd);
    if (free >= 0) {
      throw new WorkbookProblem(
        `Line ${lineAt(bytes, from + free)} holds the byte ${hexadecimal(bytes[from + free])}, which is no character in UTF-8 or Windows-1252. Save the file again as “CSV UTF-8” where it came from.`,
      );
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++)
    if (bytes[index] === LINE_FEED || (bytes[index] === 0x0d && bytes[index + 1] !== LINE_FEED)) line++;
  return line;
}

function hexadecimal(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
