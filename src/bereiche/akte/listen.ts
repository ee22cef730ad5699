/** The rows into which the Akte is written: kind of line, label, text. */
import { block } from '../../listen/feld';

export const AKTE_BLATT = 'Akte';

export const AKTENDRUCK = block('Akte_Druck', 800, 3);
