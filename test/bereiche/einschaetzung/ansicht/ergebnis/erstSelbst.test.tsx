/**
 * @jest-environment jsdom
 *
 * „Erst selbst einschätzen“ in the whole pane: no view lets the proposal through before the own Integrationsprognose.
 */
import '../../../../pane/nodeRealm';
import { act, screen, within } from '@testing-library/react';
import { type Eintragungen, zelleDesNamens } from '../../../../support/fillMappe';
import { adresse, BEISPIEL, mappeMit, tippe, wertVon } from '../../../../support/mappe';
import { oeffnePane, type OffenerPane } from '../../../../pane/oeffnePane';
import { flaeche, zuAnsicht } from '../../../../pane/zuAnsicht';

/** Everything computed that a person could take for a proposal. */
const VORSCHLAEGE =
  /\bbFM\b|Unterstützungsprofil|Vorschlag:|\(Vorschlag\)|ohne festgestellten Bedarf|nicht relevant|vereinbaren\b|Aktive Vermittlung:|\bneu\b/;

const OHNE_MARKE: Eintragungen = { ...BEISPIEL, marken: {} };

async function gehe(pane: OffenerPane, reiter: string): Promise<void> {
  zuAnsicht(reiter);
  await pane.ruhe();
}

/** The pane on a rated case without a mark, with the switch on. */
async function mitSchalter(eintragungen: Eintragungen = OHNE_MARKE): Promise<OffenerPane> {
  const pane = await oeffnePane(await mappeMit(eintragungen));
  await gehe(pane, 'Ergebnis');
  act(() => screen.getByRole('switch', { name: 'Erst selbst einschätzen' }).click());
  return pane;
}

const inhalt = (): string =>
  (flaeche().textContent ?? '').replaceAll('\u00ad', '').replace('Entwicklungsziel vereinbaren', '');

describe.each(['Förderziel', 'Mappe'])('die Ansicht „%s“', (reiter) => {
  it('zeigt ohne die Option, was errechnet ist', async () => {
    const pane = await oeffnePane(await mappeMit(OHNE_MARKE));
    await gehe(pane, reiter);
    expect(inhalt()).toMatch(VORSCHLAEGE);
  });

  it('zeigt mit ihr nichts davon, sondern einen Satz und den Weg zur Zelle', async () => {
    const pane = await mitSchalter();
    await gehe(pane, reiter);
    expect(inhalt()).toContain('Der Vorschlag erscheint, sobald Sie die Integrationsprognose selbst');
    expect(inhalt()).not.toMatch(VORSCHLAEGE);
    const marke = zelleDesNamens(pane.host, 'Kennung_Wahrscheinlich');
    await pane.druecke(`Zur Integrationsprognose (${adresse(marke)})`);
    const { sheet, row, column } = pane.host.workbook.selection();
    expect(`${sheet}!${String.fromCharCode(65 + column)}${row + 1}`).toBe(adresse(marke));
  });

  it('zeigt alles, sobald die eigene Integrationsprognose in ihrer Zelle steht', async () => {
    const pane = await mitSchalter();
    await gehe(pane, reiter);
    tippe(pane, 'Kennung_Wahrscheinlich', 'x');
    await pane.ruhe();
    await pane.liesNeu();
    expect(inhalt()).toMatch(VORSCHLAEGE);
    expect(screen.queryByRole('button', { name: /^Zur Integrationsprognose/ })).toBeNull();
  });
});

it('auch wer verdeckt einträgt, liest die Kennung erst nach der eigenen Einschätzung', async () => {
  const pane = await mitSchalter();
  zuAnsicht('Förderziel');
  await pane.druecke('Berechnen und eintragen');
  const status = within(screen.getByRole('contentinfo')).getByRole('status');
  expect(status.textContent).toBe('Das Ergebnis ist eingetragen.');
  tippe(pane, 'Kennung_Wahrscheinlich', 'x');
  await pane.ruhe();
  expect(status.textContent).toMatch(/^Eingetragen: Kennung/);
});

it('ein Förderziel lässt sich auch verdeckt wählen', async () => {
  const pane = await mitSchalter({ felder: { direktVermittelbar: 'nein' } });
  await gehe(pane, 'Förderziel');
  act(() => screen.getByRole('radio', { name: 'Herstellung der Prozessfähigkeit' }).click());
  await pane.ruhe();
  expect(wertVon(pane, 'Faz_Foerderziel')).toBe('Herstellung der Prozessfähigkeit');
});
