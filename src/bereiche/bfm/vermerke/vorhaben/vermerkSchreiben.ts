/** Keeping an FM-Vermerk that belongs to no step, such as one of a talk. */
import type { PlainDate } from '../../../../listen/plainDate';
import { istGleicherName } from '../tresor/namensform';
import { WIEDERHERSTELLUNG } from '../tresor/wiederherstellungscode';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../../mappe/akteAendern';
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

/** What is changed together with a Vermerk, planned on the same reading. @param fachkraft who writes it. */
export type Dazu = (blick: Planungsblick, fachkraft: string) => Aktenplan;

/** A Vermerk with what is changed together with it, for whoever must not have the keys themselves. */
export type Vermerkweg = (vermerk: FreierVermerk, dazu: Dazu) => Vorhaben;

/** Encrypts the Vermerk and adds its row; whoever has the keys open has written it. */
export function vermerkSchreiben(vermerk: FreierVermerk, schluessel: Vermerkschluessel): Vorhaben {
  return vermerkMit(vermerk, schluessel, () => ({ ok: true, aenderungen: [] }));
}

/** The same together with other changes: all of it in one go, or nothing. */
export function vermerkMit(
  { datum, betreff, text }: FreierVermerk,
  schluessel: Vermerkschluessel,
  dazu: Dazu,
): Vorhaben {
  return mitGueltigemSchutz(schluessel, async (blick, bestand) => {
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
    const weiteres = dazu(blick, fachkraft);
    if (!weiteres.ok) return weiteres;
    const neuer = { id, datum, fachkraft, status, betreff: betreff.trim(), text };
    const vermerk = await vermerkAnfuegen(schluessel, blick, bestand, neuer);
    // The Vermerk comes first: nothing else may say that there is one which could not be written.
    return vermerk.ok
      ? { ...weiteres, aenderungen: [...vermerk.aenderungen, ...weiteres.aenderungen] }
      : vermerk;
  });
}
