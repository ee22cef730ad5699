/**
 * @jest-environment jsdom
 *
 * The start page: what is due in which group, which day that is, by which rule, and how the list in the sheet follows.
 */
import '../../../../pane/nodeRealm';
import { act, screen, within } from '@testing-library/react';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import { HeuteView } from '../../../../../src/bereiche/bfm/heute/ansicht/HeuteView';
import { aktenblick } from '../../../../support/akte';
import { blickAuf } from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { druecke, type GezeigteAkte, zeigeAkte } from '../../../../pane/zeigeAkte';
import { imBfm, mitEigenen, RUHIG } from './akten';

const zeige = (offen: Testmappe): Promise<GezeigteAkte> => zeigeAkte(HeuteView, offen);
const titel = (): (string | null)[] => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const eintraege = (): (string | null)[] => screen.getAllByRole('listitem').map((each) => each.textContent);
const eintrag = (text: string): HTMLElement => {
  const gefunden = screen.getAllByRole('listitem').find((each) => within(each).queryByText(text) !== null);
  if (gefunden === undefined) throw new Error(`no entry ${text}`);
  return gefunden;
};

describe('die Liste', () => {
  it('ordnet nach Dringlichkeit und nennt je Gruppe, wie viele es sind', async () => {
    await zeige(
      await mitEigenen(
        ['2027-05-01', 'fern'],
        ['2026-11-20', 'gestern'],
        ['2026-11-21', 'jetzt'],
        ['2026-11-28', 'bald'],
        ['2026-12-21', 'dann'],
        ['2026-11-01', 'lange her'],
      ),
    );
    expect(titel()).toEqual([
      'Wiedervorlagen (6)',
      'Überfällig (2)',
      'Heute (1)',
      'In den nächsten 7 Tagen (1)',
      'Im nächsten Monat (1)',
      'Später (1)',
    ]);
    expect(
      eintraege().map((each) => /^(fern|gestern|jetzt|bald|dann|lange her)/.exec(each ?? '')?.[0]),
    ).toEqual(['lange her', 'gestern', 'jetzt', 'bald', 'dann', 'fern']);
  });

  it('nennt den Wochentag und den Feiertag, jedes einmal; verschoben wird der Tag nicht', async () => {
    await zeige(
      await mitEigenen(
        ['2026-11-27', 'Werktag'],
        ['2026-11-28', 'Wochenende'],
        ['2026-11-29', 'Ruhetag'],
        ['2027-03-26', 'Ostern'],
      ),
    );
    within(eintrag('Werktag')).getByText('Freitag, 27.11.2026');
    within(eintrag('Wochenende')).getByText('Samstag, 28.11.2026');
    within(eintrag('Ruhetag')).getByText('Sonntag, 29.11.2026');
    within(eintrag('Ostern')).getByText('Freitag, 26.03.2027 · Feiertag: Karfreitag');
  });

  it('nennt den Anlass, und auf die Frage „Warum?“ Regel und Quelle', async () => {
    await zeige(await imBfm('2026-05-02'));
    const { getByText, getByRole, queryByText } = within(eintrag('Über die Fortführung des bFM entscheiden'));
    getByText('Montag, 02.11.2026');
    expect(queryByText(/Regel D-3/)).toBeNull();
    act(() => getByRole('button', { name: /^Warum\?/ }).click());
    getByText(/^Spätestens sechs Monate nach der Übernahme.* \(Regel D-3, Quelle: S0\)$/);
  });

  it('sagt freundlich, dass nichts offen ist', async () => {
    await zeige(await mappeMit(RUHIG));
    screen.getByText('Schön: Es ist nichts offen. Sobald etwas fällig wird, steht es hier.');
    expect(titel()).toEqual(['Wiedervorlagen']);
  });

  it('nennt Zellen, die nicht zu verstehen sind, und führt hin', async () => {
    const offen = await imBfm('2026-05-02');
    const view = await zeige(offen);
    const { adresse } = await ersteStatuszelle(offen);
    offen.host.workbook.setCell('bFM', adresse, 'irgendwann');
    await view.neuLesen();
    const [knopf] = within(screen.getByRole('region', { name: /^Bitte zuerst berichtigen/ })).getAllByRole(
      'button',
    );
    act(() => knopf?.click());
    await view.ruhe();
    expect(view.auswahl()).toBe(`bFM!${adresse}`);
  });

  it('bietet bei einer Mappe ohne ihre Blätter die Aktualisierung an', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.deleteSheet('Fallmanagement');
    offen.host.workbook.deleteSheet('Hausregeln');
    await zeige(offen);
    screen.getByText(/fehlen die Blätter „Fallmanagement“ und „Hausregeln“/);
    screen.getByRole('button', { name: 'Fallmappe aktualisieren' });
  });

  it.each(['Verlauf', 'Gespräch', 'Plan', 'Angebote'])(
    'zeigt auch ohne das Blatt „%s“, was fällig ist',
    async (blatt) => {
      const offen = await imBfm('2026-05-02');
      offen.host.workbook.deleteSheet(blatt);
      await zeige(offen);
      expect(eintrag('Über die Fortführung des bFM entscheiden')).toBeTruthy();
    },
  );
});

/** The first cell of the table of steps. */
async function ersteStatuszelle(offen: Testmappe): Promise<{ adresse: string }> {
  const { inhalt } = await aktenblick(offen);
  const ort = inhalt.liste(STATUS).zeilen[0]?.zeile.stelle.ort('datum');
  if (ort?.art !== 'zelle') throw new Error('no cell');
  return { adresse: ort.zelle };
}

describe('die Liste im Blatt', () => {
  it('wird auf Wunsch auf den Stand des Falls gebracht; danach ist davon keine Rede mehr', async () => {
    const offen = await imBfm('2026-05-02');
    const view = await zeige(offen);
    screen.getByText('Die Liste im Blatt „Fallmanagement“ ist nicht auf diesem Stand.');
    await druecke(view, 'Liste im Blatt aktualisieren');
    expect(screen.queryByRole('button', { name: 'Liste im Blatt aktualisieren' })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^Wiedervorlagen \(\d+\)$/);
    const { offen: gelesen } = (await blickAuf(offen)).wiedervorlagen;
    expect((await blickAuf(offen)).liste.gespeichert.map(({ id }) => id)).toEqual(
      expect.arrayContaining(gelesen.map(({ id }) => id)),
    );
  });

  it('bleibt unerwähnt, solange sie stimmt', async () => {
    await zeige(await mitEigenen(['2026-11-27', 'Anrufen']));
    expect(screen.queryByText(/^Die Liste im Blatt/)).toBeNull();
  });
});

it('Erledigtes steht zugeklappt darunter, mit Tag und Namen', async () => {
  await zeige(await imBfm('2026-05-02'));
  const klappe = screen.getByText(/^Erledigte und entfallene \(\d+\)$/);
  expect(screen.queryByText('Erledigt am 02.05.2026, Frau Beispiel')).toBeNull();
  act(() => klappe.click());
  await screen.findByText('Erledigt am 02.05.2026, Frau Beispiel');
});

it('eine Rücksprache steht auch ohne Liste im Blatt da', async () => {
  await zeige(await mappeMit(BEISPIEL));
  expect(titel().slice(0, 2)).toEqual(['Wiedervorlagen (1)', 'Heute (1)']);
  screen.getByRole('button', { name: /^Zur Rücksprache: Rücksprache zum Wechsel der Betreuung, Samstag/ });
});
