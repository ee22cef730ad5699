/**
 * @jest-environment jsdom
 *
 * The protection of children in the pane: whom to turn to, writing, the notice above, the outcome; and what others do meanwhile.
 * Costs about forty seconds.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vermerkMit } from '../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { vorrangBeenden, vorrangSetzen } from '../../../../src/bereiche/kooperation/vorhaben/kinderschutz';
import { SCHUTZKONTAKTE } from '../../../../src/bereiche/kooperation/listenDesHauses';
import { STICHTAG } from '../../../support/faelle';
import { type Fallakte, fallakte, getan } from '../../../support/fallmanagement';
import { BEISPIEL, mappeMit, tippe, wertVon } from '../../../support/mappe';
import { druecke, type GezeigteAkte } from '../../../pane/zeigeAkte';
import { hinweis, tippeEin, zeigeKinderschutz, zeigeOffen } from './zeigeKinderschutz';

const KANARIE = 'Blaue Flecken am Arm, siebenmal gezählt';
const SCHREIBEN = 'Verschlüsseln und als vorrangig kennzeichnen';
const BEENDEN = 'Verschlüsseln und Hinweis entfernen';
const BEOBACHTET = 'Was Sie beobachtet haben';

const setze = ({ schluessel }: Fallakte) =>
  vorrangSetzen((vermerk, dazu) => vermerkMit(vermerk, schluessel, dazu), { datum: STICHTAG, text: KANARIE });

const beende = ({ schluessel }: Fallakte) =>
  vorrangBeenden((vermerk, dazu) => vermerkMit(vermerk, schluessel, dazu), {
    datum: STICHTAG,
    text: 'Erledigt',
    ausgang: 'nichtBestaetigt',
  });

const wertIn = (feld: HTMLElement): string => (feld as HTMLTextAreaElement).value;

async function schreibe(view: GezeigteAkte): Promise<void> {
  tippeEin(BEOBACHTET, KANARIE);
  await druecke(view, SCHREIBEN);
}

describe('wer jetzt hilft', () => {
  it('steht da, mit Nummer, Vorschrift und Rechtsstand, und was fehlt, wird gesagt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await zeigeKinderschutz(offen);
    const wege = screen.getByRole('region', { name: 'Wer jetzt hilft' });
    expect(
      within(wege)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Interne Beratung', 'Insoweit erfahrene Fachkraft', 'Jugendamt', 'Polizei', 'Rettungsdienst']);
    expect(wege.textContent).toContain('Bei unmittelbarer Gefahr: 110 oder 112.');
    expect(wege.textContent).toContain('§ 8a SGB VIII, § 71 SGB X · ohne Rechtsstand');
    expect(within(wege).getAllByText(/Telefonnummer fehlt/)).toHaveLength(3);
  });

  it('auch wenn der Fall selbst Fehler hat; und ohne die Tabelle bleiben die Notrufe', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, geburtsdatum: 'irgendwann' } });
    const view = await zeigeKinderschutz(offen);
    screen.getByText('Jugendamt');
    await offen.host.excel.run(async (context) => {
      context.workbook.worksheets.getItem(SCHUTZKONTAKTE.blatt).delete();
      await context.sync();
    });
    await view.neuLesen();
    screen.getByText(/110 oder 112/);
    screen.getByText('Die Wege Ihres Hauses stehen nicht in dieser Fallmappe.');
  });
});

it('ohne eingerichteten Schutz führt der Weg dorthin, und es gibt kein Feld für den Text', async () => {
  await zeigeKinderschutz(await mappeMit(BEISPIEL));
  screen.getByRole('button', { name: 'Schutz einrichten' });
  expect(screen.queryByLabelText(BEOBACHTET)).toBeNull();
  expect(hinweis()).toBeNull();
});

it('verschlossen gibt es kein Feld für den Text; geöffnet steht er nur verschlüsselt, und oben steht der Hinweis', async () => {
  const akte = await fallakte();
  const view = await zeigeOffen(akte);
  expect(hinweis()).toBeNull();
  await schreibe(view);
  expect(hinweis()).toBe(
    'Vorrangigen geschützten Vermerk lesenVom 21.11.2026, Frau BeispielZu den Vermerken',
  );
  expect(wertVon(view, 'Vorrang_Von')).toBe('Frau Beispiel');
  expect(document.body.textContent).not.toContain('Flecken');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Geschützter Vermerk' }));
  // The form is the one for the outcome now.
  expect(screen.queryByLabelText(BEOBACHTET)).toBeNull();
});

it('ohne Text oder mit einem Tag in der Zukunft wird nichts geschrieben, und es steht beim Feld', async () => {
  const akte = await fallakte();
  const view = await zeigeOffen(akte);
  tippeEin('Datum', '22.11.2026');
  await druecke(view, SCHREIBEN);
  screen.getByText('Der Tag liegt in der Zukunft. Erlaubt ist ein Tag bis heute.');
  screen.getByText('Bitte schreiben Sie den Text.');
  expect(document.activeElement).toBe(screen.getByLabelText('Datum'));
  expect(wertVon(view, 'Vorrang_Am')).toBe('');
});

it('das Ende: Ausgang wählen, begründen, und der Hinweis ist weg', async () => {
  const akte = await fallakte();
  await getan(akte, setze(akte));
  const view = await zeigeOffen(akte);
  expect(hinweis()).toContain('Vom 21.11.2026');
  await druecke(view, BEENDEN);
  screen.getByText('Bitte wählen Sie den Ausgang.');
  await userEvent.click(screen.getByRole('radio', { name: 'übergeben' }));
  tippeEin('Was getan wurde', 'Mit dem Amt gesprochen');
  await druecke(view, BEENDEN);
  expect(hinweis()).toBeNull();
  expect(wertVon(view, 'Vorrang_Am')).toBe('');
  expect(wertIn(screen.getByLabelText(BEOBACHTET))).toBe('');
});

it('der Entwurf wird behandelt wie der eines freien Vermerks: Er bleibt, ist verschlossen nicht zu sehen, und wird geleert', async () => {
  const akte = await fallakte();
  const view = await zeigeOffen(akte);
  tippeEin(BEOBACHTET, KANARIE);
  await view.zeigeWieder(false);
  await view.zeigeWieder(true);
  await view.ruhe();
  expect(wertIn(screen.getByLabelText(BEOBACHTET))).toBe(KANARIE);
  await druecke(view, 'Nebenan verschließen');
  expect(screen.queryByLabelText(BEOBACHTET)).toBeNull();
  expect(document.body.innerHTML).not.toContain('Flecken');
  expect([...view.sitzung.entwuerfe.formulare.get().values()]).toEqual([{ datum: null, text: KANARIE }]);
});

it('nach dem Schreiben ist auch der Entwurf leer', async () => {
  const akte = await fallakte();
  const view = await zeigeOffen(akte);
  await schreibe(view);
  expect([...view.sitzung.entwuerfe.formulare.get().values()]).toEqual([]);
});

it('hat es jemand anders beendet, wird nichts geschrieben, und der Text steht noch im Formular', async () => {
  const akte = await fallakte();
  await getan(akte, setze(akte));
  const view = await zeigeOffen(akte);
  await userEvent.click(screen.getByRole('radio', { name: 'nicht bestätigt' }));
  tippeEin('Was getan wurde', 'Mein Text');
  await getan(akte, beende(akte));
  await druecke(view, BEENDEN);
  expect(view.sitzung.zustand().meldung).toMatchObject({
    ergebnis: { art: 'fehlerhaft', fehler: [{ code: 'VORRANG_BEENDET' }] },
  });
  await view.neuLesen();
  expect(wertIn(screen.getByLabelText('Was getan wurde'))).toBe('Mein Text');
});

describe('der Hinweis oben', () => {
  it('bei einem halben Eintrag steht er da, mit dem Fehler und dem Weg zur Zelle', async () => {
    const offen = await mappeMit(BEISPIEL);
    tippe(offen, 'Vorrang_Von', 'Frau Beispiel');
    const view = await zeigeKinderschutz(offen);
    const oben = screen.getByRole('complementary');
    expect(oben.textContent).toContain('Vorrangigen geschützten Vermerk lesen');
    expect(oben.textContent).toContain('gehören ein Tag und ein Name. Eines davon fehlt.');
    tippe(offen, 'Vorrang_Am', '20.11.2026');
    await view.neuLesen();
    expect(hinweis()).toContain('Vom 20.11.2026, Frau Beispiel');
    expect(within(oben).queryAllByRole('listitem')).toHaveLength(0);
  });

  it('fehlt der Name einer der Zellen, wird auch das gesagt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await offen.host.excel.run(async (context) => {
      context.workbook.names.getItem('Vorrang_Am').delete();
      await context.sync();
    });
    await zeigeKinderschutz(offen);
    expect(screen.getByRole('complementary').textContent).toContain('Vorrang_Am');
  });
});
