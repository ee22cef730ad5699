/** The ways of a day with the person: into the bFM with its Vermerk, and a goal with two steps. */
import { FALLMANAGERIN, VERTRETER } from '../support/fallmanagement';
import { geheZu, klicke, knopf, type Unterwegs, type Weg } from './unterwegs';
import * as wo from './wegstellen';

/** Decides for the bFM, up to the button: the proposed Vermerk is read, and something added. */
async function bereiteDenZugangVor(unterwegs: Unterwegs): Promise<void> {
  const { pane, person } = unterwegs;
  await geheZu(unterwegs, 'bfm');
  await person.klicke(
    pane.getByRole('checkbox', { name: 'Das bFM führt zu konkreten Integrationsfortschritten' }),
  );
  const vermerk = pane.getByRole('textbox', { name: 'Vermerk', exact: true });
  await person.ergaenze(vermerk, ' Sie will umziehen.');
}

const istImBfm = ({ pane, person }: Unterwegs): Promise<void> => person.sieh(pane.getByText(/^Im bFM seit/));

/** Entry into the bFM with its Vermerk, where nobody has a passphrase yet. */
export const insBfmZumErstenMal: Weg = async (unterwegs) => {
  const { pane, person } = unterwegs;
  await bereiteDenZugangVor(unterwegs);
  await klicke(unterwegs, wo.ZUM_EINRICHTEN);
  await gibDasPasswort(unterwegs, 'Fallmanager/in', FALLMANAGERIN);
  await klicke(unterwegs, wo.ZUR_VERTRETUNG);
  await gibDasPasswort(unterwegs, 'Vertretung', VERTRETER);
  await person.klicke(knopf(pane, 'Schutz einrichten'));
  await person.sieh(pane.getByRole('group', { name: 'Wiederherstellungscode für die Teamleitung' }));
  await person.klicke(knopf(pane, 'Ich habe den Code gedruckt oder notiert'));
  await istImBfm(unterwegs);
};

async function gibDasPasswort(
  { pane, person }: Unterwegs,
  gruppe: string,
  { name, passwort }: typeof VERTRETER,
): Promise<void> {
  const felder = pane.getByRole('group', { name: gruppe, exact: true });
  await person.tippe(felder.getByRole('textbox', { name: 'Name' }), name);
  await person.tippe(felder.getByLabel('Neues Passwort', { exact: true }), passwort);
  await person.tippe(felder.getByLabel('Neues Passwort wiederholen'), passwort);
}

/** The same where the Vermerke are protected already. */
export const insBfm: Weg = async (unterwegs) => {
  const { pane, person } = unterwegs;
  await bereiteDenZugangVor(unterwegs);
  await person.klicke(knopf(pane, 'Vormerken und übernehmen'));
  const passwort = pane.getByLabel('Passwort', { exact: true });
  await passwort.and(pane.locator(':focus')).waitFor();
  await person.tippe(passwort, FALLMANAGERIN.passwort);
  await person.druecke('Enter');
  await istImBfm(unterwegs);
};

/** The fields of a goal in their order, on either side of whether the person shares it. */
const ZIELFELDER = {
  Ziel: 'Zu jedem Termin kommen',
  Messgröße: 'Wahrgenommene Termine',
  Zielwert: '4',
  Termin: '30.04.2027',
  'Überprüfung am': '30.04.2027',
};
const WEITERE_FELDER = {
  'Worte der Person': 'Ich will es schaffen.',
  Ressourcen: 'Die Schwester erinnert',
  Hindernisse: 'Schichtarbeit',
  'So gehen wir vor': 'Kurze Termine, feste Uhrzeit',
};

/** Agreeing a goal with all its fields and two steps. */
export const zielMitZweiSchritten: Weg = async (unterwegs) => {
  const { pane, person } = unterwegs;
  await geheZu(unterwegs, 'ziel');
  const ziel = pane.getByRole('region', { name: 'Ziel', exact: true });
  const fuelle = async (felder: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(felder))
      await person.tippe(ziel.getByRole('textbox', { name, exact: true }), text);
  };
  await fuelle(ZIELFELDER);
  await person.klicke(ziel.getByRole('radio', { name: 'ja', exact: true }));
  await klicke(unterwegs, wo.WEITERE_ZIELFELDER);
  await fuelle(WEITERE_FELDER);
  await person.klicke(knopf(pane, 'Ziel vereinbaren'));
  await pane.getByRole('heading', { name: 'Ziel Z1' }).and(pane.locator(':focus')).waitFor();
  await klicke(unterwegs, wo.ZU_DEN_SCHRITTEN);
  await legeSchrittAn(unterwegs, 'Person', 'Jeden Dienstag anrufen');
  await legeSchrittAn(unterwegs, 'Jobcenter', 'Fahrkarte erstatten');
};

async function legeSchrittAn({ pane, person }: Unterwegs, wer: string, was: string): Promise<void> {
  const schritt = pane.getByRole('region', { name: 'Schritt hinzufügen' });
  await person.tippe(schritt.getByRole('textbox', { name: 'Was?' }), was);
  await person.klicke(schritt.getByRole('radio', { name: wer }));
  await person.tippe(schritt.getByRole('textbox', { name: 'Bis wann?' }), '15.12.2026');
  await person.klicke(knopf(pane, 'Hinzufügen'));
  await schritt.getByRole('textbox', { name: 'Was?' }).and(pane.locator(':text-is("")')).waitFor();
}
