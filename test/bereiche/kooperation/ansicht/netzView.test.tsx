/**
 * @jest-environment jsdom
 *
 * The view „Netz“ over a real workbook: in signs, in words, and as a table.
 */
import '../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NetzView } from '../../../../src/bereiche/kooperation/ansicht/NetzView';
import { zeigeAkte } from '../../../pane/zeigeAkte';
import { mappeMit, BEISPIEL } from '../../../support/mappe';
import { AUSGANG, konferenzmappe } from '../vorhaben/konferenzmappe';

const zahl = (element: Element | null | undefined, name: string): number =>
  Number.parseFloat(element?.getAttribute(name) ?? 'NaN');

describe('das Netz', () => {
  it('ist ein Bild, das sich auch vorlesen lässt, und dieselbe Tabelle', async () => {
    await zeigeAkte(NetzView, await konferenzmappe([...AUSGANG]));
    const bild = screen.getByRole('img');
    expect(bild.getAttribute('aria-label')).toBe(
      'Träger Nord (verwiesen), seit 02.11.2026, letzter Kontakt 16.11.2026, nächste Rückmeldung 14.12.2026; Schuldnerberatung (läuft)',
    );
    await userEvent.click(screen.getByText('Als Tabelle'));
    const zeilen = within(await screen.findByRole('table')).getAllByRole('row');
    expect(zeilen.map((zeile) => [...zeile.children].map(({ textContent }) => textContent))).toEqual([
      ['Stelle', 'seit', 'letzter Kontakt', 'nächste Rückmeldung'],
      ['Träger Nord (verwiesen)', '02.11.2026', '16.11.2026', '14.12.2026'],
      ['Schuldnerberatung (läuft)', '–', '–', '–'],
    ]);
  });

  it('zeichnet nach den Tagen: erster links, letzter rechts; von der Beratung nur eine gestrichelte Linie', async () => {
    await zeigeAkte(NetzView, await konferenzmappe([...AUSGANG]));
    const [nord, beratung] = [...screen.getByRole('img').children].filter((each) => each.tagName === 'svg');
    const linie = nord?.querySelectorAll('line')[1];
    // 42 days from the first to the last; 19 to today, 14 to the last contact.
    expect([zahl(linie, 'x1'), zahl(linie, 'x2')]).toEqual([0, 45.2]);
    expect(zahl(nord?.querySelector('circle'), 'cx')).toBe(33.3);
    expect(zahl(nord?.querySelector('svg'), 'x')).toBe(100);
    expect(beratung?.querySelectorAll('circle, rect')).toHaveLength(0);
    expect(beratung?.querySelector('[stroke-dasharray]')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Park|09\.11\.2026|07\.12\.2026/);
  });

  it('sagt, wenn noch niemand beteiligt ist', async () => {
    await zeigeAkte(NetzView, await mappeMit(BEISPIEL));
    screen.getByText(/^Noch ist niemand beteiligt/);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
