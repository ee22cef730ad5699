/** The form for one change of the list of those who may read. Passphrases stay in its state and go with it. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { eigenesPasswortAendern, type Merken, personHinzufuegen } from '../vorhaben/berechtigte';
import {
  codeErneuern,
  fremdesPasswortSetzen,
  personEntfernen,
  type Vorhabenfolge,
} from '../vorhaben/neuSchluesseln';
import type { NeuePerson } from '../tresor/typen';
import { ROLLE_LABEL } from '../regeln/rollen';
import { BERECHTIGTE, SCHUTZ } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import type { Formular } from '../../../../bausteine/formular';
import { Aenderungsrahmen } from './Aenderungsrahmen';
import type { Berechtigtenvorhaben } from './berechtigtenvorhaben';
import { istVollstaendig, type Personenmaengel, personenmaengel } from './einrichtung';
import { NeuesPasswort } from './NeuesPasswort';
import { KEIN_PASSWORT, type Passwortmaengel, passwortmaengel } from './passworteingabe';
import { Passwortfeld } from './Passwortfeld';
import { Personenfelder } from './Personenfelder';
import { useVermerkschutz } from './schutz';
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
      return <Aufnehmen {...props} />;
    case 'aendern':
      return <EigenesPasswort {...props} />;
    case 'setzen':
      return <FremdesPasswort {...props} name={vorhaben.name} />;
    case 'entfernen':
      return <Entfernen {...props} name={vorhaben.name} />;
    case 'code':
      return <NeuerCode {...props} />;
  }
}

type Teilprops = Omit<Props, 'vorhaben'>;

function useMerken(): Merken {
  return useVermerkschutz().uebergabe.merke;
}

function Aufnehmen(props: Teilprops): ReactNode {
  const { blick, schluessel, onSende } = props;
  const merke = useMerken();
  const [person, setPerson] = useState({ name: '', passwort: KEIN_PASSWORT });
  const [rolle, setRolle] = useState<NeuePerson['rolle']>('vertretung');
  const [maengel, setMaengel] = useState<Personenmaengel>();
  const nimmAuf = (): void => {
    const gefunden = personenmaengel(
      person,
      blick.berechtigte.map(({ name }) => name),
    );
    setMaengel(gefunden);
    const neu = { name: person.name.trim(), rolle, passwort: person.passwort.passwort };
    if (istVollstaendig(gefunden)) void onSende(personHinzufuegen(schluessel, neu, merke));
  };
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.aufnehmen}
      text={BERECHTIGTE.aufnehmenText}
      knopf={BERECHTIGTE.aufnehmen}
      onTun={nimmAuf}
    >
      <Feld label={BERECHTIGTE.rolle} fehler={null}>
        <RadioGroup value={rolle} onChange={(_, { value }) => setRolle(value as NeuePerson['rolle'])}>
          {(['vertretung', 'fallmanagement'] as const).map((each) => (
            <Radio key={each} value={each} label={ROLLE_LABEL[each]} />
          ))}
        </RadioGroup>
      </Feld>
      <Personenfelder
        person={person}
        maengel={maengel}
        onAendere={(teil) => setPerson({ ...person, ...teil })}
        onEnter={nimmAuf}
      />
    </Aenderungsrahmen>
  );
}

function EigenesPasswort(props: Teilprops): ReactNode {
  const { schluessel, onSende } = props;
  const merke = useMerken();
  const [alt, setAlt] = useState('');
  const [neu, setNeu] = useState(KEIN_PASSWORT);
  const [maengel, setMaengel] = useState<Passwortmaengel & { readonly alt?: string }>({});
  const aendere = async (): Promise<void> => {
    const gefunden = { ...passwortmaengel(neu), ...(alt === '' && { alt: SCHUTZ.passwortFehlt }) };
    setMaengel(gefunden);
    if (Object.keys(gefunden).length > 0) return;
    const ergebnis = await onSende(eigenesPasswortAendern(schluessel, { alt, neu: neu.passwort }, merke));
    if (istFalsch(ergebnis)) setMaengel({ alt: SCHUTZ.falsch });
  };
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.eigenes}
      knopf={BERECHTIGTE.aendern}
      onTun={() => void aendere()}
    >
      <Passwortfeld label={BERECHTIGTE.altes} fehler={maengel.alt ?? null} wert={alt} onAendere={setAlt} />
      <NeuesPasswort eingabe={neu} maengel={maengel} onAendere={setNeu} onEnter={() => void aendere()} />
    </Aenderungsrahmen>
  );
}

/** Whether the change was refused because the passphrase was wrong. */
function istFalsch(ergebnis: Awaited<ReturnType<Props['onSende']>>): boolean {
  if (ergebnis.art !== 'fehlerhaft') return false;
  return ergebnis.fehler.some(
    (each) => each.code === 'BERECHTIGUNG_NICHT_MOEGLICH' && each.mangel === 'falschesPasswort',
  );
}

function FremdesPasswort(props: Teilprops & { readonly name: string }): ReactNode {
  const { schluessel, name, onSende } = props;
  const merke = useMerken();
  const [neu, setNeu] = useState(KEIN_PASSWORT);
  const [maengel, setMaengel] = useState<Passwortmaengel>({});
  const setze = (): void => {
    const gefunden = passwortmaengel(neu);
    setMaengel(gefunden);
    if (Object.keys(gefunden).length > 0) return;
    void sendeFolge(fremdesPasswortSetzen(schluessel, { name, neu: neu.passwort }, UMFANG, merke), onSende);
  };
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.setzenTitel(name)}
      text={BERECHTIGTE.setzenText}
      knopf={BERECHTIGTE.setzenJa}
      onTun={setze}
    >
      <NeuesPasswort eingabe={neu} maengel={maengel} onAendere={setNeu} onEnter={setze} />
    </Aenderungsrahmen>
  );
}

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

const UMFANG = { trotzUnlesbarer: false };

/** One writing after the other, as long as each is done. */
async function sendeFolge(folge: Vorhabenfolge, sende: Props['onSende']): Promise<void> {
  for (const vorhaben of folge) if ((await sende(vorhaben)).art !== 'geaendert') return;
}
