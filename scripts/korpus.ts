/** Writes docs/korpus.md: damages every workbook of the corpus and runs it through the headless interface. */
import { writeFileSync } from 'node:fs';
import { FALLLISTEN } from '../test/korpus/fallliste/korpus';
import { FALLMAPPEN } from '../test/korpus/fallmappe/korpus';
import { ohneExcel } from '../test/korpus/lauf';
import type { Korpus } from '../test/korpus/schaden';
import { arbeitsordner } from '../test/support/arbeitsordner';
import { abschnitt, KORPUS_DATEI, vorspann, zeile } from './korpus/render';

const ordner = arbeitsordner();
const weg = ohneExcel(ordner);

async function zeilenVon({ heil, traegtEin, gruppen }: Korpus): Promise<Map<string, string[]>> {
  const bytes = await heil({});
  const zeilen = new Map<string, string[]>();
  for (const [gruppe, schaeden] of Object.entries(gruppen)) {
    const neue: string[] = [];
    for (const schaden of schaeden) {
      const { saetze } = await weg(await schaden.eingriff(bytes), traegtEin || schaden.traegtEin === true);
      neue.push(zeile(schaden, saetze));
    }
    zeilen.set(gruppe, neue);
  }
  return zeilen;
}

async function schreibe(): Promise<void> {
  const korpora = { Fallmappe: FALLMAPPEN, Fallliste: FALLLISTEN };
  const abschnitte: string[] = [];
  for (const [titel, korpus] of Object.entries(korpora))
    abschnitte.push(abschnitt(titel, await zeilenVon(korpus)));
  writeFileSync(KORPUS_DATEI, [vorspann(korpora), ...abschnitte].join('\n'));
  console.log(`${KORPUS_DATEI} ist geschrieben.`);
}

void schreibe().finally(() => ordner.raeumeAuf());
