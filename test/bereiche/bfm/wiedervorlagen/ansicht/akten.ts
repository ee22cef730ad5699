/** Fallmappen with something on the list of Wiedervorlagen, written past the pane. No test here. */
import { eigeneAnlegen } from '../../../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import { type Aenderung, anfuegen } from '../../../../../src/listen/aenderung';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { aendere } from '../../../../support/akte';
import type { Eintragungen } from '../../../../support/fillMappe';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { FAELLIGES } from '../../../../support/faelliges';

/** A case in which nothing is open: the Betreuung stays as it is. */
export const RUHIG: Eintragungen = {
  ...BEISPIEL,
  felder: { ...BEISPIEL.felder, bisherigeBetreuung: 'Fallmanagement' },
};

export const tag = (text: string): PlainDate => text as PlainDate;

async function schreibe(offen: Testmappe, aenderungen: readonly Aenderung[]): Promise<void> {
  const { art } = await aendere(offen, () => ({ ok: true, aenderungen }));
  if (art !== 'geaendert') throw new Error(art);
}

/** An own one: its day and its text. */
export type Eigene = readonly [tag: string, text: string];

/** A quiet case with own Wiedervorlagen. */
export async function mitEigenen(...eigene: readonly Eigene[]): Promise<Testmappe> {
  const offen = await mappeMit(RUHIG);
  for (const [am, text] of eigene) await aendere(offen, eigeneAnlegen(tag(am), text, FAELLIGES));
  return offen;
}

/** A quiet case that came into the bFM on a day; the list in the sheet knows nothing of it. */
export async function imBfm(seit: string): Promise<Testmappe> {
  const offen = await mappeMit(RUHIG);
  const zeile = (schritt: 'vormerken' | 'uebernehmen', status: 'vorgemerkt' | 'imBfm'): Aenderung =>
    anfuegen(STATUS, {
      datum: tag(seit),
      schritt,
      status,
      kriterium: 'formal',
      fachkraft: 'Frau Beispiel',
    });
  await schreibe(offen, [zeile('vormerken', 'vorgemerkt'), zeile('uebernehmen', 'imBfm')]);
  return offen;
}
