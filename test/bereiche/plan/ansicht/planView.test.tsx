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
import { RECHTSLISTE } from '../../../../src/bereiche/recht/listen';
import { STICHTAG } from '../../../support/faelle';
import { planIn, SCHRITT, ZIEL } from '../../../support/plan';
import { druecke, type GezeigteAkte } from '../../../pane/zeigeAkte';
import { abschnitt, fuelle, waehle, zeigePlan } from './zeigePlan';

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');

/** Fills every point of § 15 Abs. 2, two of them with „trifft nicht zu“. */
async function fuelleInhalte(view: GezeigteAkte): Promise<void> {
  const teil = 'Inhalte nach § 15 Abs. 2';
  await waehle(teil, 'Arbeit');
  await fuelle(teil, 'Eigene Bemühungen und ihr Nachweis', 'Zwei Bewerbungen im Monat');
  await druecke(view, 'Trifft nicht zu: Leistungen anderer Träger');
  await druecke(view, 'Trifft nicht zu: Ausbildung, Tätigkeiten oder Bereiche');
  await waehle(teil, 'nicht nötig');
  await userEvent.click(
    within(abschnitt(teil).getByRole('radiogroup', { name: 'Möglicher Bedarf an Rehabilitation' })).getByRole(
      'radio',
      { name: 'nein' },
    ),
  );
  await druecke(view, 'Inhalte übernehmen');
}

/** The house confirms the wording of the law, on the sheet where it keeps its legal labels. */
function bestaetigeFassung({ host: { workbook } }: GezeigteAkte): void {
  const zeile = [...Array(40).keys()].find(
    (row) => row > 0 && workbook.getCell('Rechtsangaben', `A${row}`) === 'RS-2026-07',
  );
  const [am, von] = [RECHTSLISTE.spalten.geprueftAm, RECHTSLISTE.spalten.geprueftVon].map(({ kopf }) =>
    ['F', 'G', 'H', 'I'].find((column) => workbook.getCell('Rechtsangaben', `${column}6`) === kopf),
  );
  workbook.setCell('Rechtsangaben', `${am}${zeile}`, '20.11.2026');
  workbook.setCell('Rechtsangaben', `${von}${zeile}`, 'L. Muster');
}

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
    expect(abschnitt('Ziel').getByText(/Wählen Sie es im Reiter „Förderziel“/)).toBeTruthy();
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

it('mit Förderziel Integration lässt sich die Integration selbst vereinbaren', async () => {
  const felder = { direktVermittelbar: 'ja', foerderziel: 'Integration', entwicklungsziel: '' };
  const view = await zeigePlan([], { felder });
  await fuelle('Ziel', 'Ziel', 'Eine Stelle im Lager');
  await druecke(view, 'Ziel vereinbaren');
  expect(
    abschnitt('Ziel').getByText('Bitte wählen Sie: Arbeit, Ausbildung oder Selbstständigkeit.'),
  ).toBeTruthy();
  await waehle('Ziel', 'Arbeit');
  await druecke(view, 'Ziel vereinbaren');
  const { offen, plan } = await planIn(view);
  expect([offen?.ziel.foerderziel, offen?.ziel.ressourcenbereich]).toEqual(['integration', null]);
  expect(plan.inhalte.eingliederungsziel).toBe('Arbeit');
  expect(
    abschnitt('Überprüfung').getByText(/Noch nicht erreicht: .* nicht als integriert festgelegt/),
  ).toBeTruthy();
});

describe('mit einem Ziel', () => {
  it('führt von jedem Buchstaben zu seiner Zelle', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    await druecke(view, /^M – messbar/);
    expect(view.auswahl()).toBe('Plan!P7');
  });

  it('ändert nur, was neu ausgefüllt wurde, und schreibt den Rest nicht neu', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    await druecke(view, 'Ziel ändern');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ziel ändern');
    await fuelle('Ziel Z1', 'Zielwert', '6');
    view.host.workbook.setCell('Plan', 'T7', 'Inzwischen im Blatt');
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
    expect(screen.queryByRole('region', { name: 'Ist der Plan vollständig?' })).toBeNull();
    await fuelleInhalte(view);
    expect(abschnitt('Ist der Plan vollständig?').getByText(/^Ja: wer, was, bis wann/)).toBeTruthy();
    const marke = (): HTMLElement | null =>
      abschnitt('Ist der Plan vollständig?').queryByText(/^Fassung 07\/2026 ungeprüft/);
    expect(marke()).not.toBeNull();
    bestaetigeFassung(view);
    await view.neuLesen();
    expect(marke()).toBeNull();
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

describe('„Termin bei der Suchtberatung“ in einem Schritt', () => {
  it('wird gefragt, ist dann freiwillig, und mit anderem Text wird neu gefragt', async () => {
    const view = await zeigePlan([zielVereinbaren(ZIEL)]);
    const teil = (): ReturnType<typeof abschnitt> => abschnitt('Schritt hinzufügen');
    const feld = (): HTMLSelectElement =>
      teil().getByRole<HTMLSelectElement>('combobox', { name: /^Leistung nach § 16a/ });
    await fuelle('Schritt hinzufügen', 'Was?', 'sie sucht Arbeit');
    expect(teil().queryByText(/Geht es um eine Leistung/)).toBeNull();
    await fuelle('Schritt hinzufügen', 'Was?', 'Termin bei der Suchtberatung');
    expect(teil().getByText(/^„Suchtberatung“: Geht es um eine Leistung nach § 16a\?/)).toBeTruthy();
    await userEvent.selectOptions(feld(), 'keine');
    expect(teil().queryByText(/Geht es um eine Leistung/)).toBeNull();
    await fuelle('Schritt hinzufügen', 'Was?', 'Termin bei der Suchtberatung am Montag');
    expect(feld().value).toBe('');
    await userEvent.selectOptions(feld(), 'suchtberatung');
    await druecke(view, 'Hinzufügen');
    expect((await planIn(view)).schritte[0]).toMatchObject({
      leistung16a: 'suchtberatung',
      freiwillig: true,
      ziel: null,
    });
  });
});
