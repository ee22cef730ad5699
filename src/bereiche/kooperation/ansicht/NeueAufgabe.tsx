/** The form for another task, which names its Fallkonferenz. It stays where it is when one is added, ready for the next. */
import { Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { tagAus } from '../../../bausteine/tage';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { zumFeld } from '../../../bausteine/zumFeld';
import type { Konferenz } from '../listen';
import { AUFGABE, AUFGABE_ANLEGEN, KONFERENZ } from '../texte/fallkonferenz';
import { aufgabeAnlegen } from '../vorhaben/aufgaben';
import { konferenztitel } from './konferenztitel';

const LEERE_AUFGABE = { konferenz: '', was: '', wer: '', bisWann: '' };
type Aufgabentexte = typeof LEERE_AUFGABE;
type Maengel = Partial<Record<'was' | 'bisWann', string>>;

interface Props {
  /** The newest first; that one is meant as long as none is chosen. */
  readonly konferenzen: readonly Konferenz[];
}

export function NeueAufgabe({ konferenzen }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const zumAnfang = (): void => void zumFeld(form.current, 'textarea');
  const { werte, laeuft, aendere, sende } = useFormular({
    name: AUFGABE_ANLEGEN,
    leer: LEERE_AUFGABE,
    onGetan: zumAnfang,
  });
  const konferenz = konferenzen.find(({ id }) => id === werte.konferenz) ?? konferenzen[0];
  const bisWann = tagAus(werte.bisWann);
  const alle = maengelIn(werte);
  const maengel = geprueft ? alle : {};
  const lege = (): void => {
    const passt = Object.keys(alle).length === 0;
    setGeprueft(!passt);
    if (!passt || bisWann === undefined || konferenz === undefined) return zumErsten();
    void sende(aufgabeAnlegen(konferenz.id, { was: werte.was, wer: werte.wer, bisWann }));
  };
  return (
    <Abschnitt titel={AUFGABE.neu}>
      <div ref={form} className={styles.form}>
        {konferenzen.length > 1 && (
          <Konferenzwahl
            {...{ konferenzen }}
            wert={konferenz?.id ?? ''}
            onWert={(id) => aendere({ konferenz: id })}
          />
        )}
        <Aufgabenfelder {...{ werte, maengel }} onAendere={aendere} />
        <Absendezeile angaben={fehlangaben(werte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={lege}>
            {AUFGABE.hinzufuegen}
          </Knopf>
        </Absendezeile>
      </div>
    </Abschnitt>
  );
}

/** Who and by when may still be open; what is to be done may not. */
function maengelIn({ was, bisWann }: Aufgabentexte): Maengel {
  return {
    ...(was.trim() === '' && { was: AUFGABE.wasFehlt }),
    ...(tagAus(bisWann) === undefined && { bisWann: KONFERENZ.wann }),
  };
}

function fehlangaben(werte: Aufgabentexte, maengel: Maengel) {
  return (Object.keys(maengel) as (keyof Maengel)[]).map((feld) => ({
    label: AUFGABE[feld],
    leer: werte[feld].trim() === '',
  }));
}

interface Wahlprops extends Props {
  readonly wert: string;
  readonly onWert: (id: string) => void;
}

function Konferenzwahl({ konferenzen, wert, onWert }: Wahlprops): ReactNode {
  return (
    <Feld label={AUFGABE.konferenz} fehler={null}>
      <Select value={wert} onChange={(_, { value }) => onWert(value)}>
        {konferenzen.map((each) => (
          <option key={each.id} value={each.id}>
            {konferenztitel(each)}
          </option>
        ))}
      </Select>
    </Feld>
  );
}

interface Felderprops {
  readonly werte: Aufgabentexte;
  readonly maengel: Maengel;
  readonly onAendere: (teil: Partial<Aufgabentexte>) => void;
}

function Aufgabenfelder({ werte, maengel, onAendere }: Felderprops): ReactNode {
  return (
    <>
      <Feld label={AUFGABE.was} fehler={maengel.was ?? null}>
        <Textarea
          resize="vertical"
          value={werte.was}
          onChange={(_, { value }) => onAendere({ was: value })}
        />
      </Feld>
      <Feld label={AUFGABE.wer} fehler={null}>
        <Input autoComplete="off" value={werte.wer} onChange={(_, { value }) => onAendere({ wer: value })} />
      </Feld>
      <Feld label={AUFGABE.bisWann} fehler={maengel.bisWann ?? null}>
        <Input
          autoComplete="off"
          value={werte.bisWann}
          onChange={(_, { value }) => onAendere({ bisWann: value })}
        />
      </Feld>
    </>
  );
}
