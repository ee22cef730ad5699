/** Rates one Handlungsbedarf of one person in the list. */
import type { Einschaetzung } from '../../../listen/werte';
import type { BedarfId } from '../../../rules/vocabulary';
import { FAELLE } from '../listen';
import { einzelauftrag } from './einzelzeile';
import { einzelausgang } from './listenbericht';
import type { Listenwerk } from './listenwerk';

/** A rating that a person gives. */
export interface Einschaetzungswunsch {
  readonly kundennummer: string;
  readonly bedarf: BedarfId;
  /** null makes it offen. */
  readonly stufe: Einschaetzung;
}

/** Writes it where the cell still holds what was last read, and reads the list anew. */
export async function schaetzeEin(
  werk: Listenwerk,
  { kundennummer, bedarf, stufe }: Einschaetzungswunsch,
): Promise<void> {
  werk.setze({ einschaetzung: null });
  const { bestand } = werk;
  const zeile = bestand === null ? -1 : werk.zeileVon(kundennummer);
  if (bestand === null || zeile < 0) return werk.setze({ einschaetzung: 'geaendert' });
  const wert = FAELLE.spalten[bedarf].write(stufe);
  const ausgaenge = await werk.schreibe([einzelauftrag(bestand, { zeile, werte: { [bedarf]: wert } })]);
  werk.merke('einschaetzen', ausgaenge);
  await werk.lies();
  werk.setzeAblehnung(ausgaenge);
  werk.setze({ einschaetzung: einzelausgang(ausgaenge) });
}
