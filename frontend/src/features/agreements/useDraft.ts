import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { STALE } from './stale';

/** Keeps what was written and says which it is. The key is made when the form opens, so that a second press stores nothing twice. */
export type Keep<V> = (values: V, key: string) => Promise<string>;

/** Keeps the form and goes on to the page of what it wrote. */
export function useDraft<V extends object>(form: FormInstance<V>, keep: Keep<V>, goTo: (id: string) => void) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const [key] = useState(newKey);
  const [rest, setRest] = useState<string[]>([]);
  const guard = useUnsavedGuard(() => form.isFieldsTouched());
  const save = useMutation({
    mutationFn: (values: V) => keep(values, key),
    onMutate: () => setRest([]),
    onSuccess: (id) => {
      message.success(t('form.saved'));
      void qc.invalidateQueries(ofOperations(STALE));
      guard.saved();
      goTo(id);
    },
    onError: (e) => {
      if (e instanceof ApiError && e.status === 412) {
        return void modal.confirm({
          title: t('error.staleTitle'),
          content: t('error.staleText'),
          okText: t('error.staleOk'),
          cancelText: t('form.stay'),
          onOk: () => {
            guard.saved();
            window.location.reload();
          },
        });
      }
      const onFields = e instanceof ApiError && e.errors?.length;
      setRest(onFields ? applyFieldErrors(form, e.errors, t) : [errorText(t, e)]);
    },
  });
  return { save, rest };
}
