/** The formulas of `npm run bench` decide as the tables do, whoever calculates them; otherwise it would measure something else. */
import fc from 'fast-check';
import { ketteVon, type Regelkette, zeileVon } from '../../../scripts/bench/faktenzeile';
import { ANTWORTSPALTEN, formeln, zellwert } from '../../../scripts/bench/formeln';
import { mappeMit } from '../../../scripts/bench/rechenblatt';
import { eigeneKetten } from '../../../scripts/bench/spalten';
import type { Fall } from '../../../src/fall/fall';
import { istVollstaendig, lageVon } from '../../../src/fall/lage';
import { columnLetters } from '../../../src/listen/adresse';
import { loadExcelize } from '../../host/nodeExcelize';
import { zufallsfallMitStatus } from '../../support/faelle';

/** What a spreadsheet answers to the cases. */
async function gerechnet(faelle: readonly Fall[]): Promise<Regelkette[]> {
  const { OpenReader } = await loadExcelize();
  const reihen = faelle.map((fall) => zeileVon(fall).map(zellwert));
  const datei = OpenReader(mappeMit(reihen, formeln()));
  return faelle.map((_, index) =>
    ketteVon(
      ANTWORTSPALTEN.map((spalte) => {
        const { value, error } = datei.CalcCellValue('Faelle', `${columnLetters(spalte + 1)}${index + 1}`);
        if (error !== null || value === '') throw new Error(error ?? 'No result');
        return value;
      }),
    ),
  );
}

it('die Zeilen von P, K, G und Z', async () => {
  const faelle = fc
    .sample(zufallsfallMitStatus({ offen: 0, nein: 1, ja: 1 }), { numRuns: 150, seed: 20261130 })
    .filter((fall) => istVollstaendig(lageVon(fall)));
  const eigene = eigeneKetten(faelle);
  expect(new Set(eigene.flat()).size).toBeGreaterThan(20);
  expect(await gerechnet(faelle)).toEqual(eigene);
});
