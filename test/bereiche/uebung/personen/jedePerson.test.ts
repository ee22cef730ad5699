/** Each practice person by itself: what is written, what rests on which sentence, and what the engine says to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STICHTAG } from '../../../../src/bereiche/uebung/personen/uebungsperson';
import { isYoungerThan } from '../../../../src/listen/plainDate';
import { BEDARFE, RESSOURCENBEREICHE, STUFEN } from '../../../../src/rules/vocabulary';
import { BEFUNDE, belege, JE_PERSON } from './befunde';

const WOERTER = { min: 150, max: 260 };

describe.each(JE_PERSON)('%s', (id, { person, fall, ergebnis }) => {
  it('hat einen Titel mit ihrer Nummer und den gemeinsamen Stichtag', () => {
    expect(person.titel).toMatch(new RegExp(`^Person ${Number(id.slice(1))} · \\p{L}`, 'u'));
    expect(fall.stichtag).toBe(STICHTAG);
    expect(fall.stichtagEingetragen).toBe(true);
  });

  it('hat zu jedem Handlungsbedarf und Ressourcenbereich eine Stufe oder ist dort ausdrücklich offen', () => {
    expect(Object.keys(person.bedarfe)).toEqual(BEDARFE.map((each) => each.id));
    expect(Object.keys(person.ressourcenbereiche)).toEqual(RESSOURCENBEREICHE.map((each) => each.id));
    const erlaubt: readonly unknown[] = [...STUFEN, null];
    const stufen = [...Object.values(person.bedarfe), ...Object.values(person.ressourcenbereiche)];
    expect(stufen.filter(({ wert }) => !erlaubt.includes(wert))).toEqual([]);
  });

  it('nennt zu allem, was sie sagt, Sätze, die es gibt, jeden einmal', () => {
    const anzahl = person.geschichte.length;
    const sichten = person.andereSichten.map(
      ({ warum, saetze }) => [warum, { wert: warum, saetze }] as const,
    );
    for (const [name, { wert, saetze }] of [...belege(person), ...sichten]) {
      expect([name, saetze.filter((nr) => !Number.isInteger(nr) || nr < 1 || nr > anzahl)]).toEqual([
        name,
        [],
      ]);
      expect([name, saetze]).toEqual([name, [...new Set(saetze)].sort((a, b) => a - b)]);
      expect([name, wert === null || saetze.length > 0]).toEqual([name, true]);
    }
  });

  it('hat eine Geschichte von etwa einer Seite, jeder Eintrag ein ganzer Satz', () => {
    const woerter = person.geschichte.join(' ').split(' ').length;
    expect(woerter).toBeGreaterThanOrEqual(WOERTER.min);
    expect(woerter).toBeLessThanOrEqual(WOERTER.max);
    const keinSatz = person.geschichte.filter(
      (satz) => !/^[„A-ZÄÖÜ].*[.!?]“?$/.test(satz) || /[.!?]“? [„A-ZÄÖÜ]/.test(satz),
    );
    expect(keinSatz).toEqual([]);
    expect(new Set(person.geschichte).size).toBe(person.geschichte.length);
  });

  it('fast jeder Satz trägt etwas zur Lösung oder zu einer anderen Sicht bei', () => {
    const genannte = [...belege(person).map(([, beleg]) => beleg), ...person.andereSichten].flatMap(
      ({ saetze }) => saetze,
    );
    const ungenannte = person.geschichte.filter((_, index) => !genannte.includes(index + 1));
    expect(ungenannte.length).toBeLessThanOrEqual(1);
  });

  it('heißt und ist so alt, wie der erste Satz sagt', () => {
    const alter = /^(.+?) ist (\d+) Jahre alt/.exec(person.geschichte[0] ?? '');
    expect(alter?.[1]).toBe(person.name);
    const jahre = Number(alter?.[2]);
    const { geburtsdatum, stichtag } = fall;
    if (geburtsdatum === null) throw new Error('born on no day');
    expect(isYoungerThan(jahre, geburtsdatum, stichtag)).toBe(false);
    expect(isYoungerThan(jahre + 1, geburtsdatum, stichtag)).toBe(true);
  });

  it('lässt beim Rechnen nur Hinweise entstehen, die zu besprechen sind', () => {
    const { steuerung, faz } = ergebnis;
    const besprochene: readonly string[] = [
      'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
      'FM_ENTSCHEIDUNG_STEHT_AUS',
      'INTEGRATIONSPROGNOSE_FEHLT',
      'PROFILLAGE_FESTLEGEN',
    ];
    const hinweise = [...steuerung.hinweise, ...faz.hinweise].map(({ code }) => code);
    expect(hinweise.filter((code) => !besprochene.includes(code))).toEqual([]);
  });

  it('hat ein Förderziel und ein Entwicklungsziel, wo die Frage nach der Vermittlung beantwortet ist', () => {
    const { direktVermittelbar, foerderziel, entwicklungsziel } = fall;
    const beantwortet = direktVermittelbar !== null;
    expect([foerderziel !== null, entwicklungsziel !== null]).toEqual([beantwortet, beantwortet]);
    if (foerderziel !== null) expect(ergebnis.faz.moeglich).toContain(foerderziel);
  });
});

it('die Nummern gibt es einmal, und sie können keine wirklichen sein', () => {
  const nummern = BEFUNDE.map(({ person }) => person.kundennummer);
  expect(nummern.filter((nummer) => !/^000D7000\d{2}$/.test(nummer))).toEqual([]);
  expect(new Set(nummern).size).toBe(nummern.length);
  const bg = BEFUNDE.map(({ person }) => person.bgNummer);
  expect(bg.filter((nummer) => !/^0007\d{2}$/.test(nummer))).toEqual([]);
  expect(new Set(BEFUNDE.map(({ person }) => person.name)).size).toBe(nummern.length);
});

it('die Nummern kommen sonst im Projekt nicht vor', () => {
  const dateien = ['src', 'scripts', 'test'].flatMap((ordner) =>
    readdirSync(ordner, { recursive: true, encoding: 'utf8' }).map((datei) => join(ordner, datei)),
  );
  const andere = dateien.filter((datei) => /\.tsx?$/.test(datei) && !datei.includes('uebung'));
  expect(andere.filter((datei) => readFileSync(datei, 'utf8').includes('000D7000'))).toEqual([]);
});
