/**
 * @jest-environment jsdom
 *
 * What the pane begins with, that nobody is moved from a chosen tab, and the jumps from the start page.
 */
import '../../../../pane/nodeRealm';
import { act, screen, waitFor } from '@testing-library/react';
import { eigeneErledigen } from '../../../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { BEDARFE } from '../../../../../src/rules/vocabulary';
import { aendere } from '../../../../support/akte';
import type { Eintragungen } from '../../../../support/fillMappe';
import { BEISPIEL, mappeMit, tippe, type Testmappe } from '../../../../support/mappe';
import { oeffnePane, type OffenerPane } from '../../../../pane/oeffnePane';
import { imBfm, mitEigenen, RUHIG } from './akten';
import { FAELLIGES } from '../../../../support/faelliges';

/** Nothing is marked, and the ratings alone say that somebody else takes over. */
const AV_AUS_DEM_FM: Eintragungen = {
  ...BEISPIEL,
  felder: { ...BEISPIEL.felder, bisherigeBetreuung: 'Fallmanagement', dominierend: '' },
  marken: {},
  bedarfe: Object.fromEntries(BEDARFE.map(({ id }) => [id, 0])),
};

const gewaehlt = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
const waehle = async (pane: OffenerPane, name: string): Promise<void> => {
  act(() => screen.getByRole('tab', { name }).click());
  await pane.ruhe();
};

describe('der Aufgabenbereich beginnt', () => {
  it('mit den Wiedervorlagen, wenn etwas offen ist, ohne den Fokus zu nehmen', async () => {
    await oeffnePane(await mitEigenen(['2027-05-01', 'fern']));
    expect(gewaehlt()).toBe('Wiedervorlagen');
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['in der leeren Mappe', (): Promise<Testmappe> => mappeMit()],
    ['ohne etwas Offenes', (): Promise<Testmappe> => mappeMit(RUHIG)],
  ])('mit dem Gespräch %s', async (_name, oeffne) => {
    await oeffnePane(await oeffne());
    expect(gewaehlt()).toBe('Erheben');
  });

  it('mit dem Gespräch, wenn Angaben fehlerhaft sind', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await oeffnePane(offen);
    expect(gewaehlt()).toBe('Erheben');
  });

  it('mit dem Gespräch, wenn eine Tabelle der Akte fehlt', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    offen.host.workbook.deleteSheet('Hausregeln');
    await oeffnePane(offen);
    expect(gewaehlt()).toBe('Erheben');
  });

  it('mit den Wiedervorlagen auch ohne die Blätter anderer Bereiche', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    for (const blatt of ['Verlauf', 'Gespräch', 'Plan', 'Angebote']) offen.host.workbook.deleteSheet(blatt);
    await oeffnePane(offen);
    expect(gewaehlt()).toBe('Wiedervorlagen');
    await screen.findByText('Anrufen');
  });
});

describe('danach', () => {
  it('bleibt die Ansicht, auch wenn nichts mehr offen ist oder etwas dazukommt', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    const pane = await oeffnePane(offen);
    await aendere(offen, eigeneErledigen('eigene:1-AAAAAA', 'Frau Beispiel', FAELLIGES));
    await pane.druecke('Neu lesen');
    expect(gewaehlt()).toBe('Wiedervorlagen');
    await screen.findByText(/^Schön: Es ist nichts offen/);
  });

  it('bleibt, was gewählt ist', async () => {
    const pane = await oeffnePane(await mappeMit(RUHIG));
    await waehle(pane, 'Ergebnis');
    tippe(pane, 'Fall_BisherigeBetreuung', 'Arbeitsvermittlung Ü25');
    await pane.ruhe();
    await pane.druecke('Neu lesen');
    expect(gewaehlt()).toBe('Ergebnis');
  });
});

describe('gelesen wird', () => {
  it('für die Startseite in zwei Anfragen, und keine mehr, um sie zu zeigen', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    offen.host.traffic.reset();
    await oeffnePane(offen);
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    const lesen = offen.host.traffic.log.filter(({ actions }) =>
      actions.some((each) => each.includes('.load(') && each !== 'workbook.worksheets.load(id,name)'),
    );
    expect(lesen).toHaveLength(2);
  });

  it('später nur, was gebraucht wird', async () => {
    const pane = await oeffnePane(await mappeMit(RUHIG));
    pane.host.traffic.reset();
    await pane.druecke('Neu lesen');
    const aktionen = pane.host.traffic.log.flatMap(({ actions }) => actions);
    expect(aktionen.some((each) => each.includes('tblWiedervorlagen'))).toBe(false);
  });
});

describe('ein Sprung', () => {
  it('führt zur Rücksprache im Verlauf und nimmt den Fokus mit', async () => {
    const pane = await oeffnePane(await mappeMit(BEISPIEL));
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    await pane.druecke(/^Zur Rücksprache:/);
    expect(gewaehlt()).toBe('Verlauf');
    expect(document.activeElement?.id).toBe('reiter-verlauf');
    await screen.findByRole('heading', { name: 'Wechsel besprechen' });
  });

  it('führt zum Fortführen ins Fallmanagement', async () => {
    const pane = await oeffnePane(await imBfm('2026-05-02'));
    await screen.findByRole('heading', { name: /^Wiedervorlagen/ });
    await pane.druecke(/^Fortführen: Über die Fortführung/);
    await waitFor(() => expect(gewaehlt()).toBe('Fallmanagement'));
  });
});

it('verdeckt bleibt, was die Kennung verriete', async () => {
  const pane = await oeffnePane(await mappeMit(AV_AUS_DEM_FM));
  await waehle(pane, 'Wiedervorlagen');
  await screen.findByText('Rücksprache zum Wechsel der Betreuung');
  await waehle(pane, 'Ergebnis');
  act(() => screen.getByRole('switch', { name: 'Erst selbst einschätzen' }).click());
  await waehle(pane, 'Wiedervorlagen');
  await screen.findByText(/^Der Vorschlag erscheint, sobald/);
  expect(screen.queryByText('Rücksprache zum Wechsel der Betreuung')).toBeNull();
  expect(screen.queryByText(/^Die Liste im Blatt/)).toBeNull();
  expect(screen.queryByText(/^Schön/)).toBeNull();
});
