/**
 * @jest-environment jsdom
 *
 * What a person reads of the rules of the house beside a list that carries some, and beside one that does not. About 15 seconds.
 */
import '../../pane/nodeRealm';
import { fireEvent, render, screen } from '@testing-library/react';
import { Falllistenpane } from '../../../src/bereiche/fallliste/ansicht/Falllistenpane';
import { LISTENORT } from '../../../src/bereiche/fallliste/texte/pane';
import { bedarfeText, regelsatzText } from '../../../src/bereiche/fallliste/texte/regelwerk';
import { createListensitzung } from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { Themed } from '../../../src/pane/Themed';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import type { Freigabezeile } from '../../../src/rules/satzform/form';
import { freigegeben } from '../../support/beispielsaetze';
import { STICHTAG } from '../../support/faelle';
import { listeMit, oeffneListe, UMGEBUNG } from '../../support/offeneListe';
import { mitRegelwerk } from '../../support/regelwerkmappe';

const SATZ = freigegeben('2026-11', STICHTAG, 4);

async function zeige(zeilen: readonly Freigabezeile[] | null): Promise<void> {
  const bytes = await listeMit(3);
  const { tabelle } = await oeffneListe(zeilen === null ? bytes : await mitRegelwerk(bytes, zeilen));
  const sitzung = createListensitzung(tabelle, UMGEBUNG);
  render(
    <Themed background="#ffffff">
      <Falllistenpane sitzung={sitzung} Hausdaten={() => null} />
    </Themed>,
  );
}

const ort = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

it('nennt sie, und den Suchlauf 5a nach ihnen', async () => {
  await zeige(freigabezeilen(SATZ));
  await screen.findByText(regelsatzText([SATZ]));
  ort(LISTENORT.suchlaeufe);
  await screen.findByText(bedarfeText([SATZ]));
});

it('ohne sie steht davon nichts da', async () => {
  await zeige(null);
  await screen.findByText(/lassen sich berechnen/);
  expect(screen.queryByText(/Regelwerk/)).toBeNull();
  ort(LISTENORT.suchlaeufe);
  await screen.findByText(/^Mindestens 3 der acht/);
});

it('sind sie beschädigt, steht die Zelle da und sonst nichts', async () => {
  await zeige(freigabezeilen(SATZ).slice(1));
  await screen.findByText(/Das Regelwerk des Hauses in dieser Arbeitsmappe kann nicht gelten/);
  expect(screen.getByText(/_Regelwerk!K2/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Berechnen und eintragen' })).toBeNull();
});
