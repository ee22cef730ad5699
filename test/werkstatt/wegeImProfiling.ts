/** The ways of a day around the ratings: rating, settling a Profillage, the first look, the second Profiling, taking back. */
import type { FrameLocator, Locator } from 'playwright-core';
import { FALL } from './fallDesWegs';
import { EINGESCHAETZT, setze } from './mappe';
import { geheZu, klicke, knopf, type Unterwegs, type Weg } from './unterwegs';
import * as wo from './wegstellen';

const PROGNOSE = 'Integrationsprognose für die nächsten zwei Jahre';
/** All are rated but the Integrationsprognose, which is said to be likely. */
const ANTWORTEN = FALL.map(({ frage, taste }) => ({ frage, taste: frage === PROGNOSE ? '1' : taste }));
/** The 14 with Prognose and Schwerpunkt. */
const SECHZEHN = ANTWORTEN.slice(0, 16);

function antwort(pane: FrameLocator, frage: string, taste: string): Locator {
  const zeile = pane.getByRole('listitem').filter({ has: pane.getByText(frage, { exact: true }) });
  return zeile.locator(`[aria-keyshortcuts="${taste}"]`);
}

/** Answers with keys from the row on that has the focus, and sees the name of each. */
async function mitTasten({ pane, person }: Unterwegs, antworten: typeof ANTWORTEN): Promise<void> {
  for (const { frage, taste } of antworten) {
    await person.sieh(pane.locator('li[aria-current]').getByText(frage, { exact: true }));
    await person.druecke(taste);
  }
}

/** From the sheet into the first row, with keys. */
export const zurErstenZeile: Weg = async ({ pane, person }) => {
  const zeile = pane.locator('li[aria-current] [role=radio][tabindex="0"]');
  await zeile.waitFor();
  await person.druecke('F6');
  while (!(await zeile.evaluate((each) => each === document.activeElement))) await person.druecke('Tab');
};

/** Rating the 14 with Prognose and Schwerpunkt, with keys. */
export const dieSechzehn: Weg = (unterwegs) => mitTasten(unterwegs, SECHZEHN);

/** The rest: the Integrationsprognose and the 11. */
export const derRest: Weg = (unterwegs) => mitTasten(unterwegs, ANTWORTEN.slice(SECHZEHN.length));

/** Rating 14 and 11 with the mouse. */
export const mitDerMaus: Weg = async ({ pane, person }) => {
  for (const { frage, taste } of ANTWORTEN) await person.klicke(antwort(pane, frage, taste));
};

/** First look at a colleague's Fallmappe, until the next step is clear. */
export const ersterBlick: Weg = async (unterwegs) => {
  await geheZu(unterwegs, 'start');
  for (const stelle of wo.AUF_EINEN_BLICK) await unterwegs.person.sieh(stelle(unterwegs.pane));
};

/** All ratings stand in the cells. */
export const eingeschaetzt: Weg = async ({ page, pane }) => {
  await setze(page, EINGESCHAETZT);
  await pane.getByText('14 von 14 erhoben').waitFor();
};

/** Settling a Profillage. */
export const festlegen: Weg = async (unterwegs) => {
  const { pane, person } = unterwegs;
  await geheZu(unterwegs, 'profillage');
  await person.klicke(knopf(pane, 'Profillage festlegen …'));
  await person.klicke(pane.getByRole('radio', { name: /^Förderprofil/ }));
  await person.tippe(pane.getByRole('textbox', { name: 'Begründung der Festlegung' }), 'Gutachten vom Mai');
  await person.klicke(knopf(pane, 'Mit Begründung festlegen'));
  await person.sieh(pane.getByText('Festgelegt ist das Förderprofil.'));
};

/** The points of the talk; the ratings of R have changed. */
const BESTAETIGTES = [
  'Kunde',
  'Vermittlung',
  'Erwerbsfähig',
  'BaEL',
  'Qualifikation',
  'Integrationstool',
  ...['Qualifikation', 'Leistungsfähigkeit', 'Motivation', 'Ressourcenbereiche'].map(
    (gruppe) => `${gruppe}: Einschätzungen unverändert`,
  ),
];

/** The second Profiling half a year later: two ratings have changed, the rest is confirmed. */
export const zweitesProfiling: Weg = async (unterwegs) => {
  const { pane, person } = unterwegs;
  await klicke(unterwegs, wo.ZUM_STICHTAG);
  await person.tippe(pane.getByRole('textbox', { name: 'Stichtag' }), '28.05.2027');
  await person.druecke('Enter');
  await geheZu(unterwegs, 'erheben');
  await person.klicke(antwort(pane, 'Wohnsituation', '1'));
  await person.klicke(antwort(pane, 'Finanzielle Situation', '1'));
  await geheZu(unterwegs, 'abschluss');
  await person.sieh(pane.getByRole('row', { name: /Wohnsituation/ }));
  for (const name of BESTAETIGTES) await person.klicke(pane.getByRole('checkbox', { name, exact: true }));
  await person.klicke(knopf(pane, 'Profiling abschließen'));
  await pane.getByRole('button', { name: 'Als Korrektur abschließen' }).waitFor();
};

/** The results are entered. */
export const eingetragen: Weg = async (unterwegs) => {
  await eingeschaetzt(unterwegs);
  await geheZu(unterwegs, 'eintragen');
  await unterwegs.person.klicke(knopf(unterwegs.pane, 'Berechnen und eintragen'));
  await unterwegs.pane
    .getByRole('status')
    .getByText(/^Eingetragen/)
    .waitFor();
};

/** Taking back what was entered last. */
export const nimmEintragZurueck: Weg = async ({ pane, person }) => {
  await person.klicke(wo.EINTRAG_ZURUECK(pane));
  await pane
    .getByText(/^Der Eintrag ist zurückgenommen/)
    .first()
    .waitFor();
};

/** Taking back the Profiling that was completed last. */
export const nimmProfilingZurueck: Weg = async ({ pane, person }) => {
  await person.klicke(wo.PROFILING_ZURUECK(pane));
  await pane
    .getByRole('status')
    .getByText(/^Profiling 2 ist zurückgenommen/)
    .waitFor();
};
