/** Choices that tables of the case and of the house share. */
import { mitLabel } from '../../listen/auswahl';
import { DATENGRUPPE_LABEL, DATENGRUPPEN, GRUNDLAGE_LABEL, GRUNDLAGEN } from './regeln/vokabular';

export const GRUNDLAGE = mitLabel('Datengrundlage', GRUNDLAGEN, GRUNDLAGE_LABEL);
export const DATENGRUPPE = mitLabel('Datengruppe', DATENGRUPPEN, DATENGRUPPE_LABEL);
