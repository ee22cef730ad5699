/** The pages of the handbook: their links, their pictures, and the words they quote from the pane. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BILDER, dateienVon, HANDBUCH, hole } from '../../scripts/handbuch/ablage';
import { ERSTE_SEITE, liesSeiten, type Seite } from '../../scripts/handbuch/seiten';
import { SZENEN } from '../../scripts/handbuch/szenen';
import { BEGRIFFE, HILFESEITEN } from '../../src/bausteine/texte/hilfe';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';
import { HILFEANSICHT } from '../../src/pane/hilfe/hilfeId';
import { beschriftungenDerAnsicht, beschriftungenDerQuellen } from './beschriftungen';
import { farbanteile } from './bildvergleich';
import { abschnitteIn, beschriftungenIn, saetzeIn, verweiseIn, wortzahl, zeilenIn } from './seiten';

const SEITEN = liesSeiten();
const NAMEN = SZENEN.map(({ name }) => name);
const GROESSTES_BILD = 96 * 1024;
const LAENGSTER_SATZ = 20;
const AUFGABEN = 10;

function seiteVon(anfang: string): Seite {
  const seite = SEITEN.find(({ name }) => name.startsWith(anfang));
  if (!seite) throw new Error(`no page ${anfang}`);
  return seite;
}

/** The page of a task. */
const aufgabe = (nr: number): Seite => seiteVon(`${String(nr).padStart(2, '0')}-`);

const bekannt = new Set([
  ...beschriftungenDerQuellen(),
  ...NAMEN.flatMap((name) => [...beschriftungenDerAnsicht(hole(name).beitext)]),
]);

/** Whether a page or picture is there, and on it the section that is named behind „#“. */
function gibtEs(ziel: string): boolean {
  const [datei = '', abschnitt] = ziel.split('#');
  if (!existsSync(join(HANDBUCH, datei))) return false;
  const seite = SEITEN.find(({ name }) => name === datei);
  return abschnitt === undefined || (seite !== undefined && abschnitteIn(seite).includes(abschnitt));
}

describe.each(SEITEN)('die Seite $name', (seite) => {
  it('zitiert nur, was wörtlich im Aufgabenbereich oder im Menüband steht', () => {
    expect(beschriftungenIn(seite).filter((label) => !bekannt.has(label))).toEqual([]);
  });

  it('verweist nur auf Seiten und Bilder, die es gibt', () => {
    expect(verweiseIn(seite).filter(({ ziel }) => !gibtEs(ziel))).toEqual([]);
  });

  it('hat keinen Satz mit mehr als zwanzig Wörtern', () => {
    expect(saetzeIn(seite).filter((satz) => wortzahl(satz) > LAENGSTER_SATZ)).toEqual([]);
  });

  it('sagt zu jedem Bild, was darauf zu sehen ist', () => {
    const stumm = verweiseIn(seite).filter(({ art, text }) => art === 'bild' && text.length < 20);
    expect(stumm).toEqual([]);
  });
});

describe('das Handbuch', () => {
  const verweise = SEITEN.flatMap(verweiseIn);

  it('führt auf der ersten Seite zu allen anderen', () => {
    const inhalt = verweiseIn(seiteVon(ERSTE_SEITE));
    const andere = SEITEN.map(({ name }) => name).filter((name) => name !== ERSTE_SEITE);
    expect(inhalt.map(({ ziel }) => ziel)).toEqual(andere);
  });

  it('sagt auf der ersten Seite mit denselben Worten, worum es auf jeder Seite geht', () => {
    for (const { text, ziel } of verweiseIn(seiteVon(ERSTE_SEITE))) {
      const titel = /^# \d+ (.*)$/m.exec(seiteVon(ziel).text)?.[1];
      expect(titel?.toLowerCase()).toBe(text.toLowerCase());
    }
  });

  it('zeigt jedes Bild genau einmal', () => {
    const gezeigt = verweise.filter(({ art }) => art === 'bild').map(({ ziel }) => basename(ziel, '.png'));
    expect(gezeigt.sort()).toEqual([...NAMEN].sort());
  });

  it('hat im Ordner der Bilder nur Bilder und ihre Beitexte', () => {
    const erwartet = NAMEN.map(dateienVon).flatMap(({ bild, text }) => [basename(bild), basename(text)]);
    expect(readdirSync(BILDER).sort()).toEqual(erwartet.sort());
  });

  it('zitiert so viel, dass die Prüfung der Beschriftungen etwas zu prüfen hat', () => {
    expect(SEITEN.flatMap(beschriftungenIn).length).toBeGreaterThan(50);
  });

  it('wird in der README des Projekts genannt', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('docs/handbuch');
  });
});

describe('die Hilfe im Aufgabenbereich', () => {
  const ansichten = alleAnsichten(BEREICHE).filter(({ id }) => id !== HILFEANSICHT);

  it('hat zu jeder Ansicht etwas zu sagen, und zu keiner anderen', () => {
    expect(Object.keys(HILFESEITEN).sort()).toEqual(ansichten.map(({ id }) => id).sort());
  });

  it.each(ansichten)(
    'führt von „$titel“ zu einer Aufgabe, die von dieser Ansicht handelt',
    ({ id, titel }) => {
      const nr = HILFESEITEN[id]?.aufgabe ?? NaN;
      expect(nr).toBeLessThanOrEqual(AUFGABEN);
      expect(beschriftungenIn(aufgabe(nr))).toContain(titel);
    },
  );

  it('erklärt ihre Begriffe mit denselben Worten wie das Handbuch', () => {
    expect(zeilenIn(seiteVon('13-'))).toEqual(expect.arrayContaining(BEGRIFFE.map((each) => [...each])));
  });
});

describe.each(NAMEN)('das Bild %s', (name) => {
  it('ist nicht leer und nicht einfarbig', () => {
    const anteile = farbanteile(hole(name).png);
    expect(anteile.size).toBeGreaterThan(10);
    expect(Math.max(...anteile.values())).toBeLessThan(0.97);
  });

  it('ist klein genug für das Handbuch', () => {
    expect(statSync(dateienVon(name).bild).size).toBeLessThan(GROESSTES_BILD);
  });
});
