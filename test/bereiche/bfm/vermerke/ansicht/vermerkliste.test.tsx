/**
 * @jest-environment jsdom
 *
 * The list of the FM-Vermerke in the pane: order, search, what does not open, copying, printing; and a free one.
 */
import '../../../../pane/nodeRealm';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FreierVermerk } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { verfaelscht } from '../../../../support/fallmanagement';
import { openMappe } from '../../../../support/mappe';
import { FM, GEHEIM } from '../../../../support/vermerkpersonen';
import { druecke, type GezeigteAkte } from '../../../../pane/zeigeAkte';
import {
  feld,
  fuelle,
  type Geschuetzt,
  geschuetzt,
  listen,
  nachgezogen,
  NOTIZ,
  oeffne,
  richteEin,
  schlageAuf,
  tippeInListe,
  zeigeVermerke,
} from './zeigeVermerke';

const TEXTSPALTE = 'Vermerk (geschützt)';

async function zeigeOffen(offen: Geschuetzt): Promise<GezeigteAkte> {
  const view = await zeigeVermerke(offen);
  await oeffne(FM);
  return view;
}

const liste = () => within(screen.getByRole('region', { name: /^FM-Vermerke/ }));
const titel = (): (string | undefined)[] =>
  liste()
    .getAllByRole('listitem')
    .map((each) => each.querySelector('summary, p')?.textContent ?? undefined);

/** So many Vermerke, one a day. */
function viele(zahl: number): FreierVermerk[] {
  return Array.from({ length: zahl }, (_, index) => ({
    datum: `2026-10-${String(index + 1).padStart(2, '0')}` as PlainDate,
    betreff: `Gespräch ${index + 1}`,
    text: index === 3 ? 'Die SCHULDEN sind geregelt.' : 'Nichts Neues.',
  }));
}

describe('die Liste', () => {
  it('zeigt das Neueste zuerst, zwanzig auf einmal, und sucht in den offenen Texten', async () => {
    const view = await zeigeOffen(await geschuetzt(viele(23)));
    expect(titel()).toHaveLength(20);
    expect(titel()[0]).toBe('23.10.2026 · Gespräch 23');
    await druecke(view, '3 weitere');
    expect(titel()).toHaveLength(23);
    fuelle('In den Vermerken suchen', 'schulden');
    expect(titel()).toEqual(['04.10.2026 · Gespräch 4']);
    expect(screen.getByText('1 von 23 Vermerken')).toBeTruthy();
    fuelle('In den Vermerken suchen', '07.10.2026');
    expect(titel()).toEqual(['07.10.2026 · Gespräch 7']);
    await druecke(view, 'Vermerke verschließen');
    expect(screen.queryByLabelText('In den Vermerken suchen')).toBeNull();
    expect(titel()).toHaveLength(20);
  });

  it('sagt, dass es noch keinen gibt', async () => {
    await zeigeVermerke(await geschuetzt([]));
    expect(screen.getByText('Noch ist kein Vermerk geschrieben.')).toBeTruthy();
  });
});

describe('was sich nicht öffnet', () => {
  it('wird in Worten gesagt, mit seiner Zelle; die anderen bleiben lesbar', async () => {
    const offen = await geschuetzt([NOTIZ, { ...NOTIZ, betreff: 'Zweites', text: 'Anderes.' }]);
    const [, zweiter] = (await listen(offen)).vermerke;
    const zelle = zweiter?.zelle ?? '';
    await tippeInListe(offen, 'tblVermerke', [1, TEXTSPALTE], verfaelscht(zelle));
    const view = await zeigeOffen(offen);
    expect(liste().getByText(/^Dieser Vermerk lässt sich nicht öffnen/)).toBeTruthy();
    await userEvent.click(liste().getByRole('button', { name: /^Vermerke!/ }));
    await view.ruhe();
    expect(zweiter?.stelle.ort('text')).toMatchObject({ zelle: view.auswahl().split('!')[1] });
    await userEvent.click(screen.getByText('21.11.2026 · Gespräch'));
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
  });

  it('auch ein Vermerk in einer anderen Zeile und einer aus einer anderen Mappe', async () => {
    const fremd = (await listen(await openMappe((await richteEin([NOTIZ])).xlsx))).vermerke[0]?.zelle ?? '';
    const offen = await geschuetzt([
      NOTIZ,
      { ...NOTIZ, betreff: 'Zweites' },
      { ...NOTIZ, betreff: 'Drittes' },
    ]);
    const [erster] = (await listen(offen)).vermerke;
    await tippeInListe(offen, 'tblVermerke', [1, TEXTSPALTE], erster?.zelle ?? '');
    await tippeInListe(offen, 'tblVermerke', [2, TEXTSPALTE], fremd);
    await zeigeOffen(offen);
    expect(liste().getByText(/^Dieser Vermerk lässt sich nicht öffnen/)).toBeTruthy();
    expect(liste().getByText(/^Dieser Vermerk ist mit einem anderen Schlüssel verschlüsselt/)).toBeTruthy();
  });

  it('geänderte lesbare Angaben werden genannt; gezeigt sind die geschützten', async () => {
    const offen = await geschuetzt();
    await tippeInListe(offen, 'tblVermerke', [0, 'Betreff'], 'Etwas anderes');
    await zeigeOffen(offen);
    expect(await liste().findByText(/^In der Zeile steht bei „Betreff“ etwas anderes/)).toBeTruthy();
    expect(liste().getByText('21.11.2026 · Gespräch')).toBeTruthy();
  });
});

describe('das Mitnehmen', () => {
  it('kopiert einen oder alle als Text, die ältesten zuerst', async () => {
    const user = userEvent.setup();
    const view = await zeigeOffen(await geschuetzt(viele(2)));
    await user.click(screen.getByRole('button', { name: 'Als Text kopieren: 02.10.2026 · Gespräch 2' }));
    expect(await navigator.clipboard.readText()).toBe(
      'Gespräch 2\n02.10.2026, Frau Beispiel\n\nNichts Neues.',
    );
    await user.click(screen.getByRole('button', { name: 'Alle als Text kopieren' }));
    await view.ruhe();
    expect((await navigator.clipboard.readText()).match(/Gespräch \d/g)).toEqual([
      'Gespräch 1',
      'Gespräch 2',
    ]);
    expect(screen.getAllByText('Kopiert.')).toHaveLength(2);
  });

  it('sagt ehrlich, wenn Office das Kopieren nicht zulässt, und lässt nichts zurück', async () => {
    const user = userEvent.setup();
    await zeigeOffen(await geschuetzt());
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(screen.getByRole('button', { name: /^Als Text kopieren: / }));
    expect(await screen.findByText(/^Office lässt das Kopieren hier nicht zu\./)).toBeTruthy();
    expect(document.querySelectorAll('body > textarea')).toHaveLength(0);
  });

  it('druckt aus einem eigenen Rahmen, der beim Verschließen verschwindet; wo nichts geschieht, sagt es das', async () => {
    const view = await zeigeOffen(await geschuetzt());
    // There is nothing to print with here.
    jest.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(null);
    await druecke(view, /^Drucken: /);
    const rahmen = document.querySelector('iframe');
    expect(rahmen?.srcdoc).toContain(GEHEIM);
    expect(screen.queryByText(/^Office lässt das Drucken/)).toBeNull();
    expect(
      await screen.findByText(/^Office lässt das Drucken hier nicht zu/, {}, { timeout: 3000 }),
    ).toBeTruthy();
    await druecke(view, 'Vermerke verschließen');
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('ein eigener Vermerk', () => {
  it('wird verschlüsselt geschrieben und steht gleich in der Liste; die Mappe enthält ihn nicht', async () => {
    const view = await zeigeOffen(await geschuetzt([]));
    expect(feld('Datum').value).toBe('21.11.2026');
    fuelle('Betreff', 'Telefonat');
    fuelle('Text', GEHEIM);
    await druecke(view, 'Vermerk verschlüsseln und schreiben');
    await nachgezogen();
    expect(liste().getByText(GEHEIM)).toBeTruthy();
    expect(feld('Text').value).toBe('');
    expect(document.activeElement?.textContent).toBe('Vermerk schreiben');
    schlageAuf('Vermerk schreiben');
    const [vermerk] = (await listen(view)).vermerke;
    expect(vermerk).toMatchObject({ betreff: 'Telefonat', fachkraft: FM.name, status: 'nicht im bFM' });
    expect(JSON.stringify(await listen(view))).not.toContain(GEHEIM);
  });

  it('hält zurück, was fehlt oder in der Zukunft liegt, und verliert beim Wechsel nichts', async () => {
    const view = await zeigeOffen(await geschuetzt([]));
    fuelle('Datum', '22.11.2026');
    fuelle('Text', 'Angefangen');
    await druecke(view, 'Vermerk verschlüsseln und schreiben');
    expect(screen.getByText(/^Der Tag liegt in der Zukunft\./)).toBeTruthy();
    expect(screen.getByText('Bitte geben Sie einen Betreff an.')).toBeTruthy();
    expect(screen.getByText('1 Angabe fehlt: Betreff. 1 Angabe passt nicht: Datum.')).toBeTruthy();
    expect(document.activeElement).toBe(feld('Datum'));
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await view.ruhe();
    expect(feld('Text').value).toBe('Angefangen');
    await druecke(view, 'Vermerke verschließen');
    expect(document.querySelector('textarea')).toBeNull();
    fireEvent.blur(document.body);
    expect((await listen(view)).vermerke).toEqual([]);
  });
});
