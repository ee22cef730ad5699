/**
 * @jest-environment jsdom
 *
 * The view „Plan“ as a whole, from the first goal to its review, over a real workbook.
 */
import '../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { zielBeenden, zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import { planIn, SCHRITT, ZIEL } from '../../../support/plan';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, angeboteIn, waehle, zeigePlan } from './zeigePlan';

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');

describe('Angebote', () => {
  const PASSEND = [
    'Gut ankommen',
    'Stadt',
    '',
    'Mitwirkung in der Fallarbeit',
    'kommunal',
    '',
    '',
    '',
    '2',
    '',
  ];
  const BERATUNG = ['Schuldnerberatung Nord', 'Caritas', '', '', '§ 16a', '', '', '', '', ''];

  it('ohne passendes vermerkt sie die Lücke, einmal am Tag', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    await druecke(view, 'Angebotslücke vermerken');
    expect(screen.getByText('Die Angebotslücke ist am 21.11.2026 vermerkt.')).toBeTruthy();
    expect((await planIn(view)).plan.luecken).toHaveLength(1);
  });

  it('ein passendes wird zum Schritt, eines nach § 16a immer freiwillig', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)], {}, (offen) =>
      angeboteIn(offen, [PASSEND, BERATUNG]),
    );
    expect(abschnitt('Angebote').getByText('Stadt · 2 Plätze')).toBeTruthy();
    expect(abschnitt('Angebote').getByText('Caritas · Plätze unbekannt · freiwillig')).toBeTruthy();
    await druecke(view, 'Als Schritt übernehmen: Schuldnerberatung Nord');
    const haken = abschnitt('Schritt hinzufügen').getByRole<HTMLInputElement>('checkbox', {
      name: 'Freiwillig',
    });
    expect([haken.checked, haken.disabled]).toEqual([true, true]);
    await druecke(view, 'Hinzufügen');
    expect((await planIn(view)).schritte[0]).toMatchObject({
      ziel: null,
      angebot: 'Schuldnerberatung Nord',
      freiwillig: true,
    });
  });
});

describe('Überprüfung und Dokumente', () => {
  it('zeigt den Vorschlag, überlässt die Entscheidung der Person, und lässt dann das nächste Ziel zu', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    const teil = abschnitt('Überprüfung');
    expect(teil.getByText(/^Vorschlag aus den Einschätzungen: Nicht erreicht/)).toBeTruthy();
    expect(teil.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    await druecke(view, 'Überprüfung festhalten');
    expect(teil.getByText('Bitte wählen Sie ein Ergebnis.')).toBeTruthy();
    await waehle('Überprüfung', 'Erreicht');
    await waehle('Überprüfung', 'Ziel beenden');
    await druecke(view, 'Überprüfung festhalten');
    expect(abschnitt('Frühere Ziele (1)').getByRole('button').textContent).toContain('erreicht · 21.11.2026');
    expect(screen.getByRole('button', { name: 'Ziel vereinbaren' })).toBeTruthy();
    expect(ueberschriften()).not.toContain('Überprüfung');
  });

  it('schreibt beide Dokumente', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL), schrittAnlegen(SCHRITT)]);
    await druecke(view, 'Kooperationsplan und Bürgerblatt schreiben');
    expect(view.host.workbook.getCell('Kooperationsplan', 'B1')).toBe('Kooperationsplan');
    expect(view.host.workbook.getCell('Bürgerblatt', 'B1')).toBe('Ihr Plan');
  });

  it('nennt statt alledem die Fehler der Einträge mit ihren Zellen', async () => {
    const view = await zeigePlan([
      zielVereinbaren(ZIEL),
      zielBeenden('Z1-AAAAAA', { ergebnis: 'erreicht', weiteres: 'beendet' }),
    ]);
    view.host.workbook.setCell('Plan', 'Z7', 'prima');
    await view.neuLesen();
    expect(ueberschriften()).toEqual(['Bitte zuerst berichtigen (1)']);
    await druecke(view, 'Plan!Z7');
    expect(view.auswahl()).toBe('Plan!Z7');
  });
});
