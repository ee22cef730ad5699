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
import { gezeigteAnsicht, zuAnsicht } from '../../../../pane/zuAnsicht';

/** Nothing is marked, and the ratings alone say that somebody else takes over. */
const AV_AUS_DEM_FM: Eintragungen = {
  ...BEISPIEL,
  felder: { ...BEISPIEL.felder, bisherigeBetreuung: 'Fallmanagement', dominierend: '' },
  marken: {},
  bedarfe: Object.fromEntries(BEDARFE.map(({ id }) => [id, 0])),
};

/** Nothing is rated, and somebody new waits for the first talk. */
const NUR_NEUKUNDE: Eintragungen = { felder: { zugang: '02.11.2026', neukunde: 'ja' } };

async function fehlerhaft(): Promise<Testmappe> {
  const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
  tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bald');
  return offen;
}

async function ohneBlatt(name: string): Promise<Testmappe> {
  const offen = await mappeMit(RUHIG);
  offen.host.workbook.deleteSheet(name);
  return offen;
}

const gewaehlt = gezeigteAnsicht;
const waehle = async (pane: OffenerPane, name: string): Promise<void> => {
  zuAnsicht(name);
  await pane.ruhe();
};

describe('der Aufgabenbereich beginnt', () => {
  it('mit den Wiedervorlagen, wenn etwas offen ist, ohne den Fokus zu nehmen', async () => {
    await oeffnePane(await mitEigenen(['2027-05-01', 'fern']));
    expect(gewaehlt()).toBe('Heute');
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['wenn etwas eingeschätzt ist', (): Promise<Testmappe> => mappeMit(RUHIG)],
    ['auch wenn Angaben fehlerhaft sind', (): Promise<Testmappe> => fehlerhaft()],
    ['auch wenn eine Tabelle der Akte fehlt', (): Promise<Testmappe> => ohneBlatt('Hausregeln')],
    ['wenn nur etwas fällig ist', (): Promise<Testmappe> => mappeMit(NUR_NEUKUNDE)],
  ])('mit Heute, %s', async (_name, oeffne) => {
    await oeffnePane(await oeffne());
    expect(gewaehlt()).toBe('Heute');
  });

  it('mit dem Gespräch im neuen Fall', async () => {
    await oeffnePane(await mappeMit());
    expect(gewaehlt()).toBe('Erheben');
  });

  it('mit den Wiedervorlagen auch ohne die Blätter anderer Bereiche', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    for (const blatt of ['Verlauf', 'Gespräch', 'Plan', 'Angebote']) offen.host.workbook.deleteSheet(blatt);
    await oeffnePane(offen);
    expect(gewaehlt()).toBe('Heute');
    await screen.findByText('Anrufen');
  });
});

describe('danach', () => {
  it('bleibt die Ansicht, auch wenn nichts mehr offen ist oder etwas dazukommt', async () => {
    const offen = await mitEigenen(['2026-11-01', 'Anrufen']);
    const pane = await oeffnePane(offen);
    await aendere(offen, eigeneErledigen('eigene:1-AAAAAA', 'Frau Beispiel', FAELLIGES));
    await pane.liesNeu();
    expect(gewaehlt()).toBe('Heute');
    await screen.findByText(/^Schön: Es ist nichts offen/);
  });

  it('bleibt, was gewählt ist', async () => {
    const pane = await oeffnePane(await mappeMit(RUHIG));
    await waehle(pane, 'Ergebnis');
    tippe(pane, 'Fall_BisherigeBetreuung', 'Arbeitsvermittlung Ü25');
    await pane.ruhe();
    await pane.liesNeu();
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
    await waehle(pane, 'Ergebnis');
    pane.host.traffic.reset();
    await pane.liesNeu();
    const aktionen = pane.host.traffic.log.flatMap(({ actions }) => actions);
    expect(aktionen.some((each) => each.includes('tblWiedervorlagen'))).toBe(false);
  });
});

describe('ein Sprung', () => {
  it('führt zur Rücksprache in „Abschließen“ und nimmt den Fokus mit', async () => {
    const pane = await oeffnePane(await mappeMit(BEISPIEL));
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    await pane.druecke(/^Zur Rücksprache:/);
    expect(gewaehlt()).toBe('Abschließen');
    expect(document.activeElement?.id).toBe('ansicht');
    await screen.findByRole('heading', { name: 'Wechsel besprechen' });
  });

  it('führt zum Fortführen ins Fallmanagement', async () => {
    const pane = await oeffnePane(await imBfm('2026-05-02'));
    await screen.findByRole('heading', { name: /^Wiedervorlagen/ });
    await pane.druecke(/^Weiterführen: Über die Fortführung/);
    await waitFor(() => expect(gewaehlt()).toBe('Status'));
  });
});

it('verdeckt bleibt, was die Kennung verriete', async () => {
  const pane = await oeffnePane(await mappeMit(AV_AUS_DEM_FM));
  await waehle(pane, 'Heute');
  await screen.findByText('Rücksprache zum Wechsel der Betreuung');
  await waehle(pane, 'Ergebnis');
  act(() => screen.getByRole('switch', { name: 'Erst selbst einschätzen' }).click());
  await waehle(pane, 'Heute');
  await screen.findByText(/^Der Vorschlag erscheint, sobald/);
  expect(screen.queryByText('Rücksprache zum Wechsel der Betreuung')).toBeNull();
  expect(screen.queryByText(/^Die Liste im Blatt/)).toBeNull();
  expect(screen.queryByText(/^Schön/)).toBeNull();
});
