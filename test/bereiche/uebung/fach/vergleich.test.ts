/** What differs from the model, and what each difference alone would change: against the rules, one value at a time. About 3 s. */
import fc from 'fast-check';
import { andereSichten, vergleichMit } from '../../../../src/bereiche/uebung/fach/vergleich';
import { UEBUNGSPERSONEN } from '../../../../src/bereiche/uebung/personen';
import { fallDerPerson, mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { P01 } from '../../../../src/bereiche/uebung/personen/p01';
import type { Uebungsperson } from '../../../../src/bereiche/uebung/personen/uebungsperson';
import type { Fall } from '../../../../src/fall/fall';
import { steerFall } from '../../../../src/fall/steerFall';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { freigegeben } from '../../../support/beispielsaetze';

const ALLE = UEBUNGSPERSONEN.map((person) => [person.id, person] as const);

const kennung = (fall: Fall) => steerFall(fall).kennung.gueltig;

it.each(ALLE)('%s: wer alles sieht wie das Muster, hat keinen Unterschied', (_, person) => {
  const muster = fallDerPerson(person);
  expect(vergleichMit(person, muster)).toEqual({
    muster: kennung(muster),
    eigen: kennung(muster),
    unterschiede: [],
    verglichen: BEDARFE.length + RESSOURCENBEREICHE.length + 6,
  });
});

it('beide nach den Regeln der Mappe, die geübt wird', () => {
  const regelsatz = freigegeben('2026-11', '2026-11-21', 8);
  const anders = UEBUNGSPERSONEN.filter((person) => {
    const eigener = { ...fallDerPerson(person), regelsatz };
    const vergleich = vergleichMit(person, eigener);
    expect(vergleich).toMatchObject({ muster: kennung(eigener), eigen: kennung(eigener), unterschiede: [] });
    return kennung(eigener) !== kennung(fallDerPerson(person));
  });
  expect(anders).not.toEqual([]);
});

it.each(ALLE)('%s: was man auch anders sehen kann, steht mit seinem Grund da', (_, person) => {
  for (const sicht of person.andereSichten) {
    if ('angabe' in sicht && sicht.angabe === 'direktVermittelbar') continue;
    const { unterschiede } = vergleichMit(person, mitAndererSicht(fallDerPerson(person), sicht));
    expect(unterschiede.map(({ auchMoeglich }) => auchMoeglich)).toContain(sicht.warum);
  }
  expect(andereSichten(person).map(({ warum }) => warum)).toEqual(
    person.andereSichten.map(({ warum }) => warum),
  );
});

/** One Stufe of a Handlungsbedarf, other than in the model. */
const ABWEICHUNG = fc.record({
  person: fc.constantFrom(...UEBUNGSPERSONEN),
  bedarf: fc.constantFrom(...BEDARFE.map(({ id }) => id)),
  stufe: fc.constantFrom(0, 1, 2, 3, null),
});

const mitStufe = (fall: Fall, bedarf: string, stufe: number | null): Fall => ({
  ...fall,
  bedarfe: { ...fall.bedarfe, [bedarf]: stufe },
});

it('die Folge einer einzelnen Abweichung ist, was die Regeln mit ihr allein ergeben', () => {
  fc.assert(
    fc.property(ABWEICHUNG, fc.array(ABWEICHUNG, { maxLength: 4 }), ({ person, bedarf, stufe }, weitere) => {
      const muster = fallDerPerson(person);
      const eigen = weitere.reduce(
        (fall, each) => mitStufe(fall, each.bedarf, each.stufe),
        mitStufe(muster, bedarf, stufe),
      );
      const { unterschiede } = vergleichMit(person, eigen);
      const anders = BEDARFE.filter(({ id }) => eigen.bedarfe[id] !== muster.bedarfe[id]).map(({ id }) => id);
      expect(unterschiede.map(({ id }) => id).sort()).toEqual([...anders].sort());
      for (const { id, folge, saetze } of unterschiede) {
        const allein = mitStufe(muster, id, eigen.bedarfe[id as (typeof anders)[number]]);
        const wechsel = kennung(allein) === kennung(muster) ? null : [kennung(muster), kennung(allein)];
        expect(folge?.was === 'kennung' ? [folge.statt, folge.dann] : null).toEqual(wechsel);
        expect(saetze.map(({ text }) => text)).toEqual(
          person.bedarfe[id as (typeof anders)[number]].saetze.map((nr) => person.geschichte[nr - 1]),
        );
      }
    }),
    { numRuns: 300 },
  );
});

it('es gibt Abweichungen, die allein die Kennung ändern, und sie stehen vorn', () => {
  const gefunden = UEBUNGSPERSONEN.filter((person) => {
    const muster = fallDerPerson(person);
    const eigen = BEDARFE.reduce((fall, { id }) => mitStufe(fall, id, 3 - (muster.bedarfe[id] ?? 0)), muster);
    const arten = vergleichMit(person, eigen).unterschiede.map(({ folge }) => folge?.was ?? 'nichts');
    const reihe = ['kennung', 'profillage', 'betreuung', 'nichts'];
    const plaetze = arten.map((art) => reihe.indexOf(art));
    expect(plaetze).toEqual([...plaetze].sort((a, b) => a - b));
    return arten.includes('kennung');
  });
  expect(gefunden.length).toBeGreaterThan(3);
});

it('eine Verdichtung, die nur ich sehe, und eine Festlegung, die ich anders treffe, sind Unterschiede', () => {
  const muster = fallDerPerson(P01);
  const eigen: Fall = {
    ...muster,
    verdichtung: true,
    verdichtungBegruendung: 'Weil.',
    festlegung: 'nichtWahrscheinlich',
  };
  const ids = vergleichMit(P01 satisfies Uebungsperson, eigen).unterschiede.map(({ id }) => id);
  expect(ids.sort()).toEqual(['festlegung', 'verdichtung']);
});
