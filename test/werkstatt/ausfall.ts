/**
 * Excel refuses in the middle of what a person does at the real pane; says what the person would then
 * miss. What the person does is handed in.
 */
import type { LoggedRequest } from '../host/Traffic';
import type { OpenWerkstatt } from './browser';
import { stichprobe } from '../support/stichprobe';
import { bis, istFachjargon, istStoerung, lage, wegVon } from './lage';
import {
  artDesAusfalls,
  ausfaelleIn,
  type Ausfall,
  entstoere,
  istEingetreten,
  istGeheilt,
  mitschnitt,
  ruhe,
  schneideMit,
  stoere,
} from './leitung';

/** One thing that a person does at the pane, or at the sheet while the pane looks on. */
export interface Handlung {
  readonly name: string;
  /** Brings pane and workbook to where it begins; `lauf` tells the runs apart, so that each enters something else. */
  bereite(werkstatt: OpenWerkstatt, lauf: number): Promise<void>;
  tue(werkstatt: OpenWerkstatt, lauf: number): Promise<void>;
  /** Whether cells and pane show what it was for. */
  istGetan(werkstatt: OpenWerkstatt, lauf: number): Promise<boolean>;
  /** What was typed goes on by itself or with the way on; anything else has to be asked for again. */
  readonly gehtVonSelbstWeiter: boolean;
  /** What was pressed is still there with all that was typed, so that no other way on is needed than to press it again. */
  readonly laesstSichWiederholen?: boolean;
  /** The first time in a workbook asks Excel for more than all that follow, such as formats. */
  readonly fragtZuerstMehr?: boolean;
  /** Whether what was typed is in its cell; only where something is typed. */
  istImBlatt?(werkstatt: OpenWerkstatt, lauf: number): Promise<boolean>;
}

/**
 * Does the action with faults; gives what a person would miss. Of each kind of fault one request has its turn, for in
 * Node every request meets every kind.
 */
export async function maengelBeiAusfaellen(werkstatt: OpenWerkstatt, handlung: Handlung): Promise<string[]> {
  const alle = ausfaelleIn(await anfragenBei(werkstatt, handlung));
  if (alle.length === 0) throw new Error(`${handlung.name} asks Excel for nothing`);
  const ausfaelle = stichprobe(alle, 1, `faults in the browser at „${handlung.name}“`, artDesAusfalls);
  const maengel: string[] = [];
  for (const [index, ausfall] of ausfaelle.entries())
    maengel.push(...(await maengelBei(werkstatt, handlung, ausfall, index + 1)));
  return maengel;
}

/** What passes between pane and Excel while the action is done and all goes well. */
async function anfragenBei(werkstatt: OpenWerkstatt, handlung: Handlung): Promise<LoggedRequest[]> {
  const { page } = werkstatt;
  await handlung.bereite(werkstatt, 0);
  if (handlung.fragtZuerstMehr === true) {
    await handlung.tue(werkstatt, 0);
    await ruhe(page, 500);
    await handlung.bereite(werkstatt, 0);
  }
  await ruhe(page, 500);
  await schneideMit(page);
  await handlung.tue(werkstatt, 0);
  await ruhe(page, 500);
  const anfragen = await mitschnitt(page);
  if (await bis(() => handlung.istGetan(werkstatt, 0))) return anfragen;
  throw new Error(`${handlung.name} does not work at all`);
}

/** Longer than the pane waits before it reads again after a change, or shows a cell in the sheet. */
const RUHE_MS = 300;

/** Does the action with a fault and goes on; gives what a person would miss, as sentences. */
async function maengelBei(
  werkstatt: OpenWerkstatt,
  handlung: Handlung,
  ausfall: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page } = werkstatt;
  await handlung.bereite(werkstatt, lauf);
  await ruhe(page, RUHE_MS);
  await stoere(page, ausfall);
  await handlung.tue(werkstatt, lauf);
  const maengel = [
    ...(await maengelDerLage(werkstatt, handlung, ausfall, lauf)),
    ...(await maengelDanach(werkstatt, handlung, ausfall, lauf)),
  ];
  const wo = `${ausfall.code} at request ${ausfall.anfrage}, action ${ausfall.aktion}`;
  return maengel.map((mangel) => `${wo}: ${mangel}`);
}

/** What is missing while the fault is there. */
async function maengelDerLage(
  werkstatt: OpenWerkstatt,
  { istImBlatt, istGetan, laesstSichWiederholen = false }: Handlung,
  { code }: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page } = werkstatt;
  const traf = await bis(() => istEingetreten(page, code));
  if (!traf) return ['the fault did not happen'];
  let gesehen = await lage(page);
  const istKlar = await bis(async () => {
    // In this order: what is seen has to be later than the healing.
    const geheilt = await istGeheilt(page, code);
    gesehen = await lage(page);
    return istStoerung(gesehen) || (!gesehen.wartet && !gesehen.laeuft && geheilt);
  });
  const { titel, satz, wartet } = gesehen;
  const maengel: string[] = [];
  if (titel === '') maengel.push('the pane is blank');
  if (!istKlar) maengel.push(`no sentence but „${satz}“`);
  const istErledigt = istStoerung(gesehen) || (await bis(() => istGetan(werkstatt, lauf)));
  if (!istErledigt) maengel.push('it was given up in silence');
  if (istFachjargon(satz, code)) maengel.push(`jargon: ${satz}`);
  // Where all was well again by itself before anybody could look, nothing is left to go on with.
  const brauchtWeg = !laesstSichWiederholen && istStoerung(gesehen);
  if (brauchtWeg && wegVon(gesehen) === undefined) maengel.push('no way on');
  const istDa = istImBlatt === undefined || wartet || (await istImBlatt(werkstatt, lauf));
  if (!istDa) maengel.push('what was typed is neither in its cell nor waiting');
  return maengel;
}

/** Presses what leads on; where all is well again meanwhile, the button may be gone. */
async function geheWeiter({ page, pane }: OpenWerkstatt): Promise<void> {
  const weg = wegVon(await lage(page));
  if (weg === undefined) return;
  const knopf = pane.getByRole('button', { name: weg, exact: true }).last();
  await knopf.click({ timeout: 2000 }).catch(() => undefined);
}

/** What is missing once Excel works again and the person has gone on. */
async function maengelDanach(
  werkstatt: OpenWerkstatt,
  handlung: Handlung,
  { bleibt }: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page } = werkstatt;
  await entstoere(page);
  const getan = (): Promise<boolean> => handlung.istGetan(werkstatt, lauf);
  const vonSelbst = bleibt && handlung.gehtVonSelbstWeiter;
  if (vonSelbst && !(await bis(getan))) return ['it does not go on by itself'];
  await geheWeiter(werkstatt);
  if (!handlung.gehtVonSelbstWeiter) {
    await ruhe(page, RUHE_MS);
    if (!(await getan())) await handlung.tue(werkstatt, lauf);
  }
  if (!(await bis(getan))) return ['it is not done in the end'];
  const heil = await bis(async () => {
    const jetzt = await lage(page);
    return !jetzt.wartet && !istStoerung(jetzt) && jetzt.titel !== '';
  });
  return heil ? [] : [`in the end the pane says „${(await lage(page)).satz}“`];
}
