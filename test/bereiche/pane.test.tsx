/**
 * @jest-environment jsdom
 *
 * One Bereich more in the pane: its tab, its view, its errors, what is due of it, and a workbook that lacks it. About 20 s.
 */
import '../pane/nodeRealm';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { anfuegen } from '../../src/listen/aenderung';
import type { PlainDate } from '../../src/listen/plainDate';
import { KURSE_BEREICH } from './kurse/bereich';
import { KURSE, KURSE_BLATT } from './kurse/listen';
import { MIT_KURSEN, openMitKursen, paketMitKursen, vorlageMitKursen } from './mitKursen';
import { mappeDerFassung1 } from './fassung1';
import { STICHTAG } from '../support/faelle';
import { fillMappe } from '../support/fillMappe';
import { openMappe, type Testmappe, vorlageBytes } from '../support/mappe';
import { RUHIG } from './bfm/wiedervorlagen/ansicht/akten';
import { oeffnePane, type OffenerPane } from '../pane/oeffnePane';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';
import { flaeche, gezeigteAnsicht, zuAnsicht } from '../pane/zuAnsicht';

let vorlage: Uint8Array;
let paket: string;
beforeAll(async () => {
  [vorlage, paket] = [await vorlageMitKursen(), await paketMitKursen()];
});

/** A quiet case in this program. */
async function fall(xlsx = vorlage): Promise<Testmappe> {
  const offen = await openMitKursen(xlsx, paket);
  await fillMappe(offen.host, RUHIG);
  return offen;
}

/** The same with courses; the last one has no state of its own. */
async function mitKurs(beginn: string): Promise<Testmappe> {
  const offen = await fall();
  await offen.mappe.read({ listen: [KURSE], felder: [] });
  const kurs = { id: 'K1', titel: 'Deutsch', beginn: beginn as PlainDate, stand: 'geplant' } as const;
  const { art } = await offen.mappe.change([anfuegen(KURSE, kurs)]);
  if (art !== 'geaendert') throw new Error(art);
  return offen;
}

const zeige = (offen: Testmappe): Promise<OffenerPane> => oeffnePane(offen, {}, MIT_KURSEN);
const status = (): string => screen.getByRole('status').textContent ?? '';

async function gehe(pane: OffenerPane, name: string): Promise<void> {
  zuAnsicht(name, MIT_KURSEN);
  await pane.ruhe();
  await within(flaeche()).findAllByRole('heading');
}

async function trageEin(pane: OffenerPane, titel: string, beginn: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Wie heißt der Kurs?'), { target: { value: titel } });
  fireEvent.change(screen.getByLabelText('Wann beginnt er?'), { target: { value: beginn } });
  await pane.druecke('Kurs eintragen');
}

describe('seine Ansicht', () => {
  it('ist ein Reiter an seinem Platz und schreibt in seine Tabelle', async () => {
    const pane = await zeige(await fall());
    expect(
      alleAnsichten(MIT_KURSEN)
        .filter(({ ort }) => ort === 'mehr')
        .map(({ titel }) => titel),
    ).toEqual(['Mappe', 'Kurse', 'Hausdaten', 'Hilfe']);
    await gehe(pane, 'Kurse');
    screen.getByText('Es ist noch kein Kurs eingetragen.');
    await trageEin(pane, 'Nähen', '01.12.2026');
    expect(status()).toBe('Der Kurs steht im Blatt „Kurse“.');
    screen.getByText('K1 · Nähen · 01.12.2026 · geplant');
    const tabelle = pane.host.workbook.getCell(KURSE_BLATT, 'B7');
    expect(tabelle).toBe('Nähen');
  });

  it('sagt seine eigenen Fehler mit seinem eigenen Satz', async () => {
    const pane = await zeige(await mitKurs('2026-12-01'));
    await gehe(pane, 'Kurse');
    await trageEin(pane, 'Deutsch', '02.12.2026');
    screen.getByText(/^Einen Kurs mit diesem Titel gibt es schon\./);
    expect(status()).toMatch(/^Es wurde nichts geändert/);
  });

  it('nennt eine Zelle, die sie nicht versteht', async () => {
    const offen = await mitKurs('2026-12-01');
    offen.host.workbook.setCell(KURSE_BLATT, 'D7', 'bald');
    const pane = await zeige(offen);
    await gehe(pane, 'Kurse');
    screen.getByText(/^Bei „Beginn“ steht ein Text, der nicht passt statt eines Datums/);
  });
});

describe('was von ihm fällig ist', () => {
  it('führt auf die Startseite und steht dort, mit Regel und Weg', async () => {
    const pane = await zeige(await mitKurs(STICHTAG));
    expect(gezeigteAnsicht()).toBe('Heute');
    const eintrag = (await screen.findByText('Kursbeginn begleiten')).closest('li') as HTMLElement;
    within(eintrag).getByText('Samstag, 21.11.2026 · K1: Deutsch');
    fireEvent.click(within(eintrag).getByRole('button', { name: /^Warum\? Kursbeginn/ }));
    within(eintrag).getByText(/^Am ersten Tag eines Kurses, .* \(Regel T-1, Quelle: Test\)$/);
    fireEvent.click(within(eintrag).getByRole('button', { name: /^Zu den Kursen: Kursbeginn/ }));
    await pane.ruhe();
    expect(gezeigteAnsicht()).toBe('Kurse');
  });

  it('steht nach dem Aktualisieren in der Liste im Blatt, und bleibt, solange seine Tabelle unlesbar ist', async () => {
    const offen = await mitKurs(STICHTAG);
    const pane = await zeige(offen);
    await screen.findByText('Kursbeginn begleiten');
    await pane.druecke('Liste im Blatt aktualisieren');
    expect(status()).toBe('Die Liste der Wiedervorlagen im Blatt ist neu geschrieben.');
    offen.host.workbook.setCell(KURSE_BLATT, 'D7', 'bald');
    await pane.ruhe();
    screen.getByText('Kursbeginn begleiten');
    screen.getByText(/^Bei „Beginn“ steht ein Text/);
    offen.host.workbook.setCell(KURSE_BLATT, 'D7', '');
    await pane.ruhe();
    expect(within(flaeche()).queryByRole('button', { name: /^Zu den Kursen/ })).toBeNull();
    screen.getByText('Schön: Es ist nichts offen. Sobald etwas fällig wird, steht es hier.');
  });
});

describe('kommt nicht vom Server, was von ihm fällig ist,', () => {
  const fehlt = Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });

  it('wird keine Wiedervorlage geschlossen: die Seite sagt es und kommt beim nächsten Versuch ganz', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let erreichbar = false;
    const faelliges = () => (erreichbar ? KURSE_BEREICH.faelliges?.() : undefined) ?? Promise.reject(fehlt);
    const bereiche = MIT_KURSEN.map((each) => (each === KURSE_BEREICH ? { ...each, faelliges } : each));
    const pane = await oeffnePane(await mitKurs(STICHTAG), {}, bereiche);
    expect(gezeigteAnsicht()).toBe('Erheben');
    zuAnsicht('Heute', bereiche);
    await screen.findByText(/^Diese Ansicht konnte nicht geladen werden/);
    erreichbar = true;
    await pane.druecke('Noch einmal versuchen');
    await screen.findByText('Kursbeginn begleiten');
  });
});

describe('ein Programm ohne ihn', () => {
  it('zeigt, was er in die Liste gesetzt hat, als eigene Wiedervorlage und schließt es nicht', async () => {
    const offen = await mitKurs(STICHTAG);
    const pane = await zeige(offen);
    await screen.findByText('Kursbeginn begleiten');
    await pane.druecke('Liste im Blatt aktualisieren');
    cleanup();
    await oeffnePane(await openMappe(offen.host.save()));
    await screen.findByRole('heading', { name: 'Wiedervorlagen (1)' });
    screen.getByText('Kursbeginn begleiten: K1: Deutsch');
    expect(screen.queryByText('Die Liste im Blatt „Fallmanagement“ ist nicht auf diesem Stand.')).toBeNull();
  });
});

describe('eine Mappe ohne ihn', () => {
  it('geht in allen anderen Ansichten; seine eigene bietet an, das Blatt zu ergänzen, und geht dann', async () => {
    const pane = await zeige(await fall(vorlageBytes()));
    for (const { titel } of alleAnsichten(BEREICHE)) {
      await gehe(pane, titel);
      expect(within(flaeche()).queryByText(/fehlt das Blatt/)).toBeNull();
    }
    zuAnsicht('Kurse', MIT_KURSEN);
    await screen.findByText(/^In dieser Fallmappe fehlt das Blatt „Kurse“/);
    await pane.druecke('Fallmappe aktualisieren');
    expect(status()).toMatch(/^Die Fallmappe ist aktualisiert\. Neu: Blatt „Kurse“\./);
    await trageEin(pane, 'Nähen', '01.12.2026');
    screen.getByText('K1 · Nähen · 01.12.2026 · geplant');
  });

  it('der Fassung davor wird als frühere erkannt und fortgeschrieben', async () => {
    const pane = await zeige(await openMitKursen(await mappeDerFassung1(), paket));
    zuAnsicht('Kurse', MIT_KURSEN);
    await screen.findByText(/^Dieser Teil der Fallmappe stammt aus einer früheren Fassung/);
    await pane.druecke('Fallmappe aktualisieren');
    screen.getByText('K1 · Deutsch · 21.11.2026 · geplant');
  });
});
