/**
 * @jest-environment jsdom
 *
 * What comes first stands above every view of the pane, in all its places, and stops nothing. Costs about ten seconds.
 */
import './nodeRealm';
import { act, screen, within } from '@testing-library/react';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { ORT_TITEL } from '../../src/bausteine/texte/pane';
import type { Bereich } from '../../src/bausteine/bereich';
import { FALLORTE } from '../support/orte';
import { BEISPIEL, mappeMit, tippe, type Testmappe } from '../support/mappe';
import { oeffnePane } from './oeffnePane';
import { gezeigteAnsicht } from './zuAnsicht';

const SATZ = 'Vorrangigen geschützten Vermerk lesen';

async function mitVorrang(eintraege = BEISPIEL): Promise<Testmappe> {
  const offen = await mappeMit(eintraege);
  tippe(offen, 'Vorrang_Am', '20.11.2026');
  tippe(offen, 'Vorrang_Von', 'Frau Beispiel');
  return offen;
}

it('an jedem Ort, vor allem anderen im Aufgabenbereich', async () => {
  const pane = await oeffnePane(await mitVorrang());
  for (const ort of FALLORTE) {
    await pane.druecke(ORT_TITEL[ort]);
    const oben = screen.getByRole('complementary');
    expect(oben.textContent).toContain(`${SATZ}Vom 20.11.2026, Frau Beispiel`);
    expect(oben.parentElement?.firstElementChild).toBe(oben);
  }
});

it('auch während der Fall Fehler hat', async () => {
  const felder = { ...BEISPIEL.felder, geburtsdatum: 'irgendwann' };
  await oeffnePane(await mitVorrang({ ...BEISPIEL, felder }));
  expect(screen.getByRole('complementary').textContent).toContain(SATZ);
});

it('führt zu den Vermerken, und hält nichts an', async () => {
  const pane = await oeffnePane(await mitVorrang());
  await pane.druecke('Zu den Vermerken');
  expect(gezeigteAnsicht()).toBe('Vermerke');
  const ergebnis = await act(() => pane.sitzung.eintragen());
  expect(ergebnis).toMatchObject({ art: 'eingetragen' });
});

it('geht mit der Zelle: Wer sie leert, sieht nach dem Lesen keinen Hinweis mehr, und wer sie füllt, einen', async () => {
  const offen = await mappeMit(BEISPIEL);
  const pane = await oeffnePane(offen);
  expect(screen.queryByRole('complementary')).toBeNull();
  tippe(offen, 'Vorrang_Am', '20.11.2026');
  await pane.liesNeu();
  within(screen.getByRole('complementary')).getByText(/Eines davon fehlt/);
  tippe(offen, 'Vorrang_Am', '');
  await pane.liesNeu();
  expect(screen.queryByRole('complementary')).toBeNull();
});

it('lässt sich nicht laden, was genauer darüber steht, bleibt der Satz', async () => {
  const nieDa = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('fort'), { name: 'ChunkLoadError' }));
  const bereiche = BEREICHE.map((each): Bereich =>
    each.vorrang === undefined ? each : { ...each, vorrang: { ...each.vorrang, lade: nieDa } },
  );
  await oeffnePane(await mitVorrang(), {}, bereiche);
  expect(screen.getByRole('complementary').textContent).toContain(SATZ);
});
