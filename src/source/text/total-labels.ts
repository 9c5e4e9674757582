/** Words for a total or a subtotal in the languages of Excel's main locales, PivotTables' own among them. */
const WORDS = [
  ..."total totals totaal totale totali totaux totales totais totalt totalsumma grandtotal subtotal subtotals subtotaal subtotale subtotales".split(
    " ",
  ),
  ..."summe gesamt gesamtsumme gesamtergebnis insgesamt zwischensumme teilsumme teilergebnis endsumme somme ensemble suma razem ogółem celkem mezisoučet spolu medzisúčet".split(
    " ",
  ),
  ..."összesen részösszeg végösszeg yhteensä välisumma kokonaissumma ukupno sveukupno skupaj kokku kopā delsumma delsum summa eindtotaal deelsom deltotaal".split(
    " ",
  ),
  ..."итого всего разом всього итог toplam σύνολο סהכ المجموع الإجمالي 合計 総計 小計 总计 合计 小计 總計 합계 총합계 소계 รวม jumlah".split(
    " ",
  ),
  ..."i alt|iš viso|tổng cộng|sous total|sub total|grand total|общий итог|промежуточный итог|genel toplam|ara toplam|total general|total général|total geral|suma końcowa|celkový součet".split(
    "|",
  ),
];

const escaped = WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
const WHOLE = new RegExp(`^(?:${escaped})$`, "u");
const WITHIN = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${escaped})(?![\\p{L}\\p{M}\\d])`, "u");

/** Longer texts are descriptions, not labels. */
const LONGEST = 80;

/**
 * How much a label says that its row or column is a total: "named" for "Total", "Grand total:", "Zwischensumme";
 * "perhaps" for a label with such a word in it, which may be a customer ("Total Energies") or "North total".
 */
export function totalLabel(text: string): "named" | "perhaps" | null {
  if (text.length > LONGEST) return null;
  const bare = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[״"'’:：*()]/g, "")
    .replace(/[-_\s]+/g, " ")
    .trim();
  if (bare.length < 2) return null;
  if (WHOLE.test(bare)) return "named";
  return WITHIN.test(bare) ? "perhaps" : null;
}
