/** The three ways to what the template brings. Their code is loaded with the first step on one of them. */
import type { Aktualisierung } from '../../mappe/akte';
import type { Aktualisierungsumgebung } from './aktualisieren';
import { aufAbruf } from '../../mappe/aufAbruf';
import type { Einfuegeausgang } from './blaetterEinfuegen';
import type { Vorlagenausgang } from './vorlageOeffnen';

const NICHT_ERREICHBAR = { art: 'nichtErreichbar' } as const;

/** Brings the open workbook up to the Bereiche of this program. */
export async function aktualisiere(umgebung: Aktualisierungsumgebung): Promise<Aktualisierung> {
  const modul = await aufAbruf(() => import(/* webpackChunkName: "vorlage" */ './aktualisieren'));
  return modul === null ? NICHT_ERREICHBAR : modul.mappeAktualisieren(umgebung);
}

/** Opens the template as a new workbook. */
export async function oeffneVorlage(): Promise<Vorlagenausgang> {
  const modul = await aufAbruf(() => import(/* webpackChunkName: "vorlage" */ './vorlageOeffnen'));
  return modul === null ? 'nichtErreichbar' : modul.vorlageOeffnen();
}

/** Adds the sheets of the template to the open workbook. */
export async function fuegeBlaetterEin(): Promise<Einfuegeausgang> {
  const modul = await aufAbruf(() => import(/* webpackChunkName: "vorlage" */ './blaetterEinfuegen'));
  return modul === null ? NICHT_ERREICHBAR : modul.blaetterEinfuegen();
}
