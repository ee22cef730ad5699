/**
 * @jest-environment jsdom
 *
 * The view „Fallkonferenz“ over a real workbook: planning with a place that has no ground, what came of it, tasks, sheets. About 25 s.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FallkonferenzView } from '../../../../src/bereiche/kooperation/ansicht/FallkonferenzView';
import { EINWILLIGUNGEN } from '../../../../src/bereiche/kooperation/listen';
import { aendern } from '../../../../src/listen/aenderung';
import { druecke, type GezeigteAkte, zeigeAkte } from '../../../pane/zeigeAkte';
import { STICHTAG } from '../../../support/faelle';
import { AUSGANG, konferenzmappe, kooperationIn, schreibe } from '../vorhaben/konferenzmappe';

const NEU = 'Fallkonferenz planen';
const teil = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const kreuze = (bereich: string | RegExp, name: string | RegExp): Promise<void> =>
  userEvent.click(teil(bereich).getByRole('checkbox', { name }));

async function fuelle(bereich: string | RegExp, feld: string | RegExp, text: string): Promise<void> {
  const element = teil(bereich).getByRole('textbox', { name: feld });
  await userEvent.clear(element);
  await userEvent.type(element, text.replace(/\[/g, '[['));
}

const zeige = async (mitKonferenz: boolean): Promise<GezeigteAkte> =>
  zeigeAkte(FallkonferenzView, await konferenzmappe(mitKonferenz ? undefined : [...AUSGANG]));

describe('eine Fallkonferenz planen', () => {
  it('sagt, was fehlt, und bringt die Einwilligungen der Eingeladenen mit', async () => {
    const view = await zeige(false);
    await druecke(view, 'Fallkonferenz eintragen');
    expect(teil(NEU).getByText('1 Angabe fehlt: Anlass.')).toBeTruthy();
    await fuelle(NEU, 'Anlass', 'Wie weiter?');
    await fuelle(NEU, 'Tag', '28.11.26');
    await kreuze(NEU, /^Träger Nord/);
    await druecke(view, 'Fallkonferenz eintragen');
    const [konferenz] = (await kooperationIn(view)).konferenzen;
    expect(konferenz).toMatchObject({ datum: '2026-11-28', stellen: ['P1'], einwilligungen: ['E1'] });
    expect(konferenz?.ohneNamen).not.toBe(true);
    expect(screen.getByRole('region', { name: 'K1 am 28.11.2026' })).toBeTruthy();
  });

  it('mit einer Stelle ohne Grundlage hält sie an, bis die Person gewählt hat: ohne Namen', async () => {
    const view = await zeige(false);
    await fuelle(NEU, 'Anlass', 'Wie weiter?');
    await kreuze(NEU, /^Träger Nord/);
    await kreuze(NEU, /^Migrationsdienst Mitte/);
    expect(teil(NEU).getByText(/^Ohne Rechtsgrundlage: Migrationsdienst Mitte\. Sprechen Sie/)).toBeTruthy();
    expect(teil(NEU).getByText('Migrationsdienst Mitte: Es fehlt die Einwilligung der Person.')).toBeTruthy();
    await druecke(view, 'Fallkonferenz eintragen');
    expect((await kooperationIn(view)).konferenzen).toEqual([]);
    expect(
      teil(NEU).getByText('Bitte wählen Sie: für alle ohne Namen, oder ohne diese Stelle.'),
    ).toBeTruthy();
    await druecke(view, 'Für alle ohne Namen sprechen');
    await druecke(view, 'Fallkonferenz eintragen');
    expect((await kooperationIn(view)).konferenzen[0]).toMatchObject({
      ohneNamen: true,
      stellen: ['P1', 'P3'],
    });
  });

  it('… oder ohne diese Stelle', async () => {
    const view = await zeige(false);
    await fuelle(NEU, 'Anlass', 'Wie weiter?');
    await kreuze(NEU, /^Träger Nord/);
    await kreuze(NEU, /^Migrationsdienst Mitte/);
    await druecke(view, 'Nicht einladen: Migrationsdienst Mitte');
    expect(teil(NEU).queryByText(/^Ohne Rechtsgrundlage/)).toBeNull();
    await druecke(view, 'Fallkonferenz eintragen');
    expect((await kooperationIn(view)).konferenzen[0]).toMatchObject({ stellen: ['P1'] });
  });

  it('schlägt Punkte aus dem Fall vor, keine aus einer Beratung nach § 16a, und jeden einmal', async () => {
    const view = await zeige(false);
    await kreuze(NEU, /^Träger Nord/);
    await kreuze(NEU, /^Beratung am Park/);
    await druecke(view, 'Punkte vorschlagen');
    const feld = teil(NEU).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tagesordnung' });
    expect(feld.value).toBe('[V1] Stand bei „Mobilität“; Rückmeldung fällig am 14.12.2026');
    expect(screen.queryByRole('button', { name: 'Punkte vorschlagen' })).toBeNull();
  });

  it('ist die Person nicht beteiligt, wird gefragt, warum', async () => {
    const view = await zeige(false);
    await fuelle(NEU, 'Anlass', 'Wie weiter?');
    await userEvent.click(teil(NEU).getByRole('radio', { name: 'nein' }));
    await druecke(view, 'Fallkonferenz eintragen');
    expect(teil(NEU).getByText('1 Angabe fehlt: Warum nicht.')).toBeTruthy();
    await fuelle(NEU, 'Warum nicht?', 'krank');
    await druecke(view, 'Fallkonferenz eintragen');
    expect((await kooperationIn(view)).konferenzen[0]).toMatchObject({
      personBeteiligt: false,
      warumNicht: 'krank',
    });
  });
});

describe('was daraus wurde', () => {
  const K1 = 'K1 am 28.11.2026';

  it('wird festgehalten, ohne anderes zu ändern', async () => {
    const view = await zeige(true);
    const vorher = (await kooperationIn(view)).konferenzen[0];
    await druecke(view, 'Ändern: K1');
    await fuelle(K1, 'Ergebnis', 'Neues Ergebnis');
    await druecke(view, 'Änderungen übernehmen');
    const nachher = (await kooperationIn(view)).konferenzen[0];
    expect(nachher?.ergebnis).toBe('Neues Ergebnis');
    const ohneErgebnis = { ergebnis: '', stelle: null };
    expect({ ...nachher, ...ohneErgebnis }).toEqual({ ...vorher, ...ohneErgebnis });
  });

  it('eine Aufgabe kommt dazu und wird abgehakt', async () => {
    const view = await zeige(true);
    await druecke(view, 'Hinzufügen');
    expect(teil('Aufgabe hinzufügen').getByText('1 Angabe fehlt: Was.')).toBeTruthy();
    await fuelle('Aufgabe hinzufügen', 'Was?', 'Unterlagen schicken');
    await fuelle('Aufgabe hinzufügen', 'Wer?', 'Träger Nord');
    await fuelle('Aufgabe hinzufügen', 'Bis wann?', '5.12.26');
    await druecke(view, 'Hinzufügen');
    expect(teil(K1).getByText('Träger Nord · bis 05.12.2026')).toBeTruthy();
    await druecke(view, 'Erledigt: A1');
    await druecke(view, 'Erledigt: A2');
    await druecke(view, 'Wieder offen: A2');
    expect((await kooperationIn(view)).aufgaben.map(({ erledigtAm }) => erledigtAm)).toEqual([
      STICHTAG,
      null,
    ]);
  });

  it('ein Widerruf zeigt sich gleich, und beide Auswege stehen daneben', async () => {
    const view = await zeige(true);
    expect(teil(K1).queryByText(/^Ohne Rechtsgrundlage/)).toBeNull();
    const [, zweite] = (await kooperationIn(view)).einwilligungen;
    if (zweite === undefined) throw new Error('no consent');
    await schreibe(view, aendern(EINWILLIGUNGEN, zweite, { widerrufenAm: STICHTAG }));
    await view.neuLesen();
    expect(teil(K1).getByText('Haus Anker: Die Einwilligung ist widerrufen.')).toBeTruthy();
    await userEvent.click(teil(K1).getByText('Konferenzblatt schreiben', { selector: 'summary' }));
    await druecke(view, 'Protokoll für Träger Nord');
    expect((await kooperationIn(view)).weitergaben).toEqual([]);
    await druecke(view, 'Nicht einladen: Haus Anker');
    expect((await kooperationIn(view)).konferenzen[0]).toMatchObject({
      stellen: ['P1'],
      einwilligungen: ['E1'],
    });
    await druecke(view, 'Protokoll für Träger Nord');
    expect((await kooperationIn(view)).weitergaben).toHaveLength(1);
    expect(view.host.workbook.getCell('Konferenzblatt', 'B2')).toBe('Für: Träger Nord');
    await druecke(view, 'Konferenzblatt ansehen');
    expect(view.auswahl()).toMatch(/^Konferenzblatt!/);
  });
});
