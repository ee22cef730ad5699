/** Says what is wrong with what came of a damaged workbook; nothing when it is as expected. */
import type { Befund } from './lauf';
import type { Erwartung } from './schaden';

/** What a sound workbook comes to, and one of the same person who has entered something else. */
export interface Massstab {
  readonly heil: Befund;
  readonly wie: (andere: Extract<Erwartung, { ausgang: 'offen' }>['wie']) => Promise<Befund>;
}

/** Complaints about a finding. */
export async function beanstandungen(
  befund: Befund,
  erwartet: Erwartung,
  massstab: Massstab,
): Promise<string[]> {
  const soll = await sollVon(erwartet, massstab);
  const ist = vergleichbar(befund.ergebnis, erwartet);
  const gesagt = befund.saetze.join('\n');
  const worte = erwartet.ausgang === 'geheilt' ? [] : erwartet.worte;
  return [
    ...(alsText(ist) === alsText(soll) ? [] : [misslesung(befund, soll)]),
    ...worte.filter((wort) => !gesagt.includes(wort)).map((wort) => `not said: ${wort}; but: ${gesagt}`),
  ];
}

async function sollVon(erwartet: Erwartung, { heil, wie }: Massstab): Promise<object | null> {
  switch (erwartet.ausgang) {
    case 'geheilt':
      return heil.ergebnis;
    case 'offen':
      return (await wie(erwartet.wie)).ergebnis;
    case 'abgelehnt': {
      const { personen } = erwartet;
      if (personen === undefined) return null;
      const zeilen = vergleichbar(heil.ergebnis, erwartet) as Readonly<Record<string, unknown>>;
      return Object.fromEntries(Object.entries(zeilen).filter(([nummer]) => !personen.includes(nummer)));
    }
  }
}

/** Where people of a list are missing, the searches count fewer: then only what the rows say is compared. */
function vergleichbar(ergebnis: object | null, erwartet: Erwartung): object | null {
  const ohneEinige = erwartet.ausgang === 'abgelehnt' && erwartet.personen !== undefined;
  return ohneEinige && ergebnis !== null && 'zeilen' in ergebnis ? (ergebnis.zeilen as object) : ergebnis;
}

/** As JSON in which the order of fields does not matter: a sorted list names the same people in another order. */
function alsText(wert: object | null): string {
  return JSON.stringify(wert, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

function misslesung({ ergebnis, saetze }: Befund, soll: object | null): string {
  if (ergebnis === null) return `refused: ${saetze.join(' | ')}`;
  return soll === null ? 'read in silence' : `MISREAD: ${alsText(ergebnis)} instead of ${alsText(soll)}`;
}
