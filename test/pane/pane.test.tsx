/**
 * @jest-environment jsdom
 *
 * The shell of the pane on the shipped template: head, tabs, main action, messages.
 */
import './nodeRealm';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FALLORTE } from '../support/orte';
import { ORT_TITEL } from '../../src/bausteine/texte/pane';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';
import { BEISPIEL, mappeMit, tippe, wertVon } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { flaeche, gezeigteAnsicht, kopfwert, ortVon, zuAnsicht } from './zuAnsicht';

const beispiel = async (): Promise<OffenerPane> => oeffnePane(await mappeMit(BEISPIEL));

const status = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';
/** The one line of the head. */
const kopfzeile = (): string => screen.getByRole('heading', { level: 1 }).parentElement?.textContent ?? '';

/** The views that are always there. */
const IMMER = alleAnsichten(BEREICHE).filter(({ stehtAn }) => stehtAn === undefined);

describe('wer mit der Taste in den Bereich kommt', () => {
  it('beginnt in der Ansicht, und verliert nichts, wo er schon war', async () => {
    await beispiel();
    expect(document.activeElement).toBe(document.body);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(document.activeElement).toBe(flaeche());
    const hilfe = screen.getByRole('button', { name: 'Mehr zur Person' });
    act(() => hilfe.focus());
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(document.activeElement).toBe(hilfe);
  });
});

describe('der Kopf', () => {
  it('zeigt Person, Stichtag, Ergebnisse und den Stand der Mappe', async () => {
    await beispiel();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Erika Muster');
    expect(kopfzeile()).toBe('Erika MusterKennung bFMvorläufigStichtag 21.11.2026');
    expect(kopfwert('Kundennummer')).toBe('123D456789');
    expect(kopfwert('Stichtag')).toBe('21.11.2026');
    expect(kopfwert('Kennung')).toBe('bFM');
    expect(kopfwert('Profillage')).toBe('Unterstützungsprofil');
    expect(kopfwert('Betreuung')).toBe('Fallmanagement');
    expect(kopfwert('In der Mappe')).toBe('noch nicht eingetragen');
  });

  it('kommt ohne Namen, Kundennummer und Stichtag aus und sagt, was noch möglich ist', async () => {
    await oeffnePane(await mappeMit());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ohne Namen');
    expect(kopfzeile()).toBe('Ohne NamenKennung offenvorläufig');
    expect(kopfwert('Kundennummer')).toBe('fehlt');
    expect(kopfwert('Stichtag')).toBe('21.11.2026 (heute)');
    expect(kopfwert('Kennung')).toMatch(/^offen: \d sind möglich$/);
  });

  it('führt vom Stichtag zu seinem Feld', async () => {
    const pane = await beispiel();
    await pane.druecke('Stichtag 21.11.2026');
    const feld = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Stichtag' });
    await waitFor(() => expect(document.activeElement).toBe(feld));
    expect(feld.value).toBe('21.11.2026');
  });

  it('folgt dem Blatt und nennt ein eingetragenes Ergebnis veraltet', async () => {
    const pane = await beispiel();
    await trageEin(pane);
    expect(kopfwert('In der Mappe')).toBe('aktuell');
    expect(kopfzeile()).toBe('Erika MusterKennung bFMStichtag 21.11.2026');
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await pane.ruhe();
    expect(kopfwert('In der Mappe')).toBe('veraltet');
    expect(kopfwert('Kennung')).toBe('noch nicht festgelegt');
  });

  it('nennt ein eingetragenes Ergebnis auch dann veraltet, wenn eine Angabe fehlerhaft ist', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    expect(kopfwert('In der Mappe')).toBe('noch nicht eingetragen');
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await pane.ruhe();
    await trageEin(pane);
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    screen.getByRole('button', { name: 'Eine Angabe berichtigen' });
    expect(kopfwert('In der Mappe')).toBe('veraltet');
  });

  it('führt bei Fehlern zur Liste und nennt weiter die Person', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    tippe(pane, 'Fall_Stichtag', 'heute');
    await pane.ruhe();
    expect(kopfwert('Kundennummer')).toBe('123D456789');
    expect(kopfwert('Stichtag')).toBe('unklar');
    await pane.druecke('2 Angaben berichtigen');
    expect(gezeigteAnsicht()).toBe('Ergebnis');
    const titel = await screen.findByRole('heading', { name: 'Bitte zuerst berichtigen (2)' });
    expect(document.activeElement).toBe(titel);
  });
});

/** Enters from the view with the results. */
async function trageEin(pane: OffenerPane): Promise<void> {
  zuAnsicht('Förderziel');
  await pane.druecke('Berechnen und eintragen');
}

describe('die Orte', () => {
  it('stehen in einer Navigation, und der gezeigte ist genannt', async () => {
    await oeffnePane(await mappeMit());
    const orte = within(screen.getByRole('navigation')).getAllByRole('button');
    expect(orte.map(({ textContent }) => textContent)).toEqual([
      'Heute',
      'Profiling',
      'Ziel & Plan',
      'bFM',
      'Partner',
      'Mehr',
    ]);
    expect(orte.filter((ort) => ort.hasAttribute('aria-current'))).toEqual([ortVon('Erheben')]);
  });

  it('sind mit Alt und ihrer Nummer zu erreichen; Strg, Umschalt und F6 bleiben Excel', async () => {
    await oeffnePane(await mappeMit());
    for (const [index, ort] of FALLORTE.entries()) {
      const taste = { code: `Digit${index + 1}`, altKey: true };
      expect(fireEvent.keyDown(document.body, { ...taste, ctrlKey: true })).toBe(true);
      expect(fireEvent.keyDown(document.body, { ...taste, shiftKey: true })).toBe(true);
      expect(fireEvent.keyDown(document.body, taste)).toBe(false);
      expect(document.activeElement).toBe(flaeche());
      expect(screen.getByText(ORT_TITEL[ort], { selector: '[aria-current=page]' })).toBeTruthy();
    }
    expect(fireEvent.keyDown(document.body, { code: 'F6', key: 'F6' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { code: 'Digit7', altKey: true })).toBe(true);
  });

  it('zeigen wieder den Schritt, in dem man dort zuletzt war', async () => {
    await beispiel();
    zuAnsicht('Ergebnis');
    zuAnsicht('Heute');
    act(() => ortVon('Erheben').click());
    expect(gezeigteAnsicht()).toBe('Ergebnis');
  });
});

describe('die Schritte', () => {
  it('haben einen Halt für Tab und wechseln mit den Pfeilen, Pos1 und Ende', async () => {
    await oeffnePane(await mappeMit());
    const titel = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    const schritte = alleAnsichten(BEREICHE).filter(({ ort }) => ort === 'profiling');
    expect(titel).toEqual(schritte.map((each) => each.titel));
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    for (const [taste, name] of [
      ['ArrowLeft', titel.at(-1)],
      ['ArrowRight', titel[0]],
      ['End', titel.at(-1)],
      ['Home', titel[0]],
      ['ArrowRight', titel[1]],
    ] as const) {
      fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: taste });
      expect(document.activeElement?.textContent).toBe(name);
      screen.getByRole('tabpanel', { name: name ?? '' });
    }
  });

  it.each(IMMER.map(({ titel }) => titel))('laden ihre Ansicht: %s', async (titel) => {
    const pane = await beispiel();
    zuAnsicht(titel);
    expect((await within(flaeche()).findAllByRole('heading')).length).toBeGreaterThan(0);
    await pane.ruhe();
  });
});

describe('der Fuß', () => {
  it('trägt ein, wo es Ergebnisse zu sehen gibt, und führt sonst weiter; wo nichts zu tun ist, steht nichts', async () => {
    const pane = await beispiel();
    for (const { titel, traegtEin, weiter } of IMMER) {
      zuAnsicht(titel);
      await pane.ruhe();
      const knoepfe = within(screen.getByRole('contentinfo')).queryAllByRole('button');
      expect(knoepfe).toHaveLength(traegtEin === true || weiter !== undefined ? 1 : 0);
    }
  });

  it('führt nach dem Eintragen weiter, mit der Meldung und ohne sie', async () => {
    const pane = await beispiel();
    await trageEin(pane);
    const fuss = within(screen.getByRole('contentinfo'));
    const weiter = (): HTMLElement => fuss.getByRole('button', { name: /^Weiter: / });
    expect(weiter()).toBeTruthy();
    await pane.druecke('Meldung schließen');
    expect(status()).toBe('');
    act(() => weiter().click());
    expect(gezeigteAnsicht()).not.toBe('Ergebnis');
  });

  it('sagt, was gelang, nur dort, wo es geschah', async () => {
    const pane = await beispiel();
    await trageEin(pane);
    expect(status()).toBe('Eingetragen: Kennung bFM.');
    zuAnsicht('Erheben');
    expect(status()).toBe('');
  });
});

describe('die Hauptaktion', () => {
  it('trägt ein, sagt es, und lässt sich zurücknehmen, aber nur einmal', async () => {
    const pane = await beispiel();
    const zurueck = (): HTMLElement | null => screen.queryByRole('button', { name: 'Eintrag zurücknehmen' });
    await trageEin(pane);
    expect(screen.getByRole('contentinfo').contains(document.activeElement)).toBe(true);
    expect(zurueck()).not.toBeNull();
    expect(status()).toBe('Eingetragen: Kennung bFM.');
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('bFM');
    await pane.druecke('Eintrag zurücknehmen');
    expect(status()).toMatch(/^Der Eintrag ist zurückgenommen/);
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('');
    expect(zurueck()).toBeNull();
  });

  it('führt bei fehlerhaften Angaben zur Fehlerliste; eingetragen wird nichts', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    await trageEin(pane);
    expect(status()).toMatch(/^Es wurde nichts eingetragen/);
    const titel = await screen.findByRole('heading', { name: 'Bitte zuerst berichtigen (1)' });
    expect(document.activeElement).toBe(titel);
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('');
  });

  it('nennt ein geschütztes Blatt mit einem Knopf dorthin', async () => {
    const pane = await beispiel();
    pane.host.workbook.protectSheet('Kennung');
    await trageEin(pane);
    screen.getByText(/^Dieses Blatt ist geschützt/);
    await pane.druecke('Kennung');
    expect(pane.host.workbook.selection().sheet).toBe('Kennung');
  });

  it('behält den Fokus, solange etwas läuft', async () => {
    const pane = await beispiel();
    zuAnsicht('Förderziel');
    const knopf = screen.getByRole('button', { name: 'Berechnen und eintragen' });
    act(() => knopf.focus());
    act(() => knopf.click());
    expect(screen.getByRole('contentinfo').contains(document.activeElement)).toBe(true);
    await pane.ruhe();
    expect(screen.getByRole('contentinfo').contains(document.activeElement)).toBe(true);
  });
});
