/** The words of the plan among what is due: the buttons that lead to what settles it. */
export const ZUM_DRUCKEN = 'Plan fortschreiben';
export const ZUR_UEBERPRUEFUNG = 'Ziel überprüfen';
export const ZU_DEN_SCHRITTEN = 'Zu den Schritten';
