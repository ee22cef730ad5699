/** Makes the Tresor of a workbook. Writes nothing. */
import type { PlainDate } from '../../../../listen/plainDate';
import { fallprobe } from './fallprobe';
import { personenmangel } from './personen';
import { ersterBund, type Schluesselbund } from './schluesselbund';
import type { AnlegeErgebnis, Bestand, NeuePerson, OffenerTresor } from './typen';
import { schreibeListe, verlaufsstand } from './vermerkliste';
import { neuerCode, WIEDERHERSTELLUNG } from './wiederherstellungscode';
import { neueZeile, type NeueZeile } from './zeile';

/** What goes with a new Tresor. */
export interface Anlage {
  readonly heute: PlainDate;
  readonly verlauf: Bestand['verlauf'];
  readonly kundennummer: Bestand['kundennummer'];
  /** Whether there is a recovery code at all; a setting of the house. */
  readonly mitCode: boolean;
}

/** A new data key with a row for everybody, one for the recovery code, and an empty list. */
export async function tresorAnlegen(
  krypto: Crypto,
  personen: readonly NeuePerson[],
  { heute, verlauf, kundennummer, mitCode }: Anlage,
): Promise<AnlegeErgebnis> {
  const erste = personen[0];
  if (erste === undefined || !personen.some(({ rolle }) => rolle === 'fallmanagement'))
    return { art: 'fallmanagementFehlt' };
  const namen = personen.map(({ name }) => name);
  for (const [index, person] of personen.entries()) {
    const mangel = personenmangel(person, namen.slice(0, index));
    if (mangel) return mangel;
  }
  const bund = await ersterBund(krypto, heute);
  const code = mitCode ? neuerCode(krypto) : null;
  const fuerCode =
    code === null ? [] : [{ name: WIEDERHERSTELLUNG, rolle: 'wiederherstellung', passwort: code } as const];
  const fall = await fallprobe(krypto, kundennummer);
  const zeilen = await Promise.all(
    [...personen, ...fuerCode].map((person) => neueZeile(krypto, [bund], person, fall)),
  );
  const leer = { revision: 1, verlauf: await verlaufsstand(krypto, verlauf), nachweise: [] };
  const liste = await schreibeListe(krypto, bund.kopf, leer);
  const eintraege = zeilen.map(({ eintrag }) => eintrag);
  return { art: 'angelegt', eintraege, liste, code, tresor: offen(erste.name, bund, zeilen[0]) };
}

function offen(inhaber: string, bund: Schluesselbund, zeile: NeueZeile | undefined): OffenerTresor {
  if (zeile === undefined) throw new Error('Somebody opens it first');
  const { kek, gesehen } = zeile;
  return { inhaber, bund, angekuendigt: null, kek, gesehen, fallNeu: false, fremdeListen: null };
}
