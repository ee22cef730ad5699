/** What other Bereiche may know of cooperation. */
export {
  ANGEBOTSKETTEN,
  FREIGABEPFLICHT,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from './listenDesHauses';
export { partnerhinweise, schutzwegfehler } from './fach/schutzwege';
export { KOOPERATION_SAETZE } from './texte/fehler';
export { PARTNERHINWEIS } from './texte/haus';
