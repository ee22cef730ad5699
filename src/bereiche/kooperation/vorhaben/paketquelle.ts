/** What a packet may be made from, out of a reading: a few cells of the case, and the plan as far as the workbook has it. */
import type { Aktenblick } from '../../../mappe/akteAendern';
import { hatAlle, suchteAlle, type Teile } from '../../../mappe/teile';
import { ANGEBOTE, INHALTSFELDER, LUECKEN, readPlan, SCHRITTE, ZIELE } from '../../plan';
import type { Paketquelle } from '../fach/datenpaket';
import type { Kooperation } from '../fach/kooperation';
import { KOOPERATIONSFELDER } from '../listen';
import type { Hausangaben } from '../texte/unterschrift';

/** What is looked at beside cooperation itself, as far as the workbook has it. */
export const PAKETTEILE: Teile = {
  listen: [ZIELE, SCHRITTE, ANGEBOTE, LUECKEN],
  felder: Object.values(INHALTSFELDER),
};

const PLANTABELLEN: Teile = { listen: PAKETTEILE.listen, felder: [] };

/** The sources of a packet. @throws Error where the plan was not looked for: a bug, for then it would silently be missing. */
export function paketquelle(
  kooperation: Kooperation,
  { fall, inhalt }: Pick<Aktenblick, 'fall' | 'inhalt'>,
): Paketquelle {
  if (!suchteAlle(inhalt, PAKETTEILE)) throw new Error('The plan was not read');
  const { wert, fehler } = inhalt.feld(KOOPERATIONSFELDER.kontaktweg);
  return {
    kooperation,
    fall,
    kontaktweg: fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert },
    plan: hatAlle(inhalt, PLANTABELLEN) ? readPlan(inhalt) : null,
  };
}

/** Name and contact of the house; empty where nothing is entered. */
export function hausangaben({ inhalt }: Pick<Aktenblick, 'inhalt'>): Hausangaben {
  const text = (feld: (typeof INHALTSFELDER)['hausname' | 'hauskontakt']): string =>
    inhalt.suchte(feld) ? inhalt.feld(feld).wert.trim() : '';
  return { name: text(INHALTSFELDER.hausname), kontakt: text(INHALTSFELDER.hauskontakt) };
}
