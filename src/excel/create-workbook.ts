import { translated } from "./run";

/**
 * Opens a file as a new workbook beside the one that is open; it has no name until the user saves it.
 * @throws WorkbookProblem when Excel refuses, as where it may open no other window
 */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw translated(error);
  }
}

/** As many bytes as a call takes for arguments. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(text);
}
