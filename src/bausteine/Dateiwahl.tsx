/** A button that lets a person choose workbooks as files. Shows and hands on only. */
import { type ReactNode, useRef } from 'react';
import { Knopf } from './Knopf';

interface Props {
  readonly titel: string;
  readonly gesperrt: boolean;
  /** Several at once. */
  readonly mehrere?: boolean;
  /** At least one; the same files can be chosen once more. */
  readonly onWahl: (dateien: readonly File[]) => void;
}

export function Dateiwahl({ titel, gesperrt, mehrere = false, onWahl }: Props): ReactNode {
  const feld = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={feld}
        type="file"
        multiple={mehrere}
        hidden
        accept=".xlsx"
        aria-label={titel}
        onChange={(event) => {
          const dateien = [...(event.target.files ?? [])];
          event.target.value = '';
          if (dateien.length > 0) onWahl(dateien);
        }}
      />
      <Knopf disabledFocusable={gesperrt} onClick={() => feld.current?.click()}>
        {titel}
      </Knopf>
    </>
  );
}
