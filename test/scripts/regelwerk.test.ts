import { readFileSync } from 'node:fs';
import { REGELWERK_DATEI, renderRegelwerk } from '../../scripts/regelwerk/render';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  BEENDIGUNGSGRUND_QUELLE,
  BFM_DAUER,
  BFM_VORWARNUNGEN,
  FM_GRUND_LABEL,
  OHNE_ENTSCHEIDUNG,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  UEBERGAENGE,
  ZUGANGSKRITERIUM_LABEL,
} from '../../src/rules/fallmanagement';
import { HAUSREGEL_TEXT } from '../../src/rules/hausregeln';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';
import { quelleInWorten } from '../../src/fall/texte/quelle';

function escaped(text: string): string {
  return text.replace(/[()/]/g, '\\$&');
}

describe('docs/regelwerk.md', () => {
  it('ist aus den Regeltabellen erzeugt und aktuell (sonst: npm run regelwerk)', () => {
    expect(readFileSync(REGELWERK_DATEI, 'utf8')).toBe(renderRegelwerk());
  });

  it.each(
    [
      ...PROFILLAGE_TABELLE.rows,
      ...KENNUNG_TABELLE.rows,
      ...GUELTIG_TABELLE.rows,
      ...BETREUUNG_TABELLE.rows,
      ...FORTSCHRITT_TABELLE.rows,
    ].map((row) => [row.id, row] as const),
  )('nennt %s mit Bedingung, Ergebnis und Quelle in einer Zeile', (id, row) => {
    const line = renderRegelwerk()
      .split('\n')
      .find((each) => each.startsWith(`| ${id} |`));
    expect(line).toContain(row.words);
    const antwort = typeof row.then === 'string' ? row.then : 'geprüfte, sonst errechnete Kennung';
    expect(line).toContain(`**${antwort}**`);
    expect(line).toContain(`| ${quelleInWorten(row.source)} |`);
  });

  it.each([
    ['K-4', 'Bedarfe unter den acht: unter 3 (Schwelle bFM); begründete Verdichtung: nein'],
    ['K-11', 'Bedarfe insgesamt: mindestens 4 (Schwelle Exter) – oder – begründete Verdichtung: ja'],
    ['K-12', 'alles Übrige'],
    [
      'P-3',
      'Schlüsselgruppen mit Bedarf: 1; Bedarf in Motivation: nein; Prognose Arbeitsmarkt: bis 6 Monate / bis 12 Monate',
    ],
    ['Z-0', 'Status im bFM: im bFM; gültige Kennung: nicht Exter'],
    ['P-0', 'Prognose Arbeitsmarkt: offen'],
  ])('sagt bei %s, was geprüft wird', (id, bedingung) => {
    expect(renderRegelwerk()).toMatch(new RegExp(`^\\| ${id} \\|.*\\| ${escaped(bedingung)} \\|`, 'm'));
  });

  it('nennt, ab wann eine Einschätzung lange her ist', () => {
    const { words, wert, source } = ALTE_EINSCHAETZUNG_MONATE;
    expect(renderRegelwerk()).toContain(`| ${words} | ${wert} | ${quelleInWorten(source)} |`);
  });

  it.each(HINWEISE.map((row) => row.code))('nennt den Hinweis %s', (code) => {
    expect(renderRegelwerk()).toContain(`| ${code} |`);
  });

  it.each(UEBERGAENGE)('nennt den Übergang $id mit Status, Schritt und Quelle', (each) => {
    const { id, von, schritt, nach, words, source } = each;
    expect(renderRegelwerk()).toContain(
      `| ${id} | ${STATUS_LABEL[von]} | ${STATUSSCHRITT_LABEL[schritt]} | **${STATUS_LABEL[nach]}** | ${words} | ${quelleInWorten(source)} |`,
    );
  });

  it('nennt die Zugangskriterien und Gründe und welche davon eine Begründung brauchen', () => {
    const regelwerk = renderRegelwerk();
    for (const [id, label] of [
      ...Object.entries(ZUGANGSKRITERIUM_LABEL),
      ...ABLEHNUNGSGRUENDE.map((grund) => [grund, FM_GRUND_LABEL[grund]] as const),
    ])
      expect(regelwerk).toContain(
        `| ${label} | ${['einzelfall', 'lokal', 'sonstiges'].includes(id) ? 'ja' : ''} | S0 |`,
      );
    for (const grund of BEENDIGUNGSGRUENDE)
      expect(regelwerk).toContain(
        `| ${BEENDIGUNGSGRUND_LABEL[grund]} |  | ${quelleInWorten(BEENDIGUNGSGRUND_QUELLE[grund])} |`,
      );
  });

  it.each([BFM_DAUER, ...BFM_VORWARNUNGEN, OHNE_ENTSCHEIDUNG])('nennt die Zeit: $wert Monate', (each) => {
    expect(renderRegelwerk()).toContain(`| ${each.words} | ${each.wert} | ${quelleInWorten(each.source)} |`);
  });

  it.each(Object.values(WIEDERVORLAGE_REGEL))('nennt die Wiedervorlage $id', (each) => {
    const { id, label, words, source } = each;
    expect(renderRegelwerk()).toContain(`| ${id} | **${label}** | ${words} | ${quelleInWorten(source)} |`);
  });

  it.each(Object.values(HAUSREGEL_TEXT))('nennt die Hausregel „$label“', ({ label, words, source }) => {
    const line = renderRegelwerk()
      .split('\n')
      .find((each) => each.startsWith(`| ${label} |`));
    expect(line).toContain(words);
    expect(line).toMatch(new RegExp(`\\| ${quelleInWorten(source)} \\|$`));
  });

  it('nennt beim Namen, was keine Quelle sagt, und nirgends das Kürzel dafür', () => {
    const zeile = (id: string): string[] =>
      renderRegelwerk()
        .split('\n')
        .filter((each) => each.startsWith(`| ${id} |`) && each.endsWith(' | örtliche Festlegung |'));
    expect([...zeile('K-6'), ...zeile('P-Z')]).toHaveLength(2);
    expect(renderRegelwerk()).not.toMatch(/\bSET\b/);
  });

  it('hat Tabellen mit gleich vielen Spalten in jeder Zeile', () => {
    const blocks = renderRegelwerk()
      .split(/\n\n+/)
      .filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThanOrEqual(8);
    for (const block of blocks) {
      const counts = block
        .trim()
        .split('\n')
        .map((line) => line.split(' | ').length);
      expect(new Set(counts).size).toBe(1);
    }
  });
});
