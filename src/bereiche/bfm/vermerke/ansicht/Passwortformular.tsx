/** The forms in which a passphrase is chosen for the list of those who may read. Passphrases stay in their state and go with them. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { eigenesPasswortAendern, personHinzufuegen } from '../vorhaben/berechtigte';
import { fremdesPasswortSetzen, type Umfang } from '../vorhaben/neuSchluesseln';
import { namensform } from '../tresor/namensform';
import type { NeuePerson } from '../tresor/typen';
import { ROLLE_LABEL } from '../regeln/rollen';
import { BERECHTIGTE, SCHUTZ } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import { Aenderungsrahmen } from './Aenderungsrahmen';
import type { Berechtigtenvorhaben } from './berechtigtenvorhaben';
import { fehlangabenZurPerson, istVollstaendig, type Personenmaengel, personenmaengel } from './einrichtung';
import type { PrueferFuer } from './MitPruefer';
import { Neuverschluesselung } from './Neuverschluesselung';
import { NeuesPasswort } from './NeuesPasswort';
import { fehlangabenZum, KEIN_PASSWORT, type Passwortmaengel, passwortmaengel } from './passworteingabe';
import { Passwortfeld } from './Passwortfeld';
import { Personenfelder } from './Personenfelder';
import { useMerken } from './schutz';
import type { Aenderungsprops } from './vermerkProps';

interface Props extends Aenderungsprops {
  readonly prueferFuer: PrueferFuer;
}

interface Passwortvorhaben {
  readonly vorhaben: Extract<Berechtigtenvorhaben, { art: 'aufnehmen' | 'aendern' | 'setzen' }>;
}

export function Passwortformular({ vorhaben, ...props }: Props & Passwortvorhaben): ReactNode {
  if (vorhaben.art === 'aufnehmen') return <Aufnehmen {...props} />;
  if (vorhaben.art === 'aendern') return <EigenesPasswort {...props} />;
  return <FremdesPasswort {...props} name={vorhaben.name} />;
}

function Aufnehmen(props: Props): ReactNode {
  const { blick, schluessel, prueferFuer, onSende } = props;
  const merke = useMerken();
  const [person, setPerson] = useState({ name: '', passwort: KEIN_PASSWORT });
  const [rolle, setRolle] = useState<NeuePerson['rolle']>('vertretung');
  const [maengel, setMaengel] = useState<Personenmaengel>();
  const vergeben = blick.berechtigte.map(({ name }) => name);
  const pruefer = prueferFuer([...vergeben, person.name]);
  const nimmAuf = (): void => {
    const gefunden = personenmaengel(person, vergeben, pruefer);
    setMaengel(gefunden);
    const neu = { name: namensform(person.name), rolle, passwort: person.passwort.passwort };
    if (istVollstaendig(gefunden)) void onSende(personHinzufuegen(schluessel, neu, merke));
  };
  return (
    <Aenderungsrahmen
      {...props}
      titel={BERECHTIGTE.aufnehmen}
      text={BERECHTIGTE.aufnehmenText}
      knopf={BERECHTIGTE.aufnehmen}
      angaben={maengel === undefined ? [] : fehlangabenZurPerson(person, maengel)}
      onTun={nimmAuf}
    >
      <Rollenwahl rolle={rolle} onWaehle={setRolle} />
      <Personenfelder
        person={person}
        maengel={maengel}
        pruefer={pruefer}
        onAendere={(teil) => setPerson({ ...person, ...teil })}
        onEnter={nimmAuf}
      />
    </Aenderungsrahmen>
  );
}

interface RollenwahlProps {
  readonly rolle: NeuePerson['rolle'];
  readonly onWaehle: (rolle: NeuePerson['rolle']) => void;
}

function Rollenwahl({ rolle, onWaehle }: RollenwahlProps): ReactNode {
  return (
    <Feld label={BERECHTIGTE.rolle} fehler={null}>
      <RadioGroup value={rolle} onChange={(_, { value }) => onWaehle(value as NeuePerson['rolle'])}>
        {(['vertretung', 'fallmanagement'] as const).map((each) => (
          <Radio key={each} value={each} label={ROLLE_LABEL[each]} />
        ))}
      </RadioGroup>
    </Feld>
  );
}

function EigenesPasswort(props: Props): ReactNode {
  const { blick, schluessel, prueferFuer, onSende } = props;
  const pruefer = prueferFuer(blick.berechtigte.map(({ name }) => name));
  const merke = useMerken();
  const [alt, setAlt] = useState('');
  const [neu, setNeu] = useState(KEIN_PASSWORT);
  const [maengel, setMaengel] = useState<Passwortmaengel & { readonly alt?: string }>({});
  const aendere = async (): Promise<void> => {
    const gefunden = { ...passwortmaengel(neu, pruefer), ...(alt === '' && { alt: SCHUTZ.passwortFehlt }) };
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
      angaben={[
        ...(maengel.alt === undefined ? [] : [{ label: BERECHTIGTE.altes, leer: alt === '' }]),
        ...fehlangabenZum(neu, maengel),
      ]}
      onTun={() => void aendere()}
    >
      <Passwortfeld label={BERECHTIGTE.altes} fehler={maengel.alt ?? null} wert={alt} onAendere={setAlt} />
      <NeuesPasswort
        {...{ eingabe: neu, maengel, pruefer }}
        onAendere={setNeu}
        onEnter={() => void aendere()}
      />
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

function FremdesPasswort(props: Props & { readonly name: string }): ReactNode {
  const { blick, schluessel, name, prueferFuer, folge } = props;
  const pruefer = prueferFuer(blick.berechtigte.map((each) => each.name));
  const merke = useMerken();
  const [neu, setNeu] = useState(KEIN_PASSWORT);
  const [maengel, setMaengel] = useState<Passwortmaengel>({});
  const setze = (umfang: Umfang): void => {
    const gefunden = passwortmaengel(neu, pruefer);
    setMaengel(gefunden);
    if (Object.keys(gefunden).length > 0) return;
    void folge.fuehre(fremdesPasswortSetzen(schluessel, { name, neu: neu.passwort }, umfang, merke));
  };
  return (
    <Neuverschluesselung
      {...props}
      titel={BERECHTIGTE.setzenTitel(name)}
      text={BERECHTIGTE.setzenText}
      knopf={BERECHTIGTE.setzenJa}
      angaben={fehlangabenZum(neu, maengel)}
      onTun={setze}
      felder={(onEnter) => (
        <NeuesPasswort {...{ eingabe: neu, maengel, pruefer }} onAendere={setNeu} onEnter={onEnter} />
      )}
    />
  );
}
