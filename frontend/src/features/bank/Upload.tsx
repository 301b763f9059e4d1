import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { bankImportCreate } from '@/api/gen/sdk.gen';
import '@/shared/i18n/problems';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { type ColumnNames, Columns } from './Columns';

type Props = { parkId: string; onRead: (statement: string) => void };
type Sent = { file: File; columns: ColumnNames };

/** A statement as the bank gives it out. Where its columns are called otherwise, one says how, and the file goes again. */
export function Upload({ parkId, onRead }: Props) {
  const { t } = useTranslation();
  const qc = useQueryClient();
  const send = useMutation({
    mutationFn: async ({ file, columns }: Sent) =>
      (await bankImportCreate({ path: { parkId }, body: { file, ...columns }, throwOnError: true })).data,
    onSuccess: ({ bankImport }) => {
      void qc.invalidateQueries(ofOperations(['bankImportList', 'bankLineList']));
      onRead(bankImport.id);
    },
  });
  const file = send.variables?.file;
  const unknownColumns = send.error instanceof ApiError && send.error.code === 'bank.columns-unknown';
  return (
    <div className="stack">
      <Drop busy={send.isPending} onChoose={(chosen) => send.mutate({ file: chosen, columns: {} })} />
      {send.isError && <Alert type="error" showIcon role="alert" title={errorText(t, send.error)} />}
      {unknownColumns && file && <Columns busy={send.isPending} onTell={(columns) => send.mutate({ file, columns })} />}
    </div>
  );
}

function Drop({ busy, onChoose }: { busy: boolean; onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [over, setOver] = useState(false);
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    const file = e.dataTransfer.files[0];
    if (file) onChoose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop target; the button inside does the same for everyone
    <div
      className={`drop compact ${over ? 'over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={hint}>{t('bank.drop')}</p>
      <Button type="primary" loading={busy} aria-describedby={hint} onClick={() => input.current?.click()}>
        {t('bank.choose')}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={t('bank.file')}
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(e) => {
          const file = e.target.files?.[0];
          if (file) onChoose(file);
          // The same file may be chosen again.
          e.target.value = '';
        }}
      />
    </div>
  );
}
