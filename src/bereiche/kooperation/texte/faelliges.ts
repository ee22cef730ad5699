/** The ways that what is due of cooperation leads. */
export const ZU_DEN_VERWEISUNGEN = 'Zu den Verweisungen';
export const ZU_DEN_EINWILLIGUNGEN = 'Zu den Einwilligungen';
export const ZUR_FALLKONFERENZ = 'Zur Fallkonferenz';
