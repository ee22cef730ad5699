/**
 * @jest-environment jsdom
 *
 * The steps „Überprüfen“ and „Drucken“ over a real workbook: the review in its time, what is missing, and the documents.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { schrittAnlegen } from '../../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../../src/bereiche/plan/vorhaben/ziele';
import { RECHTSLISTE } from '../../../../src/bereiche/recht/listen';
import { date } from '../../../support/faelle';
import { tippe } from '../../../support/mappe';
import { planIn, SCHRITT, ZIEL } from '../../../support/plan';
import { druecke, type GezeigteAkte } from '../../../pane/zeigeAkte';
import { abschnitt, entfalte, gezeigterSchritt, waehle, zeigePlan, zuSchritt } from './zeigePlan';

const NAH = { ...ZIEL, ueberpruefungAm: date('2026-12-19') };
const DANN = { ...ZIEL, ueberpruefungAm: date('2026-12-20') };
const FEHLT = /^Was im Plan fehlt/;
const INHALTE = /^Inhalte nach § 15 Abs\. 2/;

describe('Überprüfen', () => {
  it('sagt vier Wochen vorher nur, wann es so weit ist; vorzeitig geht es zugeklappt', async () => {
    await zeigePlan('ueberpruefen', [zielVereinbaren(DANN)]);
    const teil = abschnitt('Überprüfung');
    expect(
      teil.getByText('Die Überprüfung ist am 20.12.2026. Ab dem 22.11.2026 halten Sie sie hier fest.'),
    ).toBeTruthy();
    expect(teil.queryByRole('radio')).toBeNull();
    await entfalte('Vorzeitig überprüfen oder beenden …');
    expect(teil.getAllByRole('radio')).toHaveLength(6);
  });

  it('zeigt den Vorschlag, überlässt die Entscheidung der Person, und führt dann zum nächsten Ziel', async () => {
    const view = await zeigePlan('ueberpruefen', [zielVereinbaren(NAH)]);
    const teil = abschnitt('Überprüfung');
    expect(teil.getByText(/^Vorschlag aus den Einschätzungen: Nicht erreicht/)).toBeTruthy();
    expect(teil.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    await druecke(view, 'Überprüfung festhalten');
    expect(teil.getByText('Bitte wählen Sie ein Ergebnis.')).toBeTruthy();
    expect(teil.getByText('2 Angaben fehlen: Ergebnis, Wie geht es weiter.')).toBeTruthy();
    expect((document.activeElement as HTMLInputElement).value).toBe('erreicht');
    await waehle('Überprüfung', 'Erreicht');
    await waehle('Überprüfung', 'Ziel beenden');
    await druecke(view, 'Überprüfung festhalten');
    expect(document.activeElement?.textContent).toBe('Überprüfung');
    expect((await planIn(view)).vergangene[0]).toMatchObject({ ergebnis: 'erreicht', weiteres: 'beendet' });
    await druecke(view, 'Zum Ziel');
    expect(screen.getByRole('button', { name: 'Ziel vereinbaren' })).toBeTruthy();
  });

  it('wird das Ziel weitergeführt, führt der Weg in das Feld für den nächsten Tag', async () => {
    const view = await zeigePlan('ueberpruefen', [
      zielVereinbaren({ ...ZIEL, ueberpruefungAm: date('2026-11-21') }),
    ]);
    await waehle('Überprüfung', 'Teilweise erreicht');
    await waehle('Überprüfung', 'Unverändert weiterführen');
    await druecke(view, 'Überprüfung festhalten');
    expect(abschnitt('Überprüfung').getByText(/^Zuletzt überprüft am 21\.11\.2026\./)).toBeTruthy();
    await druecke(view, 'Tag der Überprüfung eintragen');
    expect(gezeigterSchritt()).toBe('ziel');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Überprüfung am' }));
  });

  it('ein anderes Entwicklungsziel muss auf keinen Tag warten', async () => {
    const view = await zeigePlan('ueberpruefen', [zielVereinbaren(DANN)]);
    tippe(view, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
    await view.neuLesen();
    const teil = abschnitt('Überprüfung');
    expect(teil.getByText(/^Im Fall steht inzwischen ein anderes Entwicklungsziel/)).toBeTruthy();
    expect(teil.getAllByRole('radio')).toHaveLength(6);
  });
});

/** Fills every point of § 15 Abs. 2, two of them with „trifft nicht zu“. */
async function fuelleInhalte(view: GezeigteAkte): Promise<void> {
  await userEvent.click(screen.getByRole('radio', { name: 'Arbeit' }));
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Eigene Bemühungen und ihr Nachweis' }),
    'Zwei Bewerbungen im Monat',
  );
  await druecke(view, 'Trifft nicht zu: Leistungen anderer Träger');
  await druecke(view, 'Trifft nicht zu: Ausbildung, Tätigkeiten oder Bereiche');
  await userEvent.click(screen.getByRole('radio', { name: 'nicht nötig' }));
  const reha = screen.getByRole('radiogroup', { name: 'Möglicher Bedarf an Rehabilitation' });
  await userEvent.click(within(reha).getByRole('radio', { name: 'nein' }));
  await druecke(view, 'Inhalte übernehmen');
}

/** The house confirms the wording of the law, on the sheet where it keeps its legal labels. */
function bestaetigeFassung({ host: { workbook } }: GezeigteAkte): void {
  const zeile = [...Array(40).keys()].find(
    (row) => row > 0 && workbook.getCell('Rechtsangaben', `A${row}`) === 'RS-2026-07',
  );
  const [am, von] = [RECHTSLISTE.spalten.geprueftAm, RECHTSLISTE.spalten.geprueftVon].map(({ kopf }) =>
    ['F', 'G', 'H', 'I'].find((column) => workbook.getCell('Rechtsangaben', `${column}6`) === kopf),
  );
  workbook.setCell('Rechtsangaben', `${am}${zeile}`, '20.11.2026');
  workbook.setCell('Rechtsangaben', `${von}${zeile}`, 'L. Muster');
}

describe('Drucken', () => {
  it.each([
    ['in ein Feld des Ziels', /^Z1: M \(messbar\): Der Zielwert fehlt/, 'ziel', 'Zielwert'],
    ['in einen Schritt', /^S1: Es fehlt, bis wann/, 'schritte', 'Bis wann?'],
    [
      'in einen Punkt von § 15',
      /^Plan: Es fehlt, wie Leistungen anderer Träger/,
      'drucken',
      'Leistungen anderer Träger',
    ],
  ])('führt von dem, was fehlt, %s', async (_, knopf, schritt, feld) => {
    const view = await zeigePlan('drucken', [
      zielVereinbaren({ ...ZIEL, zielwert: '' }),
      schrittAnlegen({ ...SCHRITT, bisWann: null }),
    ]);
    await druecke(view, knopf);
    expect(gezeigterSchritt()).toBe(schritt);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: feld }));
  });

  it('nennt nach Ziel, Schritten und Inhalten nichts mehr, und was die Prüfung nicht sagt', async () => {
    const view = await zeigePlan('drucken', [zielVereinbaren(ZIEL), schrittAnlegen(SCHRITT)]);
    expect(screen.getByText('Inhalte nach § 15 Abs. 2 (0 von 6 eingetragen)')).toBeTruthy();
    await entfalte(INHALTE);
    await fuelleInhalte(view);
    expect(document.activeElement?.textContent).toBe('Was im Plan fehlt (0)');
    const teil = abschnitt(FEHLT);
    expect(teil.getByText('Von dem, was geprüft wird, fehlt nichts.')).toBeTruthy();
    expect(teil.getByText(/Ob es passt, beurteilen Sie\.$/)).toBeTruthy();
    const marke = (): HTMLElement | null => teil.queryByText(/^Fassung 07\/2026 ungeprüft/);
    expect(marke()).not.toBeNull();
    bestaetigeFassung(view);
    await view.neuLesen();
    expect(marke()).toBeNull();
  });

  it('behält die Inhalte, die noch nicht übernommen sind, über einen anderen Schritt hinweg', async () => {
    const view = await zeigePlan('drucken', [zielVereinbaren(ZIEL)]);
    await entfalte(INHALTE);
    await userEvent.type(screen.getByRole('textbox', { name: /^Eigene Bemühungen/ }), 'Zwei');
    await zuSchritt(view, 'ziel');
    await zuSchritt(view, 'drucken');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Eigene Bemühungen/ }).value).toBe(
      'Zwei',
    );
  });

  it('schreibt beide Dokumente und zeigt ihr Blatt', async () => {
    const view = await zeigePlan('drucken', [zielVereinbaren(ZIEL), schrittAnlegen(SCHRITT)]);
    await druecke(view, 'Kooperationsplan und Bürgerblatt schreiben');
    expect(view.host.workbook.getCell('Kooperationsplan', 'B1')).toBe('Kooperationsplan');
    expect(view.host.workbook.getCell('Bürgerblatt', 'B1')).toBe('Ihr Plan');
    await druecke(view, 'Bürgerblatt ansehen');
    expect(view.auswahl()).toMatch(/^Bürgerblatt!/);
  });
});
