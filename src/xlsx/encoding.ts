import { WorkbookProblem } from "../sheet/workbook";

/** As much of a part as its declaration takes. */
const DECLARATION_BYTES = 200;
const DECLARED = /^(<\?xml\b[^>]*?\sencoding\s*=\s*)(["'])([\w.:-]+)\2/;

/**
 * Decodes a part piece by piece, as XML 1.0 says (appendix F): by its byte order mark, else by the zeros of UTF-16,
 * else by the encoding that its declaration names, else as UTF-8.
 * @param start the first piece of the part
 * @returns what decodes a piece, and the rest where it is called with null
 * @throws WorkbookProblem for an encoding that is not known here; so does the decoder for bytes that are none of its
 * encoding
 */
export function decoderOf(start: Uint8Array, part: string): (piece: Uint8Array | null) => string {
  const encoding = encodingOf(start);
  const decoder = textDecoder(encoding, part);
  return (piece) => {
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch (error) {
      throw new WorkbookProblem(
        `The file is damaged: its part ${part} holds bytes that are no ${encoding.toUpperCase()}, though it says so. Open it in Excel, let it repair the file, and save it.`,
        { cause: error },
      );
    }
  };
}

/** The part with a declaration that is true of the UTF-8 it is written in. */
export function inUtf8(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(DECLARED, "$1$2UTF-8$2");
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...start.subarray(0, DECLARATION_BYTES));
  const declared = (DECLARED.exec(head)?.[3] ?? "utf-8").toLowerCase();
  // A declaration that can be read byte by byte is in no wide encoding, whatever some writers keep in it.
  return /^(utf-?16|ucs-?2|unicode)/.test(declared) ? "utf-8" : declared;
}

function textDecoder(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    throw new WorkbookProblem(
      `Its part ${part} is written in “${encoding}”, an encoding that cannot be read here. Open the file in Excel and save it again.`,
      { cause: error },
    );
  }
}
