import "@fontsource/carlito/400.css";
import "@fontsource/carlito/400-italic.css";
import "@fontsource/carlito/700.css";
import "@fontsource/carlito/700-italic.css";

/** Regular, bold and slanted, as a canvas asks for them. */
const FACES = ["16px Carlito", "bold 16px Carlito", "italic 16px Carlito", "italic bold 16px Carlito"];
/** A letter of each part of the font that European languages and Envelope's pages need. */
const LETTERS = "Aéő−";

/**
 * Carlito, whose letters are exactly as wide as Calibri's: what fits its cell in Excel then fits here too. A canvas
 * draws at once with whatever font is there and does not draw again, so the grid waits for it. Where it cannot be had,
 * another font of the system stands in.
 */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
}
