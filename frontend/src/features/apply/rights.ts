import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownApplicationTakeOver, ownApplicationWithdraw } from '@/api/gen/sdk.gen';
import type { OwnApplication } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { changeHeaders, keepOwn } from './link';

type Props = { own: OwnApplication; token: string };

/** What the applicant may do at any time. What the account holds has a page without the secret in its address. */
export function useRights({ own, token }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (what: 'withdraw' | 'takeOver') => {
      const asked = {
        path: { applicationId: own.id },
        headers: changeHeaders(own, token),
        throwOnError: true,
      } as const;
      const { data } =
        what === 'withdraw'
          ? await ownApplicationWithdraw({ ...asked, body: { reason: null } })
          : await ownApplicationTakeOver(asked);
      return data;
    },
    onSuccess: async (now, what) => {
      void qc.invalidateQueries(ofOperations(['myApplicationList']));
      if (what === 'withdraw') {
        keepOwn(qc, now, token);
        return;
      }
      keepOwn(qc, now, '');
      await navigate({
        to: '/my-applications/$applicationId',
        params: { applicationId: own.id },
        hash: '',
        replace: true,
      });
    },
    onError: (e) => void message.error(errorText(t, e)),
  });
}
