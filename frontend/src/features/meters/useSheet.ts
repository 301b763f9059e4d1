import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { meterReadingSheet } from '@/api/gen/sdk.gen';
import type { Problem } from '@/api/gen/types.gen';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { codeText, errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { CHANGED } from './asked';

/** What was typed of a meter and not sent yet. */
export type Draft = { value: string; estimated?: boolean; confirmed?: boolean };
type Fault = Problem['errors'][number];

/** A sheet that is being filled in: it is sent whole, and kept whole or not at all. */
export function useSheet(parkId: string, day: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [key, setKey] = useState(newKey);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [faults, setFaults] = useState<Record<string, Fault>>({});
  const filled = Object.entries(drafts).filter(([, draft]) => draft.value !== '');
  const guard = useUnsavedGuard(() => filled.length > 0);
  const save = useMutation({
    mutationFn: () =>
      meterReadingSheet({
        path: { parkId },
        headers: { 'Idempotency-Key': key },
        body: { day, lines: filled.map(([meterId, draft]) => ({ meterId, ...draft })) },
        throwOnError: true,
      }),
    onMutate: () => setFaults({}),
    onSuccess: ({ data }) => {
      message.success(t('meters.sheetSaved', { n: data.readings }));
      setDrafts({});
      void qc.invalidateQueries(ofOperations(CHANGED));
    },
    onError: (e) => {
      const wrong = e instanceof ApiError ? (e.errors ?? []) : [];
      setFaults(Object.fromEntries(wrong.map((fault) => [filled[rowOf(fault)]?.[0] ?? '', fault])));
      void message.error(errorText(t, e));
    },
    // Another sheet, or the same one corrected, is another request.
    onSettled: () => setKey(newKey()),
  });
  return {
    drafts,
    filled: filled.length,
    guard,
    saving: save.isPending,
    save: () => !save.isPending && filled.length > 0 && save.mutate(),
    change: (meterId: string, draft: Draft) => {
      setDrafts((all) => ({ ...all, [meterId]: draft }));
      setFaults(({ [meterId]: _gone, ...others }) => others);
    },
    faultOf: (meterId: string) => {
      const fault = faults[meterId];
      return fault && { text: codeText(t, fault), jump: fault.code === 'billing.reading-jump' };
    },
  };
}

/** Which of the lines that were sent: `/lines/3/value`. */
const rowOf = (fault: Fault) => Number(fault.pointer.split('/')[2]);

export type Sheet = ReturnType<typeof useSheet>;
