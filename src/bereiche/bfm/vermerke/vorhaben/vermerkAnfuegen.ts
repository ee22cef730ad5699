/** A new FM-Vermerk, encrypted before it is planned, and the list that names it. */
import { anfuegen } from '../../../../listen/aenderung';
import { zellfehler } from '../../../../listen/zellgrenze';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import type { Aktenblick, Aktenplan } from '../../../../mappe/akteAendern';
import { VERMERKE } from '../listen';
import { listeNachfuehren } from '../tresor/schreibstand';
import type { Bestand, Vermerkinhalt } from '../tresor/typen';
import { vermerkVerschluesseln } from '../tresor/vermerk';
import { gesehenNachtragen } from '../tresor/nachOeffnen';
import { geschrieben } from './berechtigteZeilen';
import type { Vermerkschluessel } from './vermerke';

/** The row of a new Vermerk, and the list with it; refused where the text does not fit into its cell. */
export async function vermerkAnfuegen(
  { krypto, tresor, uhr }: Vermerkschluessel,
  blick: Aktenblick,
  bestand: Bestand,
  neuer: Omit<Vermerkinhalt, 'geschrieben'>,
): Promise<Aktenplan> {
  const inhalt = { ...neuer, geschrieben: minutentext(uhr()) };
  const ergebnis = await vermerkVerschluesseln(krypto, tresor.bund, inhalt);
  if (ergebnis.art === 'zuLang')
    return {
      ok: false,
      fehler: [{ code: 'VERMERK_ZU_LANG', orte: [{ art: 'mappe' }], zuViel: ergebnis.zuViel }],
    };
  // It never stands in a cell as it is, but whoever opens or prints it would stumble over it.
  const unhaltbar = zellfehler(inhalt.text, 'vermerkText', { art: 'mappe' });
  if (unhaltbar !== null) return { ok: false, fehler: [unhaltbar] };
  const { id, datum, fachkraft, status, betreff } = inhalt;
  const werte = { id, datum, fachkraft, status: STATUS_LABEL[status], betreff, text: ergebnis.zelle };
  const liste = await listeNachfuehren(krypto, tresor, bestand, { dazu: [ergebnis.nachweis] });
  // So that whoever takes the Vermerk away again cannot also put back the list from before it.
  const gesehen = await gesehenNachtragen(krypto, tresor, bestand, [liste]);
  const danach = geschrieben(blick, { liste, gesehen });
  return danach.ok ? { ok: true, aenderungen: [anfuegen(VERMERKE, werte), ...danach.aenderungen] } : danach;
}

/** The local time to the minute, such as `2026-11-28T17:40`. */
function minutentext(zeit: Date): string {
  const zwei = (zahl: number): string => String(zahl).padStart(2, '0');
  const tag = [zeit.getFullYear(), zwei(zeit.getMonth() + 1), zwei(zeit.getDate())].join('-');
  return `${tag}T${zwei(zeit.getHours())}:${zwei(zeit.getMinutes())}`;
}
