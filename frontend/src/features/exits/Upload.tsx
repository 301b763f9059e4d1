import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './stale';

type Props = { label: string; name?: string; disabled?: boolean; send: (file: File) => Promise<unknown> };

/** A paper or photo comes in; a telephone offers its camera. */
export function Upload({ label, name = label, disabled, send }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: send,
    onSuccess: () => message.success(t('exits.kept')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) upload.mutate(file);
    e.target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={take} aria-label={name} />
      <Button aria-label={name} disabled={disabled} loading={upload.isPending} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
