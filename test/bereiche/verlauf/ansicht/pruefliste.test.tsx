/**
 * @jest-environment jsdom
 *
 * The checklist of the talk: what is settled is the person's alone, stands in the workbook and is open again after the Profiling.
 */
import '../../../pane/nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Punktstand } from '../../../../src/fall/checkliste';
import { PRUEFLISTE, VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { PRUEFPUNKTE } from '../../../../src/rules/pruefpunkte';
import { aktenblick, verlaufIn } from '../../../support/akte';
import { tippe } from '../../../support/mappe';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, type GezeigterVerlauf, zeigeAbschliessen } from './zeigeVerlauf';

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

async function inDerMappe(view: GezeigterVerlauf, gesucht: Punktstand): Promise<string[]> {
  const { pruefpunkte } = await verlaufIn(view);
  return pruefpunkte.filter(({ stand }) => stand === gesucht).map(({ id }) => id);
}

const entfaellt = (name: string): HTMLElement => screen.getByRole('button', { name: `Entfällt: ${name}` });

/** Confirms the first item on the sheet and marks it as not applying, which contradicts itself. */
async function kreuzeZweimal({ host }: GezeigterVerlauf): Promise<void> {
  await host.excel.run(async (context) => {
    const zeilen = context.workbook.tables.getItem('tblPruefpunkte').getDataBodyRange();
    for (const spalte of [2, 4]) zeilen.getCell(0, spalte).values = [['x']];
    await context.sync();
  });
}

/** What stands in a row of the list. */
async function zeile(view: GezeigterVerlauf, id: string): Promise<unknown> {
  return (await aktenblick(view)).inhalt.liste(PRUEFLISTE).heile.find((each) => each.id === id);
}

describe('die Prüfliste', () => {
  it('hat alle Punkte des Gesprächs, und keiner ist von selbst bestätigt', async () => {
    await zeigeAbschliessen();
    expect(alle()).toHaveLength(PRUEFPUNKTE.length);
    expect(alle().filter(({ checked }) => checked)).toEqual([]);
    expect(abschnitt(LISTE).getByText('Noch ist nichts bestätigt.')).toBeTruthy();
  });

  it('setzt und löscht einen Haken in der Mappe', async () => {
    const view = await zeigeAbschliessen();
    await kreuzeAn(view, 'BaEL');
    expect(await inDerMappe(view, 'erledigt')).toEqual(['bael']);
    expect(haken('BaEL').checked).toBe(true);
    expect(abschnitt(LISTE).getByText('Noch nicht bestätigt: 10 von 11.')).toBeTruthy();
    await kreuzeAn(view, 'BaEL');
    expect(await inDerMappe(view, 'erledigt')).toEqual([]);
    expect(haken('BaEL').checked).toBe(false);
  });

  it('zeigt einen Haken sofort, und nimmt ihn zurück, wenn er nicht in die Mappe kommt', async () => {
    const view = await zeigeAbschliessen();
    view.host.workbook.protectSheet('Gespräch');
    fireEvent.click(haken('Kunde'));
    expect(haken('Kunde').checked).toBe(true);
    await view.ruhe();
    expect(haken('Kunde').checked).toBe(false);
    expect(view.sitzung.zustand().meldung).toMatchObject({ art: 'akte', vorhaben: 'bestaetigen' });
  });

  it('nennt beim Namen, was als Letztes noch fehlt, und sagt, wenn alles bestätigt ist', async () => {
    const view = await zeigeAbschliessen();
    await act(() => hakeAb(view, PRUEFPUNKTE.length - 1));
    await view.neuLesen();
    const letzter = PRUEFPUNKTE.at(-1)?.label ?? '';
    expect(abschnitt(LISTE).getByText(`Noch nicht bestätigt: ${letzter}.`)).toBeTruthy();
    await kreuzeAn(view, letzter);
    expect(abschnitt(LISTE).getByText('Alles ist durchgesehen und bestätigt.')).toBeTruthy();
  });

  it('sagt je Gruppe, wie viele Einschätzungen seit dem letzten Profiling geändert sind', async () => {
    await zeigeAbschliessen([{ felder: { stichtag: '10.03.2026' } }], {
      bedarfe: { schulischeQualifikation: 0, berufserfahrung: '?' },
      ressourcenbereiche: { mitwirkung: 1 },
    });
    expect(notiz('Qualifikation: Einschätzungen unverändert')).toMatch(/^Seit Nr\. 1 hier geändert: 2\./);
    expect(notiz('Motivation: Einschätzungen unverändert')).toBe('');
    expect(notiz('Ressourcenbereiche: Einschätzungen unverändert')).toContain('geändert: 1.');
    expect(notiz('BaEL')).toBe('');
  });

  it('behauptet vor dem ersten Profiling nichts über Änderungen', async () => {
    await zeigeAbschliessen();
    expect(notiz('Motivation: Einschätzungen unverändert')).toBe('');
  });

  it('vermerkt die Haken beim Profiling und ist für das nächste Gespräch frei', async () => {
    const view = await zeigeAbschliessen();
    await kreuzeAn(view, 'Kunde');
    await kreuzeAn(view, 'Motivation: Einschätzungen unverändert');
    await druecke(view, 'Profiling abschließen');
    const { inhalt } = await aktenblick(view);
    const [zeile] = inhalt.liste(VERLAUF).heile;
    expect(zeile?.ueberprueft).toBe('Kunde; Motivation: Einschätzungen unverändert');
    expect(alle().some(({ checked }) => checked)).toBe(false);
  });

  it('hält fest, wer einen Punkt wann angesehen hat, und nimmt beides mit dem Haken zurück', async () => {
    const view = await zeigeAbschliessen();
    await kreuzeAn(view, 'BaEL');
    expect(await zeile(view, 'bael')).toMatchObject({ am: '2026-11-21', von: 'Frau Beispiel' });
    await kreuzeAn(view, 'BaEL');
    expect(notiz('BaEL')).toBe('');
    expect(await zeile(view, 'bael')).toMatchObject({ bestaetigt: false, am: null, von: '' });
  });

  it('nennt Tag und Namen nur, wo es nicht Stichtag und Fachkraft dieses Profilings sind', async () => {
    const view = await zeigeAbschliessen();
    await kreuzeAn(view, 'BaEL');
    expect(notiz('BaEL')).toBe('');
    tippe(view, 'Fall_Fachkraft', 'Herr Neu');
    await view.ruhe();
    expect(notiz('BaEL')).toBe('erledigt am 21.11.2026 von Frau Beispiel');
    tippe(view, 'Fall_Fachkraft', 'Frau Beispiel');
    tippe(view, 'Fall_Stichtag', '22.11.2026');
    await view.ruhe();
    expect(notiz('BaEL')).toBe('erledigt am 21.11.2026 von Frau Beispiel');
  });

  it('lässt einen Punkt entfallen: er ist nicht mehr offen, und auch das hat Tag und Namen', async () => {
    const view = await zeigeAbschliessen();
    fireEvent.click(entfaellt('BaEL'));
    await view.ruhe();
    expect(await inDerMappe(view, 'entfaellt')).toEqual(['bael']);
    expect(entfaellt('BaEL').getAttribute('aria-pressed')).toBe('true');
    expect([haken('BaEL').checked, haken('BaEL').disabled]).toEqual([false, true]);
    expect(notiz('BaEL')).toBe('entfällt, festgestellt am 21.11.2026 von Frau Beispiel');
    expect(abschnitt(LISTE).getByText('Noch nicht bestätigt: 10 von 11.')).toBeTruthy();
    fireEvent.click(entfaellt('BaEL'));
    await view.ruhe();
    expect(await inDerMappe(view, 'offen')).toHaveLength(PRUEFPUNKTE.length);
  });

  it('ist fertig, wenn der letzte Punkt entfällt, und sagt, dass er entfallen ist', async () => {
    const view = await zeigeAbschliessen();
    await act(() => hakeAb(view, PRUEFPUNKTE.length - 1));
    await view.neuLesen();
    fireEvent.click(entfaellt(PRUEFPUNKTE.at(-1)?.label ?? ''));
    await view.ruhe();
    expect(abschnitt(LISTE).getByText('Alles ist durchgesehen. Davon entfallen: 1 von 11.')).toBeTruthy();
  });

  it('wartet, bis feststeht, wer durchsieht; was schon erledigt ist, bleibt bedienbar', async () => {
    const view = await zeigeAbschliessen([], { felder: { fachkraft: '' } });
    await act(() => hakeAb(view, 1));
    await view.neuLesen();
    expect(abschnitt(LISTE).getByText(/tragen Sie bitte zuerst die Fachkraft/)).toBeTruthy();
    expect([haken('BaEL').disabled, haken('Kunde').disabled]).toEqual([true, false]);
    expect((entfaellt('BaEL') as HTMLButtonElement).disabled).toBe(true);
  });

  it('nennt einen Punkt mit zwei Kreuzen mit beiden Zellen und lässt ihn offen', async () => {
    const view = await zeigeAbschliessen();
    await act(() => kreuzeZweimal(view));
    await view.neuLesen();
    const satz = screen.getByText(/als bestätigt und als entfallen angekreuzt/).textContent;
    expect(satz).toMatch(/Gespräch.*C7.*E7/);
    expect(await inDerMappe(view, 'offen')).toHaveLength(PRUEFPUNKTE.length);
    await kreuzeAn(view, 'Kunde');
    expect(await inDerMappe(view, 'erledigt')).toEqual(['kunde']);
    expect(screen.queryByText(/als bestätigt und als entfallen angekreuzt/)).toBeNull();
  });

  it('vermerkt auch, was entfiel, und ist danach wieder offen', async () => {
    const view = await zeigeAbschliessen();
    await kreuzeAn(view, 'Kunde');
    fireEvent.click(entfaellt('BaEL'));
    await view.ruhe();
    await druecke(view, 'Profiling abschließen');
    const { inhalt } = await aktenblick(view);
    expect(inhalt.liste(VERLAUF).heile[0]?.ueberprueft).toBe('Kunde; BaEL (entfällt)');
    expect(await inDerMappe(view, 'offen')).toHaveLength(PRUEFPUNKTE.length);
    expect(await zeile(view, 'bael')).toMatchObject({ am: null, von: '' });
  });
});
