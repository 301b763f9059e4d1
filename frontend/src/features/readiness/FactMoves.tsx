import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { parkFactConfirm, parkFactEvidence } from '@/api/gen/sdk.gen';
import type { ParkFactView } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

const OLD = ['parkFactList', 'readinessGet', 'readinessTry', 'readinessRecordList'];

/** A paper for what was told, and another person's word that it is right. */
export function FactMoves({ parkId, fact }: { parkId: string; fact: ParkFactView }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const name = t(`readiness.fact.${fact.fact}`);
  const path = { parkId, parkFactId: fact.id };
  const upload = useMove(t('readiness.uploaded'), (file: File) =>
    parkFactEvidence({ path, body: { file }, throwOnError: true }),
  );
  const verify = useMove(t('readiness.verified'), () => parkFactConfirm({ path, throwOnError: true }));
  const chosen = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    e.target.value = '';
    if (file) upload.mutate(file);
  };
  return (
    <span className="row">
      {fact.abilities.includes('evidence') && (
        <>
          <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={chosen} />
          <Button
            size="small"
            loading={upload.isPending}
            aria-label={t('readiness.evidenceOf', { fact: name })}
            onClick={() => input.current?.click()}
          >
            {t('readiness.evidence')}
          </Button>
        </>
      )}
      {fact.abilities.includes('verify') && (
        <Button
          size="small"
          loading={verify.isPending}
          aria-label={t('readiness.verifyOf', { fact: name })}
          onClick={() => verify.mutate(undefined as never)}
        >
          {t('readiness.verify')}
        </Button>
      )}
    </span>
  );
}

function useMove<V>(done: string, move: (v: V) => Promise<unknown>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: () => message.success(done),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: () => qc.invalidateQueries(ofOperations(OLD)),
  });
}
