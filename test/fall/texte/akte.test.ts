import {
  aktualisiertText,
  danachPruefenText,
  fehlendeBlaetterText,
  GETAN,
  nichtAktualisiertText,
} from '../../../src/fall/texte/akte';
import { type Fehlstelle, fehltText } from '../../../src/fall/texte/fehlstelle';
import { hinweisText } from '../../../src/fall/texte/hinweise';

describe('Sätze um Verlauf und Plan', () => {
  it('jedes Vorhaben endet mit einem eigenen Satz', () => {
    const saetze = Object.values(GETAN);
    expect(new Set(saetze).size).toBe(saetze.length);
    for (const satz of saetze) expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('fehlende Blätter werden genannt, und was bleibt', () => {
    expect(fehlendeBlaetterText(['Plan'])).toMatch(/fehlt das Blatt „Plan“; .* unverändert\.$/);
    expect(fehlendeBlaetterText(['Plan', 'Angebote'])).toMatch(/fehlen die Blätter „Plan“ und „Angebote“; /);
  });

  it('der Bericht nennt Blätter und was nachgetragen ist', () => {
    expect(aktualisiertText(['Plan', 'Angebote'], ['Spalte „Nr“ im Verlauf'], [])).toBe(
      'Die Fallmappe ist aktualisiert. Neu: Blatt „Plan“ und Blatt „Angebote“. ' +
        'Nachgetragen: Spalte „Nr“ im Verlauf. Ihre Eingaben und Ergebnisse sind unverändert.',
    );
    expect(aktualisiertText([], ['eins', 'zwei'], [])).toBe(
      'Die Fallmappe ist aktualisiert. Nachgetragen: eins; zwei. Ihre Eingaben und Ergebnisse sind unverändert.',
    );
    expect(aktualisiertText(['Plan'], [], [])).not.toContain('Nachgetragen');
  });

  it('danach werden die Hinweise des Falls genannt, jeder einmal; ohne einen nichts', () => {
    const kurz = (feld: string) => ({ code: 'BEGRUENDUNG_KURZ', feld }) as const;
    const status = { code: 'KENNUNG_UND_STATUS', feld: 'bfm' } as const;
    expect(danachPruefenText([status, kurz('a'), kurz('b')], false)).toBe(
      'Bitte sehen Sie diese Hinweise an; von selbst wurde nichts berichtigt. ' +
        `${hinweisText('KENNUNG_UND_STATUS')} ${hinweisText('BEGRUENDUNG_KURZ')}`,
    );
    expect(danachPruefenText([], false)).toBe('');
    expect(danachPruefenText([], true)).toBe('');
  });

  it('ist der Vorschlag verdeckt, verraten sie nichts', () => {
    expect(danachPruefenText([{ code: 'AV_TROTZ_PROGNOSE', feld: 'verdichtung' }], true)).toBe(
      'Zu diesem Fall gibt es Hinweise. Sie stehen unter „Ergebnis“, sobald Sie selbst eingeschätzt haben.',
    );
  });

  it('und was nicht angekommen ist; viele Zellen werden gezählt', () => {
    const formel = (zelle: string): Fehlstelle => ({
      art: 'formel',
      ort: { art: 'zelle', blatt: 'Plan', zelle },
    });
    const bild: Fehlstelle = { art: 'diagramm', blatt: 'Verlauf', titel: 'Zählung' };
    expect(aktualisiertText(['Plan'], [], [formel('A5'), bild])).toMatch(
      /unverändert\. Nicht angekommen ist dabei das Diagramm „Zählung“ auf dem Blatt „Verlauf“ und die Formel in Plan!A5\. Bitte/,
    );
    expect(fehltText(['A1', 'A2', 'A3', 'A4', 'A5'].map(formel))).toContain(
      'die Formel in Plan!A1, Plan!A2, Plan!A3, Plan!A4 und 1 weiteren Zelle.',
    );
    expect(fehltText([])).toBe('');
  });

  it('ein Abbruch sagt, dass nichts verloren ist und was der nächste Versuch tut', () => {
    expect(nichtAktualisiertText('Excel hat abgelehnt.')).toMatch(
      /unverändert; ein neuer Versuch setzt sie fort\. Excel/,
    );
  });
});
