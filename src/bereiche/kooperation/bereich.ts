/** Cooperation with third parties and other parts of the law (S2, S3). */
import type { Bereich } from '../../bausteine/bereich';
import { KOOPERATION_MAPPE } from './mappe';
import { KOOPERATION_SAETZE } from './texte/fehler';

export const KOOPERATION: Bereich = {
  mappe: KOOPERATION_MAPPE,
  ansichten: [],
  saetze: KOOPERATION_SAETZE,
};
