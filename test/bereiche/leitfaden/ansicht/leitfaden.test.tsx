/**
 * @jest-environment jsdom
 *
 * The Leitfaden beside a rating, in the pane over the shipped template. Costs about 8 s.
 */
import '../../../pane/nodeRealm';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { BEREICHE } from '../../../../src/bereiche/bereiche';
import { LEITFADEN, LEITFADEN_BLATT } from '../../../../src/bereiche/leitfaden/listen';
import { createExcelFallmappe } from '../../../../src/excel/excelFallmappe';
import { ZELLGRENZE } from '../../../../src/listen/zellgrenze';
import { oeffnePane, type OffenerPane } from '../../../pane/oeffnePane';
import { MAPPENBEREICHE } from '../../../support/bereiche';
import { mappeMit, type Testmappe } from '../../../support/mappe';
import { zuAnsicht } from '../../../pane/zuAnsicht';

const MERKMAL = 'liest Stellenanzeigen und Briefe nur mit Hilfe';
const STAERKE = 'hat einen Schulabschluss nachgeholt';
/** Beleg of the Schulische Qualifikation. */
const BELEG = ['Profiling', 'E19'] as const;

const aktive = (): HTMLElement => document.querySelector<HTMLElement>('li[aria-current]') as HTMLElement;
const knopf = (name: string | RegExp): HTMLElement => within(aktive()).getByRole('button', { name });
const feld = (name: string): HTMLInputElement => within(aktive()).getByRole('textbox', { name });
const steht = (name: string): string | null => knopf(name).getAttribute('aria-pressed');

async function druecke({ ruhe }: OffenerPane, element: HTMLElement): Promise<void> {
  act(() => element.focus());
  act(() => element.click());
  await ruhe();
}

/** At the first rating, with the Leitfaden unfolded by key. */
async function mitLeitfaden(offen: Testmappe, bereiche = BEREICHE): Promise<OffenerPane> {
  const pane = await oeffnePane(offen, {}, bereiche);
  zuAnsicht('Erheben');
  await pane.ruhe();
  await taste(pane, 'l');
  return pane;
}

/** A key in the answers of the row one works on. */
async function taste({ ruhe }: OffenerPane, key: string): Promise<void> {
  const antwort = aktive().querySelector<HTMLElement>('[role=radio][tabindex="0"]') as HTMLElement;
  act(() => antwort.focus());
  fireEvent.keyDown(antwort, { key });
  await ruhe();
}

const beleg = ({ host }: Testmappe): unknown => host.workbook.getCell(...BELEG);

/** The same workbook with a server that gives the packet of the upgrade; jsdom has no Response. */
function mitServer({ host }: Testmappe): Testmappe {
  const paket = readFileSync('assets/Fallmappe-Erweiterung.json');
  const antwort = { ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array(paket)) };
  const fetch = (): Promise<Response> => Promise.resolve(antwort as unknown as Response);
  return { host, mappe: createExcelFallmappe({ excel: host.excel, bereiche: MAPPENBEREICHE, fetch }) };
}

describe('neben einer Einschätzung', () => {
  it('öffnet ihn die Taste L; Merkmal und Stärke kommen in den Beleg und genau sie wieder heraus', async () => {
    const pane = await mitLeitfaden(
      await mappeMit({ belege: { schulischeQualifikation: 'Zeugnis fehlt.' } }),
    );
    expect(document.activeElement).toBe(knopf('Leitfaden'));
    for (const titel of ['Das können Sie fragen', 'Das spricht für einen Bedarf', 'Das sind Stärken'])
      within(aktive()).getByRole('list', { name: titel });
    within(aktive()).getByText(
      'Stufe 1: Der Abschluss ist schwach, reicht für die gesuchte Arbeit aber aus.',
    );
    within(aktive()).getByText(/^Beispiele\./);
    await druecke(pane, knopf(MERKMAL));
    await druecke(pane, knopf(STAERKE));
    expect(beleg(pane)).toBe(`Zeugnis fehlt. ${MERKMAL}; ${STAERKE}`);
    expect(feld('Beleg').value).toBe(`Zeugnis fehlt. ${MERKMAL}; ${STAERKE}`);
    expect([steht(MERKMAL), steht(STAERKE), steht('hat keinen Schulabschluss')]).toEqual([
      'true',
      'true',
      'false',
    ]);
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe(`Zeugnis fehlt. ${STAERKE}`);
    // Nothing is rated by that.
    expect(pane.host.workbook.getCell('Profiling', 'D19')).toBe('');
    fireEvent.keyDown(knopf(MERKMAL), { key: 'Escape' });
    expect(document.activeElement?.getAttribute('role')).toBe('radio');
  });

  it('geht nichts verloren, was im Beleg schon getippt, aber noch nicht übernommen ist', async () => {
    const pane = await mitLeitfaden(await mappeMit());
    fireEvent.change(feld('Beleg'), { target: { value: 'halb getipp' } });
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe(`halb getipp; ${MERKMAL}`);
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe('halb getipp');
  });

  it('wird ein Beleg, den keine Zelle aufnehmen kann, wie getippter abgelehnt und bleibt im Feld', async () => {
    const voll = 'x'.repeat(ZELLGRENZE - 3);
    const pane = await mitLeitfaden(await mappeMit({ belege: { schulischeQualifikation: voll } }));
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe(voll);
    expect(feld('Beleg').value).toBe(`${voll}; ${MERKMAL}`);
    within(aktive()).getByText(/Zeichen/);
    await druecke(pane, knopf(MERKMAL));
    expect(feld('Beleg').value).toBe(voll);
  });

  it('wird er einmal gelesen, steht auch bei fa:z und folgt dem Blatt, wenn man ihn neu liest', async () => {
    const pane = await mitLeitfaden(await mappeMit());
    const { traffic } = pane.host;
    await taste(pane, '0');
    const { sicht } = pane.sitzung.zustand();
    expect('mappe' in sicht && sicht.mappe?.inhalt.suchte(LEITFADEN)).toBe(false);
    traffic.reset();
    await taste(pane, 'l');
    knopf('hat keine abgeschlossene Ausbildung');
    // Excel may still be told which row is rated; nothing is read.
    const gelesen = traffic.log.flatMap(({ actions }) => actions).filter((each) => each.includes('load('));
    expect(gelesen).toEqual([]);
    await taste(pane, 'End');
    await taste(pane, 'L');
    knopf('hat feste Kundinnen und Kunden');
    await stelleZeile(pane, 'L3', 'nein');
    await druecke(pane, knopf('Leitfaden neu lesen'));
    await taste(pane, 'Home');
    await taste(pane, 'l');
    expect(within(aktive()).queryByText('hat keinen Schulabschluss')).toBeNull();
    knopf(MERKMAL);
  });
});

/** Types into the column „An“ of a row of the shipped table. */
async function stelleZeile({ host, ruhe }: OffenerPane, id: string, an: string): Promise<void> {
  const zeile = 6 + Number(id.slice(1));
  expect(host.workbook.getCell(LEITFADEN_BLATT, `A${zeile}`)).toBe(id);
  host.workbook.setCell(LEITFADEN_BLATT, `F${zeile}`, an);
  await ruhe();
}

describe('auf dem Blatt', () => {
  it('wird eine Zelle, die nicht zu verstehen ist, mit ihrem Ort genannt; alles andere geht', async () => {
    const offen = await mappeMit();
    offen.host.workbook.setCell(LEITFADEN_BLATT, 'D9', 2);
    const pane = await mitLeitfaden(offen);
    within(aktive()).getByText(/^Eine Angabe auf dem Blatt „Leitfaden“/);
    within(aktive()).getByText(/^Nur ein Anker hat eine Stufe/);
    await druecke(pane, within(aktive()).getByRole('button', { name: /Leitfaden.*D9/ }));
    expect(offen.host.workbook.selection()).toMatchObject({ sheet: LEITFADEN_BLATT, row: 8, column: 3 });
    expect(within(aktive()).queryByText('hat keinen Schulabschluss')).toBeNull();
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe(MERKMAL);
  });
});

describe('eine Mappe ohne das Blatt', () => {
  it('geht wie vorher; der Leitfaden sagt, was fehlt, und kommt mit der Aktualisierung', async () => {
    const offen = await mappeMit();
    offen.host.workbook.deleteSheet(LEITFADEN_BLATT);
    const pane = await mitLeitfaden(mitServer(offen));
    within(aktive()).getByText(/^In dieser Fallmappe fehlt das Blatt „Leitfaden“/);
    await taste(pane, '2');
    expect(pane.host.workbook.getCell('Profiling', 'D19')).toBe(2);
    await taste(pane, 'ArrowUp');
    const aktualisieren = knopf('Fallmappe aktualisieren');
    // That an upgrade adds what is missing, `test/excel` proves for all Bereiche; it takes some seconds.
    if (process.env['GRUENDLICH'] === undefined) return;
    await druecke(pane, aktualisieren);
    expect(screen.getByRole('status').textContent).toMatch(/Neu: Blatt „Leitfaden“\./);
    await druecke(pane, knopf(MERKMAL));
    expect(beleg(pane)).toBe(MERKMAL);
  });
});

describe('kommt er nicht vom Server', () => {
  it('sagt der Platz es und holt ihn beim nächsten Versuch', async () => {
    let erreichbar = false;
    const bereiche = BEREICHE.map((bereich) => {
      const { einschaetzungshilfe: hilfe } = bereich;
      const fehlt = Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });
      const lade = () => (erreichbar && hilfe ? hilfe.lade() : Promise.reject(fehlt));
      return hilfe ? { ...bereich, einschaetzungshilfe: { ...hilfe, lade } } : bereich;
    });
    const pane = await mitLeitfaden(await mappeMit(), bereiche);
    within(aktive()).getByText(/konnte nicht geladen werden/);
    erreichbar = true;
    await druecke(pane, knopf('Noch einmal versuchen'));
    knopf(MERKMAL);
  });
});
