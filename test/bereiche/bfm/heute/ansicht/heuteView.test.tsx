/**
 * @jest-environment jsdom
 *
 * The start page: the case at a glance, the button for what comes next, and the Stammdaten.
 */
import '../../../../pane/nodeRealm';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HeuteView } from '../../../../../src/bereiche/bfm/heute/ansicht/HeuteView';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import { RECHT_BLATT, RECHTSLISTE } from '../../../../../src/bereiche/recht/listen';
import { columnLetters } from '../../../../../src/listen/adresse';
import { RECHTSANGABE_IDS } from '../../../../../src/rules/rechtsangaben';
import { abgeschlossen } from '../../../../support/akte';
import { BEISPIEL, mappeMit, type Testmappe, tippe } from '../../../../support/mappe';
import { oeffnePane } from '../../../../pane/oeffnePane';
import { zeigeAkte } from '../../../../pane/zeigeAkte';
import { gezeigteAnsicht } from '../../../../pane/zuAnsicht';
import { RUHIG } from '../../wiedervorlagen/ansicht/akten';

const zeilen = (): (string | null)[] =>
  screen.getAllByRole('definition').map(({ textContent }) => textContent);

async function personAuf(): Promise<void> {
  act(() => screen.getByText('Person bearbeiten').click());
  await screen.findByRole('textbox', { name: 'Kundennummer' });
}

/** The house offers § 428 again. */
function bieteAn(offen: Testmappe): void {
  const spalte = columnLetters(Object.keys(RECHTSLISTE.spalten).indexOf('anbieten') + 1);
  const zelle = `${spalte}${RECHTSANGABE_IDS.indexOf('paragraph428') + 7}`;
  offen.host.workbook.setCell(RECHT_BLATT, zelle, 'ja');
}

describe('der Fall auf einen Blick', () => {
  it('steht in sechs Zeilen da', async () => {
    const offen = await mappeMit(BEISPIEL);
    await abgeschlossen(offen);
    await zeigeAkte(HeuteView, offen);
    expect(zeilen()).toEqual([
      expect.stringMatching(/^(noch offen: |.*profil · )/),
      expect.stringMatching(/bisher Arbeitsvermittlung Ü25$/),
      'noch keines; Förderziel Herstellung der Prozessfähigkeit',
      'noch keiner vereinbart',
      'Nr. 1 vom 21.11.2026',
      'heute: Rücksprache zum Wechsel der Betreuung',
    ]);
  });

  it('steht auch da, solange Angaben fehlerhaft sind, soweit er sich sagen lässt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await abgeschlossen(offen);
    tippe(offen, 'Fall_Stichtag', 'bald');
    await zeigeAkte(HeuteView, offen);
    const spaeter = 'erst nach dem Berichtigen';
    expect(zeilen()).toEqual([
      spaeter,
      spaeter,
      spaeter,
      'noch keiner vereinbart',
      'Nr. 1 vom 21.11.2026',
      spaeter,
    ]);
    screen.getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' });
  });

  it('sagt, was eine ältere Fallmappe nicht hat, und bietet ihre Aktualisierung an', async () => {
    const offen = await mappeMit(RUHIG);
    for (const blatt of new Set([STATUS.blatt, 'Fallmanagement', 'Plan', 'Angebote']))
      offen.host.workbook.deleteSheet(blatt);
    await zeigeAkte(HeuteView, offen);
    const unlesbar = 'lässt sich in dieser Fallmappe nicht lesen';
    expect(zeilen().slice(1)).toEqual([
      `Status im bFM: ${unlesbar}`,
      unlesbar,
      unlesbar,
      'noch keines abgeschlossen',
      unlesbar,
    ]);
    screen.getByRole('button', { name: 'Fallmappe aktualisieren' });
  });

  it('und eine Zeile führt dorthin, wo mehr steht; der Termin zur Liste', async () => {
    const pane = await oeffnePane(await mappeMit(BEISPIEL));
    await pane.druecke(/^Nächster Termin: heute/);
    expect(document.activeElement?.textContent).toBe('Wiedervorlagen (1)');
    await pane.druecke(/^Letztes Profiling: /);
    expect(gezeigteAnsicht()).toBe('Verlauf');
  });

  it('ein Knopf führt zum nächsten Schritt', async () => {
    const pane = await oeffnePane(
      await mappeMit({ ...RUHIG, bedarfe: { ...RUHIG.bedarfe, mobilitaet: '' } }),
    );
    await pane.druecke('Einschätzung fortsetzen (13 von 14)');
    expect(gezeigteAnsicht()).toBe('Erheben');
  });
});

describe('die Person', () => {
  it('ist auch zu bearbeiten, solange Angaben fehlerhaft sind; der Fehler steht am Feld', async () => {
    const offen = await mappeMit(RUHIG);
    tippe(offen, 'Fall_Stichtag', 'bald');
    const view = await zeigeAkte(HeuteView, offen);
    await personAuf();
    const stichtag = screen.getByRole('textbox', { name: 'Stichtag' });
    expect(stichtag.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(stichtag);
    await userEvent.type(stichtag, '21.11.26{Enter}');
    await view.ruhe();
    expect(zeilen()).toHaveLength(6);
  });

  it('bietet § 428 an, wo das Haus es anbietet', async () => {
    const offen = await mappeMit(RUHIG);
    bieteAn(offen);
    const pane = await oeffnePane(offen);
    await personAuf();
    await pane.ruhe();
    await screen.findByRole('combobox', { name: '§ 428 SGB III' });
  });

  it('ein Weg führt aus der Liste zu ihrem Feld', async () => {
    const offen = await mappeMit({ felder: { neukunde: 'ja' } });
    const pane = await oeffnePane(offen);
    await pane.druecke(/^Zur Person: Erstberatung führen/);
    const zugang = await screen.findByRole('textbox', { name: 'Zugang am' });
    expect(document.activeElement).toBe(zugang);
  });
});
