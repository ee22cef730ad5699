/**
 * @jest-environment jsdom
 *
 * Every Hinweis leads somewhere: to its cell, or to the place of the pane where one can act, in whichever Bereich that is.
 */
import './nodeRealm';
import { act, screen, waitFor } from '@testing-library/react';
import { stelleVon } from '../../src/bausteine/stelle';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { HINWEISE } from '../../src/rules/hinweise';
import { fillMappe } from '../support/fillMappe';
import { imBfm } from '../bereiche/bfm/wiedervorlagen/ansicht/akten';
import { oeffnePane, type OffenerPane } from './oeffnePane';
import { gezeigteAnsicht, zuAnsicht } from './zuAnsicht';

let pane: OffenerPane;
beforeEach(async () => {
  const offen = await imBfm('2026-10-01');
  // In the bFM by the formal criteria, and by the festgelegte Profillage the Kennung is AV; nobody has confirmed it.
  await fillMappe(offen.host, {
    felder: { festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'Ausbildung zugesagt' },
  });
  pane = await oeffnePane(offen);
});

async function zuErgebnis(): Promise<void> {
  zuAnsicht('Ergebnis');
  await screen.findByText(/^Hinweise \(/, { selector: 'h2' });
  // All but the most urgent are folded.
  for (const zu of document.querySelectorAll<HTMLElement>('#ansicht details:not([open]) > summary'))
    act(() => zu.click());
  await pane.ruhe();
}

/** Presses the button of a Hinweis. */
async function folge(satz: RegExp, label: string): Promise<void> {
  const knopf = screen.getByText(satz).closest('li')?.querySelector('button');
  expect(knopf?.textContent.trim()).toBe(label);
  act(() => knopf?.click());
  await pane.ruhe();
}

it('„Kennung und Status“ zum Status im bFM, „nicht bestätigt“ zur Bestätigung', async () => {
  await zuErgebnis();
  await folge(/^Die Person ist im bFM, die gültige Kennung sagt etwas anderes\./, 'Status im bFM');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Status'));
  expect(gezeigteAnsicht()).toBe('Status');
  await zuErgebnis();
  await folge(
    /^Die Kennung bei festgelegter Profillage ist noch nicht bestätigt\./,
    'Bestätigung der Kennung bei festgelegter Profillage',
  );
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe('Kennung bei festgelegter Profillage bestätigen'),
  );
  expect(gezeigteAnsicht()).toBe('Abschließen');
});

it('kein Hinweis ist ohne Weg, und jeder Weg führt zu einem Reiter, den es gibt', () => {
  const { sicht } = pane.sitzung.zustand();
  if (sicht.art !== 'berechnet') throw new Error(sicht.art);
  const orte = Object.fromEntries(
    BEREICHE.flatMap(({ handlungsorte }) => Object.entries(handlungsorte ?? {})),
  );
  const felder = [
    ...HINWEISE.map(({ feld }) => feld),
    ...[...sicht.ergebnis.steuerung.hinweise, ...sicht.ergebnis.faz.hinweise].map(({ feld }) => feld),
  ];
  expect(felder.filter((feld) => !(feld in orte) && stelleVon(sicht.mappe, feld) === null)).toEqual([]);
  const alle = BEREICHE.flatMap(({ ansichten }) => ansichten).map(({ id }) => id);
  expect(Object.values(orte).filter((ziel) => !alle.includes(ziel.reiter))).toEqual([]);
});
