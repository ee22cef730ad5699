/** The form for one change of the list of those who may read. */
import type { ReactNode } from 'react';
import { codeErneuern, personEntfernen } from '../vorhaben/neuSchluesseln';
import { BERECHTIGTE } from '../texte/vermerkschutz';
import type { Formular } from '../../../../bausteine/formular';
import type { Berechtigtenvorhaben } from './berechtigtenvorhaben';
import type { Folge } from './folge';
import { MitPruefer } from './MitPruefer';
import { Neuverschluesselung } from './Neuverschluesselung';
import { Passwortformular } from './Passwortformular';
import { useMerken } from './schutz';
import type { OffeneVermerkProps } from './vermerkProps';

interface Props extends OffeneVermerkProps {
  readonly vorhaben: Berechtigtenvorhaben;
  readonly laeuft: boolean;
  readonly onSende: Formular<object>['sende'];
  /** Carries out what encrypts everything anew. */
  readonly folge: Folge;
  readonly onAbbrechen: () => void;
}

export function Berechtigtenformular({ vorhaben, ...props }: Props): ReactNode {
  switch (vorhaben.art) {
    case 'aufnehmen':
    case 'aendern':
    case 'setzen':
      return (
        <MitPruefer fall={props.sicht.fall}>
          {(prueferFuer) => <Passwortformular {...props} vorhaben={vorhaben} prueferFuer={prueferFuer} />}
        </MitPruefer>
      );
    case 'entfernen':
      return <Entfernen {...props} name={vorhaben.name} />;
    case 'code':
      return <NeuerCode {...props} />;
  }
}

type Teilprops = Omit<Props, 'vorhaben'>;

function Entfernen(props: Teilprops & { readonly name: string }): ReactNode {
  const { schluessel, name, folge } = props;
  const merke = useMerken();
  return (
    <Neuverschluesselung
      {...props}
      titel={BERECHTIGTE.entfernenTitel(name)}
      text={BERECHTIGTE.entfernenText(name)}
      knopf={BERECHTIGTE.entfernenJa}
      onTun={(umfang) => void folge.fuehre(personEntfernen(schluessel, name, umfang, merke))}
    />
  );
}

function NeuerCode(props: Teilprops): ReactNode {
  const { schluessel, folge } = props;
  const merke = useMerken();
  return (
    <Neuverschluesselung
      {...props}
      titel={BERECHTIGTE.neuerCode}
      text={BERECHTIGTE.neuerCodeText}
      knopf={BERECHTIGTE.neuerCodeJa}
      onTun={(umfang) => void folge.fuehre(codeErneuern(schluessel, umfang, merke))}
    />
  );
}
