/**
 * @jest-environment jsdom
 *
 * A proposed Wechsel: nobody takes over before a Rücksprache says so, and nothing typed about it is lost.
 */
import '../../../pane/nodeRealm';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RUECKSPRACHEN } from '../../../../src/bereiche/verlauf/listen';
import { aktenblick } from '../../../support/akte';
import { wertVon } from '../../../support/mappe';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, type Besuch, type GezeigterVerlauf, klappeAuf, zeigeAbschliessen } from './zeigeVerlauf';

const MAERZ: Besuch = { felder: { stichtag: '10.03.2026' } };
const FESTHALTEN = 'Rücksprache festhalten';
const feld = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input, textarea' });
const wechsel = (): ReturnType<typeof abschnitt> => abschnitt('Wechsel besprechen');

function fuelle(feldname: string, value: string): void {
  if (screen.queryByLabelText(feldname) === null) klappeAuf('Rücksprache eintragen');
  fireEvent.change(feld(feldname), { target: { value } });
}

async function ruecksprachen(view: GezeigterVerlauf): Promise<unknown[]> {
  const { inhalt } = await aktenblick(view);
  return inhalt.liste(RUECKSPRACHEN).zeilen.map(({ zeile: { stelle: _, ...werte } }) => Object.values(werte));
}

describe('ein vorgeschlagener Wechsel', () => {
  it('nennt, von wem zu wem, und dass die bisherige Betreuung bis zur Zusage bleibt', async () => {
    await zeigeAbschliessen();
    expect(
      wechsel().getByText(
        'Vorgeschlagen ist ein Wechsel der Betreuung von „Arbeitsvermittlung Ü25“ zu „Fallmanagement“. Bis zur Zusage bleibt „Arbeitsvermittlung Ü25“ zuständig.',
      ),
    ).toBeTruthy();
    expect(wechsel().queryByText(/Die Kennung ändert sich/)).toBeNull();
  });

  it('nennt auch eine andere Kennung als beim letzten Profiling', async () => {
    await zeigeAbschliessen([MAERZ], { felder: { fmEinschaetzung: 'nein', fmGrund: 'Ablehnung' } });
    expect(wechsel().getByText(/^Die Kennung ändert sich von „bFM“ zu „/)).toBeTruthy();
  });

  it('wird nach der Zusage zur bisherigen Betreuung', async () => {
    const view = await zeigeAbschliessen();
    fuelle('Rücksprache mit', 'Frau Fall');
    await userEvent.click(screen.getByRole('radio', { name: 'Angenommen' }));
    await druecke(view, FESTHALTEN);
    expect(await ruecksprachen(view)).toEqual([
      ['2026-11-21', 'Frau Fall', '', 'bFM', 'Arbeitsvermittlung Ü25', 'Fallmanagement', 'angenommen', ''],
    ]);
    expect(wertVon(view, 'Fall_BisherigeBetreuung')).toBe('Fallmanagement');
    expect(wechsel().getByText('Zurzeit ist kein Wechsel vorgeschlagen.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Wechsel besprechen');
  });

  it('bleibt nach einer Ablehnung stehen, mit Namen, Tag und Grund; das Formular ist leer', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    fuelle('Rücksprache mit', 'Frau Fall');
    fuelle('Rücksprache am', '20.11.2026');
    await userEvent.click(screen.getByRole('radio', { name: 'Abgelehnt' }));
    fuelle('Grund', 'Erst Wohnung klären');
    await druecke(view, FESTHALTEN);
    expect(wertVon(view, 'Fall_BisherigeBetreuung')).toBe('Arbeitsvermittlung Ü25');
    expect(wechsel().getByText('Abgelehnt von Frau Fall am 20.11.2026.')).toBeTruthy();
    expect(wechsel().getByText('Grund der Ablehnung: Erst Wohnung klären')).toBeTruthy();
    expect([feld('Rücksprache mit').value, feld('Grund').value]).toEqual(['', '']);
    expect(feld('Rücksprache am').value).toBe('21.11.2026');
  });
});

describe('das Formular der Rücksprache', () => {
  it('sagt je Feld, was fehlt, und schreibt solange nichts', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    fuelle('Rücksprache am', 'gestern');
    await druecke(view, FESTHALTEN);
    for (const satz of [/mit wem Sie gesprochen/, /so ein: 21\.11\.2026/, /wie die Rücksprache ausging/])
      expect(wechsel().getByText(satz)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Abgelehnt' }));
    fuelle('Rücksprache am', '01.03.2026');
    expect(wechsel().getByText(/Grund der Ablehnung/)).toBeTruthy();
    expect(wechsel().getByText(/^Das letzte Profiling ist vom 10\.03\.2026\./)).toBeTruthy();
    await druecke(view, FESTHALTEN);
    expect(await ruecksprachen(view)).toEqual([]);
  });

  it('verliert nichts, wenn neu gelesen wird, ein Fehler dazwischenkommt oder man den Reiter wechselt', async () => {
    const view = await zeigeAbschliessen();
    fuelle('Rücksprache mit', 'Frau Fa');
    await view.trageEin({ bedarfe: { mobilitaet: 1 } });
    expect(feld('Rücksprache mit').value).toBe('Frau Fa');
    await view.trageEin({ felder: { geburtsdatum: 'gestern' } });
    expect(screen.queryByLabelText('Rücksprache mit')).toBeNull();
    await view.trageEin({ felder: { geburtsdatum: '01.05.1990' } });
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await view.ruhe();
    expect(feld('Rücksprache mit').value).toBe('Frau Fa');
  });

  it('behält alles, wenn Excel ablehnt', async () => {
    const view = await zeigeAbschliessen();
    fuelle('Rücksprache mit', 'Frau Fall');
    await userEvent.click(screen.getByRole('radio', { name: 'Angenommen' }));
    view.host.workbook.protectSheet('Gespräch');
    await druecke(view, FESTHALTEN);
    expect(feld('Rücksprache mit').value).toBe('Frau Fall');
    expect(wertVon(view, 'Fall_BisherigeBetreuung')).toBe('Arbeitsvermittlung Ü25');
  });
});
