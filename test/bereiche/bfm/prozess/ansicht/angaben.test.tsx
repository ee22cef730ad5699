/**
 * @jest-environment jsdom
 *
 * What belongs to the case beside the decisions: the pack for the talk, the Neukundenverfahren, and single dates.
 */
import '../../../../pane/nodeRealm';
import { fireEvent, screen } from '@testing-library/react';
import { fillMappe } from '../../../../support/fillMappe';
import { blickAuf, fallakte, uebernehmen } from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';
import { abschnitt, klappeAuf, zeigeFallmanagement } from './zeigeFallmanagement';

jest.setTimeout(120_000);

const termin = (name: string): HTMLInputElement =>
  abschnitt('Termine des Falls').getByRole<HTMLInputElement>('textbox', { name });

describe('das Neukundenverfahren', () => {
  it('hält fest, wer einen Punkt wann erledigt hat, und nimmt es zurück', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } });
    const view = await zeigeFallmanagement(offen);
    klappeAuf('Neukundenverfahren (7 offen)');
    const haken = (): HTMLInputElement =>
      abschnitt(/^Neukundenverfahren/).getByRole('checkbox', { name: /^Zum Erstgespräch eingeladen/ });
    fireEvent.click(haken());
    expect(haken().checked).toBe(true);
    await view.ruhe();
    expect(screen.getByText('erledigt am 21.11.2026 von Frau Beispiel')).toBeTruthy();
    expect((await blickAuf(offen)).neukunde[1]).toMatchObject({ erledigtAm: '2026-11-21' });
    fireEvent.click(haken());
    await view.ruhe();
    expect((await blickAuf(offen)).neukunde[1]).toMatchObject({ erledigtAm: null, erledigtVon: '' });
  });

  it('nennt, ob mit Rechtsfolgenbelehrung, nach dem Recht vom Tag des Zugangs', async () => {
    const mit = (zugang: string): Parameters<typeof mappeMit>[0] => ({
      ...BEISPIEL,
      felder: { ...BEISPIEL.felder, neukunde: 'ja', zugang },
    });
    const offen = await mappeMit(mit('30.06.2023'));
    const view = await zeigeFallmanagement(offen);
    klappeAuf(/^Neukundenverfahren/);
    const label = (): string =>
      abschnitt(/^Neukundenverfahren/)
        .getByRole('checkbox', { name: /^Zum Erstgespräch eingeladen/ })
        .closest('div')?.textContent ?? '';
    expect(label()).toContain('(mit Rechtsfolgenbelehrung)');
    await fillMappe(offen.host, mit('01.07.2023') ?? {});
    await view.neuLesen();
    expect(label()).toContain('(ohne Rechtsfolgenbelehrung)');
    await fillMappe(offen.host, mit('01.07.2026') ?? {});
    await view.neuLesen();
    expect(label()).toContain('Fassung 07/2026 ungeprüft');
  });

  it('was nicht zutrifft, entfällt mit Name und Tag, und zählt als erledigt; es lässt sich zurücknehmen', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } });
    const view = await zeigeFallmanagement(offen);
    klappeAuf(/^Neukundenverfahren/);
    const knopf = (): HTMLElement =>
      abschnitt(/^Neukundenverfahren/).getByRole('button', { name: /^Entfällt: Bei Marktprofil/ });
    fireEvent.click(knopf());
    expect(knopf().getAttribute('aria-pressed')).toBe('true');
    await view.ruhe();
    expect(screen.getByText('entfällt, festgestellt am 21.11.2026 von Frau Beispiel')).toBeTruthy();
    expect((await blickAuf(offen)).neukunde[5]).toMatchObject({
      erledigtAm: '2026-11-21',
      erledigtVon: 'Frau Beispiel',
      entfaellt: true,
    });
    fireEvent.click(knopf());
    await view.ruhe();
    expect((await blickAuf(offen)).neukunde[5]).toMatchObject({ erledigtAm: null, entfaellt: false });
  });

  it('fehlt bei anderen, und ohne Namen wird nichts abgehakt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const view = await zeigeFallmanagement(offen);
    expect(screen.queryByRole('region', { name: /^Neukundenverfahren/ })).toBeNull();
    await fillMappe(offen.host, { felder: { neukunde: 'ja', fachkraft: '' } });
    await view.neuLesen();
    klappeAuf(/^Neukundenverfahren/);
    expect(abschnitt(/^Neukundenverfahren/).getByText(/^Damit feststeht, wer/)).toBeTruthy();
    const alle = abschnitt(/^Neukundenverfahren/).getAllByRole<HTMLInputElement>('checkbox');
    expect(alle.every(({ disabled }) => disabled)).toBe(true);
  });
});

describe('der letzte Kontakt', () => {
  it('wird errechnet und mit einem Klick festgehalten, mit Name und Tag, auch im Blatt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const view = await zeigeFallmanagement(offen);
    expect(screen.getByText('Letzter Kontakt: in dieser Mappe nicht festgehalten.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Kontakt von heute festhalten' }));
    await view.ruhe();
    expect(screen.getByText('Letzter Kontakt: 21.11.2026 (festgehalten).')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kontakt von heute festhalten' })).toBeNull();
    const { liste } = await blickAuf(offen);
    expect(liste.gespeichert.filter(({ art }) => art === 'eigene')).toMatchObject([
      { hinweis: 'Kontakt', erledigtAm: '2026-11-21', erledigtVon: 'Frau Beispiel', ausgang: 'erledigt' },
    ]);
  });
});

describe('die Termine', () => {
  it('zeigen, was zutrifft, und das übrige auf Wunsch', async () => {
    await zeigeFallmanagement(
      await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } }),
    );
    klappeAuf('Termine des Falls');
    expect(termin('Erstberatung geführt am')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Verlässt die Schule am' })).toBeNull();
    klappeAuf('Weitere Angaben');
    expect(termin('Verlässt die Schule am')).toBeTruthy();
  });

  it('stehen mit Enter in ihrer Zelle, mit dem Wochentag daneben; was kein Tag ist, nicht', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } });
    const view = await zeigeFallmanagement(offen);
    klappeAuf('Termine des Falls');
    const name = 'Erstberatung geführt am';
    fireEvent.change(termin(name), { target: { value: '1.11.2026' } });
    fireEvent.keyDown(termin(name), { key: 'Enter' });
    expect(termin(name).value).toBe('01.11.2026');
    await view.ruhe();
    expect((await blickAuf(offen)).lage.fm.erstberatung).toBe('2026-11-01');
    expect(screen.getByText('Sonntag (Allerheiligen)')).toBeTruthy();
    fireEvent.change(termin(name), { target: { value: 'gestern' } });
    fireEvent.blur(termin(name));
    await view.ruhe();
    expect(screen.getByText('Bitte geben Sie den Tag so ein: 21.11.2026.')).toBeTruthy();
    expect((await blickAuf(offen)).lage.fm.erstberatung).toBe('2026-11-01');
    fireEvent.change(termin(name), { target: { value: '' } });
    fireEvent.blur(termin(name));
    await view.ruhe();
    expect((await blickAuf(offen)).lage.fm.erstberatung).toBeNull();
  });

  it('bleiben stehen, wie sie getippt sind, bis Excel sie nimmt', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } });
    const view = await zeigeFallmanagement(offen);
    klappeAuf('Termine des Falls');
    const name = 'Erstberatung geführt am';
    offen.host.workbook.protectSheet('Fallmanagement');
    fireEvent.change(termin(name), { target: { value: '1.11.2026' } });
    fireEvent.blur(termin(name));
    await view.ruhe();
    expect(termin(name).value).toBe('1.11.2026');
    offen.host.workbook.unprotectSheet('Fallmanagement');
    fireEvent.blur(termin(name));
    await view.ruhe();
    expect(termin(name).value).toBe('01.11.2026');
    expect((await blickAuf(offen)).lage.fm.erstberatung).toBe('2026-11-01');
  });
});

describe('die Entscheidungsmappe', () => {
  it('gibt es auf Wunsch schon früher', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    await zeigeFallmanagement(akte);
    klappeAuf(/^Entscheidungsmappe/);
    expect(
      abschnitt(/^Entscheidungsmappe/)
        .getByText(/Offene Ziele: keine\.$/)
        .textContent.split('\n'),
    ).toEqual([
      'Im bFM seit 21.11.2026 (0 Monate).',
      'Zugangskriterium: formale Kriterien erfüllt.',
      'Entscheidungen:',
      '– 21.11.2026: in das bFM übernommen · Frau Beispiel · formale Kriterien erfüllt',
      'Fortschritt: Ein Vergleich braucht zwei abgeschlossene Profilings.',
      'Offene Ziele: keine.',
    ]);
  });
});
