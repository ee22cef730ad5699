/**
 * @jest-environment jsdom
 *
 * Deciding about somebody who is in the bFM: a jump to the decision, its subject, and a chain that does not hold.
 */
import '../../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { useSprung, type Sprungziel } from '../../../../../src/bausteine/sprung';
import { FallmanagementView } from '../../../../../src/bereiche/bfm/prozess/ansicht/FallmanagementView';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { blickAuf, fallakte, uebernehmen } from '../../../../support/fallmanagement';
import { druecke, zeigeAkte } from '../../../../pane/zeigeAkte';
import { feld, fuelle, gewaehlt, oeffne, waehle, zeigeFallmanagement } from './zeigeFallmanagement';

jest.setTimeout(120_000);

describe('im bFM', () => {
  let ziel: Sprungziel | null = null;
  function MitSprung(props: ViewProps) {
    const { springe } = useSprung();
    return (
      <>
        <button onClick={() => ziel && springe(ziel)}>Springe</button>
        <FallmanagementView {...props} />
      </>
    );
  }

  it('führt ein Sprung zur Entscheidung und wählt sie; einen Grund wählt nur die Person', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    const view = await zeigeAkte(MitSprung, akte);
    ziel = { reiter: 'fallmanagement', stelle: 'schritt', auswahl: 'beenden' };
    await druecke(view, 'Springe');
    expect(document.activeElement?.textContent).toBe('Entscheidung');
    expect(gewaehlt()).toEqual(['bFM beenden']);
    await druecke(view, 'bFM beenden');
    expect(screen.getByText('Es fehlt der Grund. Bitte wählen Sie einen aus.')).toBeTruthy();
    expect(document.activeElement).toBe(feld('Fortschritte oder Integration auch ohne bFM erreichbar'));
    expect(gewaehlt()).toEqual(['bFM beenden']);
    waehle('Integration in Arbeit oder Ausbildung');
    expect(feld('Vermerk').value).toContain('Grund: Integration in Arbeit oder Ausbildung');
    await druecke(view, 'bFM beenden');
    expect(
      screen.getByText(/^Es fehlt, ob die Person integriert und weiter leistungsberechtigt ist\./),
    ).toBeTruthy();
    waehle('Ja, die Person bleibt leistungsberechtigt');
    expect(feld('Vermerk').value).toContain('Kennung nach dieser Entscheidung: I (Regel K-1)');
    await druecke(view, 'bFM beenden');
    await oeffne(view);
    expect((await blickAuf(akte)).schrittlage.kette.status).toBe('beendet');
    expect(screen.getByText('Das bFM ist beendet seit 21.11.2026.')).toBeTruthy();
  });

  it('führt mit einer Betreffzeile des Hauses weiter oder mit eigenen Worten', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    const view = await zeigeFallmanagement(akte);
    expect(feld('Betreff').value).toBe('Fortführung: Ziele in Arbeit');
    fuelle('Betreff', 'eigene Worte …');
    fuelle('Betreff in eigenen Worten', '');
    await druecke(view, 'Weiterführen');
    expect(screen.getByText(/^Es fehlt die Betreffzeile\./)).toBeTruthy();
    fuelle('Betreff in eigenen Worten', 'Halbzeit');
    await druecke(view, 'Weiterführen');
    await oeffne(view);
    const { vermerke, schrittlage } = await blickAuf(akte);
    expect(vermerke.map(({ betreff }) => betreff)).toContain('Halbzeit');
    expect(schrittlage.kette.zeilen.at(-1)?.schritt).toBe('fortfuehren');
  });

  it('entscheidet nichts, solange die Reihe der Entscheidungen nicht stimmt, und nennt die Zellen', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    await akte.host.excel.run(async (context) => {
      const tabelle = context.workbook.tables.getItem('tblStatus');
      tabelle.columns.getItem('Status').getDataBodyRange().getCell(0, 0).values = [['bFM beendet']];
      await context.sync();
    });
    const view = await zeigeFallmanagement(akte);
    // Who is in the bFM is a fact of the case: nothing at all is computed until the chain is whole.
    expect(screen.getByRole('region', { name: /^Bitte zuerst berichtigen/ })).toBeTruthy();
    expect(screen.getAllByText(/^Dieser Schritt passt nicht zum Status davor/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: 'Entscheidung' })).toBeNull();
    const [ort] = screen.getAllByRole('button', { name: /^bFM!/ });
    await druecke(view, ort?.textContent ?? '');
    expect(view.auswahl()).toBe(ort?.textContent);
  });
});
