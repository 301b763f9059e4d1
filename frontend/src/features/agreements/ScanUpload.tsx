import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementScanUpload } from '@/api/gen/sdk.gen';
import type { AgreementFileKind, AgreementResponse } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { callOf } from './moves';

type Props = { parkId: string; agreement: AgreementResponse; kind: AgreementFileKind };

/** A signed paper comes in; a better scan stands beside the one before. */
export function ScanUpload({ parkId, agreement, kind }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: (file: File) => agreementScanUpload({ ...callOf(parkId, agreement), query: { kind }, body: { file } }),
    onSuccess: () => message.success(t('agreements.scanKept', { paper: t(`agreements.fileKind.${kind}`) })),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(['agreementGet'])),
  });
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) upload.mutate(file);
    e.target.value = '';
  };
  const label = t('agreements.upload', { paper: t(`agreements.fileKind.${kind}`) });
  return (
    <>
      <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={take} aria-label={label} />
      <Button loading={upload.isPending} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
