/**
 * @jest-environment jsdom
 *
 * Opening the FM-Vermerke: right and wrong passphrases, the recovery code, rows from elsewhere, and locking again.
 */
import '../../../../pane/nodeRealm';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useVermerkschutz } from '../../../../../src/bereiche/bfm/vermerke/ansicht/schutz';
import { FM, GEHEIM, VERTRETUNG, ZWEITE } from '../../../../support/vermerkpersonen';
import { druecke } from '../../../../pane/zeigeAkte';
import {
  bald,
  entferne,
  feld,
  fuelle,
  geschuetzt,
  knopf,
  listen,
  mitZweiter,
  NOTIZ,
  oeffne,
  tippeInListe,
  zeigeVermerke,
} from './zeigeVermerke';

const FALSCH = 'Das Passwort stimmt nicht. Es ist nichts geändert; bitte versuchen Sie es noch einmal.';

describe('das Öffnen', () => {
  it('schlägt die Fachkraft des Falls vor, die Wiederherstellung zuletzt', async () => {
    await zeigeVermerke(await geschuetzt());
    const wer = feld('Wer öffnet?') as unknown as HTMLSelectElement;
    expect(wer.value).toBe(FM.name);
    expect([...wer.options].map(({ text }) => text)).toEqual([
      FM.name,
      VERTRETUNG.name,
      'Wiederherstellung (Teamleitung)',
    ]);
    expect(feld('Passwort').type).toBe('password');
    expect(feld('Passwort').autocomplete).toBe('current-password');
  });

  it('zeigt mit dem richtigen Passwort den Text, und wer geöffnet hat', async () => {
    await zeigeVermerke(await geschuetzt());
    expect(screen.queryByText(GEHEIM)).toBeNull();
    expect(screen.getByText('21.11.2026 · Gespräch')).toBeTruthy();
    await oeffne(VERTRETUNG);
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
    expect(screen.getByText(/^Geöffnet für Herr Muster\./)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Schutz der FM-Vermerke');
  });

  it('sagt ein falsches Passwort neben dem Feld, markiert es und verliert nichts', async () => {
    const view = await zeigeVermerke(await geschuetzt());
    const davor = JSON.stringify(await listen(view));
    fuelle('Passwort', 'Grüner Apfelbaum 8');
    fireEvent.keyDown(feld('Passwort'), { key: 'Enter' });
    expect(screen.getByText('Die Vermerke werden geöffnet …')).toBeTruthy();
    expect((await bald(() => screen.getByText(FALSCH))).textContent).toBe(FALSCH);
    expect(feld('Passwort').getAttribute('aria-invalid')).toBe('true');
    expect(feld('Passwort').value).toBe('Grüner Apfelbaum 8');
    expect(document.activeElement).toBe(feld('Passwort'));
    expect([feld('Passwort').selectionStart, feld('Passwort').selectionEnd]).toEqual([0, 18]);
    expect(screen.queryByText(GEHEIM)).toBeNull();
    expect(JSON.stringify(await listen(view))).toBe(davor);
    await oeffne(FM);
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
  });

  it('der Rest der Eingabetaste drückt nichts, was danach den Fokus hat', async () => {
    await zeigeVermerke(await geschuetzt());
    // The platform gives no keypress after a keydown that was prevented.
    expect(fireEvent.keyDown(feld('Passwort'), { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(feld('Passwort'), { key: 'a' })).toBe(true);
  });

  it('fragt ohne Passwort danach, statt zu rechnen', async () => {
    await zeigeVermerke(await geschuetzt());
    fireEvent.click(knopf('Vermerke öffnen'));
    expect(screen.getByText('Bitte geben Sie das Passwort ein.')).toBeTruthy();
  });

  it('öffnet mit dem Wiederherstellungscode, wie er vom Papier abgetippt wird', async () => {
    const offen = await geschuetzt();
    await zeigeVermerke(offen);
    fuelle('Wer öffnet?', 'Wiederherstellung');
    expect(screen.queryByLabelText('Passwort')).toBeNull();
    await oeffne({ name: 'Wiederherstellung', passwort: offen.code.toLowerCase().replaceAll('-', ' ') });
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
  });

  it('nennt einen beschädigten Schlüssel und führt zu seiner Zelle', async () => {
    const offen = await geschuetzt();
    await tippeInListe(offen, 'tblBerechtigte', [0, 'Schlüssel'], 'FMP2.kaputt');
    const view = await zeigeVermerke(offen);
    fuelle('Passwort', FM.passwort);
    fireEvent.keyDown(feld('Passwort'), { key: 'Enter' });
    await bald(() => screen.getByText(/^Der Schlüssel in dieser Zeile ist beschädigt\./));
    await druecke(view, /^Berechtigte!/);
    expect(view.auswahl()).toMatch(/^Berechtigte!/);
  });
});

describe('die Liste der Berechtigten von anderswo', () => {
  it('warnt vor einer Zeile, die jemand von Hand eingetragen hat, und führt hin', async () => {
    const offen = await mitZweiter(await geschuetzt());
    await tippeInListe(offen, 'tblBerechtigte', [4, 'Rolle'], 'Fallmanagement');
    const view = await zeigeVermerke(offen);
    await oeffne(FM);
    expect(
      await screen.findByText(/^Eine Zeile der Berechtigten \(„Frau Probe“\) wurde außerhalb/),
    ).toBeTruthy();
    await druecke(view, /^Berechtigte!/);
    expect(view.auswahl()).toBe(`Berechtigte!${(await zelleVon(offen, ZWEITE.name)) ?? ''}`);
  });

  it('sagt, dass die Schlüssel inzwischen erneuert wurden', async () => {
    const offen = await mitZweiter(await geschuetzt());
    const view = await zeigeVermerke(offen);
    await oeffne(VERTRETUNG);
    await view.ruhe();
    await act(() => entferne(offen, offen.schluessel, ZWEITE.name));
    await view.neuLesen();
    expect(await screen.findByText(/^Der Schutz wurde inzwischen an anderer Stelle geändert\./)).toBeTruthy();
    await druecke(view, 'Vermerke verschließen');
    await oeffne(VERTRETUNG);
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
    expect(screen.queryByText(/inzwischen an anderer Stelle/)).toBeNull();
  });
});

async function zelleVon(offen: Parameters<typeof listen>[0], name: string): Promise<string | undefined> {
  const ort = (await listen(offen)).berechtigte.find((each) => each.name === name)?.stelle.ort('schluessel');
  return ort?.art === 'zelle' ? ort.zelle : undefined;
}

describe('das Verschließen', () => {
  it('nimmt jeden Text und jedes Passwort aus dem Fenster', async () => {
    const view = await zeigeVermerke(
      await geschuetzt([NOTIZ, { ...NOTIZ, betreff: 'Zweites', text: 'Noch etwas Vertrauliches.' }]),
    );
    await oeffne(FM);
    await screen.findByText('Noch etwas Vertrauliches.');
    await druecke(view, 'Vermerke verschließen');
    const html = document.documentElement.outerHTML;
    const werte = [...document.querySelectorAll('input, textarea')].map(
      (each) => (each as HTMLInputElement).value,
    );
    for (const geheim of [GEHEIM, 'Vertrauliches', FM.passwort]) {
      expect(html).not.toContain(geheim);
      expect(werte.join('\n')).not.toContain(geheim);
    }
    expect(screen.getByText('21.11.2026 · Zweites')).toBeTruthy();
    expect(feld('Passwort').value).toBe('');
  });

  it('geschieht auch, wenn der Aufgabenbereich endet, mit Schlüsseln und gelesenen Texten', async () => {
    const offen = await geschuetzt();
    let gesehen = {} as ReturnType<typeof useVermerkschutz>;
    function Zeuge(): null {
      gesehen = useVermerkschutz();
      return null;
    }
    await zeigeVermerke(offen, <Zeuge />);
    await oeffne(FM);
    await screen.findByText(GEHEIM);
    const [vermerk] = (await listen(offen)).vermerke;
    const stand = () => [
      gesehen.schutz.tresor.get() !== null,
      vermerk && gesehen.texte.gelesene.get()(vermerk)?.art,
    ];
    expect(stand()).toEqual([true, 'gelesen']);
    cleanup();
    expect(stand()).toEqual([false, undefined]);
  });
});
