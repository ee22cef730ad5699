/** The pages of the handbook: their links, their pictures, and the words they quote from the pane. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BILDER, dateienVon, HANDBUCH, hole } from '../../scripts/handbuch/ablage';
import { SZENEN } from '../../scripts/handbuch/szenen';
import { beschriftungenDerAnsicht, beschriftungenDerQuellen } from './beschriftungen';
import { farbanteile } from './bildvergleich';
import { abschnitteIn, beschriftungenIn, liesSeiten, verweiseIn } from './seiten';

const SEITEN = liesSeiten();
const NAMEN = SZENEN.map(({ name }) => name);
const GROESSTES_BILD = 96 * 1024;

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

  it('sagt zu jedem Bild, was darauf zu sehen ist', () => {
    const stumm = verweiseIn(seite).filter(({ art, text }) => art === 'bild' && text.length < 20);
    expect(stumm).toEqual([]);
  });
});

describe('das Handbuch', () => {
  const verweise = SEITEN.flatMap(verweiseIn);

  it('führt auf der ersten Seite zu allen anderen', () => {
    const inhalt = verweiseIn(SEITEN.find(({ name }) => name === 'README.md') ?? { name: '', text: '' });
    const andere = SEITEN.map(({ name }) => name).filter((name) => name !== 'README.md');
    expect(inhalt.map(({ ziel }) => ziel)).toEqual(andere);
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
