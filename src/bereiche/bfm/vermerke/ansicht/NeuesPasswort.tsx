/** The two fields in which a passphrase is chosen. Holds nothing. */
import type { ReactNode } from 'react';
import { NEUES_PASSWORT } from '../texte/vermerkschutz';
import type { Passworteingabe, Passwortmaengel } from './passworteingabe';
import { Passwortfeld } from './Passwortfeld';

interface Props {
  readonly eingabe: Passworteingabe;
  readonly maengel: Passwortmaengel;
  readonly onAendere: (eingabe: Passworteingabe) => void;
  readonly onEnter?: () => void;
}

export function NeuesPasswort({ eingabe, maengel, onAendere, onEnter }: Props): ReactNode {
  const weiter = onEnter === undefined ? {} : { onEnter };
  return (
    <>
      <Passwortfeld
        neu
        label={NEUES_PASSWORT.passwort}
        hinweis={NEUES_PASSWORT.hinweis}
        fehler={maengel.passwort ?? null}
        wert={eingabe.passwort}
        onAendere={(passwort) => onAendere({ ...eingabe, passwort })}
      />
      <Passwortfeld
        neu
        label={NEUES_PASSWORT.wiederholung}
        fehler={maengel.wiederholung ?? null}
        wert={eingabe.wiederholung}
        onAendere={(wiederholung) => onAendere({ ...eingabe, wiederholung })}
        {...weiter}
      />
    </>
  );
}
