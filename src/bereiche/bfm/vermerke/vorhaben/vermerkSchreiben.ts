/** Keeping an FM-Vermerk that belongs to no step, such as one of a talk. */
import type { PlainDate } from '../../../../listen/plainDate';
import { istGleicherName } from '../tresor/namensform';
import { WIEDERHERSTELLUNG } from '../tresor/wiederherstellungscode';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { readStatuskette } from '../../prozess/fach/readStatuskette';
import { vermerkAnfuegen } from './vermerkAnfuegen';
import { neueVermerkId, type Vermerkschluessel } from './vermerke';
import { mitGueltigemSchutz } from './vermerkschutz';

/** What a person writes down. */
export interface FreierVermerk {
  readonly datum: PlainDate;
  readonly betreff: string;
  readonly text: string;
}

/** Encrypts the Vermerk and adds its row; whoever has the keys open has written it. */
export function vermerkSchreiben(
  { datum, betreff, text }: FreierVermerk,
  schluessel: Vermerkschluessel,
): Vorhaben {
  return mitGueltigemSchutz(schluessel, (blick, bestand) => {
    const { status } = readStatuskette(blick.inhalt);
    const orte = [{ art: 'mappe' }] as const;
    const fehlt = betreff.trim() === '' ? 'vermerkBetreff' : text.trim() === '' ? 'vermerkText' : null;
    if (fehlt !== null) return { ok: false, fehler: [{ code: 'ANGABE_FEHLT', orte, feld: fehlt }] };
    if (status === null)
      return {
        ok: false,
        fehler: [{ code: 'SCHRITT_NICHT_MOEGLICH', orte, mangel: 'KETTE_UNGUELTIG', luecken: [] }],
      };
    const { krypto, tresor } = schluessel;
    const [id, fachkraft] = [neueVermerkId(krypto), tresor.inhaber];
    // A Vermerk names a person.
    if (istGleicherName(fachkraft, WIEDERHERSTELLUNG))
      return {
        ok: false,
        fehler: [{ code: 'SCHRITT_NICHT_MOEGLICH', orte, mangel: 'FACHKRAFT_FEHLT', luecken: [] }],
      };
    const neuer = { id, datum, fachkraft, status, betreff: betreff.trim(), text };
    return vermerkAnfuegen(schluessel, blick, bestand, neuer);
  });
}
