/** A workbook as the version of the courses before made it: another header, no state of a course, and courses in it. */
import { buildFallmappe } from '../../scripts/vorlage/buildFallmappe';
import { plainSheet } from '../../scripts/vorlage/plainSheet';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { anfuegen } from '../../src/listen/aenderung';
import { liste } from '../../src/listen/liste';
import { text } from '../../src/listen/spalte';
import { spalte, vorlage } from '../../src/listen/vorlage';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { loadExcelize } from '../host/nodeExcelize';
import { openHost } from '../host/nodeHost';
import { STICHTAG } from '../support/faelle';
import { BEISPIEL } from '../support/mappe';
import { fillMappe } from '../support/fillMappe';
import { KURSE, KURSE_BLATT, KURSE_STAND, TEILNAHMEN } from './kurse/listen';
import { TEILNAHMEN_VORLAGE } from './kurse/listen.vorlage';
import { KURSE_MAPPE } from './kurse/mappe';
import { vorlagenMitKursen } from './mitKursen';

const { id, kursart, beginn, plaetze } = KURSE.spalten;
const spalten = { id, titel: text('Bezeichnung'), kursart, beginn, plaetze };
const KURSE_1 = liste(KURSE.name, { blatt: KURSE_BLATT, seit: 1, id: 'K' }, spalten);

const MAPPE_1: Mappenbereich = {
  ...KURSE_MAPPE,
  version: 1,
  teile: { listen: [KURSE_1, TEILNAHMEN], felder: [KURSE_STAND] },
  migrationen: [],
};

const breiten = {
  id: spalte(16),
  titel: spalte(30),
  kursart: spalte(14),
  beginn: spalte(12),
  plaetze: spalte(8),
};
const BLATT_1 = plainSheet({
  blatt: KURSE_BLATT,
  titel: 'Kurse',
  felder: [{ feld: KURSE_STAND, titel: 'Stand', eingabe: '' }],
  tabellen: [vorlage(KURSE_1, breiten), TEILNAHMEN_VORLAGE],
});

/** The example case with two courses, one of them without a name. */
export async function mappeDerFassung1(): Promise<Uint8Array> {
  const andere = (await vorlagenMitKursen()).filter(({ mappe }) => mappe !== KURSE_MAPPE);
  const bereiche = [...andere, { mappe: MAPPE_1, sheets: [BLATT_1], hausSheets: [] }];
  const host = await openHost(buildFallmappe(await loadExcelize(), bereiche));
  await fillMappe(host, BEISPIEL);
  const mappe = createExcelFallmappe({ excel: host.excel, bereiche: bereiche.map((each) => each.mappe) });
  await mappe.read(MAPPE_1.teile);
  const { art } = await mappe.change([
    anfuegen(KURSE_1, { id: 'K1', titel: 'Deutsch', kursart: 'Sprachkurs', beginn: STICHTAG }),
    anfuegen(KURSE_1, { id: 'K2', beginn: STICHTAG }),
  ]);
  if (art !== 'geaendert') throw new Error(art);
  return host.save();
}
