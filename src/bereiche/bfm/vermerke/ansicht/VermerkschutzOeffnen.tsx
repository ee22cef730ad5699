/** Opens the FM-Vermerke with the passphrase of one person, or with the recovery code. */
import { Select } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Berechtigt } from '../vorhaben/berechtigtenliste';
import type { OeffnenErgebnis } from '../tresor/oeffnen';
import { istGleicherName } from '../tresor/namensform';
import { zeileVon } from '../tresor/zeilensuche';
import { SCHUTZ } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';
import { useNachtrag } from './nachtrag';
import { Passwortfeld } from './Passwortfeld';
import { useVermerkschutz } from './schutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { VermerkProps } from './vermerkProps';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props extends VermerkProps {
  /** The passphrase is needed now: its field takes the focus when it appears. */
  readonly fokus?: boolean;
  /** What the button says where opening is not all that it does. */
  readonly knopf?: string;
  /** Called once it is open. */
  readonly onOffen?: () => void;
  /** Leaves it; where it is not given, there is nothing to go back to. */
  readonly onAbbrechen?: () => void;
}

type Lage = 'bereit' | 'laeuft' | 'leer' | Exclude<OeffnenErgebnis['art'], 'offen'>;

export function VermerkschutzOeffnen(props: Props): ReactNode {
  const { blick } = props;
  const styles = useFormularstil();
  const { person, waehle, passwort, setPasswort, lage, feld, oeffne } = useOeffnen(props);
  const istCode = person?.rolle === 'wiederherstellung';
  return (
    <div className={styles.form}>
      <Feld label={SCHUTZ.wer} fehler={null}>
        <Select value={person?.name ?? ''} onChange={(_, { value }) => waehle(value)}>
          {waehlbar(blick.berechtigte).map(({ name, rolle }) => (
            <option key={name} value={name}>
              {rolle === 'wiederherstellung' ? SCHUTZ.wiederherstellung : name}
            </option>
          ))}
        </Select>
      </Feld>
      <Passwortfeld
        label={istCode ? SCHUTZ.code : SCHUTZ.passwort}
        hinweis={istCode ? SCHUTZ.codeHinweis : undefined}
        fehler={satzVon(lage, istCode)}
        lesbar={istCode}
        wert={passwort}
        feldRef={feld}
        onAendere={setPasswort}
        onEnter={() => void oeffne()}
      />
      {mitOrt(lage) && person !== undefined && <Ortsknoepfe orte={[person.stelle.ort('schluessel')]} />}
      <Knoepfe {...props} lage={lage} oeffne={oeffne} />
      <p role="status" className={styles.quiet} hidden={lage !== 'laeuft'}>
        {lage === 'laeuft' && SCHUTZ.wirdGeoeffnet}
      </p>
    </div>
  );
}

type Knopfprops = Pick<Oeffnung, 'lage' | 'oeffne'> & Pick<Props, 'knopf' | 'onAbbrechen'>;

function Knoepfe({ lage, oeffne, knopf = SCHUTZ.oeffnen, onAbbrechen }: Knopfprops): ReactNode {
  return (
    <div className={useFormularstil().buttons}>
      <Knopf disabledFocusable={lage === 'laeuft'} onClick={() => void oeffne()}>
        {knopf}
      </Knopf>
      {lage === 'andererFall' && <Knopf onClick={() => void oeffne(true)}>{SCHUTZ.nummerBerichtigt}</Knopf>}
      {onAbbrechen !== undefined && <Knopf onClick={onAbbrechen}>{SCHUTZ.abbrechen}</Knopf>}
    </div>
  );
}

interface Oeffnung {
  readonly person: Berechtigt | undefined;
  readonly waehle: (name: string) => void;
  readonly passwort: string;
  readonly setPasswort: (passwort: string) => void;
  readonly lage: Lage;
  readonly feld: RefObject<HTMLInputElement | null>;
  /** `andererFall`: the person says that the Kundennummer was put right. */
  readonly oeffne: (andererFall?: boolean) => Promise<void>;
}

function useOeffnen({ sicht, blick, fokus = false, onOffen }: Props): Oeffnung {
  const { schutzlage } = useVermerkschutz();
  const trageNach = useNachtrag();
  const feld = useRef<HTMLInputElement>(null);
  const [gewaehlt, waehle] = useState<string | null>(null);
  const [passwort, setPasswort] = useState('');
  const [lage, setLage] = useState<Lage>('bereit');
  useEffect(() => {
    // Focus in a frame would be taken from whoever types in a cell.
    if (fokus && document.hasFocus()) feld.current?.focus();
  }, [fokus]);
  useEffect(() => {
    if (lage === 'bereit' || lage === 'laeuft') return;
    feld.current?.focus();
    feld.current?.select();
  }, [lage]);
  const person = vorgewaehlt(waehlbar(blick.berechtigte), gewaehlt ?? sicht.fall.fachkraft);
  const oeffne = async (andererFall = false): Promise<void> => {
    if (lage === 'laeuft' || person === undefined) return;
    if (passwort === '') return setLage('leer');
    setLage('laeuft');
    const ergebnis = await schutzlage.oeffne(blick.tresorbestand, person.name, passwort, andererFall);
    if (ergebnis.art !== 'offen') return setLage(ergebnis.art);
    void trageNach(ergebnis, blick.tresorbestand);
    setPasswort('');
    setLage('bereit');
    onOffen?.();
  };
  const wechsle = (name: string): void => {
    waehle(name);
    setLage('bereit');
  };
  return { person, waehle: wechsle, passwort, setPasswort, lage, feld, oeffne };
}

/** Whoever stands in the list with a name; the recovery code comes last. */
function waehlbar(berechtigte: readonly Berechtigt[]): readonly Berechtigt[] {
  const einmal = berechtigte.filter(
    ({ name }, index) =>
      name !== '' && berechtigte.findIndex((each) => istGleicherName(each.name, name)) === index,
  );
  const istCode = ({ rolle }: Berechtigt): boolean => rolle === 'wiederherstellung';
  return [...einmal.filter((each) => !istCode(each)), ...einmal.filter(istCode)];
}

function vorgewaehlt(berechtigte: readonly Berechtigt[], name: string): Berechtigt | undefined {
  return zeileVon(berechtigte, name) ?? berechtigte[0];
}

/** Whether the cell of the key is what it is about. */
function mitOrt(lage: Lage): boolean {
  return lage === 'unlesbar' || lage === 'altesFormat' || lage === 'gefaelscht';
}

function satzVon(lage: Lage, istCode: boolean): string | null {
  switch (lage) {
    case 'bereit':
    case 'laeuft':
      return null;
    case 'leer':
      return istCode ? SCHUTZ.codeFehlt : SCHUTZ.passwortFehlt;
    case 'falschesPasswort':
      return istCode ? SCHUTZ.falscherCode : SCHUTZ.falsch;
    case 'unlesbar':
    case 'altesFormat':
    case 'gefaelscht':
    case 'andererFall':
      return SCHUTZ[lage];
  }
}
