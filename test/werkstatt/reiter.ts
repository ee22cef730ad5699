/** The views of the pane and the way to them, as a person goes it. */
import type { FrameLocator, Locator } from 'playwright-core';
import type { Ansichtseintrag } from '../../src/bausteine/bereich';
import { ORT_TITEL } from '../../src/bausteine/texte/pane';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { alleAnsichten } from '../../src/pane/ansichten';
import { FALLORTE } from '../support/orte';

const ANSICHTEN: readonly Ansichtseintrag[] = alleAnsichten(BEREICHE);

/** The titles of all views of the pane that are always there, by place, in their order. */
export const REITER: readonly string[] = ANSICHTEN.filter(({ stehtAn }) => stehtAn === undefined).map(
  ({ titel }) => titel,
);

/** The key that leads to the place of a view. @param titel of the view. */
export function ortstaste(titel: string): string {
  return `Alt+${FALLORTE.indexOf(eintragVon(titel).ort) + 1}`;
}

/** Goes to a view: to its place, then to its step. @param titel of the view. */
export async function zuAnsicht(pane: FrameLocator, titel: string): Promise<void> {
  const eintrag = eintragVon(titel);
  await pane.getByRole('navigation').getByRole('button', { name: ORT_TITEL[eintrag.ort] }).click();
  const schritt = pane.getByRole('tab', { name: titel, exact: true });
  if (eintrag.stehtAn !== undefined && (await schritt.count()) === 0) await zurUeberpruefung(pane);
  else if (hatSchritte(eintrag)) await schritt.click();
  await ansichtVon(pane, titel).waitFor();
}

/** The review is a step only near its day; before, the goal leads there. */
async function zurUeberpruefung(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Ziel', exact: true }).click();
  await pane.getByRole('button', { name: 'Überprüfen oder beenden' }).click();
}

const ENTSCHEIDUNGEN = 'Fachliche Entscheidungen';

/** Goes to the decisions of people, which are folded in the view of the result. */
export async function zuDenEntscheidungen(pane: FrameLocator): Promise<void> {
  await zuAnsicht(pane, 'Ergebnis');
  const klappe = pane.locator('details', { has: pane.locator('summary', { hasText: ENTSCHEIDUNGEN }) });
  const titel = klappe.locator('summary', { hasText: ENTSCHEIDUNGEN });
  await titel.waitFor();
  if ((await klappe.and(pane.locator('[open]')).count()) === 0) await titel.click();
  await pane.getByRole('heading', { name: 'Verdichtung' }).waitFor();
}

/** Presses the button that reads the workbook anew, in the view „Mappe“ or where the pane has nothing else to show. */
export function drueckeNeuLesen(pane: FrameLocator): Promise<void> {
  return pane.getByRole('button', { name: 'Neu lesen' }).click();
}

/** Reads the workbook anew; the view with the button stays in front. */
export async function liesNeu(pane: FrameLocator): Promise<void> {
  await zuAnsicht(pane, 'Mappe');
  await drueckeNeuLesen(pane);
}

/** The frame of a view while it is shown. @param titel of the view. */
export function ansichtVon(pane: FrameLocator, titel: string): Locator {
  const eintrag = eintragVon(titel);
  const name = hatSchritte(eintrag) ? titel : ORT_TITEL[eintrag.ort];
  return pane.locator('#ansicht').and(pane.getByLabel(name, { exact: true }));
}

/** Goes to a view and waits for what it shows. */
export async function oeffneAnsicht(pane: FrameLocator, titel: string): Promise<void> {
  await zuAnsicht(pane, titel);
  await ansichtVon(pane, titel).getByRole('heading').first().waitFor();
}

function eintragVon(titel: string): Ansichtseintrag {
  const eintrag = ANSICHTEN.find((each) => each.titel === titel);
  if (eintrag === undefined) throw new Error(`no view „${titel}“`);
  return eintrag;
}

const hatSchritte = ({ ort }: Ansichtseintrag): boolean =>
  ANSICHTEN.filter((each) => each.ort === ort).length > 1;
