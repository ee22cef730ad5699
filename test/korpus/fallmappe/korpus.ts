/** The corpus of damaged Fallmappen, by what was damaged. */
import { heileFallmappe } from '../heil';
import type { Korpus } from '../schaden';
import { ANZEIGE } from './anzeige';
import { BLAETTER, PASS } from './blaetter';
import { FORMATE, SCHREIBWEISEN, TEILE } from './dateien';
import { NAMEN } from './namen';
import { SPALTEN, TABELLEN, ZEILEN } from './tabellen';
import { FELDER, STUFEN, TAGE } from './zellen';

export const FALLMAPPEN: Korpus = {
  heil: heileFallmappe,
  traegtEin: false,
  gruppen: {
    Blätter: BLAETTER,
    'Der Pass der Vorlage': PASS,
    Namen: NAMEN,
    Tabellen: TABELLEN,
    Spalten: SPALTEN,
    Zeilen: ZEILEN,
    'Stufen in Zellen': STUFEN,
    'Datumsangaben in Zellen': TAGE,
    'Andere Eingaben': FELDER,
    'Zellen, die etwas anderes zeigen': ANZEIGE,
    'Andere Formate unter dem Namen .xlsx': FORMATE,
    'Teile des Pakets': TEILE,
    'Andere Schreibweisen desselben': SCHREIBWEISEN,
  },
};
