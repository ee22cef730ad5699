/**
 * @jest-environment jsdom
 *
 * Own Wiedervorlagen: put on the list, kept while they are being written, and said to be done by somebody.
 */
import '../../../../pane/nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { HeuteView } from '../../../../../src/bereiche/bfm/heute/ansicht/HeuteView';
import { blickAuf } from '../../../../support/fallmanagement';
import { tippe } from '../../../../support/mappe';
import { druecke, type GezeigteAkte, zeigeAkte } from '../../../../pane/zeigeAkte';
import { type Eigene, mitEigenen } from './akten';

const zeige = async (...eigene: readonly Eigene[]): Promise<GezeigteAkte> =>
  zeigeAkte(HeuteView, await mitEigenen(...eigene));
const feld = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });

function fuelle(name: string, value: string): void {
  fireEvent.change(feld(name), { target: { value } });
}

const TEXT = 'Woran möchten Sie denken?';

async function klappeAuf(): Promise<void> {
  act(() => screen.getByText('Eigene Wiedervorlage …').click());
  await screen.findByRole('textbox', { name: TEXT });
}

const SATZ_TAG = 'Bitte geben Sie den Tag so ein: 21.11.2026.';
const SATZ_TEXT = 'Bitte schreiben Sie kurz, worum es geht.';

describe('eine eigene Wiedervorlage', () => {
  it('kommt mit Tag und Text auf die Liste; das Formular ist wieder leer, der Fokus oben', async () => {
    const view = await zeige();
    await klappeAuf();
    expect(feld('Fällig am').value).toBe('07.12.2026');
    fuelle('Fällig am', '27.11.26');
    fuelle(TEXT, ' =Mietbescheinigung ');
    await druecke(view, 'Auf die Liste setzen');
    expect(screen.getByText('=Mietbescheinigung')).toBeTruthy();
    expect([feld('Fällig am').value, feld(TEXT).value]).toEqual(['07.12.2026', '']);
    expect(document.activeElement?.textContent).toBe('Wiedervorlagen (1)');
    expect((await blickAuf(view)).wiedervorlagen.offen).toEqual([
      { id: 'eigene:1-AAAAAA', art: 'eigene', faelligAm: '2026-11-27', hinweis: '=Mietbescheinigung' },
    ]);
  });

  it.each([
    [
      'bald',
      '',
      [SATZ_TEXT, SATZ_TAG],
      '1 Angabe fehlt: Woran möchten Sie denken. 1 Angabe passt nicht: Fällig am.',
      TEXT,
    ],
    ['', 'Anrufen', [SATZ_TAG], '1 Angabe fehlt: Fällig am.', 'Fällig am'],
    ['27.11.2026', '  ', [SATZ_TEXT], '1 Angabe fehlt: Woran möchten Sie denken.', TEXT],
  ])('braucht Tag und Text (%j, %j)', async (datum, text, saetze, fehlend, fokus) => {
    const view = await zeige();
    await klappeAuf();
    fuelle('Fällig am', datum);
    fuelle(TEXT, text);
    await druecke(view, 'Auf die Liste setzen');
    expect(screen.queryAllByText(/^Bitte (geben|schreiben) Sie/).map((each) => each.textContent)).toEqual(
      saetze,
    );
    screen.getByText(fehlend);
    expect(document.activeElement).toBe(feld(fokus));
    expect((await blickAuf(view)).liste.gespeichert).toEqual([]);
  });

  it('bleibt beim Schreiben erhalten, auch wenn neu gelesen oder etwas anderes gezeigt wird', async () => {
    const view = await zeige();
    await klappeAuf();
    fuelle(TEXT, 'Anrufen');
    await view.neuLesen();
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    expect(feld(TEXT).value).toBe('Anrufen');
  });
});

describe('erledigt', () => {
  it('ist sie mit einem Druck; wer und wann stehen dabei', async () => {
    const view = await zeige(['2026-11-20', 'Anrufen'], ['2026-12-01', 'Schreiben']);
    await druecke(view, 'Erledigt: Anrufen, Freitag, 20.11.2026');
    expect(screen.queryByRole('button', { name: /^Erledigt: Anrufen/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Wiedervorlagen (1)');
    expect((await blickAuf(view)).wiedervorlagen.erledigt).toEqual([
      {
        id: 'eigene:1-AAAAAA',
        art: 'eigene',
        faelligAm: '2026-11-20',
        hinweis: 'Anrufen',
        erledigtAm: '2026-11-21',
        erledigtVon: 'Frau Beispiel',
        ausgang: 'erledigt',
      },
    ]);
  });

  it('fragt nach dem Namen, wo niemand eingetragen ist', async () => {
    const view = await zeige(['2026-11-20', 'Anrufen']);
    tippe(view, 'Fall_Fachkraft', '');
    await view.neuLesen();
    await druecke(view, /^Erledigt: Anrufen/);
    await druecke(view, 'Als erledigt eintragen');
    screen.getByText('Bitte tragen Sie ein, wer es erledigt hat.');
    expect((await blickAuf(view)).wiedervorlagen.erledigt).toEqual([]);
    fuelle('Erledigt von', 'Herr Neu');
    await druecke(view, 'Als erledigt eintragen');
    expect((await blickAuf(view)).wiedervorlagen.erledigt).toMatchObject([{ erledigtVon: 'Herr Neu' }]);
  });

  it('lässt sich abbrechen', async () => {
    const view = await zeige(['2026-11-20', 'Anrufen']);
    tippe(view, 'Fall_Fachkraft', '');
    await view.neuLesen();
    await druecke(view, /^Erledigt: Anrufen/);
    await druecke(view, 'Abbrechen');
    expect(screen.queryByRole('textbox', { name: 'Erledigt von' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Wiedervorlagen (1)');
  });
});
