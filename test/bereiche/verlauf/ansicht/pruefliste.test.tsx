/**
 * @jest-environment jsdom
 *
 * The checklist of the talk: ticks are the person's alone, stand in the workbook and are free after the Profiling.
 */
import '../../../pane/nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { PRUEFPUNKTE } from '../../../../src/rules/pruefpunkte';
import { aktenblick, verlaufIn } from '../../../support/akte';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, type GezeigterVerlauf, zeigeVerlauf } from './zeigeVerlauf';

const LISTE = 'Gespräch: durchgesehen und bestätigt';
const haken = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input' });
const alle = (): HTMLInputElement[] => screen.getAllByRole('checkbox');
const notiz = (name: string): string =>
  document.getElementById(haken(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

async function kreuzeAn(view: GezeigterVerlauf, name: string): Promise<void> {
  await userEvent.click(haken(name));
  await view.ruhe();
}

/** Ticks the first items on the sheet, as a person may do there. */
async function hakeAb({ host }: GezeigterVerlauf, zahl: number): Promise<void> {
  await host.excel.run(async (context) => {
    const zeilen = context.workbook.tables.getItem('tblPruefpunkte').getDataBodyRange();
    for (let zeile = 0; zeile < zahl; zeile++) zeilen.getCell(zeile, 2).values = [['x']];
    await context.sync();
  });
}

async function bestaetigtInDerMappe(view: GezeigterVerlauf): Promise<string[]> {
  const { pruefpunkte } = await verlaufIn(view);
  return pruefpunkte.filter(({ bestaetigt }) => bestaetigt).map(({ id }) => id);
}

describe('die Prüfliste', () => {
  it('hat alle Punkte des Gesprächs, und keiner ist von selbst bestätigt', async () => {
    await zeigeVerlauf();
    expect(alle()).toHaveLength(PRUEFPUNKTE.length);
    expect(alle().filter(({ checked }) => checked)).toEqual([]);
    expect(abschnitt(LISTE).getByText('Noch ist nichts bestätigt.')).toBeTruthy();
  });

  it('setzt und löscht einen Haken in der Mappe', async () => {
    const view = await zeigeVerlauf();
    await kreuzeAn(view, 'BaEL');
    expect(await bestaetigtInDerMappe(view)).toEqual(['bael']);
    expect(haken('BaEL').checked).toBe(true);
    expect(abschnitt(LISTE).getByText('Noch nicht bestätigt: 10 von 11.')).toBeTruthy();
    await kreuzeAn(view, 'BaEL');
    expect(await bestaetigtInDerMappe(view)).toEqual([]);
    expect(haken('BaEL').checked).toBe(false);
  });

  it('zeigt einen Haken sofort, und nimmt ihn zurück, wenn er nicht in die Mappe kommt', async () => {
    const view = await zeigeVerlauf();
    view.host.workbook.protectSheet('Gespräch');
    fireEvent.click(haken('Kunde'));
    expect(haken('Kunde').checked).toBe(true);
    await view.ruhe();
    expect(haken('Kunde').checked).toBe(false);
    expect(view.sitzung.zustand().meldung).toMatchObject({ art: 'akte', vorhaben: 'bestaetigen' });
  });

  it('nennt beim Namen, was als Letztes noch fehlt, und sagt, wenn alles bestätigt ist', async () => {
    const view = await zeigeVerlauf();
    await act(() => hakeAb(view, PRUEFPUNKTE.length - 1));
    await view.neuLesen();
    const letzter = PRUEFPUNKTE.at(-1)?.label ?? '';
    expect(abschnitt(LISTE).getByText(`Noch nicht bestätigt: ${letzter}.`)).toBeTruthy();
    await kreuzeAn(view, letzter);
    expect(abschnitt(LISTE).getByText('Alles ist durchgesehen und bestätigt.')).toBeTruthy();
  });

  it('sagt je Gruppe, wie viele Einschätzungen seit dem letzten Profiling geändert sind', async () => {
    await zeigeVerlauf([{ felder: { stichtag: '10.03.2026' } }], {
      bedarfe: { schulischeQualifikation: 0, berufserfahrung: '?' },
      ressourcenbereiche: { mitwirkung: 1 },
    });
    expect(notiz('Qualifikation: Einschätzungen unverändert')).toMatch(/^Seit Nr\. 1 hier geändert: 2\./);
    expect(notiz('Motivation: Einschätzungen unverändert')).toBe('Seit Nr. 1 ist hier nichts geändert.');
    expect(notiz('Ressourcenbereiche: Einschätzungen unverändert')).toContain('geändert: 1.');
    expect(notiz('BaEL')).toBe('');
  });

  it('behauptet vor dem ersten Profiling nichts über Änderungen', async () => {
    await zeigeVerlauf();
    expect(notiz('Motivation: Einschätzungen unverändert')).toBe('');
  });

  it('vermerkt die Haken beim Profiling und ist für das nächste Gespräch frei', async () => {
    const view = await zeigeVerlauf();
    await kreuzeAn(view, 'Kunde');
    await kreuzeAn(view, 'Motivation: Einschätzungen unverändert');
    await druecke(view, 'Profiling abschließen');
    const { inhalt } = await aktenblick(view);
    const [zeile] = inhalt.liste(VERLAUF).heile;
    expect(zeile?.ueberprueft).toBe('Kunde; Motivation: Einschätzungen unverändert');
    expect(alle().some(({ checked }) => checked)).toBe(false);
  });
});
