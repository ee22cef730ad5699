import type { Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import type { Inhaltswerte } from '../../../../src/bereiche/plan/fach/inhalte';
import { buergerblatt } from '../../../../src/bereiche/plan/texte/buergerblatt';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { inhalteMit, planMit } from '../fach/planFaelle';

const DOKUMENTE = [
  ['Kooperationsplan', plandokument],
  ['Bürgerblatt', buergerblatt],
] as const;

const HAUS = {
  hausname: 'Jobcenter Musterstadt',
  hausanschrift: 'Am Markt 1\n12345 Musterstadt',
  hauskontakt: 'Telefon 0123 456\nMontag bis Freitag, 8 bis 12 Uhr',
};

describe.each(DOKUMENTE)('%s: wer schreibt und wie er zu erreichen ist', (_, schreibe) => {
  const zeilen = (werte: Partial<Inhaltswerte>): readonly Dokumentzeile[] =>
    zeilenIn(schreibe(angaben(planMit({ inhalte: inhalteMit(werte) }))));
  const texte = (werte: Partial<Inhaltswerte>): string[] => zeilen(werte).map(({ text }) => text);

  it('Name und Anschrift des Hauses stehen im Kopf, die Anschrift in einer Zeile', () => {
    const alle = zeilen(HAUS);
    const stelle = alle.findIndex(
      ({ text }) => text === 'Von: Jobcenter Musterstadt, Am Markt 1, 12345 Musterstadt',
    );
    expect(stelle).toBeGreaterThan(0);
    expect(stelle).toBeLessThan(alle.findIndex(({ art }) => art === 'abschnitt'));
  });

  it('der Kontakt steht am Ende, unter einer eigenen Überschrift und so, wie das Haus ihn schreibt', () => {
    expect(zeilen(HAUS).slice(-2)).toEqual([
      { art: 'abschnitt', text: 'So erreichen Sie uns' },
      { art: 'text', text: HAUS.hauskontakt },
    ]);
  });

  it.each<[string, Partial<Inhaltswerte>, string]>([
    ['nur der Name', { hausname: ' Jobcenter ' }, 'Von: Jobcenter'],
    ['nur die Anschrift', { hausanschrift: 'Am Markt 1' }, 'Von: Am Markt 1'],
  ])('%s', (_name, werte, satz) => {
    expect(texte(werte)).toContain(satz);
  });

  it('sagt das Haus nichts, steht nichts davon da', () => {
    expect(texte({ hauskontakt: ' \n ' }).join()).not.toMatch(/Von:|erreichen Sie/);
  });
});
