/** Comparing sets of rules: decided as the program decides, counted case by case and over all combinations. */
import fc from 'fast-check';
import { entscheideFall } from '../../../src/bereiche/regelwerk/fach/entscheideFall';
import { vergleiche, vergleicheKombinationen } from '../../../src/bereiche/regelwerk/fach/vergleichen';
import { allFacts } from '../../../src/decision/facts';
import { firstRow } from '../../../src/decision/table';
import { from } from '../../../src/decision/test';
import { steerFall } from '../../../src/fall/steerFall';
import type { Fall } from '../../../src/fall/fall';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { zufallsfallMitStatus } from '../../support/faelle';

const FAELLE = zufallsfallMitStatus({ offen: 1, nein: 30, ja: 30 });
const LAEUFE = process.env['GRUENDLICH'] === undefined ? 400 : 20_000;

/** The same rules, but five needs for Exter. */
const FUENF: Regelsatz = {
  ...EINGEBAUT,
  version: '2027-01',
  kennung: {
    ...EINGEBAUT.kennung,
    rows: EINGEBAUT.kennung.rows.map((row) =>
      row.id === 'K-11' ? { ...row, when: [{ nAlle: from(5) }, ...row.when.slice(1)] } : row,
    ),
  },
};

test('a case of which everything is known is decided as the program decides it', () => {
  let bekannte = 0;
  fc.assert(
    fc.property(FAELLE, (fall) => {
      const antwort = entscheideFall(EINGEBAUT, fall);
      if (antwort === null) return;
      bekannte += 1;
      const ergebnis = steerFall(fall);
      expect(antwort.profillage.antwort).toBe(ergebnis.profillage.errechnet);
      expect(antwort.kennung.antwort).toBe(ergebnis.kennung.gueltig);
      expect(antwort.betreuung.regel).toBe(ergebnis.betreuung.regel);
    }),
    { numRuns: LAEUFE },
  );
  expect(bekannte).toBeGreaterThan(LAEUFE / 20);
});

test('a set compared with itself changes nothing, over cases and over all combinations', () => {
  const faelle = fc.sample(FAELLE, { numRuns: 200, seed: 7 });
  const paar = { alt: EINGEBAUT, neu: { ...EINGEBAUT } };
  expect(vergleiche(paar, faelle, entscheideFall)).toMatchObject({
    faelle: 200,
    geaendert: [],
    uebergaenge: [],
  });
  expect(vergleicheKombinationen(paar)).toEqual([
    { tabelle: 'profillage', kombinationen: 2560, geaendert: 0 },
    { tabelle: 'kennung', kombinationen: 9072, geaendert: 0 },
    { tabelle: 'gueltig', kombinationen: 224, geaendert: 0 },
    { tabelle: 'betreuung', kombinationen: 36_288, geaendert: 0 },
  ]);
});

test('what changes is counted once, with its rows; an open case is no difference', () => {
  const faelle = fc.sample(FAELLE, { numRuns: 3000, seed: 11 });
  const { geaendert, offen, uebergaenge } = vergleiche(
    { alt: EINGEBAUT, neu: FUENF },
    faelle,
    entscheideFall,
  );
  const einzeln = faelle.map((fall: Fall) => ({
    alt: entscheideFall(EINGEBAUT, fall),
    neu: entscheideFall(FUENF, fall),
  }));
  expect(offen).toBe(einzeln.filter(({ alt, neu }) => alt === null || neu === null).length);
  const andere = einzeln.filter(
    ({ alt, neu }) => alt !== null && neu !== null && alt.kennung.antwort !== neu.kennung.antwort,
  );
  expect(andere.length).toBeGreaterThan(0);
  const kennung = uebergaenge.filter(({ frage }) => frage === 'kennung');
  expect(kennung).toEqual([
    {
      frage: 'kennung',
      von: 'Exter',
      nach: 'nicht eindeutig',
      alteRegel: 'K-11',
      neueRegel: 'K-12',
      anzahl: andere.length,
    },
  ]);
  expect(geaendert.length).toBe(andere.length);
});

test('over all combinations as reading row by row counts them', () => {
  const kombinationen = allFacts(EINGEBAUT.kennung);
  const andere = kombinationen.filter(
    (fakten) => firstRow(EINGEBAUT.kennung, fakten).then !== firstRow(FUENF.kennung, fakten).then,
  );
  expect(andere.length).toBeGreaterThan(0);
  expect(vergleicheKombinationen({ alt: EINGEBAUT, neu: FUENF })[1]).toEqual({
    tabelle: 'kennung',
    kombinationen: kombinationen.length,
    geaendert: andere.length,
  });
});

test('the threshold from which a rating counts is that of the set', () => {
  const streng = { ...EINGEBAUT, schwellen: { ...EINGEBAUT.schwellen, relevantAb: 3 } };
  const faelle = fc.sample(FAELLE, { numRuns: 500, seed: 3 });
  expect(
    vergleiche({ alt: EINGEBAUT, neu: streng }, faelle, entscheideFall).geaendert.length,
  ).toBeGreaterThan(0);
});
