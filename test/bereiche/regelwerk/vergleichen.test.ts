/** Comparing sets of rules: decided as the program decides, counted case by case and over all combinations. */
import fc from 'fast-check';
import { entscheiderFuer } from '../../../src/bereiche/regelwerk/fach/entscheideFall';
import { vergleiche, vergleicheKombinationen } from '../../../src/bereiche/regelwerk/fach/vergleichen';
import { allFacts } from '../../../src/decision/facts';
import { firstRow } from '../../../src/decision/table';
import { steerFall } from '../../../src/fall/steerFall';
import type { Fall } from '../../../src/fall/fall';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { FUENF_FUER_EXTER } from '../../support/beispielsaetze';
import { zufallsfallMitStatus } from '../../support/faelle';

const FAELLE = zufallsfallMitStatus({ offen: 1, nein: 30, ja: 30 });
const LAEUFE = process.env['GRUENDLICH'] === undefined ? 400 : 20_000;

test('every case is decided as the program decides it by that set, what is open included', () => {
  for (const satz of [EINGEBAUT, FUENF_FUER_EXTER]) {
    const entscheide = entscheiderFuer(satz);
    fc.assert(
      fc.property(FAELLE, (fall) => {
        const antwort = entscheide(fall);
        const { profillage, kennung, betreuung } = steerFall({ ...fall, regelsatz: satz });
        expect(antwort.profillage.antwort).toBe(profillage.gueltig);
        expect(antwort.kennung.antwort).toBe(kennung.gueltig);
        expect(antwort.betreuung.regel).toBe(betreuung.regel);
        expect(antwort.istOffen).toBe(kennung.moeglich.length > 1);
      }),
      { numRuns: LAEUFE },
    );
  }
});

test('a set compared with itself changes nothing, over cases and over all combinations', () => {
  const faelle = fc.sample(FAELLE, { numRuns: 200, seed: 7 });
  const paar = { alt: EINGEBAUT, neu: { ...EINGEBAUT } };
  expect(vergleiche(paar, faelle, entscheiderFuer)).toMatchObject({
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

test('what changes is counted once, as when each case is computed by both sets', () => {
  const faelle = fc.sample(FAELLE, { numRuns: 3000, seed: 11 });
  const { geaendert, offen, uebergaenge } = vergleiche(
    { alt: EINGEBAUT, neu: FUENF_FUER_EXTER },
    faelle,
    entscheiderFuer,
  );
  const einzeln = faelle.map((fall: Fall) =>
    [EINGEBAUT, FUENF_FUER_EXTER].map((regelsatz) => steerFall({ ...fall, regelsatz })),
  );
  const mitAnderer = (frage: 'kennung' | 'profillage'): number =>
    einzeln.filter(([alt, neu]) => alt?.[frage].gueltig !== neu?.[frage].gueltig).length;
  const gezaehlte = (frage: string): number =>
    uebergaenge.filter((each) => each.frage === frage).reduce((summe, { anzahl }) => summe + anzahl, 0);
  expect(mitAnderer('kennung')).toBeGreaterThan(0);
  expect(gezaehlte('kennung')).toBe(mitAnderer('kennung'));
  expect(gezaehlte('profillage')).toBe(mitAnderer('profillage'));
  expect(geaendert.filter(({ fragen }) => fragen.includes('kennung'))).toHaveLength(mitAnderer('kennung'));
  expect(offen).toBe(
    einzeln.filter((beide) => beide.some(({ kennung }) => kennung.moeglich.length > 1)).length,
  );
  expect(uebergaenge).toContainEqual(
    expect.objectContaining({
      frage: 'kennung',
      von: 'Exter',
      nach: 'nicht eindeutig',
      alteRegel: 'K-11',
      neueRegel: 'K-12',
    }),
  );
});

test('over all combinations as reading row by row counts them', () => {
  const kombinationen = allFacts(EINGEBAUT.kennung);
  const andere = kombinationen.filter(
    (fakten) => firstRow(EINGEBAUT.kennung, fakten).then !== firstRow(FUENF_FUER_EXTER.kennung, fakten).then,
  );
  expect(andere.length).toBeGreaterThan(0);
  expect(vergleicheKombinationen({ alt: EINGEBAUT, neu: FUENF_FUER_EXTER })[1]).toEqual({
    tabelle: 'kennung',
    kombinationen: kombinationen.length,
    geaendert: andere.length,
  });
});

test('the threshold from which a rating counts is that of the set', () => {
  const streng = { ...EINGEBAUT, schwellen: { ...EINGEBAUT.schwellen, relevantAb: 3 } };
  const faelle = fc.sample(FAELLE, { numRuns: 500, seed: 3 });
  expect(
    vergleiche({ alt: EINGEBAUT, neu: streng }, faelle, entscheiderFuer).geaendert.length,
  ).toBeGreaterThan(0);
});
