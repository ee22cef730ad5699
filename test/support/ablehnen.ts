/** Expects that a workbook is refused with exactly these sentences, that nothing was written and nothing changed. */
import { eintragen } from '../../src/mappe/eintragen';
import { fehlerText } from '../../src/fall/texte/fehler';
import { unterschiede } from './abbild';
import { abbild, JETZT, type Testmappe } from './mappe';

/** The sentences with which the workbook is refused. */
export async function saetze(offen: Testmappe): Promise<string[]> {
  const vorher = abbild(offen);
  offen.host.traffic.reset();
  const ergebnis = await eintragen(offen.mappe, JETZT);
  if (ergebnis.art !== 'fehlerhaft') throw new Error(`not refused: ${ergebnis.art}`);
  expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  const geschrieben = offen.host.traffic.log.flatMap(({ actions }) =>
    actions.filter((a) => a.endsWith(' =')),
  );
  expect(geschrieben).toEqual([]);
  return ergebnis.fehler.map(fehlerText);
}
