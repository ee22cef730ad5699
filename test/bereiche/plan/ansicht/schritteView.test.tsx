/**
 * @jest-environment jsdom
 *
 * The step „Schritte“ over a real workbook: adding one after the other, ticking off, changing, and offers within.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import { STICHTAG } from '../../../support/faelle';
import { planIn, SCHRITT, ZIEL } from '../../../support/plan';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, angeboteIn, fuelle, gezeigterSchritt, waehle, zeigePlan } from './zeigePlan';

const NEU = 'Schritt hinzufügen';
const was = (): HTMLTextAreaElement =>
  abschnitt(NEU).getByRole<HTMLTextAreaElement>('textbox', { name: 'Was?' });
const angebot = (): HTMLSelectElement =>
  abschnitt(NEU).getByRole<HTMLSelectElement>('combobox', { name: /^Angebot des Hauses/ });
const frage = (): HTMLSelectElement =>
  abschnitt(NEU).getByRole<HTMLSelectElement>('combobox', { name: /^Leistung nach § 16a/ });

describe('ein neuer Schritt', () => {
  it('geht ohne Ziel zu keinem; die Ansicht weist den Weg', async () => {
    const view = await zeigePlan('schritte');
    expect(
      screen.getByText(/^Zurzeit ist kein Ziel vereinbart\. Ein Schritt gehört zu einem Ziel/),
    ).toBeTruthy();
    await druecke(view, 'Zum Ziel');
    expect(gezeigterSchritt()).toBe('ziel');
  });

  it('zwei folgen aufeinander, und der Beitrag des Jobcenters wird verlangt, bis einer da ist', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL)]);
    const fehlt = 'Es fehlt, was das Jobcenter beiträgt.';
    await fuelle(NEU, 'Was?', 'Jeden Dienstag anrufen');
    await waehle(NEU, 'Person');
    await druecke(view, 'Hinzufügen');
    expect(screen.getByText(fehlt)).toBeTruthy();
    expect([document.activeElement === was(), was().value]).toEqual([true, '']);
    await userEvent.keyboard('Fahrkarte erstatten');
    await waehle(NEU, 'Jobcenter');
    await fuelle(NEU, 'Bis wann?', '15.12.26');
    await druecke(view, 'Hinzufügen');
    expect(screen.queryByText(fehlt)).toBeNull();
    expect(abschnitt('Schritte (2)').getByText('Jobcenter · bis 15.12.2026')).toBeTruthy();
    expect((await planIn(view)).schritte.map((each) => [each.was, each.wer])).toEqual([
      ['Jeden Dienstag anrufen', 'Person'],
      ['Fahrkarte erstatten', 'Jobcenter'],
    ]);
  });

  it('nennt neben dem Knopf, was ihn aufhält, und geht zum ersten Feld', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL)]);
    await fuelle(NEU, 'Bis wann?', 'bald');
    await druecke(view, 'Hinzufügen');
    expect(abschnitt(NEU).getByText('1 Angabe fehlt: Was. 1 Angabe passt nicht: Bis wann.')).toBeTruthy();
    expect(document.activeElement).toBe(was());
  });

  it('gibt es schon einen, steht die Liste vorn, und der Knopf führt in das Formular', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL), schrittAnlegen(SCHRITT)]);
    expect(screen.queryByRole('region', { name: NEU })).toBeNull();
    await druecke(view, 'Weiteren Schritt hinzufügen');
    expect(document.activeElement).toBe(was());
    expect(
      abschnitt(NEU)
        .getAllByRole<HTMLInputElement>('radio')
        .filter(({ checked }) => checked),
    ).toEqual([]);
  });
});

it('hakt einen Schritt ab, nimmt es zurück, und ein anderer bleibt in Arbeit', async () => {
  const view = await zeigePlan('schritte', [
    zielVereinbaren(ZIEL),
    schrittAnlegen(SCHRITT),
    schrittAnlegen(SCHRITT),
  ]);
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
  expect((await planIn(view)).schritte.map((each) => [each.was, each.erledigtAm])).toEqual([
    ['@Fahrkarte erstatten', null],
    ['Neu', null],
  ]);
});

describe('„Termin bei der Suchtberatung“ in einem Schritt', () => {
  it('wird gefragt, ist dann freiwillig, und mit anderem Text wird neu gefragt', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL)]);
    const gefragt = (): HTMLElement | null => abschnitt(NEU).queryByText(/Geht es um eine Leistung/);
    await fuelle(NEU, 'Was?', 'sie sucht Arbeit');
    expect(gefragt()).toBeNull();
    await fuelle(NEU, 'Was?', 'Termin bei der Suchtberatung');
    expect(gefragt()?.textContent).toMatch(/^„Suchtberatung“: Geht es um eine Leistung nach § 16a\?/);
    await userEvent.selectOptions(frage(), 'keine');
    expect(gefragt()).toBeNull();
    await fuelle(NEU, 'Was?', 'Termin bei der Suchtberatung am Montag');
    expect(frage().value).toBe('');
    await userEvent.selectOptions(frage(), 'suchtberatung');
    await druecke(view, 'Hinzufügen');
    expect((await planIn(view)).schritte[0]).toMatchObject({
      leistung16a: 'suchtberatung',
      freiwillig: true,
      ziel: null,
    });
  });
});

describe('Angebote des Hauses', () => {
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

  it('ohne passendes vermerkt die Ansicht die Lücke, einmal am Tag', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL)]);
    await druecke(view, 'Angebotslücke vermerken');
    expect(screen.getByText('Die Angebotslücke ist am 21.11.2026 vermerkt.')).toBeTruthy();
    expect((await planIn(view)).plan.luecken).toHaveLength(1);
  });

  it('passende stehen vorn; eines nach § 16a ist immer freiwillig', async () => {
    const view = await zeigePlan('schritte', [zielVereinbaren(ZIEL)], {}, (offen) =>
      angeboteIn(offen, [PASSEND, BERATUNG]),
    );
    const gruppen = within(angebot()).getAllByRole<HTMLOptGroupElement>('group');
    expect(gruppen.map((each) => [each.label, each.textContent])).toEqual([
      ['Passend zu „Mitwirkung in der Fallarbeit“', 'Gut ankommen'],
      ['Begleitend nach § 16a, immer freiwillig', 'Schuldnerberatung Nord'],
    ]);
    expect(angebot().value).toBe('');
    await userEvent.selectOptions(angebot(), 'Gut ankommen');
    expect(abschnitt(NEU).getByText('Stadt · 2 Plätze.')).toBeTruthy();
    await userEvent.selectOptions(angebot(), 'Schuldnerberatung Nord');
    expect(abschnitt(NEU).getByText(/^Caritas · Plätze unbekannt · freiwillig\. Eine Leistung/)).toBeTruthy();
    expect(was().value).toBe('Schuldnerberatung Nord');
    const haken = abschnitt(NEU).getByRole<HTMLInputElement>('checkbox', { name: 'Freiwillig' });
    expect([haken.checked, haken.disabled]).toEqual([true, true]);
    await druecke(view, 'Hinzufügen');
    expect((await planIn(view)).schritte[0]).toMatchObject({
      ziel: null,
      angebot: 'Schuldnerberatung Nord',
      freiwillig: true,
    });
  });

  it('ein anderes nimmt mit, was das frühere brachte, und lässt, was die Person gesagt hat', async () => {
    await zeigePlan('schritte', [zielVereinbaren(ZIEL)], {}, (offen) =>
      angeboteIn(offen, [PASSEND, BERATUNG]),
    );
    await userEvent.selectOptions(angebot(), 'Schuldnerberatung Nord');
    await userEvent.selectOptions(angebot(), 'Gut ankommen');
    const haken = (): boolean =>
      abschnitt(NEU).getByRole<HTMLInputElement>('checkbox', { name: 'Freiwillig' }).checked;
    expect([was().value, haken()]).toEqual(['Gut ankommen', false]);
    await fuelle(NEU, 'Was?', 'Erstes Treffen');
    await userEvent.selectOptions(angebot(), 'ohne Angebot');
    expect([was().value, haken()]).toEqual(['Erstes Treffen', false]);
  });
});
