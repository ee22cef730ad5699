/**
 * @jest-environment jsdom
 *
 * The view „Plan“ as a whole, from the first goal to its review, over a real workbook.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import { STICHTAG } from '../../../support/faelle';
import { planIn, SCHRITT, ZIEL } from '../../../support/plan';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, fuelle, waehle, zeigePlan } from './zeigePlan';

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');

describe('ohne Ziel', () => {
  it('bietet die Ansicht an, eines zum Entwicklungsziel des Falls zu vereinbaren', async () => {
    await zeigePlan();
    expect(
      abschnitt('Ziel').getByText('Das Ziel gehört zum Entwicklungsziel „Mitwirkung in der Fallarbeit“.'),
    );
    expect(ueberschriften()).not.toContain('Überprüfung');
  });

  it('weist ohne Entwicklungsziel den Weg dorthin', async () => {
    await zeigePlan([], { felder: { entwicklungsziel: '' } });
    expect(abschnitt('Ziel').getByText(/Wählen Sie es in der Ansicht „Förderziel“/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ziel vereinbaren' })).toBeNull();
  });

  it('vereinbart ein Ziel, zeigt jeden Buchstaben, und sagt, was noch fehlt', async () => {
    const view = await zeigePlan();
    await druecke(view, 'Ziel vereinbaren');
    expect(abschnitt('Ziel').getByText('Bitte beschreiben Sie das Ziel.')).toBeTruthy();
    await fuelle('Ziel', 'Ziel', '=Zu jedem Termin kommen');
    await fuelle('Ziel', 'Termin', '30.4.27');
    await druecke(view, 'Ziel vereinbaren');
    expect(abschnitt('Ziel').getByText('Bitte geben Sie den Tag so ein: 21.11.2026.')).toBeTruthy();
    await fuelle('Ziel', 'Termin', '30.4.2027');
    await waehle('Ziel', 'ja');
    await druecke(view, 'Ziel vereinbaren');
    const { offen } = await planIn(view);
    expect(offen?.ziel).toMatchObject({
      id: 'Z1-AAAAAA',
      ziel: '=Zu jedem Termin kommen',
      termin: '2027-04-30',
      mitgetragen: true,
      stufeBeiVereinbarung: 2,
    });
    const karte = abschnitt('Ziel Z1');
    expect(karte.getByText('=Zu jedem Termin kommen')).toBeTruthy();
    expect(karte.getByText('Die Worte der Person fehlen.')).toBeTruthy();
    expect(karte.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'S – spezifisch: erfüllt',
      'M – messbar: unvollständig',
      'A – akzeptiert: unvollständig',
      'R – realistisch: unvollständig',
      'T – terminiert: erfüllt',
      'E – Überprüfung geplant: unvollständig',
      'R – Ergebnis und Weiteres festgehalten: noch nicht fällig',
      'Ziel ändern',
    ]);
    expect(document.activeElement?.textContent).toBe('Ziel Z1');
  });

  it('behält, was halb ausgefüllt ist, über neues Lesen und einen anderen Reiter hinweg', async () => {
    const view = await zeigePlan();
    await fuelle('Ziel', 'Worte der Person', 'Ich will');
    await view.neuLesen();
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    expect(
      abschnitt('Ziel').getByRole<HTMLTextAreaElement>('textbox', { name: 'Worte der Person' }).value,
    ).toBe('Ich will');
  });
});

describe('mit einem Ziel', () => {
  it('führt von jedem Buchstaben zu seiner Zelle', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    await druecke(view, /^M – messbar/);
    expect(view.auswahl()).toBe('Plan!O7');
  });

  it('ändert nur, was neu ausgefüllt wurde, und schreibt den Rest nicht neu', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    await druecke(view, 'Ziel ändern');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ziel ändern');
    await fuelle('Ziel Z1', 'Zielwert', '6');
    view.host.workbook.setCell('Plan', 'S7', 'Inzwischen im Blatt');
    await druecke(view, 'Änderungen übernehmen');
    expect((await planIn(view)).offen?.ziel).toMatchObject({
      ...ZIEL,
      zielwert: '6',
      ressourcen: 'Inzwischen im Blatt',
    });
    expect(screen.getByRole('button', { name: 'Ziel ändern' })).toBeTruthy();
  });

  it('verlangt den Beitrag des Jobcenters, bis einer da ist', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    const fehlt = 'Es fehlt, was das Jobcenter beiträgt.';
    expect(abschnitt('Schritte (0)').getByText(fehlt)).toBeTruthy();
    await fuelle('Schritt hinzufügen', 'Was?', 'Fahrkarte erstatten');
    await waehle('Schritt hinzufügen', 'Jobcenter');
    await fuelle('Schritt hinzufügen', 'Bis wann?', '15.12.2026');
    await druecke(view, 'Hinzufügen');
    expect(abschnitt('Schritte (1)').queryByText(fehlt)).toBeNull();
    expect(abschnitt('Schritte (1)').getByText('Jobcenter · bis 15.12.2026')).toBeTruthy();
    expect(
      abschnitt('Schritt hinzufügen').getByRole<HTMLTextAreaElement>('textbox', { name: 'Was?' }).value,
    ).toBe('');
    expect(abschnitt('Ist der Plan vollständig?').getByText(/^Ja: wer, was, bis wann/)).toBeTruthy();
  });

  it('hakt einen Schritt ab, nimmt es zurück, und ein anderer bleibt in Arbeit', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL), schrittAnlegen(SCHRITT), schrittAnlegen(SCHRITT)]);
    await druecke(view, 'Ändern: S2');
    const feld = () =>
      within(screen.getByRole('group', { name: 'Schritt S2 ändern' })).getByRole<HTMLTextAreaElement>(
        'textbox',
        { name: 'Was?' },
      );
    await userEvent.clear(feld());
    await userEvent.type(feld(), 'Neu');
    await druecke(view, 'Erledigt: S1');
    expect((await planIn(view)).schritte[0]?.erledigtAm).toBe(STICHTAG);
    expect(feld().value).toBe('Neu');
    await druecke(view, 'Änderungen übernehmen');
    await druecke(view, 'Wieder offen: S1');
    expect((await planIn(view)).schritte.map(({ was, erledigtAm }) => [was, erledigtAm])).toEqual([
      ['@Fahrkarte erstatten', null],
      ['Neu', null],
    ]);
  });
});
