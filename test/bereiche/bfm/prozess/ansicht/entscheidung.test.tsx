/**
 * @jest-environment jsdom
 *
 * Deciding about the bFM in the view: what is there beforehand, what is missing, and everything written in one go.
 */
import '../../../../pane/nodeRealm';
import { fireEvent, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { useErsteEinschaetzung } from '../../../../../src/bausteine/ersteEinschaetzung';
import { FallmanagementView } from '../../../../../src/bereiche/bfm/prozess/ansicht/FallmanagementView';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { abgeschlossen } from '../../../../support/akte';
import { blickAuf, type Fallakte, fallakte, mitSchutz } from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';
import { druecke, zeigeAkte } from '../../../../pane/zeigeAkte';
import {
  entscheidung,
  feld,
  fuelle,
  gewaehlt,
  klappeAuf,
  klappeZu,
  oeffne,
  punkte,
  waehle,
  zeigeFallmanagement,
} from './zeigeFallmanagement';

jest.setTimeout(120_000);

const EINZELN = 'Vormerken und übernehmen';
const FORMAL = 'Zugangskriterium: formale Kriterien erfüllt';
const FORTSCHRITTE = 'Das bFM führt zu konkreten Integrationsfortschritten';

const bejahe = (): boolean => fireEvent.click(feld(FORTSCHRITTE));

/** The texts of all Vermerke, opened. */
async function texte({ schluessel, ...offen }: Fallakte): Promise<string[]> {
  const { vermerke } = await blickAuf(offen);
  const offene = await Promise.all(
    vermerke.map((each) => vermerkOeffnen(schluessel.krypto, schluessel.tresor.bund, each)),
  );
  return offene.map((each) => (each.art === 'gelesen' ? each.inhalt.text : each.art));
}

describe('Vormerken und Übernehmen', () => {
  it('ist vorbereitet, fragt nur noch das Passwort, und schreibt alles in einem Zug', async () => {
    const akte = await fallakte();
    const view = await zeigeFallmanagement(akte);
    expect(gewaehlt()).toEqual([EINZELN]);
    klappeAuf(FORMAL);
    expect(gewaehlt()).toEqual([EINZELN, 'formale Kriterien erfüllt']);
    expect(feld(FORTSCHRITTE).checked).toBe(false);
    expect(screen.getByText('Formale Kriterien: erfüllt.')).toBeTruthy();
    klappeAuf('Tag 21.11.2026, Prüfung 21.05.2027');
    expect(feld('Tag der Entscheidung').value).toBe('21.11.2026');
    expect(feld('Nächste Prüfung').value).toBe('21.05.2027');
    await druecke(view, EINZELN);
    expect(entscheidung().getByText(/^Es fehlt die Einschätzung des Fallmanagements\./)).toBeTruthy();
    expect(entscheidung().getByText('1 Angabe fehlt: Einschätzung des Fallmanagements.')).toBeTruthy();
    expect(document.activeElement).toBe(feld(FORTSCHRITTE));
    bejahe();
    expect(screen.queryByLabelText('Passwort')).toBeNull();
    await druecke(view, EINZELN);
    expect(
      screen.getByText(/^Die Vermerke sind verschlossen\..* Danach wird die Entscheidung geschrieben\.$/),
    ).toBeTruthy();
    expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
    await oeffne(view);
    const { schrittlage, wiedervorlagen } = await blickAuf(akte);
    expect(schrittlage.kette.zeilen.map(({ schritt, fachkraft }) => [schritt, fachkraft])).toEqual([
      ['vormerken', 'Frau Beispiel'],
      ['uebernehmen', 'Frau Beispiel'],
    ]);
    expect(wiedervorlagen.offen.map(({ art, faelligAm }) => [art, faelligAm])).toContainEqual([
      'fortfuehrung',
      '2027-05-21',
    ]);
    expect((await texte(akte))[0]).toMatch(
      /Einschätzung des Fallmanagements: ja, .*\nKennung nach dieser Entscheidung: bFM \(Regel K-9\)\nNächste Prüfung der Fortführung: 21\.05\.2027/,
    );
    expect(document.activeElement?.textContent).toBe('Status');
    expect(screen.getByText('Im bFM seit 21.11.2026 (0 Monate).')).toBeTruthy();
    expect(gewaehlt()).toEqual(['Weiterführen']);
  });

  it('nimmt den geänderten Text, sagt, dass er den Angaben nicht mehr folgt, und erzeugt ihn auf Wunsch neu', async () => {
    const akte = await fallakte();
    const view = await zeigeFallmanagement(akte);
    bejahe();
    klappeAuf('Begründung (freiwillig)');
    fuelle('Begründung', 'Räumung droht');
    expect(feld('Vermerk').value).toContain('Begründung: Räumung droht');
    fuelle('Vermerk', 'Eigener Text');
    fuelle('Begründung', 'anders');
    expect(feld('Vermerk').value).toBe('Eigener Text');
    expect(screen.getByText(/^Sie haben den Text geändert/)).toBeTruthy();
    await druecke(view, 'Text neu erzeugen');
    expect(feld('Vermerk').value).toContain('Begründung: anders');
    fuelle('Vermerk', 'Doch der eigene');
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    expect(feld('Vermerk').value).toBe('Doch der eigene');
    await druecke(view, EINZELN);
    await oeffne(view);
    expect(await texte(akte)).toEqual(['Doch der eigene']);
  });

  it('sagt neben den Feldern, was fehlt, und schreibt nichts', async () => {
    const akte = await fallakte();
    const view = await zeigeFallmanagement(akte);
    bejahe();
    klappeAuf(FORMAL);
    waehle('Einzelfallentscheidung');
    klappeAuf(/^Tag 21\.11\.2026/);
    fuelle('Nächste Prüfung', '22.05.2027');
    klappeZu(/^Tag 21\.11\.2026/);
    await druecke(view, EINZELN);
    expect(entscheidung().getByText('Diese Entscheidung braucht eine Begründung. Bitte ergänzen Sie sie.'));
    expect(document.activeElement).toBe(feld('Begründung'));
    fuelle('Begründung', 'Der Einzelfall');
    // What is wrong in it has unfolded it.
    expect(feld('Nächste Prüfung').value).toBe('22.05.2027');
    expect(entscheidung().getByText('1 Angabe passt nicht: Nächste Prüfung.')).toBeTruthy();
    expect(entscheidung().getByText(/^Die nächste Prüfung liegt später, als das Haus erlaubt/)).toBeTruthy();
    fuelle('Nächste Prüfung', 'bald');
    expect(entscheidung().getByText('Bitte geben Sie den Tag so ein: 21.11.2026.')).toBeTruthy();
    await druecke(view, EINZELN);
    expect((await blickAuf(akte)).vermerke).toEqual([]);
  });

  it('fragt bei einem lokalen Kriterium nach einem der Liste des Hauses, und nennt es in Blatt, Status und Vermerk', async () => {
    const akte = await fallakte();
    ['Alleinerziehend', 'Wohnungslos'].forEach((name, stelle) =>
      akte.host.workbook.setCell('Hauslisten', `A${7 + stelle}`, name),
    );
    const view = await zeigeFallmanagement(akte);
    bejahe();
    klappeAuf(FORMAL);
    waehle('lokales Zugangskriterium');
    fuelle('Begründung', 'Die Wohnung ist gekündigt.');
    await druecke(view, EINZELN);
    expect(entscheidung().getByText(/^Es fehlt, welches lokale Kriterium erfüllt ist\./)).toBeTruthy();
    expect((await blickAuf(akte)).vermerke).toEqual([]);
    fuelle('Lokales Kriterium', 'Wohnungslos');
    await druecke(view, EINZELN);
    await oeffne(view);
    const { zeilen } = (await blickAuf(akte)).schrittlage.kette;
    expect(zeilen.map(({ kriterium, lokal }) => [kriterium, lokal])).toEqual([
      ['lokal', 'Wohnungslos'],
      ['lokal', 'Wohnungslos'],
    ]);
    expect(screen.getByText('Zugangskriterium: lokales Zugangskriterium „Wohnungslos“.')).toBeTruthy();
    expect((await texte(akte))[0]).toContain('Zugangskriterium: lokales Zugangskriterium „Wohnungslos“\n');
  });

  it('wählt kein Kriterium vor, wo die formalen nicht sicher erfüllt sind', async () => {
    const offen = await mappeMit({ ...BEISPIEL, bedarfe: { ...BEISPIEL.bedarfe, wohnsituation: '' } });
    await abgeschlossen(offen);
    const view = await zeigeFallmanagement(await mitSchutz(offen));
    expect(gewaehlt()).toEqual([]);
    expect(entscheidung().queryByRole('button', { name: EINZELN })).toBeNull();
    expect(punkte('Formale Kriterien für das bFM')).toContain(
      'Handlungsbedarfe für das bFM: 2 von acht (nötig sind 3), noch nicht eingeschätzt: 1',
    );
    waehle(EINZELN);
    expect(gewaehlt()).toEqual([EINZELN]);
    await druecke(view, EINZELN);
    expect(screen.getByText('Es fehlt das Zugangskriterium. Bitte wählen Sie eines aus.')).toBeTruthy();
  });

  it('verlangt ein abgeschlossenes Profiling und sagt, wo', async () => {
    const view = await zeigeFallmanagement(await mitSchutz(await mappeMit(BEISPIEL)));
    expect(gewaehlt()).toEqual([]);
    waehle(EINZELN);
    await druecke(view, EINZELN);
    expect(screen.getByText(/^Eine Vormerkung gibt es nur über das Profiling\./)).toBeTruthy();
    expect(screen.queryByText(/^Die Vermerke sind verschlossen/)).toBeNull();
  });
});

it('zeigt vor der eigenen Einschätzung nichts Berechnetes', async () => {
  function ErstSelbst(props: ViewProps) {
    const { schalte } = useErsteEinschaetzung();
    useEffect(() => schalte(true), []);
    return <FallmanagementView {...props} />;
  }
  const offen = await mappeMit({ ...BEISPIEL, marken: {} });
  await abgeschlossen(offen);
  await zeigeAkte(ErstSelbst, await mitSchutz(offen));
  expect(screen.queryByRole('region', { name: 'Entscheidung' })).toBeNull();
  expect(document.body.textContent).not.toContain('Komplexe Profillage');
  expect(screen.getByRole('button', { name: /Integrationsprognose/ })).toBeTruthy();
});
