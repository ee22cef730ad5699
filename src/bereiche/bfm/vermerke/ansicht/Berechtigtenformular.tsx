/** The form for one change of the list of those who may read. */
import type { ReactNode } from 'react';
import { codeErneuern, personEntfernen } from '../vorhaben/neuSchluesseln';
import { BERECHTIGTE } from '../texte/vermerkschutz';
import type { Formular } from '../../../../bausteine/formular';
import { Aenderungsrahmen } from './Aenderungsrahmen';
import type { Berechtigtenvorhaben } from './berechtigtenvorhaben';
import { MitPruefer } from './MitPruefer';
import { Passwortformular } from './Passwortformular';
import { sendeFolge, UMFANG } from './sendeFolge';
import { useMerken } from './schutz';
import type { OffeneVermerkProps } from './vermerkProps';

interface Props extends OffeneVermerkProps {
  readonly vorhaben: Berechtigtenvorhaben;
  readonly laeuft: boolean;
  readonly onSende: Formular<object>['sende'];
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
  const { schluessel, name, onSende } = props;
  const merke = useMerken();
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.entfernenTitel(name)}
      text={BERECHTIGTE.entfernenText(name)}
      knopf={BERECHTIGTE.entfernenJa}
      onTun={() => void sendeFolge(personEntfernen(schluessel, name, UMFANG, merke), onSende)}
    />
  );
}

function NeuerCode(props: Teilprops): ReactNode {
  const { schluessel, onSende } = props;
  const merke = useMerken();
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.neuerCode}
      text={BERECHTIGTE.neuerCodeText}
      knopf={BERECHTIGTE.neuerCodeJa}
      onTun={() => void sendeFolge(codeErneuern(schluessel, UMFANG, merke), onSende)}
    />
  );
}
