/** The person of the first steps: complete as the others are, and in none of their lists. */
import { UEBUNGSPERSONEN } from '../../../../src/bereiche/uebung/personen';
import { fallDerPerson } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { T01 } from '../../../../src/bereiche/uebung/personen/t01';
import { isYoungerThan } from '../../../../src/listen/plainDate';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { belege, texte } from './befunde';

it('steht nicht unter den Personen zum Üben, und Nummern und Name hat sonst niemand', () => {
  const eigen = ({ id, name, kundennummer, bgNummer }: typeof T01) => [id, name, kundennummer, bgNummer];
  const andere = UEBUNGSPERSONEN.flatMap(eigen);
  expect(eigen(T01).filter((each) => andere.includes(each))).toEqual([]);
  expect(T01.kundennummer).toMatch(/^000D7000\d{2}$/);
});

it('hat eine kurze Geschichte: sechs bis acht Sätze von höchstens 20 Wörtern', () => {
  expect(T01.geschichte.length).toBeGreaterThanOrEqual(6);
  expect(T01.geschichte.length).toBeLessThanOrEqual(8);
  expect(T01.geschichte.filter((satz) => satz.split(' ').length > 20 || !satz.endsWith('.'))).toEqual([]);
});

it('ist vollständig, und alles beruht auf Sätzen, die es gibt', () => {
  expect(Object.keys(T01.bedarfe)).toEqual(BEDARFE.map(({ id }) => id));
  expect(Object.keys(T01.ressourcenbereiche)).toEqual(RESSOURCENBEREICHE.map(({ id }) => id));
  const saetze = [...belege(T01).map(([, beleg]) => beleg), ...T01.andereSichten].map((each) => each.saetze);
  expect(saetze.flat().filter((nr) => T01.geschichte[nr - 1] === undefined)).toEqual([]);
  const ohne = belege(T01).filter(([, beleg]) => beleg.wert !== null && beleg.saetze.length === 0);
  expect(ohne).toEqual([]);
  const genannt = new Set(saetze.flat());
  expect(T01.geschichte.filter((_, index) => !genannt.has(index + 1))).toEqual([]);
});

it('ist so alt, wie die Geschichte sagt', () => {
  const { geburtsdatum, stichtag } = fallDerPerson(T01);
  const alter = Number(/ist (\d+) Jahre/.exec(T01.geschichte[0] ?? '')?.[1]);
  if (geburtsdatum === null) throw new Error('born on no day');
  expect(isYoungerThan(alter, geburtsdatum, stichtag)).toBe(false);
  expect(isYoungerThan(alter + 1, geburtsdatum, stichtag)).toBe(true);
});

it('verrät keine Kennung und keine Profillage', () => {
  expect(texte(T01).filter((text) => /\b(?:AV|bFM|Exter|Kennung|\w*profil\w*)\b/i.test(text))).toEqual([]);
});
