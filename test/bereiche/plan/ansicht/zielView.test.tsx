/**
 * @jest-environment jsdom
 *
 * The step „Ziel“ over a real workbook: agreeing a goal, what is open in it, and changing it.
 */
import '../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { zielBeenden, zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import { planIn, ZIEL } from '../../../support/plan';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, entfalte, fuelle, gezeigterSchritt, waehle, zeigePlan, zuSchritt } from './zeigePlan';

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
const feld = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('ohne Ziel', () => {
  it('bietet die Ansicht an, eines zum Entwicklungsziel des Falls zu vereinbaren', async () => {
    await zeigePlan('ziel');
    expect(
      abschnitt('Ziel').getByText('Das Ziel gehört zum Entwicklungsziel „Mitwirkung in der Fallarbeit“.'),
    ).toBeTruthy();
  });

  it('führt ohne Entwicklungsziel dorthin, wo es gewählt wird', async () => {
    const view = await zeigePlan('ziel', [], { felder: { entwicklungsziel: '' } });
    expect(abschnitt('Ziel').getByText(/Wählen Sie es unter „Förderziel“/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ziel vereinbaren' })).toBeNull();
    await druecke(view, 'Zum Förderziel');
    expect(gezeigterSchritt()).toBe('foerderziel');
  });

  it('nennt neben dem Knopf, was fehlt, und geht zum ersten Feld', async () => {
    const view = await zeigePlan('ziel');
    await fuelle('Ziel', 'Termin', 'bald');
    await druecke(view, 'Ziel vereinbaren');
    expect(abschnitt('Ziel').getByText('Bitte beschreiben Sie das Ziel.')).toBeTruthy();
    expect(abschnitt('Ziel').getByText('1 Angabe fehlt: Ziel. 1 Angabe passt nicht: Termin.')).toBeTruthy();
    expect(document.activeElement).toBe(feld('Ziel'));
    await fuelle('Ziel', 'Ziel', 'Zu jedem Termin kommen');
    await druecke(view, 'Ziel vereinbaren');
    expect(document.activeElement).toBe(feld('Termin'));
    expect((await planIn(view)).offen).toBeNull();
  });

  it('vereinbart eines mit wenigen Feldern und sagt, was noch offen ist', async () => {
    const view = await zeigePlan('ziel');
    await fuelle('Ziel', 'Ziel', '=Zu jedem Termin kommen');
    await fuelle('Ziel', 'Termin', '30.4.27');
    await waehle('Ziel', 'ja');
    await druecke(view, 'Ziel vereinbaren');
    const { offen } = await planIn(view);
    expect(offen?.ziel).toMatchObject({
      id: 'Z1-AAAAAA',
      ziel: '=Zu jedem Termin kommen',
      termin: '2027-04-30',
      ueberpruefungAm: '2027-04-30',
      mitgetragen: true,
      stufeBeiVereinbarung: 2,
    });
    expect(document.activeElement?.textContent).toBe('Ziel Z1');
    const karte = abschnitt('Ziel Z1');
    expect(karte.getByText('=Zu jedem Termin kommen')).toBeTruthy();
    expect(karte.getByRole('list', { name: 'Noch offen' }).textContent).toBe(
      [
        'M: Die Messgröße fehlt: Woran erkennen Sie das Ziel?',
        'M: Der Zielwert fehlt: Wie viel soll erreicht sein?',
        'A: Die Worte der Person fehlen.',
        'R: Die Ressourcen fehlen: Was hilft der Person?',
        'R: Die Hindernisse fehlen; gibt es keine, schreiben Sie „keine“.',
      ].join(''),
    );
  });

  it('schlägt den Tag der Überprüfung vor, bis die Person einen anderen sagt, auch keinen', async () => {
    const view = await zeigePlan('ziel');
    expect(feld('Überprüfung am').value).toBe('21.05.2027');
    await fuelle('Ziel', 'Termin', '30.4.27');
    expect(feld('Überprüfung am').value).toBe('30.04.2027');
    await fuelle('Ziel', 'Überprüfung am', '');
    await fuelle('Ziel', 'Ziel', 'Zu jedem Termin kommen');
    await druecke(view, 'Ziel vereinbaren');
    expect((await planIn(view)).offen?.ziel.ueberpruefungAm).toBeNull();
  });

  it('hat nichts vorgewählt, was die Person sagt', async () => {
    await zeigePlan('ziel');
    const gewaehlte = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(gewaehlte.map(({ value }) => value)).toEqual(['']);
  });

  it('behält, was halb ausgefüllt ist: zugeklappt, neu gelesen, in einem anderen Schritt', async () => {
    const view = await zeigePlan('ziel');
    const titel = /^Worte, Ressourcen, Hindernisse, Vorgehen/;
    await entfalte(titel);
    await fuelle('Ziel', 'Worte der Person', 'Ich will');
    await entfalte(titel);
    expect(screen.queryByRole('textbox', { name: 'Worte der Person' })).toBeNull();
    expect(screen.getByText(/\(1 von 4 ausgefüllt\)$/)).toBeTruthy();
    await view.neuLesen();
    await zuSchritt(view, 'schritte');
    await zuSchritt(view, 'ziel');
    await entfalte(titel);
    expect(feld('Worte der Person').value).toBe('Ich will');
  });
});

it('mit Förderziel Integration lässt sich die Integration selbst vereinbaren', async () => {
  const felder = { direktVermittelbar: 'ja', foerderziel: 'Integration', entwicklungsziel: '' };
  const view = await zeigePlan('ziel', [], { felder });
  await fuelle('Ziel', 'Ziel', 'Eine Stelle im Lager');
  await druecke(view, 'Ziel vereinbaren');
  expect(
    abschnitt('Ziel').getByText('Bitte wählen Sie: Arbeit, Ausbildung oder Selbstständigkeit.'),
  ).toBeTruthy();
  expect(abschnitt('Ziel').getByText('1 Angabe fehlt: Wohin.')).toBeTruthy();
  expect((document.activeElement as HTMLInputElement).value).toBe('Arbeit');
  await waehle('Ziel', 'Arbeit');
  await druecke(view, 'Ziel vereinbaren');
  const { offen, plan } = await planIn(view);
  expect([offen?.ziel.foerderziel, offen?.ziel.ressourcenbereich]).toEqual(['integration', null]);
  expect(plan.inhalte.eingliederungsziel).toBe('Arbeit');
  await zuSchritt(view, 'ueberpruefen');
  await entfalte(/^Vorzeitig/);
  expect(
    abschnitt('Überprüfung').getByText(/Noch nicht erreicht: .* nicht als integriert festgelegt/),
  ).toBeTruthy();
});

describe('mit einem Ziel', () => {
  it('zeigt jeden Buchstaben und führt zu seiner Zelle', async () => {
    const view = await zeigePlan('ziel', [zielVereinbaren(ZIEL)]);
    await entfalte('SMARTER, Buchstabe für Buchstabe');
    expect(
      abschnitt('Ziel Z1')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Ziel ändern',
      'Überprüfen oder beenden',
      'Im Blatt zeigen',
      'S – spezifisch: erfüllt',
      'M – messbar: erfüllt',
      'A – akzeptiert: erfüllt',
      'R – realistisch: erfüllt',
      'T – terminiert: erfüllt',
      'E – Überprüfung geplant: erfüllt',
      'R – Ergebnis und Weiteres festgehalten: noch nicht fällig',
    ]);
    await druecke(view, /^M – messbar/);
    expect(view.auswahl()).toBe('Ziele!F7');
  });

  it.each([
    ['Zielwert', { zielwert: '' }, /Der Zielwert fehlt/],
    ['Hindernisse', { hindernisse: '' }, /Die Hindernisse fehlen/],
  ])('führt von dem, was offen ist, in das Feld „%s“', async (name, luecke, offenes) => {
    const view = await zeigePlan('ziel', [zielVereinbaren({ ...ZIEL, ...luecke })]);
    await druecke(view, offenes);
    expect(document.activeElement).toBe(feld(name));
    await userEvent.keyboard('5');
    await druecke(view, 'Änderungen übernehmen');
    expect(document.activeElement?.textContent).toBe('Ziel Z1');
    expect(screen.queryByText(offenes)).toBeNull();
  });

  it('ändert nur, was neu ausgefüllt wurde, und schreibt den Rest nicht neu', async () => {
    const view = await zeigePlan('ziel', [zielVereinbaren(ZIEL)]);
    await druecke(view, 'Ziel ändern');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ziel ändern');
    await fuelle('Ziel Z1', 'Zielwert', '6');
    view.host.workbook.setCell('Ziele', 'J7', 'Inzwischen im Blatt');
    await druecke(view, 'Änderungen übernehmen');
    expect((await planIn(view)).offen?.ziel).toMatchObject({
      ...ZIEL,
      zielwert: '6',
      ressourcen: 'Inzwischen im Blatt',
    });
    expect(screen.getByRole('button', { name: 'Ziel ändern' })).toBeTruthy();
  });

  it('nennt frühere Ziele, und statt alledem die Fehler der Einträge mit ihren Zellen', async () => {
    const view = await zeigePlan('ziel', [
      zielVereinbaren(ZIEL),
      zielBeenden('Z1-AAAAAA', { ergebnis: 'erreicht', weiteres: 'beendet' }),
    ]);
    await entfalte('Frühere Ziele (1)');
    expect(screen.getByRole('list', { name: 'Frühere Ziele' }).textContent).toContain(
      'erreicht · 21.11.2026',
    );
    view.host.workbook.setCell('Ziele', 'P7', 'prima');
    await view.neuLesen();
    expect(ueberschriften()).toEqual(['Bitte zuerst berichtigen (1)']);
    await druecke(view, 'Ziele!P7');
    expect(view.auswahl()).toBe('Ziele!P7');
  });
});
