/** What the value of each rule of the house may be; one definition for reading it and for its cell in the template. */
import { alsAuswahl } from '../../../../listen/auswahl';
import { anzahl, jaNein, type Spalte, wahl } from '../../../../listen/spalte';
import {
  FRISTBEGINNE,
  HAUSREGEL_TEXT,
  type HausregelId,
  type Hausregeln,
  LAENDER,
  ZAEHLUNGEN,
} from '../../../../rules/hausregeln';

const label = (id: HausregelId): string => HAUSREGEL_TEXT[id].label;

export const HAUSREGEL_WERT: { readonly [Id in HausregelId]: Spalte<Hausregeln[Id] | null> } = {
  land: wahl(label('land'), alsAuswahl('Land', LAENDER)),
  erstberatungTage: anzahl(label('erstberatungTage'), { von: 1, bis: 60 }),
  erstberatungZaehlung: wahl(label('erstberatungZaehlung'), alsAuswahl('Zaehlung', ZAEHLUNGEN)),
  erstberatungBeginn: wahl(label('erstberatungBeginn'), alsAuswahl('Fristbeginn', FRISTBEGINNE)),
  fortfuehrungMonate: anzahl(label('fortfuehrungMonate'), { von: 1, bis: 6 }),
  inEinemSchritt: jaNein(label('inEinemSchritt')),
  wiederherstellungscode: jaNein(label('wiederherstellungscode')),
};
