/**
 * @jest-environment jsdom
 *
 * „?“ in the head: it leads to what helps with the view in front. One pane for all of them, some seconds.
 */
import './nodeRealm';
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BEGRIFFE, HILFE, HILFESEITEN, TASTEN } from '../../src/bausteine/texte/hilfe';
import { HILFE_HIER, HILFE_TITEL } from '../../src/bausteine/texte/pane';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';
import { HILFEANSICHT } from '../../src/pane/hilfe/hilfeId';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { type OffenerPane, oeffnePane } from './oeffnePane';
import { flaeche, gezeigteAnsicht, zuAnsicht } from './zuAnsicht';

/** Those that are always there. */
const ANSICHTEN = alleAnsichten(BEREICHE).filter(
  ({ id, stehtAn }) => id !== HILFEANSICHT && stehtAn === undefined,
);

let pane: OffenerPane;
beforeEach(async () => {
  pane = await oeffnePane(await mappeMit(BEISPIEL));
});

it('öffnet aus jeder Ansicht, was zu ihr zu sagen ist, und nennt die Aufgabe im Handbuch', async () => {
  for (const { id, titel } of ANSICHTEN) {
    zuAnsicht(titel);
    await pane.ruhe();
    await pane.druecke(HILFE_HIER);
    expect(gezeigteAnsicht()).toBe(HILFE_TITEL);
    const seite = HILFESEITEN[id] ?? { titel: '', saetze: [], aufgabe: NaN };
    const hier = await screen.findByRole('region', { name: HILFE.hier(seite.titel) });
    for (const satz of [...seite.saetze, HILFE.handbuch(seite.aufgabe)]) within(hier).getByText(satz);
    expect(document.activeElement).toBe(within(hier).getByRole('heading'));
  }
});

it('hat auf dem eigenen Weg alle Aufgaben, Tasten und Begriffe', async () => {
  zuAnsicht(HILFE_TITEL);
  await pane.ruhe();
  for (const { titel, saetze } of Object.values(HILFESEITEN)) {
    await klappeAuf(titel);
    for (const satz of saetze) await within(flaeche()).findByText(satz);
  }
  await klappeAuf(HILFE.tasten);
  for (const [taste, tut] of TASTEN) expect(await steht(taste)).toBe(tut);
  await klappeAuf(HILFE.begriffe);
  for (const [begriff, heisst] of BEGRIFFE) expect(await steht(begriff)).toBe(heisst);
});

it('nennt die Version des Programms und das Regelwerk', async () => {
  zuAnsicht(HILFE_TITEL);
  await pane.ruhe();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  await within(flaeche()).findByText(
    `Integrationstool ${version}, eingebautes Regelwerk ${REGELWERK_VERSION}`,
  );
});

function klappeAuf(titel: string): Promise<void> {
  return userEvent.click(within(flaeche()).getByText(titel, { selector: 'summary' }));
}

/** What stands beside a term. */
async function steht(begriff: string): Promise<string | null | undefined> {
  const stelle = await within(flaeche()).findByText(begriff, { selector: 'dt' });
  return stelle.nextElementSibling?.textContent;
}
