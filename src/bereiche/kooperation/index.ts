/** What other Bereiche may know of cooperation. */
export { auszugAus, LEERER_AUSZUG } from './fach/auszug';
export { FALLAUSZUG_TEILE, type Fallauszug, fallauszugIn } from './fach/fallauszug';
export { type Kreuzzahlen, type Uebersicht, uebersichtAus, type Wartezeit } from './fach/uebersicht';
export {
  ANGEBOTSKETTEN,
  FREIGABEPFLICHT,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from './listenDesHauses';
export { KOOPERATION_MAPPE } from './mappe';
export { partnerhinweise, schutzwegfehler } from './fach/schutzwege';
export { KOOPERATION_SAETZE } from './texte/fehler';
export { PARTNERHINWEIS } from './texte/haus';
