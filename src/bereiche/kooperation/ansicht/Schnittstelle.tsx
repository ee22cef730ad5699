/** What is known of SGB VIII and SGB XII, folded; the other side decides. Only what was changed is handed over. */
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type Formular, useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import type { Feld as Zelle } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import { SCHNITTSTELLE } from '../listen';
import { SCHNITTSTELLE_TEXT } from '../texte/hilfeplanung';
import { schnittstelleAendern } from '../vorhaben/hilfeplanung';
import {
  keineTage,
  type Schnittstellenfeld,
  SCHNITTSTELLENFELDER,
  schnittstellentexte,
  type Schnittstellentexte,
  schnittstellenwerte,
  TAGE,
  WAHL,
} from './schnittstellenangaben';

const VORHABEN = { getan: SCHNITTSTELLE_TEXT.getan };
const NICHTS_GEAENDERT: Partial<Schnittstellentexte> = {};

export function Schnittstelle({ inhalt }: { readonly inhalt: Inhalt }): ReactNode {
  const styles = useFormularstil();
  const kopf = useRef<HTMLElement>(null);
  // Outlives the fold, so that it learns how its action ended.
  const formular = useFormular({
    name: VORHABEN,
    leer: NICHTS_GEAENDERT,
    onGetan: () => kopf.current?.focus(),
  });
  const fehler = Object.values<Zelle<unknown>>(SCHNITTSTELLE).flatMap((zelle) => inhalt.feld(zelle).fehler);
  return (
    <Klappabschnitt
      titel={SCHNITTSTELLE_TEXT.titel}
      kopfRef={kopf}
      anfangsOffen={formular.werte !== NICHTS_GEAENDERT}
      zeigen={fehler.length > 0 || null}
    >
      <div className={styles.form}>
        <p className={styles.text}>{SCHNITTSTELLE_TEXT.wer}</p>
        {fehler.length > 0 ? <Fehlerliste fehler={fehler} /> : <Felder inhalt={inhalt} formular={formular} />}
      </div>
    </Klappabschnitt>
  );
}

interface Felderprops {
  readonly inhalt: Inhalt;
  readonly formular: Formular<Partial<Schnittstellentexte>>;
}

function Felder({ inhalt, formular }: Felderprops): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const texte = { ...schnittstellentexte(inhalt), ...werte };
  const falsche = keineTage(werte);
  const gezeigte = geprueft ? falsche : [];
  const uebernimm = (): void => {
    setGeprueft(falsche.length > 0);
    if (falsche.length > 0) return zumErsten();
    void sende(schnittstelleAendern(schnittstellenwerte(werte)));
  };
  return (
    <div ref={form} className={styles.form}>
      {SCHNITTSTELLENFELDER.map((feld) => (
        <Feld
          key={feld}
          label={SCHNITTSTELLE_TEXT[feld][0]}
          hinweis={SCHNITTSTELLE_TEXT[feld][1] || undefined}
          fehler={gezeigte.includes(feld) ? SCHNITTSTELLE_TEXT.keinTag : null}
        >
          {eingabeVon(feld, texte[feld], (wert) => aendere({ [feld]: wert }))}
        </Feld>
      ))}
      <Absendezeile angaben={gezeigte.map((feld) => ({ label: SCHNITTSTELLE_TEXT[feld][0], leer: false }))}>
        <Knopf
          appearance="primary"
          disabledFocusable={laeuft || Object.keys(werte).length === 0}
          onClick={uebernimm}
        >
          {SCHNITTSTELLE_TEXT.uebernehmen}
        </Knopf>
      </Absendezeile>
    </div>
  );
}

function eingabeVon(
  feld: Schnittstellenfeld,
  wert: string,
  onWert: (wert: string) => void,
): ReactElement<{ readonly value: string }> {
  const props = { value: wert, onChange: (_: unknown, { value }: { value: string }) => onWert(value) };
  const auswahl = WAHL[feld];
  if (auswahl !== undefined)
    return (
      <RadioGroup layout="horizontal" style={{ flexWrap: 'wrap' }} {...props}>
        {auswahl.map(([each, label]) => (
          <Radio key={each} value={each} label={label} />
        ))}
        <Radio value="" label={SCHNITTSTELLE_TEXT.nochOffen} />
      </RadioGroup>
    );
  if ((TAGE as readonly string[]).includes(feld)) return <Input autoComplete="off" {...props} />;
  return <Textarea resize="vertical" {...props} />;
}
